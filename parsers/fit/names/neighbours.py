"""Keys that are no field's and speak of one that was found: its value now, that it is a guess, in
which unit it is, to whose name it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import written
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.field_units import unit_in
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf, Listing
from holdfast.parsers.words import en_amounts, ko_amounts, notes
from holdfast.parsers.words.key_names import (
    ANEW,
    HELPERS,
    JOINTS,
    OF_A_NAME,
    PERSONS,
    SURE,
    UNITS,
    UNSURE,
)
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import NUMBERS, Record, Slot, fold

_SCALES = en_amounts.SCALES | ko_amounts.SCALES
_FAMILY = (("surname",), ("last", "name"), ("family", "name"), ("성",), ("성씨",))


def refuse_neighbours(
    strangers: Iterable[tuple[str, Node]], record: Record, found: Mapping[str, Node], bend: Bend
) -> None:
    """Refuse where a key that nobody took speaks against a field that was found; raises Misfit."""
    for key, value in strangers:
        if slot := _spoken_against(key, value, record, found):
            with bend.at(slot.name):
                bend.conflict = True
                raise bend.misfit("duplicate")


def _spoken_against(
    key: str, value: Node, record: Record, found: Mapping[str, Node]
) -> Slot | None:
    tokens = tokens_of(key)
    laws = (
        _is_given_anew, _is_doubted, _is_measured_otherwise, _is_denied, _is_half, _is_concluded,
    )  # fmt: skip
    filled = [slot for slot in record.slots if written(found.get(slot.name))]
    for slot in filled:
        if any(law(tokens, value, slot, found[slot.name]) for law in laws):
            return slot
    return None


def _own(slot: Slot) -> list[tuple[str, ...]]:
    """The words of the names of a field, without its unit."""
    named = [tokens_of(name) for name in slot.names]
    return [tuple(t for t in name if not unit_of(t)) or name for name in named]


def _beside(tokens: tuple[str, ...], slot: Slot) -> set[str] | None:
    """The words of a key beside those of a field that it names; None where it names none."""
    for own in _own(slot):
        if own and set(own) < set(tokens):
            return set(tokens) - set(own)
    return None


def _is_given_anew(tokens: tuple[str, ...], value: Node, slot: Slot, held: Node) -> bool:
    beside = _beside(tokens, slot)
    return beside is not None and beside <= ANEW and written(value) not in ("", written(held))


def _is_doubted(tokens: tuple[str, ...], value: Node, slot: Slot, held: Node) -> bool:
    """Whether a key or its value says that a field, or all there is, is a guess or is not told."""
    beside = _beside(tokens, slot)
    plain = set(tokens) - JOINTS
    said = written(value)
    if beside is None:
        unsure = bool(plain) and plain <= UNSURE
        return unsure and (words.yes_or_no(said) is True or _names(value, slot))
    answer = words.yes_or_no(said)
    if answer is not None:
        return bool(beside & (SURE if answer is False else UNSURE))
    return not beside & PERSONS and bool(said) and notes.is_alone(said)


def _names(value: Node, slot: Slot) -> bool:
    """Whether a value is the name of a field, or a list with it."""
    parts = value.items if isinstance(value, Listing) else [value]
    return any(fold(part.text) in map(fold, slot.names) for part in parts if isinstance(part, Leaf))


def _is_measured_otherwise(tokens: tuple[str, ...], value: Node, slot: Slot, held: Node) -> bool:
    """Whether a number is said to be in another unit than its field's, or in dozens."""
    if not tokens or tokens[-1] not in UNITS or scalar_of(slot.shape) not in NUMBERS:
        return False
    if tokens[:-1] and tokens[:-1] not in _own(slot):
        return False
    said = written(value).lower()
    if said in _SCALES:
        return not tokens[:-1]  # else it was put behind the number
    own, told = unit_in(slot.wording), unit_of(said)
    if set(tokens_of(slot.name)) & notes.AGE:
        own = own or unit_of("years")
    return own is not None and told is not None and own[0] == told[0] and own != told


def _is_denied(tokens: tuple[str, ...], value: Node, slot: Slot, held: Node) -> bool:
    """Whether a key asks for what a field holds, and is answered by no: "is_billing": false."""
    asks = tokens[:1] == ("is",) and fold("".join(tokens[1:])) == fold(written(held))
    return asks and words.yes_or_no(written(value)) is False


def _is_concluded(tokens: tuple[str, ...], value: Node, slot: Slot, held: Node) -> bool:
    """Whether a key of the conclusion answers yes where the field is no, or no where it is yes."""
    if not tokens or not set(tokens) <= _CONCLUSIONS or scalar_of(slot.shape) != "bool":
        return False
    said, own = (words.yes_or_no(_first(written(one))) for one in (value, held))
    return said is not None and own is not None and said != own


def _first(text: str) -> str:
    """The first word of an answer: "No, not yet"."""
    return text.strip(" *").partition(",")[0].partition(" ")[0].strip(".!")


_CONCLUSIONS = frozenset(
    each(
        "overall verdict conclusion final result answer decision judgement judgment outcome "
        "assessment finding the "
        "결론 최종 판정 판단 결과 종합 결정 답 평가"
    )
)
"""Words of the key of what a reply comes to."""


def _is_half(tokens: tuple[str, ...], value: Node, slot: Slot, held: Node) -> bool:
    """Whether a key holds the rest of a name, which the field does not."""
    return tokens in _FAMILY and _is_name(slot) and written(value) not in written(held)


def _is_name(slot: Slot) -> bool:
    return any(tokens_of(name) in (("name",), ("이름",), ("성명",)) for name in slot.names)


def refuse_persons(lines: list[Line], labels: Iterable[int], record: Record, bend: Bend) -> None:
    """Refuse where a field stands right below a label that names another person: nobody can tell
    whose it is; raises Misfit."""
    own = {token for slot in record.slots for name in slot.names for token in tokens_of(name)}
    taken = set(labels)
    before = False
    for line in lines:
        if line.start in taken and before:
            bend.matched += 1
            raise bend.misfit("ambiguous")
        found = inline.label(line.text) if line.start not in taken else None
        told = set(tokens_of(found.label)) - OF_A_NAME if found else set()
        before = found is not None and _is_person(told - own, found.value)


def _is_person(told: set[str], value: str) -> bool:
    """Whether a label is of a person alone, and what stands behind it may be the name."""
    plain = value.strip(" *")
    named = bool(plain) and not plain.isdigit() and words.yes_or_no(plain) is None
    return named and bool(told) and told <= PERSONS | HELPERS and not words.is_none(plain)

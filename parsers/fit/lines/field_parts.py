"""Which field the part of an item is: told by its label, by its kind, or by its unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from holdfast.parsers.fit.bend import Bend, Misfit
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import tokens_of, tokens_of_names
from holdfast.parsers.fit.numeric.totals import is_average, is_total
from holdfast.parsers.fit.numeric.units import is_money, unit_of
from holdfast.parsers.fit.options.members import exactly
from holdfast.parsers.fit.shapes import choice_of, scalar_of
from holdfast.parsers.fit.values.dates import is_moment
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import parts as laws
from holdfast.schemas.picture import MOMENTS, NUMBERS, Record, Slot

_AMOUNT = re.compile(r"([^\d+-]{0,12}?)\s?([+-]?\d[\d,.]{0,15})\s?([^\d\s]{0,12}(?:\s[a-z]{1,8})?)")
_CLOCK = re.compile(r"\d:\d\d|\d\s?시")
_CURRENCIES = "$€£₩¥"
_KINDS = (*NUMBERS, *MOMENTS, "choice")


class Placed(NamedTuple):
    """The part of a field, and which of the parts it is."""

    text: str
    place: int


def is_plain(record: Record) -> bool:
    """Whether all fields are texts, numbers, moments and choices."""
    return all(scalar_of(slot.shape) in ("str", *_KINDS) for slot in record.slots)


def placed(texts: Sequence[str], by: int, record: Record, bend: Bend) -> dict[str, Placed]:
    """Return the part of each field, where no part could be another field's. `by`: the place of the
    part that "by" stands before, or 0. None of them where no one can tell."""
    labelled = list(_labelled(texts, by, record))
    found = dict(labelled)
    told = {one.place for one in found.values()}
    rest = [at for at in range(len(texts)) if at not in told]
    slots = _awaited(record, found, len(rest))
    if len(found) < len(labelled) or not _place_kinds(texts, rest, slots, found, bend):
        return {}
    rest = [at for at in rest if at not in {one.place for one in found.values()}]
    left = [slot for slot in slots if slot.name not in found]
    if len(left) != len(rest) or any(scalar_of(slot.shape) != "str" for slot in left):
        return {}
    if not all(_may_be_name(texts[at], record) for at in rest) or not _in_order(left, rest, texts):
        return {}
    return found | {s.name: Placed(texts[at], at) for s, at in zip(left, rest, strict=True)}


def _place_kinds(
    texts: Sequence[str],
    rest: list[int],
    slots: list[Slot],
    found: dict[str, Placed],
    bend: Bend,
) -> bool:
    """Add the parts that only one field that is no text can hold; False where a part may be that
    of two fields, or two parts that of one."""
    kinds = [slot for slot in slots if scalar_of(slot.shape) != "str"]
    for at in rest:
        fitting = [slot for slot in kinds if _suits(texts[at], slot, bend)]
        if len(fitting) > 1 or any(slot.name in found for slot in fitting):
            return False
        for slot in fitting:
            found[slot.name] = Placed(_without_own(texts[at], slot), at)
    return True


def _awaited(record: Record, found: dict[str, Placed], count: int) -> list[Slot]:
    """The fields that so many parts without a label are of: all, or all that are required."""
    slots = [slot for slot in record.slots if slot.name not in found]
    needed = [slot for slot in slots if slot.required]
    return slots if len(slots) == count else needed


def _labelled(texts: Sequence[str], by: int, record: Record) -> Iterator[tuple[str, Placed]]:
    """Yield the fields whose names, or "by", stand before a part: "입장료 3,000원"."""
    names = [(name, slot) for slot in record.slots for name in slot.names if len(name) > 1]
    names.sort(key=lambda pair: -len(pair[0]))
    for at, text in enumerate(texts):
        if at == by != 0:
            yield maker_of(record), Placed(text, at)
            continue
        low = text.casefold()
        for name, slot in names if at else ():
            if low.startswith(name.casefold() + " ") and len(low) > len(name) + 1:
                yield slot.name, Placed(text[len(name) + 1 :].strip(), at)
                break


def maker_of(record: Record) -> str:
    """Return the one field that says whom a thing is by, or ""."""
    found = [
        slot.name
        for slot in record.slots
        if scalar_of(slot.shape) == "str"
        and not laws.MAKERS.isdisjoint(tokens_of_names((*slot.names, "")))
    ]
    return found[0] if len(found) == 1 else ""


def _in_order(left: list[Slot], rest: list[int], texts: Sequence[str]) -> bool:
    """Whether one text is left, or two of which the first is called a name and the second an
    amount, and is one."""
    if len(left) < 2:
        return True
    first, second = (tokens_of_names((*slot.names, "")) for slot in left[:2])
    named = not laws.NAMES.isdisjoint(first) and laws.AMOUNTS.isdisjoint(first)
    measured = not laws.AMOUNTS.isdisjoint(second)
    digits = texts[rest[1]][:1].isdigit() and not texts[rest[0]][:1].isdigit()
    return len(left) == 2 and named and measured and digits


def _may_be_name(text: str, record: Record) -> bool:
    """Whether a part may be a text: no total, no question, no clock, no name of a field."""
    if not any(map(str.isalpha, text)) and not text.isdigit():
        return False
    clocked = _CLOCK.search(text) and any(scalar_of(s.shape) in MOMENTS for s in record.slots)
    summed = is_total(text) or is_average(text)
    return not (summed or clocked or text.endswith(("?", "？")) or slot_of(record, text))


def _suits(text: str, slot: Slot, bend: Bend) -> bool:
    """Whether a part can be the value of a field that is no text."""
    kind = scalar_of(slot.shape)
    if kind in MOMENTS:
        return is_moment(text, kind)
    if kind == "choice":
        choice = choice_of(slot.shape)
        return choice is not None and exactly(text, choice) is not None
    return is_amount(text, slot) and _is_laid(_without_own(text, slot), slot, bend)


def _is_laid(text: str, slot: Slot, bend: Bend) -> bool:
    trial = bend.trial()
    trial.field_names = slot.wording
    try:
        trial.lay(Leaf(text), slot.shape)
    except Misfit:
        return False
    return True


def _without_own(text: str, slot: Slot) -> str:
    """Return an amount without the field's own word before it: "하루 2회" of 하루 횟수."""
    found = _AMOUNT.fullmatch(text)
    lead = found[1].strip(_CURRENCIES + " ") if found and scalar_of(slot.shape) in NUMBERS else ""
    return text.removeprefix(lead).strip()


def is_amount(text: str, slot: Slot) -> bool:
    """Whether a part is a number, with a unit at most in which the field may be told."""
    found = _AMOUNT.fullmatch(text)
    if not found:
        return False
    own = tokens_of_names((*slot.names, ""))
    lead = found[1].strip(_CURRENCIES + " ")
    if lead and not _is_own(lead, own):
        return False
    unit = found[3].strip(" .") or found[1].strip()[-1:].strip("".join(filter(str.isalnum, lead)))
    return not unit or _is_own(unit, own) or laws.is_told_in(kind_of_unit(unit), own)


def _is_own(word: str, own: set[str]) -> bool:
    """Whether a word is one of a field's own, or part of one: 회 of 횟수 is none."""
    return all(any(one in name for name in own) for one in tokens_of(word) or ("?",))


def kind_of_unit(unit: str) -> str:
    """Return what is told in a unit: money, months, a score, a count, a share, time, a size; ""."""
    name = unit.lower()
    if name in laws.SCORES:
        return "score"
    if known := unit_of(name):
        kind = "money" if is_money(known) else known[0]
        return kind if kind in ("money", "months", "ratio", "time") else "size"
    return "count" if name in laws.COUNTERS else "months" if name == "years old" else ""


def counts_another(lead: str, record: Record) -> bool:
    """Whether a line above announces sums of money or scores, where the numbers of a record are
    something else: "Goals this season:" above names and ages."""
    told = set(tokens_of(lead))
    numeric = [slot for slot in record.slots if scalar_of(slot.shape) in NUMBERS]
    own = {token for slot in record.slots for token in tokens_of_names((*slot.names, ""))}
    kinds = [kind for kind in ("money", "score") if laws.is_told_in(kind, told)]
    if not numeric or not kinds or not told.isdisjoint(own):
        return False
    return not any(laws.is_told_in(kind, own) for kind in kinds)

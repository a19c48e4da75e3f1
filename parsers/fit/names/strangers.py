"""Keys that are no field's: what they may mean for the fields that nobody named.

A default is a guess while a key that nobody took may have meant its field: "completed" beside a
field `done`, "중요도" beside `priority`. Such a key makes the default doubtful; it is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import islice

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.expected import allowed
from holdfast.parsers.fit.leaves import is_null
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.names.slips import nearly
from holdfast.parsers.fit.numeric.counters import tells_count
from holdfast.parsers.fit.numeric.field_units import unit_in
from holdfast.parsers.fit.numeric.figures import is_number
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.fit.shapes import is_choice, scalar_of
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping
from holdfast.parsers.words.field_names import COMMON
from holdfast.parsers.words.key_names import BESIDE_ANSWER, CORRECTING, PAST, PERSONS
from holdfast.schemas.picture import (
    Choice,
    Either,
    Many,
    Record,
    Scalar,
    Shape,
    Slot,
    fold,
)

Stranger = tuple[str, Node]

_SUFFIXES = ("ings", "ing", "ers", "er", "ed", "es", "s", "e", "y", "ity", "ies", "ion", "ment")
_LEAST_STEM = 3
_FEW = 2
"""Fields that were named, from which on the one that lacks may be what any other key means."""
_MOST = 100
"""Keys that are looked at: an object with more of them is no answer."""
_HANGUL = re.compile(r"[가-힣]")


def refuse_doubtful(
    strangers: Iterable[Stranger], record: Record, found: Collection[str], bend: Bend
) -> None:
    """Refuse where a key that nobody took denies the answer, puts a field right, or may have meant
    a field that has only its default; raises Misfit."""
    said = [one for one in islice(strangers, _MOST) if _says_something(one[1])]
    for key, value in said:
        if corrected := _corrected(key, value, record, found):
            with bend.at(corrected.name):
                bend.conflict = True
                raise bend.misfit("duplicate")
    lacking = [slot for slot in record.slots if slot.name not in found and not slot.required]
    for slot in lacking:
        if any(_may_mean(key, value, slot, record, found, bend) for key, value in said):
            with bend.at(slot.name):
                raise bend.misfit("ambiguous", allowed(slot.shape))


def _says_something(value: Node) -> bool:
    if isinstance(value, Leaf):
        return bool(value.text.strip()) and not is_null(value) and not words.is_none(value.text)
    return True


def _corrected(key: str, value: Node, record: Record, found: Collection[str]) -> Slot | None:
    """Return the field that a key gives a second value of: "corrected_age", "correction": {...}."""
    tokens = tokens_of(key)
    if not set(tokens) & CORRECTING:
        return None
    rest = " ".join(token for token in tokens if token not in CORRECTING)
    names = [rest] if rest else value.names() if isinstance(value, Mapping) else []
    slots = [slot for name in names if (slot := slot_of(record, name)) and slot.name in found]
    return slots[0] if slots else None


def _may_mean(
    key: str, value: Node, slot: Slot, record: Record, found: Collection[str], bend: Bend
) -> bool:
    if isinstance(value, Leaf) and fold(value.text) == fold(slot.name):
        return True  # "status": "done"
    if _resembles(key, slot, [s for s in record.slots if s.name in found]):
        return True
    tokens = set(tokens_of(key))
    if tokens & (BESIDE_ANSWER | PERSONS | PAST):
        return False
    if _is_measured_alike(key, slot):
        return True
    abroad = not any(_one_script(key, name) for s in record.slots for name in s.names)
    if _is_list_alone(value, slot, record, found):
        return True
    only = len(found) >= _FEW and len(record.slots) - len(found) == 1
    return _fits_it_alone(value, slot, bend, any_value=abroad or only)


def _is_list_alone(value: Node, slot: Slot, record: Record, found: Collection[str]) -> bool:
    """Whether a list of words stands there, and the field is the one that lacks such a list."""
    if not isinstance(value, Listing) or not value.items or not _is_list(slot.shape):
        return False
    lacking = [s for s in record.slots if s.name not in found and _is_list(s.shape)]
    return lacking == [slot] and all(isinstance(item, Leaf) for item in value.items)


def _is_list(shape: Shape) -> bool:
    if isinstance(shape, Either):
        return any(_is_list(arm) for arm in shape.arms)
    return isinstance(shape, Many) and isinstance(shape.item, Scalar | Choice)


def _is_measured_alike(key: str, slot: Slot) -> bool:
    """Whether a key and a field state the same unit, or both count: cost_eur for price_eur."""
    unit = unit_in((slot.name,))
    alike = unit is not None and unit == unit_in((key,))
    return alike or (tells_count(tokens_of(key)) and tells_count(tokens_of(slot.name)))


def _one_script(key: str, name: str) -> bool:
    """Whether two names are both in Hangul, or both not."""
    return bool(_HANGUL.search(key)) == bool(_HANGUL.search(name))


def _resembles(key: str, slot: Slot, others: list[Slot]) -> bool:
    """Whether a key has the stem of the field's name, is short for it, or slips in a letter or
    two; what it shares with a field that was found as well says nothing."""
    folded = fold(key)
    for name in slot.names:
        own = fold(name)
        if _is_short_for(folded, own) or nearly(folded, own):
            return True
        if _HANGUL.search(own) and len(own) > 1 and len(folded) > 1:
            bare = "".join(c for c in own if not c.isascii())
            if own in folded or folded in own or (len(bare) > 1 and bare in folded):
                return True
        shared = _stems(key) & _stems(name)
        if shared and not any(shared <= _stems(other.name) for other in others):
            return True
    return False


def _is_short_for(key: str, name: str) -> bool:
    return len(key) >= 3 and len(key) * 3 >= len(name) and name.startswith(key) and key != name


def _stems(name: str) -> set[str]:
    return {
        stem
        for token in tokens_of(name)
        if token not in COMMON and not (len(token) > 1 and unit_of(token))
        if len(stem := _stem(token)) >= _LEAST_STEM or not stem.isascii()
    }


def _stem(token: str) -> str:
    for suffix in _SUFFIXES:
        if token.endswith(suffix) and len(token) - len(suffix) >= _LEAST_STEM:
            return token.removesuffix(suffix)
    return token


def _fits_it_alone(value: Node, slot: Slot, bend: Bend, *, any_value: bool) -> bool:
    """Whether a value is of the field's kind, where few values are: yes and no, a date, one of a
    few words. `any_value`: no more is asked than that it fits."""
    kind = scalar_of(slot.shape)
    telling = kind in ("bool", "date", "datetime") or is_choice(slot.shape)
    if not (telling or any_value) or isinstance(value, Block):
        return False
    if kind == "bool" and not (isinstance(value, Leaf) and words.yes_or_no(value.text) is not None):
        return False
    if kind == "str" and isinstance(value, Leaf) and is_number(value.text):
        return False
    trial = bend.trial()
    trial.field_names = slot.wording
    try:
        trial.lay(value, slot.shape)
    except Misfit:
        return False
    return True

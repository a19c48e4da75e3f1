"""Which field a name means: its own names first, then a gloss, then spelling."""

from __future__ import annotations

import re

from holdfast.parsers.fit.names.dress import dressed
from holdfast.parsers.fit.names.head_nouns import by_head
from holdfast.parsers.fit.names.measures import measured
from holdfast.parsers.fit.names.others import of_another_person, own_words, tokens_of
from holdfast.parsers.fit.names.slips import may_slip, one_slip
from holdfast.parsers.fit.numeric.field_units import unit_in, unit_in_brackets
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.memory import of_type, remembered
from holdfast.parsers.words import en_amounts, en_moments, ko_amounts, ko_moments
from holdfast.parsers.words.key_names import PAST
from holdfast.schemas.picture import NUMBERS, Record, Slot, fold

_BRACKET = re.compile(r"^(.*?)(?:(?<!\s)\s++)?[(（\[]([^()（）\[\]]{1,60})[)）\]]\s*$")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}[.)]\s*|[^\w\s\"'(（]{1,3}\s+)")
_LONGEST = 120
"""Characters beyond which nothing is a name."""


@remembered
def slot_of(record: Record, key: str) -> Slot | None:
    """Return the field that a key or label names, or None."""
    if len(key) > _LONGEST:
        return None
    key = _NUMBERING.sub("", key.strip().strip("*_`\"'")) or key
    if "%" in key and (share := record.slot(key)) and scalar_of(share.shape) not in NUMBERS:
        return None  # 1 % is not done
    if slot := record.slot(key):
        return slot
    if bracketed := _BRACKET.match(key):
        if _is_of_another(bracketed[2], record) or _DOZEN.fullmatch(bracketed[2]):
            return None
        outer, inner = record.slot(bracketed[1]), record.slot(bracketed[2])
        if outer and inner and outer is not inner:
            return None
        if outer or inner:
            return _in_its_unit(outer or inner, bracketed[2])
        if outer := _bare(record).get(fold(bracketed[1])):
            return _in_its_unit(outer, bracketed[2])
        if (found := measured(record, key)) and found.same:
            return found.slot
    return (
        _bare(record).get(fold(key))
        or _of_type(record, key)
        or _asking(record, key)
        or _plural(record, key)
        or dressed(record, key)
        or by_head(record, key)
        or _misspelt(record, key)
    )


def _in_its_unit(slot: Slot | None, bracket: str) -> Slot | None:
    """The field, unless the bracket behind its name states another unit: "Price (EUR)", or half of
    the day."""
    if slot and bracket.lower() in _HALVES and scalar_of(slot.shape) in ("time", "datetime"):
        return None
    told = unit_in_brackets(bracket)
    if told and slot and scalar_of(slot.shape) == "timedelta":
        return None  # a bare number under it is told in that unit
    own = unit_in(slot.wording) if slot and told else None
    return slot if told is None or own in (None, told) else None


_DOZEN = re.compile(rf"{en_amounts.DOZENS}|{ko_amounts.DOZENS}", re.I)
"""Thousands are reckoned with."""
_HALVES = en_moments.HALVES | ko_moments.HALVES


@of_type
def _bare(record: Record) -> dict[str, Slot | None]:
    """The fields by their names without the unit that stands in brackets behind: "비용(원)"."""
    found: dict[str, Slot | None] = {}
    for slot in record.slots:
        named = filter(None, map(_BRACKET.match, slot.names))
        for bare in {fold(one[1]) for one in named if unit_in_brackets(one[2])}:
            found[bare] = slot if bare not in found else None
    return {name: slot for name, slot in found.items() if name not in record.by_name}


def _is_of_another(bracket: str, record: Record) -> bool:
    """Whether a bracket behind a label names another person or time: "Age (wife)"."""
    past = PAST.intersection(tokens_of(bracket))
    return not past <= own_words(record) or of_another_person(bracket, record)


def _of_type(record: Record, key: str) -> Slot | None:
    """Read "Invoice Number" as the number of an Invoice."""
    name, folded = fold(record.name), fold(key)
    return record.by_name.get(folded.removeprefix(name)) if folded.startswith(name) else None


def _asking(record: Record, key: str) -> Slot | None:
    """Read isPaid and has_lift as the field of yes and no that they ask for."""
    folded = fold(key)
    for word in ("is", "has", "was", "does", "did"):
        slot = record.by_name.get(folded.removeprefix(word)) if folded.startswith(word) else None
        if slot and scalar_of(slot.shape) == "bool":
            return slot
    return None


def _plural(record: Record, key: str) -> Slot | None:
    folded = fold(key)
    if not folded.isascii() or len(folded) < 3:
        return None
    for other in (folded + "s", folded.removesuffix("s"), folded.removesuffix("ies") + "y"):
        slot = record.by_name.get(other)
        if other != folded and slot:
            return slot
    return None


def _misspelt(record: Record, key: str) -> Slot | None:
    folded = fold(key)
    if not may_slip(folded):
        return None
    near = {
        slot.name: slot for name, slot in record.by_name.items() if slot and one_slip(folded, name)
    }
    if any(unit_in((key,)) != unit_in((slot.name,)) for slot in near.values()):
        return None  # height_m is no slip for height_cm
    return next(iter(near.values())) if len(near) == 1 else None

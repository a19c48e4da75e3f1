"""The same field in a unit that its key or head states: height_m for height_cm, "Price (£)"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.field_units import unit_in, unit_in_brackets
from holdfast.parsers.fit.numeric.units import Unit, is_magnitude, unit_of, unit_of_text
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.schemas.picture import NUMBERS, Record, Slot, fold

_PLAIN = re.compile(r"[+-]?\d{1,12}(?:\.\d{1,6})?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?")
_LONGEST = 120
"""Characters beyond which nothing is a name."""


class Measured(NamedTuple):
    """A field with the unit that a head states for every value under it."""

    slot: Slot
    written: str
    told: Unit
    same: bool
    """Whether the field states the same unit."""


def in_unit(record: Record, key: str, value: str) -> tuple[Slot, str] | None:
    """Return the field that a key names but for its unit, with the value and its unit: height_m
    for height_cm, or height with "1.7 m". None where it does not come out even."""
    if found := measured(record, key):
        cell = None if is_magnitude(found.told) else in_cell(found, value)
        return None if cell is None else (found.slot, cell)
    tokens = tokens_of(key)
    value = value.strip()
    if not tokens or len(key) > _LONGEST or "per" in tokens:
        return None  # 2 a week are no 14 a day
    number = len(tokens) > 1 and _PLAIN.fullmatch(value)
    if slot := _of_dimension(record, tokens, value):
        return slot, value
    told, stem = (unit_of(tokens[-1]), tokens[:-1]) if number else (unit_of_text(value), tokens)
    for slot in record.slots if told else ():
        own, mine = tokens_of(slot.name), unit_in((slot.name,))
        if not told or not mine or told[0] != mine[0] or own[:-1] != stem or own == tokens:
            continue
        if not number:
            return slot, value
        if _comes_out_even(Decimal(value) * told[1] / mine[1]):
            return slot, f"{value} {tokens[-1]}"
    return None


_NOUNS = {
    "time": ("time", "duration", "시간", "소요시간", "기간"),
    "mass": ("weight", "mass", "무게", "중량", "체중"),
    "length": ("length", "distance", "height", "길이", "거리", "높이"),
}
"""What a field that is called by its unit alone is called else."""


def _of_dimension(record: Record, tokens: tuple[str, ...], value: str) -> Slot | None:
    """The one field that is called by its unit alone, where a label tells of what it is one, and
    the value has its unit: "Time: 35 minutes" for minutes."""
    told = unit_of_text(value)
    if told is None or not _tells(tokens, told[0]):
        return None
    own = ((slot, tokens_of(slot.name)) for slot in record.slots)
    alike = [
        slot
        for slot, name in own
        if (unit := unit_in((slot.name,))) and unit[0] == told[0] and name
    ]
    return alike[0] if len(alike) == 1 and len(tokens_of(alike[0].name)) == 1 else None


def _tells(tokens: tuple[str, ...], dimension: str) -> bool:
    nouns = _NOUNS.get(dimension, ())
    return "".join(tokens) in nouns or (tokens[0] == "total" and "".join(tokens[1:]) in nouns)


def _comes_out_even(number: Decimal) -> bool:
    return number == round(number, 6)


# --- a head with a unit in brackets ---

_HEAD = re.compile(r"([^()（）\[\]]{1,60}?)\s?[(（\[]\s?([^()（）\[\]]{1,16}?)\s?[)）\]]")
_BEHIND = re.compile(r"([^()（）\[\]]{1,60}?)(?:,?\sin\s([a-z]{1,12})|,?\s([£$€₩¥]))", re.I)


def measured(record: Record, head: str) -> Measured | None:
    """Return the field that a head names, and the unit that stands in it for every value below:
    "Weight (g)" for weight_kg. None where the field is in no unit of that kind."""
    if len(head) > _LONGEST or (not head.rstrip(" *").endswith(_ENDS) and " in " not in head):
        return None
    parts = _HEAD.fullmatch(head.strip("*")) or _BEHIND.fullmatch(head.strip("*"))
    written = next(filter(None, parts.groups()[1:])) if parts else ""
    told = unit_in_brackets(written) if written else None
    if parts is None or told is None:
        return None
    found = [one for slot in record.slots if (one := _in(slot, fold(parts[1]), written, told))]
    return found[0] if len(found) == 1 else None


_ENDS = (*")）]£$€₩¥",)


def _in(slot: Slot, stem: str, written: str, told: Unit) -> Measured | None:
    """Read a head for one field: it has the field's name, and a unit of its kind."""
    kind = scalar_of(slot.shape)
    if kind not in (*NUMBERS, "timedelta") or stem not in map(fold, _stems(slot)):
        return None
    own = unit_in(slot.wording)
    if kind == "timedelta":
        return Measured(slot, written, told, same=False) if told[0] == "time" else None
    if own is None or own[0] != told[0]:
        return None
    return Measured(slot, written, told, same=own == told)


def _stems(slot: Slot) -> list[str]:
    """Return the names of a field without the unit that they state."""
    found = list(slot.names)
    for name in slot.names:
        tokens = tokens_of(name)
        bracketed = _HEAD.fullmatch(name.strip())
        if bracketed and unit_in_brackets(bracketed[2]):
            found.append(bracketed[1])
        elif len(tokens) > 1 and unit_of(tokens[-1]):
            rest = tokens[:-2] if tokens[-2] == "in" else tokens[:-1]
            found.append(" ".join(rest))
    return found


_NULLS = ("", "-", "–", "—", "n/a", "na", "null", "nil", "?")
_MOST = 10
"""How often a magnitude may be in a number that is told in it: 500,000 (만원) is told in won."""


def in_cell(head: Measured, text: str) -> str | None:
    """Return what a cell says with the unit of its head; None where it says another unit, or is
    so large that it may be no number of that unit."""
    text = text.strip()
    if words.is_none(text) or text.casefold() in _NULLS:
        return text
    if own := unit_of_text(text):
        return text if own == head.told else None
    number = text.replace(",", "") if _GROUPED.fullmatch(text) else text
    if scalar_of(head.slot.shape) == "timedelta" and not _PLAIN.fullmatch(number):
        return text
    if not is_magnitude(head.told):
        return text if head.same else f"{number} {head.written}"
    fits = _PLAIN.fullmatch(number) and Decimal(number) < _MOST * head.told[1]
    if not fits:
        return None
    return text if head.same else f"{number}{head.written.replace(' ', '')}"

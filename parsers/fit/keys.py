"""Which field a name means: its own names first, then a gloss, then spelling."""

from __future__ import annotations

import re
from decimal import Decimal
from weakref import WeakKeyDictionary

from holdfast.parsers.fit.dress import dressed, scalar_of
from holdfast.parsers.fit.others import PAST, of_another_person, own_words, tokens_of
from holdfast.parsers.fit.units import unit_in, unit_in_brackets, unit_of, unit_of_text
from holdfast.parsers.memory import remembered
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import NUMBERS, Record, Slot, fold

_BRACKET = re.compile(r"^(.*?)(?:(?<!\s)\s++)?[(（\[]([^()（）\[\]]{1,60})[)）\]]\s*$")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}[.)]\s*|[^\w\s\"'(（]{1,3}\s+)")
_LONGEST = 120
"""Characters beyond which nothing is a name."""
_LEAST = 6
"""Letters a name needs before one wrong letter in it is taken for a slip."""


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
    return (
        _bare(record).get(fold(key))
        or _of_type(record, key)
        or _asking(record, key)
        or _plural(record, key)
        or dressed(record, key)
        or _misspelt(record, key)
    )


def _in_its_unit(slot: Slot | None, bracket: str) -> Slot | None:
    """The field, unless the bracket behind its name states another unit: "Price (EUR)", or half of
    the day."""
    if slot and bracket.lower() in _HALVES and scalar_of(slot.shape) in ("time", "datetime"):
        return None
    told = unit_in_brackets(bracket)
    own = unit_in((*slot.names, slot.description)) if slot and told else None
    return slot if told is None or own in (None, told) else None


_DOZEN = re.compile(r"(?:in )?(?:dozens?|doz|dz|gross)|다스", re.I)
"""Thousands are reckoned with."""
_HALVES = frozenset(each("am pm a.m. p.m. 오전 오후"))


_bares: WeakKeyDictionary[Record, dict[str, Slot | None]] = WeakKeyDictionary()


def _bare(record: Record) -> dict[str, Slot | None]:
    """The fields by their names without the unit that stands in brackets behind: "비용(원)"."""
    if record not in _bares:
        found: dict[str, Slot | None] = {}
        for slot in record.slots:
            named = filter(None, map(_BRACKET.match, slot.names))
            for bare in {fold(one[1]) for one in named if unit_in_brackets(one[2])}:
                found[bare] = slot if bare not in found else None
        _bares[record] = {name: slot for name, slot in found.items() if name not in record.by_name}
    return _bares[record]


def _is_of_another(bracket: str, record: Record) -> bool:
    """Whether a bracket behind a label names another person or time: "Age (wife)"."""
    past = set(tokens_of(bracket)) & PAST - own_words(record)
    return bool(past) or of_another_person(bracket, record)


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
    if len(folded) < _LEAST or len(folded) > 40:
        return None
    near = {
        slot.name: slot for name, slot in record.by_name.items() if slot and _one_slip(folded, name)
    }
    if any(unit_in((key,)) != unit_in((slot.name,)) for slot in near.values()):
        return None  # height_m is no slip for height_cm
    return next(iter(near.values())) if len(near) == 1 else None


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter is wrong, missing, doubled or swapped with the next."""
    if abs(len(a) - len(b)) > 1 or len(b) < _LEAST:
        return False
    start = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    if a[-1:].isdigit() or b[-1:].isdigit():
        return False
    tails = (
        (a[start + 1 :], b[start + 1 :]),
        (a[start:], b[start + 1 :]),
        (a[start + 1 :], b[start:]),
    )
    if any(x == y for x, y in tails):
        return True
    return a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]


# --- the same field in another unit ---

_PLAIN = re.compile(r"[+-]?\d{1,12}(?:\.\d{1,6})?")


def in_unit(record: Record, key: str, value: str) -> tuple[Slot, str] | None:
    """Return the field that a key names but for its unit, with the value and its unit: height_m
    for height_cm, or height with "1.7 m". None where it does not come out even."""
    tokens = tokens_of(key)
    value = value.strip()
    if not tokens or len(key) > _LONGEST or "per" in tokens:
        return None  # 2 a week are no 14 a day
    measured = len(tokens) > 1 and _PLAIN.fullmatch(value)
    if slot := _of_dimension(record, tokens, value):
        return slot, value
    told, stem = (unit_of(tokens[-1]), tokens[:-1]) if measured else (unit_of_text(value), tokens)
    for slot in record.slots if told else ():
        own, mine = tokens_of(slot.name), unit_in((slot.name,))
        if not told or not mine or told[0] != mine[0] or own[:-1] != stem or own == tokens:
            continue
        if not measured:
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

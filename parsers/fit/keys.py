"""Which field a name means: its own names first, then a gloss, then spelling."""

from __future__ import annotations

import re

from holdfast.parsers.memory import remembered
from holdfast.schemas.picture import Record, Scalar, Slot, fold

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
    if slot := record.slot(key):
        return slot
    if bracketed := _BRACKET.match(key):
        outer, inner = record.slot(bracketed[1]), record.slot(bracketed[2])
        if outer and inner and outer is not inner:
            return None
        if outer or inner:
            return outer or inner
    return _asking(record, key) or _plural(record, key) or _misspelt(record, key)


def _asking(record: Record, key: str) -> Slot | None:
    """Read isPaid and has_lift as the field of yes and no that they ask for."""
    folded = fold(key)
    for word in ("is", "has"):
        slot = record.by_name.get(folded.removeprefix(word)) if folded.startswith(word) else None
        if slot and isinstance(slot.shape, Scalar) and slot.shape.kind == "bool":
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

"""Dates and times as Python shows them: datetime.date(2025, 4, 9)."""

from __future__ import annotations

from holdfast.parsers.tree import Leaf, Tree

_DATES = ("datetime.date", "date", "datetime.datetime", "datetime")
_TIMES = ("datetime.time", "time")


def moment_of(name: str, parts: list[Tree]) -> Leaf | None:
    """Read Python's date(2025, 4, 9) and its relatives; JavaScript counts months from nought."""
    texts = [part.text for part in parts if isinstance(part, Leaf)]
    if len(texts) < len(parts) or not all(t.isascii() and t.isdigit() for t in texts):
        return None
    day = "-".join(text.rjust(2, "0") for text in texts[:3]) if name in _DATES else ""
    clock = texts[3:] if day else texts
    hour = ":".join(text.rjust(2, "0") for text in (*clock, "0", "0")[: max(2, len(clock))])
    if name in _DATES and len(texts) == 3:
        return Leaf(day, quoted=True)
    if name in _DATES[2:] and 5 <= len(texts) <= 6:
        return Leaf(f"{day}T{hour}", quoted=True)
    return Leaf(hour, quoted=True) if name in _TIMES and 1 <= len(texts) <= 3 else None

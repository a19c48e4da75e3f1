"""Records that tell from when to when: whether it is clear in which half of the day both stand."""

from __future__ import annotations

import re
from collections.abc import Mapping as Data
from datetime import time
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import written
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.memory import of_type
from holdfast.parsers.words import en_moments, ko_moments
from holdfast.parsers.words.field_names import BEGINS, ENDS
from holdfast.schemas.picture import Record, Slot

_BARE = re.compile(r"[1-9]:\d\d|1[0-2]:\d\d")
"""An hour that may be of either half; with a nought before it a clock of 24 hours says it."""
_HALF = re.compile(rf"{en_moments.HALF}|{ko_moments.HALF}", re.I)


def refuse_halves(found: Data[str, Node], data: Data[str, Any], record: Record, bend: Bend) -> None:
    """Refuse where the other end shows that a bare hour may be of the other half of the day: from
    1:00 to 2:00 pm, from 9:00 to 5:00; raises Misfit."""
    ends = _ends_of(record)
    if ends is None:
        return
    first, last = (_minutes(data.get(slot.key)) for slot in ends)
    if first is None or last is None:
        return
    one, other = (written(found.get(slot.name)) for slot in ends)
    if _may_be_later(one, other, first, last) or _may_end_later(other, first, last):
        with bend.at(ends[0].name):
            raise bend.misfit("ambiguous")


def _may_be_later(one: str, other: str, first: int, last: int) -> bool:
    """Whether a bare beginning may be of the half that the end names."""
    return bool(_BARE.fullmatch(one) and _HALF.search(other)) and first + 720 < last


def _may_end_later(other: str, first: int, last: int) -> bool:
    """Whether a bare end lies before the beginning, and not so in the other half."""
    return _BARE.fullmatch(other) is not None and last < first < last + 720


@of_type
def _ends_of(record: Record) -> tuple[Slot, Slot] | None:
    times = [slot for slot in record.slots if scalar_of(slot.shape) == "time"]
    first = [slot for slot in times if not BEGINS.isdisjoint(tokens_of(slot.name))]
    last = [slot for slot in times if not ENDS.isdisjoint(tokens_of(slot.name))]
    return (first[0], last[0]) if len(first) == len(last) == 1 else None


def _minutes(value: Any) -> int | None:
    return value.hour * 60 + value.minute if isinstance(value, time) else None

"""Lines of a moment and a text for records that hold just these: "09:00 - Opening".

A record's values are told by their labels; here a clock or a day tells itself, and the rest of the
line can only be the other field.
"""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.fit.values.dates import is_moment
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.schemas.picture import MOMENTS, Record, Slot

_LINE = re.compile(r"(\S[^\n]{0,60}?)(?:\s?[:：|](?=\s)|\s[-–—|](?=\s))\s{1,3}(\S[^\n]{0,100})")
_LEAST = 2


def clocked(block: Block, record: Record) -> list[Mapping]:
    """Return the records of a block in which every line is a moment and a text, or none."""
    fields = _fields(record)
    if fields is None:
        return []
    lines = [line for line in block.lines if _counts(line)]
    found = [_parted(inline.plain(line.text), *fields) for line in lines]
    rows = [row for row in found if row]
    return rows if len(rows) == len(lines) >= _LEAST else []


def _fields(record: Record) -> tuple[Slot, Slot] | None:
    """The moment and the text of a record of two fields."""
    moments = [slot for slot in record.slots if scalar_of(slot.shape) in MOMENTS]
    texts = [slot for slot in record.slots if scalar_of(slot.shape) == "str"]
    two = len(record.required) == len(record.slots) == len(moments) + len(texts)
    return (moments[0], texts[0]) if two and len(moments) == len(texts) == 1 else None


def _counts(line: Line) -> bool:
    """Whether a line is one of the list: none that announces it, and no courtesy."""
    text = line.text.rstrip("* ")
    if line.blank or line.level or line.marker == "rule":
        return False
    return not text.endswith((":", "：")) and not words.is_courtesy(text)


def _parted(text: str, moment: Slot, other: Slot) -> Mapping | None:
    match = _LINE.fullmatch(text)
    if not match:
        return None
    kind = scalar_of(moment.shape)
    clock, rest = match[1].strip("* "), match[2].strip("* ")
    if is_moment(rest, kind):
        clock, rest = rest, clock
    if not is_moment(clock, kind) or is_moment(rest, kind) or is_moment(rest.split()[0], kind):
        return None
    return Mapping([(moment.key, Leaf(clock)), (other.key, Leaf(rest))])

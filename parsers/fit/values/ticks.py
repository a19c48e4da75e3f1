"""Fields ticked off: a ticked box before or behind a field's name is yes, an empty one no."""

from __future__ import annotations

import re

from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.outline import inline, tick_signs
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Record

_YES = f"{tick_signs.TICKED}|{tick_signs.YES}"
_NO = f"{tick_signs.EMPTY}|{tick_signs.NO}|□"
_BOX = rf"(?:(?P<yes>{_YES})|(?P<no>{_NO}))\ufe0f?"
_BEFORE = re.compile(rf"\A\s*+(?:[-*•+]\s|\d{{1,2}}[.)]\s)?\s?{_BOX}\s?(?P<label>\S.{{0,80}})")
_BEHIND = re.compile(
    rf"\A\s*+(?:[-*•+]\s|\d{{1,2}}[.)]\s)?(?P<label>[^\s\[\]☑☐].{{0,80}}?)\s?[:：]?\s?{_BOX}\s?"
)


def ticked(lines: list[Line], record: Record) -> tuple[dict[str, Leaf], list[Line]]:
    """Return the fields that boxes answer, and the lines that are left.

    Boxes of which none is ticked are a form that nobody filled in.
    """
    if not any(scalar_of(slot.shape) == "bool" for slot in record.slots):
        return {}, lines
    found: dict[str, Leaf] = {}
    left: list[Line] = []
    for line in lines:
        name, says = _box(line, record)
        if name and name not in found:
            found[name] = Leaf(says)
        else:
            left.append(line)
    return (found, left) if any(leaf.text == "true" for leaf in found.values()) else ({}, lines)


def _box(line: Line, record: Record) -> tuple[str, str]:
    match = _BEFORE.fullmatch(line.whole) or _BEHIND.fullmatch(line.whole)
    slot = slot_of(record, inline.plain(match["label"])) if match else None
    if not match or not slot or scalar_of(slot.shape) != "bool":
        return "", ""
    return slot.name, "true" if match["yes"] else "false"

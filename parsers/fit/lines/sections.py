"""Lines cut into sections at the labels that are fields of a record."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from holdfast.parsers import words
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.measures import in_unit
from holdfast.parsers.fit.shapes import inner_record, is_text
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.schemas.picture import Dictionary, Many, Record, Slot

LONGEST_LABEL = 30
"""Characters of a label that is no field's and still ends the one before."""


@dataclass(slots=True)
class Section:
    """A field's label with what stands under it."""

    slot: Slot
    label: Line
    block: Block
    deep: bool = False
    """Whether headings below its own stand in it."""


def sections(lines: list[Line], record: Record) -> list[Section]:
    """Cut lines into sections at the labels that are fields; unknown labels end a section."""
    found: list[Section] = []
    current: Section | None = None
    gap = False
    for line in lines:
        after_gap, gap = gap, line.blank
        hit = None if _is_quoted(line, current) else label_of(line, record, current)
        if hit:
            slot, head = hit
            current = Section(slot, line, Block(head, []))
            found.append(current)
        elif current and (_ends(line, current) or (after_gap and _leaves_list(line, current))):
            current = None
        elif current:
            if not current.block.head and not current.block.lines and line.text[:1] in (":", "："):
                line = replace(line, text=line.text[1:].strip())
            current.block.lines.append(line)
            current.deep = current.deep or (line.level > 0 and _is_deeper(line, current))
    return found


def _is_quoted(line: Line, current: Section | None) -> bool:
    """Whether a line stands in a fence that is the value of the present field, so that what looks
    like a label there is part of it. A fence around the labels themselves is only a frame."""
    return line.fenced and current is not None and not current.label.fenced


def _leaves_list(line: Line, current: Section) -> bool:
    """After a gap: whether a line without a marker stands outside the list that the label is in."""
    label = current.label
    return (
        bool(label.marker and current.block.head)
        and not line.marker
        and line.indent <= label.indent
    )


def label_of(line: Line, record: Record, current: Section | None) -> tuple[Slot, str] | None:
    """Return the field whose label a line is, with what stands behind it."""
    if line.blank or line.marker == "rule":
        return None
    hit = _read_label(line, record)
    if hit and current and _is_inner(line, current):
        return None
    return hit


_MEMBER = re.compile(r"[A-Za-z_]\w{0,40}\.(\w{1,60})")
"""A field as a member of a variable: visit.client."""


def _read_label(line: Line, record: Record) -> tuple[Slot, str] | None:
    found = inline.label(line.text)
    if found and (slot := slot_of(record, found.label)):
        return slot, _head(found.value)
    if found and (reckoned := in_unit(record, found.label, inline.plain(found.value))):
        return reckoned
    if not found or line.level:
        name = inline.plain(line.text).rstrip(":： ")
        if len(name) <= 60 and (slot := record.slot(name)):
            return slot, ""
    if found and (inner := _MEMBER.fullmatch(found.label)) and (slot := record.slot(inner[1])):
        return slot, _head(found.value)
    dashed = inline.dash_label(line.text)
    if dashed and (slot := record.slot(dashed.label)):
        heads = "|" in line.text and record.slot(inline.plain(dashed.value))
        return None if heads else (slot, _head(dashed.value))  # name|age: the heads of a table
    return None


def _head(value: str) -> str:
    """Return what stands behind a label."""
    return "" if value.startswith(("```", "~~~")) or value in _BLOCK_SCALARS else value


_BLOCK_SCALARS = ("|", ">", "|-", ">-", "|+", ">+")
"""What YAML puts where a text begins on the next line."""


def _is_inner(line: Line, current: Section) -> bool:
    """Whether the label belongs to a record nested in the present section."""
    inner = inner_record(current.slot.shape)
    if inner is None or current.block.head:
        return False
    if line.text.startswith("|"):
        return True  # a row of its table, whose first head may be called as the list is
    deeper = line.indent > current.label.indent or (line.marker and not current.label.marker)
    if not 0 < line.level <= current.label.level:
        deeper = deeper or current.deep or _is_deeper(line, current)
    return bool(deeper) and _read_label(line, inner) is not None


def _is_deeper(line: Line, current: Section) -> bool:
    """Whether a line is a heading below that of the section, which holds a record."""
    if line.marker or inner_record(current.slot.shape) is None:
        return False
    return 0 < current.label.level < line.level or _is_below_open(line, current)


def _is_below_open(line: Line, current: Section) -> bool:
    """Whether a title stands right below an open label, or is like the one that does."""
    if current.label.level or current.block.head or not line.level:
        return False
    first = next((one for one in current.block.lines if not one.blank), None)
    return first is None or (first.level == line.level and not first.marker)


def _ends(line: Line, current: Section) -> bool:
    """Whether a line that is no field's label ends the section all the same."""
    if line.marker == "rule":
        return True
    if _is_quoted(line, current) or line.blank:
        return False
    if line.level and not line.marker:
        return not _is_deeper(line, current)
    inner = inner_record(current.slot.shape)
    if inner is not None or isinstance(current.slot.shape, Dictionary):
        return False
    found = inline.label(line.text)
    if not found or line.indent > current.label.indent:
        return False
    if not line.marker and not current.block.head and _sorts(found.label, current):
        return False
    same = line.marker == current.label.marker
    beside = same and (not line.marker or bool(current.block.head))
    return (same and found.bold) or (beside and len(found.label) <= LONGEST_LABEL)


def _sorts(label: str, current: Section) -> bool:
    """Whether a label is a word for a kind of thing, right below that of a list of texts: groups of
    its items have such heads."""
    shape = current.slot.shape
    texts = isinstance(shape, Many) and is_text(shape.item)
    first = next((line for line in current.block.lines if not line.blank), None)
    return texts and words.is_category(label) and (first is None or _is_kind(first))


def _is_kind(line: Line) -> bool:
    found = inline.label(line.text)
    return found is not None and words.is_category(found.label)

"""Blocks of an outline: label lines as the fields of a record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.measures import in_unit
from holdfast.parsers.fit.neighbours import refuse_neighbours, refuse_persons
from holdfast.parsers.fit.others import of_another_person, only_resembles
from holdfast.parsers.fit.pairs import expanded, labelled_in, polished
from holdfast.parsers.fit.shapes import inner_record, is_text, scalar_of
from holdfast.parsers.fit.strangers import Stranger, refuse_doubtful
from holdfast.parsers.fit.tails import leave_out_remark, refuse_tail
from holdfast.parsers.fit.ticks import ticked
from holdfast.parsers.layouts.literals import read as read_literal
from holdfast.parsers.layouts.tables import find as find_table
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Tree
from holdfast.schemas.picture import Dictionary, Many, Record, Slot


@dataclass(slots=True)
class Section:
    """A field's label with what stands under it."""

    slot: Slot
    label: Line
    block: Block
    deep: bool = False
    """Whether headings below its own stand in it."""


def fields(block: Block, record: Record, bend: Bend) -> dict[str, Node]:
    """Return what stands under each field's label; a repeated label must agree or be corrected."""
    found: dict[str, Node] = {}
    texts: dict[str, str] = {}
    boxes, lines = ticked(block.lines, record)
    even = expanded(lines, record, bend)
    groups = sections(even, record)
    _refuse_others(lines, groups, record, bend)
    for section in groups[-1:]:
        leave_out_remark(section.slot, section.block, record, bend)
    said = any(group.block.head or any(not x.blank for x in group.block.lines) for group in groups)
    if not said and not boxes:
        raise bend.misfit("model_type")
    for index, section in enumerate(groups):
        section.block.last = index == len(groups) - 1
        section.block.cut = block.cut and section.block.last and _is_end(section, even)
        name = section.slot.name
        if name in found and texts[name] != _key(section.block):
            found[name] = _settle(found[name], section, block, groups[:index], bend)
        else:
            found.setdefault(name, _value(section))
        texts[name] = _key(section.block)
    refuse_inner_labels(groups, record, bend)
    for section in groups:
        refuse_tail(section.slot, section.label, section.block, record, found.keys() | boxes, bend)
    if boxes.keys() & found.keys():
        bend.conflict = True
        raise bend.misfit("duplicate")
    bend.matched += len(found) + len(boxes)
    if record.extra == "ignore":
        said_of_them = {line.start for line in even if line.marker == "rule"}
        others = [line for line in lines if line.start not in said_of_them]
        strangers = list(_strangers(others, groups, record))
        refuse_doubtful(strangers, record, found.keys() | boxes.keys(), bend)
        refuse_neighbours(strangers, record, found, bend)
        if strangers:
            refuse_persons(others, [group.label.start for group in groups], record, bend)
    return polished(found) | boxes


def _is_end(section: Section, lines: list[Line]) -> bool:
    """Whether nothing stands behind a section, so that it is what was cut."""
    said = [line.start for line in lines if not line.blank]
    own = [section.label.start, *(line.start for line in section.block.lines)]
    return not said or said[-1] <= max(own)


_QUESTION = re.compile(r"([^?？:：]{2,40})[?？]\s+(\S.*)")


def _strangers(lines: list[Line], groups: list[Section], record: Record) -> Iterator[Stranger]:
    """Yield labels that are no field's, with what stands behind them, and questions."""
    under = {line.start for section in groups for line in section.block.lines}
    labels = {section.label.start for section in groups}
    framed = any(section.label.fenced for section in groups)
    for line in lines:
        if (line.fenced and not framed) or line.start in labels:
            continue
        if asked := _QUESTION.fullmatch(inline.plain(line.text)):
            yield asked[1], Leaf(asked[2])
            continue
        found = inline.label(line.text) if line.start not in under else None
        if found and found.value and len(found.label) <= _LONGEST_LABEL:
            yield found.label, Leaf(inline.plain(found.value))


def _refuse_others(lines: list[Line], groups: list[Section], record: Record, bend: Bend) -> None:
    """Refuse label lines under the name of another person, and for an object of one field a label
    that only resembles the field's: "Expected count", "Discount"."""
    if groups:
        before = [line for line in lines if line.start < groups[0].label.start and not line.blank]
        heads = [text for line in before if len(text := inline.plain(line.text)) <= _LONGEST_LABEL]
        if not any(of_another_person(head, record) for head in heads):
            return
    elif len(record.slots) > 1 or not any(
        found and only_resembles(record.slots[0].name, found.label)
        for line in lines
        if (found := inline.label(line.text))
    ):
        return
    bend.matched += 1
    raise bend.misfit("ambiguous")


def _settle(
    before: Node, section: Section, block: Block, earlier: list[Section], bend: Bend
) -> Node:
    """A label given twice: corrected, or items one by one, or a conflict."""
    last = next(s for s in reversed(earlier) if s.slot is section.slot)
    between = [line for line in block.lines if last.label.start < line.start < section.label.start]
    if any(words.says("retraction", line.whole) for line in [*between, section.label]):
        bend.note("correction")
        return _value(section)
    shape = section.slot.shape
    if isinstance(shape, Many) and isinstance(before, Block) and section.block.head:
        return Block(f"{before.head}; {section.block.head}", [])
    bend.conflict = True
    with bend.at(section.slot.name):
        raise bend.misfit("duplicate")


def _key(block: Block) -> str:
    return " ".join([block.head, *(line.text for line in block.lines)]).strip()


def _value(section: Section) -> Node:
    """A block whose whole text is a bracketed structure is that structure."""
    return structure(section.block) or section.block


def structure(block: Block) -> Tree | None:
    """Return the tree that the block is as a whole, if it is one."""
    text = "\n".join(
        part for part in [block.head, *(line.text for line in block.lines)] if part
    ).strip()
    if text[:1] == "|":
        found = next(find_table(text), None)
        return found.tree if found and _only_closes(text[found.end :].strip()) else None
    return read_literal(text) if text[:1] in ("[", "{") else None


_LONGEST_CLOSING = 80
_CHANGING = ("adds", "adds_one", "removes", "excluded", "retraction", "disowns", "doubt", "option")


def _only_closes(rest: str) -> bool:
    """Whether what stands behind a table, which says itself where it ends, is no part of the list
    and changes none: nothing, or a short line that only takes leave."""
    if not rest or "\n" in rest or len(rest) > _LONGEST_CLOSING:
        return not rest
    plain = not any(c.isdigit() or c in "|:：" for c in rest)
    courtesy = words.is_courtesy(rest) or rest.endswith("!")
    return plain and courtesy and not any(words.says(law, rest) for law in _CHANGING)


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
    heads = 0 < current.label.level < line.level and not line.marker
    return heads and inner_record(current.slot.shape) is not None


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
    return (same and found.bold) or (beside and len(found.label) <= _LONGEST_LABEL)


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


_LONGEST_LABEL = 30
"""Characters of a label that is no field's and still ends the one before."""


def refuse_inner_labels(groups: list[Section], record: Record, bend: Bend) -> None:
    """Refuse a text that holds the label of another field, with no line of its own: "Budget --
    Attendees: Anna", or behind a break that is spelled out; raises Misfit."""
    named = {group.slot.name for group in groups}
    for group in groups:
        head = group.block.head
        if (":" not in head and "：" not in head) or scalar_of(group.slot.shape) != "str":
            continue
        if labelled_in(head.replace("\\n", " "), record) - named:
            with bend.at(group.slot.name):
                raise bend.misfit("ambiguous")

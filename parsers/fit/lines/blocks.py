"""Blocks of an outline: what stands under each field's label, for a record."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.lines.pairs import expanded, labelled_in, polished
from holdfast.parsers.fit.lines.sections import LONGEST_LABEL, Section, sections
from holdfast.parsers.fit.lines.tails import leave_out_remark, refuse_tail
from holdfast.parsers.fit.names.neighbours import refuse_neighbours, refuse_persons
from holdfast.parsers.fit.names.others import of_another_person, only_resembles
from holdfast.parsers.fit.names.strangers import Stranger, refuse_doubtful
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.fit.trees.titles import above, list_below, titles_below
from holdfast.parsers.fit.values.ticks import ticked
from holdfast.parsers.layouts.literals import read as read_literal
from holdfast.parsers.layouts.tables import find as find_table
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Tree
from holdfast.schemas.picture import Many, Record


def fields(block: Block, record: Record, bend: Bend) -> dict[str, Node]:
    """Return what stands under each field's label; a repeated label must agree or be corrected."""
    found: dict[str, Node] = {}
    texts: dict[str, str] = {}
    boxes, lines = ticked(block.lines, record)
    even = expanded(lines, record, bend)
    groups = sections(even, record)
    _refuse_others(lines, groups, record, bend)
    for section in groups[-1:]:
        leave_out_remark(section.slot, section.block, even, record, bend)
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
    _refuse_inner_labels(groups, record, bend)
    if groups and not bend.path and not block.cut:
        found |= _unlabelled(lines, groups, found.keys() | boxes, record, bend)
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


def _unlabelled(
    lines: list[Line], groups: list[Section], given: set[str], record: Record, bend: Bend
) -> dict[str, Node]:
    """Return the one field that an object needs and that no label tells: the heading above it, or
    the list that stands under titles below."""
    lacking = [slot.name for slot in record.required if slot.name not in given]
    if len(lacking) != 1:
        return {}
    if text := above(lines, groups[0].label, given, record, bend):
        bend.note(f"title: {lacking[0]}")
        return {lacking[0]: Leaf(text)}
    last = groups[-1].label.start
    if list_below(lines, last, given, record):
        return {lacking[0]: Block("", titles_below(lines, last))}
    return {}


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
        if found and found.value and len(found.label) <= LONGEST_LABEL:
            yield found.label, Leaf(inline.plain(found.value))


def _refuse_inner_labels(groups: list[Section], record: Record, bend: Bend) -> None:
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


def _refuse_others(lines: list[Line], groups: list[Section], record: Record, bend: Bend) -> None:
    """Refuse label lines under the name of another person, and for an object of one field a label
    that only resembles the field's: "Expected count", "Discount"."""
    if groups:
        before = [line for line in lines if line.start < groups[0].label.start and not line.blank]
        heads = [text for line in before if len(text := inline.plain(line.text)) <= LONGEST_LABEL]
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
    """A label given twice: corrected, filled in, or items one by one, or a conflict."""
    last = next(s for s in reversed(earlier) if s.slot is section.slot)
    if _is_hint(last.block.head) or not _key(last.block):
        return _value(section)
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


def _is_hint(head: str) -> bool:
    """Whether what stands behind a label is only the place of its value: "<name>"."""
    return _HINT.fullmatch(head.strip()) is not None


_HINT = re.compile(r"<[^<>]{1,60}>|\[[^\[\]]{1,60}\]|\{[^{}]{1,60}\}|\.{3}|…|_{3,}")


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

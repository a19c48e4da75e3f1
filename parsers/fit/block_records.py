"""Records, and pairs, one after the other in the lines of a block."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.clocked import clocked
from holdfast.parsers.fit.sections import label_of
from holdfast.parsers.fit.titles import titled
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Listing
from holdfast.schemas.picture import Record, Row


def records_in(block: Block, record: Record, bend: Bend) -> list[Node]:
    """Return the records of a block: a moment and a text a line, or label lines."""
    if rows_of_two := clocked(block, record):
        bend.note("a moment and a text a line")
        return list(rows_of_two)
    return list(_labelled(block, record, bend))


def _labelled(block: Block, record: Record, bend: Bend) -> list[Block]:
    """Cut a block into one block a record: a new one begins where a field comes again."""
    found: list[list[Line]] = []
    titles: list[Line | None] = []
    seen: set[str] = set()
    title: Line | None = None
    for line in block.lines:
        hit = label_of(line, record, None)
        if hit and (not found or hit[0].name in seen or title is not None):
            found.append([])
            titles.append(title)
            seen, title = set(), None
        if hit:
            seen.add(hit[0].name)
        elif line.level or (line.marker and line.marker != "rule"):
            title = line
        if found and not title:
            found[-1].append(line)
    if not found:
        raise bend.misfit("list_type")
    named = titled(found, titles, record)
    return [Block("", lines, cut=block.cut and lines is named[-1]) for lines in named]


def pairs_in(block: Block, row: Row, bend: Bend) -> list[Node]:
    """Read "- Kim: 12" lines as pairs, the label first, where every line is one."""
    if len(row.items) != 2 or block.cut:
        return []
    lines = content_of(block)
    marked = [line for line in lines if line.marker not in ("", "emoji")] or lines
    labels = [inline.label(line.text) or inline.dash_label(line.text) for line in marked]
    if len(marked) < 2 or not all(label and label.value for label in labels):
        return []
    bend.note("label lines")
    ends = [(label.label, label.value) for label in labels if label]
    return [Listing([Leaf(inline.plain(name)), Leaf(inline.plain(value))]) for name, value in ends]


def content_of(block: Block) -> list[Line]:
    """Return the lines that say something, up to the courtesy at the end."""
    found: list[Line] = []
    for line in block.lines:
        if not any(c.isalnum() for c in line.text):
            continue
        if not line.marker and found and words.is_courtesy(line.text):
            break
        found.append(line)
    return found

"""Records, and pairs, one after the other in the lines of a block."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.lines.clocked import clocked
from holdfast.parsers.fit.lines.parted import ordered, parted
from holdfast.parsers.fit.lines.repeats import begins_of, once
from holdfast.parsers.fit.lines.sections import label_of
from holdfast.parsers.fit.trees.titles import over_lists, titled
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Listing
from holdfast.parsers.words.rests import omits
from holdfast.schemas.picture import Many, Record, Row


def records_in(block: Block, record: Record, bend: Bend) -> list[Node]:
    """Return the records of a block: one a line, or in label lines."""
    if rows := ordered(block, record, bend):
        bend.note("parts in the order that is told")
        return list(rows)
    if rows_of_two := clocked(block, record):
        bend.note("a moment and a text a line")
        return list(rows_of_two)
    if any(label_of(line, record, None) for line in block.lines):
        return list(_labelled(block, record, bend))
    if rows := parted(block, record, bend):
        bend.note("parts told by their kinds")
        return list(rows)
    if not block.cut and (groups := over_lists(block.lines, record)):
        bend.note("titles over lists")
        return [Block("", lines) for lines in groups]
    raise bend.misfit("list_type")


def _labelled(block: Block, record: Record, bend: Bend) -> list[Block]:
    """Cut a block into one block a record: a new one begins where a field comes again."""
    found: list[list[Line]] = []
    titles: list[Line | None] = []
    seen: set[str] = set()
    title: Line | None = None
    held = _held_in_lists(block.lines, record)
    for line in block.lines:
        hit = label_of(line, record, None)
        if hit and (not found or hit[0].name in seen or title is not None):
            found.append([])
            titles.append(title)
            seen, title = set(), None
        if hit:
            seen.add(hit[0].name)
        elif line.level or (_is_marked(line) and line.start not in held):
            title = line
        if found and not title:
            found[-1].append(line)
    if not found:
        raise bend.misfit("list_type")
    _refuse_omission(block.lines, held, record, bend)
    found = once(found, begins_of(found, titles, record), record, bend)
    named = titled(found, titles[: len(found)], record)
    return [Block("", lines, cut=block.cut and lines is named[-1]) for lines in named]


def _refuse_omission(lines: list[Line], held: set[int], record: Record, bend: Bend) -> None:
    """Refuse records among which a line stands for those that are not written out."""
    for line in lines:
        if line.blank or line.start in held or label_of(line, record, None):
            continue
        if omits(line.text):
            bend.matched += 1
            raise bend.misfit("missing")


def _is_marked(line: Line) -> bool:
    return bool(line.marker) and line.marker != "rule"


def _held_in_lists(lines: list[Line], record: Record) -> set[int]:
    """Return where the marked lines begin that are items of a field's own list: they stand below
    its open label, all with the mark of the first."""
    held: set[int] = set()
    label: Line | None = None
    sign = ""
    for at, line in enumerate(lines):
        if hit := label_of(line, record, None):
            label = line if not hit[1] and isinstance(hit[0].shape, Many) else None
            sign = ""
        elif label and not line.blank:
            titles = bool(sign) and (line.sign != sign or _titles_record(lines, at, record))
            if titles or not _is_item(line, label):
                label = None
            else:
                held.add(line.start)
                sign = line.sign
    return held


def _is_item(line: Line, label: Line) -> bool:
    """Whether a marked line may be an item below the label of a list."""
    deeper = line.indent > label.indent or (line.indent == label.indent and not label.marker)
    return _is_marked(line) and not line.level and deeper


def _titles_record(lines: list[Line], at: int, record: Record) -> bool:
    """Whether a line stands behind a gap and right above the label of a field."""
    gap, below = lines[at - 1 : at], lines[at + 1 : at + 2]
    return any(line.blank for line in gap) and any(label_of(x, record, None) for x in below)


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

"""Tables as records: a row, or a column, is one; totals are none."""

from __future__ import annotations

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.blanks import is_place
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.measures import in_cell, measured
from holdfast.parsers.fit.numeric import totals
from holdfast.parsers.fit.numeric.units import is_magnitude
from holdfast.parsers.fit.shapes import takes_list
from holdfast.parsers.outline import inline
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree, is_cut
from holdfast.parsers.words.key_names import BODY, HEADS
from holdfast.schemas.picture import Record, fold


def records_of(table: Table, rows: list[list[Leaf]], record: Record, bend: Bend) -> list[Mapping]:
    """Return one mapping a record, without the totals at the end; raises Misfit where the last may
    be one and is not the sum."""
    heads = [inline.plain(head) for head in table.header]
    if _stands_upright(heads, rows, record):
        heads, rows = _turned(heads, rows)
    while rows and _is_total(rows[-1], rows[:-1]):
        rows = rows[:-1]
    if len(rows) > 1 and totals.means_sum(_name(rows[-1])):
        raise bend.misfit("ambiguous")
    return [row_of(heads, row, record) for row in rows]


def row_of(heads: list[str], row: list[Leaf], record: Record) -> Mapping:
    """Return a row under its heads; numbers under a head of thousands are reckoned out."""
    return Mapping([_told(h, bare(cell), record) for h, cell in zip(heads, row, strict=True)])


def heads_field(record: Record, head: str) -> bool:
    """Whether a head names a field, be it in another unit."""
    return slot_of(record, head) is not None or measured(record, head) is not None


def _told(head: str, cell: Leaf, record: Record) -> tuple[str, Leaf]:
    found = measured(record, head) if "(" in head else None
    if found is None or found.same or not is_magnitude(found.told):
        return head, cell
    text = in_cell(found, cell.text)
    return (head, cell) if text is None else (found.slot.name, Leaf(text, cell.quoted))


def bare(cell: Leaf) -> Leaf:
    """Take the layout off a cell, but not what shows that it was never filled in."""
    plain = inline.plain(cell.text)
    return Leaf(cell.text if is_place(plain, cell.text) else plain, cell.quoted)


def _stands_upright(heads: list[str], rows: list[list[Leaf]], record: Record) -> bool:
    """Whether the fields' names stand in the first column, not in the header."""
    across = sum(heads_field(record, head) for head in heads)
    down = sum(heads_field(record, inline.plain(row[0].text)) for row in rows)
    return down == len(rows) > across and across <= 1


def _turned(heads: list[str], rows: list[list[Leaf]]) -> tuple[list[str], list[list[Leaf]]]:
    lines = [[Leaf(head) for head in heads], *rows]
    names = [inline.plain(line[0].text) for line in lines]
    return names, [[line[place] for line in lines] for place in range(1, len(heads))]


def _name(row: list[Leaf]) -> str:
    return next((inline.plain(cell.text) for cell in row if cell.text.strip()), "")


def _is_total(row: list[Leaf], above: list[list[Leaf]]) -> bool:
    """Whether a row is called a total, or adds up a column under a name that allows it."""
    name = _name(row)
    if totals.is_total(name):
        return True
    fewest = 1 if totals.means_sum(name) else 2
    if len(above) < fewest or not (totals.may_be_sum(name) or not row[0].text.strip()):
        return False
    return any(
        totals.adds_up(inline.plain(cell.text), [inline.plain(r[at].text) for r in above])
        for at, cell in enumerate(row)
    )


def columns(node: Mapping, record: Record) -> list[Mapping] | None:
    """Read {"name": [a, b], "count": [1, 2]} as the records that it lays out in columns."""
    known = [(slot_of(record, key), value) for key, value in node.pairs]
    lists = [value for slot, value in known if slot and isinstance(value, Listing)]
    if len(lists) < max(2, len(record.required)) or len(lists) != len(node.pairs) or node.soiled:
        return None
    if any(slot is None or takes_list(slot.shape) for slot, _ in known):
        return None
    lengths = {len(value.items) for value in lists}
    if len(lengths) != 1 or any(value.cut or value.soiled for value in lists):
        return None
    return [
        Mapping([(key, value.items[i]) for key, value in node.pairs if isinstance(value, Listing)])
        for i in range(lengths.pop())
    ]


def rows_of(node: Node, record: Record) -> list[Mapping] | None:
    """Read [["name", "count"], ["figs", 3]], and {"columns": [...], "rows": [...]}."""
    lines: list[Tree] = list(node.items) if isinstance(node, Listing) else []
    if isinstance(node, Mapping) and len(node.pairs) == 2:
        (first, head), (second, body) = node.pairs
        if fold(first) in HEADS and fold(second) in BODY and isinstance(body, Listing):
            lines = [head, *body.items]
    cells = [line.items for line in lines if isinstance(line, Listing) and not line.soiled]
    if len(cells) < 2 or len(cells) < len(lines) or node.soiled or is_cut(node):
        return None
    heads = [cell.text for cell in cells[0] if isinstance(cell, Leaf)]
    if len(heads) < len(cells[0]) or not all(slot_of(record, head) for head in heads):
        return None
    if any(len(row) != len(heads) for row in cells):
        return None
    return [Mapping(list(zip(heads, row, strict=True))) for row in cells[1:]]

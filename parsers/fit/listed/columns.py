"""Columns of a table of which one holds the list that is looked for."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.sifting import answers_differ, column_sifts
from holdfast.parsers.fit.leaves import LINE_BREAK
from holdfast.parsers.fit.numeric.figures import is_number
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.tree import Leaf, Table


def items_of(table: Table, kept: list[list[Leaf]], bend: Bend) -> list[Node]:
    """Return the items in the column that holds what was asked; raises Misfit where no column is
    it, or where another one says of some rows that they do not count."""
    at = _asked(table)
    if at is None:
        raise bend.misfit("list_type")
    if _is_sifted(table.header, kept, at):
        bend.conflict = True
        raise bend.misfit("ambiguous")
    cells = [piece for row in kept for piece in LINE_BREAK.split(row[at].text)]
    if _are_sorted(table, at):
        cells = [piece for text in cells for piece in rows.row(text) or [text]]
    return [Leaf(rows.tidy(text), quoted=True) for text in cells if text.strip("-–—/.· ")]


def _is_sifted(header: list[str], kept: list[list[Leaf]], at: int) -> bool:
    """Whether another column than that of the items says of some that they do not count."""
    columns = [(head, [row[i].text for row in kept]) for i, head in enumerate(header) if i != at]
    return any(
        answers_differ(cells) or column_sifts(inline.plain(head), cells) for head, cells in columns
    )


def _are_sorted(table: Table, column: int) -> bool:
    """Whether another column holds the categories of what stands in this one."""
    others = (
        [inline.plain(row[at].text) for row in table.rows]
        for at in range(len(table.header))
        if at != column
    )
    heads = (head for at, head in enumerate(table.header) if at != column)
    return any(words.is_sorting(inline.plain(head)) for head in heads) or any(
        sum(words.is_category(cell) for cell in cells) * 2 > len(cells) > 1 for cells in others
    )


def _asked(table: Table) -> int | None:
    """Return the column that holds what was asked: by its header, else the only one of words."""
    asked = [
        i for i, head in enumerate(table.header) if words.announced(inline.plain(head)) == "asked"
    ]
    if len(asked) == 1:
        return asked[0]
    if asked:
        return None
    wordy = [
        i for i in range(len(table.header)) if not all(is_number(row[i].text) for row in table.rows)
    ]
    return wordy[0] if len(wordy) == 1 else None

"""Columns of a table of which one holds the list that is looked for."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.strings import is_number
from holdfast.parsers.outline import inline
from holdfast.parsers.tree import Table


def are_sorted(table: Table, column: int) -> bool:
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


def column(table: Table) -> int | None:
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


def are_sifted(columns: list[list[str]]) -> bool:
    """Whether a column says of each row yes or no, and not always the same: some are out."""
    answers = [{words.yes_or_no(inline.plain(cell)) for cell in cells} for cells in columns]
    return {True, False} in answers

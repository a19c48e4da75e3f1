"""INSERT statements: the columns are the header, the values the rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.layouts import literals
from holdfast.parsers.tree import Candidate, Leaf, Listing, Table

_INSERT = re.compile(
    r"\bINSERT\s{1,9}INTO\s{1,9}[\w.\"`]{1,80}\s{0,9}\(([^()]{1,2000})\)\s{0,9}VALUES\s{0,9}", re.I
)


def find(text: str) -> Iterator[Candidate]:
    """Yield a table for every INSERT with named columns."""
    if "(" not in text or "insert" not in text.lower():
        return
    end = 0
    for insert in _INSERT.finditer(text):
        if insert.start() < end:
            continue
        header = [name.strip(' \n\t"`[]') for name in insert[1].split(",")]
        end = text.find(";", insert.end())
        end = len(text) if end < 0 else end
        tree = literals.read("[" + text[insert.end() : end].strip() + "]")
        if isinstance(tree, Listing):
            rows = [row.items for row in tree.items if isinstance(row, Listing)]
            leaves = [[cell for cell in row if isinstance(cell, Leaf)] for row in rows]
            soiled = tree.soiled or any(len(row) != len(header) for row in leaves)
            yield Candidate(Table(header, leaves, soiled=soiled), insert.start(), end, "sql")

"""Comma and tab separated rows, in a fence that says so."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from holdfast.parsers.layouts.fences import bodies
from holdfast.parsers.tree import Candidate, Leaf, Table

_DELIMITERS = {"csv": ",", "tsv": "\t"}


def find(text: str) -> Iterator[Candidate]:
    """Yield a table for every fence tagged csv or tsv; its first row is the header."""
    for language, delimiter in _DELIMITERS.items():
        for start, end in bodies(text, frozenset([language])):
            table = _read(text[start:end], delimiter)
            if table:
                yield Candidate(table, start, end, "csv")


def _read(body: str, delimiter: str) -> Table | None:
    reader = csv.reader(io.StringIO(body.strip()), delimiter=delimiter, skipinitialspace=True)
    try:
        rows = [row for row in reader if any(cell.strip() for cell in row)]
    except csv.Error:
        return None
    if len(rows) < 2:
        return None
    header = [cell.strip() for cell in rows[0]]
    soiled = any(len(row) != len(header) for row in rows[1:])
    return Table(header, [[Leaf(cell.strip()) for cell in row] for row in rows[1:]], soiled=soiled)

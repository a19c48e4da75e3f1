"""Rows under a header without a fence or a rule: CSV, TSV, semicolons, pipes.

A weak layout: comma lines can be anything. So it counts only for types with fields, and only where
it fits (see choosing/trees.py).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from holdfast.parsers.tree import Candidate, Leaf, Table

LAYOUT = "rows"
_DELIMITERS = ("\t", "|", ";", ",")
_HEAD = re.compile(r"[A-Za-z가-힣_][^:=.!?{}\[\]\n]{0,39}")
_MARKS = re.compile(r"[{}\[\]]|^[\s:-]*--")
_MOST = 500
"""Lines of one table; no answer is that long."""


def find(text: str) -> Iterator[Candidate]:
    """Yield every paragraph whose lines have the same number of cells, under short heads."""
    for start, end in _paragraphs(text):
        body = text[start:end]
        if not 0 < body.count("\n") <= _MOST:
            continue
        table = next((t for d in _DELIMITERS if (t := _read(body, d))), None)
        if table:
            yield Candidate(table, start, end, LAYOUT)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where lines with a delimiter stand together."""
    begin, place = -1, 0
    for line in text.split("\n"):
        if any(delimiter in line for delimiter in _DELIMITERS):
            begin = place if begin < 0 else begin
        elif begin >= 0:
            yield begin, place - 1
            begin = -1
        place += len(line) + 1
    if begin >= 0:
        yield begin, len(text)


def _read(body: str, delimiter: str) -> Table | None:
    first = body.split("\n", 1)[0]
    if delimiter not in first:
        return None
    rows = list(_rows(body, delimiter))
    heads = rows[0] if rows else []
    if len(rows) < 2 or len(heads) < 2 or len(set(heads)) < len(heads):
        return None
    if not all(_HEAD.fullmatch(head) for head in heads):
        return None
    if any(len(row) != len(heads) or any(_MARKS.search(cell) for cell in row) for row in rows):
        return None
    return Table(heads, [[Leaf(cell) for cell in row] for row in rows[1:]])


def _rows(body: str, delimiter: str) -> Iterator[list[str]]:
    if delimiter == "|":
        for line in body.split("\n"):
            cells = line.strip().removeprefix("|").removesuffix("|").split("|")
            yield [cell.strip() for cell in cells]
        return
    try:
        for row in csv.reader(io.StringIO(body), delimiter=delimiter, skipinitialspace=True):
            yield [cell.strip() for cell in row]
    except csv.Error:
        return

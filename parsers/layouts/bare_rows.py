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
_ITEM = re.compile(r"[-*•+]\s|\d{1,3}[.)]\s")
_DELIMITER = re.compile(r"[,;|\t]")
_BORDER = re.compile(r"\A[ \t]*+(?:[+=|-]{3,}|(?:[+|][=-]{2,}){1,40}[+|]?)[ \t]*+")
_BOXES = str.maketrans("│┃║┌┐└┘├┤┬┴┼─━═╔╗╚╝╠╣╦╩╬", "|||" + "+" * 9 + "-" * 3 + "+" * 9)
"""Boxes drawn with lines, as the pipes and pluses of their poorer relatives."""
_BOX = re.compile(r"[\u2500-\u257f]")
_MOST = 500
"""Lines of one table; no answer is that long."""


def find(text: str) -> Iterator[Candidate]:
    """Yield every paragraph whose lines have the same number of cells, under short heads."""
    if "\n" not in text or not _DELIMITER.search(text):
        return
    text = text.translate(_BOXES) if not text.isascii() and _BOX.search(text) else text
    for start, lines in _paragraphs(text):
        rows = [line for line in lines if not _BORDER.fullmatch(line)]
        for skip in (0, 1):
            body = "\n".join(rows[skip:])
            table = next((t for d in _DELIMITERS if (t := _read(body, d))), None)
            if table:
                begin = start + skip * (len(lines[0]) + 1)
                yield Candidate(table, begin, start + len("\n".join(lines)), LAYOUT)
                break


def _paragraphs(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that stand together and all have a delimiter or are a border."""
    place, start = 0, 0
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        if _DELIMITER.search(line) or (_may_border(line) and _BORDER.fullmatch(line)):
            start = start if lines else place
            lines.append(line)
        else:
            if 1 < len(lines) <= _MOST:
                yield start, lines
            lines = []
        place += len(line) + 1


def _may_border(line: str) -> bool:
    return line.lstrip(" \t").startswith(("+", "=", "-"))


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
    if all(_ITEM.match(row[0]) for row in rows[1:]):
        return None  # items below a line that tells the order of their parts
    return Table(heads, [[Leaf(cell) for cell in row] for row in rows[1:]])


def _rows(body: str, delimiter: str) -> Iterator[list[str]]:
    if delimiter == "|":
        yield from _between_pipes(body.split("\n"))
        return
    try:
        for row in csv.reader(io.StringIO(body), delimiter=delimiter, skipinitialspace=True):
            yield [cell.strip() for cell in row]
    except csv.Error:
        return


def _between_pipes(lines: list[str]) -> Iterator[list[str]]:
    """Yield the cells; where the heads have no bars around them, a bar at an edge of as many cells
    as there are heads has an empty one beside it."""
    heads = lines[0].strip()
    open_ = not heads.startswith("|") and not heads.endswith("|")
    for line in lines:
        line = line.strip()
        if not open_ or line.count("|") != heads.count("|"):
            line = line.removeprefix("|").removesuffix("|")
        yield [cell.strip() for cell in line.split("|")]

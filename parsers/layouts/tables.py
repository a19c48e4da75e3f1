"""Markdown tables: rows of cells between pipes under a header and a rule."""

from __future__ import annotations

from collections.abc import Iterator

from holdfast.parsers.tree import Candidate, Leaf, Table


def find(text: str) -> Iterator[Candidate]:
    """Yield every table that has a header, a rule and at least one row."""
    if "|" not in text or "--" not in text:
        return
    place = 0
    while place < len(text):
        end = _line_end(text, place)
        rule_end = _line_end(text, end + 1)
        if "|" in text[place:end] and _is_rule(text[end + 1 : rule_end]):
            table, after = _read(text, place, end, rule_end)
            if table.rows:
                yield Candidate(table, place, after, "table")
            place = after
        place = _line_end(text, place) + 1 if place < end else end + 1


def _is_rule(line: str) -> bool:
    return "--" in line and not line.strip(" \t|:-") and ("|" in line or line.startswith("--"))


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _read(text: str, place: int, end: int, rule_end: int) -> tuple[Table, int]:
    table = Table(_cells(text[place:end]), [])
    place, after = rule_end + 1, rule_end
    while place < len(text):
        end = _line_end(text, place)
        line = text[place:end]
        if "|" not in line:
            break
        cells = _cells(line)
        if "~~" in line and _is_struck(cells):
            place, after = end + 1, end
            continue
        whole = end < len(text) or line.rstrip().endswith("|")
        table.soiled = table.soiled or (len(cells) != len(table.header) and whole)
        if len(cells) == len(table.header):
            table.rows.append([Leaf(cell, cut=not whole) for cell in cells])
        table.cut = table.cut or not whole
        place, after = end + 1, end
    return table, after


def _is_struck(cells: list[str]) -> bool:
    """Whether all that a row says is struck out."""
    said = [cell for cell in cells if any(map(str.isalnum, cell))]
    return all(cell.startswith("~~") and cell.find("~~", 2) == len(cell) - 2 for cell in said)


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|").removesuffix("|")
    return (
        [cell.strip() for cell in line.replace("\\|", "\0").split("|")]
        if "\\|" not in line
        else [cell.strip().replace("\0", "|") for cell in line.replace("\\|", "\0").split("|")]
    )

"""TOON: a list as a count, the names of its fields, and one line of values an item.

hands[2]{name,watch}:
  Idris,1
  Saoirse,2
ports[2]: Cork,Vigo
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

_HEAD = re.compile(
    r"([\w가-힣.-]{0,60})\[#?(\d{1,4})([|\t]?)\](?:\{([^{}\n]{1,300})\})?:[ \t]*(.*)"
)
_PAIR = re.compile(r"([\w가-힣.-]{1,60}):[ \t]+(\S.*)")
_LOOKS_LIKE_IT = re.compile(r"\[#?\d{1,4}[|\t]?\](?:\{|:)")


def find(text: str) -> Iterator[Candidate]:
    """Yield the whole reply, or its one fence, where every line belongs to such a layout."""
    if "]" not in text or not _LOOKS_LIKE_IT.search(text):
        return
    blocks = fences(text)
    start, end = (blocks[0].body_start, blocks[0].body_end) if len(blocks) == 1 else (0, len(text))
    tree = _read([line for line in text[start:end].split("\n") if line.strip()])
    if tree is not None:
        yield Candidate(tree, start, end, "toon")


def _read(lines: list[str]) -> Tree | None:
    pairs: list[tuple[str, Tree]] = []
    place = 0
    while place < len(lines):
        head, pair = _HEAD.fullmatch(lines[place].strip()), _PAIR.fullmatch(lines[place])
        place += 1
        if head:
            below = _below(lines, place)
            place += len(below)
            pairs.append((head[1], _listing(head, below)))
        elif pair:
            pairs.append((pair[1], Leaf(pair[2].strip().strip('"'))))
        else:
            return None
    return pairs[0][1] if len(pairs) == 1 and not pairs[0][0] else Mapping(pairs)


def _below(lines: list[str], place: int) -> list[str]:
    """Return the lines that are further in than the ones that begin a part."""
    end = place
    while end < len(lines) and lines[end][:1] in " \t":
        end += 1
    return [line.strip() for line in lines[place:end]]


def _listing(head: re.Match[str], below: list[str]) -> Listing:
    """Return the items; a count that is not kept to says that something is missing."""
    delimiter = head[3] or ","
    names = [name.strip() for name in head[4].split(delimiter)] if head[4] else []
    rows = [[cell.strip() for cell in row] for row in csv.reader(below, delimiter=delimiter)]
    if names:
        soiled = any(len(row) != len(names) for row in rows)
        items: list[Tree] = [
            Mapping([(n, Leaf(cell)) for n, cell in zip(names, row, strict=False)]) for row in rows
        ]
    else:
        soiled = False
        one = next(csv.reader([head[5]], delimiter=delimiter), []) if head[5] else []
        items = [Leaf(cell.strip().removeprefix("- ")) for cell in (one or below)]
    return Listing(items, soiled=soiled or len(items) != int(head[2]))

"""JSON and its broken and foreign relatives: Python and JavaScript literals, calls, comments,
single or curly quotes, full-width marks, missing commas, unquoted keys, escaped quotes, cut ends.

Written by hand because no library reads such text with places, in linear time, without making
things up after a cut. JSON without a fault is left to Python's decoder (`exact`), the rest to the
tolerant scanner (`scanner`), which asks: where does a string end (`strings`, `endings`, `inner`),
where a word without quotes (`bare`), and what closes what (`brackets`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.layouts.exact import MAX_DEPTH, at
from holdfast.parsers.layouts.openings import may_start
from holdfast.parsers.layouts.scanner import IDENTIFIER_BEFORE, Scan
from holdfast.parsers.tree import Candidate, Listing, Tree

__all__ = ["MAX_DEPTH", "find", "read"]

_STRAY = re.compile(r"\s{0,50}+\]")
_BRACKET = re.compile(r"[\[{(［｛]")
_OPENS = re.compile(r"[\[{［｛]")
"""All that begins a structure where no parenthesis is."""
_START = re.compile(
    r"[\[{［｛]"
    r"|(?<![\w.])[A-Za-z_]\w{0,40}(?=\(\s{0,20}[A-Za-z_]\w{0,40}\s?=\s?[^=\s])"
    r"|(?<![\w.])(?:listOf|List\.of|Set\.of|(?:Arrays\.)?asList|arrayOf|setOf|array"
    r"|list|set|tuple|c)(?=\(\s{0,20}[\"'])"
    r"|\((?=-?\d{1,15}(?:\.\d{1,15})?(?:\s?,\s?-?\d{1,15}(?:\.\d{1,15})?){1,6}\))"
    r"|^[ \t]{0,20}\((?=\s{0,20}(?:[\"'“‘(]|-?\d{1,15}(?:\.\d{1,15})?\s?,))"
    r"|\A\s{0,20}\((?=-?\d{1,15}(?:\.\d{1,15})?\)\s{0,20}\Z)",
    re.MULTILINE,
)


def find(text: str) -> list[Candidate]:
    """Return every bracketed structure, none within another."""
    found = list(_each(text))
    if found and _STRAY.match(text, found[-1].end):
        _soil_unmatched(text, found)
    return found


def _soil_unmatched(text: str, found: list[Candidate]) -> None:
    """Soil a list with a closing bracket too many behind it, where it may be part of another:
    [1, 2], [3]] and [[1, 2], 3]]."""
    last = found[-1].tree
    if not isinstance(last, Listing):
        return
    before = found[-2] if len(found) > 1 else None
    in_row = before is not None and text[before.end : found[-1].start].strip() == ","
    if in_row or len({type(item) for item in last.items}) > 1:
        last.soiled = True
        if before is not None and in_row and isinstance(before.tree, Listing):
            before.tree.soiled = True


def _each(text: str) -> Iterator[Candidate]:
    if not _BRACKET.search(text):
        return
    place = 0
    starts = _START if "(" in text else _OPENS
    while start := starts.search(text, place):
        begin = start.end() - 1 if start[0].endswith("(") else start.start()
        if not may_start(text, begin):
            place = start.end()
            continue
        exact = at(text, begin) if text[begin] in "[{" and not _is_called(text, begin) else None
        if exact:
            place = exact[1]
            yield Candidate(exact[0], begin, place, "literal")
            continue
        scan = Scan(text, begin)
        scan.run()
        place = len(text) if scan.broken else max(scan.place, start.end())
        yield Candidate(scan.root, scan.begin, place, "literal", scan.broken)


def read(text: str) -> Tree | None:
    """Return the one structure that the whole text is, or None: for values within values."""
    found = find(text)
    if len(found) != 1 or text[: found[0].start].strip() or text[found[0].end :].strip(" \n.;,"):
        return None
    return found[0].tree


def _is_called(text: str, at: int) -> bool:
    """Whether a name stands right before the bracket: name{...}."""
    return text[at] == "{" and bool(IDENTIFIER_BEFORE.search(text, max(0, at - 60), at))

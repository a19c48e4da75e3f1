"""The one row in brackets that a sentence holds, for a tuple: "좌표는 (37.5, 127.25) 입니다"."""

from __future__ import annotations

import re

from holdfast.parsers.choosing.case import Case, Fitted
from holdfast.parsers.choosing.doubts import wavering
from holdfast.parsers.choosing.values import grounds, told
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf, Listing

_ROW = re.compile(r"[(（]([^()（）\n]{1,80})[)）]")
_DIGIT = re.compile(r"\d")
_LONGEST = 300


def row(case: Case, lines: list[Line]) -> Fitted | None:
    """Return the tuple of the only row that fits, where no other number stands beside it."""
    said = grounds.said(lines)
    text = "\n".join(line.text for line in said)
    if case.cut or not said or len(text) > _LONGEST or any(line.marker for line in said):
        return None
    found = [
        (match, fitted)
        for match in _ROW.finditer(text)
        if "," in match[1] and isinstance(fitted := case.fit(_listing(match[1])), Fitted)
    ]
    if len(found) != 1:
        return None
    match, fitted = found[0]
    around = text[: match.start()] + " " + text[match.end() :]
    if _DIGIT.search(around) or told.is_open(around) or grounds.is_open(text, *match.span()):
        return None
    wavering.refuse_wavering(case, said, match[0], fitted.data)
    return fitted


def _listing(inside: str) -> Listing:
    """Return the parts of a row; one that stands in quotes is a text."""
    parts = [part.strip() for part in inside.split(",")]
    bare = [part.strip("\"'“”‘’") for part in parts]
    return Listing([Leaf(b, quoted=b != part) for part, b in zip(parts, bare, strict=True)])

"""Elements with the names of HTML's inline tags that are no part of a text: <a>1</a><b>2</b>.

Where every element stands on its own, with nothing but blanks between them, they are fields; within
running text or an item of a list they only set off words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from holdfast.parsers.words.language import each

INLINE = frozenset(each("b i u em strong span code a small mark br sup sub font p"))
_NEVER = frozenset(each("p br span font sup sub strong em"))
"""Those which are no field's name in any program."""
_TEXTS = frozenset(
    each("li td th dt dd p h1 h2 h3 h4 h5 h6 b i u em strong span code a small mark")
)
"""Elements that hold running text."""
_FLAT = re.compile(r"<([A-Za-z가-힣_][\w.-]{0,60})>([^<>]{0,2000}+)</\1>")
_BEFORE = re.compile(r"<(/?)(\w{1,60})[^<>]{0,200}>\s{0,50}\Z|(?:\A|\n)[ \t]{0,50}\Z")
_BEHIND = re.compile(r"\s{0,50}+(?:</(\w{1,60})|\Z)|[ \t]{0,50}+\n")


def fields_of(text: str) -> frozenset[int]:
    """Return where the tags stand, opening and closing, of fields with an inline tag's name."""
    return frozenset(
        place
        for run in _runs(text)
        if len(run) > 1 and _stands_alone(text, run)
        for element in run
        for place in (element.start(), element.end(2))
        if element[1].lower() in INLINE
    )


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the elements without elements in them that have nothing but blanks between them."""
    run: list[re.Match[str]] = []
    for element in _FLAT.finditer(text):
        if run and (text[run[-1].end() : element.start()].strip() or element[1].lower() in _NEVER):
            yield run
            run = []
        if element[1].lower() not in _NEVER:
            run.append(element)
    yield run


def _stands_alone(text: str, run: list[re.Match[str]]) -> bool:
    """Whether a run is all that its parent, or its lines, hold; and is no text with words set off:
    <b>cold</b> <i>tea</i>."""
    start, end = run[0].start(), run[-1].end()
    before = _BEFORE.search(text, max(0, start - 260), start)
    if before is None or not _BEHIND.match(text, end):
        return False
    if before[2] and (before[1] or before[2].lower() in _TEXTS):
        return False
    gaps = [text[one.end() : two.start()] for one, two in pairwise(run)]
    mixed = any(element[1].lower() not in INLINE for element in run)
    return mixed or not any(gap and "\n" not in gap for gap in gaps)

"""Marks of emphasis in a piece of text, and the same signs as part of a word.

Stars open before a word and close behind one. Between the letters or digits of one they are a
product, a mask or a name of code: 5*7, 박*영, 02-***-1234, k***@post.kr, my__key. Only two stars
and backticks may begin within a word, and only before a letter: 어제**수면**이, 5**개**.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from holdfast.parsers import struck

_MARKS = re.compile(r"\*{1,3}|_{2,3}|~~|`+")
_RUN = re.compile(r"\*+|_{2,}|~{2,}|`+")
_WITHIN = re.compile(r"[\w@-][*`~]|[^\W_]__|\*{4}")
"""What may be part of a word; most of what is marked is so as a whole, and ends or begins there."""
_MASKED = re.compile(r"[^\W\d_]\*+")
"""A name of which only the first letter is shown."""
_MANY = 4
"""Stars in a row that are no emphasis."""
_FEWEST_BEHIND = 3
"""Stars behind a word that are a mask; two may be left of a line that is bold."""
_BOLD = 2


class _Run(NamedTuple):
    start: int
    end: int
    sign: str


def unmarked(text: str) -> str:
    """Take the marks of emphasis off, but not those of what is struck out."""
    if "~~" in text and struck.is_held(text):
        return text.strip()
    if not _WITHIN.search(text) or _is_framed(text):
        return _MARKS.sub("", text).strip()
    runs = [_Run(found.start(), found.end(), found[0]) for found in _RUN.finditer(text)]
    kept = set(runs) if _MASKED.fullmatch(text.strip()) else _parts_of_words(text, runs)
    if not kept:
        return _MARKS.sub("", text).strip()
    place, pieces = 0, []
    for run in runs:
        pieces.append(text[place : run.end if run in kept else run.start])
        place = run.end
    return ("".join(pieces) + text[place:]).strip()


def _is_framed(text: str) -> bool:
    """Whether a text is a title between stars: **** Title ****."""
    if not text.startswith("*" * _MANY) or not text.endswith("*" * _MANY):
        return False
    title = text.strip("*")
    return title[:1].isspace() and title[-1:].isspace() and any(map(str.isalnum, title))


def _parts_of_words(text: str, runs: list[_Run]) -> set[_Run]:
    """The runs of signs that neither open nor close anything, and stand within a word."""
    lone: list[_Run] = []
    opened: dict[str, _Run] = {}
    for run in runs:
        opener = opened.get(run.sign)
        if opener is not None and _closes(text, opener, run):
            del opened[run.sign]
        elif opener is None and _opens(text, run):
            opened[run.sign] = run
        else:
            lone.append(run)
    return {run for run in (*lone, *opened.values()) if _is_within(text, run)}


def _opens(text: str, run: _Run) -> bool:
    behind = text[run.end : run.end + 1]
    if not behind or behind.isspace() or len(run.sign.strip("`")) >= _MANY:
        return False
    before = text[run.start - 1 : run.start]
    if not (before.isalnum() or before == "_"):
        return True
    return (run.sign == "*" * _BOLD or run.sign[0] == "`") and behind.isalpha()


def _closes(text: str, opener: _Run, run: _Run) -> bool:
    inside = text[opener.end : run.start]
    if not inside or inside[-1].isspace() or not any(map(str.isalnum, inside)):
        return False
    if inside[-1].isdigit() and text[run.end : run.end + 1].isdigit():
        return False
    within = text[opener.start - 1 : opener.start].isalnum()
    return not within or (" " not in inside and "," not in inside and "@" not in inside)


def _is_within(text: str, run: _Run) -> bool:
    """Whether signs stand between the signs of one word, or mask the rest of it."""
    before, behind = text[run.start - 1 : run.start], text[run.end : run.end + 2]
    if run.sign[0] == "*" and len(run.sign) >= _MANY:
        return True
    if not before or not (before.isalnum() or before in "@-_"):
        return False
    if not behind or behind[0].isspace():
        return run.sign[0] == "*" and len(run.sign) >= _FEWEST_BEHIND and before.isalnum()
    joined = behind[0].isalnum() or behind[0] in "@-_"
    return joined or (behind[0] == "." and behind[1:].isalnum())

"""Two items that "and" joins; and titles that a comma parts from their name."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.doubts.undecided import holds_had, holds_texts

_TWO = re.compile(r"([^\s,]{1,30}(?: [^\s,]{1,30})?) (?:and|&) ([^\s,]{1,30}(?: [^\s,]{1,30})?)")
_AND = re.compile(r"\s및\s")
_WITH = re.compile(r"[가-힣]{2}[과와]\s[가-힣]")
_TITLE = re.compile(
    r"(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|Esq|MBA|M\.?Sc|B\.?Sc|R\.?N|Inc|Ltd|LLC|GmbH|Co|C[EFTO]O)\.?"
)
"""What stands behind a name and is none."""


def parted(head: str, pieces: list[str], bend: Bend) -> list[str]:
    """Part the last of a row, and what one line joins of what a patient has; raises Misfit where a
    title stands between names, and where no one can tell."""
    if holds_texts(bend):
        return pieces
    titles = [_TITLE.fullmatch(piece.strip()) is not None for piece in pieces]
    if any(titles[1:]) and not all(titles):
        raise bend.misfit("ambiguous")
    if any(" 및 " in piece for piece in pieces):
        pieces = [part for piece in pieces for part in _AND.split(piece)]
    last = pieces[-1].strip(" .")
    if last in bend.source and bend.source:
        return pieces
    if len(pieces) > 1:
        return [*pieces[:-1], *words.conjoined(last)]
    return _of_two(last, bend) or pieces


def _of_two(said: str, bend: Bend) -> list[str]:
    """Part "aspirin and insulin" in a field of what a patient has."""
    if not holds_had(bend):
        return []
    if _WITH.search(said):
        raise bend.misfit("ambiguous")
    found = _TWO.fullmatch(said)
    return list(found.groups()) if found else []


_TWO_NAMES = re.compile(r"([A-Z]\w{1,20}) (?:and|&) ([A-Z]\w{1,20})")


def names(head: str) -> list[str] | None:
    """Read two names joined by "and"; two common words may be one term: salt and pepper."""
    found = _TWO_NAMES.fullmatch(head.strip(" ."))
    return list(found.groups()) if found else None

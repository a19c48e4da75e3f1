"""English sentences that count several things: "There are 14 rolls, 9 buns and 3 pies."."""

from __future__ import annotations

import re

from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_WHO = r"(?:we|they|it|i|she|he|(?:the|our|this) [a-z]{2,20}(?: [a-z]{2,20})?)"
_DEED = r"(?:has|have|had|holds?|contains?|sold|counted|needs?|bought|used|ordered|makes|made)"
_LEAD = law(rf"\A(?:there (?:are|were|is|was)|{_WHO} {_DEED})\s(?=\d)", _I)
_JOINT = law(r",\s(?:and\s)?|\sand\s", _I)
_PIECE = law(
    r"(?P<number>\d[\d,]{0,9})\s(?P<thing>[a-z][a-z-]{1,20}(?:\s[a-z][a-z-]{1,20}){0,2})", _I
)
_TAIL = law(r"\s(?:left|remaining|available|altogether|today|now|in (?:stock|total|all))\W*\Z", _I)
_OPEN = law(
    r"\b(?:yesterday|tomorrow|each|per|more|less|of|or|not|than|other|others|last|next|about|again)\b",
    _I,
)
"""Words of another time, or of a part: no name of a thing."""


def counted(text: str) -> list[tuple[str, str]]:
    """Return each thing with its number."""
    lead = _LEAD.match(text)
    said = _TAIL.sub("", text[lead.end() :] if lead else text)
    found = [_PIECE.fullmatch(piece.strip()) for piece in _JOINT.split(said.strip(" .!"))]
    pieces = [one for one in found if one]
    if len(pieces) < 2 or len(pieces) < len(found):
        return []
    if any(_OPEN.search(one["thing"]) for one in pieces):
        return []
    return [(one["thing"], one["number"]) for one in pieces]

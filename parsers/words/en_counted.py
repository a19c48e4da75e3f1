"""English titles that count things: "First object", "Person 2"."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_RANKS = each("first second third fourth fifth sixth seventh eighth ninth tenth")
RANKS = {word: rank for rank, word in enumerate(_RANKS, 1)}
RANKED = law(
    rf"(?:the\s)?(?P<rank>{'|'.join(_RANKS)})(?:\s(?P<noun>[a-z]{{2,20}}(?:\s[a-z]{{2,20}})?))?", _I
)
"""A whole title with an ordinal before the noun, or alone."""
ATTEMPT = law(
    r"\b(?:attempt|try|take|pass|go|draft|version|revision|edition|option|choice|candidate"
    r"|alternative|variant|approach|guess|answer|output|response|reply|solution|interpretation"
    r"|reading|possibility|proposal|suggestion)s?(?![a-z])",
    _I,
)
"""A noun for one of several answers to one question."""

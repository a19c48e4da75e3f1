"""English ordinals: sentences that count off terms, "The first keyword is 'a', the second 'b'", and
titles that count what stands below them, "First object"."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_naming import ASKED
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_BE = r"(?:is|was|would be)"
FIRST = law(rf"(?<!\w)(?:(?:the|my)\s)?first\s(?:(?:main|key|important)\s)?{ASKED}\s{_BE}:?\s", _I)
LATER = law(
    r"(?:(?<=[,.;])\s(?:and\s)?|\sand\s)(?:(?:the|my)\s)?(second|third|fourth|fifth|sixth|seventh"
    rf"|eighth|last|final)\b(?:\s(?:and\s)?last\b)?(?:\s(?:one|{ASKED}))?(?:\s{_BE}\b:?)?\s",
    _I,
)
ORDINALS = {
    word: rank
    for rank, word in enumerate(each("second third fourth fifth sixth seventh eighth"), 2)
} | {"last": -1, "final": -1}
LINKS = law(r"[,;]?(?:\sand)?$", _I)
PLACED = law(
    r"\b(?:is|are|was|were|be|been|has|have|had|not|no|that|which|who|because|since|when|how|does|do"
    r"|did|can|cannot|will|would|should|to|he|she|they|it|clear|unclear|missing|same)\b|n['’]t\b",
    _I,
)
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

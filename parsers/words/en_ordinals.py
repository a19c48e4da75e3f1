"""English ordinals: sentences that count off terms, "The first keyword is 'a', the second 'b'", and
titles that count what stands below them, "First object"."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_naming import ASKED
from holdfast.parsers.words.en_numbers import FIRST_TO_TENTH
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_BE = r"(?:is|was|would be)"
_SECOND_TO_EIGHTH = "|".join(FIRST_TO_TENTH[1:8])
FIRST = law(rf"(?<!\w)(?:(?:the|my)\s)?first\s(?:(?:main|key|important)\s)?{ASKED}\s{_BE}:?\s", _I)
LATER = law(
    rf"(?:(?<=[,.;])\s(?:and\s)?|\sand\s)(?:(?:the|my)\s)?({_SECOND_TO_EIGHTH}"
    rf"|last|final)\b(?:\s(?:and\s)?last\b)?(?:\s(?:one|{ASKED}))?(?:\s{_BE}\b:?)?\s",
    _I,
)
ORDINALS = {word: rank for rank, word in enumerate(FIRST_TO_TENTH[1:8], 2)} | {
    "last": -1,
    "final": -1,
}
LINKS = law(r"[,;]?(?:\sand)?$", _I)
PLACED = law(
    r"\b(?:is|are|was|were|be|been|has|have|had|not|no|that|which|who|because|since|when|how|does|do"
    r"|did|can|cannot|will|would|should|to|he|she|they|it|clear|unclear|missing|same)\b|n['’]t\b",
    _I,
)
RANKS = {word: rank for rank, word in enumerate(FIRST_TO_TENTH, 1)}
RANKED = law(
    rf"(?:the\s)?(?P<rank>{'|'.join(FIRST_TO_TENTH)})(?:\s(?P<noun>[a-z]{{2,20}}(?:\s[a-z]{{2,20}})?))?",
    _I,
)
"""A whole title with an ordinal before the noun, or alone."""
ATTEMPT = law(
    r"\b(?:attempt|try|take|pass|go|draft|version|revision|edition|option|choice|candidate"
    r"|alternative|variant|approach|guess|answer|output|response|reply|solution|interpretation"
    r"|reading|possibility|proposal|suggestion)s?(?![a-z])",
    _I,
)
"""A noun for one of several answers to one question."""

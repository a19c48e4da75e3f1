"""English sentences that count off terms: "The first keyword is 'a', the second 'b'"."""

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

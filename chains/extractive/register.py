"""What kind of text it is: two kinds, because they bury their topics differently.

A paper names its topic often, in compounds, and early; so does most written prose. In talk, and in
notes about talk, the topic is a plain noun, said by the client, seldom first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from holdfast.chains.extractive.runs import Sentence
from holdfast.chains.extractive.turns import Turn, is_dialogue

_SESSION = re.compile(
    r"내담자|상담|회기|\b(?:client|patient|counsell?or|therapist|session)s?\b", re.I
)
_ENOUGH_SESSION = 3
_SPOKEN_SHARE = 0.4


class Register(Enum):
    """The kinds of text."""

    TALK = "talk"
    PAPER = "paper"


def register_of(text: str, turns: Sequence[Turn], sentences: Sequence[Sentence]) -> Register:
    """Return the kind: talk has speakers, spoken endings, or is about a session."""
    spoken = sum(s.spoken for s in sentences)
    about = sum(1 for _ in _SESSION.finditer(text, 0, 20_000))
    if is_dialogue(turns) or spoken > _SPOKEN_SHARE * len(sentences) or about >= _ENOUGH_SESSION:
        return Register.TALK
    return Register.PAPER

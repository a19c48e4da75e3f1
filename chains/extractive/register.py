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

_KO_SESSION = re.compile("내담자|상담|회기")
_EN_SESSION = re.compile(r"\b(?:client|patient|counsell?or|counsell?ing|therapist|therapy)\b", re.I)
_EN_PERSON = re.compile(r"\b(?:she|he|her|his|him)\b", re.I)
_ENOUGH_SESSION, _ENOUGH_PERSON = 3, 5
_NOTES = 20_000
"""Characters that are looked at; a longer text has said by then what it is about."""
_SPOKEN_SHARE = 0.4


class Register(Enum):
    """The kinds of text."""

    TALK = "talk"
    PAPER = "paper"


def register_of(text: str, turns: Sequence[Turn], sentences: Sequence[Sentence]) -> Register:
    """Return the kind: talk has speakers, spoken endings, or is a note about a session."""
    spoken = sum(s.spoken for s in sentences)
    if is_dialogue(turns) or spoken > _SPOKEN_SHARE * len(sentences):
        return Register.TALK
    return Register.TALK if _is_note(text[:_NOTES]) else Register.PAPER


def _is_note(text: str) -> bool:
    """Return whether it is about one person in a session: a client, and she, again and again."""
    if len(_KO_SESSION.findall(text)) >= _ENOUGH_SESSION:
        return True
    return bool(_EN_SESSION.search(text)) and len(_EN_PERSON.findall(text)) >= _ENOUGH_PERSON

"""Which writing a text is in, and whether this engine reads it."""

from __future__ import annotations

import re
from typing import Literal

from holdfast.schemas import InputError

Language = Literal["ko", "en"]

_HANGUL = re.compile("[\uac00-\ud7a3\u3131-\u318e]")
_LATIN = re.compile("[A-Za-z]")
_LETTER = re.compile(r"[^\W\d_]")

# A few words of another writing in a Korean text (漢字, a quoted name) are no other language.
_ENOUGH = 0.5
# One Hangul letter counts for more than one Latin letter: a syllable against a sound.
_HANGUL_WEIGHT = 2.5

# Words that stand in nearly every sentence of a language in Latin letters that is not English.
# Three languages' most frequent function words that are no English words: facts of grammar.
_OTHER_LATIN = re.compile(
    r"\b(?:der|die|das|und|nicht|ich|ist|ein|eine|mit|auch|sich|les|des|une|est|dans|pour|que|pas"
    r"|je|vous|avec|el|los|las|por|para|pero|una|muy|estoy|como|del|il|che|non|per|sono|della"
    r"|nao|não|uma|com|em|het|een|niet|van|ik|och|att|det|som)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:the|and|of|to|in|is|it|that|i|you|a|for|was|on|with|my|we|are|this|have|but|not|be)\b",
    re.IGNORECASE,
)


def language_of(text: str) -> Language:
    """Return the language that most of the text is in.

    Raises InputError for a text without letters, and for one that is mostly in a writing or a
    language the engine does not know.
    """
    letters = len(_LETTER.findall(text))
    if not letters:
        raise InputError("the text is empty: there is no word in it")
    hangul, latin = len(_HANGUL.findall(text)), len(_LATIN.findall(text))
    if hangul + latin < _ENOUGH * letters or (hangul == 0 and _is_other_latin(text)):
        raise InputError("the language is not supported: the extractive engine reads ko and en")
    return "ko" if hangul * _HANGUL_WEIGHT >= latin else "en"


def has_hangul(text: str) -> bool:
    """Return whether a Korean syllable or letter stands in the text."""
    return _HANGUL.search(text) is not None


def _is_other_latin(text: str) -> bool:
    other, english = len(_OTHER_LATIN.findall(text)), len(_ENGLISH.findall(text))
    return other >= 4 and other > english

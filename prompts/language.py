"""Which language a prompt is written in."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, get_args

from holdfast.schemas import InputError

Language = Literal["ko", "en"]
"""A language we have prompts in."""

LANGUAGES: tuple[Language, ...] = get_args(Language)

HANGUL_SHARE = 0.1
"""From this share of a text's letters on, Hangul makes it Korean. Korean office texts are full of
English names and abbreviations, and a syllable says as much as two or three Latin letters; a Korean
name or two in an English text stay below it."""

_HANGUL = re.compile("[가-힣]+")


def detect_language(text: str) -> Language:
    """Return "ko" if at least a tenth of the text's letters are Hangul syllables, else "en".

    Decomposed Hangul counts as well. Digits, marks and single jamo ("ㅋㅋ") count for nothing.
    """
    text = unicodedata.normalize("NFC", text)
    hangul = sum(map(len, _HANGUL.findall(text)))
    letters = sum(map(str.isalpha, text))
    return "ko" if hangul and hangul >= HANGUL_SHARE * letters else "en"


def choose_language(language: str, text: str) -> Language:
    """Return the language asked for, the text's own for "auto"; InputError for any other."""
    if language == "auto":
        return detect_language(text)
    if language not in LANGUAGES:
        raise InputError('language is none of "auto", "ko", "en"')
    return language

"""Whether a value is in another language than the text it is about.

Told by script alone, because that is certain: Korean is written in Hangul, and no other language
is. The rule says nothing about texts that mix the two, and lets pass what any Korean text is full
of: abbreviations (ADHD), and words that stand in the text as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST = 0.7
"""Share of Hangul among a text's letters from which on it is Korean and does not mix."""

_HANGUL = re.compile("[가-힣\u1100-\u11ff]")
_WORD = re.compile(r"[^\W\d_]+")


def is_foreign(strings: Iterable[str], text: str) -> bool:
    """Whether strings about a text are in another language than the text.

    About a Korean text: there are words, none in Hangul and none that the text has. About a text
    without any Hangul: the other way round, and most of the letters are Hangul.
    """
    words = [word for word in _WORD.findall(" ".join(strings)) if not _is_abbreviation(word)]
    hangul = [word for word in words if _HANGUL.search(word)]
    others = [word.casefold() for word in words if not _HANGUL.search(word)]
    if not words or (hangul and _HANGUL.search(text)) or not (hangul or _is_korean(text)):
        return False
    if len("".join(hangul)) < len("".join(others)) and hangul:
        return False
    known = text.casefold()
    return not any(word in known for word in others if len(word) > 2)


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) <= 6


def _is_korean(text: str) -> bool:
    hangul = len(_HANGUL.findall(text))
    return hangul > 0 and hangul >= MOST * sum(map(str.isalpha, text))

"""The laws of both languages by their names, asked of a text."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from holdfast.parsers.words import en_turning, ko_turning
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.language import Language
from holdfast.parsers.words.patterns import compiled

LANGUAGES: tuple[Language, ...] = (KO, EN)
LOOK_AT = 1500
"""Characters of a line or sentence that are looked at: what it says, it says by then."""
KOREAN_SIGNS = frozenset(["courtesy", "orders_model", "left_out"])
ENGLISH_SIGNS = frozenset(["missing", "hedge", "left_out", "joins"])
"""Laws of a language that can hold in a text without a letter of it, where the other language has
not the same: "*", "???", "AI:"."""


class _Law(NamedTuple):
    """One law in each language, and whether it knows signs too."""

    korean: re.Pattern[str]
    english: re.Pattern[str]
    korean_signs: bool
    english_signs: bool


@cache
def law_of(name: str) -> _Law:
    """Return a law by its name."""
    english = _of_small_letters(getattr(EN, name))
    korean = compiled(getattr(KO, name))
    return _Law(korean, english, name in KOREAN_SIGNS, name in ENGLISH_SIGNS)


_CAPITAL = re.compile(r"(\\.)|[A-Z]")


def _of_small_letters(law: re.Pattern[str]) -> re.Pattern[str]:
    """Return a law that does not care for case, for text in small letters: the letter that a branch
    begins with is compared at once there, and takes a step of its own where case is ignored."""
    if not law.flags & re.IGNORECASE:
        return compiled(law)
    small = _CAPITAL.sub(lambda found: found[1] or found[0].lower(), law.pattern)
    return re.compile(small, law.flags & ~re.IGNORECASE)


def says(law: str, text: str) -> bool:
    """Whether a pattern of that name is found in the text, in any language.

    A language is not asked of a text without its letters, unless the law knows signs too: most
    texts are of one script, and most questions are answered by no.
    """
    return finds(law, text[:LOOK_AT])


MARKED_OUT = re.compile(r"[?？(:：.,✗✘❌]|(?<!\S)[OXox](?!\S)")
"""Signs, one of which is in all that says that an item is out."""


def is_left_out(item: str) -> bool:
    """Whether a mark behind an item says that it is out."""
    return MARKED_OUT.search(item) is not None and says("left_out", item)


def finds(law: str, text: str) -> bool:
    """The same of a whole text, however long."""
    if not text or text.isspace():
        return False
    korean, english, korean_signs, english_signs = law_of(law)
    if (korean_signs or not text.isascii()) and korean.search(text):
        return True
    small = text.lower()
    return (english_signs or small.islower()) and english.search(small) is not None


_ORDERING = re.compile(f"{ko_turning.ORDER_HINT}|{en_turning.ORDER_HINT}")


def may_order(text: str) -> bool:
    """Whether a text holds a word that every order to a model has. Most hold none, and to look for
    plain words takes a fifth of the time."""
    return _ORDERING.search(text.casefold()) is not None

"""Whether a piece behind a value takes away from it, asked of both languages."""

from __future__ import annotations

from holdfast.parsers.words import en_wavering, ko_wavering
from holdfast.parsers.words.patterns import spoken

_LAWS = (en_wavering, ko_wavering)


def wavers(sentence: str) -> bool:
    """Whether a whole sentence doubts the value, or calls it a guess: "I am not sure."."""
    return any(law.WAVERS.fullmatch(sentence) for law in spoken(sentence, _LAWS))


def is_absent(sentence: str) -> bool:
    """Whether a whole sentence says that the text does not say it."""
    return any(law.ABSENT.fullmatch(sentence) for law in spoken(sentence, _LAWS))


def is_of_then(text: str) -> bool:
    """Whether a text only says of a value that it is of a time that is over: "until 2019"."""
    return any(law.OF_THEN.fullmatch(text) for law in spoken(text, _LAWS))


def may_be(sentence: str) -> bool:
    """Whether a sentence says that something may be."""
    return any(law.MAY_BE.search(sentence) for law in spoken(sentence, _LAWS))


def undoes_yes(remark: str) -> bool:
    """Whether a remark beside a yes makes it none, or one of once: "(denied)", "(전)"."""
    return any(law.UNDOES_YES.fullmatch(remark) for law in spoken(remark, _LAWS))

"""Whether a piece behind a value takes away from it, asked of both languages."""

from __future__ import annotations

from types import ModuleType

from holdfast.parsers.words import en_wavering, ko_wavering


def wavers(sentence: str) -> bool:
    """Whether a whole sentence doubts the value, or calls it a guess: "I am not sure."."""
    return any(law.WAVERS.fullmatch(sentence) for law in _spoken(sentence))


def is_absent(sentence: str) -> bool:
    """Whether a whole sentence says that the text does not say it."""
    return any(law.ABSENT.fullmatch(sentence) for law in _spoken(sentence))


def is_of_then(text: str) -> bool:
    """Whether a text only says of a value that it is of a time that is over: "until 2019"."""
    return any(law.OF_THEN.fullmatch(text) for law in _spoken(text))


def may_be(sentence: str) -> bool:
    """Whether a sentence says that something may be."""
    return any(law.MAY_BE.search(sentence) for law in _spoken(sentence))


def undoes_yes(remark: str) -> bool:
    """Whether a remark beside a yes makes it none, or one of once: "(denied)", "(전)"."""
    return any(law.UNDOES_YES.fullmatch(remark) for law in _spoken(remark))


def _spoken(text: str) -> tuple[ModuleType, ...]:
    return (en_wavering,) if text.isascii() else (en_wavering, ko_wavering)

"""Whether an item of a list is none: a rest, a count, a pointer; asked of both languages."""

from __future__ import annotations

from holdfast.parsers.words import en_rests, ko_rests
from holdfast.parsers.words.laws import LOOK_AT

_LAWS = (en_rests, ko_rests)
_BORDER = " .,;!"


def is_rest(item: str) -> bool:
    """Whether an item stands for those that are not named, or ends with them."""
    said = item.strip(_BORDER)
    return any(law.REST.fullmatch(said) or law.TAIL.search(said) for law in _LAWS)


def is_count(item: str) -> bool:
    """Whether a whole item only says how many, that there are some, or where they stand."""
    said = item.strip(_BORDER)
    return any(law.COUNT.fullmatch(said) for law in _LAWS)


def is_aside(bracket: str) -> bool:
    """Whether a whole bracket says who or what is not among the items."""
    return any(law.ASIDE.fullmatch(bracket.strip(_BORDER)) for law in _LAWS)


def is_lack(item: str) -> bool:
    """Whether an item is a lack that is a complaint itself: "no appetite"."""
    return any(law.LACKS.search(item) for law in _LAWS)


def is_over(item: str) -> bool:
    """Whether an item is there no more, or excepted."""
    return any(law.OVER.search(item) for law in _LAWS)


def omits(line: str) -> bool:
    """Whether a line among records stands for those that are not written out: "... and 12 more"."""
    return any(law.OMITS.search(line[:LOOK_AT]) for law in _LAWS)

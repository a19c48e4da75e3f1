"""Whether a value settles on one, asked of both languages."""

from __future__ import annotations

from holdfast.parsers.words import en_undecided, ko_undecided
from holdfast.parsers.words.patterns import spoken

_LAWS = (en_undecided, ko_undecided)


def is_undecided(text: str) -> bool:
    """Whether a short value does not settle on one: "Kim or Lee", "maybe Kim", "서울인 듯"."""
    return any(law.UNDECIDED.search(text) for law in spoken(text, _LAWS))


def is_put_right(text: str) -> bool:
    """Whether a value is corrected within itself: "Kim (no, Lee)"."""
    return any(law.CORRECTED.search(text) for law in spoken(text, _LAWS))


def is_denied(item: str) -> bool:
    """Whether an item of a field is denied, or only says that nothing is known."""
    return any(law.DENIED.search(item) for law in spoken(item, _LAWS))


def is_not_had(item: str) -> bool:
    """Whether an item of what a patient has is not, or no longer, or perhaps, had."""
    return any(law.NOT_HAD.search(item) for law in spoken(item, _LAWS))


def refers(text: str) -> bool:
    """Whether a whole value only points to the one above it: "same", "상동"."""
    return any(law.REFERS.fullmatch(text.strip()) for law in spoken(text, _LAWS))


def refers_to(text: str) -> bool:
    """Whether a whole value only points to that of somebody else: "same as Kim"."""
    return any(law.REFERS_TO.fullmatch(text.strip()) for law in spoken(text, _LAWS))


def is_unchecked(text: str) -> bool:
    """Whether a whole value only says that it has to be looked up: "확인 필요"."""
    return any(law.UNCHECKED.fullmatch(text.strip()) for law in spoken(text, _LAWS))


def is_unheld(text: str) -> bool:
    """Whether a whole value only says that nobody is it yet: "unassigned", "미배정"."""
    return any(law.UNHELD.fullmatch(text.strip(" .()[]")) for law in spoken(text, _LAWS))

"""What tells which part of a line is which field; asked of both languages."""

from __future__ import annotations

from collections.abc import Iterable

from holdfast.parsers.words import en_ordinals, en_parts, ko_ordinals, ko_parts

_LAWS = (en_parts, ko_parts)
MAKERS = en_parts.MAKERS | ko_parts.MAKERS
NAMES = en_parts.NAMES | ko_parts.NAMES
AMOUNTS = en_parts.AMOUNTS | ko_parts.AMOUNTS
COUNTERS = en_parts.COUNTERS | ko_parts.COUNTERS
SCORES = en_parts.SCORES | ko_parts.SCORES


def is_told_in(kind: str, tokens: Iterable[str]) -> bool:
    """Whether a field of these words is told in a unit of a kind; a Korean noun may be compound."""
    known = en_parts.FIELDS.get(kind, frozenset()) | ko_parts.FIELDS.get(kind, frozenset())
    korean = tuple(ko_parts.FIELDS.get(kind, ()))
    return any(token in known or (korean and token.endswith(korean)) for token in tokens)


def without_order(text: str) -> str:
    """Return a text without what says that it tells the order of the parts."""
    for law in _LAWS:
        text = law.ORDERED.sub(" ", text)
    return text.strip(" :.()（）")


def hangs(text: str) -> bool:
    """Whether a number behind a text is part of it, or less than sure: "Room", "at least"."""
    last = text.rsplit(None, 1)[-1] if text.strip() else ""
    return any(law.HANGS.match(last) for law in _LAWS)


def goes_on(text: str) -> bool:
    """Whether what stands behind a moment makes it one of two, or no sure one."""
    return any(law.GOES_ON.match(text) for law in _LAWS)


def is_title(tokens: Iterable[str]) -> bool:
    """Whether a field of these words may stand as a heading."""
    return any(token in en_parts.TITLES or token.endswith(ko_parts.TITLES) for token in tokens)


def is_ordinal(title: str) -> bool:
    """Whether a title only counts what stands below it: "Second visit", "두 번째 예약"."""
    return any(law.RANKED.fullmatch(title.strip()) for law in (en_ordinals, ko_ordinals))


def is_generic(heading: str) -> bool:
    """Whether a heading says what kind of thing stands below it: "Your order", "예약 정보"."""
    return heading.endswith(ko_parts.GENERIC) or en_parts.GENERIC.issuperset(
        heading.casefold().split()
    )

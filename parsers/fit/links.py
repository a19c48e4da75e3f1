"""Markdown links: what is shown is the value, but of a field that holds an address of the web it is
where the link leads."""

from __future__ import annotations

import re

from holdfast.parsers.fit.others import tokens_of
from holdfast.parsers.words.language import each

_NAMES = frozenset(
    each("url urls href link website homepage webpage 링크 웹사이트 홈페이지 누리집")
)
_LINK = re.compile(
    r"[\s*_]{0,9}\[[^\[\]\n]{1,80}\]\((https?:[^()\s]{1,300}|/[^()\s]{1,300})\)[\s*_.]{0,9}"
)


def _holds_address(names: tuple[str, ...]) -> bool:
    return any(_NAMES & set(tokens_of(name)) for name in names)


def target(text: str, names: tuple[str, ...]) -> str:
    """Return where a text that is one link leads, if the field holds an address; else ""."""
    found = _LINK.fullmatch(text) if "](" in text else None
    return found[1] if found and _holds_address(names) else ""


def is_unlinked(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text stands in a field for addresses and is none: what a link showed."""
    return not ("." in text or "/" in text) and _holds_address(names)

"""Whether an item or a row counts, by what stands beside it; asked of both languages."""

from __future__ import annotations

import re
from typing import Literal

from holdfast.parsers.memory import remembered
from holdfast.parsers.words import en_standing, ko_standing

_LAWS = (en_standing, ko_standing)
_BORDER = " .!()（）[]【】*\"'\ufe0f"
_LONGEST = 40
_YES = re.compile("[✅✔✓☑⭕]")
_NO = re.compile("[❌✗✘✖☒🚫]")

_HINTS = re.compile("|".join(map(re.escape, (*en_standing.HINTS, *ko_standing.HINTS))))

Standing = Literal["in", "out", "perhaps out", "voided", "other", ""]

COUNTS = en_standing.COUNTS | ko_standing.COUNTS
VOIDS = en_standing.VOIDS | ko_standing.VOIDS
REMARKS = en_standing.REMARKS | ko_standing.REMARKS


@remembered
def standing(text: str) -> Standing:
    """Say what a whole status says of its item: "other" where it is none, "" where it is empty."""
    word = text.strip(_BORDER)
    if not word:
        return ""
    if len(word) > _LONGEST:
        return "other"
    if _NO.fullmatch(word):
        return "out"
    if word.casefold() in en_standing.MAYBE_OUT or word in ko_standing.MAYBE_OUT:
        return "perhaps out"
    if any(law.VOIDED.fullmatch(word) for law in _LAWS):
        return "voided"
    if any(law.OUT.fullmatch(word) for law in _LAWS):
        return "out"
    said = _YES.fullmatch(word) or any(law.IN.fullmatch(word) for law in _LAWS)
    return "in" if said else "other"


def may_be_out(text: str) -> bool:
    """Whether a text holds a piece of what says that something is out. Most hold none."""
    return _HINTS.search(text.casefold()) is not None


def puts_right(text: str) -> bool:
    """Whether a whole remark says that what stands beside it is wrong."""
    word = text.strip(_BORDER)
    return len(word) <= _LONGEST * 2 and any(law.CORRECTED.fullmatch(word) for law in _LAWS)


def sets_apart(text: str) -> bool:
    """Whether a piece of a row begins those that do not count, or says so of its item."""
    return any(law.HEAD.search(text) or law.APART.search(text) for law in _LAWS)

"""A string whose closing quote is missing, at the end of a structure."""

from __future__ import annotations

import re

from holdfast.parsers.layouts.endings import Where
from holdfast.parsers.tree import Leaf

_FENCE = re.compile(r"\s{0,50}+`{3,9}[ \t]{0,20}(?:\n|\Z)")

_NEXT_MEMBER = re.compile(r"[,，]\s{0,20}+[A-Za-z가-힣_]\w{0,40}\s?[:：]")


def end_of_unclosed(text: str, leaf: Leaf, where: Where, *, is_plain: bool) -> int:
    """Close a string that runs to the end of the text, where only its quote is missing.

    `is_plain`: no quotes stand within it that are not escaped. In doubt it is soiled.

    It ends with its line, where nothing but the brackets that are open follow, in that line or the
    next. Returns the place where the text goes on behind it.
    """
    said = leaf.text
    fence = _FENCE.search(said)
    end = fence.start() if fence else len(said)
    line = said.find("\n", 0, end)
    line = end if line < 0 else line
    due = where.closers[::-1]
    if line < end and _closed_by(said[line : line + 200], due):
        stop = line
    else:
        stop = _before_closers(said, line, due)
    if stop < 0:
        # An item of several lines may have ended with its line, and the rest be no item.
        leaf.soiled = where.role == "item" and "\n" in said.strip()
        return len(text)
    body = said[:stop].rstrip().removesuffix(",")
    unbalanced = any(body.count(one) != body.count(other) for one, other in ("[]", "{}"))
    if where.role == "value" and _NEXT_MEMBER.search(body):
        leaf.soiled = True  # the quote may have been lost before it
        return len(text)
    if not body or not is_plain or body[-1] in "\"“”'’" or (stop < line and unbalanced):
        leaf.soiled = True  # the brackets may be its own
        return len(text)
    leaf.text, leaf.cut, leaf.unclosed = body, False, True
    return len(text) - (len(said) - stop)


def _closed_by(text: str, due: tuple[str, ...]) -> bool:
    flat = "".join(text.split())
    return flat.startswith("".join(due))


def _before_closers(said: str, end: int, due: tuple[str, ...]) -> int:
    """Return where the brackets due begin that end a line; -1 where they do not end it."""
    place = end
    for closer in reversed(due):
        while place and said[place - 1].isspace():
            place -= 1
        if not place or said[place - 1] != closer:
            return -1
        place -= 1
    return place

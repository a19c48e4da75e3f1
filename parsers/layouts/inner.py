"""Quotes within a string, not escaped: whether they come in pairs.

A quote that opens stands before a word, one that closes behind it. Where they come in pairs they
belong to the text: he said "no" and left. An odd one means that somewhere a quote of the layout
was lost, so that no one can tell where the string ends.
"""

from __future__ import annotations

import re

_MEASURED = re.compile(r"(?<![^\s(])\d{1,4}(?:[.,/]\d{1,2})?\Z")
"""What a quote behind it measures: a 24" screen."""
_BEFORE_OPENING = "([{<:=,/-~'‘“…·（「"
_BEHIND_CLOSING = ")]}>.,;:!?/-~…'’”·（）」"
OPENS, CLOSES, EITHER, MARK, APOSTROPHE = "OCEMA"
"""EITHER opens where none is open, else it closes; a MARK may only close; no quote at all is an
APOSTROPHE."""


def side(text: str, at: int, begin: int) -> str:
    """Return which quote of a pair the one at `at` is, in a string that begins at `begin`."""
    quote = text[at]
    if quote in "“「‘„":
        return OPENS
    if quote in "”」":
        return CLOSES
    before = text[at - 1] if at > begin else " "
    behind = text[at + 1 : at + 2] or " "
    alone = before.isspace() and behind.isspace()
    opens = (before.isspace() or before in _BEFORE_OPENING) and not behind.isspace()
    closes = behind.isspace() or ((behind in _BEHIND_CLOSING or behind == quote) and not opens)
    if alone or (opens and behind in _BEHIND_CLOSING):
        return EITHER
    if opens:
        return OPENS
    if quote in "'’":
        return CLOSES if closes and before != "s" else MARK if closes else APOSTROPHE
    if not closes:
        return MARK  # between two letters: "no"라고
    return MARK if behind == " " and _MEASURED.search(text, max(begin, at - 6), at) else CLOSES


class Quotes:
    """The quotes within a string so far; whether they come in pairs is known at every one."""

    __slots__ = ("depth", "is_broken", "is_marked", "sides")

    def __init__(self) -> None:
        self.sides: list[str] = []
        self.depth = 0
        self.is_broken = False
        self.is_marked = False
        """Whether one of them may be no quote at all."""

    def add(self, one: str) -> None:
        """Add the next quote."""
        self.sides.append(one)
        self.is_marked = self.is_marked or one == MARK
        if one == OPENS or (one == EITHER and not self.depth):
            self.depth += 1
        elif one == CLOSES or (one in (EITHER, MARK) and self.depth):
            self.depth -= 1
        self.is_broken = self.is_broken or self.depth not in (0, 1)

    @property
    def are_paired(self) -> bool:
        """Whether each of them that opens is closed."""
        return not self.is_broken and self.depth == 0


def paired(sides: list[str], depth: int = 0) -> bool:
    """Whether each quote that opens is closed, one after the other; `depth` is open before them."""
    quotes = Quotes()
    quotes.depth = depth
    for one in sides:
        quotes.add(one)
    return quotes.are_paired


def wraps(sides: list[str]) -> bool:
    """Whether the last of these closes what was open before the first."""
    return bool(sides) and all(one == APOSTROPHE for one in sides[:-1])

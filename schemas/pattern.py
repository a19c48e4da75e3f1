"""A short text that a simple regular expression takes, for the filled-in example.

Ours because a generator is a dependency and this is 60 lines: what Pydantic fields carry are codes,
phone numbers and dates. Look-around, back references and properties are refused, not guessed.
"""

from __future__ import annotations

import re

_QUANTIFIER = re.compile(r"\{(\d+)(?:,\d*)?\}\??|[*+?]\??")
_GROUP = re.compile(r"\((?:\?:|\?P?<\w+>)?(?![?])")
_CLASS = re.compile(r"\A\[(\^?)((?:\\.|[^\]\\])(?:\\.|[^\]\\])*)\]")
_ESCAPES = {"d": "7", "w": "x", "s": " ", "D": "x", "W": "-", "S": "x", "t": "\t", "n": "\n"}
_ANCHORS = {"A", "b", "z", "Z"}
_LONGEST = 200


class HardPatternError(ValueError):
    """The pattern is more than a sequence of characters, classes, groups and repeats."""


def text_for(pattern: str) -> str:
    """Return a text that the pattern is meant to take: each repeat as seldom as it allows.

    The caller must try it: only the common part of the language is known here. Raises
    HardPatternError for the rest.
    """
    try:
        text, rest = _alternatives(pattern)
    except (IndexError, RecursionError):
        raise HardPatternError from None
    if rest:
        raise HardPatternError
    return text


def _alternatives(pattern: str) -> tuple[str, str]:
    """Read up to the end of a group; return the text of the first branch, and what follows."""
    text, rest = _sequence(pattern)
    while rest.startswith("|"):
        _, rest = _sequence(rest[1:])
    return text, rest


def _sequence(pattern: str) -> tuple[str, str]:
    text = ""
    while pattern and pattern[0] not in "|)":
        piece, pattern = _atom(pattern)
        least, pattern = _repeats(pattern)
        text += piece * least
        if len(text) > _LONGEST:
            raise HardPatternError
    return text, pattern


def _repeats(pattern: str) -> tuple[int, str]:
    """Return how often the piece before must stand, and what follows the quantifier."""
    if not (found := _QUANTIFIER.match(pattern)):
        return 1, pattern
    least = int(found[1]) if found[1] else int(found[0][0] == "+")
    if least > _LONGEST:
        raise HardPatternError
    return least, pattern[found.end() :]


def _atom(pattern: str) -> tuple[str, str]:
    """Return a text for the first piece of the pattern, and what follows it."""
    if group := _GROUP.match(pattern):
        text, rest = _alternatives(pattern[group.end() :])
        if not rest:
            raise HardPatternError
        return text, rest[1:]
    if found := _CLASS.match(pattern):
        return _member(found), pattern[found.end() :]
    first, rest = pattern[0], pattern[1:]
    if first == "\\":
        return _escaped(rest[0]), rest[1:]
    if first in "([{*+?":
        raise HardPatternError
    return {"^": "", "$": "", ".": "x"}.get(first, first), rest


def _escaped(char: str) -> str:
    if char in _ANCHORS:
        return ""
    if char.isalnum() and char not in _ESCAPES:
        raise HardPatternError
    return _ESCAPES.get(char, char)


def _member(found: re.Match[str]) -> str:
    """Return a character of the class: for a negated one, any of a few that it leaves."""
    negated, members = found[1], found[2]
    if not negated:
        return _escaped(members[1]) if members[0] == "\\" else members[0]
    return next(char for char in "x7-가" if re.fullmatch(found[0], char))

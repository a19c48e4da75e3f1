"""Runs of words that may be or hold a keyword, whatever the language."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOT_A_LETTER = re.compile(r"[\s\W_]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """A morpheme (Korean) or a word (English): characters `start` to `end` of the text."""

    start: int
    end: int
    key: str
    """What two spellings of it have in common."""
    cost: float = 0.0
    """How much it tells. Korean: how little its neighbours foretell it, in nats, as the analyser
    says. English, where nothing says: its letters, since words are the longer the less expected
    they are (Piantadosi, Tily and Gibson 2011)."""
    opens: bool = True
    """Whether a keyword may start here: the writer put a space before it, or it is the first."""
    closes: bool = True
    """Whether a keyword may end here: it is no prefix and no ending."""
    danger: bool = False
    """Whether it tells of a danger that the client affirms,"""
    said: bool = False
    """and whether it is a phrase with a verb that stands for a topic."""


@dataclass(frozen=True, slots=True)
class Run:
    """Units in a row with nothing but white space between them, all said in one turn."""

    units: tuple[Unit, ...]
    turn: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence said in one turn: characters `start` to `end` of the text."""

    start: int
    end: int
    turn: int
    spoken: bool = False
    """Whether it ends or speaks as talk does."""


def key_of(text: str) -> str:
    """Return what makes two spellings the same keyword: letters and digits, case folded."""
    return _NOT_A_LETTER.sub("", text).casefold()

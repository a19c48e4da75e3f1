"""How the laws are written: patterns that are compiled when they are asked, and pieces of them.

Nothing in here is of a language.
"""

from __future__ import annotations

import re
from re import Pattern
from typing import Any, TypeVar, cast

T = TypeVar("T")

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class Law:
    """A pattern that is compiled when it is first asked, and has its methods since.

    One reply needs few of the hundreds of laws, and to compile all took half of the time of the
    first reading.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags | re.UNICODE  # as a pattern has it

    def __getattr__(self, name: str) -> Any:
        if name not in (*_METHODS, "compiled"):
            raise AttributeError(name)
        self.compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(self.compiled, method))
        return getattr(self, name)


def law(pattern: str, flags: int = 0) -> Pattern[str]:
    """Return a pattern that is compiled when it is first asked."""
    return cast("Pattern[str]", Law(pattern, flags))


def compiled(law: Pattern[str]) -> Pattern[str]:
    """Return the pattern that a law stands for, for those who ask it of each line."""
    return law.compiled if isinstance(law, Law) else law


def spoken(text: str, laws: tuple[T, T]) -> tuple[T, ...]:
    """Return the laws of the languages that a text may be of, of (English, Korean): in ASCII
    nothing Korean is said."""
    return laws[:1] if text.isascii() else laws


def led(letters: str, branches: str) -> str:
    """Return branches behind a look at the letters that they begin with: a law of dozens of them
    would try each at every place, and at most places none can begin."""
    return f"(?=[{letters}])(?:{branches})"


NOTHING = re.compile(r"(?!)")
"""Matches nothing: for a law that a language does not need."""
OPTION = "[\ue000-\uf8ff]"
"""A character for private use, put in a text where an option of a type is named: what a language
says of options, it says of any."""

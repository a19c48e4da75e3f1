"""Whether a text says of a value that somebody guessed or made it up, asked of both languages."""

from __future__ import annotations

import re

from holdfast.parsers.words import en_amounts, ko_amounts

GUESSED = re.compile(rf"{en_amounts.GUESSED}|{ko_amounts.GUESSED}", re.I)


def is_guessed(text: str) -> bool:
    """Whether a text says of a value that somebody guessed or made it up."""
    return GUESSED.search(text) is not None

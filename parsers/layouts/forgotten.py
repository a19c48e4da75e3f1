"""A quote forgotten in a list of strings: ["a", "b, "c"] and ["a", b", "c"].

Where the list is flat and each of its commas parts two strings, of which all but one have both of
their quotes, there is one reading that keeps every separator.
"""

from __future__ import annotations

import re

from holdfast.parsers.tree import Leaf

_FLAT = re.compile(r"\[([^\[\]{}\\:：=]{1,4000}+)\]")
_COMMA = re.compile("[,，]")
_WHOLE = re.compile(r"\"([^\"“”\n]+)\"|“([^\"“”\n]+)”|'((?:[^'\n]|(?<=\w)'(?=\w))+)'")
_HALF = re.compile(
    r"[\"“]([^\"“”\n]{1,60})|([^\"“”\n]{0,59}[^\"“”\n\d])[\"”]"
    r"|'((?:[^'\n]|(?<=\w)'(?=\w)){1,60})|((?:[^'\n]|(?<=\w)'(?=\w)){0,59}[^'\n\d])'"
)
"""A string that lacks one quote; behind a digit a quote may be the sign of an inch. A longer one
may be a text that holds commas."""

_TELLS = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|ask(?:s|ed)?|repl(?:ies|ied)|thinks?|thought|call(?:s|ed)"
    r"|titled|named|wrote|read)(?: (?:me|us|you|him|her|them|himself|herself))?$"
    r"|(?:말하길|말하기를|묻기를|왈|하며|했다|말했다|에게|한테)$",
    re.I,
)
"""The end of a text behind which a quotation begins, so that the comma is its own: She said, "no".
"""


def strings_of(text: str, at: int) -> tuple[list[Leaf], int] | None:
    """Return the strings of the list around a place, and where its closing bracket stands.

    None where no quote is missing, or more than one, or where nobody can tell whose it is.
    """
    found = _FLAT.match(text, max(0, text.rfind("[", 0, at)))
    if found is None or found.end() <= at:
        return None
    pieces = [piece.strip() for piece in _COMMA.split(found[1])]
    pieces = pieces[:-1] if not pieces[-1] else pieces
    whole = [_WHOLE.fullmatch(piece) for piece in pieces]
    halves = [_HALF.fullmatch(piece) for piece, one in zip(pieces, whole, strict=True) if not one]
    if len(halves) != 1 or halves[0] is None or len(pieces) < 2:
        return None
    strings = [_said(one or halves[0]) for one in whole]
    if _TELLS.search(_said(halves[0])):
        return None
    return [Leaf(said, quoted=True) for said in strings], found.end() - 1


def _said(found: re.Match[str]) -> str:
    return found[found.lastindex or 0].strip()

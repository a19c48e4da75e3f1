"""Quoted strings of the literal scanner: where they end, and what they say unescaped."""

from __future__ import annotations

import re

from holdfast.parsers.tree import Leaf

_HEX = re.compile(r"[0-9a-fA-F]{4}")
_SPACE = re.compile(r"\s+")
QUOTES = {
    '"': '"＂”“',
    "'": "'’",
    "“": '”“"',
    "‘": "’'",
    "＂": '＂"',
    "「": "」",
    "`": "`",
    "”": '”"',
}


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "/": "/", "\\": "\\"}


_LOOK_AHEAD = 200
"""Characters looked at to tell a closing quote from one within the string."""


_STOPS = {q: re.compile("[\\\\" + re.escape(ends) + "]") for q, ends in QUOTES.items()}


_AFTER_COMMA = re.compile(
    r"\s{0,200}+(?:[\"'“‘＂「`{\[\]}\\\d｛［｝］-]|//|#|\.\.\.|…|$|true\b|false\b|null\b|None\b|True\b|False\b"
    r"|[^\s:：={}\[\],]{1,40}\s?[:：=])"
)


_NEXT_QUOTE = re.compile(r"[\"“”'＂\]}\n]")


_BARE_KEY = re.compile(r"[A-Za-z가-힣_][\w ]{0,40}\s?[:=]\s?[\"'\d\[{]")
"""A key without quotes on the next line: its comma is missing."""
_KEY_AFTER = re.compile(r"[\"'][A-Za-z가-힣_][\w ]{0,40}[\"']\s?:")
"""A key in quotes where a string should have been closed before its comma."""


def read_string(text: str, at: int) -> tuple[Leaf, int]:
    """Read a string from its opening quote; a quote closes it where the text goes on like code."""
    escaped = text[at] == "\\"
    quote = text[at + 1] if escaped else text[at]
    begin = at + (2 if escaped else 1)
    if not escaped and text.startswith(quote * 3, at) and quote in "\"'":
        end = text.find(quote * 3, at + 3)
        if end >= 0:
            return Leaf(text[at + 3 : end].strip("\n"), quoted=True), end + 3
    stops = _STOPS[quote]
    pieces: list[str] = []
    place = begin
    soiled = False
    while stop := stops.search(text, place):
        pieces.append(text[place : stop.start()])
        here = stop.start()
        if text[here] == "\\":
            if here + 1 >= len(text):
                break
            if escaped and text[here + 1] == quote and _closes(text, here + 2, quote):
                return Leaf("".join(pieces), quoted=True, soiled=soiled), here + 2
            piece, place = _unescape(text, here)
            pieces.append(piece)
            continue
        if _closes(text, here + 1, quote):
            return Leaf("".join(pieces), quoted=True, soiled=soiled), here + 1
        if text[max(begin, here - 2) : here].strip() in (",", ":"):
            if _KEY_AFTER.match(text, here) and (before := "".join(pieces).rstrip()).endswith(","):
                return Leaf(before[:-1], quoted=True), text.rindex(",", begin, here)
            soiled = True
        pieces.append(text[here])
        place = here + 1
    pieces.append(text[place:])
    return Leaf("".join(pieces), quoted=True, cut=True, soiled=soiled), len(text)


def _closes(text: str, after: int, quote: str) -> bool:
    """Whether a quote that ends before `after` ends its string: what follows must be code."""
    space = _SPACE.match(text, after)
    at = space.end() if space else after
    if at >= len(text):
        return True
    char = text[at]
    if char in "]}:：)｝］;+=" or text.startswith(("//", "/*", "->"), at):
        return True
    if char == "\\":
        return text.startswith(('\\"', "\\n"), at) or at + 1 >= len(text)
    if char in ",，、":
        if space and "\n" in space[0]:
            return True
        line = text.find("\n", at, at + 3)
        return line >= 0 or bool(_AFTER_COMMA.match(text, at + 1)) or _bare_follows(text, at + 1)
    if char in "\"'“‘＂「`":
        return bool(space)
    if char == "#":
        return bool(space)
    if space is None or "\n" not in space[0]:
        return False
    return char in "{[" or _BARE_KEY.match(text, at) is not None


def _bare_follows(text: str, at: int) -> bool:
    """After a comma: whether an unquoted item follows, not the rest of this string."""
    nearest = _NEXT_QUOTE.search(text, at, at + _LOOK_AHEAD)
    if nearest is None:
        return False
    if nearest[0] in "]}\n":
        return True
    follows = text[nearest.end() : nearest.end() + 8].lstrip()
    return not follows.startswith((",", "]", "}", ":"))


def _unescape(text: str, at: int) -> tuple[str, int]:
    """Return what the escape at `at` stands for and the place after it."""
    char = text[at + 1]
    if char == "u":
        return _unicode(text, at)
    if char == "\n":
        return "", at + 2
    if char == "\\" and text[at + 2 : at + 3] in ('"', "'"):
        return text[at + 2], at + 3
    if char in _ESCAPES:
        return _ESCAPES[char], at + 2
    if char in "\"'`“”‘’":
        return char, at + 2
    return "\\" + char, at + 2


def _unicode(text: str, at: int) -> tuple[str, int]:
    code = _code_unit(text, at)
    if code is None:
        return "\\u", at + 2
    if 0xD800 <= code < 0xDC00:
        low = _code_unit(text, at + 6)
        if low is not None and 0xDC00 <= low < 0xE000:
            return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)), at + 12
    return ("\ufffd" if 0xD800 <= code < 0xE000 else chr(code)), at + 6


def _code_unit(text: str, at: int) -> int | None:
    if not text.startswith("\\u", at):
        return None
    digits = text[at + 2 : at + 6]
    return int(digits, 16) if _HEX.fullmatch(digits) else None

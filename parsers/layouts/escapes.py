"""What a backslash in a quoted string stands for."""

from __future__ import annotations

import re

_HEX = re.compile(r"[0-9a-fA-F]{4}")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "/": "/", "\\": "\\"}


def unescape(text: str, at: int) -> tuple[str, int]:
    """Return what the escape at `at` stands for and the place after it.

    What is no escape stays as it is written, its backslash too.
    """
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


def is_broken(text: str, at: int) -> bool:
    """Whether the escape at `at` names a character by too few digits, so that no one knows it."""
    digits = text[at + 2 : at + 6]
    return text[at + 1] == "u" and bool(digits[:1].strip()) and not _HEX.fullmatch(digits)


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

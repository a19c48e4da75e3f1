"""Numbers in figures alone: 1,234.5, 1 200, 1.234,56, 0x1F, and full-width ones."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation

_PLAIN = re.compile(
    r"[+-]?(?:(?:\d{1,3}(?:,\d{3}){1,100}|\d{1,300})(?:\.\d{0,300})?"
    r"|\.\d{1,300})(?:[eE][+-]?\d{1,3})?"
)
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?:([ '_])\d{3})(?:\1\d{3}){0,12}(?:\.\d{1,40})?")
"""Thousands set apart by something else than a comma: 1 200, 1'200, 1_200."""
_EUROPEAN = re.compile(r"[+-]?(?:[1-9]\d{0,2}(?:\.\d{3}){1,12},\d{1,2}|0,\d{1,40})")
"""1.234,56 and 0,75, which can be read in no other way."""
_LITERAL = re.compile(r"0(?:x[0-9a-f]{1,16}|b[01]{1,64}|o[0-7]{1,21})", re.I)
"""Numbers as code writes them: 0x1F, 0b101."""
_EURO = re.compile(r"(?:€\s?(\d{1,9},\d{2})|(\d{1,9},\d{2})\s?(?:€|EUR|euros?))", re.I)
FRACTION = re.compile(r"[+-]?\d{1,9}\s?/\s?\d{1,9}")
_FIGURE = re.compile(r"[^\d+-]{0,3}([+-]?\d[\d,]{0,15}(?:\.\d{1,9})?)\s?[^\d\s]{0,12}")


def number_in(text: str) -> Decimal | None:
    """Return the number that a whole text is in figures, or None."""
    if _GROUPED.fullmatch(text):
        text = text.replace(" ", "").replace("'", "").replace("_", "")
    elif _EUROPEAN.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _LITERAL.fullmatch(text):
        return Decimal(int(text, 0))
    elif euro := _EURO.fullmatch(text):
        text = (euro[1] or euro[2]).replace(",", ".")
    if not text or not _PLAIN.fullmatch(text):
        return None
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None


def is_plain(text: str) -> bool:
    """Whether a text is a number as JSON writes it, so that it is a text only if nothing else."""
    return bool(_PLAIN.fullmatch(text.strip()))


def is_number(text: str) -> bool:
    """Whether a text is nothing but digits, with a point and a sign at most."""
    return text.replace(".", "", 1).replace("-", "", 1).strip().isdigit()


def figure(text: str) -> Decimal | None:
    """Return the one number that a text is, its unit aside."""
    found = _FIGURE.fullmatch(text.strip())
    return Decimal(found[1].replace(",", "")) if found else None


# --- full-width forms ---

_KEPT = ("<fraction>", "<super>", "<sub>", "<circle>", "<compat>")


def one_width(text: str) -> str:
    """Return a text with full-width letters, digits and signs as plain ones, without ever making
    one number of two.

    NFKC as a whole would turn 1½ into 11/2 and 10² into 102: signs that are digits of another kind
    stay what they are.
    """
    if text.isascii():
        return text
    return "".join(_narrow(char) for char in unicodedata.normalize("NFC", text))


def _narrow(char: str) -> str:
    found = unicodedata.normalize("NFKC", char)
    if any(c.isdigit() for c in found) and unicodedata.decomposition(char).startswith(_KEPT):
        return char
    return found

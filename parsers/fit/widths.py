"""Full-width forms as plain ones, without ever making one number of two."""

from __future__ import annotations

import unicodedata

_KEPT = ("<fraction>", "<super>", "<sub>", "<circle>", "<compat>")


def one_width(text: str) -> str:
    """Return a text with full-width letters, digits and signs as plain ones.

    NFKC as a whole would turn 1½ into 11/2 and 10² into 102: signs that are digits of another kind
    stay what they are.
    """
    if text.isascii():
        return text
    return "".join(_plain(char) for char in unicodedata.normalize("NFC", text))


def _plain(char: str) -> str:
    found = unicodedata.normalize("NFKC", char)
    if any(c.isdigit() for c in found) and unicodedata.decomposition(char).startswith(_KEPT):
        return char
    return found

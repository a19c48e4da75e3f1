"""Word lists written as text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written with white space between them."""
    return frozenset(text.split())

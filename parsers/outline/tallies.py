"""A paragraph that says how many terms there are and counts them off in words: "There are two
topics. First, a. Second, b."."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.outline import markers, rows

_COUNTS = tuple(word for language in words.LANGUAGES for word in language.counts)
"""One of them is in every such paragraph."""
_LONGEST = 40
"""Characters of a term."""
_NO_ANSWER = ("excluded", "example", "draft", "option", "unasked")


def counted_off(text: str) -> list[str] | None:
    """Return the terms of such a paragraph; none where they are not as many as it says, or no
    terms, and None where it counts off nothing."""
    if not any(word in text for word in _COUNTS):
        return None
    lead, _, rest = _parted(text)
    count = max(language.tally(lead) for language in words.LANGUAGES) if lead else 0
    if (
        count < 2
        or words.announced(lead) == "other"
        or any(words.says(x, lead) for x in _NO_ANSWER)
    ):
        return None
    found = markers.counted(rest)
    if not found:
        return None
    pieces = [_term(piece) for piece in found]
    fit = len(pieces) == count and all(0 < len(piece) <= _LONGEST for piece in pieces)
    clause = any(words.is_sentence(piece) or words.is_clause(piece) for piece in pieces)
    return pieces if fit and not clause else []


def _parted(text: str) -> tuple[str, str, str]:
    """Part what says how many from what counts, at the end of a sentence or a colon."""
    first, *more = words.sentences(text)
    lead, colon, rest = first.partition(":")
    return lead, colon, " ".join([rest.strip(), *more]).strip()


def _term(piece: str) -> str:
    """A piece without its copula and without the courtesy behind it; "" where more is said."""
    first, *more = words.sentences(piece) or [""]
    if not all(map(words.is_courtesy, more)):
        return ""
    return rows.tidy(words.uncopulated(first) or first)

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
    """Return the terms of such a paragraph; None where they are not as many as it says."""
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
    pieces = [_term(piece) for piece in markers.counted(rest) or []]
    fit = len(pieces) == count and all(0 < len(piece) <= _LONGEST for piece in pieces)
    return pieces if fit and not any(map(words.is_sentence, pieces)) else None


def _parted(text: str) -> tuple[str, str, str]:
    """Part what says how many from what counts, at the end of a sentence or a colon."""
    first, *more = words.sentences(text)
    return first.partition(":") if ":" in first else (first, "", " ".join(more))


def _term(piece: str) -> str:
    """A piece without its copula and without the courtesy behind it; "" where more is said."""
    first, *more = words.sentences(piece) or [""]
    if not all(map(words.is_courtesy, more)):
        return ""
    return rows.tidy(words.uncopulated(first) or first)

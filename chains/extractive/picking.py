"""The keywords that are given: the best, each once, with every place they stand at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from holdfast.chains.extractive.candidates import Candidate
from holdfast.chains.extractive.plain import Plain
from holdfast.chains.extractive.register import Register
from holdfast.schemas import Span


def unlike(
    found: Sequence[tuple[float, Candidate]], register: Register, most: int
) -> list[tuple[float, Candidate]]:
    """Return the best; in talk without what a better one says already (발표 under 발표 불안).

    A shorter keyword stays if it is said twice as often as the longer one. In papers both are
    keywords: leaving out either cost F1.
    """
    if register is Register.PAPER:
        return list(found[:most])
    kept: list[tuple[float, Candidate]] = []
    for score, candidate in found:
        if len(kept) == most:
            break
        if not any(_says(better, candidate) for _, better in kept):
            kept.append((score, candidate))
    return kept


def _says(longer: Candidate, shorter: Candidate) -> bool:
    return shorter.key in longer.key and shorter.count < 2 * longer.count


def places(plain: Plain, keywords: Iterable[str]) -> list[tuple[Span, ...]]:
    """Return for each keyword where it stands, whatever the case and the white space."""
    found = []
    for keyword in keywords:
        letters = [re.escape(c) for c in keyword if not c.isspace()]
        pattern = re.compile(r"\s*".join(letters), re.IGNORECASE)
        found.append(tuple(plain.span(*m.span()) for m in pattern.finditer(plain.text)))
    return found

"""The keywords that are given: the best, each once, with every place they stand at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from holdfast.chains.extractive.candidates import Candidate
from holdfast.chains.extractive.plain import Plain
from holdfast.schemas import Span


def unlike(found: Sequence[tuple[float, Candidate]], most: int) -> list[tuple[float, Candidate]]:
    """Return the best, without those that say what a better one says already."""
    return list(found[:most])


def places(plain: Plain, keywords: Iterable[str]) -> list[tuple[Span, ...]]:
    """Return for each keyword where it stands, whatever the case and the white space."""
    found = []
    for keyword in keywords:
        letters = [re.escape(c) for c in keyword if not c.isspace()]
        pattern = re.compile(r"\s*".join(letters), re.IGNORECASE)
        found.append(tuple(plain.span(*m.span()) for m in pattern.finditer(plain.text)))
    return found

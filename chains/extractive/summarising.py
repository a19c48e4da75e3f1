"""Which sentences say what a text is about."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from holdfast.chains.extractive.candidates import Candidate
from holdfast.chains.extractive.runs import Sentence, key_of

_TOPICS = 20
_SHORTEST = 8
"""Letters of the shortest sentence that can stand for a text."""


def chosen(
    text: str,
    sentences: Sequence[Sentence],
    topics: Sequence[tuple[float, Candidate]],
    most: int,
) -> list[Sentence]:
    """Return at most `most` sentences, in their order."""
    keys = [(c.key, 1 / (2 + i)) for i, (_, c) in enumerate(topics[:_TOPICS])]
    rest = [(s, key_of(text[s.start : s.end])) for s in sentences]
    rest = [(s, k) for s, k in rest if len(k) >= _SHORTEST] or rest
    picked: list[Sentence] = []
    covered: set[str] = set()
    for _ in range(min(most, len(rest))):
        best = max(rest, key=lambda item: (_worth(item[1], keys, covered), -item[0].start))
        rest.remove(best)
        picked.append(best[0])
        covered |= {key for key, _ in keys if key in best[1]}
    return sorted(picked, key=lambda s: s.start)


def _worth(said: str, keys: Iterable[tuple[str, float]], covered: set[str]) -> float:
    gain = sum(w for key, w in keys if key in said and key not in covered)
    return gain / math.sqrt(20 + len(said))

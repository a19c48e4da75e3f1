"""Which candidates come first."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from holdfast.chains.extractive.candidates import Candidate
from holdfast.chains.extractive.register import Register


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each clue counts, in nats of the score."""

    first: float
    single: float
    length: float
    cost: float
    whole: float
    within: float
    topical: float
    long: float
    danger: float


WEIGHTS = {
    ("ko", Register.PAPER): Weights(
        first=0.3,
        single=1.4,
        length=-0.7,
        cost=1.0,
        whole=0.0,
        within=1.2,
        topical=0.0,
        long=0.8,
        danger=0.0,
    ),
    ("ko", Register.TALK): Weights(
        first=0.15,
        single=0.4,
        length=0.0,
        cost=0.45,
        whole=0.3,
        within=1.1,
        topical=1.0,
        long=0.0,
        danger=4.0,
    ),
    ("en", Register.PAPER): Weights(
        first=0.1,
        single=1.0,
        length=-0.3,
        cost=0.7,
        whole=1.0,
        within=0.5,
        topical=0.0,
        long=0.0,
        danger=0.0,
    ),
    ("en", Register.TALK): Weights(
        first=0.05,
        single=0.5,
        length=0.0,
        cost=0.0,
        whole=0.3,
        within=1.2,
        topical=0.9,
        long=0.0,
        danger=4.0,
    ),
}
"""Chosen on one half of what gold there was and reported on the other: docs/extractive.md."""


def ranked(
    found: Iterable[Candidate], weights: Weights, length: int
) -> list[tuple[float, Candidate]]:
    """Return the candidates with their scores, best first; ties by their place in the text."""
    scored = [(score(c, weights, length), c) for c in found]
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].first, pair[1].key))


def score(candidate: Candidate, weights: Weights, length: int) -> float:
    """Return how much a candidate says about the text: frequency, place, length, rarity."""
    return (
        math.log1p(candidate.count)
        - weights.first * math.log1p(10 * candidate.first / max(length, 1))
        - weights.single * (candidate.units == 1)
        + weights.length * math.log(candidate.units)
        + weights.cost * math.log1p(candidate.cost / candidate.cut)
        + weights.whole * candidate.whole / candidate.cut
        - weights.within * candidate.within
        + weights.topical * candidate.topical
        + weights.danger * candidate.danger
        - weights.long * _excess(candidate)
    )


def _excess(candidate: Candidate) -> float:
    """Return how much longer it is than what people write as a keyword."""
    return (candidate.words > 3) + 0.25 * (len(candidate.key) > 8)

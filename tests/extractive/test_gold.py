"""Our gold set: the transcripts are what they say, and the engine does not get worse on them."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from holdfast.chains import extractive

GOLD = sorted((Path(__file__).parent / "gold").glob("*.json"))
FLOOR = 0.45
"""Mean F1 at 10 that was reached (0.55) less what a release of the analyser may move."""


def read(path: Path) -> dict[str, Any]:
    """Return a gold case."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def key(text: str) -> str:
    """Return what keywords are compared by."""
    return "".join(c for c in text.casefold() if c.isalnum())


@pytest.mark.parametrize("path", GOLD, ids=lambda p: p.stem)
def test_a_gold_case_is_whole(path: Path) -> None:
    """Said to be synthetic, 800 to 6,000 characters, two to four sentences that stand in it."""
    case = read(path)
    text = "\n".join(case["lines"])
    assert case["about"].startswith("Synthetic")
    assert 800 <= len(text) <= 6000
    assert 2 <= len(case["sentences"]) <= 4
    assert all(s in " ".join(text.split()) for s in case["sentences"])


def test_the_lists_are_as_near_to_a_counsellors_as_they_were() -> None:
    """F1 of the first ten keywords, compared without case, white space and punctuation."""
    scores = []
    for case in map(read, GOLD):
        found = {
            key(k.text) for k in extractive.keywords("\n".join(case["lines"]), max_keywords=10)
        }
        gold = {key(k) for k in case["keywords"]}
        scores.append(2 * len(found & gold) / (len(found) + len(gold)))
    assert mean(scores) >= FLOOR

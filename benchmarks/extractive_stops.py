"""How much of the score on Korean papers is stop words fitted to the texts they were read from.

    python benchmarks/extractive_stops.py --jsonl FILE       a JSONL of {"text", "keywords"}

F1@5/F1@10 of each half (the 1st, 3rd ... and the 2nd, 4th ... text) with all lists, with none, and
with only those words that raise the score of the *other* half: what a list earns on texts that
nobody read when it was made. One to two minutes.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import mean

from extractive_ablation import cases, f1

from holdfast.chains import extractive
from holdfast.chains.extractive import korean
from holdfast.chains.extractive.candidates import candidates
from holdfast.chains.extractive.plain import compose
from holdfast.chains.extractive.ranking import WEIGHTS, ranked
from holdfast.chains.extractive.register import Register
from holdfast.chains.extractive.runs import Run
from holdfast.chains.extractive.stops_ko import BOUNDS, Bounds
from holdfast.chains.extractive.turns import turns

LISTS = ("starts", "ends", "alone")
NONE = Bounds(frozenset(), frozenset(), frozenset(), frozenset())
PAPER = BOUNDS[Register.PAPER]


@dataclass(frozen=True)
class Read:
    text: str
    runs: list[Run]
    weights: list[float]
    gold: list[str]


def read(text: str, gold: list[str]) -> Read:
    plain = compose(text).text
    found = turns(plain)
    runs, _ = korean.read(plain, list(enumerate(found)))
    return Read(plain, runs, [1.0] * len(found), gold)


def score(texts: Sequence[Read], allow: Callable[[str], bool]) -> tuple[float, float]:
    at: list[tuple[float, float]] = []
    for t in texts:
        found = candidates(t.text, t.runs, t.weights, allow)
        order = ranked(found, WEIGHTS["ko", Register.PAPER], len(t.text))
        keywords = [c.text for _, c in order[:20]]
        at.append((f1(keywords, t.gold, 5), f1(keywords, t.gold, 10)))
    return 100 * mean(a for a, _ in at), 100 * mean(b for _, b in at)


def chosen(texts: Sequence[Read]) -> Bounds:
    """Return the lists with only those words whose loss costs these texts something."""
    best = sum(score(texts, PAPER.allow))
    kept: dict[str, frozenset[str]] = {}
    for name in LISTS:
        words: frozenset[str] = getattr(PAPER, name)
        said = {w for w in words if any(w in t.text for t in texts)}
        kept[name] = frozenset(
            w for w in said if sum(score(texts, replace(PAPER, **{name: words - {w}}).allow)) < best
        )
    return replace(NONE, **kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jsonl", required=True)
    extractive.load()
    texts = [read(text, gold) for text, gold in cases(parser.parse_args().jsonl)]
    halves = {"odd": texts[::2], "even": texts[1::2]}
    print(f"{'':8}{'none':>14}{'chosen on other':>18}{'all':>14}")
    for name, other in (("odd", "even"), ("even", "odd")):
        bounds = (NONE, chosen(halves[other]), PAPER)
        row = ["{:.1f}/{:.1f}".format(*score(halves[name], b.allow)) for b in bounds]
        print(f"{name:8}{row[0]:>14}{row[1]:>18}{row[2]:>14}", flush=True)


if __name__ == "__main__":
    main()

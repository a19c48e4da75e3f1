"""How near the extractive engine comes to what a counsellor would keep, on our own gold set.

    python benchmarks/extractive_gold.py [--lists] [--half seen|unseen] [--sentences 3]

The transcripts are synthetic and were annotated before the engine was run on them. The engine was
tuned while looking at the odd-numbered ones ("seen"); the even-numbered ones were only scored.

keywords   F1 at 10 against the gold list, compared without case, white space and punctuation;
           "near" also takes a keyword that holds a gold one, or is held by it
sentences  share of the gold sentences that a summary of as many sentences has; "touch" is the
           share of chosen sentences that lie in the same turn as a gold one
"""

from __future__ import annotations

import argparse
import json
import re
import time
from pathlib import Path
from statistics import mean
from typing import Any

from holdfast.chains import extractive

GOLD = Path(__file__).parent.parent / "tests" / "extractive" / "gold"
SLOTS = 10


def load(half: str) -> list[tuple[str, dict[str, Any]]]:
    cases = [
        (p.stem, json.loads(p.read_text(encoding="utf-8"))) for p in sorted(GOLD.glob("*.json"))
    ]
    wanted = {"seen": (1,), "unseen": (0,), "all": (0, 1)}[half]
    return [(name, case) for name, case in cases if int(name.split("_")[1]) % 2 in wanted]


def key(text: str) -> str:
    return re.sub(r"[\s\W_]+", "", text).casefold()


def f1(hits_found: int, found: int, hits_gold: int, gold: int) -> float:
    precision, recall = hits_found / max(found, 1), hits_gold / max(gold, 1)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def keyword_scores(found: list[str], gold: list[str]) -> tuple[float, float]:
    f, g = [key(k) for k in found], [key(k) for k in gold]
    exact = len(set(f) & set(g))

    def near(a: str, others: list[str]) -> bool:
        return any(a in b or b in a for b in others)

    return f1(exact, len(f), exact, len(g)), f1(
        sum(near(a, g) for a in f), len(f), sum(near(a, f) for a in g), len(g)
    )


def sentence_scores(found: list[str], gold: list[str], lines: list[str]) -> tuple[float, float]:
    f, g = {key(s) for s in found}, {key(s) for s in gold}
    hit = sum(any(a in b or b in a for b in f) for a in g) / len(g)
    turns = [key(line) for line in lines]
    good = {t for t in turns if any(s in t for s in g)}
    touch = sum(any(s in t for t in good) for s in f) / max(len(f), 1)
    return hit, touch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--lists", action="store_true", help="show the lists and the sentences")
    parser.add_argument("--half", choices=("seen", "unseen", "all"), default="all")
    parser.add_argument("--sentences", type=int, help="how many a summary has; as many as the gold")
    arguments = parser.parse_args()
    extractive.load()
    rows = []
    print(f"{'':28}{'F1@10':>7}{'near':>7}{'sent':>7}{'touch':>7}{'ms':>7}")
    for name, case in load(arguments.half):
        text = "\n".join(case["lines"])
        started = time.perf_counter()
        analysis = extractive.analyse(text)
        found = [k.text for k in extractive.keywords(analysis, max_keywords=20)]
        most = arguments.sentences or len(case["sentences"])
        said = list(extractive.summary(analysis, max_sentences=most))
        ms = 1000 * (time.perf_counter() - started)
        row = (
            *keyword_scores(found[:SLOTS], case["keywords"]),
            *sentence_scores(said, case["sentences"], case["lines"]),
        )
        rows.append(row)
        print(f"{name:28}" + "".join(f"{100 * x:7.1f}" for x in row) + f"{ms:7.1f}")
        if arguments.lists:
            print("   found:", "; ".join(found))
            print("   gold: ", "; ".join(case["keywords"]))
            print("".join(f"   > {s}\n" for s in said))
    print(
        f"{'mean':28}" + "".join(f"{100 * mean(column):7.1f}" for column in zip(*rows, strict=True))
    )


if __name__ == "__main__":
    main()

"""What each clue of the ranking is worth: F1 with all of them, and with one left out.

    python benchmarks/extractive_ablation.py                      our gold transcripts
    python benchmarks/extractive_ablation.py --jsonl FILE         a JSONL of {"text", "keywords"}
    python benchmarks/extractive_ablation.py --half odd           every other text only

F1@5 and F1@10 compare without case, white space and punctuation; precision over k slots, recall
over all gold keywords, averaged over the texts. Rankings are made anew from one analysis each.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from statistics import mean

from holdfast.chains import extractive
from holdfast.chains.extractive.candidates import Candidate
from holdfast.chains.extractive.picking import unlike
from holdfast.chains.extractive.ranking import WEIGHTS, Weights, ranked

GOLD = Path(__file__).parent.parent / "tests" / "extractive" / "gold"
Change = Callable[[Weights], Weights]


def key(text: str) -> str:
    return re.sub(r"[\s\W_]+", "", text).casefold()


def f1(found: list[str], gold: list[str], k: int) -> float:
    slots, wanted = set(list(dict.fromkeys(map(key, found)))[:k]), {key(g) for g in gold} - {""}
    hits = len(slots & wanted)
    return 2 * hits / (k + len(wanted)) if hits else 0.0


def cases(path: str | None) -> Iterator[tuple[str, list[str]]]:
    if path:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            yield case["text"], case["keywords"]
        return
    for file in sorted(GOLD.glob("*.json")):
        case = json.loads(file.read_text(encoding="utf-8"))
        yield "\n".join(case["lines"]), case["keywords"]


def rows() -> Iterator[tuple[str, Change]]:
    yield "all", lambda w: w
    for field in fields(Weights):
        yield f"without {field.name}", lambda w, name=field.name: replace(w, **{name: 0.0})
    yield "frequency alone", lambda w: Weights(**dict.fromkeys((f.name for f in fields(w)), 0.0))


def rank(analysis: extractive.Analysis, change: Change) -> list[str]:
    found: list[Candidate] = [c for _, c in analysis.ranked]
    weights = change(WEIGHTS[analysis.language, analysis.register])
    order = ranked(found, weights, len(analysis.plain.text))
    return [c.text for _, c in unlike(order, analysis.register, 20)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jsonl", help="texts and keywords of your own")
    parser.add_argument("--half", choices=("odd", "even"), help="the 1st, 3rd ... or the 2nd ...")
    arguments = parser.parse_args()
    first, step = {"odd": (0, 2), "even": (1, 2), None: (0, 1)}[arguments.half]
    texts = list(cases(arguments.jsonl))[first::step]
    read = [(extractive.analyse(text), gold) for text, gold in texts]
    print(f"{len(read)} texts")
    for name, change in rows():
        lists = [(rank(analysis, change), gold) for analysis, gold in read]
        at = [100 * mean(f1(found, gold, k) for found, gold in lists) for k in (5, 10)]
        print(f"{name:20}{at[0]:7.1f}{at[1]:7.1f}")


if __name__ == "__main__":
    main()

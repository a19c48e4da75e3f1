"""What a paper's noun phrases end at: verbs, told by their neighbours, with no tagger."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean

import pytest

from holdfast.chains.extractive import analyse, keywords
from holdfast.chains.extractive.register import Register

ABSTRACTS = Path(__file__).parent / "abstracts" / "en.jsonl"
FLOOR = 0.50
"""Mean F1 at 10 that was reached (0.57) less what a mended rule may move."""


def found(sentence: str) -> set[str]:
    """Return the keywords of a sentence of a paper."""
    text = f"{sentence} The proposed system is evaluated."
    assert analyse(text).register is Register.PAPER
    return {k.text for k in keywords(text, max_keywords=30)}


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("Remote agents exchange load information.", {"Remote agents", "load information"}),
        ("The watchdog process limits memory pages.", {"watchdog process", "memory pages"}),
        ("A pressure sensor triggers the relief valve.", {"pressure sensor", "relief valve"}),
        ("The mean access time decreases slowly.", {"mean access time"}),
        ("It is hard to schedule elastic jobs.", {"elastic jobs"}),
        ("Nodes that forward multicast packets are slow.", {"multicast packets"}),
        ("It is slow, and a garden fence cover the view.", {"garden fence"}),
        ("Features extracted by edge detectors are used.", {"edge detectors"}),
        ("The retry count is proportional to disk latency.", {"retry count", "disk latency"}),
        ("We give bounds for randomly coloured graphs.", {"randomly coloured graphs"}),
        ("Compilers answering type queries are fast.", {"type queries"}),
        ("We list editors supporting manual audits.", {"editors", "manual audits"}),
        ("A dead reckoning of the sled is used.", {"dead reckoning"}),
        ("When the reservoir buffers the inflow, it is full.", {"inflow"}),
    ],
)
def test_a_verb_ends_a_phrase(sentence: str, phrases: set[str]) -> None:
    """A word that is noun or verb is a verb where only a verb can stand."""
    assert phrases <= found(sentence)


@pytest.mark.parametrize(
    "phrase",
    [
        "access control",
        "load forecasts",
        "decision support systems",
        "operations research",
        "Hough transform",
        "link failures",
        "embedded processors",
        "extended Kalman filter",
        "routing protocols",
        "moving objects",
        "search trees",
        "problem solving environment",
        "data mining algorithms",
        "running time",
        "a posteriori error bounds",
    ],
)
def test_a_noun_that_could_be_a_verb_stays_in_its_phrase(phrase: str) -> None:
    """Nothing beside it says that it is one."""
    assert phrase in found(f"We study the {phrase} of a plant, and {phrase} in other fields.")


@pytest.mark.parametrize("phrase", ["key differences", "main result", "several advantages"])
def test_a_phrase_that_says_only_how_or_that_is_none(phrase: str) -> None:
    """What papers say of anything names no subject."""
    keys = found(f"There are {phrase} in the parser.")
    assert "parser" in keys
    assert phrase not in keys


def test_i_argue_is_a_paper() -> None:
    """One author's paper is no talk; a person who says I is."""
    text = "I argue that meaning is use. I suggest that rules need speakers. {} is my topic."
    assert analyse(text.format("Logic")).register is Register.PAPER
    assert analyse("I can't sleep. I argue with my mom. I feel sad.").register is Register.TALK


def test_the_lists_are_as_near_to_an_indexers_as_they_were() -> None:
    """F1 of the first ten keywords of our own abstracts, without case and punctuation."""
    scores = []
    for line in ABSTRACTS.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        ten = {key(k.text) for k in keywords(case["text"], max_keywords=10)}
        gold = {key(k) for k in case["keywords"]}
        scores.append(2 * len(ten & gold) / (10 + len(gold)))
    assert len(scores) == 26
    assert mean(scores) >= FLOOR


def key(text: str) -> str:
    """Return what keywords are compared by."""
    return "".join(c for c in text.casefold() if c.isalnum())

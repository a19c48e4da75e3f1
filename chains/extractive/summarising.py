"""Which sentences say what a text is about.

A sentence is worth the topics it names that no chosen sentence has named (maximum coverage, taken
greedily), for its length. In talk the client's concern and what was agreed have a place of their
own, and small talk and questions count less. Each pick looks at every sentence once: linear.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from holdfast.chains.extractive import cues
from holdfast.chains.extractive.candidates import Candidate
from holdfast.chains.extractive.register import Register
from holdfast.chains.extractive.roles import Role
from holdfast.chains.extractive.runs import Sentence, key_of
from holdfast.chains.extractive.script import has_hangul
from holdfast.chains.extractive.turns import Turn

TOPICS = 20
"""Keywords a sentence is measured by."""
SHORTEST = 8
"""Letters of the shortest sentence that can stand for a text."""
ALIKE = 0.6
"""Share of common letter pairs from which two sentences are near duplicates."""
_LENGTH = 30
"""Letters from which a longer sentence has to name more topics to be worth the same."""


@dataclass(frozen=True, slots=True)
class _Option:
    sentence: Sentence
    said: str
    topics: frozenset[int]
    base: float
    concern: float
    agreed: float
    asks: bool = False
    """Whether the counsellor asks it."""


_Worth = Callable[[_Option, frozenset[int]], float]


def chosen(
    text: str,
    sentences: Sequence[Sentence],
    turns: Sequence[Turn],
    topics: Sequence[tuple[float, Candidate]],
    register: Register,
    most: int,
) -> list[Sentence]:
    """Return at most `most` sentences, in their order."""
    first = [c for _, c in topics[:TOPICS]]
    options = [_option(text, s, turns[s.turn], first, register) for s in sentences]
    # A counsellor's question says nothing yet, and its answer may be no.
    options = [o for o in options if not o.asks] or options
    options = [o for o in options if len(o.said) >= SHORTEST] or options
    picked: list[_Option] = []
    for wanted in _wanted(register, most):
        best = _best(options, picked, wanted)
        if best is None:
            break
        picked.append(best)
    return sorted((o.sentence for o in picked), key=lambda s: s.start)


def _best(options: Sequence[_Option], picked: Sequence[_Option], wanted: _Worth) -> _Option | None:
    """Return the best that is not picked, nor a near duplicate of one that is."""
    covered = frozenset().union(*(o.topics for o in picked))
    by_worth = sorted(options, key=lambda o: (-wanted(o, covered), o.sentence.start))
    return next((o for o in by_worth if not any(_alike(o, other) for other in picked)), None)


def _wanted(register: Register, most: int) -> Iterable[_Worth]:
    """Return what is looked for, one after the other."""
    if register is Register.PAPER:
        return [_worth] * most
    return [_concern, _agreed, *[_worth] * most][:most]


def _worth(option: _Option, covered: frozenset[int]) -> float:
    gain = sum(1 / (2 + rank) for rank in option.topics - covered)
    return option.base + gain * math.sqrt(_LENGTH / max(_LENGTH, len(option.said)))


def _concern(option: _Option, covered: frozenset[int]) -> float:
    return _worth(option, covered) + option.concern


def _agreed(option: _Option, covered: frozenset[int]) -> float:
    return _worth(option, covered) + option.agreed


def _option(
    text: str, sentence: Sentence, turn: Turn, first: Sequence[Candidate], register: Register
) -> _Option:
    written = text[sentence.start : sentence.end]
    said = key_of(written)
    topics = frozenset(i for i, candidate in enumerate(first) if candidate.key in said)
    place = sentence.start / max(len(text), 1)
    if register is Register.PAPER:
        return _Option(sentence, said, topics, 0.15 * (1 - place), 0.0, 0.0)
    said_in = cues.KO if has_hangul(written) else cues.EN
    by_counsellor = turn.role is Role.COUNSELLOR
    is_danger = any(first[i].danger for i in topics)
    concern = 0.0
    if not by_counsellor:
        concern = _suffering(written, said_in, place, turn.speaker is not None, is_danger)
    agreed = (0.4 + 0.6 * place) * _has(said_in.agreed, written)
    base = (
        0.5 * concern
        + 0.25 * agreed
        - 0.3 * _has(said_in.small_talk, written)
        - 0.3 * (_has(said_in.question, written) and not agreed)
        - 0.15 * by_counsellor
        - 0.3 * (len(said) < (12 if said_in is cues.KO else 25))
    )
    asks = by_counsellor and _has(said_in.question, written) and not agreed
    return _Option(sentence, said, topics, base, concern, agreed, asks)


def _suffering(
    written: str, said_in: cues.Cues, place: float, is_speech: bool, is_danger: bool
) -> float:
    """Return how much a client's sentence says what the client came for."""
    suffers = _has(said_in.concern, written)
    began = suffers and is_speech and _has(said_in.onset, written)
    presented = _has(said_in.presented, written)
    return 0.4 * suffers + 0.2 * began + 0.5 * presented + 0.5 * is_danger + 0.2 * (1 - place)


def _has(cue: re.Pattern[str], written: str) -> bool:
    return cue.search(written) is not None


def _alike(one: _Option, other: _Option) -> bool:
    a, b = _pairs(one.said), _pairs(other.said)
    return len(a & b) >= ALIKE * min(len(a), len(b))


def _pairs(said: str) -> set[str]:
    return {said[i : i + 2] for i in range(len(said) - 1)}

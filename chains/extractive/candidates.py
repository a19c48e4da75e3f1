"""Keyword candidates: what may be cut out of the runs, counted over the whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from holdfast.chains.extractive.runs import Run, Unit
from holdfast.chains.extractive.topics import is_topical

MAX_LETTERS = 40
"""Letters of the longest keyword; a longer word is an address, a key or a slip."""
MAX_WORDS = 5
_MAX_UNITS = 8
"""Units of the longest stretch that is counted; a longer keyword is a sentence."""

Judge = Callable[[str], bool]
"""Whether a phrase, as written, may be a keyword."""


@dataclass(slots=True)
class Candidate:
    """A phrase that may be a keyword, with what ranking goes by."""

    key: str
    text: str
    first: int
    """Where it stands first: a character of the text."""
    units: int = 1
    words: int = 1
    count: float = 0.0
    """How often it is said, each time weighed by who says it."""
    cut: int = 0
    """How often it was cut out as a candidate,"""
    whole: int = 0
    """and how often it was a whole run."""
    cost: float = 0.0
    """Sum over the cuts of what its units cost."""
    forms: dict[str, int] = field(default_factory=dict)
    """How it is written, and how often each way."""
    wider: set[str] = field(default_factory=set)
    """Keys of the candidates it was cut out of, or out of which it could have been."""
    within: bool = False
    """Whether it is said as often within one wider candidate: it never stands on its own."""
    topical: bool = False
    """Whether a noun of the field stands in it, or it is a phrase that stands for one;"""
    danger: bool = False
    """and whether it tells of a danger that the client affirms."""


def candidates(
    text: str, runs: Iterable[Run], weights: Sequence[float], may_be: Judge
) -> list[Candidate]:
    """Return the candidates in the order they are met; `weights` has one for each turn."""
    found: dict[str, Candidate] = {}
    counts: dict[str, float] = {}
    for run in runs:
        weight = weights[run.turn]
        cuts: dict[tuple[int, int], Candidate] = {}
        for start, end in _stretches(run.units):
            key = "".join(unit.key for unit in run.units[start:end])
            counts[key] = counts.get(key, 0.0) + weight
            if len(key) <= MAX_LETTERS and _is_cut(run.units, start, end):
                cuts[start, end] = _add(found, text, run.units, (start, end), key)
        _note_wider(cuts)
    for candidate in found.values():
        candidate.text = _usual(candidate.forms)
    kept = {key: c for key, c in found.items() if c.topical or may_be(c.text)}
    for candidate in kept.values():
        candidate.count = counts[candidate.key]
        candidate.topical = candidate.topical or is_topical(candidate.text)
        candidate.within = any(
            key in kept and counts[key] >= 0.99 * candidate.count for key in candidate.wider
        )
    return list(kept.values())


def _usual(forms: dict[str, int]) -> str:
    """Return the form written most often, else the first; without a sentence's capital."""
    if len(forms) == 1:
        return next(iter(forms))
    counts: dict[str, int] = {}
    for form, count in forms.items():
        counts[form.casefold()] = counts.get(form.casefold(), 0) + count
    usual = max(counts, key=lambda folded: counts[folded])
    same = [form for form in forms if form.casefold() == usual]
    return next((form for form in same if form[0].islower()), same[0])


def _note_wider(cuts: dict[tuple[int, int], Candidate]) -> None:
    """Tell each candidate out of which longer ones it was cut."""
    if len(cuts) < 2:
        return
    for (start, end), candidate in cuts.items():
        for a in range(max(0, end - _MAX_UNITS), start + 1):
            for b in range(end, a + _MAX_UNITS + 1):
                wider = cuts.get((a, b))
                if wider is not None and wider is not candidate:
                    candidate.wider.add(wider.key)


def _stretches(units: tuple[Unit, ...]) -> Iterable[tuple[int, int]]:
    if len(units) == 1:
        return ((0, 1),)  # most runs of talk
    return _inner(units)


def _inner(units: tuple[Unit, ...]) -> Iterator[tuple[int, int]]:
    for start in range(len(units)):
        for end in range(start + 1, min(start + _MAX_UNITS, len(units)) + 1):
            yield start, end


def _is_cut(units: tuple[Unit, ...], start: int, end: int) -> bool:
    """Return whether the writer's spaces bound the stretch, but for an ending after it."""
    if not units[start].opens or not units[end - 1].closes:
        return False
    if end - start > MAX_WORDS and sum(unit.opens for unit in units[start:end]) > MAX_WORDS:
        return False
    if end == len(units):
        return True
    return not any(unit.closes for unit in _rest_of_word(units, end))


def _rest_of_word(units: tuple[Unit, ...], end: int) -> Iterator[Unit]:
    for i in range(end, len(units)):
        if units[i].opens:
            return
        yield units[i]


def _add(
    found: dict[str, Candidate],
    text: str,
    units: tuple[Unit, ...],
    stretch: tuple[int, int],
    key: str,
) -> Candidate:
    start, end = stretch
    cut = units[start:end]
    surface = text[cut[0].start : cut[-1].end]
    written = " ".join(surface.split())
    candidate = found.get(key)
    if candidate is None:
        candidate = found[key] = Candidate(key, written, cut[0].start)
    candidate.forms[written] = candidate.forms.get(written, 0) + 1
    candidate.units = max(candidate.units, len(cut))
    candidate.words = max(candidate.words, len(surface.split()))
    candidate.cut += 1
    candidate.whole += start == 0 and not any(units[i].closes for i in range(end, len(units)))
    candidate.cost += sum(unit.cost for unit in cut)
    candidate.topical = candidate.topical or any(unit.said for unit in cut)
    candidate.danger = candidate.danger or any(unit.danger for unit in cut)
    return candidate

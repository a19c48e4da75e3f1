"""English: runs of words between stop words and punctuation, and sentences. No tagger needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from holdfast.chains.extractive.runs import Run, Sentence, Unit
from holdfast.chains.extractive.stops_en import is_stop
from holdfast.chains.extractive.turns import Turn

_WORD = re.compile(r"[A-Za-z0-9À-ɏ]+(?:[-'’./&][A-Za-z0-9À-ɏ]+)*")
_GAP = re.compile(r"[ \t]*\n?[ \t]*")
MAX_WORDS = 4
# Written by us: shortened words whose full stop ends no sentence.
_SHORTENED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|e\.g|i\.e|approx|Fig|No|[A-Z])\.$")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]?[A-Z0-9]|\s*$)|\n\s*\n")


def read(text: str, turns: Sequence[tuple[int, Turn]]) -> tuple[list[Run], list[Sentence]]:
    """Return the runs and the sentences of the numbered turns."""
    runs: list[Run] = []
    sentences: list[Sentence] = []
    for number, turn in turns:
        runs.extend(Run(units, number) for units in _runs(text, turn.start, turn.end))
        sentences.extend(Sentence(a, b, number) for a, b in _sentences(text, turn.start, turn.end))
    return runs, sentences


def _runs(text: str, start: int, end: int) -> Iterator[tuple[Unit, ...]]:
    run: list[Unit] = []
    for word in _WORD.finditer(text, start, end):
        stop = is_stop(word[0])
        if run and (stop or not _GAP.fullmatch(text, run[-1].end, word.start())):
            yield tuple(run)
            run = []
        if not stop:
            run.append(Unit(word.start(), word.end()))
    if run:
        yield tuple(run)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in _END.finditer(text, start, end):
        if _SHORTENED.search(text, at, stop.end()):
            continue
        yield from _trimmed(text, at, stop.end())
        at = stop.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    said = text[start:end]
    if said.strip():
        yield start + len(said) - len(said.lstrip()), start + len(said.rstrip())

"""Sentences of a readable length, whatever the text is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from holdfast.chains.extractive.runs import Sentence

LONGEST = 600
"""Characters of the longest sentence; three of them still are a summary of at most 2,000."""


def readable(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences; one that is too long was none, and is cut at its white space."""
    for sentence in sentences:
        yield from _cut(text, sentence) if _length(sentence) > LONGEST else (sentence,)


def _cut(text: str, sentence: Sentence) -> Iterator[Sentence]:
    start = sentence.start
    while sentence.end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space if space > start else start + LONGEST
        yield replace(sentence, start=start, end=end)
        start = end + (space > start)
    yield replace(sentence, start=start)


def _length(sentence: Sentence) -> int:
    return sentence.end - sentence.start

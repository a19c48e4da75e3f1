"""Refusals of the model's own, and its questions back, where an answer should be."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.words import notes
from holdfast.schemas.picture import NUMBERS, Choice, Record, Shape

_QUOTE = re.compile(r"[\"'“‘「](?!\w)|(?<!\w)[\"'“‘「]")
_SHORTEST = 10
"""Characters: what is shorter names a topic, as "거절할 수 없음"."""
_AT_START = 20
"""Characters within which a refusal begins in a language whose verbs come early."""
_LOOK_AT = 2000


def refuses(text: str, *, first: int) -> bool:
    """Whether one of the first sentences of a reply is a refusal, or any of them asks back."""
    pieces = words.sentences(text[:_LOOK_AT])
    return any(words.says("refusal", piece) for piece in pieces[:first]) or any(
        words.says("asks_back", piece) for piece in pieces
    )


def reasons_in(shape: Shape, data: Any) -> frozenset[str]:
    """The reasons of a record that gives an answer besides: "the label cannot be read" is none of
    the model's own refusals there, unless it speaks of itself."""
    if not isinstance(shape, Record) or not isinstance(data, dict):
        return frozenset()
    answers = (
        slot
        for slot in shape.slots
        if isinstance(slot.shape, Choice) or scalar_of(slot.shape) in _ANSWERS
    )
    if all(data.get(slot.key) is None for slot in answers):
        return frozenset()
    told = (data.get(slot.key) for slot in shape.slots if any(map(notes.is_note, slot.names)))
    return frozenset(t for t in told if isinstance(t, str) and not words.is_of_model(t))


_ANSWERS = ("bool", *NUMBERS)


def declines(text: str, source: str | None) -> bool:
    """Whether a string is the model's own refusal, not one that the source tells of."""
    if len(text) < _SHORTEST:
        return False
    first = next(iter(words.sentences(text)), "")
    if len(first) < _SHORTEST or not words.says("refusal", first):
        return False
    quoted = source is not None and first.rstrip(".") in source
    return _starts_so(first) and not quoted


def _starts_so(sentence: str) -> bool:
    """Whether a sentence begins by refusing, in no quotation."""
    return any(
        (match := language.refusal.search(sentence))
        and not _QUOTE.search(sentence[: match.end()])
        and (language.head_last or match.start() < _AT_START)
        for language in words.LANGUAGES
    )


def asks(text: str, source: str | None) -> bool:
    """Whether a string asks the reader for what it should hold."""
    text = text.strip()
    asked = text.endswith(("?", "？")) and words.says("asks_back", text)
    return asked and text not in (source or "")

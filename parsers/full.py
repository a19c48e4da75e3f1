"""The full reading: clean, find, fit and choose, and say how it went."""

from __future__ import annotations

import unicodedata
from typing import Any

from holdfast.parsers.choosing import Case, Refused, choose
from holdfast.parsers.choosing.case import refuse
from holdfast.parsers.choosing.trace import Trace
from holdfast.parsers.cleaning import ENDED, Cleaned, clean
from holdfast.parsers.fit.validation import explained
from holdfast.parsers.memory import forget
from holdfast.parsers.strict import Strict, is_json
from holdfast.parsers.struck import STRUCK
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.picture import Picture
from holdfast.schemas.records import NONE_SAID, OTHERS_LEFT, Failure, Kind, Reading

_BLANKS = 2000
"""Characters without a word that only a model caught in a loop writes."""


def read_in_full(
    text: str,
    picture: Picture,
    cut: bool | None,
    source: str | None,
    shown: tuple[str, ...],
    strict: Strict | None,
    trace: Trace | None,
) -> Reading[Any]:
    """Read a reply, and forget all of it. `cut`: whether it was cut off, None where nobody says.
    `strict`: what it is as JSON of the type. Raises ReplyError."""
    try:
        return _read(text, picture, cut, source, shown, strict, trace or Trace())
    finally:
        forget()


def _read(
    text: str,
    picture: Picture,
    cut: bool | None,
    source: str | None,
    shown: tuple[str, ...],
    strict: Strict | None,
    trace: Trace,
) -> Reading[Any]:
    cleaned = clean(text, cut=cut, is_whole=strict is not None)
    cut = cut if cut is None else cut and ENDED not in cleaned.notes
    strict = strict if STRUCK not in cleaned.notes else None  # it was of all that is written
    case = Case(cleaned.text, picture, cut, source, shown, strict, trace)
    case.trace.cleaned = cleaned
    try:
        _refuse_silence(text, cleaned, cut)
        reading = choose(case)
    except Refused as refused:
        failure = explained(refused.failure, picture.shape)
    else:
        if strict is not None and _is_same(reading.value, strict.value):
            # Nothing was bent; what is not in the value is said all the same.
            notes = tuple(note for note in reading.notes if note in _SAID_OF_STRICT)
            return Reading(reading.value, "strict", notes)
        notes = (*cleaned.notes, *reading.notes)
        as_written = not notes and is_json(text)
        return Reading(reading.value, "strict" if as_written else reading.how, notes)
    raise ReplyError.of(_for_cut(failure, cut), text) from None


_SAID_OF_STRICT = (NONE_SAID, OTHERS_LEFT)
"""Notes that a reply has which is JSON of the type."""


def _is_same(value: object, other: object) -> bool:
    return value is other or (type(value) is type(other) and bool(value == other))


def _for_cut(failure: Failure, cut: bool | None) -> Failure:
    """A cut reply that holds no value may have been about to give one."""
    if cut and failure.kind in (Kind.NO_VALUE, Kind.EMPTY):
        return Failure(Kind.TRUNCATED, failure.problems, failure.reason)
    return failure


def _refuse_silence(text: str, cleaned: Cleaned, cut: bool | None) -> None:
    if cleaned.only_reasoning:
        refuse(Kind.TRUNCATED if cut else Kind.NO_VALUE, "nothing but reasoning")
    if not any(c.isalnum() or c in "[{" or unicodedata.category(c) == "So" for c in cleaned.text):
        refuse(Kind.RUNAWAY if len(text) > _BLANKS else Kind.EMPTY)

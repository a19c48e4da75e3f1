"""`read`: from what a model said to a value of a type, or a reason why not."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar, overload

from pydantic import ValidationError

from holdfast.parsers.cleaning import Cleaned, clean
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.picture import Picture, picture_of
from holdfast.schemas.records import Failure, Kind, Reading

T = TypeVar("T")

_CUT_REASONS = frozenset(["length", "aborted"])
_BLANKS = 2000
"""Characters without a word that only a model caught in a loop writes."""
_DOUBTS = (
    "sorry", "cannot", "can't", "can\u2019t", "unable", "as an ai", "not able", "죄송", "수 없",
    "없습니다", "어렵습니다", "모델", "properties", "string", "...", "\u2026", "<", "키워드1",
    "키워드 1", "keyword1", "keyword 1", "item1", "error", "오류", "\\n-", "**", "단어)",
    "구분", "문장",
)  # fmt: skip
"""What makes the full reading worth its time. None of these refuses anything."""


@overload
def read(
    text: str,
    type_: type[T],
    *,
    done_reason: str | None = ...,
    source: str | None = ...,
    shown: Iterable[str] = ...,
) -> Reading[T]: ...
@overload
def read(
    text: str,
    type_: Any,
    *,
    done_reason: str | None = ...,
    source: str | None = ...,
    shown: Iterable[str] = ...,
) -> Reading[Any]: ...
def read(
    text: str,
    type_: Any,
    *,
    done_reason: str | None = "stop",
    source: str | None = None,
    shown: Iterable[str] = (),
) -> Reading[Any]:
    """Read a reply as a value of a type.

    In: the reply's text; any type that Pydantic's TypeAdapter takes; why the reply ended, in
    Ollama's words ("length" and "aborted" mean cut off, None that nobody says); the text that the
    reply is about; what the prompt showed as example or schema. The more of these are given, the
    fewer wrong values slip through; `source` guards best.

    Out: a Reading, whose notes say what was bent. Raises the ReplyError of the kind of failure, and
    whatever else the user's own validators raise.
    """
    picture = picture_of(type_)
    shown = tuple(shown)
    if not source and not shown and (strict := _strictly(text, picture)) is not None:
        return strict
    return _in_full(text, picture, done_reason, source, shown)


def _strictly(text: str, picture: Picture) -> Reading[Any] | None:
    """The cheap way: JSON of the type in which nothing raises a doubt."""
    head = text.lstrip()[:1]
    if not head or head not in "[{":
        return None
    try:
        value = picture.adapter.validate_json(text)
    except ValidationError:
        return None
    low = text.lower()
    if any(doubt in low for doubt in _DOUBTS) or _has_doubtful_keys(text):
        return None
    if (head == "{" and _may_be_defaults(picture)) or low.strip() in ("[]", "{}"):
        return None
    return Reading(value, "strict")


class _Doubt(Exception):
    pass


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Doubt
    return found


_decode = json.JSONDecoder(object_pairs_hook=_once).decode


def _has_doubtful_keys(text: str) -> bool:
    try:
        _decode(text)
    except (_Doubt, ValueError, RecursionError):
        return True
    return False


def _may_be_defaults(picture: Picture) -> bool:
    return not getattr(picture.shape, "required", True)


def _in_full(
    text: str, picture: Picture, done_reason: str | None, source: str | None, shown: tuple[str, ...]
) -> Reading[Any]:
    from holdfast.parsers.choosing import Case, Refused, choose

    cut = None if done_reason is None else done_reason in _CUT_REASONS
    cleaned = clean(text, cut=cut)
    case = Case(cleaned.text, picture, cut, source, shown)
    try:
        _refuse_silence(text, cleaned, cut)
        reading = choose(case)
    except Refused as refused:
        failure = refused.failure
    else:
        if reading.how == "repaired" and not cleaned.notes and _is_strict(text, picture, reading):
            return replace(reading, how="strict")
        return replace(reading, notes=(*cleaned.notes, *reading.notes))
    raise ReplyError.of(_for_cut(failure, cut), text) from None


def _for_cut(failure: Failure, cut: bool | None) -> Failure:
    """A cut reply that holds no value may have been about to give one."""
    if cut and failure.kind in (Kind.NO_VALUE, Kind.EMPTY):
        return Failure(Kind.TRUNCATED, failure.problems, failure.reason)
    return failure


def _refuse_silence(text: str, cleaned: Cleaned, cut: bool | None) -> None:
    from holdfast.parsers.choosing.case import refuse

    if cleaned.only_reasoning:
        refuse(Kind.TRUNCATED if cut else Kind.NO_VALUE, "nothing but reasoning")
    if not any(c.isalnum() or c in "[{" for c in cleaned.text):
        refuse(Kind.RUNAWAY if len(text) > _BLANKS else Kind.EMPTY)


def _is_strict(text: str, picture: Picture, reading: Reading[Any]) -> bool:
    """Whether the reply as it stands is JSON of the type, with the value that was read."""
    try:
        return bool(picture.adapter.validate_json(text) == reading.value)
    except ValidationError:
        return False

"""`read`: from what a model said to a value of a type, or a reason why not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from holdfast.parsers import second_look
from holdfast.parsers.memory import forget
from holdfast.parsers.strict import Strict, strictly
from holdfast.schemas.errors import InputError
from holdfast.schemas.picture import Picture, picture_of
from holdfast.schemas.records import Reading

if TYPE_CHECKING:
    from holdfast.parsers.choosing.trace import Trace

T = TypeVar("T")

CUT_REASONS = frozenset(["length", "aborted"])
_DOUBTS = (
    "sorry", "cannot", "can't", "can\u2019t", "unable", "as an ai", "not able", "죄송", "수 없",
    "없습니다", "어렵습니다", "모델", "properties", "string", "...", "\u2026", "<", "키워드1",
    "키워드 1", "keyword1", "keyword 1", "item1", "error", "오류", "\\n-", "\\n2", "\\n*", "\\n•",
    "**", "~~", "단어)",
    "구분", "문장", "없음", "없다", "않", "안 됨", "안됨", "안 나옴", '""',
)  # fmt: skip
"""What makes the full reading worth its time. None of these refuses anything."""
_ALL_DOUBTS = (
    *_DOUBTS, "내담자:", "상담사:", "client:", "counsellor:", "counselor:", "therapist:",
)  # fmt: skip
"""The same of a text with a colon."""


_GLOSS = re.compile(r"[가-힣] ?\([A-Za-z][^()가-힣]{1,200}\)|[a-z] ?\([가-힣]")
"""A translation in brackets, which may stand behind every value."""


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

    `str` is the whole answer as text, over as many lines as it has, without reasoning, courtesy, a
    fence around it and an answer label before it. `Any` is the data of the one structure that the
    reply is, as `json.loads` would give it; without a structure a number, true, false or null that
    is the whole reply, else the text as for `str`.

    What a user's validator sees (mode "before" and "wrap") are the words of the reply, as JSON
    would hold them; after validators see what Pydantic made of our reading. Their ValueErrors come
    back as problems by field.
    """
    return traced(text, type_, done_reason, source, tuple(shown), None)


def traced(
    text: str,
    type_: Any,
    done_reason: str | None,
    source: str | None,
    shown: tuple[str, ...],
    trace: Trace | None,
) -> Reading[Any]:
    """Read a reply, as `read` does, and leave in the trace what was looked at."""
    if not isinstance(text, str):
        raise InputError(f"a reply is a string, not a {type(text).__name__}")
    picture = picture_of(type_)
    strict = strictly(text, picture)
    if strict and not is_doubtful(text, strict, picture, done_reason):
        if not source and not shown:
            return _as_it_stands(strict, trace, "nothing in it raises a doubt")
        if source and _are_plain_terms(strict, picture, source):
            return _as_it_stands(strict, trace, "the source has each of its terms")
    # Most replies of a model under a grammar end above, and the rules of language take a while to
    # load.
    from holdfast.parsers.full import read_in_full

    cut = None if done_reason is None else done_reason in CUT_REASONS
    return read_in_full(text, picture, cut, source, shown, strict, trace)


def _as_it_stands(strict: Strict, trace: Trace | None, why: str) -> Reading[Any]:
    if trace is not None:
        trace.open(f"the whole reply is JSON of the type, and {why}")
    return Reading(strict.value, "strict")


def _are_plain_terms(strict: Strict, picture: Picture, source: str) -> bool:
    if strict.data.__class__ is not list:
        return False
    from holdfast.parsers.plain_terms import are_plain_terms  # loads the rules of language

    try:
        return are_plain_terms(strict.data, picture.shape, source)
    finally:
        forget()


def is_doubtful(text: str, strict: Strict, picture: Picture, done_reason: str | None) -> bool:
    """Whether JSON of the type needs a second look: what it says, or what it leaves out."""
    if strict.refusal is not None or not strict.data:
        return True
    kind = strict.data.__class__  # asking for a union of classes takes longer
    if kind is not list and kind is not dict and done_reason in CUT_REASONS:
        return True  # 12 may have been about to become 120
    low = text.lower()
    for doubt in _ALL_DOUBTS if ":" in low else _DOUBTS:  # a generator would take longer
        if doubt in low:
            return True
    if "(" in text and _GLOSS.search(text):
        return True
    if kind is dict and not getattr(picture.shape, "required", True):
        return True
    return second_look.is_due(low, strict.data, picture.shape, picture.fixed)

"""Reading is total: a value, one of our errors, or the user's own."""

# ruff: noqa: PT017 - both a value and an error are allowed; the error is looked at where it comes

from __future__ import annotations

import pickle
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from holdfast.parsers import read
from holdfast.schemas import CounselNote, KeywordList, Reading, ReplyError

from ..types.zoo import SPECIMENS
from .texts import replies

TYPES = [one.type_ for one in SPECIMENS] + [
    str, Any, int, float, bool, bytes, KeywordList, CounselNote, CounselNote | None, object, None,
]  # fmt: skip
types = st.sampled_from(TYPES)
reasons = st.sampled_from(["stop", "length", "aborted", None])
sources = st.sampled_from([None, "", "불안 수면 red Kim", "name: Kim\nage: 3"])


@given(replies, types, reasons, sources)
@example("```json\n[1, 2, 'x']\n```", list[int], "stop", None)
@example('JSONeywords": "없음"\n}', list[str], "stop", None)
@example("2) ---\n٣!!int 요약: ", int, "length", None)
def test_a_value_or_one_of_our_errors(
    text: str, type_: Any, done_reason: str | None, source: str | None
) -> None:
    """Domain: any text, every type of the zoo, any reason to end, with a source and without."""
    try:
        reading = read(text, type_, done_reason=done_reason, source=source, shown=("[1]",))
    except ReplyError as error:
        assert error.failure.kind is error.kind
        assert pickle.loads(pickle.dumps(error)).kind is error.kind
    else:
        assert isinstance(reading, Reading)


@given(replies, types)
def test_no_word_of_the_reply_in_a_message(text: str, type_: Any) -> None:
    """Domain: as above, with a word in the reply that is nowhere else: messages end up in logs."""
    try:
        read(text + " zyzzyva " + text, type_)
    except ReplyError as error:
        assert "zyzzyva" not in str(error)
        assert "zyzzyva" not in repr(error.failure)


@given(replies, types, reasons)
def test_the_same_reply_reads_the_same(text: str, type_: Any, done_reason: str | None) -> None:
    """Domain: as above. Reading twice gives the same value or the same error."""

    def outcome() -> object:
        try:
            reading = read(text, type_, done_reason=done_reason)
        except ReplyError as error:
            return error.failure
        return repr(reading)

    assert outcome() == outcome()

"""Values that a careful person would ask about again, and their near twins."""

from __future__ import annotations

from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas import InputError, KeywordList, ReplyError, Summary

SOURCE = "불면이 심하고 이직을 고민하며 가족과 다툰다."


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("No, wait, yes", bool),
        ("Yes.\nNo.", bool),
        ("yes, but maybe not", bool),
        ("맞아요 (아마도)", bool),
        ("예, 그러나 확실하지 않음", bool),
        ("true (아마도)", bool),
        ("[x]", bool),
        ('{"v": "[x]"}', dict[str, bool]),
        ("3억5천", int),
        ("2억 300", int),
        ("3M", int),
        ("2.5B", float),
        ("네", int),
        ("세", int),
        ("3 (4?)", int),
    ],
)
def test_what_is_taken_back_or_unclear_is_no_value(reply: str, type_: Any) -> None:
    """A yes that is doubted or turned, a tick out of its list, a size that depends on who reads."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("Yes, she signed on Monday.", bool, True),
        ("아니요. 정정합니다: 예", bool, True),
        ("예, 서명했습니다", bool, True),
        ("1억 2천만", int, 120_000_000),
        ("3억 5천만", int, 350_000_000),
        ("2만5천", int, 25_000),
        ("네 번", int, 4),
        ("세 명", int, 3),
        ("3 (세 번)", int, 3),
    ],
)
def test_their_near_twins_are(reply: str, type_: Any, value: object) -> None:
    """The same forms with nothing in doubt read as they say."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    "reply",
    [
        '{"summary": "죄송하지만 답할 수 없습니다."}',
        '{"summary": "요약할 수 없습니다."}',
        '{"summary": ":"}',
        '{"summary": "- -"}',
        "죄송하지만 답할 수 없습니다.",
    ],
)
def test_a_summary_that_declines_or_says_nothing_is_none(reply: str) -> None:
    """A refusal is no summary however well it is wrapped, and neither is a mark."""
    with pytest.raises(ReplyError):
        read(reply, Summary, source=SOURCE)


@pytest.mark.parametrize("reply", ["- [x] 불면\n- [ ] 이직\n- [x] 가족", "☑ 불면 ☐ 이직 ☑ 가족"])
def test_a_list_with_some_boxes_ticked_is_asked_again(reply: str) -> None:
    """Whether all are meant or the ticked ones is a guess."""
    with pytest.raises(ReplyError):
        read(reply, KeywordList, source=SOURCE)


def test_a_list_with_all_boxes_alike_is_a_list() -> None:
    """Boxes that are all ticked, or all empty, are bullets."""
    for box in ("[x]", "[ ]"):
        reply = f"- {box} 불면\n- {box} 이직\n- {box} 가족"
        assert read(reply, KeywordList, source=SOURCE).value == ["불면", "이직", "가족"]


def test_a_reply_is_a_string() -> None:
    """Anything else is the caller's mistake, said in our own error."""
    with pytest.raises(InputError):
        read(None, KeywordList)  # type: ignore[arg-type]

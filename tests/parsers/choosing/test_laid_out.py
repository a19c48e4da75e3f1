"""Options laid out one to a line, each with its share, its meaning or its reasons."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Size = Literal["small", "medium", "large"]
Tone = Literal["긍정", "부정", "중립"]


class Queue(Enum):
    """Where a letter goes."""

    SALES = "sales"
    REPAIRS = "repairs"


def _refused(reply: str, type_: Any) -> None:
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (Size, "Small: 5%\nMedium: 15%\nLarge: 80%"),
        (Size, "small: 0.2\nlarge: 0.8"),
        (Size, "**Small:** fits in a pocket.\n\n**Large:** needs a van."),
        (Size, "- Small: no\n- Medium: the box has two handles\n- Large: n/a"),
        (Size, "Small (under 2 kg): a letter\nLarge (over 20 kg): a crate"),
        (Tone, "긍정: 55%\n부정: 40%\n중립: 5%"),
        (Tone, "긍정: 직원이 친절함\n부정: 주차가 어려움"),
        (Queue, "Sales: offers and prices\nRepairs: broken goods"),
        (bool, "Yes: the seal is whole\nNo: the lid was opened"),
        (bool, "네: 서명이 있음\n아니요: 날짜가 없음"),
        (Size, "Small: 5%\nLarge: 95%\n\nTotal: 100%"),
    ],
)
def test_no_option_is_chosen_where_each_has_a_line(type_: Any, reply: str) -> None:
    """The first of several lines that each explain an option is no answer."""
    _refused(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply", "value"),
    [
        (Size, "Small: fits in a pocket\nLarge: needs a van\nSize: large", "large"),
        (Size, "Small: fits in a pocket\nLarge: needs a van\n\nThe answer is small.", "small"),
        (Size, "large\n\nSmall: fits in a pocket\nLarge: needs a van", "large"),
        (Size, "Small: 5%\nLarge: 95%\nOverall: large", "large"),
        (Tone, "긍정: 직원이 친절함\n부정: 주차가 어려움\n\n종합: 긍정", "긍정"),
        (Tone, "긍정: 10%\n부정: 90%\n\n따라서 이 글의 감정은 부정입니다.", "부정"),
        (Queue, "Sales: offers\nRepairs: broken goods\n\nCategory: repairs", Queue.REPAIRS),
        (Size, "Large: it needs a van.", "large"),
        (Size, "Large: it needs a van.\nReason: the crate weighs 90 kg.", "large"),
        (Size, "Small parts: screws\nLarge parts: doors\nCategory: medium", "medium"),
        (bool, "Yes: the seal is whole.", True),
    ],
)
def test_what_stands_around_the_lines_may_choose(type_: Any, reply: str, value: Any) -> None:
    """A line of judgement chooses; an option that alone has a line is the answer."""
    assert read(reply, type_).value == value


def test_a_list_of_options_is_not_what_was_counted() -> None:
    """A count behind each option says how many there are, also that there are none."""
    _refused("small: 4\nmedium: 0\nlarge: 2", list[Size])
    assert read("- small\n- large", list[Size]).value == ["small", "large"]
    assert read("large: crate\nsmall: letter", list[Size]).value == ["large", "small"]

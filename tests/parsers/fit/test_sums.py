"""Sums written out beside a number, and numbers that tell no number."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Bill(BaseModel):
    """What is left to pay."""

    rest: int
    remark: str | None = None


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (int, "20 - 5 = 15"),
        (int, "20 – 5 – 3 = 12"),
        (int, "20 - 5 (broken) = 15"),
        (int, "50 - 10% = 45"),
        (int, "20권 - 5권 = 15권"),
        (float, "7.5 - 2 = 5.5"),
        (Decimal, "€9.00 - €2.50 = €6.50"),
        (Bill, "Rest: 20 - 5 = 15"),
        (Bill, "Rest: 20 - 5 = 15\nRemark: five are paid"),
        (Bill, '{"rest": "20 - 5 = 15"}'),
    ],
)
def test_the_first_number_of_a_sum_is_not_the_result(type_: Any, reply: str) -> None:
    """What stands behind the dash is taken off, and explains nothing."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply", "value"),
    [
        (int, "15 - all of them are new", 15),
        (int, "15 = 10 + 5", 15),
        (int, "15 (10 and 5)", 15),
        (int, "15 - twelve of them were late", 15),
        (Bill, "Rest: 15\nRemark: 20 - 5 = 15", Bill(rest=15, remark="20 - 5 = 15")),
        (Bill, "Rest: 15 - paid in May", Bill(rest=15)),
    ],
)
def test_a_dash_may_still_explain(type_: Any, reply: str, value: Any) -> None:
    """Words behind the dash, and a sum of which the result comes first."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (int, "만점"),
        (int, "만점입니다"),
        (int, "9 (out of 7)"),
        (int, "9점 (5점 만점)"),
        (int, "They will be 12."),
        (int, "There will be 12."),
        (int, "My best guess is 12."),
        (int, "Two... three... four."),
        (float, "7. 5"),
        (int, "12명 늘었습니다"),
        (int, "12명이 빠졌습니다"),
        (int, "12명이 정원입니다"),
        (int, "12명 같습니다"),
    ],
)
def test_what_tells_no_number(type_: Any, reply: str) -> None:
    """All the points, more than the most, what will be, a change, a limit, a guess."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("만 명", 10000),
        ("만 원", 10000),
        ("7 (out of 9)", 7),
        ("5점 (5점 만점)", 5),
        ("12명이 참석합니다", 12),
        ("12명입니다", 12),
        ("1. 12", 12),
        ("The answer is 12...", 12),
    ],
)
def test_what_tells_one(reply: str, value: int) -> None:
    """Ten thousand with a counter, a number within its scale, a count."""
    assert read(reply, int).value == value


def test_a_sum_in_an_array() -> None:
    """Left out where it is the sum of the others; refused where it is not."""
    assert read('[8, 7, "total: 15"]', list[int]).value == [8, 7]
    assert read('[8, 7, "15"]', list[int]).value == [8, 7, 15]
    with pytest.raises(ReplyError):
        read('[8, 7, "total: 16"]', list[int])


@pytest.mark.parametrize(
    "reply",
    ["tea: 140 (70%)\nmilk: 60 (30%)", "- tea: 2 (67 %)\n- milk: 1 (33.3%)"],
)
def test_shares_behind_the_entries(reply: str) -> None:
    """They are left out where each is what its number comes to."""
    value = read(reply, dict[str, int]).value
    assert value in ({"tea": 140, "milk": 60}, {"tea": 2, "milk": 1})


@pytest.mark.parametrize(
    "reply",
    ["tea: 140 (60%)\nmilk: 60 (30%)", "tea: 140 (70%)\nmilk: 60", "tea: 140 (100%)"],
)
def test_shares_that_are_none(reply: str) -> None:
    """Another number, one that has none, one alone: something else may be meant."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, int])

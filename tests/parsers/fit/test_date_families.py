"""A date or a time in every form that can be read in one way only, and the near misses."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Day(BaseModel):
    """A day."""

    at: date


class Clock(BaseModel):
    """A time of day."""

    at: time


class Moment(BaseModel):
    """A day with its time."""

    at: datetime


DAYS = [
    "the 30th of June, 2025", "Mon 30 June 2025", "June 30th, 2025", "30-Jun-2025", "2025 June 30",
    "the thirtieth of June 2025", "2025년 6월 30일까지", "2025. 6. 30.(월)", "2025年6月30日",
    "이천이십오년 유월 삼십일", "2025년 6월 30일 (June 30, 2025)", "30.06.2025", "20250630",
]  # fmt: skip
NO_DAYS = [
    "03/04/2025", "25년 6월 30일", "June 2025", "30 June", "tomorrow", "2025-06-30 (Tue)",
    "before 30 June 2025", "2025년 6월 30일 (June 29, 2025)", "30 or 31 June 2025",
]  # fmt: skip
CLOCKS = [
    ("12 noon", time(12)), ("정오", time(12)), ("12 midnight", time(0)), ("9:15 a.m.", time(9, 15)),
    ("half past two in the afternoon", time(14, 30)), ("nine o'clock in the morning", time(9)),
    ("quarter to ten in the evening", time(21, 45)), ("오후 3시 반", time(15, 30)),
    ("09:00 sharp", time(9)), ("오전 9시 정각", time(9)), ("밤 11시 20분", time(23, 20)),
]  # fmt: skip
NO_CLOCKS = ["half past nine", "세 시", "1500", "3 at night", "13 p.m."]
MOMENTS = [
    "Monday, 31 March 2025, 2:30 p.m.", "2025년 3월 31일 오후 2시 30분", "14:30 on 31 March 2025",
    "2025-03-31 (월) 오후 2시 30분", "2025-03-31 14:30",
]  # fmt: skip


def put(value: str) -> str:
    """Return a reply that holds the value."""
    return json.dumps({"at": value}, ensure_ascii=False)


@pytest.mark.parametrize("text", DAYS)
def test_days(text: str) -> None:
    """All of these are one day."""
    assert read(put(text), Day).value.at == date(2025, 6, 30)


@pytest.mark.parametrize(("text", "value"), CLOCKS)
def test_clocks(text: str, value: time) -> None:
    """A time of day in figures or as it is spoken."""
    assert read(put(text), Clock).value.at == value


@pytest.mark.parametrize("text", MOMENTS)
def test_moments(text: str) -> None:
    """A day with its time, in either order."""
    assert read(put(text), Moment).value.at == datetime(2025, 3, 31, 14, 30)


@pytest.mark.parametrize(
    ("model", "text"), [*((Day, t) for t in NO_DAYS), *((Clock, t) for t in NO_CLOCKS)]
)
def test_what_can_be_read_in_two_ways(model: Any, text: str) -> None:
    """Two orders, no year, no half of the day, a weekday or a gloss that disagrees: refused."""
    with pytest.raises(ReplyError):
        read(put(text), model)


@pytest.mark.parametrize("remark", ["(tentative)", "(to be confirmed?)", "(미정)", "(추정)"])
def test_a_date_that_is_not_settled(remark: str) -> None:
    """What stands beside a date and doubts it leaves no date."""
    with pytest.raises(ReplyError):
        read(f"2025-04-02 {remark}", date)
    assert read("2025-04-02 (at the library)", date).value == date(2025, 4, 2)

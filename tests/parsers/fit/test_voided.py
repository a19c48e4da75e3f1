"""Numbers, days and hours that what stands beside them voids, or makes those of another."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Infant(BaseModel):
    """Measures of a child."""

    length_cm: float
    pulse: int | None = None
    goal_weight_kg: float | None = None
    siblings: int | None = None


class Outing(BaseModel):
    """What an outing costs."""

    place: str
    budget: int | None = None
    daily_budget: int | None = None
    ticket_price: int | None = None


@pytest.mark.parametrize(
    "line",
    [
        "length_cm: 90 cm (target)",
        "length_cm: 90cm(희망)",
        "length_cm: 49 cm (at birth)",
        "length_cm: 49cm (출생 시)",
        "length_cm: -4 cm",
        "length_cm: 90\npulse: 80 (father)",
        "length_cm: 90\npulse: 80 (할머니)",
        "length_cm: ninety (80)",
        "length_cm: 90\npulse: 아흔(80)",
    ],
)
def test_a_number_of_another(line: str) -> None:
    """Wished for, of once, of another person, fallen by, or another one in words."""
    with pytest.raises(ReplyError):
        read(line, Infant)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("length_cm: 90 cm (measured)", "length_cm", 90.0),
        ("length_cm: ninety (90)", "length_cm", 90.0),
        ("length_cm: 90\ngoal_weight_kg: 12 kg (goal)", "goal_weight_kg", 12.0),
        ("length_cm: 90\npulse: 80 (resting)", "pulse", 80),
        ("length_cm: 90\nsiblings: 1 (brother)", "siblings", 1),
        ("length_cm: 90\nsiblings: 2 (one brother, one sister)", "siblings", 2),
    ],
)
def test_a_number_with_a_remark(line: str, name: str, value: float) -> None:
    """How it was measured, what the field itself says and who is counted void nothing."""
    assert getattr(read(line, Infant).value, name) == value


@pytest.mark.parametrize(
    "said",
    ["40 each", "$40 per person", "40 per day", "40 (per person)", "40,000원/인", "1인당 40,000원"],
)
def test_a_part_of_a_whole(said: str) -> None:
    """What is told for each is no budget of all."""
    with pytest.raises(ReplyError):
        read(f"place: zoo\nbudget: {said}", Outing)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("budget: $40", "budget"),
        ("budget: 40 (for the day)", "budget"),
        ("daily_budget: 40 per day", "daily_budget"),
        ("ticket_price: $40 per person", "ticket_price"),
    ],
)
def test_an_amount_that_is_told_for_each(line: str, name: str) -> None:
    """A price is one for each, and so is what the field says is for each."""
    assert getattr(read(f"place: zoo\n{line}", Outing).value, name) == 40


@pytest.mark.parametrize(
    ("said", "type_"),
    [
        ("오전 15시", time),
        ("새벽 14시 20분", time),
        ("1일 6시간", timedelta),
        ("second day", timedelta),
        ("2nd hour", timedelta),
        ("2031-04-05 (취소됨)", date),
        ("2031-04-05 (postponed)", date),
        ("2031-04-05 (called off)", date),
        ("2031년 4월 5일 (무산)", date),
        ("2031.4.5 (음)", date),
        ("2031-04-05 10:00 (KST)", datetime),
        ("2031-04-05 밤 12시", datetime),
    ],
)
def test_a_moment_that_is_none(said: str, type_: Any) -> None:
    """Two halves of a day, hours of each day, which day of several, days that were called off."""
    with pytest.raises(ReplyError):
        read(said, type_)


@pytest.mark.parametrize(
    ("said", "type_", "value"),
    [
        ("점심 2시", time, time(14)),
        ("점심 12시 반", time, time(12, 30)),
        ("오전 11시", time, time(11)),
        ("오후 15시", time, time(15)),
        ("2 hrs. 5 min.", timedelta, timedelta(hours=2, minutes=5)),
        ("2일 6시간", timedelta, timedelta(days=2, hours=6)),
        ("11일 6시간", timedelta, timedelta(days=11, hours=6)),
        ("2031-04-05 (취소 기한)", date, date(2031, 4, 5)),
        ("2031-04-05 (confirmed)", date, date(2031, 4, 5)),
        ("2031-04-05 (토)", date, date(2031, 4, 5)),
        ("2031-04-05 밤 11시", datetime, datetime(2031, 4, 5, 23)),
        ("2031-04-05 10:00 (start)", datetime, datetime(2031, 4, 5, 10)),
    ],
)
def test_a_moment_that_is_one(said: str, type_: Any, value: Any) -> None:
    """Lunch is at noon or later, abbreviations have points, a deadline to cancel is a day."""
    assert read(said, type_).value == value

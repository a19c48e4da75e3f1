"""Numbers of a period, a multiple or half of the day that is not the field's own."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Habit(BaseModel):
    """What somebody does, and how often."""

    what: str
    times_per_week: int | None = None
    hours_per_week: float | None = None
    rent_per_month: int | None = None
    price_per_kg: float | None = None
    주당_횟수: int | None = None


class Shop(BaseModel):
    """When a shop is open."""

    day: str
    opens: time
    closes: time | None = None


class Stock(BaseModel):
    """What is on a shelf."""

    item: str
    quantity: int


def _habit(line: str) -> Any:
    return read(f"what: runs\n{line}", Habit).value


@pytest.mark.parametrize(
    "line",
    [
        "times_per_week: 3 per month",
        "times_per_week: 3 a day",
        "times_per_week: 1/day",
        "times_per_week: 3 every other day",
        "times_per_week: 2 laps",
        "times_per_week: 5km",
        "hours_per_week: 2 hours a day",
        "hours_per_week: 2 days",
        "rent_per_month: $90 per week",
        "주당_횟수: 월 3회",
        "주당_횟수: 3시간마다",
        "주당_횟수: 3일",
        "주당_횟수: 3바퀴",
    ],
)
def test_a_number_of_another_period(line: str) -> None:
    """Told per day, or as a distance or a length of time, it is no number of times a week."""
    with pytest.raises(ReplyError):
        _habit(line)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("times_per_week: 3", "times_per_week", 3),
        ("times_per_week: 3 times", "times_per_week", 3),
        ("times_per_week: 3 per week", "times_per_week", 3),
        ("times_per_week: 3/week", "times_per_week", 3),
        ("times_per_week: 3 (mostly mornings)", "times_per_week", 3),
        ("hours_per_week: 6 hours", "hours_per_week", 6.0),
        ("hours_per_week: 6 hours per week", "hours_per_week", 6.0),
        ("rent_per_month: $900 per month", "rent_per_month", 900),
        ("price_per_kg: 4.5", "price_per_kg", 4.5),
        ("주당_횟수: 3회", "주당_횟수", 3),
        ("주당_횟수: 주 3회", "주당_횟수", 3),
    ],
)
def test_a_number_of_the_same_period(line: str, name: str, value: float) -> None:
    """The field's own period, and a noun for times, say nothing else; hours a week are hours."""
    assert getattr(_habit(line), name) == value


@pytest.mark.parametrize("label", ["times_per_month: 8", "price_per_g: 2"])
def test_what_is_per_another_unit_is_not_reckoned_over(label: str) -> None:
    """Of 8 a month nobody makes 35 a week, nor of 2 a gram 0.002 a kilo."""
    try:
        value = _habit(label)
    except ReplyError:
        return
    assert value == Habit(what="runs")


@pytest.mark.parametrize(
    "reply",
    [
        "item: tea\nquantity (dozen): 4",
        "item: tea\nquantity: 4 (dozen)",
        "item: 차\nquantity (다스): 4",
        '{"item": "tea", "quantity": 4, "unit": "dozen"}',
        '{"item": "tea", "quantity": 4, "단위": "천 개"}',
    ],
)
def test_a_multiple_beside_a_number(reply: str) -> None:
    """A number of dozens or thousands is no number of things."""
    with pytest.raises(ReplyError):
        read(reply, Stock)


@pytest.mark.parametrize(
    ("reply", "quantity"),
    [
        ("item: tea\nquantity: 4 dozen", 48),
        ("item: tea\nquantity (boxes): 4", 4),
        ('{"item": "tea", "quantity": 4, "unit": "boxes"}', 4),
        ("item: tea\nquantity: 4 (tins)", 4),
    ],
)
def test_a_noun_beside_a_number(reply: str, quantity: int) -> None:
    """What is counted multiplies nothing, and a dozen behind a number is twelve."""
    assert read(reply, Stock).value.quantity == quantity


@pytest.mark.parametrize(
    "lines",
    [
        "opens: 2:30\ncloses: 4:00 pm",
        "opens: 8:30\ncloses: 4:00",
        "opens: 1 pm\ncloses: 4:00",
        "opens: 2:30\ncloses: 오후 4시",
        "opens (pm): 2:30\ncloses (pm): 4:00",
        "opens (오후): 2:30",
    ],
)
def test_half_of_the_day_that_is_open(lines: str) -> None:
    """A bare hour may be of the other half where the other end, or the label, says so."""
    with pytest.raises(ReplyError):
        read(f"day: Friday\n{lines}", Shop)


@pytest.mark.parametrize(
    ("lines", "opens", "closes"),
    [
        ("opens: 8:30\ncloses: 4:00 pm", time(8, 30), time(16)),
        ("opens: 10:00\ncloses: 1 pm", time(10), time(13)),
        ("opens: 21:00\ncloses: 5:00", time(21), time(5)),
        ("opens: 02:30\ncloses: 16:00", time(2, 30), time(16)),
        ("opens: 9:00\ncloses: 11:45", time(9), time(11, 45)),
    ],
)
def test_half_of_the_day_that_is_clear(lines: str, opens: time, closes: time) -> None:
    """Where the other half would not come before the end, or after the beginning, there is one
    reading."""
    value = read(f"day: Friday\n{lines}", Shop).value
    assert (value.opens, value.closes) == (opens, closes)


def test_a_magnitude_behind_the_last_number() -> None:
    """It may be that of all the numbers before it, unless these are too long for it."""
    with pytest.raises(ReplyError):
        read("2, 4천원", list[int])
    assert read("2천원, 4천원", list[int]).value == [2000, 4000]
    assert read("1500, 4천원", list[int]).value == [1500, 4000]

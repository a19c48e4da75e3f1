"""Lines of a moment and a text for records of two fields; fields called by their unit alone."""

from __future__ import annotations

from datetime import date, time

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Stop(BaseModel):
    """When a bus is where."""

    at: time
    place: str


class Holiday(BaseModel):
    """A day and what it is called."""

    name: str
    day: date


class Shift(BaseModel):
    """Two moments: which is which only labels tell."""

    start: time
    end: time


class Dish(BaseModel):
    """Something that takes its time."""

    title: str
    minutes: int


class Walk(BaseModel):
    """Two fields in minutes."""

    minutes: int
    rest_minutes: int


@pytest.mark.parametrize(
    "reply",
    [
        "08:15 - Mill Lane\n08:40 - Old Bridge",
        "- 08:15: Mill Lane\n- 08:40: Old Bridge",
        "Stops:\n1. 8:15 AM – Mill Lane\n2. 8:40 AM – Old Bridge\n\nHave a good trip!",
        "Mill Lane - 08:15\nOld Bridge - 08:40",
        "오전 8시 15분 - Mill Lane\n오전 8시 40분 - Old Bridge",
    ],
)
def test_a_clock_tells_itself(reply: str) -> None:
    """Where a record has just a moment and a text, a line of both is a record."""
    stops = [(stop.at, stop.place) for stop in read(reply, list[Stop]).value]
    assert stops == [(time(8, 15), "Mill Lane"), (time(8, 40), "Old Bridge")]


def test_a_day_tells_itself() -> None:
    """The same of days, whichever comes first."""
    found = read("설날: 2031년 1월 23일\n추석: 2031년 10월 1일", list[Holiday]).value
    assert [(one.name, one.day) for one in found] == [
        ("설날", date(2031, 1, 23)),
        ("추석", date(2031, 10, 1)),
    ]


@pytest.mark.parametrize(
    "reply",
    [
        "08:15 - Mill Lane",
        "08:15 - Mill Lane\n08:40 or 08:50 - Old Bridge",
        "08:15 - Mill Lane\nlater - Old Bridge",
        "08:15 - Mill Lane\n08:40 - 09:10",
        "08:15 - Mill Lane\n08:40 - Old Bridge\nThe bus may skip the bridge.",
    ],
)
def test_every_line_must_be_one(reply: str) -> None:
    """A hedge, a line without its moment or of two, a remark, and a single line are asked again."""
    with pytest.raises(ReplyError):
        read(reply, list[Stop])


def test_two_moments_need_labels() -> None:
    """Of two fields of one kind nothing tells which is which."""
    with pytest.raises(ReplyError):
        read("08:15 - 08:40\n09:15 - 09:40", list[Shift])


@pytest.mark.parametrize("label", ["Time", "Total time", "Duration"])
def test_a_field_called_by_its_unit(label: str) -> None:
    """ "Time: 35 minutes" fills a field called minutes, and an hour is sixty of them."""
    assert read(f"Title: Soup\n{label}: 35 minutes", Dish).value.minutes == 35
    assert read(f"Title: Soup\n{label}: 1 hour", Dish).value.minutes == 60


@pytest.mark.parametrize("line", ["Time: 35", "Time: 09:35", "Cooling time: 35 minutes"])
def test_a_unit_must_be_told(line: str) -> None:
    """A bare number, a clock, and the time of something else fill no field."""
    with pytest.raises(ReplyError):
        read(f"Title: Soup\n{line}", Dish)


def test_two_fields_of_a_unit_need_their_names() -> None:
    """Where two fields count in minutes, "Time" is neither."""
    with pytest.raises(ReplyError):
        read("Time: 35 minutes\nRest minutes: 5", Walk)

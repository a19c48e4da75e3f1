"""Headings that are the one field which the labels below them lack."""

from __future__ import annotations

from datetime import date, time
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Lesson(BaseModel):
    """A record with an option."""

    day: Literal["Monday", "Wednesday", "Saturday"]
    topic: str
    at: time


class Clinic(BaseModel):
    """A record with a number, in Korean."""

    model_config = ConfigDict(populate_by_name=True)
    room: int = Field(alias="진료실")
    dept: str = Field(alias="진료과")


class Day(BaseModel):
    """A number and a list."""

    day: int
    activities: list[str]


class Trip(BaseModel):
    """A list of them."""

    city: str
    days: list[Day]


class Cafe(BaseModel):
    """An object with a name."""

    model_config = ConfigDict(populate_by_name=True)
    name: str = Field(alias="가게명")
    address: str = Field(alias="주소")


class Risk(BaseModel):
    """An object with an option."""

    level: Literal["low", "high"]
    reason: str


class Meeting(BaseModel):
    """Whose last field is a text."""

    day: date
    host: str


LESSONS = "### Monday\nTopic: Knots\nAt: 18:00\n\n### Wednesday\nTopic: Sails\nAt: 19:15\n"


@pytest.mark.parametrize(
    "text",
    [
        LESSONS,
        LESSONS.replace("### ", "**").replace("day\n", "day**\n"),
        LESSONS.replace("### ", "- ").replace("Topic", "  Topic").replace("At", "  At"),
        f"Here is the timetable:\n\n{LESSONS}",
    ],
)
def test_an_option_above_each_record(text: str) -> None:
    """All lack the one field, and every title is one of its options."""
    found = read(text, list[Lesson], done_reason="stop").value
    assert [(one.day, one.topic) for one in found] == [("Monday", "Knots"), ("Wednesday", "Sails")]


@pytest.mark.parametrize("title", ["Tuesday", "Not Monday", "Monday or Saturday", "Every Monday"])
def test_titles_that_are_no_options(title: str) -> None:
    """One of them is enough."""
    with pytest.raises(ReplyError):
        read(LESSONS.replace("Monday", title), list[Lesson], done_reason="stop")


def test_every_record_needs_its_title() -> None:
    """What stands above the first record may not be meant for the second."""
    with pytest.raises(ReplyError):
        read(LESSONS.replace("### Wednesday\n", ""), list[Lesson], done_reason="stop")


@pytest.mark.parametrize(
    ("title", "holds"), [("진료실", True), ("예약", False), ("Room", True), ("첫 번째", False)]
)
def test_a_number_behind_the_name_of_its_field(title: str, holds: bool) -> None:
    """ "Room 3" is the room; any other count only numbers the records."""
    text = f"**{title} 3**\n진료과: 안과\n\n**{title} 5**\n진료과: 치과"
    if holds:
        found = read(text, list[Clinic], done_reason="stop").value
        assert [one.room for one in found] == [3, 5]
    else:
        with pytest.raises(ReplyError):
            read(text, list[Clinic], done_reason="stop")


@pytest.mark.parametrize("titles", [("첫 번째 집", "두 번째 집"), ("First cafe", "Second cafe")])
def test_ordinals_are_no_names(titles: tuple[str, str]) -> None:
    """They count what stands below them."""
    first, second = titles
    with pytest.raises(ReplyError):
        read(f"### {first}\n주소: 마포\n\n### {second}\n주소: 종로", list[Cafe])
    found = read("### 봄볕\n주소: 마포\n\n### 달무리\n주소: 종로", list[Cafe]).value
    assert [one.name for one in found] == ["봄볕", "달무리"]


DAYS = "**Day 1**\n- Old mill\n- Boat trip\n\n**Day 2**\n- Museum\n"
PLAN = [Day(day=1, activities=["Old mill", "Boat trip"]), Day(day=2, activities=["Museum"])]


@pytest.mark.parametrize(
    "text",
    [
        f"City: Ghent\n\n{DAYS}",
        f"City: Ghent\n\nDays:\n\n{DAYS}\nEnjoy your trip!",
        "City: Ghent\n\n" + DAYS.replace("**Day", "### Day").replace("**", ""),
        "City: Ghent\n\n" + DAYS.replace("- ", "* "),
    ],
)
def test_titles_over_lists(text: str) -> None:
    """Records of a title and a list, under the label of their field or without it."""
    assert read(text, Trip, done_reason="stop").value.days == PLAN


@pytest.mark.parametrize("lead", ["", "Here is the plan:\n\n"])
def test_titles_over_lists_at_the_top(lead: str) -> None:
    """The same where the records are all."""
    assert read(f"{lead}{DAYS}", list[Day], done_reason="stop").value == PLAN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Day 2", "Day 1"),
        ("Day 2", "Arrival"),
        ("**Day 2**", "**Day 2** (optional)"),
        ("- Museum", ""),
        ("- Museum", "- Museum\nIf it rains, stay in.\n- Park"),
        ("**Day", "**Night"),
        ("**Day 1**", "**Day 1**\nA long one."),
        ("- Museum", "- Museum\n\nDay 2 may be cancelled."),
        ("**Day 1**", "## Example\n**Day 1**"),
    ],
)
def test_titles_over_lists_and_something_else(old: str, new: str) -> None:
    """A day twice or without a list, other titles, and lines that are no items."""
    with pytest.raises(ReplyError):
        read(DAYS.replace(old, new), list[Day], done_reason="stop")


SOURCE = "봄볕 카페는 종로구 계동길 9에 있습니다. 메뉴 안내는 아래에 있습니다."


@pytest.mark.parametrize("head", ["### 봄볕 카페\n\n", "**봄볕 카페**\n", "[봄볕 카페]\n"])
def test_a_heading_that_names_the_whole(head: str) -> None:
    """The object lacks only its name, and the source has the heading."""
    found = read(f"{head}주소: 종로구 계동길 9", Cafe, done_reason="stop", source=SOURCE).value
    assert found.name == "봄볕 카페"


@pytest.mark.parametrize(
    "head",
    [
        "### 메뉴 안내\n",
        "### 가게명\n",
        "### 여름볕 카페\n",
        "### 봄볕 카페\n### 메뉴\n",
        "봄볕 카페\n",
        "### 봄볕 카페는 쉽니다.\n",
    ],
)
def test_headings_that_name_nothing(head: str) -> None:
    """What kind of thing it is, another name, two headings, a line that is none, a sentence."""
    with pytest.raises(ReplyError):
        read(f"{head}주소: 종로구 계동길 9", Cafe, done_reason="stop", source=SOURCE)


def test_a_name_without_a_source_may_be_any_title() -> None:
    """Nobody can tell "Cafes of the month" from a name."""
    with pytest.raises(ReplyError):
        read("### 봄볕 카페\n\n주소: 종로구 계동길 9", Cafe, done_reason="stop")


def test_an_option_above_the_whole() -> None:
    """It tells itself; a phrase around it does not."""
    assert read("## High\nReason: dry wood", Risk).value.level == "high"
    with pytest.raises(ReplyError):
        read("## High or low\nReason: dry wood", Risk)


@pytest.mark.parametrize(
    ("remark", "holds"),
    [
        ("The venue is not mentioned in the text.", True),
        ("The text does not state the room.", True),
        ("시간은 본문에 나와 있지 않습니다.", True),
        ("The host is not stated in the text.", False),
        ("The text does not mention Ana Roe.", False),
        ("The room may change.", False),
    ],
)
def test_a_paragraph_about_what_is_not_told(remark: str, holds: bool) -> None:
    """It is no part of the last text, unless it is about a field or its value."""
    text = f"Day: 2031-03-01\nHost: Ana Roe\n\n{remark}"
    if holds:
        assert read(text, Meeting, done_reason="stop").value.host == "Ana Roe"
    else:
        with pytest.raises(ReplyError):
            read(text, Meeting, done_reason="stop")


class Hut(BaseModel):
    """A hut."""

    name: str
    valley: str


@pytest.mark.parametrize(
    "titles", [("Draft", "Final"), ("Before", "After"), ("Included", "Excluded"), ("정답", "오답")]
)
def test_titles_that_say_which_stands(titles: tuple[str, str]) -> None:
    """A title that says which of two counts, or when, is no name."""
    text = "\n\n".join(f"### {title}\nValley: V{at}" for at, title in enumerate(titles))
    with pytest.raises(ReplyError):
        read(text, list[Hut])

"""One number that is said to be of another time, of another thing, or how an answer may look."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Berths(BaseModel):
    """How many berths there are."""

    berths: int


class Estimate(BaseModel):
    """What is expected."""

    expected_berths: int


class Boat(BaseModel):
    """A boat and its berth."""

    boat: str
    berth: int


@pytest.mark.parametrize("type_", [int, Berths])
@pytest.mark.parametrize(
    "reply",
    [
        "The old berths are 12.",
        "Previous berths: 12",
        "Other berths: 12",
        "원래 선석은 12개입니다.",
        "다른 선석은 12개입니다.",
        "작년 선석: 12개",
    ],
)
def test_a_number_of_another_time(reply: str, type_: Any) -> None:
    """An earlier or an expected number, and that of the other ones, is not the one asked for."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("The berths are 12.", int, 12),
        ("Expected arrival: 2027-03-09", date, date(2027, 3, 9)),
        ("예상 도착일: 2027-03-09", date, date(2027, 3, 9)),
        ("올해 선석은 12개입니다.", int, 12),
        ("The previous count was wrong. The answer is 12.", int, 12),
        ("Expected berths: 12", Estimate, Estimate(expected_berths=12)),
    ],
)
def test_a_number_of_now(reply: str, type_: Any, value: object) -> None:
    """No word of another time, one beside the answer, or one that the type uses itself; and a day
    that is expected, as most days are."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize("key", ["error", "old", "previous_count", "example"])
def test_the_one_key_of_a_wrapper_is_of_another_value(key: str) -> None:
    """A wrapper of one key is opened where the key names the value; these name another."""
    with pytest.raises(ReplyError):
        read(f'{{"{key}": 404}}', int)
    assert read('{"berths": 404}', int).value == 404


@pytest.mark.parametrize(
    "lead",
    [
        "A typical answer would be:",
        "No boat is named. A good answer might look like this:",
        "For instance, a record looks like this:",
        "예를 들면 이런 식입니다.",
        "일반적인 답변은 다음과 같습니다.",
    ],
)
def test_labels_under_an_example(lead: str) -> None:
    """What only shows how an answer may look is none."""
    with pytest.raises(ReplyError):
        read(f"{lead}\nBoat: Merlin\nBerth: 4", Boat)


class Word(BaseModel):
    """A word and sentences that hold it."""

    examples: list[str]
    word: str


def test_a_field_that_is_called_an_example() -> None:
    """Its label says nothing against what stands under it."""
    reply = "For example:\n- the berth is free\n- a berth for the tug\nWord: berth"
    with pytest.raises(ReplyError):
        read(reply, Boat)
    reply = reply.replace("For example", "Examples")
    assert read(reply, Word).value.examples == ["the berth is free", "a berth for the tug"]


@pytest.mark.parametrize("lead", ["The answer would be:", "Here is the record:", "결과입니다."])
def test_labels_under_an_announcement(lead: str) -> None:
    """What announces the answer says nothing against it."""
    assert read(f"{lead}\nBoat: Merlin\nBerth: 4", Boat).value == Boat(boat="Merlin", berth=4)

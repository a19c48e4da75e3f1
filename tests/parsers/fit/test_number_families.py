"""One number or none: whatever stands there as two numbers is never made into one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Count(BaseModel):
    """A whole number."""

    count: int


class Share(BaseModel):
    """A part."""

    amount: float


class Stay(BaseModel):
    """A length of time in minutes."""

    minutes: int


class Load(BaseModel):
    """Named after what is counted."""

    crates: int


def reply(model: type[BaseModel], text: str) -> tuple[str, str]:
    """Return a reply that holds the text, and the field's name."""
    name = next(iter(model.model_fields))
    return json.dumps({name: text}, ensure_ascii=False), name


ACCEPTED: list[tuple[type[BaseModel], str, Any]] = [
    (Count, "만 17세", 17),
    (Count, "3만 5000", 35000),
    (Count, "27만 5천 원", 275000),
    (Count, "만 오천 원", 15000),
    (Count, "two hundred and six", 206),
    (Count, "two dozen", 24),
    (Count, "a hundred", 100),
    (Count, "2.5 million", 2_500_000),
    (Count, "0x1F", 31),
    (Count, "minus five", -5),
    (Count, "영하 5도", -5),
    (Count, "-₩1,200", -1200),
    (Share, "1½ cups", 1.5),
    (Share, "½", 0.5),
    (Share, "1 1/2", 1.5),
    (Share, "one and a half", 1.5),
    (Stay, "an hour and a half", 90),
    (Stay, "half an hour", 30),
    (Stay, "세 시간 반", 210),
    (Stay, "2 hours 15 minutes", 135),
    (Share, "3/8", 0.375),
    (Share, "1.804,75 €", 1804.75),
    (Share, "96.5 m²", 96.5),
    (Load, "40 crates", 40),
    (Load, "forty crates", 40),
]

REFUSED: list[tuple[type[BaseModel], str]] = [
    (Count, "만 17명"),
    (Count, "2만 3만"),
    (Count, "3만 50000"),
    (Count, "3천 5000"),
    (Count, "백천"),
    (Count, "5 7"),
    (Count, "five seven"),
    (Count, "five and seven"),
    (Count, "nineteen ninety"),
    (Count, "twenty twenty-five"),
    (Count, "10²"),
    (Count, "1½"),
    (Count, "①②"),
    (Count, "17세 / 9일"),
    (Stay, "3시간 5시간"),
    (Stay, "30분 1시간"),
    (Load, "40 apples"),
    (Share, "4/5"),
    (Share, "1.234 €"),
    (Count, "30대"),
    (Count, "34 / 43"),
]


@pytest.mark.parametrize(("model", "text", "value"), ACCEPTED)
def test_one_number_in_many_forms(model: type[BaseModel], text: str, value: Any) -> None:
    """A number is read in every form that can be read in one way only."""
    raw, name = reply(model, text)
    assert getattr(read(raw, model).value, name) == pytest.approx(value)


@pytest.mark.parametrize(("model", "text"), REFUSED)
def test_two_numbers_are_never_one(model: type[BaseModel], text: str) -> None:
    """Digits, words or units that belong to two numbers are refused, never joined or added."""
    raw, _ = reply(model, text)
    with pytest.raises(ReplyError):
        read(raw, model)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("half a dozen", 6),
        ("a half dozen", 6),
        ("half-dozen", 6),
        ("half a hundred", 50),
        ("Half a million", 500_000),
    ],
)
def test_half_of_a_scale(said: str, value: int) -> None:
    """Half a dozen is a number."""
    assert read(f"count: {said}", Count).value.count == value


@pytest.mark.parametrize(
    "said",
    ["one and a half dozen", "about half a dozen", "half", "half a jar", "half a dozen or so"],
)
def test_half_of_no_scale(said: str) -> None:
    """Half of anything else is no whole number, and what is only about a number is none."""
    with pytest.raises(ReplyError):
        read(f"count: {said}", Count)


@pytest.mark.parametrize(
    ("said", "value"),
    [("33 \\text{ chairs}", 33), ("12\\text{ goats}", 12), ("1,200 \\text{ bricks}", 1200)],
)
def test_a_count_in_a_box(said: str, value: int) -> None:
    """A boxed number may say what it counts."""
    assert read(f"$\\boxed{{{said}}}$", int).value == value
    assert read(f"$\\boxed{{{said}}}$", str).value != str(value)


@pytest.mark.parametrize(
    "said",
    ["33 \\text{ dozens}", "3 \\text{ thousands}", "3 \\text{ halves}", "33 \\text{ or 34}"],
)
def test_a_box_with_more_than_a_count(said: str) -> None:
    """What multiplies or divides a number is not what it counts."""
    with pytest.raises(ReplyError):
        read(f"$\\boxed{{{said}}}$", int)

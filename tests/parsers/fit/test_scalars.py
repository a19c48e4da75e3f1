"""Numbers, booleans, dates and enums: what is read, and what is refused as ambiguous."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, create_model

from holdfast.parsers import read
from holdfast.schemas import InvalidReply, ReplyError


def value_of(text: str, type_: Any, **field: Any) -> Any:
    """Read one quoted value of a field."""
    name = field.pop("name", "x")
    model: Any = create_model("M", **{name: (type_, Field(**field))})
    quoted = text.replace('"', '\\"')
    return getattr(read(f'{{"{name}": "{quoted}"}}', model).value, name)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12), ("1,200", 1200), ("1,200원", 1200),
        ("3만 5천원", 35000), ("2억 3만", 200030000),
        ("열두 개", 12), ("세 번", 3), ("twenty-five", 25), ("two hundred and six", 206),
        ("7점", 7),
        ("8/10", 8), ("3rd", 3), ("$40", 40), ("사흘", 3), ("4 people", 4), ("-3", -3),
    ],
)  # fmt: skip
def test_numbers(text: str, number: int) -> None:
    """Separators, words and units come off without loss."""
    assert value_of(text, int) == number


@pytest.mark.parametrize(
    "text", ["4 or 5", "서너 개", "3~4", "about 20", "NaN", "없음", "5분 3개", "3.5", "", "모름"]
)
def test_numbers_that_are_none(text: str) -> None:
    """A hedge, a range or an approximation is not one number."""
    with pytest.raises(InvalidReply):
        value_of(text, int)


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [("1시간 30분", "minutes", 90), ("2 hours", "minutes", 120), ("1.5 kg", "weight_g", 1500)],
)
def test_units_are_converted_to_the_fields(text: str, name: str, number: int) -> None:
    """The field's own unit is in its name."""
    assert value_of(text, int, name=name) == number


def test_a_unit_of_another_dimension_is_refused() -> None:
    """Kilograms are no minutes."""
    with pytest.raises(InvalidReply):
        value_of("5 kg", int, name="minutes")


def test_a_scale_must_be_the_fields_own() -> None:
    """8 of 10 is not 8 of 100."""
    assert value_of("8/10", Annotated[int, Field(le=10)]) == 8
    with pytest.raises(InvalidReply):
        value_of("8/10", Annotated[int, Field(le=100)])


@pytest.mark.parametrize(
    ("text", "answer"),
    [("네", True), ("아니요", False), ("Yes – on Mondays", True), ("O", True), ("없음", False),
     ("No (not yet)", False), ("true", True)],
)  # fmt: skip
def test_booleans(text: str, answer: bool) -> None:
    """Words and marks; a reason behind them does not matter."""
    assert value_of(text, bool) is answer


@pytest.mark.parametrize("text", ["yes/no", "네 또는 아니요", "maybe", "확인 필요", "yesterday"])
def test_neither_yes_nor_no(text: str) -> None:
    """Both or neither is no answer."""
    with pytest.raises(InvalidReply):
        value_of(text, bool)


@pytest.mark.parametrize(
    "text",
    ["2025-03-28", "2025년 3월 28일(금)", "28 March 2025", "March 28th, 2025", "28/03/2025",
     "2025. 3. 28.", "Fri, 28 Mar 2025"],
)  # fmt: skip
def test_dates(text: str) -> None:
    """All are the one day they can be."""
    assert value_of(text, date) == date(2025, 3, 28)


@pytest.mark.parametrize(
    "text", ["03/04/2025", "next Friday", "3월 28일", "2025-02-30", "2025년 3월 28일(월)"]
)
def test_dates_that_are_none(text: str) -> None:
    """Two readings, none, or a weekday that contradicts."""
    with pytest.raises(InvalidReply):
        value_of(text, date)


@pytest.mark.parametrize(
    ("text", "at"),
    [("14:30", time(14, 30)), ("오후 2시 반", time(14, 30)), ("2:30 pm", time(14, 30)),
     ("낮 12시", time(12)), ("밤 12시 5분", time(0, 5)), ("새벽 네 시", time(4)),
     ("정오", time(12))],
)  # fmt: skip
def test_times(text: str, at: time) -> None:
    """Parts of the day decide the half."""
    assert value_of(text, time) == at


def test_a_korean_hour_alone_may_be_either_half() -> None:
    """Three o'clock is night or afternoon."""
    with pytest.raises(InvalidReply):
        value_of("세 시", time)


def test_date_and_time() -> None:
    """A datetime needs both."""
    assert value_of("2025년 3월 28일 오전 9시 5분", datetime) == datetime(2025, 3, 28, 9, 5)


class Level(Enum):
    """An enum with an alias."""

    LOW = "낮음"
    HIGH = "높음"
    TOP = "높음"


@pytest.mark.parametrize(
    "text",
    [
        "높음",
        "HIGH",
        "high",
        "top",
        "Level.HIGH",
        "High (높음)",
        "높음 (근거가 있음)",
        "높음입니다",
    ],
)
def test_choices(text: str) -> None:
    """By value, name or alias, with a gloss or a reason."""
    assert value_of(text, Level) is Level.HIGH


@pytest.mark.parametrize(
    "text", ["매우 높음", "낮음 또는 높음", "높지 않음", "중간", "not high", "High (낮음)"]
)
def test_choices_that_are_none(text: str) -> None:
    """A degree, a negation, two at once or an unknown one is no choice."""
    with pytest.raises(InvalidReply):
        value_of(text, Level)


def test_a_problem_says_what_is_allowed() -> None:
    """The re-ask needs the values of the type, and gets no word of the reply."""

    class Note(BaseModel):
        risk: Literal["low", "high"]

    with pytest.raises(ReplyError) as caught:
        read('{"risk": "confidential"}', Note)
    (problem,) = caught.value.problems
    assert (problem.path, problem.expected) == ("risk", "low, high")
    assert "confidential" not in str(caught.value)

"""Remarks in a bracket, or behind a comma or a dash, that take a value away, and those that only
explain it."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Stay(BaseModel):
    """A stay in a hospital."""

    nights: int
    age: int | None = None
    dose_mg: float | None = None
    max_visitors: int | None = None
    fasting: bool | None = None
    family_history: bool | None = None
    pain: Literal["mild", "severe"] | None = None
    admitted: date | None = None
    beds: int | None = Field(default=None, ge=1, le=4)


def _stay(line: str) -> Any:
    return read(f"nights: 3\n{line}", Stay).value


@pytest.mark.parametrize(
    "line",
    [
        "nights: 3 (not stated in the letter)", "nights: 3 - not specified",
        "nights: 3, number not given", "nights: 3박 (기재되지 않음)", "nights: 3박(일수 미기재)",
        "nights: 3 (usual value)", "nights: 3 (assumed)",
        "nights: 3 (by default)", "nights: 3 (inferred from context)", "nights: 3 (문맥상 추정)",
        "nights: 3 (통상 기준)", "nights: 3 (very low confidence)", "nights: 3 (신뢰도 낮음)",
        "nights: 3 (needs confirmation)", "nights: 3 (확인 요망)", "nights: 3 (cancelled)",
        "nights: 3 (철회됨)", "nights: 3 (no longer, discontinued)", "nights: 3 (limit)",
        "nights: 3 (최대)", "nights: 3 (planned)", "nights: 3 (예정)", "nights: 3 (last month)",
        "nights: 3 (지난달)", "nights: 3 (two years ago)", "nights: 3 (변경 전)",
    ],
)  # fmt: skip
def test_a_number_that_is_taken_away(line: str) -> None:
    """Nobody said it; it is a guess, a convention or a doubt; it is over, of another time, or no
    more than a bound."""
    with pytest.raises(ReplyError):
        read(line, Stay)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("age: 61 (years)", "age", 61),
        ("age: 61 (female)", "age", 61),
        ("age: 61 (a retired nurse)", "age", 61),
        ("age: 61세 (여성)", "age", 61),
        ("dose_mg: 250 (half a tablet)", "dose_mg", 250.0),
        ("dose_mg: 250 mg (0.25 g)", "dose_mg", 250.0),
        ("dose_mg: 250 - every morning", "dose_mg", 250.0),
        ("dose_mg: 250 (아침 식후)", "dose_mg", 250.0),
        ("max_visitors: 2 (maximum)", "max_visitors", 2),
        ("max_visitors: 2 (at one time)", "max_visitors", 2),
        ("beds: 4 (maximum)", "beds", 4),
        ("beds: 2 (one by the window)", "beds", 2),
    ],
)
def test_a_number_that_is_explained(line: str, name: str, value: object) -> None:
    """A unit, a part, an explanation, and a word that the field itself is called by are harmless;
    so is the field's own limit."""
    assert getattr(_stay(line), name) == value


@pytest.mark.parametrize(
    "line", ["age: 61 (in 2003)", "age: 61 (when admitted first)", "age: 61세(입원 당시)",
             "age: 61 (2003년)", "age: 61 (at diagnosis)"],
)  # fmt: skip
def test_an_age_of_another_year(line: str) -> None:
    """An age is told of today."""
    with pytest.raises(ReplyError):
        _stay(line)


@pytest.mark.parametrize("noun", ["cancelled", "missing", "fewer", "minimum", "remaining"])
def test_what_is_counted_is_a_thing(noun: str) -> None:
    """A word behind a number that says what became of it names nothing that was counted."""

    class Delivery(BaseModel):
        item: str
        quantity: int

    with pytest.raises(ReplyError):
        read(f"item: chairs\nquantity: 6 {noun}", Delivery)
    assert read("item: chairs\nquantity: 6 stools", Delivery).value.quantity == 6


@pytest.mark.parametrize(
    "said",
    [
        "yes (her sister)", "yes, the father", "예 (할머니)", "yes (assumed)", "no (by default)",
        "no (cannot be excluded)", "아니오 (배제 불가)", "no (insufficient data)",
        "아니오 (근거 부족)", "yes (partly)", "yes (divorced)", "예, 사별했습니다", "no, unknown",
        "no (not mentioned)", "아니요 (언급되지 않음)",
    ],
)  # fmt: skip
def test_an_answer_that_is_taken_away(said: str) -> None:
    """A yes or no of another person, of a guess, or that nobody gave."""
    with pytest.raises(ReplyError):
        read(said, bool)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("yes (since Monday)", True),
        ("yes, for example wine and beer", True),
        ("no (she never drank)", False),
        ("no, the report does not mention any wine", False),
        ("아니오 (술을 끊음)", False),
        ("예 (하루 두 잔)", True),
    ],
)
def test_an_answer_with_a_reason(said: str, value: bool) -> None:
    """A reason leaves the answer as it is, also that the text has nothing of the kind."""
    assert read(said, bool).value is value


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("fasting: no (not stated)", "fasting", None),
        ("fasting: 아니오 (언급 없음)", "fasting", None),
        ("fasting: no, not mentioned", "fasting", None),
        ("fasting: no (had breakfast)", "fasting", False),
        ("dose_mg: 250 (not mentioned)", "dose_mg", None),
        ("admitted: 2024-02-03 (the year is not given)", "admitted", None),
        ("admitted: 2024-02-03 (Saturday)", "admitted", date(2024, 2, 3)),
        ("family_history: yes (mother)", "family_history", True),
    ],
)
def test_an_optional_field_that_nobody_filled(line: str, name: str, value: object) -> None:
    """What nobody said is no value of an optional field. A yes about relatives may name one."""
    assert getattr(_stay(line), name) == value


@pytest.mark.parametrize(
    "said", ["severe (last month)", "severe (husband)", "severe (20%)", "mild (goal)",
             "severe (worst case)", "mild (확인 필요)", "severe (지난번)", "severe (언니)"],
)  # fmt: skip
def test_a_choice_that_is_taken_away(said: str) -> None:
    """An option of another time or person, or one that is unlikely, wished for or in doubt."""
    with pytest.raises(ReplyError):
        _stay(f"pain: {said}")


@pytest.mark.parametrize(
    "said", ["severe (80%)", "severe (when walking)", "severe, at night", "severe (밤에)"]
)
def test_a_choice_that_is_explained(said: str) -> None:
    """A likely option, and one with a reason, is chosen."""
    assert _stay(f"pain: {said}").pain == "severe"


@pytest.mark.parametrize(
    "said",
    [
        "2024-02-03 (year unknown)",
        "2024-02-03 (proposed)",
        "2024년 2월 3일 (연도 미기재)",
        "2024-02-03 (original date)",
    ],
)
def test_a_day_that_is_taken_away(said: str) -> None:
    """A day whose year nobody told, that nobody agreed on, or that was moved."""
    with pytest.raises(ReplyError):
        read(said, date)


@pytest.mark.parametrize("below", ["The age is not stated.", "정확한 나이는 언급되지 않았습니다."])
def test_a_sentence_below_that_denies_it(below: str) -> None:
    """A sentence behind a number that says that the text does not tell it; another noun is none."""
    with pytest.raises(ReplyError):
        read(f"61\n\n{below}", int)
    assert read("61\n\nThe ward is not stated.", int).value == 61

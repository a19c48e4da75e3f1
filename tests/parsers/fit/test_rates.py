"""Rates, foreign units and slips beside a scalar: what is told per day is no total, days are no
hours of work, and what a reply says of itself or takes back is no value."""

from __future__ import annotations

from datetime import date, time, timedelta
from enum import Enum
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Shift(BaseModel):
    """Work that somebody does."""

    name: str
    hours: float


class Visits(BaseModel):
    """How often somebody comes."""

    name: str
    visits_per_week: int


class Wage(BaseModel):
    """What an hour of work is paid."""

    name: str
    pay_per_hour: int


class Parcel(BaseModel):
    """Something to be sent."""

    name: str
    weight_kg: float


class Share(BaseModel):
    """A part of a whole."""

    name: str
    percent: float


class Price(BaseModel):
    """What something costs."""

    name: str
    price: int


class Tone(Enum):
    """How a text sounds."""

    WARM = "따뜻함"
    COLD = "차가움"


Blood = Literal["A", "B", "O", "AB"]
Level = Literal["low", "medium", "high"]

READ: list[tuple[Any, str, Any]] = [
    (Shift, "hours: 6 hours", 6.0),
    (Shift, "hours: 150 minutes", 2.5),
    (Shift, "hours: 7시간", 7.0),
    (Visits, "visits_per_week: 주 2회", 2),
    (Visits, "visits_per_week: 2 times a week", 2),
    (Wage, "pay_per_hour: $18", 18),
    (Parcel, "weight_kg: 7kg", 7.0),
    (Share, "percent: 45%", 45.0),
    (Price, "price: 4,000원 (부가세 포함)", 4000),
    (timedelta, "이틀", timedelta(days=2)),
    (timedelta, "1 day 3 hours", timedelta(days=1, hours=3)),
    (tuple[int, int], "$2-4 million", (2_000_000, 4_000_000)),
    (tuple[int, int], "between €20 and €30 million", (20_000_000, 30_000_000)),
    (tuple[int, int], "$200 - $300", (200, 300)),
    (tuple[int, int], "영하 8도~영하 2도", (-8, -2)),
    (int, "8 (eight)", 8),
    (int, "8명 (여덟 명)", 8),
    (int, "★★★", 3),
    (Price, "price: ★★☆☆☆ (2점)", 2),
    (int, "9/10", 9),
    (time, "저녁 8시", time(20)),
    (time, "밤 1시", time(1)),
    (time, "The train leaves at 16:45.", time(16, 45)),
    (time, "3:40", time(3, 40)),
    (date, "2023년 9월 29일 (금)", date(2023, 9, 29)),
    (bool, "Yes, it is included.", True),
    (bool, "No, it was not.", False),
    (bool, "아니요, 포함되지 않았습니다.", False),
    (Blood, "O형입니다.", "O"),
    (Blood, "그의 혈액형은 AB형입니다.", "AB"),
    (Tone, "말투: 따뜻함", Tone.WARM),
    (Level, "It can be called high.", "high"),
]  # fmt: skip

REFUSED: list[tuple[Any, str]] = [
    (Shift, "hours: 6 hours a day"),
    (Shift, "hours: 6 hours/day"),
    (Shift, "hours: 하루 6시간"),
    (Shift, "hours: 주 35시간"),
    (Shift, "hours: 3 hours each"),
    (Shift, "hours: 사흘"),
    (Shift, "hours: 2 weeks"),
    (Shift, "hours: 1 day 3 hours"),
    (Shift, "hours: €25"),
    (Shift, "hours: 4명"),
    (Visits, "visits_per_week: 하루 2회"),
    (Visits, "visits_per_week: 2 times a month"),
    (Parcel, "weight_kg: +3kg"),
    (Share, "percent: 12개"),
    (Share, "percent: $12"),
    (Price, "price: 4,000 (단위: 만 원)"),
    (Price, "price: 4,000 (in thousands)"),
    (timedelta, "하루 5시간"),
    (tuple[int, int], "영하 8~2도"),
    (int, "The club has sold 4 trillion tickets."),
    (int, "Our team raised 9 billion dollars."),
    (float, "It is 7 degrees below zero."),
    (int, "8 (nine)"),
    (int, "8개 (일곱 개)"),
    (Price, "price: ★★☆☆☆ (3점)"),
    (int, "50/50"),
    (int, "Bus 12 stops here."),
    (int, "508호입니다."),
    (int, "If one of them leaves, it will be 4."),
    (int, "예: 9"),
    (date, "예: 2021-04-05"),
    (date, "음력 8월 15일은 2023년 9월 29일(음력)"),
    (date, "2023년 9월 29일 (음력)"),
    (date, "My knowledge cutoff is 2022-06-01."),
    (date, "제 학습 데이터는 2022년 6월 1일까지입니다."),
    (time, "아침 1시"),
    (time, "저녁 12시"),
    (time, "The train leaves at 3:40."),
    (bool, "Yes, that is incorrect."),
    (bool, "No, that's true."),
    (bool, "No, they were."),
    (bool, "Yes, he has not."),
    (bool, "네, 아래와 같습니다."),
    (bool, "네, 그렇지 않습니다."),
    (bool, "아니요, 맞아요."),
    (bool, "Sure, yes! Here is what you asked for:"),
    (Blood, "C형입니다."),
    (Tone, "말투: 따뜻함이 아닙니다"),
    (Tone, "말투: 차가움 X"),
    (Tone, "따뜻함으로 착각하기 쉽다"),
    (Level, "It cannot be high."),
    (Level, "It shouldn't be medium."),
]  # fmt: skip


def _reply(type_: Any, said: str) -> str:
    return (
        f"name: Ada\n{said}" if isinstance(type_, type) and issubclass(type_, BaseModel) else said
    )


@pytest.mark.parametrize(("type_", "said", "expected"), READ)
def test_what_is_told_in_the_fields_own_terms_is_read(
    type_: Any, said: str, expected: object
) -> None:
    """The twins of what is refused below."""
    value = read(_reply(type_, said), type_, done_reason="stop").value
    if isinstance(value, BaseModel):
        value = list(value.model_dump().values())[-1]
    assert value == expected


@pytest.mark.parametrize(("type_", "said"), REFUSED)
def test_what_is_told_in_other_terms_is_refused(type_: Any, said: str) -> None:
    """A rate, another unit, a slip, a condition, a denial."""
    with pytest.raises(ReplyError):
        read(_reply(type_, said), type_, done_reason="stop")

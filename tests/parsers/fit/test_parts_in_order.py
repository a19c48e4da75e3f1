"""Items of several parts: labels within them, an order that stands above, nouns before amounts."""

from __future__ import annotations

from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Garden(BaseModel):
    """A text, a number and an option."""

    model_config = ConfigDict(populate_by_name=True)
    name: str = Field(alias="정원")
    fee: int = Field(alias="입장료")
    kind: Literal["공립", "사립"] = Field(alias="구분")


class Door(BaseModel):
    """Two numbers of one kind."""

    name: str
    width: int
    height: int


class Line(BaseModel):
    """Of a bill."""

    item: str
    quantity: int
    price: float


class Runner(BaseModel):
    """Two texts and a number."""

    model_config = ConfigDict(populate_by_name=True)
    name: str = Field(alias="이름")
    age: int = Field(alias="나이")
    club: str = Field(alias="소속")


class Report(BaseModel):
    """Numbers under free keys."""

    pupil: str
    marks: dict[str, int]


@pytest.mark.parametrize(
    "text",
    [
        "- 온실: 입장료 3,000원, 공립\n- 장미원: 입장료 5,000원, 사립",
        "- 온실: 구분 공립, 입장료 3,000원\n- 장미원: 구분 사립, 입장료 5,000원",
        "1. 온실 - 공립 - 3,000원\n2. 장미원 - 사립 - 5,000원",
        "* 온실 (공립) - 3,000원\n* 장미원 (사립) - 5,000원",
    ],
)
def test_labels_and_kinds_within_an_item(text: str) -> None:
    """What has no label and is of no other kind is the text."""
    found = read(text, list[Garden], done_reason="stop").value
    assert [(one.name, one.fee, one.kind) for one in found] == [
        ("온실", 3000, "공립"),
        ("장미원", 5000, "사립"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- 온실: 주차비 3,000원, 공립\n- 장미원: 주차비 5,000원, 사립",
        "- 온실: 입장료 3,000원, 공립\n- 장미원: 사립, 입장료 5,000원",
        "- 온실: 입장료 3,000원, 시립\n- 장미원: 입장료 5,000원, 사립",
        "- 온실: 입장료 3,000원(어린이 1,000원), 공립\n- 장미원: 입장료 5,000원, 사립",
        "- 온실: 공립\n- 장미원: 사립",
    ],
)
def test_not_under_another_label(text: str) -> None:
    """The fee for parking is none for the garden; nor may the places change, or one be missing."""
    with pytest.raises(ReplyError):
        read(text, list[Garden], done_reason="stop")


def test_two_numbers_need_their_labels() -> None:
    """Which of them is the width?"""
    text = "- Gate: width 80, height 200\n- Hatch: width 60, height 60"
    assert read(text, list[Door]).value[0] == Door(name="Gate", width=80, height=200)
    with pytest.raises(ReplyError):
        read("- Gate: 80, 200\n- Hatch: 60, 60", list[Door])


@pytest.mark.parametrize(
    "text",
    [
        "Item - Quantity - Price\n\n- Soap - 2 - $3.50\n- Rice - 1 - $4.20\n\nLet me know!",
        "Price - Quantity - Item\n- $3.50 - 2 - Soap\n- $4.20 - 1 - Rice",
        "**Item | Quantity | Price**\n1. Soap | 2 | 3.5\n2. Rice | 1 | 4.2",
        "Format: item, quantity, price\n* Soap, 2, 3.5\n* Rice, 1, 4.2",
        "The bill (item / quantity / price):\n- Soap / 2 / 3.5\n- Rice / 1 / 4.2",
        "- Item | Quantity | Price\n- Soap | 2 | 3.5\n- Rice | 1 | 4.2",
        "Item, Quantity, Price\n- Soap, 2, 3.5\n- Rice, 1, 4.2",
    ],
)
def test_an_order_that_stands_above(text: str) -> None:
    """A line of nothing but fields tells the order of the parts below."""
    found = read(text, list[Line], done_reason="stop").value
    assert found == [
        Line(item="Soap", quantity=2, price=3.5),
        Line(item="Rice", quantity=1, price=4.2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Item - Quantity - Price\n- Soap - 2 - $3.50\n- Rice - 1",
        "Item - Quantity\n- Soap - 2\n- Rice - 1",
        "Item - Quantity - Price\n- Soap - $3.50 - 2\n- Rice - $4.20 - 1",
        "Item - Quantity - Price\n- Soap - bar - 2 - $3.50\n- Rice - 1 - $4.20",
        "Item - Quantity - Weight\n- Soap - 2 - 3.5\n- Rice - 1 - 4.2",
        "- Soap - 2 - 3\n- Rice - 1 - 4",
    ],
)
def test_every_item_must_have_as_many_parts(text: str) -> None:
    """More parts or fewer, other kinds, another field, or no order at all."""
    with pytest.raises(ReplyError):
        read(text, list[Line], done_reason="stop")


@pytest.mark.parametrize(
    "lead",
    [
        "참가자 명단입니다. (이름, 나이, 소속 순)",
        "이름, 나이, 소속 순서입니다.",
        "순서: 이름 / 나이 / 소속",
        "[이름 · 나이 · 소속]",
    ],
)
def test_an_order_that_a_sentence_tells(lead: str) -> None:
    """In a bracket, before "순", or behind "순서"."""
    text = f"{lead}\n\n1. 한나래, 12세, 수원\n2. 도윤슬, 13세, 안양"
    found = read(text, list[Runner], done_reason="stop").value
    assert [(one.name, one.age, one.club) for one in found] == [
        ("한나래", 12, "수원"),
        ("도윤슬", 13, "안양"),
    ]


@pytest.mark.parametrize("lead", ["참가자 명단입니다.", "나이순입니다.", "(이름, 나이 순)"])
def test_two_texts_need_an_order(lead: str) -> None:
    """How the items are sorted is no order of their parts, nor are two fields of three."""
    with pytest.raises(ReplyError):
        read(f"{lead}\n\n1. 한나래, 12세, 수원\n2. 도윤슬, 13세, 안양", list[Runner])


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        ("- 국어 92점\n- 수학 88점", {"국어": 92, "수학": 88}),
        ("- 사과 3개\n- 참외 5개", {"사과": 3, "참외": 5}),
        ("1. Art 92 points\n2. Latin 88 points", {"Art": 92, "Latin": 88}),
        ("- 국어 92점\n- 수학 88점\n- 합계 180점", {"국어": 92, "수학": 88}),
    ],
)
def test_nouns_before_amounts_are_entries(lines: str, marks: dict[str, int]) -> None:
    """All lines are marked, and all amounts have one unit."""
    found = read(f"Pupil: Kim\nMarks:\n{lines}", Report, done_reason="stop").value
    assert found.marks == marks


@pytest.mark.parametrize(
    "lines",
    [
        "- 국어 92점\n- 수학",
        "- 국어 92점\n- 수학 88%",
        "- 국어 최소 92점\n- 수학 88점",
        "- Art 92\n- Latin 88",
        "- 국어 92점 (재시험)\n- 수학 88점",
    ],
)
def test_not_all_nouns_before_numbers(lines: str) -> None:
    """Without a unit the number may be part of the noun."""
    with pytest.raises(ReplyError):
        read(f"Pupil: Kim\nMarks:\n{lines}", Report, done_reason="stop")

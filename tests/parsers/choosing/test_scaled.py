"""Numbers in thousands: said in a head, a caption, a bracket, a letter or the name of a field."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, Field, create_model

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Cost(BaseModel):
    """What something costs."""

    item: str
    amount: int


class 비용(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    항목: str
    금액: int


def table(head: str, *, item: str = "item") -> str:
    """Return a table of two costs under a head."""
    return f"| {item} | {head} |\n|---|---|\n| rope | 50 |\n| paint | 30 |"


@pytest.mark.parametrize(
    "reply",
    [
        table("amount (in thousands)"),
        table("amount (millions)"),
        table("amount ('000)"),
        "All figures in thousands.\n\n" + table("amount"),
        table("amount") + "\n\n(in millions of USD)",
    ],
)
def test_a_unit_of_thousands(reply: str) -> None:
    """In a head or beside the table it is no part of any cell, and cannot be left out."""
    with pytest.raises(ReplyError):
        read(reply, list[Cost])
    with pytest.raises(ReplyError):
        read(reply, dict[str, int])


@pytest.mark.parametrize(
    "reply",
    [
        table("금액(만원)", item="항목"),
        table("금액 (단위: 천원)", item="항목"),
        table("금액(백만 원)", item="항목"),
        "단위: 만원\n\n" + table("금액", item="항목"),
        table("금액", item="항목") + "\n\n※ 단위는 억원",
    ],
)
def test_a_korean_unit_of_thousands(reply: str) -> None:
    """The same in Korean."""
    with pytest.raises(ReplyError):
        read(reply, list[비용])


@pytest.mark.parametrize("head", ["amount", "amount (won)", "amount (원)", "amount (USD)"])
def test_a_unit_of_one(head: str) -> None:
    """A currency alone changes nothing."""
    assert read(table(head), list[Cost]).value[0].amount == 50


def test_a_field_that_states_its_unit() -> None:
    """Then a number in that unit is the field's, and another is converted."""
    type_ = create_model("Priced", 비용_만원=(int, ...))
    for said in ("5만원", "5", "50000원"):
        assert read(f"비용_만원: {said}", type_).value.비용_만원 == 5
    titled = create_model("Titled", cost_million=(int, ...))
    assert read("Cost (million): 5", titled).value.cost_million == 5


@pytest.mark.parametrize("said", ["$5m", "$ 2.5k", "5 MM", "5bn", "5M (2010)", "£7M"])
def test_a_letter_for_thousands(said: str) -> None:
    """It is no part of a number that can be left out."""
    with pytest.raises(ReplyError):
        read(said, float)


def test_a_small_letter() -> None:
    """Beside money it is one too; beside a length it is a metre."""
    with pytest.raises(ReplyError):
        read("revenue: 5.5m", create_model("Firm", revenue=(float, ...)))
    assert read("width: 5.5m", create_model("Quay", width=(float, ...))).value.width == 5.5


def test_prose_with_such_words() -> None:
    """Where the type holds no number they say nothing; a number word is a number."""
    reply = "keywords: rope (in thousands), paint"
    assert read(reply, list[str]).value[-1] == "paint"
    assert read("5 million dollars", int).value == 5_000_000


class Stock(BaseModel):
    """Goods with the unit that they are counted in."""

    item: str = Field(alias="품명")
    count: int = Field(alias="수량")
    unit: str = Field(alias="단위")


def test_a_field_that_holds_the_unit() -> None:
    """Its label is no caption, and what it holds is said of its own record."""
    value = read("품명: 나사\n수량: 12\n단위: 천 개", Stock).value
    assert (value.count, value.unit) == (12, "천 개")
    with pytest.raises(ReplyError):
        read("(단위: 천 개)\n품명: 나사\n수량: 12", Sale)


class Sale(BaseModel):
    """Goods without a unit."""

    item: str = Field(alias="품명")
    count: int = Field(alias="수량")

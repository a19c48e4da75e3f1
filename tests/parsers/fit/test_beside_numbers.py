"""What stands beside a number counts: a change, a second number, a doubt, a denial."""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Bench(BaseModel):
    """A place with so many seats."""

    place: str
    seats: int


class Rent(BaseModel):
    """What something costs, in won."""

    what: str
    fee_krw: int


class Mark(BaseModel):
    """A share of a hundred."""

    what: str
    percent: float


def as_json(model: type[BaseModel], said: str) -> str:
    """Return an object of the model that says this of its last field."""
    first, last = model.model_fields
    return json.dumps({first: "Elm", last: said}, ensure_ascii=False)


def as_lines(model: type[BaseModel], said: str) -> str:
    """Return label lines that say this of the last field."""
    first, last = model.model_fields
    return f"{first}: Elm\n{last}: {said}"


REFUSED: list[tuple[type[BaseModel], str]] = [
    (Bench, "14 → 16"),
    (Bench, "14 -> now 16"),
    (Bench, "14 (or 16)"),
    (Bench, "14 (perhaps 16)"),
    (Bench, "14 (not sure)"),
    (Bench, "14 (a guess)"),
    (Bench, "14 (estimated)"),
    (Bench, "14 (approx.)"),
    (Bench, "14 (추측)"),
    (Bench, "14석 (주말 20석)"),
    (Bench, "14 내외"),
    (Bench, "14 안팎"),
    (Bench, "14 plus"),
    (Bench, "14 아님"),
    (Bench, "14 없음"),
    (Bench, "14 not"),
    (Bench, "14—16"),
    (Bench, "14 * 2"),
    (Bench, "세넷"),
    (Bench, "다섯여섯"),
    (Bench, "이번"),
    (Bench, "이 자리"),
    (Bench, "제3조"),
    (Bench, "1.500"),
    (Bench, "24/7"),
    (Rent, "4만원(조조 3만원)"),
    (Rent, "₩9,000 → ₩8,000"),
    (Mark, "4 out of 5"),
    (Mark, "1/3"),
    (Mark, "30/31"),
]

ACCEPTED: list[tuple[type[BaseModel], str, float]] = [
    (Bench, "14 (fourteen)", 14),
    (Bench, "14 (as of 2024)", 14),
    (Bench, "14 (6 + 8)", 14),
    (Bench, "14석 (창가 6석, 복도 8석)", 14),
    (Bench, "14 (no change)", 14),
    (Bench, "14 - all of them taken", 14),
    (Bench, "제3회", 3),
    (Bench, "1,500", 1500),
    (Bench, "8/10", 8),
    (Rent, "4만원(부가세 포함)", 40_000),
    (Rent, "40,000원 (약 30달러)", 40_000),
    (Mark, "80/100", 80),
    (Mark, "80%", 80),
]


@pytest.mark.parametrize("written", [as_json, as_lines])
@pytest.mark.parametrize(("model", "said"), REFUSED)
def test_what_speaks_against_a_number(model: type[BaseModel], said: str, written: Any) -> None:
    """A second number of the same kind, a change, a doubt or a denial leaves no number."""
    with pytest.raises(ReplyError):
        read(written(model, said), model)


@pytest.mark.parametrize("written", [as_json, as_lines])
@pytest.mark.parametrize(("model", "said", "value"), ACCEPTED)
def test_what_only_explains_it(
    model: type[BaseModel], said: str, value: float, written: Any
) -> None:
    """The same number in other words, its parts, its year, its currency abroad change nothing."""
    found = read(written(model, said), model).value
    assert getattr(found, list(model.model_fields)[-1]) == value


def test_numbers_under_a_number() -> None:
    """A label with a number, and numbers alone on the lines below, is a list and no number."""
    with pytest.raises(ReplyError):
        read("place: Elm\nseats: 4\n5\n6", Bench)


def test_a_total_is_none_of_the_numbers() -> None:
    """What a last line adds up is no further item."""
    assert read("4\n5\n6\nTotal: 15", list[int]).value == [4, 5, 6]


@pytest.mark.parametrize("said", ["14:00-15:30", "09:00 - 11:00", "2025-04-02 14:00-15:30"])
def test_from_one_time_to_another(said: str) -> None:
    """The end of a span is no zone that lies so many hours behind."""
    with pytest.raises(ReplyError):
        read(said, datetime if "2025" in said else time)


@pytest.mark.parametrize(
    "said", ["2025-04-02T14:00:00-05:00", "2025-04-02T14:00-05:00", "2025-04-02T14:00:00+09:00"]
)
def test_a_zone_is_one(said: str) -> None:
    """A moment in the form of ISO 8601 keeps its zone."""
    assert read(said, datetime).value == datetime.fromisoformat(said)

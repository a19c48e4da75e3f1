"""Titles with a unit in brackets: named without it, governed by it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Trip(BaseModel):
    """Titles with units."""

    stop: str = Field(title="정차지")
    fare: int = Field(title="요금(원)")


class Budget(BaseModel):
    """A title in a larger unit."""

    year: int
    sum: int = Field(title="예산(백만 원)")


class Report(BaseModel):
    """In English, in thousands."""

    site: str
    sales: float = Field(title="Net sales (USD thousand)")


class Both(BaseModel):
    """Two titles that differ in nothing but the unit."""

    won: int = Field(title="가격(원)")
    dollars: float = Field(title="가격(달러)")


class Couple(BaseModel):
    """A bracket that is no unit."""

    name: str
    age: int = Field(title="나이(배우자)")


@pytest.mark.parametrize(
    ("reply", "type_", "field", "value"),
    [
        ("정차지: 부전\n요금: 8,400원", Trip, "fare", 8400),
        ("정차지: 부전\n요금 (원): 8,400", Trip, "fare", 8400),
        ("| 정차지 | 요금 |\n|---|---|\n| 부전 | 8,400원 |", Trip, "fare", 8400),
        ('{"정차지": "부전", "요금": "8천4백 원"}', Trip, "fare", 8400),
        ("Year: 2026\n예산: 1,500백만 원", Budget, "sum", 1500),
        ("Year: 2026\n예산: 15억 원", Budget, "sum", 1500),
        ("Year: 2026\n예산: 1,500", Budget, "sum", 1500),
        ("Site: Elm\nNet sales: $250,000", Report, "sales", 250),
        ('{"year": 2026, "예산(백만 원)": "15억 원"}', Budget, "sum", 1500),
    ],
)
def test_a_title_without_its_unit(reply: str, type_: Any, field: str, value: float) -> None:
    """The words before the bracket name the field, and the number is reckoned in its unit."""
    assert getattr(read(reply, type_).value, field) == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("정차지: 부전\n요금: 6달러", Trip),
        ("정차지: 부전\n요금(달러): 6", Trip),
        ("정차지: 부전\n요금(천 원): 8", Trip),
        ("Year: 2026\n예산: 1,500원", Budget),
        ("Year: 2026\n예산(억 원): 15", Budget),
        ("Site: Elm\nNet sales (EUR thousand): 250", Report),
        ("Site: Elm\nNet sales (USD million): 250", Report),
        ("가격: 3000\n가격(달러): 3", Both),
        ("name: 하준\n나이: 41", Couple),
    ],
)
def test_another_unit_names_no_field(reply: str, type_: Any) -> None:
    """A bracket with another unit, a name that two fields share, a bracket that means a person."""
    with pytest.raises(ReplyError):
        read(reply, type_)

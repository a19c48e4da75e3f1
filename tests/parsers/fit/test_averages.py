"""An average among the numbers that it is of."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


@pytest.mark.parametrize("name", ["Average", "Class average", "Mean", "평균", "전체 평균"])
def test_the_average_of_the_entries(name: str) -> None:
    """What is called the average of the others, and is it, is no entry."""
    found = read(f"Ivy: 7\nOtto: 8\n{name}: 7.5", dict[str, float])
    assert found.value == {"Ivy": 7.0, "Otto": 8.0}
    assert "totals left out" in found.notes


def test_it_may_be_rounded() -> None:
    """An average has as many places as are written; the entries need none."""
    text = "Ivy: 7\nOtto: 8\nUma: 8\n\nAverage: 7.67 (rounded)"
    assert read(text, dict[str, int]).value == {"Ivy": 7, "Otto": 8, "Uma": 8}


def test_another_number_is_no_average() -> None:
    """What is called the average and is not leaves open what it is."""
    with pytest.raises(ReplyError):
        read("Ivy: 7\nOtto: 8\nAverage: 9", dict[str, int])


def test_it_is_rounded_to_the_nearest() -> None:
    """An average that rounds to another number at its own places is not this one."""
    with pytest.raises(ReplyError):
        read("Ivy: 7\nOtto: 8\nUma: 8\nAverage: 7.6", dict[str, float])


def test_among_what_is_no_number() -> None:
    """Where an entry has no number nothing says of what the average is: it is kept."""
    text = "Ivy: 7\nOtto: absent\nUma: 8\nAverage: 7.5"
    assert list(read(text, dict[str, str]).value) == ["Ivy", "Otto", "Uma", "Average"]


@pytest.mark.parametrize("text", ["Lowest: 2\nHighest: 8\nAverage: 5", "최저: 2\n최고: 8\n평균: 5"])
def test_beside_other_statistics(text: str) -> None:
    """Beside a least and a greatest number the average is an entry like them."""
    assert list(read(text, dict[str, int]).value.values()) == [2, 8, 5]


class Gauge(BaseModel):
    """What a gauge shows."""

    name: str
    shows: float


@pytest.mark.parametrize("unit", ["U/L", "mmol/L", "g/dL", "IU/mL", "hPa", "ppm", "rpm"])
def test_units_of_laboratories(unit: str) -> None:
    """A number with one known unit is read where the field names none, be there a slash in it."""
    assert read(f"Name: K1\nShows: 4.5 {unit}", Gauge).value.shows == 4.5


@pytest.mark.parametrize("said", ["4.5 U/X", "4.5 mmol/L and 3 U/L"])
def test_what_is_no_one_unit(said: str) -> None:
    """An unknown unit, and two numbers, are none."""
    with pytest.raises(ReplyError):
        read(f"Name: K1\nShows: {said}", Gauge)

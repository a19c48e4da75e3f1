"""Heads that state a unit: it counts as if it stood in every cell below."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Crate(BaseModel):
    """Units in the names of the fields."""

    fruit: str
    mass_kg: float
    cost_eur: float | None = None


class Sack(BaseModel):
    """A unit in a description."""

    fruit: str
    mass: float = Field(description="mass in kilograms")


class Shift(BaseModel):
    """Time as a number of hours."""

    who: str
    rest_hours: float


class Pause(BaseModel):
    """Time as such."""

    who: str
    rest: timedelta


class Plain(BaseModel):
    """A field that states no unit."""

    who: str
    rest: int


class 지출(BaseModel):  # noqa: N801  # named as users name theirs
    """Money in won."""

    품목: str
    금액: int = Field(title="금액(원)")


def table(heads: list[str], *rows: list[str]) -> str:
    """Return a table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


@pytest.mark.parametrize(
    ("head", "cells", "masses"),
    [
        ("Mass (kg)", ["12", "0.5"], [12, 0.5]),
        ("Mass (g)", ["12,000", "500"], [12, 0.5]),
        ("Mass [g]", ["12,000 g", "500"], [12, 0.5]),
        ("Mass in grams", ["12000", "500"], [12, 0.5]),
        ("**Mass (t)**", ["0.012", "0.0005"], [12, 0.5]),
    ],
)
def test_a_unit_in_a_head(head: str, cells: list[str], masses: list[float]) -> None:
    """It is reckoned over into that of the field, whether its name or its description states it."""
    for type_, name in ((Crate, "mass_kg"), (Sack, "mass")):
        said = table(["Fruit", head], ["plum", cells[0]], ["fig", cells[1]])
        assert [getattr(one, name) for one in read(said, list[type_]).value] == masses
        csv = f'fruit,"{head.strip("*")}"\nplum,"{cells[0]}"\nfig,"{cells[1]}"'
        found = read(f"```csv\n{csv}\n```", list[type_]).value
        assert [getattr(one, name) for one in found] == masses


@pytest.mark.parametrize(
    "head", ["Cost (€)", "Cost (EUR)", "Cost (euros)", "Cost in euros", "Cost €"]
)
def test_one_vocabulary_of_money(head: str) -> None:
    """A sign, a code and a word for a currency are the same."""
    said = table(["Fruit", "Mass (kg)", head], ["plum", "3", "4.20"], ["fig", "1", "-"])
    assert [one.cost_eur for one in read(said, list[Crate]).value] == [4.2, None]


@pytest.mark.parametrize(
    "reply",
    [
        table(["Fruit", "Mass (g)"], ["plum", "2 kg"]),
        table(["Fruit", "Mass (g)"], ["plum", "about 500"]),
        table(["Fruit", "Mass (lb)"], ["plum", "3"]),
        table(["Fruit", "Net mass (g)"], ["plum", "500"]),
        table(["Fruit", "Mass (kg)", "Cost ($)"], ["plum", "3", "4.20"]),
        table(["Fruit", "Mass (kg)", "Cost (€k)"], ["plum", "3", "4.20"]),
        "Fruit: plum\nMass (lb): 3",
    ],
)
def test_a_unit_that_cannot_be_reckoned_over(reply: str) -> None:
    """A cell of another unit, a guess, a pound and a kilo, another currency, thousands."""
    for type_ in (Crate, list[Crate]):
        with pytest.raises(ReplyError):
            read(reply, type_)


@pytest.mark.parametrize(
    "reply",
    [
        "Fruit: plum\nMass (g): 1,250\nCost (€): 4.20",
        json.dumps({"fruit": "plum", "Mass (g)": 1250, "Cost (€)": 4.2}),
        table(["Field", "Value"], ["Fruit", "plum"], ["Mass (g)", "1250"], ["Cost (€)", "4.20"]),
    ],
)
def test_other_layouts(reply: str) -> None:
    """The same in a label, a key and the first column."""
    assert read(reply, Crate).value == Crate(fruit="plum", mass_kg=1.25, cost_eur=4.2)


@pytest.mark.parametrize(
    ("type_", "head", "value"),
    [
        (Shift, "Rest (min)", 1.5),
        (Shift, "Rest (h)", 90),
        (Pause, "Rest (min)", timedelta(minutes=90)),
        (Pause, "Rest (hours)", timedelta(hours=90)),
        (Plain, "Rest (min)", 90),
    ],
)
def test_time(type_: Any, head: str, value: Any) -> None:
    """Minutes for hours and for a length of time; a field without a unit takes the number."""
    found = read(table(["Who", head], ["Ada", "90"]), list[type_]).value[0]
    assert list(found.model_dump().values()) == ["Ada", value]


@pytest.mark.parametrize(
    ("head", "cell", "value"),
    [
        ("금액(원)", "52,000", 52_000),
        ("금액(₩)", "52,000", 52_000),
        ("금액(천원)", "52", 52_000),
        ("금액(만원)", "5.2", 52_000),
        ("금액 (백만 원)", "1,200", 1_200_000_000),
    ],
)
def test_thousands_of_what_the_field_is_in(head: str, cell: str, value: int) -> None:
    """Where the field states won, ten thousand won are told in it."""
    said = table(["품목", head], ["끈", cell])
    assert read(said, list[지출]).value[0].금액 == value
    assert read(said, 지출).value.금액 == value


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("금액(만원)", "350,000"),
        ("금액(만원)", "5만 2천"),
        ("금액(천 달러)", "52"),
        ("수량(천개)", "5"),
    ],
)
def test_thousands_that_may_be_none(head: str, cell: str) -> None:
    """A number that is told in won already, and a head of no field or of another currency."""
    with pytest.raises(ReplyError):
        read(table(["품목", head], ["끈", cell]), list[지출])

"""Rows between bars under heads that have none at their edges."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Tide(BaseModel):
    """Two numbers that may be missing, and one that may not."""

    high: int | None = None
    low: int | None = None


class Gauge(BaseModel):
    """A text that is needed."""

    name: str
    low: int | None = None


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        ("5|\n|1\n4|2", [(5, None), (None, 1), (4, 2)]),
        ("5 |\n| 1\n4 | 2", [(5, None), (None, 1), (4, 2)]),
        ("| 5 | 3 |\n| 4 | 2 |", [(5, 3), (4, 2)]),
    ],
)
def test_an_empty_cell_at_an_edge(rows: str, values: list[tuple[int | None, int | None]]) -> None:
    """A bar at the edge of a row has an empty cell beside it, unless the row has more of them."""
    found = read(f"high|low\n{rows}", list[Tide]).value
    assert [(one.high, one.low) for one in found] == values


def test_bars_around_the_heads() -> None:
    """Then a bar at an edge is a border."""
    found = read("|high|low|\n|5|3|\n|4||", list[Tide]).value
    assert [(one.high, one.low) for one in found] == [(5, 3), (4, None)]


@pytest.mark.parametrize("rows", ["Elm|3\n|2", "Elm|3|4\nOak|2|1", "Elm\nOak"])
def test_what_is_missing(rows: str) -> None:
    """An empty cell of a field that is needed, a cell too many, one too few."""
    with pytest.raises(ReplyError):
        read(f"name|low\n{rows}", list[Gauge])

"""A row in brackets within a sentence, and a score, for a tuple of fixed length."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Spot(NamedTuple):
    """A place on a map."""

    east: float
    north: float


class Game(BaseModel):
    """A game and how it ended."""

    home: str
    away: str
    score: tuple[int, int]


class Chapter(BaseModel):
    """A span, which ascends."""

    title: str
    pages: tuple[int, int]


def _check(reply: str, type_: Any, value: Any) -> None:
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("우물의 위치(location)는 **(12.25, 48.5)** 입니다.", Spot(12.25, 48.5)),
        ("The well is at (12.25, 48.5), behind the mill.", Spot(12.25, 48.5)),
        ("You find the well at (12.25, 48.5) on the wall map.", Spot(12.25, 48.5)),
        ("The well is not at (12.25, 48.5), says the map.", None),
        ("The well might be at (12.25, 48.5), behind the mill.", None),
        ("The wells are at (12.25, 48.5) and (13.5, 48.5).", None),
        ("The well is at (12.25, 48.5), 3 km from the mill.", None),
        ("The well is at (12.25), behind the mill.", None),
        ("The well is at (12.25, 48.5, 7.0), behind the mill.", None),
        ("The well is at (near, far), behind the mill.", None),
        ("Is the well at (12.25, 48.5), behind the mill?", None),
    ],
)
def test_a_row_in_a_sentence(reply: str, value: Spot | None) -> None:
    """The only row of the length and the types, where no other number stands beside it."""
    _check(reply, Spot, value)


@pytest.mark.parametrize(
    ("score", "value"),
    [
        ("5-2", (5, 2)),
        ("5:2", (5, 2)),
        ("5–2", (5, 2)),
        ("5대 2", (5, 2)),
        ("5 to 2", (5, 2)),
        ("2-5", (2, 5)),
        ("5-2 or 4-2", None),
        ("5-2 (2-0)", None),
        ("05-2", None),
        ("5", None),
    ],
)
def test_a_score_in_a_field(score: str, value: tuple[int, int] | None) -> None:
    """The first number may be the greater one."""
    said = Game(home="Ilm", away="Ohre", score=value) if value else None
    _check(f"**Home:** Ilm\n**Away:** Ohre\n**Score:** {score}", Game, said)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("5-2", (5, 2)),
        ("The score was 5-2.", (5, 2)),
        ("Ilm won 5–2.", (5, 2)),
        ("결과는 5대 2입니다.", (5, 2)),
        ("5:2로 이겼습니다.", (5, 2)),
        ("The score was not 5-2.", None),
        ("The score might be 5-2.", None),
        ("5-2 or 5-3", None),
        ("The train left at 5:20.", None),
    ],
)
def test_a_score_in_a_sentence(reply: str, value: tuple[int, int] | None) -> None:
    """Alone, or said of a score; not an hour, a choice or a denial."""
    _check(reply, tuple[int, int], value)


def test_a_span_that_descends() -> None:
    """A field of another name may hold a span, and one that descends is a slip."""
    _check("**Title:** Wells\n**Pages:** 9-4", Chapter, None)
    _check("**Title:** Wells\n**Pages:** 4-9", Chapter, Chapter(title="Wells", pages=(4, 9)))

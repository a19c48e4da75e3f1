"""Elements of one name that do not stand side by side."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ConflictingReply


class Leg(BaseModel):
    """One of several."""

    stop: str
    hours: int | None = None


class Route(BaseModel):
    """A list beside a field with one value."""

    leg: list[Leg]
    fare: int


class Marks(BaseModel):
    """A list of texts."""

    mark: list[str] | None = None
    fare: int


class Single(BaseModel):
    """No list at all."""

    mark: str
    fare: int


LEGS = "<leg><stop>Oban</stop><hours>2</hours></leg>", "<leg><stop>Mull</stop></leg>"


@pytest.mark.parametrize(
    "reply",
    [
        f"{LEGS[0]}<fare>12</fare>{LEGS[1]}",
        f"{LEGS[0]}\n<fare>12</fare>\n{LEGS[1]}",
        f"{LEGS[0]}{LEGS[1]}<fare>12</fare>",
        f"<route>{LEGS[0]}<fare>12</fare>{LEGS[1]}</route>",
        f"```xml\n{LEGS[0]}<fare>12</fare>{LEGS[1]}\n```",
    ],
)
def test_they_are_a_list(reply: str) -> None:
    """In the order in which they stand, for a field that is a list."""
    legs = [Leg(stop="Oban", hours=2), Leg(stop="Mull")]
    assert read(reply, Route).value == Route(leg=legs, fare=12)


def test_texts() -> None:
    """One is a list as well, and the list may be left out."""
    for marks in (["red"], ["red", "blue"], ["red", "blue", "grey"]):
        first, *others = [f"<mark>{mark}</mark>" for mark in marks]
        reply = f"{first}<fare>3</fare>{''.join(others)}"
        assert read(reply, Marks).value == Marks(mark=marks, fare=3)


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("<mark>red</mark><fare>3</fare><mark>blue</mark>", Single),
        ("<mark>red</mark><fare>3</fare><mark>blue</mark><fare>4</fare>", Marks),
        (f"{LEGS[0]}<fare>12</fare>{LEGS[1]}<fare>13</fare>", Route),
        ('{"mark": ["red"], "fare": 3, "mark": ["blue"]}', Marks),
    ],
)
def test_two_values_of_one_field(reply: str, type_: Any) -> None:
    """A field with one value has two, and a key of JSON that comes twice is no list."""
    with pytest.raises(ConflictingReply):
        read(reply, type_)

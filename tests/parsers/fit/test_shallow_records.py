"""Records one level too shallow: each is the value of the only field of what was asked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Gull(BaseModel):
    """One arm."""

    name: str
    wingspan: int


class Seal(BaseModel):
    """Another."""

    name: str
    weight: int
    sex: str | None = None


class Sighting(BaseModel):
    """Its only field holds either."""

    animal: Gull | Seal


class Ringed(BaseModel):
    """Its only field holds one."""

    bird: Gull


class Dated(BaseModel):
    """Two fields."""

    animal: Gull | Seal
    day: int = 1


GULL, SEAL = {"name": "Bo", "wingspan": 120}, {"name": "Ida", "weight": 90}


def test_each_is_the_value_of_the_only_field() -> None:
    """Alone and in a list, whichever arm it is."""
    found = read(json.dumps([GULL, SEAL]), list[Sighting]).value
    assert found == [Sighting(animal=Gull(**GULL)), Sighting(animal=Seal(**SEAL))]
    assert read(json.dumps(SEAL), Sighting).value == Sighting(animal=Seal(**SEAL))
    assert read(json.dumps([GULL]), list[Ringed]).value == [Ringed(bird=Gull(**GULL))]


def test_as_deep_as_asked() -> None:
    """What is in its place stays there."""
    reply = json.dumps([{"animal": GULL}, SEAL])
    assert [type(one.animal) for one in read(reply, list[Sighting]).value] == [Gull, Seal]


@pytest.mark.parametrize(
    ("data", "type_"),
    [
        ([{"name": "Bo"}], list[Sighting]),
        ([GULL | {"colour": "grey"}], list[Sighting]),
        ([{"wing": GULL, "day": 2}], list[Sighting]),
        (SEAL, Dated),
        (SEAL, Ringed),
    ],
)
def test_what_may_be_something_else(data: Any, type_: Any) -> None:
    """A field is missing or strange, the record has other fields, or it is of another kind."""
    with pytest.raises(ReplyError):
        read(json.dumps(data), type_)

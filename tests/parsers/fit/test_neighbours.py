"""Keys and labels that are no field's and speak of one that was found."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Parcel(BaseModel):
    """Something sent."""

    name: str
    weight_kg: float
    pieces: int
    kind: Literal["letter", "box"] = "box"


class Pupil(BaseModel):
    """Somebody who learns."""

    name: str
    age: int


class 학생(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    이름: str
    나이: int


PARCEL = '{"name": "vase", "weight_kg": 4, "pieces": 2, "kind": "box", '


@pytest.mark.parametrize(
    "said",
    [
        '"final_pieces": 3}',
        '"current_weight": 5}',
        '"weight_source": "guessed"}',
        '"pieces_confirmed": false}',
        '"weight_estimated": true}',
        '"is_guess": true}',
        '"uncertain": ["pieces"]}',
        '"inferred": "weight_kg"}',
        '"unit": "dozen"}',
        '"weight_unit": "g"}',
        '"is_box": false}',
        '"surname": "Holm"}',
    ],
)
def test_against_a_field(said: str) -> None:
    """A field given anew, a doubt of it, another unit, a denial of what it holds, half a name."""
    with pytest.raises(ReplyError):
        read(PARCEL + said, Parcel)


@pytest.mark.parametrize(
    "said",
    [
        '"final_pieces": 2}',
        '"max_pieces": 9}',
        '"weight_source": "scales"}',
        '"pieces_confirmed": true}',
        '"weight_estimated": false}',
        '"is_guess": false}',
        '"uncertain": ["sender"]}',
        '"unit": "kg"}',
        '"weight_unit": "kg"}',
        '"is_letter": false}',
        '"is_fragile": false}',
    ],
)
def test_beside_a_field(said: str) -> None:
    """Twins that agree with the field, or are about something else."""
    value = read(PARCEL + said, Parcel).value
    assert (value.weight_kg, value.pieces, value.kind) == (4, 2, "box")


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("Name: Ida\nAge: 9\nAge now: 11", Pupil),
        ("이름: 서진\n나이: 9\n현재 나이: 11", 학생),
        ("Name: Ida\nMother's name: Eva\nAge: 41", Pupil),
        ("Name: Ida\nBrother: Tom\nAge: 12", Pupil),
        ('{"name": "Ida", "age": 9, "unit": "months"}', Pupil),
    ],
)
def test_labels_against_a_field(reply: str, type_: Any) -> None:
    """The same in lines; a field right below another person's name may be that person's."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    "reply",
    [
        "Name: Ida\nAge: 9\nBrother: Tom, 12",
        "Name: Ida\nAge: 9\nReading age: 11",
        "Name: Ida\nBrother: no\nAge: 9",
        "Name: Ida\nSchool: West\nAge: 9",
    ],
)
def test_labels_beside_a_field(reply: str) -> None:
    """Twins: the person stands last, or is none."""
    assert read(reply, Pupil).value.age == 9

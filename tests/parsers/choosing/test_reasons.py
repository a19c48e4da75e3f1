"""Reasons within a record that speak for another value than the one they are given for."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Verdict(BaseModel):
    """What a judge of pears says."""

    grade: Literal["ripe", "hard", "rotten"]
    reason: str


class Marks(BaseModel):
    """A number of points."""

    points: int = Field(ge=0, le=10)
    explanation: str


class Open(BaseModel):
    """Points that nobody may have given."""

    points: int | None = None
    explanation: str


class Fitness(BaseModel):
    """Whether somebody may row."""

    injured: bool
    notes: str


class 판정(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    상태: Literal["양호", "불량"]
    근거: str


AGAINST = [
    (Verdict, "grade", "ripe", "It is actually rotten."),
    (Verdict, "grade", "ripe", "The grade is hard because of the skin."),
    (Verdict, "grade", "ripe", "So this is clearly hard."),
    (Marks, "points", 7, "The points are 5 as two answers lack."),
    (Marks, "points", 7, "I would rate it 5."),
    (Fitness, "injured", False, "He is clearly injured."),
    (Fitness, "injured", True, "He is not injured."),
    (판정, "상태", "양호", "상태는 불량으로 보아야 함"),
]
FOR = [
    (Verdict, "grade", "ripe", "It is not hard."),
    (Verdict, "grade", "ripe", "It is hard outside but ripe within."),
    (Verdict, "grade", "ripe", "The shelf is hard to reach."),
    (Marks, "points", 7, "Minus 3 for two gaps."),
    (Marks, "points", 7, "I would rate it 7."),
    (Fitness, "injured", False, "He is not injured."),
    (Fitness, "injured", True, "His knee is injured."),
    (판정, "상태", "양호", "상태는 불량이 아님"),
]


def _lines(key: str, value: object, other: str, reason: str) -> str:
    return f"{key}: {value}\n{other}: {reason}"


def _reason_of(type_: Any) -> str:
    return list(type_.model_fields)[1]


@pytest.mark.parametrize(("type_", "key", "value", "reason"), AGAINST)
def test_speaks_for_another(type_: Any, key: str, value: object, reason: str) -> None:
    """A reason whose sentence states another member, number, yes or no, in lines and in JSON."""
    other = _reason_of(type_)
    with pytest.raises(ReplyError):
        read(_lines(key, value, other, reason), type_)
    if type_ is not Fitness:
        with pytest.raises(ReplyError):
            read(json.dumps({key: value, other: reason}), type_)


@pytest.mark.parametrize(("type_", "key", "value", "reason"), FOR)
def test_speaks_for_it(type_: Any, key: str, value: object, reason: str) -> None:
    """Twins that deny the other, name their own as well, or speak of something else."""
    other = _reason_of(type_)
    for reply in (_lines(key, value, other, reason), json.dumps({key: value, other: reason})):
        held = read(reply, type_).value
        assert getattr(held, key) == value
        assert getattr(held, other).rstrip(".") == reason.rstrip(".")


def test_a_reason_that_doubts() -> None:
    """A reason that is a doubt of the answer, and one that tells the doubt of somebody."""
    with pytest.raises(ReplyError):
        read("Grade: ripe\nReason: This is just a guess.", Verdict)
    assert read("Grade: ripe\nReason: The buyer is not sure.", Verdict).value.grade == "ripe"


def test_a_field_that_holds_nothing() -> None:
    """A rating in the reason is none against points that are left open, and is against others."""
    reason = "Some would rate it 5, and others would not rate at all."
    open_, held = ({"points": points, "explanation": reason} for points in (None, 7))
    assert read(json.dumps(open_), Open).value.points is None
    with pytest.raises(ReplyError):
        read(json.dumps(held), Open)

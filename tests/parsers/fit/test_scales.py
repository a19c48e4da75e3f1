"""Numbers that say their own maximum, held against the field's."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Stay(BaseModel):
    """A field that goes up to five."""

    hotel: str
    rating: int = Field(ge=1, le=5)


class Exam(BaseModel):
    """A field that goes up to ten."""

    pupil: str
    mark: float = Field(ge=0, le=10)


class Open(BaseModel):
    """A field without an upper bound."""

    task: str
    done: int


@pytest.mark.parametrize(
    "said",
    [
        "3/5 stars",
        "3 out of 5 stars",
        "3 of 5 stars",
        "3 stars out of 5",
        "three out of five",
        "3 out of a possible 5",
        "**3/5** (quiet rooms)",
        "3/5 – clean and quiet",
        "3 (out of 5)",
        "5점 만점에 3점입니다",
        "5점 중 3점",
        "별 5개 중 3개",
        "3점 (5점 만점)",
        "★★★☆☆",
        "★★★☆☆ (3/5)",
    ],
)
def test_a_maximum_that_is_the_field_s(said: str) -> None:
    """A scale said in figures, words or stars is no second number."""
    assert read(f"Hotel: Elm\nRating: {said}", Stay).value.rating == 3


@pytest.mark.parametrize(
    "said",
    [
        "3/10",
        "3 out of 10 stars",
        "10점 만점에 3점",
        "6/5",
        "3/5 or 4/5",
        "3-4/5",
        "about 3/5 stars",
        "3/5 guests",
        "3 of 5 nights",
        "3/5 of the stars",
        "3/5 (maybe 4)",
        "3.5/5 stars",
    ],
)
def test_another_maximum_or_no_scale(said: str) -> None:
    """Another scale, more than it holds, a share of something that is counted, a doubt."""
    with pytest.raises(ReplyError):
        read(f"Hotel: Elm\nRating: {said}", Stay)


@pytest.mark.parametrize(
    "said", ["4/5", "4 out of 5", "4 (out of 5)", "4점 (5점 만점)", "★★★★☆", "★★★★☆ (4/5)"]
)
def test_half_the_scale_is_not_the_same_number(said: str) -> None:
    """Four of five stars is no four of ten, also where the maximum stands in brackets."""
    with pytest.raises(ReplyError):
        read(f"Pupil: Bo\nMark: {said}", Exam)


@pytest.mark.parametrize("said", ["8/10", "8 points out of 10", "10점 만점에 8점", "8 (out of 10)"])
def test_the_whole_scale(said: str) -> None:
    """What says ten where ten is the most gives the number before it."""
    assert read(f"Pupil: Bo\nMark: {said}", Exam).value.mark == 8


@pytest.mark.parametrize(("said", "value"), [("4 out of 9", 4), ("4 of 9 points", None)])
def test_without_a_bound(said: str, value: int | None) -> None:
    """ "Out of" is a scale whatever the field says; "of" may count."""
    if value is None:
        with pytest.raises(ReplyError):
            read(f"Task: Elm\nDone: {said}", Open)
    else:
        assert read(f"Task: Elm\nDone: {said}", Open).value.done == value


class Hotel(BaseModel):
    """A rating of five at most."""

    name: str
    rating: int = Field(ge=1, le=5)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("★★★☆☆ (3 out of 5)", 3), ("★★★☆☆ (4 out of 5)", None), ("★★★☆☆ (3 out of 10)", None),
        ("5단계 중 4단계", 4), ("10단계 중 4단계", None),
    ],
)  # fmt: skip
def test_stars_and_steps(said: str, value: int | None) -> None:
    """Stars with their number, and steps of a scale, are read where all say the same."""
    if value is None:
        with pytest.raises(ReplyError):
            read(f"Name: Elm Inn\nRating: {said}", Hotel)
    else:
        assert read(f"Name: Elm Inn\nRating: {said}", Hotel).value.rating == value

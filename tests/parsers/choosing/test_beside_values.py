"""Labels and titles of what is no answer: the scale's end, a page, another person or record."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Level = Literal["mild", "moderate", "severe"]
OBJECT = '{"name": "Ben", "age": 41}'


class Guest(BaseModel):
    """A guest."""

    name: str
    age: int


class Husband(BaseModel):
    """A person whose type says who it is."""

    name: str
    age: int


class Strain(BaseModel):
    """How bad it is for whom."""

    level: Level
    brother_level: Level | None = None


@pytest.mark.parametrize(
    "reply",
    [
        "8점, 최대: 12",
        "8개 참고: 12",
        "8 people, page: 3",
        "8 Note: was 3",
        "8건, 합계: 20",
        "최댓값: 12",
        "The maximum: 12",
        "페이지: 12",
        "Wrong answer: 12",
        "The wrong answer is 12.",
        "오답: 12",
        "His mother: 12",
        "할머니: 12",
        '{"page": 12}',
        '{"만점": 12}',
    ],
)
def test_a_number_that_is_no_answer(reply: str) -> None:
    """A label behind a value, and one that names a scale, a place or somebody else."""
    with pytest.raises(ReplyError):
        read(reply, int)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("2031 total: 12", 12),
        ("Q3: 12", 12),
        ("3. Score: 12", 12),
        ("Total: 12", 12),
        ("Pages read: 12", 12),
        ("Steps: 12", 12),
        ("자녀: 3", 3),
        ("Sisters: 2", 2),
        ("정답: 12", 12),
        ("8점 (만점: 12)", 8),
        ('{"count": 12}', 12),
    ],
)
def test_a_number_under_its_label(reply: str, value: int) -> None:
    """A year before a label, and a label that counts, name the value."""
    assert read(reply, int).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "4, 5, 6, sum: 15",
        "4, 5, 6. 평균: 5",
        "점수 4, 5 합계: 9",
        "Ratings: 4, 5, average: 4",
        "1: 4, 2: 5",
    ],
)
def test_a_label_behind_a_row(reply: str) -> None:
    """Of a row of numbers with one more under a label behind it nothing is taken."""
    with pytest.raises(ReplyError):
        read(reply, list[int])


@pytest.mark.parametrize(
    "reply",
    ["Ratings: 4, 5", "Both raters, in order: 4, 5", "점수(1점, 9점): 4, 5", "R1, R2: 4, 5"],
)
def test_a_row_behind_its_label(reply: str) -> None:
    """What stands in the label of a row is none of it."""
    assert read(reply, list[int]).value == [4, 5]


@pytest.mark.parametrize(
    "title",
    [
        "Wife:",
        "Her brother:",
        "For his father:",
        "어머니:",
        "Last session:",
        "지난 내담자:",
        "If she were asked:",
    ],
)
def test_an_object_of_another(title: str) -> None:
    """Under the title of another person or of an earlier record stands no answer."""
    with pytest.raises(ReplyError):
        read(f"{title}\n{OBJECT}", Guest)


@pytest.mark.parametrize(
    "title",
    [
        "Client:",
        "For the guest:",
        "The latest client:",
        "The guest, as told by her husband:",
        "Previous stays are unknown:",
    ],
)
def test_an_object_under_its_own_title(title: str) -> None:
    """A title that says more than who it is of may tell of others."""
    assert read(f"{title}\n{OBJECT}", Guest).value == Guest(name="Ben", age=41)


def test_a_type_that_is_of_a_person() -> None:
    """What the type itself is named after is no other."""
    assert read(f"Husband:\n{OBJECT}", Husband).value.age == 41


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("level: 남편은 severe", Strain),
        ("level: mild에서 severe", Strain),
        ("Her mother is severe", Level),
        (f"{OBJECT} is what you would expect, but nothing is said.", Guest),
    ],
)
def test_a_choice_of_another(reply: str, type_: Any) -> None:
    """A subject that is another person, and a stretch from one option to the next, settle none."""
    with pytest.raises(ReplyError):
        read(reply, type_)


def test_a_choice_with_its_subject() -> None:
    """The subject is the field's own, or no person."""
    assert read("level: 정도는 severe", Strain).value.level == "severe"
    said = read("level: mild\nbrother_level: his brother is severe", Strain).value
    assert said.brother_level == "severe"

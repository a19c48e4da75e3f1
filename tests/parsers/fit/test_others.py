"""Labels, headings and columns that are another person's, another time's or another thing's."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


class Guardian(BaseModel):
    """보호자: somebody who looks after another."""

    name: str
    age: int


class 환자(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    이름: str
    나이: int


class Visits(BaseModel):
    """One number."""

    visits: int


REFUSED: list[tuple[type[BaseModel], str]] = [
    (Person, "Name: Ada\nAge (husband): 43"),
    (Person, "Name: Ada\nAge (last year): 43"),
    (Person, "Name (daughter): Ada\nAge: 43"),
    (Person, "**Mother**\nName: Ada\nAge: 43"),
    (Person, "Her sister:\n- Name: Ada\n- Age: 43"),
    (환자, "남편\n이름: 김하늘\n나이: 43"),
    (환자, "이름: 김하늘\n나이(남편): 43"),
    (환자, "이름은 김하늘이 아니고 나이는 43세입니다."),
    (Visits, "Last year's visits: 5"),
    (Visits, "Visits last year: 5"),
    (Visits, "Planned visits: 5"),
    (Visits, "Revisits: 5"),
    (Visits, "No visits: 5"),
]

ACCEPTED: list[tuple[type[BaseModel], str]] = [
    (Person, "Name: Ada\nAge (years): 43"),
    (Person, "Name (이름): Ada\nAge (나이): 43"),
    (Person, "**Person**\nName: Ada\nAge: 43"),
    (Person, "Here it is:\n- Name: Ada\n- Age: 43"),
    (Guardian, "**보호자**\nName: Ada\nAge: 43"),
    (환자, "환자\n이름: 김하늘\n나이(만): 43"),
    (환자, "이름은 김하늘이고 나이는 43세입니다."),
    (Visits, "Visits: 43"),
    (Visits, "Total visits: 43"),
    (Visits, "The number of visits: 43"),
]


@pytest.mark.parametrize(("type_", "reply"), REFUSED)
def test_what_is_of_another(type_: type[BaseModel], reply: str) -> None:
    """A bracket, heading or word at the label that names somebody or some time else."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(("type_", "reply"), ACCEPTED)
def test_what_only_explains_the_label(type_: type[BaseModel], reply: str) -> None:
    """Units, translations, the type's own words."""
    assert 43 in read(reply, type_).value.model_dump().values()


def table(*heads: str) -> str:
    """Return a table of fields with 41, 42, ... in the columns behind the names."""
    rows = [
        ["Field", *heads],
        ["---"] * (len(heads) + 1),
        ["Name", *["Ada"] * len(heads)],
        ["Age", *[str(41 + at) for at in range(len(heads))]],
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


@pytest.mark.parametrize(
    ("heads", "age"),
    [
        (("Value",), 41),
        (("Value", "Remark"), 41),
        (("Old", "New"), 42),
        (("Draft", "Final"), 42),
        (("After", "Before"), 41),
        (("Example", "Value"), 42),
    ],
)
def test_the_column_that_holds_the_values(heads: tuple[str, ...], age: int) -> None:
    """Of old and new, draft and final, example and value the one that is the answer."""
    assert read(table(*heads), Person).value == Person(name="Ada", age=age)


def test_no_column_that_holds_them() -> None:
    """Where every column is of another time, none is."""
    with pytest.raises(ReplyError):
        read(table("Previous", "Planned"), Person)

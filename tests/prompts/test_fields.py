"""The list of fields that stands in the prompt of any type."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from holdfast.prompts.fields import field_lines
from holdfast.schemas import KeywordList, SettingsError


class Size(Enum):
    """An enum whose alias repeats a value."""

    SMALL = "small"
    LARGE = "large"
    작음 = "small"


class Wheel(BaseModel):
    """Inside of another."""

    inches: int = Field(ge=12, lt=30, description="across")
    spare: bool = False


class Basket(BaseModel):
    """One side of a union."""

    kind: Literal["basket"]


class Trailer(BaseModel):
    """The other."""

    kind: Literal["trailer"]
    wheels: list[Wheel]


class Bicycle(BaseModel):
    """Everything at once."""

    owner_name: str
    colour: str = Field(title="색", description="the colour of the frame")
    size: Size
    price: Decimal = Field(gt=0, le=2000.5)
    bought: date | None = None
    seen: datetime
    opens: time
    tags: list[Literal["old", "new"]] = Field(default=[], max_length=2)
    front: Wheel
    load: Basket | Trailer | None = None
    lent: Bicycle | None = None
    parts: dict[str, int]
    place: tuple[float, str]
    number: int | list[int] = Field(alias="no.")
    note: Any = None


def test_every_kind_of_field_in_english() -> None:
    """Names as validation wants them, what they mean, what is allowed, what if there is none."""
    assert field_lines(Bicycle, "en") == (
        """\
- owner_name: text
- colour: the colour of the frame (text)
- size: one of "small", "large"
- price: number above 0 up to 2000.5
- bought: date YYYY-MM-DD, null if there is none
- seen: date and time YYYY-MM-DDTHH:MM:SS
- opens: time HH:MM:SS
- tags: list, each item: one of "old", "new", at most 2, left out if there is none
- front: object
  - inches: across (whole number from 12 below 30)
  - spare: true or false, left out if there is none
- load: object, null if there is none
  - kind: "basket"
  or
  - kind: "trailer"
  - wheels: list, each item: object
    - inches: across (whole number from 12 below 30)
    - spare: true or false, left out if there is none
- lent: object, null if there is none
- parts: object, each value: whole number
- place: list, in this order: number, text
- no.: whole number or list, each item: whole number
- note: text, left out if there is none"""
    )


def test_the_same_in_korean() -> None:
    """Of a title and a description in two languages the prompt's own is taken."""
    lines = field_lines(Bicycle, "ko").splitlines()
    assert lines[:8] == [
        "- owner_name: 문자열",
        "- colour: 색 (문자열)",
        '- size: "small", "large" 중 하나',
        "- price: 숫자 0 초과 2000.5 이하",
        "- bought: 날짜 YYYY-MM-DD, 없으면 null",
        "- seen: 날짜와 시각 YYYY-MM-DDTHH:MM:SS",
        "- opens: 시각 HH:MM:SS",
        '- tags: 배열, 항목마다 "old", "new" 중 하나, 최대 2개, 없으면 생략',
    ]
    assert "  - inches: across (정수 12 이상 30 미만)" in lines
    assert lines[-3] == "- place: 배열, 차례대로 숫자, 문자열"


Few = Annotated[list[int], Field(max_length=3)]


@pytest.mark.parametrize(
    ("type_", "line"),
    [
        (int, "- answer: whole number"),
        (list[str], "- answer: list, each item: text"),
        (KeywordList, "- answer: list, each item: text"),
        (Size, '- answer: one of "small", "large"'),
        (int | None, "- answer: whole number, null if there is none"),
        (Few, "- answer: list, each item: whole number, at most 3"),
        (Any, "- answer: text"),
    ],
    ids=str,
)  # fmt: skip
def test_a_type_without_fields_has_one_line(type_: Any, line: str) -> None:
    """The answer as a whole takes the place of a field."""
    assert field_lines(type_, "en") == line


def test_the_fields_of_the_items_follow_the_list() -> None:
    """A list of objects, and a dict of them, are said and then opened."""
    fields = "\n  - inches: across (whole number from 12 below 30)\n  - spare: true"
    assert field_lines(list[Wheel], "en").startswith(f"- answer: list, each item: object{fields}")
    said = f"- answer: object, each value: object{fields}"
    assert field_lines(dict[str, Wheel], "en").startswith(said)


def test_types_within_themselves_stop() -> None:
    """Recursive types, with a name and without, have a short list."""
    nest = TypeAliasType("nest", "list[nest]")  # type: ignore[misc]
    assert field_lines(nest, "en") == "- answer: list, each item: list, each item: ..."
    assert field_lines(Bicycle, "en").count("owner_name") == 1


def test_a_description_of_several_lines_is_one_line() -> None:
    """The list keeps its form, whatever the docstrings of the user look like."""

    class Long(BaseModel):
        text: str = Field(description="first\n  and\n\nsecond")

    assert field_lines(Long, "en") == "- text: first and second (text)"


def test_deep_types_are_cut() -> None:
    """What is deeper than three levels is left to the example."""

    class A(BaseModel):
        deepest: int

    class B(BaseModel):
        a: A

    class C(BaseModel):
        b: B

    class D(BaseModel):
        c: C

    assert "- a: object" in field_lines(D, "en")
    assert "deepest" not in field_lines(D, "en")


def test_a_type_without_a_json_form_is_refused() -> None:
    """The same error as for its example."""
    with pytest.raises(SettingsError):
        field_lines(object.__new__, "en")

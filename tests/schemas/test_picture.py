"""The picture of a type."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Literal

from pydantic import AliasChoices, BaseModel, Field

from holdfast.schemas.picture import (
    Choice,
    Dictionary,
    Either,
    Many,
    Record,
    fold,
    picture_of,
    shape_of,
)


class Risk(Enum):
    """An enum with an alias."""

    LOW = "낮음"
    SMALL = "낮음"


class Node(BaseModel):
    """A model that holds itself."""

    title: str = Field(validation_alias=AliasChoices("heading", "head"), title="제목")
    risk: Risk | None = None
    children: list[Node] = []


def test_names_include_aliases_titles_and_enum_aliases() -> None:
    """A JSON Schema would lose them."""
    shape = picture_of(Node).shape
    assert isinstance(shape, Record)
    assert shape.slot("제목") is shape.slot("HEAD") is shape.slots[0]
    assert shape.slots[0].key == "heading"
    risk = shape.slots[1].shape
    assert isinstance(risk, Either)
    assert risk.optional
    assert isinstance(risk.arms[0], Choice)
    assert risk.arms[0].options[0].names == ("낮음", "LOW", "SMALL")


def test_recursive_types_are_pictured_when_asked_for() -> None:
    """A child's shape is the record again."""
    shape = picture_of(Node).shape
    assert isinstance(shape, Record)
    children = shape.slots[2].shape
    assert isinstance(children, Many)
    assert isinstance(children.item, Record)
    assert children.item.name == "Node"


def test_bounds_of_constrained_types() -> None:
    """From Annotated and from Field."""
    shape = shape_of(Annotated[list[str], Field(min_length=2, max_length=3)])
    assert isinstance(shape, Many)
    assert (shape.bounds.min_length, shape.bounds.max_length) == (2, 3)


def test_containers_and_literals() -> None:
    """By their own shapes."""
    assert isinstance(shape_of(dict[str, int]), Dictionary)
    assert isinstance(shape_of(Literal["a", 1]), Choice)


def test_pictures_are_kept() -> None:
    """The same type is pictured once."""
    assert picture_of(list[str]) is picture_of(list[str])


def test_folded_names() -> None:
    """Case, spaces, hyphens and width do not matter."""
    assert fold("Flight-No.") == fold("flight_no") == fold("ＦｌｉｇｈｔNo")

"""The filled-in example of a type."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import re
import uuid
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, NotRequired

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import (
    AliasChoices,
    AliasPath,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    FutureDate,
    HttpUrl,
    Json,
    NaiveDatetime,
    PastDate,
    RootModel,
    TypeAdapter,
    create_model,
    field_validator,
)
from typing_extensions import TypeAliasType, TypedDict

from holdfast.schemas import CounselNote, KeywordList, SettingsError, Summary
from holdfast.schemas.example import example_json, example_of, json_schema_of
from holdfast.schemas.pattern import HardPatternError, text_for


class Shade(Enum):
    """Plain, with an alias."""

    LIGHT = "light"
    DARK = "dark"
    PALE = "light"


class Level(IntEnum):
    """Numbers."""

    LOW = 1
    HIGH = 2


class Cat(BaseModel):
    """One side of a union."""

    kind: Literal["cat"]
    lives: int = Field(9, ge=1, le=9)


class Dog(BaseModel):
    """The other."""

    kind: Literal["dog"]
    good: bool


class Node(BaseModel):
    """Recursive, with an end."""

    name: str
    children: list[Node] = []
    parent: Node | None = None


class Endless(BaseModel):
    """Recursive, without one."""

    next: Endless


class Named(BaseModel):
    """Names for validation that are not the fields' own."""

    model_config = ConfigDict(extra="forbid")

    number: int = Field(alias="번호")
    reason: str = Field(validation_alias="why", serialization_alias="because")
    place: str = Field(validation_alias=AliasChoices("where", "place"))


class Strict(BaseModel):
    """Takes JSON as it is, and no other type for another."""

    model_config = ConfigDict(strict=True)

    day: dt.date
    id: uuid.UUID
    level: Level
    pair: tuple[int, str]
    numbers: set[int]


class Picky(BaseModel):
    """Its validator wants a word that nobody can guess."""

    word: str

    @field_validator("word")
    @classmethod
    def check(cls, value: str) -> str:
        """Refuse all but one."""
        if value != "open sesame":
            raise KeyError(value)
        return value


class Offered(BaseModel):
    """Offers what to show."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"town": "Nowhere"}]})

    town: str


class Mistaken(BaseModel):
    """Offers what it does not take itself; Pydantic does not look."""

    size: int = Field(examples=["large"])
    weight: int = Field("heavy", validate_default=False)  # type: ignore[assignment]


@dataclass
class Point:
    """A dataclass."""

    x: int
    tags: list[float]


class Options(TypedDict):
    """A TypedDict."""

    size: int
    colour: NotRequired[str]


class Pair(NamedTuple):
    """A named tuple."""

    left: int
    right: str


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]
Letter = Annotated[str, Field(pattern=r"^\p{L}$")]
Broken = Annotated[str, Field(pattern="(")]
Tree = TypeAliasType("Tree", "int | list[Tree]")
Nest = TypeAliasType("Nest", "list[Nest]")

# Each type with its example; `...` where only validity counts.
TABLE: list[tuple[Any, Any]] = [
    (str, "example"),
    (int, 73),
    (float, 73.5),
    (bool, True),
    (Any, "example"),
    (None, None),
    (bytes, ...),
    (dt.date, "2001-02-03"),
    (dt.datetime, "2001-02-03T04:05:06"),
    (dt.time, "04:05:00"),
    (dt.timedelta, ...),
    (AwareDatetime, "2001-02-03T04:05:06Z"),
    (NaiveDatetime, "2001-02-03T04:05:06"),
    (PastDate, "2001-02-03"),
    (FutureDate, "2101-02-03"),
    (Decimal, 73.5),
    (Annotated[Decimal, Field(max_digits=5, decimal_places=0)], 73),
    (Annotated[Decimal, Field(ge=0, le=1, decimal_places=2)], 0.5),
    (uuid.UUID, ...),
    (pydantic.UUID1, ...),
    (Path, ...),
    (ipaddress.IPv4Address, "192.0.2.1"),
    (ipaddress.IPv6Network, ...),
    (pydantic.IPvAnyNetwork, ...),
    (HttpUrl, "https://example.com/"),
    (pydantic.SecretStr, ...),
    (pydantic.Base64Str, ...),
    (pydantic.ByteSize, ...),
    (Json[list[int]], "[73, 74]"),
    (list[int], [73, 74]),
    (list[str], ["example", "example 2"]),
    (set[int], [73, 74]),
    (frozenset[str], ["example", "example 2"]),
    (deque[int], [73, 74]),
    (Sequence[int], [73, 74]),
    (tuple[int, str, bool], [73, "example 2", True]),
    (tuple[int, ...], [73, 74]),
    (tuple[()], []),
    (dict[str, int], {"example": 73}),
    (Mapping[str, int], {"example": 73}),
    (dict[int, str], {"73": "example"}),
    (dict[dt.date, int], {"2001-02-03": 73}),
    (dict[Literal["a", "b"], int], {"a": 73}),
    (dict[Annotated[str, Field(pattern=r"^\d{4}$")], int], {"7777": 73}),
    (Annotated[dict[str, int], Field(min_length=2)], {"example": 73, "example 2": 74}),
    (dict[str, Any], {"example": "example"}),
    (Annotated[str, Field(min_length=20, max_length=22)], "example example exampl"),
    (Annotated[str, Field(max_length=0)], ""),
    (Annotated[str, Field(pattern=r"^010-\d{4}-\d{4}$")], "010-7777-7777"),
    (Annotated[str, Field(pattern=r"^[가-힣]{2,5}$")], "가가"),
    (Annotated[int, Field(gt=3, lt=5)], 4),
    (Annotated[int, Field(le=72)], 72),
    (Annotated[int, Field(multiple_of=7, ge=100)], 105),
    (Annotated[float, Field(gt=0, lt=1e-9)], ...),
    (Annotated[float, Field(ge=1e20)], 1e20),
    (Annotated[float, Field(lt=0)], -0.5),
    (Annotated[list[str], Field(max_length=1)], ["example"]),
    (Annotated[list[int], Field(min_length=4)], [73, 74, 75, 76]),
    (Annotated[set[Annotated[int, Field(ge=0, le=9)]], Field(min_length=10)], ...),
    (Annotated[set[bool], Field(min_length=2)], [True, False]),
    (Shade, "light"),
    (set[Shade], ["light", "dark"]),
    (Level, 1),
    (Literal["a", 1], "a"),
    (int | None, 73),
    (None | Shade, "light"),
    (int | str, 73),
    (Pet, {"kind": "cat", "lives": 9}),
    (list[Pet], ...),
    (dict[str, Pet], ...),
    (Node, {"name": "example name", "children": [], "parent": None}),
    (list[Node], ...),
    (Tree, 73),
    (Nest, []),
    (Point, {"x": 73, "tags": [73.5, 74.5]}),
    (Options, {"size": 73, "colour": "example colour"}),
    (Pair, [73, "example 2"]),
    (Named, {"번호": 73, "why": "example why", "where": "example where"}),
    (Strict, ...),
    (RootModel[dict[str, list[int]]], {"example": [73, 74]}),
    (Offered, {"town": "Nowhere"}),
    (Mistaken, {"size": 73, "weight": 73}),
    (KeywordList, ["example", "example 2"]),
    (Summary, ...),
    (CounselNote, ...),
]


@pytest.mark.parametrize(("type_", "example"), TABLE, ids=lambda x: str(x)[:60])
def test_the_example_validates(type_: Any, example: Any) -> None:
    """Whatever the type, what the model is shown is a right answer, and made the same each time."""
    made = example_of(type_)
    TypeAdapter(type_).validate_json(json.dumps(made))
    assert made == (made if example is ... else example)
    assert example_of(type_) == made


@pytest.mark.parametrize("type_", [Endless, Picky, list[Picky], Letter])
def test_where_none_can_be_made_the_user_is_asked_for_one(type_: Any) -> None:
    """A type without an end, validators that refuse, patterns too hard: say what to do."""
    with pytest.raises(SettingsError, match="examples="):
        example_of(type_)


def test_an_example_of_the_users_helps_where_none_can_be_made() -> None:
    """The way out that the error names is open."""
    assert example_of(Picky, [{"word": "open sesame"}]) == {"word": "open sesame"}


@pytest.mark.parametrize("type_", [Callable[[], int], object.__new__, 3, Broken])
def test_a_type_without_a_json_form_is_refused(type_: Any) -> None:
    """Nobody can answer such a type in JSON."""
    with pytest.raises(SettingsError):
        json_schema_of(type_)


@pytest.mark.parametrize(
    ("type_", "example", "plain"),
    [
        (Node, Node(name="an oak"), {"name": "an oak", "children": [], "parent": None}),
        (Node, {"name": "an oak"}, {"name": "an oak"}),
        (dt.date, dt.date(1901, 2, 3), "1901-02-03"),
        (list[Shade], [Shade.DARK], ["dark"]),
        (KeywordList, KeywordList(["tyre"]), ["tyre"]),
        (Point, Point(1, [2.0]), {"x": 1, "tags": [2.0]}),
        (tuple[int, str], (1, "a"), [1, "a"]),
        (Strict, {"day": "1901-02-03", "id": str(uuid.UUID(int=1)), "level": 1} | {
            "pair": [1, "a"], "numbers": [1]}, ...),
    ],
)  # fmt: skip
def test_the_users_example_wins(type_: Any, example: Any, plain: Any) -> None:
    """Values of the type and plain data are taken alike; plain data stays as it was written."""
    shown = example_of(type_, [example, example])
    assert shown == (example if plain is ... else plain)


@pytest.mark.parametrize("example", [{"kind": "cat", "lives": "secret"}, {"lives": b"secret"}])
def test_a_wrong_example_is_refused_by_field(example: Any) -> None:
    """The error names the places, not the values, and no cause shows them."""
    with pytest.raises(SettingsError, match=r"lives") as caught:
        example_of(Cat, [example])
    assert "secret" not in str(caught.value)
    assert caught.value.__context__ is None


def test_every_example_is_validated() -> None:
    """Also those that are not shown."""
    with pytest.raises(SettingsError, match="the value"):
        example_of(int, [1, "one"])


def test_fillers_speak_the_language_asked_for() -> None:
    """The name of the field says what to fill in, its title where the user gave one."""

    class Book(BaseModel):
        title_of_book: str
        author: str = Field(title="지은이")

    assert example_of(Book, language="ko") == {
        "title_of_book": "예시 title of book",
        "author": "예시 지은이",
    }
    assert example_of(list[str], language="ko") == ["예시", "예시 2"]


def test_what_the_schema_offers_is_taken_in_order() -> None:
    """Examples before members, members before defaults, defaults before fillers."""

    class Offer(BaseModel):
        shown: Shade = Field(Shade.LIGHT, examples=["dark"])
        member: Shade = Shade.DARK
        default: str = "as always"
        empty: str = ""
        nothing: str | None = None

    assert example_of(Offer) == {
        "shown": "dark",
        "member": "light",
        "default": "as always",
        "empty": "example empty",
        "nothing": "example nothing",
    }


def test_objects_are_written_line_by_line_and_lists_in_a_row() -> None:
    """The forms that small models copy; Korean stays Korean."""
    assert example_json(list[str], ()) == '["example", "example 2"]'
    assert example_json(list[str], [["튜브", "안장"]]) == '["튜브", "안장"]'
    assert example_json(dict[str, Point], [{"가": {"x": 1, "tags": [2, 3]}}]) == (
        '{\n  "가": {\n    "x": 1,\n    "tags": [2, 3]\n  }\n}'
    )
    assert example_json(dict[str, int], [{}]) == "{}"


# -- generated types -------------------------------------------------------------------------------


def bounded(low: int, size: int) -> dict[str, int]:
    """Return the bounds of a number."""
    return {"ge": low, "le": low + size}


SCALARS = st.one_of(
    st.sampled_from([str, int, float, bool, dt.date, dt.datetime, dt.time, Decimal, uuid.UUID]),
    st.sampled_from([Shade, Level, Literal["x"], Literal["x", 2], Cat, Node, Point, Options]),
    st.builds(
        lambda base, low, size: Annotated[base, Field(**bounded(low, size))],
        st.sampled_from([int, float, Decimal]),
        st.integers(-1000, 1000),
        st.integers(0, 200),
    ),
    st.builds(
        lambda low, size: Annotated[str, Field(min_length=low, max_length=low + size)],
        st.integers(0, 40),
        st.integers(0, 40),
    ),
)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return types made of the given ones."""
    few = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        inner.map(lambda t: list[t]),  # type: ignore[valid-type]
        inner.map(lambda t: t | None),
        inner.map(lambda t: dict[str, t]),  # type: ignore[valid-type]
        few.map(lambda ts: tuple[tuple(ts)]),  # type: ignore[misc]
        few.map(lambda ts: create_model("Made", **{f"field_{n}": t for n, t in enumerate(ts)})),
        st.builds(
            lambda t, low, size: Annotated[list[t], Field(min_length=low, max_length=low + size)],  # type: ignore[valid-type]
            inner,
            st.integers(0, 4),
            st.integers(0, 4),
        ),
    )


@settings(deadline=None, max_examples=150)
@given(st.recursive(SCALARS, nested, max_leaves=6))
def test_the_example_of_a_generated_type_validates(type_: Any) -> None:
    """Common field types, bounded and nested as one likes, always have an example."""
    adapter = TypeAdapter(type_)
    adapter.validate_json(json.dumps(example_of(type_)))
    adapter.validate_json(example_json(type_, language="ko"))


# -- patterns --------------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            str.__add__,
            st.sampled_from(
                [
                    r"\d",
                    r"\w",
                    "[A-Z]",
                    "[^0-9]",
                    "[가-힣]",
                    "a",
                    "-",
                    r"\.",
                    ".",
                    "(?:ab|c)",
                    "(x)",
                ]
            ),
            st.sampled_from(["", "+", "*", "?", "{3}", "{2,}", "{1,4}", "+?"]),
        ),
        max_size=6,
    ).map("".join)
)
def test_a_text_for_a_simple_pattern_matches_it(pattern: str) -> None:
    """Sequences of characters, classes and groups with repeats are made to the letter."""
    assert re.fullmatch(pattern, text_for(pattern))
    assert re.search(f"^(?P<whole>{pattern})$", text_for(f"^(?P<whole>{pattern})$"))


@pytest.mark.parametrize("pattern", [r"(?=a)b", r"(a)\1", r"\p{L}", "(", "[", "a{9999}", "*"])
def test_a_hard_pattern_is_refused(pattern: str) -> None:
    """What is not known is not guessed."""
    with pytest.raises(HardPatternError):
        text_for(pattern)


def test_a_path_alias_needs_an_example_of_the_users() -> None:
    """Pydantic's schema says nothing of where such a value is taken from."""

    class Deep(BaseModel):
        value: int = Field(validation_alias=AliasPath("outer", 0))

    with pytest.raises(SettingsError, match="examples="):
        example_of(Deep)
    assert example_of(Deep, [{"outer": [1]}]) == {"outer": [1]}


def test_a_value_in_place_of_a_type_shows_in_no_message() -> None:
    """Pydantic's own message would quote it."""
    with pytest.raises(SettingsError) as caught:
        example_of(KeywordList(["비밀"]))
    assert "비밀" not in str(caught.value)
    assert caught.value.__context__ is None

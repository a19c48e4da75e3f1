"""Lists, objects, unions and dictionaries in the wrong wrapper, and where bending ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, RootModel, field_validator
from typing_extensions import TypedDict

from holdfast.parsers import read
from holdfast.schemas import ConflictingReply, InvalidReply, Kind, ReplyError, TruncatedReply


class Drink(BaseModel):
    """A required field and one with a default."""

    name: str
    cups: int = 1


class Menu(BaseModel):
    """One list of records."""

    drinks: list[Drink]


class Tagged(BaseModel):
    """A list of terms."""

    keywords: list[str]


class Noted(BaseModel):
    """A list of texts."""

    notes: list[str]


class Titled(BaseModel):
    """Fields that have Korean names as well."""

    main_issue: str = Field(description="주 호소")
    way_out: str = Field(title="해결책")


@pytest.mark.parametrize(
    "text",
    [
        '{"keywords": ["tea", "cake"]}',
        '{"data": {"keywords": ["tea", "cake"]}}',
        '[["tea"], ["cake"]]',
        '"[\\"tea\\", \\"cake\\"]"',
        '["tea"] ["cake"]',
        '[{"keyword": "tea", "why": "x"}, {"keyword": "cake", "why": "y"}]',
        '{"keyword1": "tea", "keyword2": "cake"}',
        '{"keywords": "tea, cake"}',
        "| # | Keyword |\n|---|---|\n| 1 | tea |\n| 2 | cake |",
    ],
)
def test_a_list_in_another_wrapper(text: str) -> None:
    """The same two items, however they are wrapped."""
    assert read(text, list[str]).value == ["tea", "cake"]


@pytest.mark.parametrize(
    "text",
    [
        "[0.2, 0.7]",
        '{"dish": "soup", "seasoning": ["salt", "chives"]}',
        '{"steps": ["boil water", "pour tea"]}',
        '["tea, hot, "cake", "jam"]',
    ],
)
def test_what_is_no_list_of_keywords(text: str) -> None:
    """Numbers, a list under another name beside other values, and damaged strings."""
    with pytest.raises(ReplyError):
        read(text, list[str])


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "tea", "cups": 2}',
        '{"Name": "tea", "CUPS": "two"}',
        '{"Drink": {"name": "tea", "cups": 2}}',
        '[{"name": "tea", "cups": 2}]',
        "Drink(name='tea', cups=2)",
        "name: tea\ncups: 2",
        "**Name:** tea\n**Cups:** 2 cups",
        "name=tea; cups=2",
        "| Field | Value |\n|---|---|\n| Name | tea |\n| Cups | 2 |",
        "<drink><name>tea</name><cups>2</cups></drink>",
    ],
)
def test_an_object_in_another_layout(text: str) -> None:
    """The same drink in ten layouts."""
    assert read(text, Drink).value == Drink(name="tea", cups=2)


def test_names_of_fields_include_titles_and_descriptions() -> None:
    """A Korean key is unambiguous where the field says so."""
    value = read('{"주 호소": "불면", "해결책 (way out)": "산책"}', Titled).value
    assert (value.main_issue, value.way_out) == ("불면", "산책")


def test_a_missing_field_is_not_invented() -> None:
    """Required fields are named in the problems."""
    with pytest.raises(InvalidReply) as caught:
        read('{"주 호소": "불면"}', Titled)
    assert [(p.path, p.type) for p in caught.value.problems] == [("way_out", "missing")]


def test_one_key_with_two_values_is_a_conflict() -> None:
    """Twice the same is not."""
    assert read('{"name": "tea", "name": "tea"}', Drink).value.name == "tea"
    with pytest.raises(ConflictingReply):
        read('{"name": "tea", "name": "jam"}', Drink)


def test_a_bare_list_for_the_one_list_field() -> None:
    """It can mean nothing else."""
    assert read('[{"name": "tea"}, {"name": "mate"}]', Menu).value.drinks[1].name == "mate"


def test_two_objects_for_one_are_refused() -> None:
    """Taking either would be a guess."""
    with pytest.raises(ReplyError):
        read('[{"name": "tea"}, {"name": "mate"}]', Drink)


def test_records_one_below_the_other() -> None:
    """A new record begins where a label comes again."""
    value = read("1.\nname: tea\ncups: 2\n\n2.\nname: mate", list[Drink]).value
    assert [drink.name for drink in value] == ["tea", "mate"]


def test_a_cut_list_loses_its_last_item_and_says_so() -> None:
    """An object that is cut before a required field is refused."""
    reading = read('["tea", "ca', list[str], done_reason="length")
    assert reading.value == ["tea"]
    assert "cut" in reading.notes
    with pytest.raises(TruncatedReply):
        read('{"cups": 2, "name": "te', Drink, done_reason="length")


def test_a_cut_number_is_no_number() -> None:
    """It may have gone on."""
    with pytest.raises(TruncatedReply):
        read('{"name": "tea", "cups": 2', Drink, done_reason="length")


class Call(BaseModel):
    """One arm of a union."""

    kind: Literal["call"]
    number: str


class Visit(BaseModel):
    """The other arm."""

    kind: Literal["visit"]
    floor: int


def test_unions_take_the_arm_that_fits() -> None:
    """Discriminated or not."""
    either = Annotated[Call | Visit, Field(discriminator="kind")]
    assert read("Kind: Visit\nFloor: 2nd", either).value == Visit(kind="visit", floor=2)
    assert read('{"kind": "call", "number": "5"}', Call | Visit).value.number == "5"


class Wire(TypedDict):
    """A TypedDict."""

    a: int


@dataclass
class Point:
    """A dataclass."""

    x: int
    y: int = 0


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (dict[str, int], "- tea: 3 votes\n- cake: 1 vote", {"tea": 3, "cake": 1}),
        (Wire, "{'a': '1,000'}", {"a": 1000}),
        (Point, "x: 3", Point(3)),
        (tuple[int, str], "[1, two]", (1, "two")),
        (set[int], "[1, 2, 2]", {1, 2}),
        (int | None, "null", None),
        (RootModel[list[int]], "[1, '2']", RootModel[list[int]]([1, 2])),
    ],
)
def test_other_types(type_: Any, text: str, value: Any) -> None:
    """Whatever a TypeAdapter takes."""
    assert read(text, type_).value == value


class Even(BaseModel):
    """A model with a user's own validator."""

    n: int

    @field_validator("n")
    @classmethod
    def even(cls, n: int) -> int:
        """Refuse odd numbers, and be broken for 13."""
        if n == 13:
            raise LookupError("mine")
        if n % 2:
            raise ValueError("secret words")
        return n


def test_a_users_validator_comes_back_by_field() -> None:
    """By name and type only; what is no ValueError goes through."""
    with pytest.raises(InvalidReply) as caught:
        read("{n: 3}", Even)
    assert [(p.path, p.type) for p in caught.value.problems] == [("n", "value_error")]
    assert caught.value.kind is Kind.INVALID
    assert "secret" not in str(caught.value)
    with pytest.raises(LookupError):
        read("{n: 13}", Even)


@pytest.mark.parametrize(
    "reply",
    [
        '["1. hail\\n2. lost boots\\n3. full hut"]',
        '{"tags": "- hail\\n- lost boots\\n\\n- full hut\\n"}',
        '```json\n{"keywords": ["• hail\\n• lost boots\\n• full hut"]}\n```',
    ],
)
def test_marked_lines_in_one_string_are_items(reply: str) -> None:
    """Where every line of the only string has the mark of an item, the lines are the list."""
    value = ["hail", "lost boots", "full hut"]
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize("reply", ['["1. hail\\n- hut"]', '["hail\\nhut"]', '["1. hail"]'])
def test_lines_in_one_string_that_are_no_list(reply: str) -> None:
    """The marks differ, or there are none: the string stays one."""
    assert len(read(reply, list[str]).value) == 1


def test_numbered_lines_in_one_string_with_one_missing() -> None:
    """A number is missing, so perhaps an item: neither is it a list nor one term."""
    with pytest.raises(ReplyError):
        read('["1. hail\\n3. hut"]', list[str])


def test_lines_in_the_one_text_of_a_field() -> None:
    """In a field of keywords they are items; in a field of notes they may be one note."""
    assert read('{"keywords": ["1. hail\\n2. hut"]}', Tagged).value.keywords == ["hail", "hut"]
    assert read('{"notes": ["1. hail\\n2. hut"]}', Noted).value.notes == ["1. hail\n2. hut"]

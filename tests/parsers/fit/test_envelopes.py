"""What the keys around and beside an answer say of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Mood(BaseModel):
    """All of it may be left out."""

    feeling: str | None = None
    strain: int | None = None


class Guest(BaseModel):
    """Somebody."""

    name: str
    age: int


class Wife(BaseModel):
    """The type itself speaks of a wife."""

    name: str
    age: int


class Boat(BaseModel):
    """One arm of a union."""

    name: str
    sails: str = "two"


class Train(BaseModel):
    """The other."""

    name: str
    electric: bool = True


class Point(BaseModel):
    """An arm with other fields."""

    row: int
    seat: int


class Text(BaseModel):
    """And another."""

    words: str


SOURCE = "I cannot sleep, I drink too much coffee and my back hurts from sitting."
CALM, LOW = {"feeling": "calm"}, {"feeling": "low"}
ADA = {"name": "Ada", "age": 43}


@pytest.mark.parametrize(
    "key",
    [
        "result", "data", "answer", "output", "mood", "current", "final", "after", "corrected",
        "결과", "최종", "patient",
    ],
)  # fmt: skip
def test_an_envelope_that_says_nothing_else_is_opened(key: str) -> None:
    """Words for an answer, the type's own name, a neutral noun."""
    assert read(json.dumps({key: CALM}), Mood).value == Mood(feeling="calm")


@pytest.mark.parametrize(
    "key",
    [
        "example", "template", "default", "previous", "old", "draft", "wrong", "rejected", "input",
        "query", "filter", "not", "mother", "my_husband", "expected", "예시", "이전", "보호자",
        "초안",
    ],
)  # fmt: skip
@pytest.mark.parametrize(("value", "type_"), [(CALM, Mood), (ADA, Guest)])
def test_an_envelope_of_something_else_is_none(key: str, value: Any, type_: Any) -> None:
    """An example, a draft, an input, another time or person is no answer."""
    with pytest.raises(ReplyError):
        read(json.dumps({key: value}, ensure_ascii=False), type_)


def test_an_envelope_of_a_person_whom_the_type_is_about() -> None:
    """The type's own words make nothing another's."""
    assert read(json.dumps({"wife": ADA}), Wife).value == Wife(name="Ada", age=43)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("old", "new"),
        ("before", "after"),
        ("input", "output"),
        ("draft", "final"),
        ("이전", "현재"),
    ],
)
def test_of_two_the_one_that_is_the_answer(one: str, other: str) -> None:
    """Whichever stands first."""
    for reply in ({one: LOW, other: CALM}, {other: CALM, one: LOW}):
        assert read(json.dumps(reply, ensure_ascii=False), Mood).value.feeling == "calm"


def test_of_two_that_could_both_be_it_none() -> None:
    """Nothing tells which one is meant."""
    with pytest.raises(ReplyError):
        read(json.dumps({"first": LOW, "second": CALM}), Mood)


@pytest.mark.parametrize(
    "more",
    [
        {"success": False},
        {"is_correct": False},
        {"valid": False},
        {"is_example": True},
        {"error": "no age in the text"},
        {"status": "failed"},
        {"note": "not in the text"},
        {"comment": "age is estimated"},
        {"age_unit": "months"},
    ],
)
def test_a_key_beside_the_answer_that_denies_it(more: dict[str, Any]) -> None:
    """False success, an error, a remark that it was made up, a unit of another kind."""
    with pytest.raises(ReplyError):
        read(json.dumps(ADA | more), Guest)
    if "age_unit" not in more:
        with pytest.raises(ReplyError):
            read(json.dumps({"data": ADA, **more}), Guest)


@pytest.mark.parametrize(
    "more",
    [
        {"success": True},
        {"error": None},
        {"error": ""},
        {"errors": "none"},
        {"is_example": False},
        {"status": "ok"},
        {"note": "said at the start"},
        {"age_unit": "years"},
    ],
)
def test_a_key_beside_the_answer_that_does_not(more: dict[str, Any]) -> None:
    """The twins that say that all is well."""
    assert read(json.dumps(ADA | more), Guest).value == Guest(name="Ada", age=43)


@pytest.mark.parametrize("name", ["search", "lookup_guest", "getGuest", "find"])
def test_a_call_that_looks_something_up(name: str) -> None:
    """Its arguments are the question."""
    with pytest.raises(ReplyError):
        read(json.dumps({"function": name, "arguments": ADA}), Guest)


@pytest.mark.parametrize("name", ["extract_guest", "Guest", "record", "submit_answer"])
def test_a_call_that_hands_over_the_answer(name: str) -> None:
    """Its arguments are the answer."""
    assert read(json.dumps({"function": name, "arguments": ADA}), Guest).value.age == 43


@pytest.mark.parametrize(
    "reply",
    [
        '{"draft": ["sleep", "coffee"]}',
        '{"thoughts": ["sleep", "coffee"]}',
        '{"error": ["sleep"]}',
        '{"enum": ["sleep", "coffee"]}',
        '{"keywords": [], "candidates": ["sleep", "coffee"]}',
        '{"name": "extract_keywords", "arguments": {"text": ["sleep", "coffee"]}}',
        '{"keywords": ["sleep", "coffee"], "success": false}',
        '{"keywords": ["sleep", "coffee"], "is_example": true}',
        '{"keywords": ["sleep", "coffee"], "error": "the text is too short"}',
        '{"keywords": ["sleep", "coffee"], "note": "made up, as there is no text"}',
        '{"wrong_keywords": ["sleep", "coffee"]}',
        '{"keywords_not_found": ["sleep", "coffee"]}',
        '{"previous_keywords": ["sleep", "coffee"]}',
    ],
)
def test_a_list_of_something_else(reply: str) -> None:
    """Drafts, thoughts, a schema's words, what a call was given; none beside candidates."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SOURCE)


@pytest.mark.parametrize(
    "more", ['"success": true', '"error": null', '"note": "from the text"', '"count": 2']
)
def test_a_list_with_remarks_that_deny_nothing(more: str) -> None:
    """Their twins."""
    reply = '{"keywords": ["sleep", "coffee"], ' + more + "}"
    assert read(reply, list[str], source=SOURCE).value == ["sleep", "coffee"]


def test_the_final_list_of_two() -> None:
    """The one that is called the answer."""
    reply = '{"draft": ["sleep"], "final": ["coffee", "back"]}'
    assert read(reply, list[str], source=SOURCE).value == ["coffee", "back"]
    with pytest.raises(ReplyError):
        read('{"draft": ["sleep"], "final": ["cof', list[str], source=SOURCE, done_reason="length")


def test_objects_that_were_taken_out() -> None:
    """A list of what was cancelled is not the list of what there is."""
    with pytest.raises(ReplyError):
        read(json.dumps({"cancelled": [ADA]}), list[Guest])
    assert len(read(json.dumps({"guests": [ADA]}), list[Guest]).value) == 1


def test_a_dictionary_in_a_dictionary() -> None:
    """A single pair under a key may be the key's own."""
    with pytest.raises(ReplyError):
        read('{"figs": {"count": 3}}', dict[str, int])
    assert read('{"result": {"figs": 3}}', dict[str, int]).value == {"figs": 3}
    assert read('{"fruit": {"figs": 3, "dates": 2}}', dict[str, int]).value["dates"] == 2


@pytest.mark.parametrize(
    "reply",
    [
        '{"train": {"name": "Elm"}}',
        '{"name": "Elm", "type": "train"}',
        '{"name": "Elm", "elektrik": false}',
        '{"name": "Elm", "sails": "three", "electric": false}',
    ],
)
def test_a_union_whose_arm_is_not_sure(reply: str) -> None:
    """A key or value that names the later arm, a slip in its field, fields of both."""
    with pytest.raises(ReplyError):
        read(reply, Boat | Train)


def test_a_union_whose_arm_is() -> None:
    """A field that only one arm has decides, also where its value has to be bent."""
    assert read('{"name": "Elm", "electric": "no"}', Boat | Train).value == Train(
        name="Elm", electric=False
    )
    assert read('{"name": "Elm", "sails": "three"}', Boat | Train).value.sails == "three"


@pytest.mark.parametrize(
    "reply", ['{"row": 1, "seat": 2, "words": "hi"}', "row: 1\nseat: 2\nwords: hi"]
)
def test_two_arms_at_once(reply: str) -> None:
    """Fields of two arms are no value of either."""
    with pytest.raises(ReplyError):
        read(reply, Point | Text)


@pytest.mark.parametrize("bounds", ['"minItems": 1', '"maxItems": 9, "uniqueItems": true'])
def test_the_frame_of_a_schema_around_its_answer(bounds: str) -> None:
    """Strings where a schema says what its items are, are the items; a type is none, and that there
    are none is not said."""
    frame = f'{{"type": "array", "items": ["rope", "crane"], {bounds}}}'
    assert read(frame, list[str]).value == ["rope", "crane"]
    for items in ('["string", "string"]', '{"type": "string"}', "[]"):
        with pytest.raises(ReplyError):
            read(f'{{"type": "array", "items": {items}, {bounds}}}', list[str])

"""What of a type's JSON Schema goes to a server, and what a reply tells of whether it held."""

from __future__ import annotations

import datetime
import time
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from pydantic import BaseModel, Field, TypeAdapter

from holdfast.chains.grammar import MOST_REPEATS, breaks, sendable
from holdfast.schemas import CounselNote, KeywordList, SettingsError, Summary

if TYPE_CHECKING:
    from tiny_model.engine import Tiny


class Visit(BaseModel):
    """A visit."""

    code: str = Field(pattern=r"^\d{3}-\d{4}$")
    pattern: int = Field(le=2)
    enum: list[datetime.date] = Field(max_length=5)


# -- what is sent ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "type_",
    [KeywordList, Summary, CounselNote, list[int], dict[str, int], int | None, Any],
)
def test_what_is_harmless_stays_as_it_is(type_: Any) -> None:
    """Every schema we ship, and the common ones, to the letter."""
    schema = TypeAdapter(type_).json_schema()
    assert sendable(schema) == schema


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9]{4}-[0-9]{2}$", r"^a\.b$", "^(ab|c)+$", "^(a+|b)$", "^(a)(b)?$", "^ab|cd$",
        "^[가-힣]{2,4}$", "^$", "^a/b$", "^a{3,}$",
        "^[ab-]$", "^[a-z]+@[a-z]+$",
    ],
)  # fmt: skip
def test_a_pattern_that_a_grammar_says_right(pattern: str) -> None:
    """Stays."""
    assert sendable({"type": "string", "pattern": pattern})["pattern"] == pattern


@pytest.mark.parametrize(
    "pattern",
    [
        # the end of Ollama's server
        "^(?=a)abc$", "^(?:ab|c)$", "^(?i)ab$", "^(?P<x>ab)$",
        # the end of the process that runs the model
        r"^[\d]$", r"^\bab$", r"^[a\-b]$", "^a{2001}$", "^a{0,2001}$", r"^\w+$",
        # refused, or hung
        "^((a*)*)*$", "^()*$", "^(|a)+$", "^(a{2}){3}$", "^(a|(b))$", "^(a|)$",
        "abc", "^abc", "^[abc$", "^a{x}$", "^a{5,2}$", r"^\p{L}+$", "^[z-a]$", "^(ab$", "^ab)$",
        # said wrong, or with a quote in it
        "^.{1,5}$", "^[^a]$", "^a+?$", "^a{,3}$", '^a"b$', "^[ -~]$", r"^[!-\]]$",
        "^a{" + "9" * 5000 + "}$",
    ],
)  # fmt: skip
def test_a_pattern_that_it_does_not(pattern: str) -> None:
    """Is left out, and nothing else with it: the reply is validated all the same."""
    schema = {"type": "string", "pattern": pattern, "maxLength": 9}
    assert sendable(schema) == {"type": "string", "maxLength": 9}


def test_the_pattern_of_a_decimal_is_left_out() -> None:
    """Pydantic 2.12 writes it for every Decimal, and it is the end of Ollama's server."""
    text = {"type": "string", "pattern": r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$"}
    assert sendable({"anyOf": [{"type": "number"}, text]}) == {
        "anyOf": [{"type": "number"}, {"type": "string"}]
    }


@pytest.mark.parametrize("part", ["(a)", "a|", "(", "[a", "a{1", "(a|b)*", "(a+)"])
def test_a_long_pattern_is_seen_through_in_time(part: str) -> None:
    """Twice the pattern takes about twice as long, whatever it ends in."""
    started = time.monotonic()
    sendable({"pattern": "^" + part * 20_000 + "!$"})
    sendable({"pattern": "^" + part * 20_000 + ".$"})
    assert time.monotonic() - started < 5


def test_digits_are_spelt_out() -> None:
    """The commonest escape: llama.cpp does not know it, and its class says the same."""
    assert sendable(Visit.model_json_schema())["properties"]["code"]["pattern"] == (
        "^[0-9]{3}-[0-9]{4}$"
    )


def test_names_are_no_keywords() -> None:
    """A property called "pattern" or "enum", and the values in an enum, are left alone."""
    schema = Visit.model_json_schema()
    sent = sendable(schema)
    assert sent["properties"]["pattern"] == schema["properties"]["pattern"]
    assert sent["properties"]["enum"] == schema["properties"]["enum"]
    values = {"enum": [{"pattern": ".", "minItems": 5, "maxItems": 2}], "default": {"pattern": "."}}
    assert sendable(values) == values


@pytest.mark.parametrize("name", ["minLength", "maxLength", "minItems", "maxItems"])
def test_more_repeats_than_llama_cpp_takes(name: str) -> None:
    """Such a bound is left out at any depth; the largest that it takes stays."""
    inner = {"type": "array", "items": {"anyOf": [{name: MOST_REPEATS + 1}, {name: MOST_REPEATS}]}}
    assert sendable({"$defs": {"a": inner}})["$defs"]["a"]["items"]["anyOf"] == [
        {}, {name: MOST_REPEATS},
    ]  # fmt: skip


@pytest.mark.parametrize(
    "bad",
    [
        Annotated[str, Field(min_length=5, max_length=2)],
        Annotated[list[str], Field(min_length=5, max_length=2)],
        Annotated[int, Field(ge=9, le=2)],
        Annotated[int, Field(gt=5, lt=5)],
        Annotated[float, Field(ge=5, lt=5)],
        Annotated[float, Field(gt=5, le=5)],
        Annotated[dict[str, int], Field(min_length=3, max_length=1)],
    ],
)
def test_a_type_without_a_value(bad: Any) -> None:
    """Says so, with the place: no reply could ever be right."""
    with pytest.raises(SettingsError, match=r"the type allows no value: \w+ contradicts \w+"):
        sendable(TypeAdapter(bad).json_schema())
    within = {"properties": {"a": {"items": {"properties": {"b": TypeAdapter(bad).json_schema()}}}}}
    with pytest.raises(SettingsError, match=r"no value at a\.b: "):
        sendable(within)


@pytest.mark.parametrize(
    "good",
    [
        Annotated[str, Field(min_length=2, max_length=2)],
        Annotated[list[str], Field(max_length=0)],
        Annotated[int, Field(ge=2, le=2)],
        Annotated[int, Field(gt=5, lt=7)],
    ],
)
def test_a_type_with_a_single_value(good: Any) -> None:
    """Is a type like others."""
    schema = TypeAdapter(good).json_schema()
    assert sendable(schema) == schema


@pytest.mark.parametrize(
    "type_",
    [
        Visit, Annotated[str, Field(max_length=5000)],
        list[Annotated[str, Field(pattern="^(?:가|나)$")]], Annotated[str, Field(pattern=r"^\w+$")],
        dict[Annotated[str, Field(pattern=r"^\d+$")], int],
    ],
)  # fmt: skip
def test_what_is_left_becomes_a_grammar(tiny: Tiny, type_: Any) -> None:
    """In llama.cpp itself, which as a whole schema it would refuse or die of."""
    schema = sendable(TypeAdapter(type_).json_schema())
    for seed in range(3):
        assert not breaks(tiny("안녕", schema=schema, num_predict=60, seed=seed).text, schema)


def test_the_schema_itself_is_untouched() -> None:
    """What is left out is left out of a copy."""
    schema = {"properties": {"a": {"pattern": "."}}}
    sendable(schema)
    assert schema == {"properties": {"a": {"pattern": "."}}}


# -- what came back --------------------------------------------------------------------------------

LIST = {"type": "array", "items": {"type": "string"}}
CASE = {"type": "object", "properties": {"name": {}, "days": {}}, "required": ["name"]}
ITSELF = {"$defs": {"A": CASE}, "$ref": "#/$defs/A"}


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (LIST, "Sure! Here are the keywords:"), (LIST, "- 불면"), (LIST, "불면, 이직"),
        (LIST, '```json\n["불면"]\n```'), (LIST, '["불면"] I hope this helps!'),
        (LIST, "['불면']"), (LIST, '["불면",]'), (LIST, '["불면" "이직"'), (LIST, '{"a": ["불"]}'),
        (LIST, '"불면"'), (CASE, '["하나"]'), (CASE, '{name: "하나"}'), (CASE, '{"이름": "하나"}'),
        (ITSELF, '{"이름": "하나"}'), (ITSELF, "[]"), ({"type": "string"}, "불면"),
        (LIST, "<think>불면</think>[]"),
    ],
)  # fmt: skip
def test_what_no_grammar_lets_through(schema: dict[str, Any], text: str) -> None:
    """One such reply is proof that none held, cut off or not."""
    assert breaks(text, schema)


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (LIST, '["불면"]'), (LIST, ' ["불면"]\n\n'), (LIST, "[]"), (CASE, '{"name": 5}'),
        (ITSELF, '{"name": "하나", "days": 3}'), ({"type": "string"}, '"불면"'),
        ({"type": "integer"}, "5"), ({}, "null"), ({"anyOf": [LIST, CASE]}, "{}"),
        ({"type": "object"}, '{"a": 1}'), (LIST, r'["\ud83d", "\udc00 \\ud83d", "\ud83d\ude00"]'),
        (CASE | {"additionalProperties": True}, '{"others": 1}'),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, '{"a": 1}'),
    ],
)  # fmt: skip
def test_what_a_grammar_may_have_let_through(schema: dict[str, Any], text: str) -> None:
    """No beginning of it is proof either: a stop word or num_predict may have cut it there."""
    for end in range(len(text) + 1):
        assert not breaks(text[:end], schema), text[:end]


def test_a_runaway_in_depth_is_no_proof() -> None:
    """A type that holds itself lets it through."""
    assert not breaks("[" * 3000, {"$defs": {"A": LIST}, "$ref": "#/$defs/A"})

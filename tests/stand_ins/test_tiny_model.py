"""The tiny model in llama.cpp shows what a small model does, and obeys a grammar."""

from __future__ import annotations

import json
import re
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple
from uuid import UUID

import pytest
from pydantic import BaseModel, Field, RootModel, TypeAdapter
from tiny_model.engine import Tiny
from tiny_model.phrases import WORDS
from tiny_model.weights import write_model
from typing_extensions import TypedDict  # typing's own serves Pydantic from Python 3.12 on

from holdfast.schemas import CounselNote, KeywordList, Summary

SEEDS = range(5)
ENOUGH = 1000  # tokens, for a reply that is to end by itself


def test_the_same_bytes_every_time(tiny_gguf: Path, tmp_path: Path) -> None:
    """The weights are a function of nothing but the code."""
    write_model(tmp_path / "again.gguf")
    assert (tmp_path / "again.gguf").read_bytes() == tiny_gguf.read_bytes()


def test_the_same_seed_says_the_same(tiny: Tiny) -> None:
    """A reply is a function of its seed; seeds differ."""
    assert tiny("안녕", seed=3) == tiny("안녕", seed=3)
    assert len({tiny("안녕", seed=seed) for seed in range(20)}) > 5


def test_unconstrained_it_drifts(tiny: Tiny) -> None:
    """Bullets, a sentence, numbers, a label line, a fence, a list: hardly any of it is JSON."""
    texts = [tiny("안녕", seed=seed).text for seed in range(60)]
    for start in ("Sure, here", "이 상담은", "1. 불안", "키워드: ", "```json", '["'):
        assert any(text.startswith(start) for text in texts)


def test_it_runs_away_until_it_is_stopped(tiny: Tiny) -> None:
    """One of its answers never ends by itself, and num_predict cuts it."""
    replies = [tiny("안녕", seed=seed, num_predict=48) for seed in range(60)]
    cut = [r for r in replies if r.done_reason == "length"]
    assert any(r.text.count("불안") == 2 * 48 for r in cut)
    assert {r.done_reason for r in replies} == {"stop", "length"}


def test_a_cut_list_under_a_grammar_is_no_json(tiny: Tiny) -> None:
    """A grammar does not save what num_predict cuts."""
    schema = {"type": "array", "items": {"type": "string"}, "minItems": 20}
    text, done_reason = tiny("안녕", schema=schema, num_predict=6)
    assert done_reason == "length"
    with pytest.raises(json.JSONDecodeError):
        json.loads(text)


def test_what_is_no_schema_is_refused(tiny: Tiny) -> None:
    """llama.cpp says so before it says anything else."""
    with pytest.raises(ValueError, match="JSON schema"):
        tiny("안녕", schema={"type": "nonsense"})


def test_strings_under_a_grammar_hold_its_words(tiny: Tiny) -> None:
    """The values are its own words, so a reply is not only sound but looks like keywords."""
    schema = TypeAdapter(list[str]).json_schema() | {"minItems": 2}
    words = [w for seed in SEEDS for w in json.loads(tiny("안녕", schema=schema, seed=seed).text)]
    assert sum(word in WORDS for word in words) > len(words) / 2


class Mood(Enum):
    """Some moods."""

    LOW = "낮음"
    HIGH = "높음"


class Session(BaseModel):
    """A flat object."""

    title: str
    minutes: int
    paid: bool
    mood: Mood


class Client(BaseModel):
    """An object with a list of objects."""

    name: str = Field(alias="이름", min_length=1, max_length=12)
    sessions: list[Session] = Field(min_length=1, max_length=2)
    note: str | None


class Tree(BaseModel):
    """A type that holds itself."""

    label: str = Field(max_length=10)
    children: list[Tree] = Field(max_length=1)


class Call(BaseModel):
    """One kind of contact."""

    kind: Literal["call"]
    minutes: int = Field(ge=1, le=90)


class Letter(BaseModel):
    """Another kind of contact."""

    kind: Literal["letter"]
    pages: int


class Contact(RootModel[Annotated[Call | Letter, Field(discriminator="kind")]]):
    """Either of them."""


class Place(TypedDict):
    """A typed dict."""

    city: str
    zip: Annotated[str, Field(pattern=r"^[0-9]{5}$")]


class Pair(NamedTuple):
    """A named tuple."""

    left: str
    right: int


OTHERS: list[Any] = [
    bool,
    float,
    Annotated[int, Field(ge=0, le=10)],
    Annotated[str, Field(min_length=2, max_length=5)],
    Annotated[str, Field(pattern=r"^[A-Z]{2}-[0-9]{3}$")],
    Literal["low", "moderate", "high"],
    Mood,
    Annotated[list[int], Field(max_length=4)],
    Annotated[list[str], Field(min_length=2, max_length=3)],
    list[Annotated[list[bool], Field(max_length=2)]],
    set[str],
    tuple[str, int, bool],
    dict[str, int],
    int | None,
    bool | list[str],
    UUID,
    Session,
    Client,
    Tree,
    Contact,
    Place,
    Pair,
    list[Session],
]


def test_a_grammar_knows_the_form_of_a_time_and_not_the_calendar(tiny: Tiny) -> None:
    """`format` is honoured as a pattern: 31 September passes, so a reply is always validated."""
    schema = TypeAdapter(datetime).json_schema()
    form = re.compile(r'"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?(Z|[+-]\d\d:\d\d)"')
    texts = [tiny("안녕", schema=schema, seed=seed).text for seed in range(20)]
    assert all(form.fullmatch(text) for text in texts)
    assert any("-09-31T" in text for text in texts)


@pytest.mark.parametrize("type_", [KeywordList, Summary, CounselNote, *OTHERS], ids=str)
def test_a_schema_becomes_a_grammar(tiny: Tiny, type_: Any) -> None:
    """What is said under a type's schema is a value of the type, read strictly."""
    adapter = TypeAdapter(type_)
    schema = adapter.json_schema()
    for seed in SEEDS:
        text, done_reason = tiny("안녕", schema=schema, num_predict=ENOUGH, seed=seed)
        assert done_reason == "stop"
        adapter.validate_json(text, strict=True)

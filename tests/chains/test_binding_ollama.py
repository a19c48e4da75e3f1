"""Binding on a real Ollama server: grammars of many types, refused ones, wrapped models, and its
second face, which speaks OpenAI's protocol."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import HumanMessage
from langchain_core.runnables import ConfigurableField, Runnable
from langchain_ollama import ChatOllama
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, Field, TypeAdapter, WithJsonSchema
from tiny_model import on_ollama

from holdfast.chains import Settings, extraction_chain, keyword_chain
from holdfast.chains.binding import MEMORY
from holdfast.chains.grammar import breaks
from holdfast.chains.models import model_of
from holdfast.chains.request import Request
from holdfast.schemas import CounselNote, KeywordList, Summary

pytestmark = pytest.mark.ollama

TEXT = (
    "내담자: 요즘 불안하고 수면 장애가 있어요. 직장 스트레스도 크고 가족 갈등에 번아웃까지 왔어요."
)
NUM_CTX = 2048


# -- grammars -------------------------------------------------------------------------------------


class Mood(Enum):
    """An enum in Korean."""

    CALM = "평온"
    TENSE = "긴장"


class Visit(BaseModel):
    """What a server's grammar dies of, among what it takes."""

    code: str = Field(pattern=r"^\d{3}-\d{4}$")
    word: str = Field(pattern="^(?:가|나)$")
    on: datetime.date
    remarks: str = Field(max_length=5000)


class Node(BaseModel):
    """A type that holds itself."""

    urgent: bool
    next: Node | None = None


class Cat(BaseModel):
    """One of two."""

    kind: Literal["cat"]
    age: int = Field(ge=0, lt=30)


class Dog(BaseModel):
    """The other."""

    kind: Literal["dog"]
    big: bool


TYPES: dict[str, Any] = {
    "keywords": KeywordList, "summary": Summary, "note": CounselNote, "visit": Visit, "node": Node,
    "enum": Mood, "either": Annotated[Cat | Dog, Field(discriminator="kind")],
    "union": int | str | None, "tuple": tuple[int, bool], "set": set[int], "dict": dict[str, int],
    "keys by pattern": dict[Annotated[str, Field(pattern=r"^\d+$")], int],
    "decimal": Decimal, "uuid": uuid.UUID, "datetime": datetime.datetime,
    "bounds": Annotated[int, Field(ge=-20, le=-3)], "part": Annotated[float, Field(ge=0, le=1)],
    "many": Annotated[list[bool], Field(max_length=5000)], "none": None,
    "codes": Annotated[list[Annotated[str, Field(pattern="^(ab|cd){1,3}$")]], Field(max_length=3)],
    "words": list[Annotated[str, Field(pattern=r"^\w+$")]], "literal": Literal["only"],
}  # fmt: skip
"""What every schema we ship and a score of others are."""

BY_GRAMMAR_ALONE = (
    "node", "enum", "either", "tuple", "bounds", "literal", "none", "codes", "uuid", "union",
)  # fmt: skip
"""Those whose grammar says all that the type does: a whole reply is a value."""


@pytest.mark.parametrize("name", TYPES)
def test_the_server_takes_the_schema(ollama_model: str, name: str) -> None:
    """It becomes a grammar, the reply holds to it, and the server is there for the next one."""
    adapter: TypeAdapter[Any] = TypeAdapter(TYPES[name])
    schema = adapter.json_schema()
    model = model_of(
        ChatOllama(model=ollama_model, num_ctx=NUM_CTX, num_predict=40, temperature=0), Settings()
    )
    whole: Any = None
    for chunk in model.stream(Request((HumanMessage("안녕"),), schema), {}):
        whole = chunk if whole is None else whole + chunk
    assert not breaks(str(whole.text), schema)
    assert MEMORY.holds(model._place, model._schema(Request((), schema)))
    if name in BY_GRAMMAR_ALONE and whole.response_metadata["done_reason"] == "stop":
        adapter.validate_json(str(whole.text))
    assert on_ollama.is_server_there()


class Requests(BaseCallbackHandler):
    """How each request of a chain ended."""

    def __init__(self) -> None:
        self.ended: list[str] = []

    def on_llm_end(self, *args: Any, **kwargs: Any) -> None:
        """Note a reply."""
        self.ended.append("reply")

    def on_llm_error(self, *args: Any, **kwargs: Any) -> None:
        """Note an error."""
        self.ended.append("error")


def test_a_refused_schema(ollama_model: str) -> None:
    """The server's own words for it are understood: asked plainly at once, and from then on."""
    unknown = Annotated[list[str], WithJsonSchema({"type": "sequence"})]
    chain = extraction_chain(
        unknown, ollama_model, num_ctx=NUM_CTX, max_calls=1, examples=[["불안"]]
    )
    first, second = Requests(), Requests()
    for seen in (first, second):
        chain.batch([TEXT], {"callbacks": [seen]}, return_exceptions=True)
    assert first.ended == ["error", "reply"]
    assert second.ended == ["reply"]


# -- wrapped models -------------------------------------------------------------------------------

WRAPPERS: dict[str, Callable[[str], Runnable[Any, Any]]] = {
    "bind": lambda name: ChatOllama(model=name).bind(stop=["###"]),
    "config": lambda name: ChatOllama(model=name).with_config(tags=["mine"]),
    "retry": lambda name: ChatOllama(model=name).with_retry(),
    "fallbacks": lambda name: ChatOllama(model="none:1b").with_fallbacks([ChatOllama(model=name)]),
    "fields": lambda name: ChatOllama(model=name).configurable_fields(
        temperature=ConfigurableField(id="heat")
    ),
}


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_a_wrapped_model_is_held_to_the_schema(ollama_model: str, wrapper: str) -> None:
    """As one alone: strict JSON, at most as many as asked, with its counts."""
    chain = keyword_chain(WRAPPERS[wrapper](ollama_model), num_ctx=NUM_CTX, max_keywords=3)
    extraction = chain.with_attempts().invoke(TEXT)
    assert (extraction.how, extraction.engine) == ("strict", "ollama")
    assert len(extraction.value) <= 3
    assert extraction.attempts[0].reply.completion_tokens


# -- the second face ------------------------------------------------------------------------------


def other_face(name: str, **how: Any) -> ChatOpenAI:
    """Return OpenAI's chat model on the same server."""
    given = {"base_url": f"{on_ollama.server_url()}/v1", "api_key": "none", "max_retries": 0}
    return ChatOpenAI(model=name, **given | {"temperature": 0} | how)


def test_the_other_face_is_held_to_the_schema(ollama_model: str) -> None:
    """What a model of OpenAI's protocol is sent as response_format becomes a grammar too."""
    chain = keyword_chain(other_face(ollama_model), max_keywords=3).with_attempts()
    extraction = chain.invoke(TEXT)
    assert (extraction.how, extraction.engine) == ("strict", "model")
    assert 1 <= len(extraction.value) <= 3
    assert extraction.attempts[0].reply.done_reason == "stop"


def test_a_refused_schema_at_the_other_face(ollama_model: str) -> None:
    """Its words for it are in another envelope, and understood."""
    unknown = Annotated[list[str], WithJsonSchema({"type": "sequence"})]
    model = other_face(ollama_model, max_tokens=60)
    chain = extraction_chain(unknown, model, max_calls=1, examples=[["불안"]])
    seen = Requests()
    chain.batch([TEXT], {"callbacks": [seen]}, return_exceptions=True)
    assert seen.ended == ["error", "reply"]

"""The chain on a real Ollama server with the tiny model: grammar, drift, runaway, cut, deadline."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from langchain_ollama import ChatOllama
from pydantic import BaseModel

from holdfast.chains import extraction_chain, keyword_chain, note_chain
from holdfast.chains.turns import ENDED_EARLY
from holdfast.schemas import (
    CounselNote,
    DeadlineExceeded,
    Extraction,
    KeywordList,
    Kind,
    ModelMissing,
    PromptTooLong,
)

pytestmark = pytest.mark.ollama

TEXT = (
    "내담자: 요즘 불안하고 수면 장애가 있어요. 직장 스트레스도 크고 가족 갈등에 번아웃까지 왔어요."
)
NUM_CTX = 2048


def drifting(name: str, seed: int) -> ChatOllama:
    """Return the model without a grammar, under a seed; what it says is the same each time."""
    return ChatOllama(
        model=name, format="", temperature=1, seed=seed, num_ctx=NUM_CTX, num_predict=60
    )


def kinds(extraction: Extraction[Any]) -> list[Kind | None]:
    """Return how each attempt failed."""
    return [a.failure.kind if a.failure else None for a in extraction.attempts]


def test_under_the_grammar(ollama_model: str) -> None:
    """The first reply is strict JSON of no more keywords than asked, with its reason and counts."""
    chain = keyword_chain(ollama_model, num_ctx=NUM_CTX, max_keywords=5).with_attempts()
    extraction = chain.invoke(TEXT)
    assert isinstance(extraction.value, KeywordList)
    assert 1 <= len(extraction.value) <= 5
    assert extraction.how == "strict"
    [attempt] = extraction.attempts
    assert attempt.reply.done_reason == "stop"
    assert (attempt.reply.prompt_tokens or 0) > 100
    assert attempt.reply.completion_tokens


def test_every_way_to_call_it(ollama_model: str) -> None:
    """invoke, ainvoke on two loops, stream and astream give the same value at temperature 0."""
    chain = keyword_chain(ollama_model, num_ctx=NUM_CTX, max_keywords=3)

    async def streamed() -> list[Any]:
        return [value async for value in chain.astream(TEXT)]

    value = chain.invoke(TEXT)
    assert asyncio.run(chain.ainvoke(TEXT)) == value
    assert asyncio.run(streamed())[-1] == value
    *growing, last = chain.stream(TEXT)
    assert last == value
    assert all(list(g) == list(value)[: len(g)] for g in growing)


class Sessions(BaseModel):
    """What a grammar alone can fill in soundly."""

    urgent: bool
    count: int


def test_an_object_under_the_grammar(ollama_model: str) -> None:
    """Any type's schema goes to the server, and its reply is of that type."""
    chain = extraction_chain(Sessions, ollama_model, num_ctx=NUM_CTX).with_attempts()
    extraction = chain.invoke(TEXT)
    assert isinstance(extraction.value, Sessions)
    assert extraction.how == "strict"


ALL_ITS_WORDS = (
    "Client: 불안, 우울감, 수면 장애, 직장 스트레스, 가족 갈등, 대인 관계, 번아웃, "
    "학업 부담, 자존감, 상실감, 분노 조절, 진로 고민. "
    "I have anxiety, insomnia, work stress, family conflict, burnout, grief."
)
"""What the tiny model can say: its words have to stand in the text to be an answer about it."""


def test_a_note_under_the_grammar(ollama_model: str) -> None:
    """Every reply is JSON with every field and no more keywords than asked; the one that is taken
    is strict. Such a model may write ":" for a summary, and is asked again for that."""
    chain = note_chain(ollama_model, max_keywords=3).with_attempts()
    extraction = chain.invoke(ALL_ITS_WORDS)
    assert extraction.how == "strict"
    for attempt in extraction.attempts:
        assert attempt.reply.done_reason == "stop"
        assert list(json.loads(attempt.reply.text)) == list(CounselNote.model_fields)
        assert len(json.loads(attempt.reply.text)["keywords"]) <= 3
    note = CounselNote.model_validate_json(attempt.reply.text, strict=True)
    assert extraction.value == note
    assert [g.text for g in extraction.grounding] == list(note.keywords)


def test_drift_is_read(ollama_model: str) -> None:
    """Bullets in Markdown with chatter around them are the keywords, in one call."""
    chain = keyword_chain(drifting(ollama_model, 2)).with_attempts()
    extraction = chain.invoke(TEXT)
    assert extraction.value == ["불안", "직장 스트레스"]
    assert extraction.how == "salvaged"
    assert kinds(extraction) == [None]


def test_a_runaway_is_asked_again(ollama_model: str) -> None:
    """Ollama ends it without a word, or we do, whoever sees it first; it is told, then the dice
    change, and the value comes.
    """
    chain = keyword_chain(drifting(ollama_model, 1), max_calls=4).with_attempts()
    extraction = chain.invoke(TEXT)
    assert extraction.value
    assert kinds(extraction)[0] is Kind.RUNAWAY
    assert kinds(extraction)[-1] is None
    assert extraction.attempts[0].reply.done_reason in ("aborted", ENDED_EARLY)


def test_a_cut_reply_gets_more(ollama_model: str) -> None:
    """done_reason "length" is told, and the tokens are doubled until the list is whole."""
    model = ChatOllama(model=ollama_model, num_ctx=NUM_CTX, num_predict=1)
    extraction = keyword_chain(model, max_keywords=2, max_calls=6).with_attempts().invoke(TEXT)
    assert extraction.attempts[0].reply.done_reason == "length"
    assert "2 tokens" in extraction.attempts[1].asked
    assert extraction.value


def test_a_prompt_that_is_too_long(ollama_model: str) -> None:
    """The server refuses it instead of cutting it in silence."""
    chain = keyword_chain(ollama_model, num_ctx=256)
    with pytest.raises(PromptTooLong, match="num_ctx"):
        chain.invoke(TEXT * 20)


def test_a_model_that_is_missing(ollama_model: str) -> None:
    """The real words for it are understood."""
    with pytest.raises(ModelMissing, match="ollama pull nobody:1b"):
        keyword_chain("nobody:1b").invoke(TEXT)


def test_the_deadline(ollama_model: str) -> None:
    """A real call that takes longer ends at it."""
    chain = keyword_chain(ollama_model, num_ctx=NUM_CTX, deadline=0.001)
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        chain.invoke(TEXT)
    assert time.monotonic() - started < 0.5


def test_a_closed_iterator_frees_the_server(ollama_model: str) -> None:
    """The next call does not wait for the reply that nobody reads any more."""
    model = ChatOllama(model=ollama_model, num_ctx=NUM_CTX, num_predict=1500, temperature=1)
    chain = keyword_chain(model, max_keywords=1000)
    stream = chain.stream(TEXT)
    next(stream)
    stream.close()
    assert keyword_chain(ollama_model, num_ctx=NUM_CTX, max_keywords=1, deadline=20).invoke(TEXT)

"""The parser as a link of a LangChain chain."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator, Iterator

import pytest
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.runnables import RunnableGenerator

from holdfast.parsers import ReplyParser
from holdfast.schemas import KeywordList, TruncatedReply

PARSER: ReplyParser[KeywordList] = ReplyParser(KeywordList)


def chunks(_: object) -> Iterator[AIMessageChunk]:
    """Stream one reply in three pieces."""
    yield AIMessageChunk(content='["tea", ')
    yield AIMessageChunk(content='"cake"]')
    yield AIMessageChunk(content="", response_metadata={"done_reason": "stop"})


async def achunks(_: object) -> AsyncIterator[AIMessageChunk]:
    """The same, asynchronously."""
    for chunk in chunks(None):
        yield chunk


def test_reads_text_and_messages_alike() -> None:
    """Sync and async give the same value."""
    assert PARSER.invoke("- tea\n- cake") == ["tea", "cake"]
    assert PARSER.invoke(AIMessage(content="- tea\n- cake")) == ["tea", "cake"]
    assert asyncio.run(PARSER.ainvoke(AIMessage(content="- tea\n- cake"))) == ["tea", "cake"]


def test_why_a_reply_ended_comes_from_the_message() -> None:
    """A reply that was cut off keeps its whole items; without the reason the last one counts."""
    text = "키워드: 차, 빵, 잼"
    cut = AIMessage(content=text, response_metadata={"done_reason": "length"})
    assert PARSER.invoke(cut) == ["차", "빵"]
    assert PARSER.invoke(AIMessage(content=text)) == ["차", "빵", "잼"]


def test_streaming_gives_one_value_at_the_end() -> None:
    """LangChain would add up growing ones."""
    assert list((RunnableGenerator(chunks) | PARSER).stream(None)) == [["tea", "cake"]]

    async def collect() -> list[KeywordList]:
        return [value async for value in (RunnableGenerator(achunks) | PARSER).astream(None)]

    assert asyncio.run(collect()) == [["tea", "cake"]]


def test_the_last_chunk_says_that_a_stream_was_cut() -> None:
    """Its metadata counts for the whole reply."""

    def cut(_: object) -> Iterator[AIMessageChunk]:
        yield AIMessageChunk(content='["te')
        yield AIMessageChunk(content="", response_metadata={"done_reason": "length"})

    with pytest.raises(TruncatedReply):
        list((RunnableGenerator(cut) | PARSER).stream(None))


def test_format_instructions_are_a_filled_in_example() -> None:
    """Not a schema, which small models echo."""
    text = PARSER.get_format_instructions()
    assert "[" in text
    assert "properties" not in text


def test_knows_its_type_and_pickles() -> None:
    """As LangChain and multiprocessing ask."""
    assert PARSER.OutputType is KeywordList
    assert pickle.loads(pickle.dumps(PARSER)).type_ is KeywordList

"""A schema that is not honoured: asked plainly at once, and remembered."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Annotated, Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_ollama import ChatOllama
from loopback import Loopback, Request, Say
from pydantic import Field

from holdfast.chains import extraction_chain, keyword_chain, summary_chain
from holdfast.chains.binding import MEMORY, Memory, Place, blame
from holdfast.schemas import RequestRejected, ServerFailed, SettingsError

Call = Callable[[Any, Any], Any]
Keywords = Callable[..., Any]

RIGHT = '["불면", "직장 스트레스"]'
VALUE = ["불면", "직장 스트레스"]
DRIFTED = "키워드: 불면, 직장 스트레스"

REFUSALS = {
    "Ollama: no grammar": (500, "invalid JSON schema in format"),
    "Ollama: no schema": (
        500,
        'invalid format: "5"; expected "json" or a valid JSON Schema object',
    ),
    "Ollama: no vocabulary": (500, "failed to load model vocabulary required for format"),
    "llama.cpp": (400, "failed to parse grammar"),
    "an old one": (
        400,
        "json: cannot unmarshal object into field ChatRequest.format of type string",
    ),
    "a proxy": (422, "unknown parameter: response_format"),
}


def formats(server: Loopback) -> list[bool]:
    """Return for each request whether a schema went along."""
    return ["format" in request.body for request in server.requests]


# -- refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refused_schema(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, refusal: str
) -> None:
    """The very same question goes without it at once; that is no call, and is remembered."""
    status, words = REFUSALS[refusal]
    server.fail(status, words)
    server.say(RIGHT, times=2)
    extraction = call(keywords(max_calls=1).with_attempts(), transcript)
    assert extraction.value == VALUE
    assert [a.number for a in extraction.attempts] == [1]
    assert call(keywords(max_calls=1), transcript) == VALUE
    assert formats(server) == [True, False, False]
    first, second, _ = (request.body for request in server.requests)
    assert first.pop("format")
    assert first == second


def test_refused_within_the_stream(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """An error line before the first word is the same."""
    server.say("", error="invalid JSON schema in format")
    server.say(RIGHT)
    assert call(keywords(max_calls=1), transcript) == VALUE
    assert formats(server) == [True, False]


def test_it_is_sent_again_at_once(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """Without the wait after a fault, and as none: there is no request for one left."""
    server.fail(500, "invalid JSON schema in format")
    server.say(RIGHT)
    assert keywords(fault_retries=0).invoke(transcript) == VALUE


def test_a_model_that_died(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """Of the schema or of want of memory: asked plainly at once, believed the second time."""
    for _ in range(2):
        server.fail(500, "model runner has unexpectedly stopped, this may be due to resource")
        server.say(RIGHT)
    server.say(RIGHT)
    for _ in range(3):
        assert call(keywords(max_calls=1), transcript) == VALUE
    assert formats(server) == [True, False, True, False, False]


def test_another_schema_is_tried(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """One type's schema that a server cannot take says nothing about another's."""
    server.fail(500, "invalid JSON schema in format")
    server.say(RIGHT)
    server.say('{"summary": "내담자는 불면을 호소했다."}')
    call(keywords(), transcript)
    call(summary_chain("gemma:2b", ollama_host=server.url), transcript)
    assert formats(server) == [True, False, True]


def test_another_model_is_tried(server: Loopback, transcript: str, call: Call) -> None:
    """What is remembered is of one model on one host."""
    server.fail(500, "invalid JSON schema in format")
    server.say(RIGHT, times=2)
    with Loopback() as other:
        other.say(RIGHT)
        for name, host in (("gemma:2b", server), ("phi3:mini", server), ("gemma:2b", other)):
            call(keyword_chain(name, ollama_host=host.url), transcript)
        assert formats(other) == [True]
    assert formats(server) == [True, False, True]


@pytest.mark.parametrize("refusal", [(500, "invalid JSON schema in format"), (400, "grammar")])
def test_a_plain_request_that_fails_too(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, refusal: tuple[int, str]
) -> None:
    """It was not the schema then: the fault is the caller's, and the next call sends it again."""
    server.fail(*refusal, times=2)
    server.say(RIGHT)
    with pytest.raises((ServerFailed, RequestRejected)):
        call(keywords(fault_retries=0), transcript)
    assert call(keywords(), transcript) == VALUE
    assert formats(server) == [True, False, True]


def test_the_words_of_its_users_own_format(server: Loopback, transcript: str, call: Call) -> None:
    """A format that is not ours is not taken away: its error is the answer, after one request."""
    server.fail(400, 'invalid format: "yaml"; expected "json" or a valid JSON Schema object')
    own = ChatOllama(model="gemma:2b", base_url=server.url, format={"type": "yaml"})
    with pytest.raises(RequestRejected):
        call(keyword_chain(own), transcript)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "format"), (403, "format"), (404, "model 'grammar:1b' not found"), (429, "schema"),
        (503, "the grammar queue is full"), (500, "out of memory"), (400, "invalid request"),
        (400, "the input length exceeds the context length (schema)"), (413, "format"),
        (-1, "llama runner died"),
    ],
)  # fmt: skip
def test_what_is_not_about_the_schema(status: int, words: str) -> None:
    """Other faults stay what they are."""
    assert blame(status, words) is None


def test_the_refusal_is_a_run_of_its_own(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """A tracer sees both requests, the first as the error that it was."""
    ended: list[str] = []

    class Runs(BaseCallbackHandler):
        def on_llm_end(self, response: Any, **kwargs: Any) -> None:
            ended.append("end")

        def on_llm_error(self, error: BaseException, **kwargs: Any) -> None:
            ended.append("error")

    server.fail(500, "invalid JSON schema in format")
    server.say(RIGHT)
    keywords().invoke(transcript, {"callbacks": [Runs()]})
    assert ended == ["error", "end"]


# -- broken ---------------------------------------------------------------------------------------


def test_a_broken_schema(server: Loopback, keywords: Keywords, transcript: str, call: Call) -> None:
    """One reply that no grammar lets through is proof; it is read all the same."""
    server.say(DRIFTED, times=2)
    chain = keywords()
    assert [call(chain, transcript), call(chain, transcript)] == [VALUE, VALUE]
    assert formats(server) == [True, False]


def test_the_next_attempt_is_plain(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """Within the same extraction, and for other types of the same model."""
    server.say("무엇을 도와드릴까요?")
    server.say(RIGHT)
    server.say('{"summary": "내담자는 불면을 호소했다."}')
    assert call(keywords(), transcript) == VALUE
    call(summary_chain("gemma:2b", ollama_host=server.url), transcript)
    assert formats(server) == [True, False, False]


@pytest.mark.parametrize(
    "how",
    [
        {"text": RIGHT}, {"text": '["불면", "직장', "done_reason": "length"},
        {"text": '["불면", "직장', "ending": "silence"}, {"text": ""}, {"text": "[]"},
        {"text": '["불면", "직장 스', "ending": "cut"},
    ],
    ids=["whole", "length", "aborted", "empty", "none", "reset"],
)  # fmt: skip
def test_what_proves_nothing(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, how: dict[str, Any]
) -> None:
    """A reply that is or begins as the schema has it: the next request carries it again."""
    server.say(**how)
    server.say(RIGHT, times=2)
    call(keywords(), transcript)
    call(keywords(), transcript)
    assert set(formats(server)) == {True}


def test_a_closed_stream_is_judged_too(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """What was said before the caller walked away is proof enough."""
    server.say("1. 불면\n2. 직장 스트레스\n3. 이직 고민\n", delay=0.05)
    server.say(RIGHT)
    stream = keywords().stream(transcript)
    next(stream)
    stream.close()
    keywords().invoke(transcript)
    assert formats(server) == [True, False]


def test_many_threads_and_loops(server: Loopback, keywords: Keywords) -> None:
    """They share what is remembered, and no request after the first is a wasted one."""

    def answer(request: Request) -> Say:
        return Say(DRIFTED, size=3)

    server.always(answer)
    chain = keywords(slots=8)
    text = "요즘 불면이 심하고 직장 스트레스도 커요."
    chain.invoke(text)
    threads = [threading.Thread(target=chain.batch, args=([text] * 5,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    asyncio.run(chain.abatch([text] * 20))
    for thread in threads:
        thread.join()
    assert formats(server) == [True] + [False] * 40


# -- the memory by itself -------------------------------------------------------------------------

HERE = Place("http://127.0.0.1:11434", "gemma:2b")
LIST: dict[str, Any] = {"type": "array"}


def test_the_memory_is_bounded() -> None:
    """The oldest goes first, so that a service that makes a type a call does not grow."""
    memory = Memory(most=3)
    for number in range(5):
        memory.refuses(HERE, {"maxItems": number}, "refused")
    assert [memory.holds(HERE, {"maxItems": n}) for n in range(5)] == [True, True] + [False] * 3


def test_the_memory_is_cleared() -> None:
    """By hand: there is no other way back but a new process."""
    memory = Memory()
    memory.ignores(HERE)
    assert not memory.holds(HERE, LIST)
    memory.clear()
    assert memory.holds(HERE, LIST)


def test_it_is_the_process_own() -> None:
    """Between two tests it is empty."""
    assert MEMORY.holds(HERE, LIST)
    MEMORY.ignores(HERE)


# -- a schema that is dangerous -------------------------------------------------------------------


def test_a_type_without_a_value_is_never_asked_about(server: Loopback) -> None:
    """`minItems` over `maxItems` hangs a real server; it shows where the chain is built."""
    type_: Any = Annotated[list[str], Field(min_length=5, max_length=2)]
    for bad in (type_, type_ | None, dict[str, type_]):
        with pytest.raises(SettingsError, match="minItems contradicts maxItems"):
            extraction_chain(bad, "gemma:2b", ollama_host=server.url)
    assert server.log == []


def test_no_bound_of_ours_is_dangerous_either(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """More keywords than a grammar can count to are not counted."""
    server.say(RIGHT)
    keywords(max_keywords=5000).invoke(transcript)
    assert "maxItems" not in server.requests[0].body["format"]


def test_what_a_grammar_cannot_say_is_left_out(
    server: Loopback, transcript: str, call: Call
) -> None:
    """A pattern that ends a real server is not sent; the reply is held to it all the same."""
    type_: Any = list[Annotated[str, Field(pattern="^(?:불면|스트레스)$")]]
    server.say('["불면증"]')
    server.say('["불면"]')
    chain = extraction_chain(type_, "gemma:2b", ollama_host=server.url, examples=[["스트레스"]])
    assert call(chain, transcript) == ["불면"]
    assert server.requests[0].body["format"] == {"type": "array", "items": {"type": "string"}}
    assert len(server.requests) == 2

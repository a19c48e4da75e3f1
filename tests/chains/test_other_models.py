"""Chat models that are not Ollama: OpenAI's real client on a server of ours, and fakes."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from itertools import count
from typing import Any, Literal

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage
from langchain_core.runnables import Runnable, RunnableLambda
from langchain_openai import ChatOpenAI
from loopback import Loopback
from pydantic import BaseModel, Field, TypeAdapter

from holdfast.chains import extraction_chain, keyword_chain
from holdfast.chains.other_chat import PlainModel
from holdfast.chains.request import Request
from holdfast.chains.response_format import is_taken_by
from holdfast.chains.waiting import Waited
from holdfast.schemas import (
    AccessDenied,
    CallError,
    DeadlineExceeded,
    KeywordList,
    Kind,
    ModelMissing,
    RequestRejected,
    ServerFailed,
    ServerUnreachable,
)

Call = Callable[[Any, Any], Any]

RIGHT = '["불면", "직장 스트레스"]'
VALUE = ["불면", "직장 스트레스"]


ALONE = count(60)
"""Seconds. Equal ones of these models share an async client, and that belongs to one loop."""


def chat(server: Loopback, **how: Any) -> ChatOpenAI:
    """Return OpenAI's real chat model on the loopback server."""
    given = {"model": "gemma:2b", "base_url": f"{server.url}/v1", "api_key": "none"}
    return ChatOpenAI(**given | {"max_retries": 0, "timeout": next(ALONE)} | how)


def formats(server: Loopback) -> list[bool]:
    """Return for each request whether a schema went along."""
    return ["response_format" in request.body for request in server.requests]


# -- what goes over the wire ----------------------------------------------------------------------


def test_the_whole_request(server: Loopback, transcript: str, call: Call) -> None:
    """The schema is its response format; nothing else is set that its user did not set."""
    server.say(RIGHT)
    extraction = call(keyword_chain(chat(server), max_keywords=7).with_attempts(), transcript)
    assert (extraction.value, extraction.how, extraction.engine) == (VALUE, "strict", "model")
    assert (extraction.model, extraction.attempts[0].reply.done_reason) == ("gemma:2b", "stop")
    asked = dict(server.requests[0].body)
    [message] = asked.pop("messages")
    assert transcript in message["content"]
    schema = {**TypeAdapter(KeywordList).json_schema(), "maxItems": 7}
    form = {"type": "json_schema", "json_schema": {"name": "reply", "schema": schema}}
    assert asked == {"model": "gemma:2b", "stream": True, "response_format": form}


class Case(BaseModel):
    """A case."""

    name: str
    sessions: int = 0


def test_a_type_of_ones_own(server: Loopback, call: Call) -> None:
    """Its schema goes as it is: `strict` would not take the default."""
    server.say('{"name": "하나", "sessions": 3}')
    chain = extraction_chain(Case, chat(server))
    assert call(chain, "하나 님은 3회기에 왔다.") == Case(name="하나", sessions=3)
    form = server.requests[0].body["response_format"]["json_schema"]
    assert form == {"name": "reply", "schema": Case.model_json_schema()}


def test_without_streaming(server: Loopback, transcript: str, call: Call) -> None:
    """A reply in one piece, with its reason and counts."""
    server.say(RIGHT)
    extraction = call(
        keyword_chain(chat(server, disable_streaming=True)).with_attempts(), transcript
    )
    assert extraction.value == VALUE
    assert extraction.attempts[0].reply.completion_tokens


@pytest.mark.parametrize(
    "own",
    [
        {"response_format": {"type": "json_object"}},
        {"tools": [{"type": "function", "function": {"name": "f", "parameters": {}}}]},
    ],
    ids=["response_format", "tools"],
)
def test_what_its_user_bound_wins(
    server: Loopback, transcript: str, call: Call, own: dict[str, Any]
) -> None:
    """A format or tools of his own; the binding stays around it."""
    server.say(RIGHT)
    call(keyword_chain(chat(server).bind(user="me", **own)), transcript)
    asked = server.requests[0].body
    assert asked["user"] == "me"
    assert asked.get("response_format") == own.get("response_format")
    assert asked.get("tools") == own.get("tools")


def test_what_its_user_gave_it_for_every_call_wins(
    server: Loopback, transcript: str, call: Call
) -> None:
    """A format among its own arguments is not overruled."""
    server.say(RIGHT)
    own = {"response_format": {"type": "json_object"}}
    call(keyword_chain(chat(server, model_kwargs=own)), transcript)
    assert server.requests[0].body["response_format"] == {"type": "json_object"}


# -- a schema that is not honoured ----------------------------------------------------------------

REFUSALS = {
    "OpenAI": (400, "Invalid schema for response_format 'reply': schema must have type 'object'"),
    "an older one": (400, "'response_format' of type 'json_schema' is not supported"),
    "llama.cpp": (400, "failed to parse grammar"),
    "vLLM": (400, "The guided decoding backend does not support it"),
    "Ollama": (500, "invalid JSON schema in format"),
    "a proxy": (422, "response_format: extra inputs are not permitted"),
}


@pytest.mark.filterwarnings("ignore:Invalid schema", "ignore:This model does not support")
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refused_schema(server: Loopback, transcript: str, call: Call, refusal: str) -> None:
    """The same question goes without it at once; that is no call, and is remembered."""
    server.fail(*REFUSALS[refusal])
    server.say(RIGHT, times=2)
    extraction = call(keyword_chain(chat(server), max_calls=1).with_attempts(), transcript)
    assert (extraction.value, len(extraction.attempts)) == (VALUE, 1)
    call(keyword_chain(chat(server)), transcript)
    assert formats(server) == [True, False, False]


def test_a_broken_schema(server: Loopback, transcript: str, call: Call) -> None:
    """A server that ignores it is asked plainly from then on; another server is not."""
    server.say("키워드: 불면, 직장 스트레스", times=2)
    for _ in range(2):
        assert call(keyword_chain(chat(server)), transcript) == VALUE
    assert formats(server) == [True, False]
    with Loopback() as other:
        other.say(RIGHT)
        call(keyword_chain(chat(other)), transcript)
        assert formats(other) == [True]


@pytest.mark.parametrize("streams", [True, False])
def test_a_cut_reply_under_a_schema(
    server: Loopback, transcript: str, call: Call, streams: bool
) -> None:
    """OpenAI's client raises for it; for us it is a reply that was cut, and more is given."""
    server.say('["불', done_reason="length", times=1 if streams else 2)
    server.say(RIGHT)
    model = chat(server, max_tokens=40, disable_streaming=not streams)
    extraction = call(keyword_chain(model).with_attempts(), transcript)
    assert extraction.value == VALUE
    assert extraction.attempts[0].failure.kind is Kind.TRUNCATED
    assert server.requests[-1].body["max_completion_tokens"] == 80


def test_a_filtered_reply(server: Loopback, transcript: str, call: Call) -> None:
    """The provider's filter ends it: what was said is read, and it is asked again."""
    server.say('["불면', done_reason="content_filter")
    server.say(RIGHT)
    extraction = call(keyword_chain(chat(server)).with_attempts(), transcript)
    assert extraction.value == VALUE
    assert extraction.attempts[0].reply.done_reason == "content_filter"


# -- asked again ----------------------------------------------------------------------------------


def test_the_same_reply_twice_changes_the_dice(
    server: Loopback, transcript: str, call: Call
) -> None:
    """Seed and temperature go along where the model has the fields."""
    server.say("무엇을 도와드릴까요?", times=2)
    server.say(RIGHT)
    call(keyword_chain(chat(server, temperature=0.1)), transcript)
    dice = [(r.body.get("seed"), r.body.get("temperature")) for r in server.requests]
    assert dice[:2] == [(None, 0.1), (None, 0.1)]
    assert dice[2][0] == 2
    assert dice[2][1] > 0.1


class Deaf(FakeListChatModel):
    """A model without those fields, whose call takes no such arguments."""

    def _call(self, *args: Any, **kwargs: Any) -> str:
        assert not kwargs, kwargs
        return super()._call(*args, **kwargs)

    def _stream(self, *args: Any, **kwargs: Any) -> Any:
        assert not kwargs.keys() & {"seed", "temperature", "max_tokens", "response_format"}
        return super()._stream(*args, **kwargs)


def test_a_model_that_has_none_of_it(transcript: str, call: Call) -> None:
    """Is asked with messages alone."""
    model = Deaf(responses=["무엇을 도와드릴까요?", "무엇을 도와드릴까요?", RIGHT])
    assert call(keyword_chain(model), transcript) == VALUE


class Other(FakeListChatModel):
    """A model with those fields, one of them by its other name."""

    num_predict: int = 40
    temperature: float = 0
    seed: int | None = None
    heard: list[dict[str, Any]] = Field(default_factory=list)

    def _stream(self, *args: Any, **kwargs: Any) -> Any:
        self.heard.append({k: v for k, v in kwargs.items() if k in type(self).model_fields})
        return super()._stream(*args, **kwargs)


def test_a_model_that_has_all_of_it(transcript: str) -> None:
    """Gets what a request changes, by the names of its fields."""
    model = Other(responses=['["불', '["불', RIGHT])
    job = PlainModel(model)
    assert job.num_predict == 40
    assert keyword_chain(model).invoke(transcript) == VALUE
    assert model.heard[0] == {}
    assert model.heard[2]["seed"] == 2
    assert model.heard[2]["temperature"] > 0
    request = Request((HumanMessage("안녕"),), num_predict=80)
    assert list(job.stream(request, {}))
    assert model.heard[3] == {"num_predict": 80}


class Declares(FakeListChatModel):
    """A model of any name whose class has a mode for a JSON Schema."""

    def with_structured_output(
        self, schema: Any, *, method: Literal["json_mode", "json_schema"] = "json_mode", **how: Any
    ) -> Any:
        """Bind it."""
        return self.bind(response_format=schema, **how)


class DeclaresAnother(FakeListChatModel):
    """A model whose class has other modes."""

    def with_structured_output(
        self, schema: Any, *, method: Literal["function_calling"] = "function_calling", **how: Any
    ) -> Any:
        """Bind it."""
        return self.bind(tools=[schema], **how)


@pytest.mark.parametrize(
    ("model", "takes"),
    [
        (Declares(responses=[RIGHT]), True), (DeclaresAnother(responses=[RIGHT]), False),
        (FakeListChatModel(responses=[RIGHT]), False), (RunnableLambda(lambda m: RIGHT), False),
        (ChatOpenAI(api_key="none", model="a-model-nobody-knows"), True),
    ],
    ids=["declares", "another", "fake", "function", "OpenAI"],
)  # fmt: skip
def test_the_class_says_what_it_takes(model: Any, takes: bool) -> None:
    """And no name does."""
    assert is_taken_by(model) is takes


# -- faults ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, RequestRejected), (401, AccessDenied), (404, ModelMissing), (500, ServerFailed),
        (503, ServerFailed),
    ],
)  # fmt: skip
def test_its_faults_are_ours(
    server: Loopback, transcript: str, call: Call, status: int, error: type[CallError]
) -> None:
    """As far as LangChain's classes tell them apart."""
    server.fail(status, "no")
    with pytest.raises(error) as caught:
        call(keyword_chain(chat(server), fault_retries=0), transcript)
    assert type(caught.value) is error


def test_nobody_there(closed_url: str, transcript: str, call: Call) -> None:
    """A host that does not answer, and one that does not answer in time by the client's own."""
    nobody = ChatOpenAI(model="m", base_url=closed_url, api_key="none", max_retries=0)
    with pytest.raises(ServerUnreachable):
        call(keyword_chain(nobody, fault_retries=0), transcript)


def test_a_timeout_of_the_clients_own(server: Loopback, transcript: str, call: Call) -> None:
    """Is a call that was too slow, long before the deadline."""
    server.hang(times=2)
    with pytest.raises(DeadlineExceeded):
        call(keyword_chain(chat(server, timeout=0.2 + next(ALONE) / 1e6), deadline=0.5), transcript)


# -- the deadline ---------------------------------------------------------------------------------


@pytest.mark.parametrize("hang", ["headers", "reply"])
def test_the_deadline_holds(server: Loopback, transcript: str, call: Call, hang: str) -> None:
    """Also in a thread, on a client that knows of none: it is not waited for any longer."""
    if hang == "headers":
        server.hang()
    else:
        server.say('["불면", ', ending="hang")
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        call(keyword_chain(chat(server), deadline=0.4, max_calls=1), transcript)
    assert 0.4 <= time.monotonic() - started < 3


class Stuck(Runnable[Any, Any]):
    """A model that blocks its thread until it is let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.closed = threading.Event()

    def invoke(self, input: Any, config: Any = None, **kwargs: Any) -> str:
        """Return the reply."""
        return "".join(self.stream(input))

    def stream(self, input: Any, config: Any = None, **kwargs: Any) -> Iterator[str]:
        """Stream it."""
        try:
            self.let_go.wait(30)
            yield RIGHT
        finally:
            self.closed.set()


def test_what_is_left_behind_closes_itself(transcript: str) -> None:
    """The stream cannot be closed while it blocks; it is as soon as it does not."""
    model = Stuck()
    with pytest.raises(DeadlineExceeded):
        keyword_chain(model, deadline=0.3).invoke(transcript)
    assert not model.closed.is_set()
    model.let_go.set()
    assert model.closed.wait(5)


SCRIPT = """
import time
from langchain_core.runnables import RunnableLambda
from holdfast import keyword_chain
from holdfast.schemas import DeadlineExceeded
try:
    model = RunnableLambda(lambda messages: time.sleep(60) or "")
    keyword_chain(model, deadline=0.3).invoke("불면이 심해요.")
except DeadlineExceeded:
    print("late")
"""


def test_the_process_ends_all_the_same() -> None:
    """No thread that was left behind holds it up."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "late\n", "")


MARK: ContextVar[str] = ContextVar("mark", default="")


def test_it_runs_in_its_callers_context(transcript: str) -> None:
    """Context variables and LangChain's parent run are there in the model's thread."""
    seen: list[Any] = []

    class Runs(BaseCallbackHandler):
        def on_chain_start(self, *args: Any, **kwargs: Any) -> None:
            seen.append((kwargs["name"], kwargs["parent_run_id"] is not None))

    def answer(messages: Any) -> Any:
        seen.append(MARK.get())
        return RunnableLambda(lambda m: AIMessage(RIGHT)).with_config(run_name="inner")

    MARK.set("here")
    keyword_chain(RunnableLambda(answer)).invoke(transcript, {"callbacks": [Runs()]})
    assert "here" in seen
    assert ("inner", True) in seen


def test_many_at_once(server: Loopback, transcript: str) -> None:
    """Each call has its own thread, and none is left when they are done."""
    server.say(RIGHT, before=0.05, times=16)
    values = keyword_chain(chat(server)).batch([transcript] * 16, {"max_concurrency": 16})
    assert values == [VALUE] * 16
    assert not [t for t in threading.enumerate() if t.name == "holdfast-model"]


# -- the stream by itself -------------------------------------------------------------------------


def test_a_stream_that_is_waited_for() -> None:
    """Gives what the stream gives, in its order, raises what it raises, and closes it."""
    closed: list[bool] = []

    def pieces() -> Iterator[Any]:
        try:
            yield from ("a", AIMessageChunk("b"))
            raise LookupError("mine")
        finally:
            closed.append(True)

    stream = Waited(pieces)
    assert next(stream) == "a"
    assert next(stream).text == "b"
    with pytest.raises(LookupError, match="mine"):
        next(stream)
    stream.close()
    assert closed == [True]


def test_one_that_is_closed_before_its_end() -> None:
    """Is closed by the time that close() returns; one that never began starts no thread."""
    closed: list[bool] = []

    def endless() -> Iterator[int]:
        try:
            yield from iter(int, 1)
        finally:
            closed.append(True)

    stream = Waited(endless)
    next(stream)
    stream.close()
    assert closed == [True]
    before = threading.active_count()
    Waited(endless).close()
    assert threading.active_count() == before


def test_one_that_fails_to_close(capfd: pytest.CaptureFixture[str]) -> None:
    """Is left alone, and nothing of its error is printed."""

    def stubborn() -> Iterator[str]:
        try:
            yield "a"
        finally:
            raise LookupError("비밀")

    stream = Waited(stubborn)
    next(stream)
    stream.close()
    assert capfd.readouterr() == ("", "")


def test_one_that_cannot_be_started() -> None:
    """Raises where its first chunk is asked for."""

    def broken() -> Iterator[int]:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        next(Waited(broken))

"""Whom a chain asks: what goes over the wire to Ollama, and any other Runnable."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from langchain_core.language_models.fake_chat_models import (
    FakeListChatModel,
    GenericFakeChatModel,
)
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.output_parsers import StrOutputParser
from langchain_core.runnables import Runnable, RunnableGenerator, RunnableLambda
from langchain_ollama import ChatOllama
from loopback import Loopback, Model, Request, Say
from pydantic import BaseModel, TypeAdapter

from holdfast.chains import extraction_chain, keyword_chain, summary_chain
from holdfast.schemas import KeywordList, ModelMissing, SettingsError, Summary

Call = Callable[[Any, Any], Any]
Keywords = Callable[..., Any]

RIGHT = '["불면", "직장 스트레스"]'
VALUE = ["불면", "직장 스트레스"]


def chat(server: Loopback, **how: Any) -> ChatOllama:
    """Return the real chat model on the loopback server."""
    return ChatOllama(model="gemma:2b", base_url=server.url, **how)


def body(server: Loopback, number: int = -1) -> dict[str, Any]:
    """Return what a request asked for."""
    return server.requests[number].body


# -- what goes over the wire ----------------------------------------------------------------------


def test_the_whole_request(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """All there is in it: nothing is left to the server's defaults that could surprise."""
    server.say(RIGHT)
    assert call(keywords(max_keywords=7), transcript) == VALUE
    asked = body(server)
    [message] = asked.pop("messages")
    assert message["role"] == "user"
    assert transcript in message["content"]
    assert asked == {
        "model": "gemma:2b",
        "stream": True,
        "think": False,
        "truncate": False,
        "shift": False,
        "tools": [],
        "format": {**TypeAdapter(KeywordList).json_schema(), "maxItems": 7},
        "options": {"num_ctx": 8192, "num_predict": 512, "temperature": 0.0},
    }


def test_the_settings_go_along(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """num_ctx, num_predict and temperature of the chain are the request's."""
    server.say(RIGHT)
    keywords(num_ctx=2048, num_predict=99, temperature=0.5).invoke(transcript)
    assert body(server)["options"] == {"num_ctx": 2048, "num_predict": 99, "temperature": 0.5}


def test_an_objects_gaps_are_filled(server: Loopback, transcript: str, call: Call) -> None:
    """A ChatOllama without limits is bounded by ours: never an endless reply, never a short cut."""
    server.say(RIGHT)
    call(keyword_chain(chat(server)), transcript)
    asked = body(server)
    assert asked["options"] == {"num_ctx": 8192, "num_predict": 512, "temperature": 0.0}
    assert (asked["think"], asked["truncate"]) == (False, False)
    assert asked["format"]["maxItems"] == 20


def test_what_its_user_set_wins(server: Loopback, transcript: str, call: Call) -> None:
    """Every field of the object that is an option, and those beside them."""
    options = {
        "num_ctx": 1024, "num_predict": 33, "temperature": 0.7, "seed": 5, "stop": ["\n\n"],
        "top_k": 3, "top_p": 0.5, "repeat_penalty": 1.2, "num_gpu": 0,
    }  # fmt: skip
    server.say(RIGHT)
    own = chat(server, **options, keep_alive="7m", format="json")
    call(keyword_chain(own), transcript)
    asked = body(server)
    assert asked["options"] == options
    assert (asked["keep_alive"], asked["format"]) == ("7m", "json")


def test_thinking_is_its_users_choice(transcript: str) -> None:
    """Off unless the object says otherwise; what it thinks is no part of the reply."""
    with Loopback([Model("qwen3:4b", ("completion", "thinking"))]) as server:
        server.say(RIGHT, thinking='["초안"]', times=2)
        for reasoning in (True, None):
            own = ChatOllama(model="qwen3:4b", base_url=server.url, reasoning=reasoning)
            assert keyword_chain(own).invoke(transcript) == VALUE
        assert [r.body["think"] for r in server.requests] == [True, False]


def test_headers_and_credentials_stay(server: Loopback, transcript: str, call: Call) -> None:
    """Of client_kwargs and of the address; in an address they show in no message."""
    server.say(RIGHT, times=2)
    own = chat(server, client_kwargs={"headers": {"X-Team": "blue"}})
    call(keyword_chain(own), transcript)
    assert server.requests[0].headers["x-team"] == "blue"
    address = server.url.replace("http://", "http://me:secret@")
    chain = keyword_chain("gemma:2b", ollama_host=address)
    call(chain, transcript)
    assert server.requests[1].headers["authorization"].startswith("Basic ")
    server.reset()
    with pytest.raises(Exception, match="broke off") as caught:
        call(keyword_chain("gemma:2b", ollama_host=address, fault_retries=0), transcript)
    assert "secret" not in str(caught.value)


def test_the_object_itself_is_untouched(server: Loopback, transcript: str, call: Call) -> None:
    """A chain works on a copy: its user's calls beside it go as before."""
    server.say(RIGHT, times=2)
    own = chat(server)
    before = dict(own)
    call(keyword_chain(own), transcript)
    assert dict(own) == before
    own.invoke("안녕")
    assert "truncate" not in body(server)
    assert body(server)["options"] == {}


def test_a_subclass_stays_one(server: Loopback, transcript: str, call: Call) -> None:
    """A ChatOllama with a method of its own keeps it."""

    class Patient(ChatOllama):
        def _chat_params(self, *messages: Any, **kwargs: Any) -> dict[str, Any]:
            return super()._chat_params(*messages, **kwargs) | {"keep_alive": 60}

    server.say(RIGHT)
    call(keyword_chain(Patient(model="gemma:2b", base_url=server.url)), transcript)
    assert body(server)["keep_alive"] == 60


def test_it_works_without_streaming(server: Loopback, transcript: str, call: Call) -> None:
    """An object that does not stream gives its reply in one piece, with reason and counts."""
    server.say(RIGHT)
    own = chat(server, disable_streaming=True)
    extraction = call(keyword_chain(own).with_attempts(), transcript)
    reply = extraction.attempts[0].reply
    assert (extraction.value, reply.done_reason) == (VALUE, "stop")
    assert reply.completion_tokens


class Case(BaseModel):
    """A case."""

    name: str
    sessions: int


@pytest.mark.parametrize(
    ("make", "type_", "said"),
    [
        (summary_chain, Summary, '{"summary": "내담자는 불면을 호소했다."}'),
        (lambda m, **s: extraction_chain(Case, m, **s), Case, '{"name": "하나", "sessions": 3}'),
        (lambda m, **s: extraction_chain(list[int], m, **s), list[int], "[3, 5]"),
    ],
    ids=["summary", "model", "list"],
)
def test_the_format_is_the_types_schema(
    server: Loopback, make: Callable[..., Any], type_: Any, said: str
) -> None:
    """Of any type; only keywords are told how many."""
    server.say(said)
    text = "하나 님은 3회기와 5회기에 왔다. 내담자는 불면을 호소했다."
    value = make("gemma:2b", ollama_host=server.url).invoke(text)
    assert value == TypeAdapter(type_).validate_json(said)
    assert body(server)["format"] == TypeAdapter(type_).json_schema()


def test_a_model_that_is_missing(server: Loopback, transcript: str, call: Call) -> None:
    """A name with a provider's sound to it is an Ollama model all the same."""
    for name in ("mistral:7b", "gpt-oss:20b", "deepseek-r1:7b"):
        with pytest.raises(ModelMissing, match=f"ollama pull {name}"):
            call(keyword_chain(name, ollama_host=server.url), transcript)
    assert [r.body["model"] for r in server.requests] == [
        "mistral:7b", "gpt-oss:20b", "deepseek-r1:7b",
    ]  # fmt: skip


# -- asked again, over the wire -------------------------------------------------------------------


def test_a_cut_reply_gets_more_tokens(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """The second request says why, and gives twice the tokens; the rest of the options stay."""
    server.say('["불', done_reason="length")
    server.say(RIGHT)
    extraction = call(keywords(num_predict=40).with_attempts(), transcript)
    first, second = (r.body for r in server.requests)
    assert second["options"] == {**first["options"], "num_predict": 80}
    assert second["messages"] != first["messages"]
    assert [a.asked for a in extraction.attempts] == ["", "told why: truncated, 80 tokens"]


def test_the_same_reply_twice_changes_the_dice(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """The third request has a seed and a temperature, and num_ctx as ever."""
    server.say("무엇을 도와드릴까요?", times=2)
    server.say(RIGHT)
    call(keywords(), transcript)
    options = [r.body["options"] for r in server.requests]
    assert "seed" not in options[0]
    assert options[0] == options[1]
    assert options[2]["seed"] == 2
    assert options[2]["temperature"] > 0
    assert {o["num_ctx"] for o in options} == {8192}


# -- other models ---------------------------------------------------------------------------------


def said(*texts: str) -> Iterator[str]:
    """Yield what a fake model says in turn."""
    return iter(texts)


def failing(messages: Any) -> str:
    """Fail as a model whose server is gone does."""
    raise ConnectionError("gone")


def async_only() -> Runnable[Any, Any]:
    """Return a Runnable with both ways written out."""

    async def answer(messages: Any) -> AIMessage:
        return AIMessage(RIGHT)

    return RunnableLambda(lambda messages: AIMessage(RIGHT), afunc=answer)


def in_chunks(prompts: Iterator[Any]) -> Iterator[AIMessageChunk]:
    """Stream the reply as chunks of a message."""
    for _ in prompts:
        yield from map(AIMessageChunk, (RIGHT[:5], RIGHT[5:]))


async def ain_chunks(prompts: AsyncIterator[Any]) -> AsyncIterator[AIMessageChunk]:
    """Do the same on a loop."""
    async for _ in prompts:
        for piece in (RIGHT[:5], RIGHT[5:]):
            yield AIMessageChunk(piece)


MODELS: dict[str, Callable[[], Any]] = {
    "list of replies": lambda: FakeListChatModel(responses=[RIGHT]),
    "generic fake": lambda: GenericFakeChatModel(messages=said(RIGHT)),
    "a function to a string": lambda: RunnableLambda(lambda messages: RIGHT),
    "a function to a message": lambda: RunnableLambda(lambda messages: AIMessage(RIGHT)),
    "a function to chunks": lambda: RunnableGenerator(in_chunks, ain_chunks),
    "sync and async": async_only,
    "a parser behind it": lambda: FakeListChatModel(responses=[RIGHT]) | StrOutputParser(),
    "content blocks": lambda: RunnableLambda(
        lambda messages: AIMessage([{"type": "text", "text": RIGHT}])
    ),
    "fallbacks": lambda: RunnableLambda(failing).with_fallbacks(
        [FakeListChatModel(responses=[RIGHT])]
    ),
    "a configured one": lambda: FakeListChatModel(responses=[RIGHT]).with_config(tags=["fake"]),
}


@pytest.mark.parametrize("model", MODELS)
def test_any_runnable_is_a_model(transcript: str, call: Call, model: str) -> None:
    """From messages to a message, a string, or chunks of either."""
    extraction = call(keyword_chain(MODELS[model]()).with_attempts(), transcript)
    assert extraction.value == VALUE
    assert extraction.engine == "model"
    assert extraction.attempts[0].reply.text == RIGHT


@pytest.mark.parametrize("model", MODELS)
def test_any_runnable_is_streamed(transcript: str, model: str) -> None:
    """The last of what comes is the value, also where the model gives it in one piece."""
    assert list(keyword_chain(MODELS[model]()).stream(transcript))[-1] == VALUE


def test_it_gets_the_messages(transcript: str, call: Call) -> None:
    """A list of messages, as any chat model takes it."""
    got: list[Any] = []

    def answer(messages: Any) -> str:
        got.append(messages)
        return RIGHT

    call(keyword_chain(RunnableLambda(answer)), transcript)
    [[message]] = got
    assert message.type == "human"
    assert transcript in message.content


def test_it_is_asked_again(transcript: str, call: Call) -> None:
    """A drifting reply of any model is told why."""
    model = FakeListChatModel(responses=["무엇을 도와드릴까요?", RIGHT])
    extraction = call(keyword_chain(model).with_attempts(), transcript)
    assert extraction.value == VALUE
    assert len(extraction.attempts) == 2
    assert extraction.attempts[1].asked.startswith("told why")


@pytest.mark.parametrize("answer", [None, {"keywords": ["불면"]}, ["불면"], 5])
def test_a_model_that_gives_no_words(transcript: str, call: Call, answer: Any) -> None:
    """Is a mistake of who built the chain, and not read as what Python prints of it."""
    with pytest.raises(SettingsError, match="a model gives a message or a string"):
        call(keyword_chain(RunnableLambda(lambda messages: answer)), transcript)


def test_an_error_of_the_models_own(transcript: str, call: Call) -> None:
    """What is no fault of a call goes through as it is."""

    def fail(messages: Any) -> str:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        call(keyword_chain(RunnableLambda(fail)), transcript)


@pytest.mark.parametrize("model", [5, "", b"gemma:2b", object(), len, ChatOllama])
def test_what_is_no_model(model: Any) -> None:
    """Anything else is refused where the chain is built."""
    with pytest.raises(SettingsError, match="a model is an Ollama model's name or a Runnable"):
        keyword_chain(model)


def test_requests_of_one_model_are_one_each(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """A hundred calls on one loop do not mix their replies up."""

    def echo(request: Request) -> Say:
        number = request.prompt.split("번째")[0].rsplit(" ", 1)[-1].rsplit("\n", 1)[-1]
        return Say(f'["{number}번째"]', size=2)

    server.always(echo)
    chain = keywords(slots=16)
    texts = [f"{n}번째 상담: 불면이 심해요." for n in range(100)]
    values = asyncio.run(chain.abatch(texts))
    assert values == [[f"{n}번째"] for n in range(100)]

"""A ChatOllama within LangChain's own wrappers is asked as one alone, and its wrappers hold."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable
from typing import Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.runnables import ConfigurableField, Runnable, RunnableLambda
from langchain_ollama import ChatOllama
from loopback import Loopback, Request

from holdfast.chains import keyword_chain
from holdfast.schemas import DeadlineExceeded, ModelMissing, PromptTooLong

Call = Callable[[Any, Any], Any]

RIGHT = '["불면", "직장 스트레스"]'
VALUE = ["불면", "직장 스트레스"]
HEAT = ConfigurableField(id="heat")


def chat(server: Loopback, **how: Any) -> ChatOllama:
    """Return the real chat model on the loopback server."""
    return ChatOllama(**{"model": "gemma:2b", "base_url": server.url} | how)


def nobody(server: Loopback) -> ChatOllama:
    """Return a chat model that the server does not have."""
    return chat(server, model="none:1b")


def asked_of_gemma(server: Loopback) -> list[Request]:
    """Return the requests to the model that is there."""
    return [request for request in server.requests if request.body["model"] == "gemma:2b"]


WRAPPERS: dict[str, Callable[[Loopback], Runnable[Any, Any]]] = {
    "bind": lambda s: chat(s).bind(keep_alive="7m"),
    "bind twice": lambda s: chat(s).bind(keep_alive="7m").bind(logprobs=None),
    "config": lambda s: chat(s).with_config(tags=["mine"]),
    "retry": lambda s: chat(s).with_retry(),
    "bind, config, retry": lambda s: chat(s).bind(keep_alive="7m").with_config().with_retry(),
    "listeners": lambda s: chat(s).with_listeners(on_start=lambda run: None),
    "types": lambda s: chat(s).with_types(output_type=str),
    "fallbacks": lambda s: chat(s).with_fallbacks([nobody(s)]),
    "a fallback": lambda s: nobody(s).with_fallbacks([chat(s)]),
    "fallbacks with a config": lambda s: nobody(s).with_fallbacks([chat(s)]).with_config(tags=[]),
    "fallbacks of bound ones": lambda s: nobody(s).bind(stop=["."]).with_fallbacks(
        [chat(s).bind(keep_alive="7m").with_retry()]
    ),
    "fallbacks of fallbacks": lambda s: nobody(s).with_fallbacks(
        [nobody(s).with_fallbacks([chat(s)])]
    ),
    "fields": lambda s: chat(s).configurable_fields(temperature=HEAT),
    "fields with a config": lambda s: (
        chat(s).configurable_fields(keep_alive=HEAT).with_config(configurable={"heat": "7m"})
    ),
    "alternatives": lambda s: nobody(s).configurable_alternatives(
        ConfigurableField(id="which"), sound=chat(s), default_key="none"
    ).with_config(configurable={"which": "sound"}),
}  # fmt: skip


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_it_is_asked_as_one_alone(
    server: Loopback, transcript: str, call: Call, wrapper: str
) -> None:
    """With the schema, full options, no cut prompt, no thinking, and it is said to be Ollama."""
    server.say(RIGHT)
    extraction = call(keyword_chain(WRAPPERS[wrapper](server)).with_attempts(), transcript)
    assert (extraction.value, extraction.engine) == (VALUE, "ollama")
    asked = server.requests[-1].body
    assert asked["format"]["type"] == "array"
    assert (asked["think"], asked["truncate"]) == (False, False)
    assert asked["options"] == {"num_ctx": 8192, "num_predict": 512, "temperature": 0.0}


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_the_deadline_holds_in_it(
    server: Loopback, transcript: str, call: Call, wrapper: str
) -> None:
    """On a server that hangs, and the server sees the connection close."""
    server.hang()
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        call(keyword_chain(WRAPPERS[wrapper](server), deadline=0.3, max_calls=1), transcript)
    assert 0.3 <= time.monotonic() - started < 3
    [hung] = asked_of_gemma(server)
    hung.wait()
    assert hung.hung_up


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_one_after_the_other(server: Loopback, wrapper: str) -> None:
    """Its host has one slot, and each event loop its own client."""
    server.say(RIGHT, before=0.05, times=4)
    chain = keyword_chain(WRAPPERS[wrapper](server))
    texts = [f"{n}번째 상담: 불면이 심하고 직장 스트레스도 커요." for n in range(2)]
    for _ in range(2):
        assert asyncio.run(chain.abatch(texts)) == [VALUE, VALUE]
    assert server.most_at_once == 1


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_a_closed_stream_closes_the_request(
    server: Loopback, transcript: str, wrapper: str
) -> None:
    """Sync, and cancelled on a loop."""
    server.say(RIGHT * 100, size=4, delay=0.02, times=2)
    chain = keyword_chain(WRAPPERS[wrapper](server))
    gc.disable()  # the request is not left to it
    try:
        stream = chain.stream(transcript)
        next(stream)
        stream.close()
        [first] = asked_of_gemma(server)
        first.wait()
    finally:
        gc.enable()

    async def cancelled() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(chain.ainvoke(transcript), 0.3)
        await asyncio.sleep(0.1)

    asyncio.run(cancelled())
    for request in asked_of_gemma(server):
        request.wait()
        assert request.hung_up


# -- what was bound -------------------------------------------------------------------------------


def test_what_was_bound_goes_along(server: Loopback, transcript: str, call: Call) -> None:
    """Stop words join the options, as ChatOllama has it, and the gaps are ours."""
    server.say(RIGHT)
    call(
        keyword_chain(chat(server, num_predict=77).bind(stop=["###"], keep_alive="7m")), transcript
    )
    asked = server.requests[0].body
    assert asked["options"] == {
        "num_ctx": 8192, "num_predict": 77, "temperature": 0.0, "stop": ["###"],
    }  # fmt: skip
    assert asked["keep_alive"] == "7m"


def test_bound_options_replace_its_own(server: Loopback, transcript: str, call: Call) -> None:
    """As ChatOllama has it; and a re-ask changes only what it means to."""
    server.say('["불', done_reason="length")
    server.say(RIGHT)
    bound = chat(server, num_predict=77, seed=5).bind(options={"num_predict": 40, "top_k": 3})
    call(keyword_chain(bound), transcript)
    first, second = (request.body["options"] for request in server.requests)
    assert first == {"num_ctx": 8192, "num_predict": 40, "temperature": 0.0, "top_k": 3}
    assert second == first | {"num_predict": 80}


@pytest.mark.parametrize(
    "own",
    [
        {"format": "json"},
        {"response_format": {"type": "json_schema", "json_schema": {"schema": {"type": "array"}}}},
    ],
    ids=["format", "response_format"],
)
def test_a_bound_format_wins(
    server: Loopback, transcript: str, call: Call, own: dict[str, Any]
) -> None:
    """Ours is not sent over it."""
    server.say(RIGHT)
    call(keyword_chain(chat(server).bind(**own)), transcript)
    assert server.requests[0].body["format"] in ("json", {"type": "array"})


def test_a_bound_model_is_the_model(server: Loopback, transcript: str, call: Call) -> None:
    """Its name is the Extraction's, and reasoning that was bound stays on."""
    server.say(RIGHT)
    bound = chat(server).bind(model="phi3:mini", reasoning=None)
    extraction = call(keyword_chain(bound).with_attempts(), transcript)
    assert (extraction.model, server.requests[0].body["model"]) == ("phi3:mini", "phi3:mini")
    assert server.requests[0].body["think"] is False


def test_its_config_holds(server: Loopback, transcript: str, call: Call) -> None:
    """Tags, metadata and callbacks of the binding join the chain's own."""
    seen: list[tuple[str, set[str]]] = []

    class Starts(BaseCallbackHandler):
        def on_chat_model_start(self, *args: Any, tags: Any = None, **kwargs: Any) -> None:
            seen.append((kwargs["metadata"]["team"], set(tags)))

    server.say(RIGHT)
    bound = chat(server).with_config(tags=["mine"], metadata={"team": "blue"}, callbacks=[Starts()])
    call(keyword_chain(bound).with_config(tags=["ours"]), transcript)
    [(team, tags)] = seen
    assert team == "blue"
    assert {"mine", "ours"} <= tags


def test_a_field_is_set_for_each_call(server: Loopback, transcript: str, call: Call) -> None:
    """By the config of the chain's own call."""
    server.say(RIGHT, times=2)
    own = chat(server).configurable_fields(temperature=HEAT)
    chain = keyword_chain(own)
    call(chain, transcript)
    call(chain.with_config(configurable={"heat": 0.7}), transcript)
    assert [r.body["options"]["temperature"] for r in server.requests] == [0.0, 0.7]


def test_what_is_bound_around_a_choice(server: Loopback, transcript: str, call: Call) -> None:
    """Goes to whichever is chosen."""
    server.say(RIGHT, times=2)
    call(
        keyword_chain(nobody(server).with_fallbacks([chat(server)]).bind(stop=["###"])), transcript
    )
    fields = chat(server).configurable_fields(num_predict=HEAT)
    bound = fields.bind(stop=["###"]).with_config(configurable={"heat": 60})
    call(keyword_chain(bound), transcript)
    options = [request.body["options"] for request in asked_of_gemma(server)]
    assert [o["stop"] for o in options] == [["###"], ["###"]]
    assert [o["num_predict"] for o in options] == [512, 60]


# -- with fallbacks -------------------------------------------------------------------------------


def test_each_has_its_own_options(server: Loopback, transcript: str, call: Call) -> None:
    """A fallback is not asked with what the first was set up with."""
    server.fail(400)
    server.say(RIGHT)
    first = chat(server, model="phi3:mini", num_predict=77, stop=["###"])
    call(keyword_chain(first.with_fallbacks([chat(server, num_ctx=1024)])), transcript)
    assert [r.body["options"] for r in server.requests] == [
        {"num_ctx": 8192, "num_predict": 77, "temperature": 0.0, "stop": ["###"]},
        {"num_ctx": 1024, "num_predict": 512, "temperature": 0.0},
    ]


def test_a_refused_schema_is_no_reason_to_fall_back(
    server: Loopback, transcript: str, call: Call
) -> None:
    """The first is asked plainly before the second is asked at all."""
    server.fail(500, "invalid JSON schema in format")
    server.say(RIGHT)
    call(keyword_chain(chat(server).with_fallbacks([chat(server, model="phi3:mini")])), transcript)
    assert [r.body["model"] for r in server.requests] == ["gemma:2b", "gemma:2b"]


def test_the_last_error_is_ours(server: Loopback, transcript: str, call: Call) -> None:
    """Where all fail, LangChain raises the first one's."""
    with pytest.raises(ModelMissing, match="ollama pull none:1b"):
        call(keyword_chain(nobody(server).with_fallbacks([nobody(server)])), transcript)


def test_errors_choose_the_fallback(server: Loopback, transcript: str, call: Call) -> None:
    """`exceptions_to_handle` sees our classes."""
    server.fail(400, "the input length exceeds the context length")
    server.say(RIGHT)
    only_long = chat(server).with_fallbacks(
        [chat(server, model="phi3:mini")], exceptions_to_handle=(PromptTooLong,)
    )
    assert call(keyword_chain(only_long), transcript) == VALUE
    with pytest.raises(ModelMissing):
        call(
            keyword_chain(
                nobody(server).with_fallbacks([chat(server)], exceptions_to_handle=(PromptTooLong,))
            ),
            transcript,
        )


def test_another_kind_of_model_beside_it(server: Loopback, transcript: str, call: Call) -> None:
    """A fallback that is no Ollama is asked as any other Runnable."""
    other = FakeListChatModel(responses=[RIGHT])
    assert call(keyword_chain(nobody(server).with_fallbacks([other])), transcript) == VALUE


def test_fallbacks_that_want_the_error(server: Loopback, transcript: str, call: Call) -> None:
    """With `exception_key` their input is no message: not ours to take apart."""
    wants = RunnableLambda(lambda given: RIGHT).with_fallbacks(
        [RunnableLambda(lambda given: RIGHT)], exception_key="error"
    )
    with pytest.raises(ValueError, match="exception_key"):
        call(keyword_chain(wants), transcript)

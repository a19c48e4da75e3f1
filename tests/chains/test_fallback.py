"""Further models: who is asked, on whose slot, and what the extraction says of it."""

from __future__ import annotations

import asyncio
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest
from langchain_core.runnables import RunnableLambda
from langchain_ollama import ChatOllama
from loopback import Loopback, Model, Say

from holdfast.chains import extraction_chain, keyword_chain, note_chain, summary_chain
from holdfast.schemas import ExtractionError, ModelMissing, ServerUnreachable, SettingsError

Call = Callable[[Any, Any], Any]

RIGHT = '["불면", "직장 스트레스"]'
VALUE = ["불면", "직장 스트레스"]
WRONG = "무엇을 도와드릴까요?"


def test_the_next_model(server: Loopback, transcript: str, call: Call) -> None:
    """After the first one's calls; whose each attempt is, and why, stands in the extraction."""
    server.say(WRONG, times=2)
    server.say(RIGHT)
    chain = keyword_chain(
        "gemma:2b", fallback=["phi3:mini"], max_calls=2, ollama_host=server.url
    ).with_attempts()
    extraction = call(chain, transcript)
    assert extraction.value == VALUE
    assert (extraction.engine, extraction.model) == ("ollama", "phi3:mini")
    assert [a.reply.model for a in extraction.attempts] == ["gemma:2b", "gemma:2b", "phi3:mini"]
    assert "gemma:2b: no value in 2 replies: refusal, refusal" in extraction.notes
    assert [r.body["model"] for r in server.requests] == ["gemma:2b", "gemma:2b", "phi3:mini"]


def test_a_model_that_is_not_there(transcript: str, call: Call) -> None:
    """Is passed over at once, for an object as well as for a name."""
    with Loopback([Model("phi3:mini")]) as server:
        server.always(Say(RIGHT))
        other = ChatOllama(model="phi3:mini", base_url=server.url)
        for fallback in (["phi3:mini"], [other], [RunnableLambda(lambda m: RIGHT)]):
            chain = keyword_chain("gemma:2b", fallback=fallback, ollama_host=server.url)
            extraction = call(chain.with_attempts(), transcript)
            assert extraction.value == VALUE
            assert extraction.notes[-1].startswith("gemma:2b: the server does not have the model")
            assert len(extraction.attempts) == 1


def test_a_host_that_is_down(
    server: Loopback, closed_url: str, transcript: str, call: Call
) -> None:
    """Is passed over without a wait."""
    server.say(RIGHT)
    down = ChatOllama(model="gemma:2b", base_url=closed_url)
    chain = keyword_chain(down, fallback=["gemma:2b"], ollama_host=server.url, backoff=60)
    assert call(chain, transcript) == VALUE


def test_no_model_at_all(closed_url: str, transcript: str, call: Call) -> None:
    """The engine answers where it is named, and says that it does; invoke gives its value."""
    for build in (keyword_chain, summary_chain, note_chain):
        chain = build("gemma:2b", fallback=["extractive"], ollama_host=closed_url)
        extraction = call(chain.with_attempts(), transcript)
        assert (extraction.engine, extraction.how) == ("extractive", "extracted")
        assert extraction.notes[-1].startswith("gemma:2b: ")
        assert call(chain, transcript) == extraction.value
        *_, last = chain.stream(transcript)
        assert last == extraction.value


def test_nowhere_else(closed_url: str, transcript: str, call: Call) -> None:
    """Without its name there is an error."""
    with pytest.raises(ServerUnreachable):
        call(keyword_chain("gemma:2b", ollama_host=closed_url), transcript)


def test_nobody_at_all(server: Loopback, transcript: str, call: Call) -> None:
    """One error tells of all, and has every attempt."""
    server.say(WRONG, times=4)
    chain = keyword_chain("gemma:2b", fallback=["phi3:mini"], max_calls=2, ollama_host=server.url)
    with pytest.raises(ExtractionError) as caught:
        call(chain, transcript)
    assert len(caught.value.attempts) == 4
    assert "gemma:2b: no value in 2 replies" in caught.value.message
    assert "phi3:mini: no value in 2 replies" in caught.value.message
    missing = keyword_chain("nope:1b", fallback=["nope:2b"], ollama_host=server.url)
    with pytest.raises(ModelMissing, match=r"ollama pull nope:1b`.*ollama pull nope:2b"):
        call(missing, transcript)


def test_each_host_has_its_slot(server: Loopback, transcript: str) -> None:
    """The first host's slot is free while the second is asked, and the second's is taken."""
    with Loopback() as other:
        first = ChatOllama(model="gemma:2b", base_url=server.url)
        second = ChatOllama(model="gemma:2b", base_url=other.url)
        server.say(WRONG)
        other.add(Say(RIGHT, before=0.5))
        both = keyword_chain(first, fallback=[second], max_calls=1)
        thread = threading.Thread(target=both.invoke, args=(transcript,))
        thread.start()
        while not other.requests:
            thread.join(0.01)
        server.say(RIGHT)
        assert keyword_chain(first, queue_timeout=0.3).invoke(transcript) == VALUE
        other.say(RIGHT)
        assert keyword_chain(second, queue_timeout=20).invoke(transcript) == VALUE
        assert other.most_at_once == 1
        thread.join()


def test_loops_and_batches(server: Loopback, transcript: str) -> None:
    """As any chain: many at a time, on several loops."""
    server.always(lambda r: Say(RIGHT if r.body["model"] == "phi3:mini" else WRONG))
    chain = keyword_chain("gemma:2b", fallback=["phi3:mini"], max_calls=1, ollama_host=server.url)
    for _ in range(2):
        assert asyncio.run(chain.abatch([transcript] * 3)) == [VALUE] * 3
    assert chain.batch([transcript] * 3) == [VALUE] * 3


def test_it_pickles(server: Loopback, transcript: str) -> None:
    """As long as all are names."""
    server.say(RIGHT)
    names = keyword_chain("gemma:2b", fallback=["phi3:mini", "extractive"], ollama_host=server.url)
    again = pickle.loads(pickle.dumps(names))
    assert again.invoke(transcript) == VALUE
    assert repr(again) == "Chain(keyword_chain, gemma:2b, phi3:mini, extractive)"
    objects = keyword_chain("gemma:2b", fallback=[ChatOllama(model="phi3:mini")])
    with pytest.raises(TypeError, match="a chain pickles when its model is a name"):
        pickle.dumps(objects)


@pytest.mark.parametrize("fallback", ["phi3:mini", [""], [5], [None]])
def test_what_is_no_list_of_models(fallback: Any) -> None:
    """Is refused where the chain is built."""
    with pytest.raises(SettingsError):
        keyword_chain("gemma:2b", fallback=fallback)


def test_the_engine_knows_its_types_alone() -> None:
    """Also as the last resort, and that shows where the chain is built."""
    with pytest.raises(SettingsError, match="extractive"):
        extraction_chain(list[int], "gemma:2b", fallback=["extractive"])

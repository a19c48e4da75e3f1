"""The chain as a LangChain Runnable, over HTTP, with the real ChatOllama."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.documents import Document
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda
from langchain_ollama import ChatOllama
from loopback import Loopback, Say

from holdfast.chains import AttemptsChain, Chain, Partial, extraction_chain, keyword_chain
from holdfast.schemas import (
    CallError,
    Extraction,
    ExtractionError,
    InputError,
    KeywordList,
    PromptError,
    PromptTooLong,
    ServerFailed,
    SettingsError,
    Summary,
)

Call = Callable[[Any, Any], Any]
Keywords = Callable[..., Any]

RIGHT = '["불면", "직장 스트레스"]'
VALUE = ["불면", "직장 스트레스"]
WRONG = "무엇을 도와드릴까요?"


@pytest.fixture(params=["name", "object"])
def chain(request: pytest.FixtureRequest, server: Loopback) -> Chain[KeywordList]:
    """Return a keyword chain, made from a model's name and from the object."""
    if request.param == "name":
        return keyword_chain("gemma:2b", ollama_host=server.url)
    return keyword_chain(ChatOllama(model="gemma:2b", base_url=server.url))


async def collect(items: Any) -> list[Any]:
    """Return all that an async iterator gives."""
    return [item async for item in items]


# -- the ways to call it --------------------------------------------------------------------------


def test_one_text(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """The value and nothing else, of the type that was asked for."""
    server.say(RIGHT)
    value = call(chain, transcript)
    assert type(value) is KeywordList
    assert value.model_dump() == VALUE


def test_many_texts(server: Loopback, chain: Any, transcript: str) -> None:
    """batch and abatch keep the order; one that fails is an exception in its place, if asked."""
    server.always(Say(RIGHT))
    texts = [transcript, "", transcript]
    for results in (
        chain.batch(texts, return_exceptions=True),
        asyncio.run(chain.abatch(texts, return_exceptions=True)),
    ):
        assert results[0] == results[2] == VALUE
        assert isinstance(results[1], InputError)


@pytest.fixture(params=["stream", "astream"])
def stream(request: pytest.FixtureRequest) -> Callable[[Any, Any], list[Any]]:
    """Stream a chain, in this thread or on an event loop."""
    if request.param == "stream":
        return lambda chain, given: list(chain.stream(given))
    return lambda chain, given: asyncio.run(collect(chain.astream(given)))


def test_keywords_grow(
    server: Loopback, chain: Any, transcript: str, stream: Callable[[Any, Any], list[Any]]
) -> None:
    """Each list is a start of the next, each comes once, and the last is what invoke returns."""
    server.say('["불면", "직장 스트레스", "상담"]', size=2, times=2)
    values = stream(chain, transcript)
    assert values[-1] == chain.invoke(transcript)
    assert len(values) > 2
    before: list[Any] = []
    for value in values[:-1]:
        assert isinstance(value, KeywordList)
        assert list(value)[: len(before)] == before
        assert len(value) > len(before)
        before = list(value)


def test_a_new_reply_withdraws_the_old(
    server: Loopback, keywords: Keywords, transcript: str, stream: Callable[[Any, Any], list[Any]]
) -> None:
    """with_attempts() streams what is certain with the number of its reply, then the extraction."""
    server.say('["불면", "직장 스트레스", "상', size=3, ending="reset")
    server.say(RIGHT, size=3)
    *partials, last = stream(keywords().with_attempts(), transcript)
    assert all(isinstance(p, Partial) for p in partials)
    assert {p.number for p in partials} == {1, 2}
    assert isinstance(last, Extraction)
    assert last.value == VALUE


def test_other_types_come_whole(server: Loopback, stream: Callable[[Any, Any], list[Any]]) -> None:
    """No half object: the value alone."""
    server.say('{"summary": "불면을 호소했다."}', size=3)
    chain = extraction_chain(Summary, "gemma:2b", ollama_host=server.url)
    assert stream(chain, "내담자가 불면을 호소했다.") == [Summary(summary="불면을 호소했다.")]


def test_in_a_sequence(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """Piped like any Runnable, before and behind it, and streamed there too."""
    server.say(RIGHT, times=2)
    whole = RunnableLambda(lambda d: d["note"]) | chain | RunnableLambda(len)
    assert call(whole, {"note": transcript}) == 2
    assert list(whole.stream({"note": transcript}))[-1] == 2


def test_what_goes_in(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """A text, a Document, and a mapping with either; all make the same request."""
    server.say(RIGHT, times=4)
    document = Document(transcript, metadata={"id": 7})
    for given in (transcript, document, {"text": transcript, "id": 7}, {"text": document}):
        assert call(chain, given) == VALUE
    first, *others = [r.body for r in server.requests]
    assert others == [first] * 3


@pytest.mark.parametrize(
    "given", ["", " \n", Document(" "), {}, {"txt": "불면"}, {"text": 5}, None, 5, b"a", ["a"]]
)
def test_what_does_not(server: Loopback, chain: Any, given: Any, call: Call) -> None:
    """Anything else is refused before a request is made."""
    with pytest.raises(InputError):
        call(chain, given)
    assert server.requests == []


def test_no_arguments_of_a_model(chain: Any, transcript: str, call: Call) -> None:
    """What bind() hands on would be ignored, so it is refused."""
    with pytest.raises(TypeError, match="a chain takes no stop, temperature here"):
        call(chain.bind(temperature=0, stop=[]), transcript)


# -- LangChain's own wrappers ---------------------------------------------------------------------


def test_retries_by_our_classes(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """with_retry asks again for the errors it is told, and for no others."""
    server.say(WRONG, times=3)
    server.say(RIGHT)
    again = chain.with_retry(
        retry_if_exception_type=(ExtractionError,), wait_exponential_jitter=False
    )
    assert call(again, transcript) == VALUE
    server.fail(400)
    with pytest.raises(CallError):
        call(again, transcript)
    assert server.scripts_left == 0


def test_fallbacks_by_our_classes(
    server: Loopback, chain: Any, transcript: str, call: Call
) -> None:
    """with_fallbacks goes to another chain for the errors it is told, and for no others."""
    other = keyword_chain(RunnableLambda(lambda messages: '["불면"]'))
    either = chain.with_fallbacks([other], exceptions_to_handle=(ExtractionError,))
    server.say(WRONG, times=3)
    assert call(either, transcript) == ["불면"]
    server.fail(400)
    with pytest.raises(CallError):
        call(either, transcript)


def test_attempts_come_first(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """with_attempts() is a Runnable itself, and wrappers go around it."""
    server.say(RIGHT)
    whole = chain.with_attempts().with_config(tags=["a"]).with_retry()
    extraction = call(whole, transcript)
    assert extraction.value == VALUE
    assert extraction.how == "strict"
    assert extraction.engine == "ollama"
    assert extraction.model == "gemma:2b"
    assert extraction.language == "ko"
    assert [transcript[s.start : s.end] for g in extraction.grounding for s in g.spans] == VALUE
    [attempt] = extraction.attempts
    assert attempt.reply.done_reason == "stop"
    assert attempt.reply.prompt_tokens
    assert attempt.reply.completion_tokens
    assert not hasattr(chain.with_retry(), "with_attempts")


def test_a_config_before_it_is_kept(
    server: Loopback, chain: Any, transcript: str, stream: Callable[[Any, Any], list[Any]]
) -> None:
    """with_config().with_attempts() runs under the config, invoked, streamed and in batches."""
    server.say(RIGHT, times=3)
    runs = Runs()
    whole = chain.with_config(callbacks=[runs], tags=["a"]).with_attempts()
    assert whole.invoke(transcript).value == VALUE
    assert stream(whole, transcript)[-1].value == VALUE
    assert whole.batch([transcript], {"tags": ["b"]})[0].value == VALUE
    roots = [sorted(runs.tags[run]) for run, parent in runs.parents.items() if parent is None]
    assert roots == [["a"], ["a"], ["a", "b"]]


def test_the_types_it_tells(chain: Any) -> None:
    """What goes in and what comes out, for who builds a form or a service of it."""
    assert chain.OutputType is KeywordList
    assert chain.with_attempts().OutputType is Extraction
    assert {"type": "string"} in chain.get_input_jsonschema()["anyOf"]
    assert chain.get_output_jsonschema()["type"] == "array"


# -- seen from outside ----------------------------------------------------------------------------


class Runs(BaseCallbackHandler):
    """What ran under what, with its name, tags and end."""

    def __init__(self) -> None:
        self.parents: dict[UUID, UUID | None] = {}
        self.names: dict[UUID, str | None] = {}
        self.tags: dict[UUID, list[str]] = {}
        self.metadata: dict[UUID, dict[str, Any]] = {}
        self.ends: dict[UUID, str] = {}

    def _start(self, run_id: UUID, parent_run_id: UUID | None, how: dict[str, Any]) -> None:
        self.parents[run_id] = parent_run_id
        self.names[run_id] = how.get("name")
        self.tags[run_id] = how.get("tags") or []
        self.metadata[run_id] = how.get("metadata") or {}

    def on_chain_start(
        self, *args: Any, run_id: UUID, parent_run_id: UUID | None = None, **how: Any
    ) -> None:
        """Note a chain."""
        self._start(run_id, parent_run_id, how)

    def on_chat_model_start(
        self, *args: Any, run_id: UUID, parent_run_id: UUID | None = None, **how: Any
    ) -> None:
        """Note a model."""
        self._start(run_id, parent_run_id, how)

    def on_chain_end(self, *args: Any, run_id: UUID, **how: Any) -> None:
        """Note the end."""
        self.ends[run_id] = "end"

    def on_llm_end(self, *args: Any, run_id: UUID, **how: Any) -> None:
        """Note the end."""
        self.ends[run_id] = "end"

    def on_chain_error(self, error: BaseException, *, run_id: UUID, **how: Any) -> None:
        """Note the error."""
        self.ends[run_id] = type(error).__name__

    def on_llm_error(self, error: BaseException, *, run_id: UUID, **how: Any) -> None:
        """Note the error."""
        self.ends[run_id] = type(error).__name__


def test_each_attempt_is_a_run(server: Loopback, chain: Any, transcript: str) -> None:
    """Named by its number, a child of the chain's run, with its tags and metadata."""
    for call in ("invoke", "ainvoke", "stream", "astream"):
        server.say(WRONG)
        server.say(RIGHT)
        runs, run_id = Runs(), uuid4()
        config = {
            "callbacks": [runs],
            "run_id": run_id,
            "run_name": "mine",
            "tags": ["blue"],
            "metadata": {"case": 7},
        }
        run_it(chain, call, transcript, config)
        root, first, second = runs.parents
        assert root == run_id
        assert runs.parents[first] == runs.parents[second] == run_id
        assert [runs.names[r] for r in (root, first, second)] == ["mine", "attempt 1", "attempt 2"]
        assert runs.tags[root] == ["blue"]
        assert set(runs.tags[first]) == {"blue", "attempt:1"}
        assert runs.metadata[second]["case"] == 7
        assert set(runs.ends.values()) == {"end"}


def run_it(chain: Any, call: str, given: Any, config: Any) -> Any:
    """Call a chain one of four ways."""
    match call:
        case "ainvoke":
            return asyncio.run(chain.ainvoke(given, config))
        case "stream":
            return list(chain.stream(given, config))
        case "astream":
            return asyncio.run(collect(chain.astream(given, config)))
        case _:
            return chain.invoke(given, config)


def test_the_chains_own_name(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """Where no run_name is given, it is the builder's."""
    server.say(RIGHT)
    runs = Runs()
    call(chain.with_config(callbacks=[runs]), transcript)
    assert next(iter(runs.names.values())) == "keyword_chain"


def test_an_error_ends_the_run(server: Loopback, chain: Any, transcript: str, call: Call) -> None:
    """A fault is an error of the attempt and of the chain; a drift is one of the chain alone."""
    server.fail(400)
    server.say(WRONG, times=3)
    for expected in ([True, True], [True, False, False, False]):
        runs = Runs()
        with pytest.raises((CallError, ExtractionError)):
            call(chain.with_config(callbacks=[runs]), transcript)
        assert [runs.ends[r] != "end" for r in runs.parents] == expected


def test_events(server: Loopback, chain: Any, transcript: str) -> None:
    """astream_events shows the chain, its attempts, and the model's chunks under them."""
    server.say(RIGHT, size=4)
    events = asyncio.run(collect(chain.astream_events(transcript, version="v2")))
    names = [(e["event"], e["name"]) for e in events]
    assert names[0] == ("on_chain_start", "keyword_chain")
    assert names[-1] == ("on_chain_end", "keyword_chain")
    assert ("on_chat_model_start", "attempt 1") in names
    assert names.count(("on_chat_model_stream", "attempt 1")) > 2
    assert events[-1]["data"]["output"] == VALUE


def test_how_it_shows_itself(chain: Any) -> None:
    """Its name and whom it asks, and nothing of its settings."""
    assert repr(chain) in (
        "Chain(keyword_chain, gemma:2b)",
        "Chain(keyword_chain, ChatOllama)",
    )
    assert repr(chain.with_attempts()).startswith("AttemptsChain(keyword_chain, ")


# -- your own prompt ------------------------------------------------------------------------------


@pytest.fixture
def own(server: Loopback) -> Chain[Any]:
    """Return a chain with a template of one's own."""
    prompt = ChatPromptTemplate.from_messages([
        ("system", "List what the {who} says."), ("human", "<<{text}>>"),
    ])  # fmt: skip
    return extraction_chain(list[str], "gemma:2b", prompt=prompt, ollama_host=server.url)


def test_your_own_prompt(server: Loopback, own: Any, transcript: str, call: Call) -> None:
    """Is asked as it stands, braces in the text and all."""
    server.say(RIGHT)
    text = transcript + " {중괄호}"
    assert call(own, {"text": text, "who": "client"}) == VALUE
    messages = [(m["role"], m["content"]) for m in server.requests[0].body["messages"]]
    assert messages == [("system", "List what the client says."), ("user", f"<<{text}>>")]


def test_your_own_prompt_again(server: Loopback, own: Any, transcript: str, call: Call) -> None:
    """Why it is asked again follows it, in the language of the text."""
    server.say(WRONG)
    server.say(RIGHT)
    call(own, {"text": Document(transcript), "who": "client"})
    first, second = (r.body["messages"] for r in server.requests)
    assert second[:-1] == first
    assert second[-1]["role"] == "user"
    assert "답" in second[-1]["content"]
    assert first[-1]["content"] == f"<<{transcript}>>"


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"text": "불면"}, PromptError),
        ("불면", PromptError),
        ({"text": " ", "who": "client"}, InputError),
        ({"text": "불면\ud83d", "who": "client"}, InputError),
        (5, InputError),
    ],
)
def test_your_own_prompt_given_wrong(own: Any, given: Any, error: type[Any], call: Call) -> None:
    """Missing variables, no text, and half a character are one clear error each."""
    with pytest.raises(error) as caught:
        call(own, given)
    assert "불면" not in str(caught.value)


def test_a_prompt_that_is_none() -> None:
    """A string is no template."""
    with pytest.raises(SettingsError, match="ChatPromptTemplate"):
        extraction_chain(list[str], "gemma:2b", prompt="{text}")  # type: ignore[arg-type]


# -- what the chain decides -----------------------------------------------------------------------


def test_too_many_are_cut_and_noted(server: Loopback, transcript: str, call: Call) -> None:
    """The first ones are kept, which the prompt asked to be the most important."""
    server.say('["불면", "직장", "스트레스"]')
    chain = keyword_chain("gemma:2b", ollama_host=server.url, max_keywords=2)
    extraction = call(chain.with_attempts(), transcript)
    assert extraction.value == ["불면", "직장"]
    assert "kept 2 of 3 keywords" in extraction.notes


@pytest.mark.parametrize("allow_empty", [True, False])
def test_none_is_an_answer_or_not(
    server: Loopback, transcript: str, call: Call, allow_empty: bool
) -> None:
    """As the chain was told; if not, it is asked again in words of its own."""
    server.say("[]")
    server.say(RIGHT)
    chain = keyword_chain("gemma:2b", ollama_host=server.url, allow_empty=allow_empty)
    extraction = call(chain.with_attempts(), transcript)
    assert extraction.value == ([] if allow_empty else VALUE)
    assert len(extraction.attempts) == (1 if allow_empty else 2)


def test_what_is_not_in_the_text_is_noted(server: Loopback, transcript: str, call: Call) -> None:
    """A keyword in other words than the text's is kept, has no span, and is counted."""
    server.say('["불면", "직장 스트레스", "수면 위생"]')
    chain = keyword_chain("gemma:2b", ollama_host=server.url).with_attempts()
    extraction = call(chain, transcript)
    assert [bool(g.spans) for g in extraction.grounding] == [True, True, False]
    assert extraction.notes[-1] == "not in the text to the letter: 1 of 3"


def test_every_attempt_is_on_the_error(
    server: Loopback, chain: Any, transcript: str, call: Call
) -> None:
    """With its reply and why it was refused, for who wants to look."""
    server.say(WRONG, times=3)
    with pytest.raises(ExtractionError) as caught:
        call(chain, transcript)
    attempts = caught.value.attempts
    assert [a.reply.text for a in attempts] == [WRONG] * 3
    assert all(a.failure is not None for a in attempts)
    assert [bool(a.asked) for a in attempts] == [False, True, True]


def test_a_prompt_that_is_too_long(server: Loopback, keywords: Keywords, call: Call) -> None:
    """Is refused by the server rather than cut by it in silence."""
    with pytest.raises(PromptTooLong, match="num_ctx"):
        call(keywords(num_ctx=256), "불면이 심해요. " * 200)
    assert len(server.requests) == 1


def test_an_unknown_language_shows_at_once() -> None:
    """Where the chain is built, not with the first text."""
    with pytest.raises(InputError, match="language"):
        keyword_chain("gemma:2b", language="fr")
    with pytest.raises(InputError, match="language"):
        extraction_chain(list[str], "gemma:2b", language="fr")


@pytest.mark.parametrize("number", [0, -1, 2.5, True, "3"])
def test_a_number_that_makes_no_sense(number: Any) -> None:
    """Is refused where the chain is built."""
    with pytest.raises(SettingsError, match="max_keywords must be a positive whole number"):
        keyword_chain("gemma:2b", max_keywords=number)


# -- pickling -------------------------------------------------------------------------------------


def test_a_chain_by_name_pickles(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """Before its first call and after it, with its settings; so does the one with attempts."""
    server.say(RIGHT, times=3)
    chain = keywords(max_calls=2)
    assert pickle.loads(pickle.dumps(chain)).invoke(transcript) == VALUE
    chain.invoke(transcript)
    again = pickle.loads(pickle.dumps(chain.with_attempts()))
    assert isinstance(again, AttemptsChain)
    assert again.invoke(transcript).value == VALUE
    assert again._recipe.settings == chain._recipe.settings


def test_a_chain_by_object_says_why_not(server: Loopback) -> None:
    """In one line; ChatOllama itself does not pickle, and its own words for that are none."""
    chain = keyword_chain(ChatOllama(model="gemma:2b", base_url=server.url))
    with pytest.raises(TypeError, match="a chain pickles when its model is a name"):
        pickle.dumps(chain)


@pytest.fixture
def results(server: Loopback, keywords: Keywords, transcript: str) -> list[Any]:
    """Return an extraction, a value and two errors of a chain."""
    server.say(RIGHT, times=2)
    server.say(WRONG, times=3)
    server.fail(503, retry_after=99)
    chain = keywords(deadline=20)
    extraction = chain.with_attempts().invoke(transcript)
    return [extraction, chain.invoke(transcript), *caught(chain, transcript, 2)]


def caught(chain: Any, given: Any, times: int) -> list[Exception]:
    """Return the errors of so many calls."""
    return [chain.batch([given], return_exceptions=True)[0] for _ in range(times)]


def test_what_comes_out_pickles(results: list[Any]) -> None:
    """Values, extractions, and errors with their evidence."""
    extraction, value, given_up, busy = (pickle.loads(pickle.dumps(r)) for r in results)
    assert (extraction, value) == (results[0], results[1])
    assert isinstance(given_up, ExtractionError)
    assert given_up.attempts == results[2].attempts
    assert isinstance(busy, ServerFailed)
    assert busy.retry_after == 99


def test_an_extraction_has_a_json_form(results: list[Any]) -> None:
    """With Korean left as Korean."""
    assert results[0].to_dict()["value"] == VALUE
    assert "불면" in results[0].to_json()

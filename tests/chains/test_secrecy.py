"""Nothing of a transcript or a reply in a message, a traceback, a log record or a repr."""

from __future__ import annotations

import asyncio
import io
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda
from langchain_ollama import ChatOllama
from loopback import Loopback, Model, Say, to_json
from pydantic import BaseModel, field_validator

from holdfast.chains import extraction_chain, keyword_chain
from holdfast.chains.events import Chunk, Compute, Computed, Done, Emit
from holdfast.schemas import HoldfastError, Kind

Call = Callable[[Any, Any], Any]

HEARD, SPOKEN = "비밀의정원", "누설된연못"
"""A word of the transcript, and one of the reply."""
TEXT = f"내담자: 요즘 {HEARD} 꿈을 꿔요.\n상담사: 그렇군요."

LOG_FORMAT = logging.Formatter("%(name)s %(message)s %(args)s")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged while the test runs, at any level, with its tracebacks."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(LOG_FORMAT)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.setLevel(before)
    root.removeHandler(handler)


def printed(error: BaseException | None) -> Iterator[str]:
    """Yield all that is printed of an error, and of each behind it, suppressed or not."""
    while error is not None:
        yield str(error)
        yield "".join(traceback.format_exception(error))
        yield from printed(error.__cause__)
        error = error.__context__


def assert_secret(error: BaseException, log: io.StringIO) -> None:
    """Neither word shows in the error or in the log; the log does hold something."""
    for text in (repr(error), *printed(error), log.getvalue()):
        assert HEARD not in text
        assert SPOKEN not in text
    assert log.getvalue()


def line(content: str, **rest: Any) -> bytes:
    """Return a line of Ollama's protocol."""
    return to_json({"message": {"role": "assistant", "content": content}, "done": False, **rest})


FAULTS: dict[str, Callable[[Loopback], Any]] = {
    "400": lambda s: s.fail(400, f"invalid prompt: {HEARD}"),
    "401": lambda s: s.fail(401, HEARD),
    "404": lambda s: s.fail(404, f"model not found: {HEARD}"),
    "too long": lambda s: s.fail(400, f"exceeds the context length: {HEARD}"),
    "500": lambda s: s.fail(500, f"template: {HEARD}"),
    "503": lambda s: s.fail(503, HEARD, retry_after=99),
    "page": lambda s: s.page(f"<p>{HEARD} {SPOKEN}"),
    "error page": lambda s: s.page(f"<p>{HEARD}", status=502),
    "no JSON": lambda s: s.raw(f"{SPOKEN}\n".encode()),
    "half a line": lambda s: s.raw(line(SPOKEN)[:-5]),
    "a bad line later": lambda s: s.raw(line(f'["{SPOKEN}"') + f"\n{SPOKEN}\n".encode()),
    "a list": lambda s: s.raw(f'["{SPOKEN}"]\n'.encode()),
    "a string": lambda s: s.raw(f'"{SPOKEN}"\n'.encode()),
    "a wrong object": lambda s: s.raw(f'{{"message": "{SPOKEN}"}}\n'.encode()),
    "a wrong message": lambda s: s.raw(f'{{"message": {{"role": ["{SPOKEN}"]}}}}\n'.encode()),
    "an error as an object": lambda s: s.raw(f'{{"error": {{"at": "{HEARD}"}}}}\n'.encode()),
    "an error line": lambda s: s.say(f'["{SPOKEN}", ', error=f"failed at {HEARD}"),
    "no UTF-8": lambda s: s.raw(line(SPOKEN)[:-2] + b"\xff\n"),
    "cut": lambda s: s.say(f'["{SPOKEN}", ', ending="cut"),
    "reset": lambda s: s.say(f'["{SPOKEN}", ', ending="reset"),
    "hang": lambda s: s.say(f'["{SPOKEN}", ', ending="hang"),
    "silence": lambda s: s.say(f'{{"{SPOKEN}": ', ending="silence"),
    "too large": lambda s: s.raw((line(SPOKEN + "가" * 60_000) + b"\n") * 100),
    "empty": lambda s: s.say(""),
    "drift": lambda s: s.say(f"{SPOKEN}에 대해 무엇을 도와드릴까요?"),
    "refusal": lambda s: s.say(f"죄송하지만 {SPOKEN} 도와드릴 수 없습니다."),
    "invalid": lambda s: s.say(f'[{{"{SPOKEN}": ["{SPOKEN}"]}}, "{SPOKEN * 30}"]'),
    "cut off": lambda s: s.say(f'{{"{SPOKEN}": "{SPOKEN}', done_reason="length"),
    "echo": lambda s: s.say(TEXT + SPOKEN),
    "runaway": lambda s: s.say(SPOKEN * 3000, size=2000),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_no_fault_and_no_refusal_tells(
    server: Loopback, log: io.StringIO, call: Call, fault: str
) -> None:
    """Whatever the server answers, by name and with attempts; the evidence is on attributes."""
    FAULTS[fault](server)
    chain = keyword_chain("gemma:2b", ollama_host=server.url, max_calls=1, deadline=0.25)
    with pytest.raises(HoldfastError) as caught:
        call(chain.with_attempts(), TEXT)
    assert_secret(caught.value, log)


def test_no_further_model_tells(server: Loopback, log: io.StringIO, call: Call) -> None:
    """Nor do several models with their attempts, an answer in another language, and a hook."""

    def hook(attempt: Any) -> None:
        raise ValueError(attempt.reply.text + TEXT)

    server.say(f"{SPOKEN}에 대해 무엇을 도와드릴까요?")
    server.fail(400, HEARD)
    chain = keyword_chain(
        "gemma:2b",
        fallback=["phi3:mini"],
        on_attempt=hook,
        ollama_host=server.url,
        max_calls=1,
    )
    with pytest.raises(HoldfastError) as caught:
        call(chain, TEXT)
    assert_secret(caught.value, log)
    server.say('["whispering"]', times=2)
    call(keyword_chain("gemma:2b", ollama_host=server.url, on_attempt=hook), TEXT)
    assert HEARD not in log.getvalue()
    assert "whispering" not in log.getvalue()


def test_no_early_end_tells(server: Loopback, log: io.StringIO, call: Call) -> None:
    """Nor does a reply that is ended early."""
    server.say(f'["{HEARD}", ' + f'"{SPOKEN}", ' * 300, size=3, delay=0.001)
    call(keyword_chain("gemma:2b", ollama_host=server.url), TEXT)
    assert HEARD not in log.getvalue()
    assert SPOKEN not in log.getvalue()


class Case(BaseModel):
    """A type whose validator speaks."""

    name: str
    sessions: int

    @field_validator("name")
    @classmethod
    def _refuse(cls, name: str) -> str:
        if SPOKEN in name:
            raise ValueError(f"never {name}")
        return name


@pytest.mark.parametrize(
    "reply",
    [
        f'{{"name": "{SPOKEN}", "sessions": "{SPOKEN}"}}',
        f'{{"name": "{SPOKEN}"}}',
        f'{{"{SPOKEN}": 3, "sessions": 3}}',
        f'{{"name": ["{SPOKEN}"], "sessions": 3}}',
    ],
)
def test_no_field_tells(server: Loopback, log: io.StringIO, call: Call, reply: str) -> None:
    """Of an object that does not fit, declared names show, and no value and no key of the reply."""
    server.say(reply, times=3)
    chain = extraction_chain(Case, "gemma:2b", ollama_host=server.url)
    with pytest.raises(HoldfastError) as caught:
        call(chain, TEXT)
    assert_secret(caught.value, log)


def test_no_input_tells(server: Loopback, log: io.StringIO, call: Call) -> None:
    """Nor does what is wrong with the input, in our prompt or in one's own."""
    own = ChatPromptTemplate.from_messages([("human", "{text} {who}")])
    ours = keyword_chain("gemma:2b", ollama_host=server.url)
    theirs = extraction_chain(list[str], "gemma:2b", prompt=own, ollama_host=server.url)
    logging.getLogger("test").debug("the log is read")
    for chain, given in [
        (ours, TEXT + "\ud83d"),
        (ours, {"other": TEXT}),
        (ours, [TEXT]),
        (ours, TEXT.encode()),
        (theirs, TEXT),
        (theirs, {"text": TEXT + "\ud83d", "who": "me"}),
    ]:
        with pytest.raises(HoldfastError) as caught:
            call(chain, given)
        assert_secret(caught.value, log)


@pytest.mark.parametrize("answer", [None, {SPOKEN: HEARD}, [SPOKEN]])
def test_no_other_model_tells(log: io.StringIO, call: Call, answer: Any) -> None:
    """Nor does a Runnable that gives no words."""
    logging.getLogger("test").debug("the log is read")
    with pytest.raises(HoldfastError) as caught:
        call(keyword_chain(RunnableLambda(lambda messages: answer)), TEXT)
    assert_secret(caught.value, log)


def test_a_good_call_tells_nothing(server: Loopback, log: io.StringIO) -> None:
    """Nor does one that succeeds in the end, streamed, on a loop that watches itself."""
    server.say(f"{SPOKEN}에 대해 무엇을 도와드릴까요?")
    server.fail(503, HEARD, retry_after=0)
    server.say(f'["{HEARD}", "{SPOKEN}"]', size=2)
    chain = keyword_chain(ChatOllama(model="gemma:2b", base_url=server.url))

    async def ask_it() -> list[Any]:
        return [value async for value in chain.astream(TEXT)]

    assert asyncio.run(ask_it(), debug=True)[-1] == [HEARD, SPOKEN]
    assert HEARD not in log.getvalue()
    assert SPOKEN not in log.getvalue()
    assert log.getvalue()


def test_thinking_tells_nothing(log: io.StringIO, call: Call) -> None:
    """A model that only thinks is an empty reply, and its thoughts stay its own."""
    with Loopback([Model("qwen3:4b", ("completion", "thinking"))]) as server:
        server.add(Say("", thinking=f"{HEARD} {SPOKEN}"))
        model = ChatOllama(model="qwen3:4b", base_url=server.url, reasoning=True)
        with pytest.raises(HoldfastError) as caught:
            call(keyword_chain(model, max_calls=1), TEXT)
    assert caught.value.attempts[0].failure is not None
    assert caught.value.attempts[0].failure.kind is Kind.EMPTY
    assert_secret(caught.value, log)


def test_no_record_on_the_way_tells(server: Loopback) -> None:
    """A tool that prints local variables prints reprs: none of what carries the text has it."""
    chain = keyword_chain("gemma:2b", ollama_host=server.url, fallback=["extractive"])
    core = chain._recipe.core(TEXT, partials=True)
    next(core)
    opened = core.send(Done(0))
    turns = core.gi_frame.f_locals["turns"]
    job, engine = turns[0].job, turns[1].engine
    question = job.ask(None, repeated=False)
    for thing in (
        chain, chain._recipe, job, job.question, question, opened, engine, turns,
        Chunk(0, SPOKEN), Emit([SPOKEN], 1), Compute(engine.run), Computed(0, [SPOKEN]),
    ):  # fmt: skip
        assert HEARD not in repr(thing)
        assert SPOKEN not in repr(thing)
    core.close()

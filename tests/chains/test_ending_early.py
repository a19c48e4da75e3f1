"""A reply is ended where its end is known: what the server is spared, and what a tracer sees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.runnables import RunnableLambda
from langchain_ollama import ChatOllama
from loopback import Loopback, Say

from holdfast.chains import keyword_chain
from holdfast.chains.core import ask
from holdfast.chains.events import Chunk, Done, Ended, Event, Metadata, Pull, Stop
from holdfast.chains.jobs import Job, Rules, TaskQuestion
from holdfast.chains.turns import ENDED_EARLY, Limits, ModelTurn
from holdfast.parsers import read
from holdfast.prompts import extraction_task
from holdfast.schemas import ExtractionError, Failure, HoldfastError, Kind, ReplyError

TEXT = "\n".join(
    f"상담사: {n}회기인데 이번 주는 어떠셨어요?\n내담자: {what} 때문에 잠을 설쳤고, 더 불안해요."
    for n, what in enumerate(["이직", "층간 소음", "어머니의 병환", "시험", "이혼 소송"] * 25, 1)
)
VALUE = '["이직", "층간 소음", "시험"]'
LOOP = '["이직", "시험", ' + '"시험", ' * 1200
REFUSAL = (
    "죄송하지만 저는 AI 언어 모델로서 개인의 상담 내용을 분석할 수 없습니다. "
    "이러한 내용은 민감한 정보를 담고 있으므로 다루기 어렵습니다. "
    "전문 상담사나 의료진과 상의하시는 것이 좋습니다. "
    "위급한 상황이라면 가까운 기관에 도움을 청하시기 바랍니다. "
    "궁금하신 점이 더 있으시면 언제든지 말씀해 주세요. "
) * 40  # fmt: skip
PROSE = "".join(
    f" 위의 말은 {n}회기에도 나왔고, 그때마다 상담사는 내담자의 한 주를 물으며 이야기를 이끌었어요."
    for n in range(1, 150)
)


LINES = 2000
SPARED = 500
"""Of the lines at the least; the client sees the end after some 150, so a machine may be slow."""


def slowly(text: str) -> Say:
    """Return a reply that is cut off after so many lines, too slow to wait in a buffer."""
    pieces = [text[at : at + 3] for at in range(0, len(text), 3)][:LINES]
    return Say(pieces, done_reason="length", delay=0.002)


class Ends(BaseCallbackHandler):
    """How each run ended, and what a model's run said about itself at its end."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self.reasons: list[Any] = []
        self.names: list[str | None] = []

    def on_chat_model_start(self, *args: Any, run_id: UUID, **how: Any) -> None:
        """Note the name."""
        self.names.append(how.get("name"))

    def on_llm_end(self, response: Any, **how: Any) -> None:
        """Note the reason."""
        [[generation]] = response.generations
        self.reasons.append(generation.message.response_metadata.get("done_reason"))

    def on_llm_error(self, error: BaseException, **how: Any) -> None:
        """Note the error."""
        self.errors.append(type(error).__name__)

    def on_chain_error(self, error: BaseException, **how: Any) -> None:
        """Note the error."""
        self.errors.append(type(error).__name__)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("내담자는 잠을 설친다고 합니다. " * 400, Kind.RUNAWAY),
        ("[" + "\n " * 3000, Kind.RUNAWAY),
        ("".join(f"{n}. 수면 장애\n" for n in range(1, 700)), Kind.RUNAWAY),
        (REFUSAL, Kind.REFUSAL),
        (TEXT, Kind.ECHO),
    ],
    ids=["loop", "blanks", "numbered loop", "refusal", "echo"],
)
def test_what_can_no_longer_be_right(server: Loopback, call: Any, reply: str, kind: Kind) -> None:
    """Is ended, told as what it is, and asked again; the server stops long before its limit."""
    server.add(slowly(reply))
    server.say(VALUE)
    chain = keyword_chain("gemma:2b", ollama_host=server.url).with_attempts()
    extraction = call(chain, TEXT)
    assert extraction.value == json.loads(VALUE)
    first, second = extraction.attempts
    assert (first.reply.done_reason, first.failure.kind, first.fault) == (ENDED_EARLY, kind, "")
    assert second.asked.startswith(f"told why: {kind.value}")
    spared = server.requests[0]
    spared.wait()
    assert spared.hung_up
    assert spared.chunks_sent < LINES - SPARED


@pytest.mark.parametrize("rest", [PROSE, "\n " * 3000, " "])
def test_what_is_whole(server: Loopback, call: Any, rest: str) -> None:
    """A whole value before a long while of prose, or blanks, is the value, in one call."""
    server.add(slowly(VALUE + rest))
    chain = keyword_chain("gemma:2b", ollama_host=server.url).with_attempts()
    extraction = call(chain, TEXT)
    assert extraction.value == json.loads(VALUE)
    [attempt] = extraction.attempts
    assert (attempt.reply.done_reason == ENDED_EARLY) == (len(rest) > 1)


def test_a_list_that_goes_round(server: Loopback, call: Any) -> None:
    """What it said before is its value, and it is not asked again."""
    server.add(slowly(LOOP))
    chain = keyword_chain("gemma:2b", ollama_host=server.url).with_attempts()
    extraction = call(chain, TEXT)
    assert extraction.value == ["이직", "시험"]
    assert len(extraction.attempts) == 1
    assert server.requests[0].chunks_sent < LINES - SPARED


@pytest.mark.parametrize("given", ["name", "object"])
def test_an_early_end_is_no_error_to_a_tracer(server: Loopback, call: Any, given: str) -> None:
    """The model's run ends by itself, and says in its reason that it was ended early."""
    server.add(slowly(LOOP))
    model = ChatOllama(model="gemma:2b", base_url=server.url) if given == "object" else "gemma:2b"
    ends = Ends()
    chain = keyword_chain(model, ollama_host=server.url).with_config(callbacks=[ends])
    assert call(chain, TEXT) == ["이직", "시험"]
    assert ends.names == ["attempt 1"]
    assert ends.reasons == [ENDED_EARLY]
    assert ends.errors == []


def test_a_stream_is_ended_early_too(server: Loopback) -> None:
    """Whether or not somebody listens, the reply ends at the same place with the same value."""
    server.add(slowly(LOOP))
    *_, last = keyword_chain("gemma:2b", ollama_host=server.url).stream(TEXT)
    assert last == ["이직", "시험"]
    server.requests[0].wait()
    assert server.requests[0].chunks_sent < LINES - SPARED


def letters(reply: str) -> tuple[RunnableLambda[Any, str], list[str]]:
    """Return a model that says a reply letter by letter, and what of it was asked for."""
    said: list[str] = []

    def say(messages: Any) -> Iterator[str]:
        for letter in reply:
            said.append(letter)
            yield letter

    return RunnableLambda(say), said


def test_who_cannot_end_by_itself() -> None:
    """Of another Runnable a loop alone is ended: closing it is an error to some tracers."""
    model, said = letters(LOOP)
    assert keyword_chain(model).invoke(TEXT) == ["이직", "시험"]
    assert len(said) < len(LOOP) / 2
    refusal = REFUSAL[:500]  # said again and again it is a loop too
    model, said = letters(refusal)
    with pytest.raises(ExtractionError):
        keyword_chain(model, max_calls=1).invoke(TEXT)
    assert len(said) == len(refusal)


# -- every sample ---------------------------------------------------------------------------------

DRIFT = Path(__file__).parents[1] / "parsers" / "drift"


def samples() -> list[dict[str, Any]]:
    """Return every drifting reply that the tests have."""
    return [
        json.loads(line)
        for path in sorted(DRIFT.rglob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


@pytest.fixture(scope="module")
def build() -> Any:
    """Return what makes a case's type."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("drift_cases", DRIFT / "test_drift.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.build


def replayed(core: Any, chunks: list[str], reason: str | None) -> tuple[Any, bool]:
    """Play a reply to the core; return its value or failure, and whether it was ended early."""
    events: Iterator[Event] = iter([
        *(Chunk(0, piece) for piece in chunks),
        Chunk(0, "", Metadata(reason, done=True)),
        Ended(0),
    ])  # fmt: skip
    effect, ended = next(core), False
    try:
        while True:
            ended |= isinstance(effect, Stop)
            effect = core.send(next(events) if isinstance(effect, Pull) else Done(0))
    except StopIteration as stop:
        return stop.value.value, ended
    except HoldfastError as error:
        return error.attempts[-1].failure, ended


@pytest.mark.parametrize("size", [1, 9])
def test_a_chain_reads_what_read_reads(build: Any, size: int) -> None:
    """Of every sample, in pieces: the value, or the failure, is that of the full text."""
    ended = 0
    tasks = cache(lambda schema: extraction_task(build(*schema)))
    for case in samples():
        task = tasks((case["schema"]["py"], case["schema"]["type"]))
        text, reason = case["source"], case["done_reason"]
        question = TaskQuestion(task, text or "?", "ko", {})
        job: Job[Any] = Job(task.type_, question, Rules(), text, "ollama", None)
        turn = ModelTurn(None, job, Limits(max_calls=1, num_predict=512))
        pieces = [case["raw"][at : at + size] for at in range(0, len(case["raw"]), size)]
        core = ask([turn], deadline=1, partials=False)
        got, early = replayed(core, pieces, reason)
        shown = question.ask().shown
        try:
            found = read(case["raw"], task.type_, done_reason=reason, source=text, shown=shown)
            wanted = found.value
        except ReplyError as error:
            wanted = error.failure
        ended += early
        if early and isinstance(wanted, Failure):
            assert isinstance(got, Failure), case["id"]
        else:
            assert got == wanted, case["id"]
    assert ended < 20  # they are short, and hardly any is without hope

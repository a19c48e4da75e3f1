"""Who is told of an attempt: the hook, and the log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest
from loopback import Loopback

from holdfast.chains import keyword_chain
from holdfast.schemas import Attempt, ExtractionError, SettingsError

Call = Callable[[Any, Any], Any]

RIGHT = '["불면", "직장 스트레스"]'
WRONG = "무엇을 도와드릴까요?"


def test_every_attempt(server: Loopback, transcript: str, call: Call) -> None:
    """In order, before the next request, and the same that the extraction has."""
    server.say(WRONG)
    server.say(RIGHT)
    told: list[tuple[Attempt, int]] = []

    def hook(attempt: Attempt) -> None:
        told.append((attempt, len(server.requests)))

    chain = keyword_chain("gemma:2b", ollama_host=server.url, on_attempt=hook)
    extraction = call(chain.with_attempts(), transcript)
    assert tuple(attempt for attempt, _ in told) == extraction.attempts
    assert [requests for _, requests in told] == [1, 2]


def test_attempts_of_an_error(server: Loopback, transcript: str, call: Call) -> None:
    """Those that a call fails with are told as well."""
    server.say(WRONG, times=3)
    told: list[Attempt] = []
    with pytest.raises(ExtractionError) as caught:
        call(keyword_chain("gemma:2b", ollama_host=server.url, on_attempt=told.append), transcript)
    assert tuple(told) == caught.value.attempts


def test_an_async_hook(server: Loopback, transcript: str, caplog: pytest.LogCaptureFixture) -> None:
    """Is waited for on a loop; a call without one cannot, says so, and goes on."""
    server.say(RIGHT, times=2)
    told: list[int] = []

    async def hook(attempt: Attempt) -> None:
        await asyncio.sleep(0)
        told.append(attempt.number)

    chain = keyword_chain("gemma:2b", ollama_host=server.url, on_attempt=hook)
    assert asyncio.run(chain.ainvoke(transcript))
    assert told == [1]
    assert chain.invoke(transcript)
    assert told == [1]
    assert [m for m in caplog.messages if "on_attempt" in m] == [
        "on_attempt is async and this call is not: it was not run"
    ]


def test_a_hook_that_fails(
    server: Loopback, transcript: str, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    """Costs the call nothing; its message, which may hold the reply, is not logged."""
    server.say(RIGHT)

    def hook(attempt: Attempt) -> None:
        raise RuntimeError(attempt.reply.text)

    chain = keyword_chain("gemma:2b", ollama_host=server.url, on_attempt=hook)
    assert call(chain, transcript) == ["불면", "직장 스트레스"]
    assert "on_attempt raised RuntimeError" in caplog.messages
    assert "불면" not in caplog.text


def test_what_is_no_hook() -> None:
    """Is refused where the chain is built."""
    with pytest.raises(SettingsError, match="on_attempt"):
        keyword_chain("gemma:2b", on_attempt="print")  # type: ignore[arg-type]


def test_the_log(
    server: Loopback, transcript: str, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    """A line an attempt, with what came of it; refused ones where INFO is shown."""
    caplog.set_level(logging.DEBUG, "holdfast.chains")
    server.say(WRONG)
    server.say(RIGHT)
    chain = keyword_chain("nope:1b", fallback=["gemma:2b"], ollama_host=server.url)
    call(chain, transcript)
    ours = [(r.levelname, r.getMessage()) for r in caplog.records if r.name == "holdfast.chains"]
    assert [level for level, _ in ours] == ["INFO", "INFO", "DEBUG"]
    turned, refused, read = (line for _, line in ours)
    assert turned.startswith("gemma:2b is asked instead: the server does not have the model")
    assert refused.startswith("keyword_chain, attempt 1, gemma:2b: refusal (stop, ")
    assert read.startswith("keyword_chain, attempt 2, gemma:2b: strict (stop, ")

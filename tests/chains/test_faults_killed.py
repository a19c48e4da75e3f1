"""A server that is killed while it answers: a process of its own, and no chance to say goodbye."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from faults_table import row_of
from loopback import ServerProcess, server_process

from holdfast.chains import keyword_chain
from holdfast.schemas import CallError

Call = Callable[[Any, Any], Any]

SLOW = {"text": '["불면", "스트레스", "직장", "심하고", "커요"]', "size": 1, "delay": 0.1}
"""A reply that takes three seconds."""


@contextmanager
def killed(server: ServerProcess, seconds: float) -> Iterator[None]:
    """Kill the server so long after it was asked for the first time."""

    def kill() -> None:
        server.wait_until_asked()
        threading.Event().wait(seconds)
        server.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    yield
    killer.join()


def error_of(call: Call, transcript: str, seconds: float, **reply: Any) -> CallError:
    """Return what a chain raises whose server is killed."""
    with server_process(**reply) as server:
        chain = keyword_chain("gemma:2b", ollama_host=server.url, deadline=20)
        with killed(server, seconds), pytest.raises(CallError) as caught:
            call(chain, transcript)
    return caught.value


def test_killed_within_the_reply(transcript: str, call: Call) -> None:
    """The half reply is an attempt and no value; then nobody is there to be asked again."""
    error = error_of(call, transcript, 0.7, **SLOW)
    row_of("the server is killed within the reply").check(error, error.attempts)
    [attempt] = error.attempts
    assert "broke off" in attempt.fault
    assert attempt.reading is None
    assert attempt.reply.done_reason == "aborted"


def test_killed_before_the_first_word(transcript: str, call: Call) -> None:
    """While it loads the model: there is no attempt to tell of."""
    error = error_of(call, transcript, 0.1, text="네", before=60)
    row_of("the server is killed before the first word").check(error, error.attempts)


def test_killed_while_someone_listens(transcript: str) -> None:
    """What was certain so far was given; the end is the error and never a value made of it."""
    with server_process(**SLOW) as server:
        values = keyword_chain("gemma:2b", ollama_host=server.url, deadline=20).stream(transcript)
        assert next(values)[0] == "불면"
        server.kill()
        with pytest.raises(CallError) as caught:
            list(values)
    row_of("the server is killed within the reply").check(caught.value, caught.value.attempts)

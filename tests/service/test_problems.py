"""Every error has its problem, and no problem says a word of a text or a reply."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from langchain_core.runnables import RunnableLambda
from loopback import Loopback

from holdfast.schemas import (
    CallError,
    Failure,
    HoldfastError,
    InputError,
    Kind,
    PromptTooLong,
    ReplyError,
)
from holdfast.service import create_app
from holdfast.service.problems import BROKEN, SORTS, STOPPING, answer_of, problem_of

DOCS = Path(__file__).parents[2] / "docs" / "service.md"


def _kinds(cls: type[HoldfastError]) -> set[type[HoldfastError]]:
    return {cls}.union(*(_kinds(sub) for sub in cls.__subclasses__()))


@pytest.mark.parametrize("kind", sorted(_kinds(HoldfastError), key=lambda cls: cls.__name__))
def test_every_error_has_its_problem(kind: type[HoldfastError]) -> None:
    """None is answered as a bug; the request is blamed for what it sent, and for nothing else."""
    error = kind(Failure(Kind.EMPTY), "") if issubclass(kind, ReplyError) else kind("why")
    problem = problem_of(error)
    assert problem.type != BROKEN.type
    assert problem.is_retryable == kind.is_retryable
    assert (problem.status < 500) == issubclass(kind, InputError | PromptTooLong)


@pytest.mark.parametrize("kind", sorted(_kinds(HoldfastError), key=lambda cls: cls.__name__))
def test_unavailable_means_that_waiting_helps(kind: type[HoldfastError]) -> None:
    """Clients and proxies ask again by themselves after a 503 or a 504: only where it can help."""
    error = kind(Failure(Kind.EMPTY), "") if issubclass(kind, ReplyError) else kind("why")
    problem = problem_of(error)
    assert problem.is_retryable or problem.status not in (503, 504)


def test_the_docs_have_the_table() -> None:
    """docs/service.md has the statuses and names that the code has."""
    rows = re.findall(r"^\| (\d{3}) \| `([a-z-]+)` \|", DOCS.read_text("utf-8"), re.MULTILINE)
    sorts = {*(sort for _, sort in SORTS), BROKEN, STOPPING}
    assert {(int(status), name) for status, name in rows} == {(s.status, s.name) for s in sorts}
    assert len(rows) == len({sort.name for sort in sorts})


def test_retry_after() -> None:
    """The server's word for how long to wait is handed on, in whole seconds and never less."""
    error = CallError("busy")
    assert "retry-after" not in answer_of(error).headers
    error.retry_after = 1.2
    assert answer_of(error).headers["retry-after"] == "2"


def _ask(client: TestClient, text: str, path: str = "/tagging") -> tuple[Any, dict[str, Any]]:
    response = client.post(path, json={"text": text})
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == response.status_code
    assert problem["type"].startswith("urn:holdfast:problem:")
    return response, problem | {"type": problem["type"].rpartition(":")[2]}


def _told(problem: dict[str, Any]) -> tuple[Any, ...]:
    return problem["status"], problem["type"], problem["is_retryable"]


def test_no_value(client: TestClient, server: Loopback, transcript: str, secret: str) -> None:
    """Replies that give no value: how many there were and why, never what they said."""
    server.say(f"죄송하지만 {secret}에 대해서는 도와드릴 수 없습니다.", times=3)
    response, problem = _ask(client, transcript)
    assert _told(problem) == (502, "no-value", False)
    assert (problem["attempts"], problem["kind"]) == (3, "refusal")
    assert secret not in response.text


def test_no_server(serving: Any, closed_url: str, transcript: str) -> None:
    """The server is down: 503, with what to do."""
    from holdfast.chains import load_settings

    settings = load_settings(ollama_host=closed_url, deadline=1)
    client = serving(create_app(model="gemma:2b", settings=settings))
    _, problem = _ask(client, transcript)
    assert _told(problem) == (503, "model-unreachable", True)
    assert "ollama serve" in problem["detail"]
    assert client.get("/health").status_code == 200


def test_no_model(serving: Any, settings: Any, transcript: str) -> None:
    """A model that is not pulled: somebody has to, so it is no 503, which clients ask again."""
    client = serving(create_app(model="nope:1b", settings=settings()))
    _, problem = _ask(client, transcript)
    assert _told(problem) == (500, "model-missing", False)
    assert "ollama pull nope:1b" in problem["detail"]


def test_a_busy_server(serving: Any, settings: Any, server: Loopback, transcript: str) -> None:
    """A wait that the deadline cannot hold is the client's to wait."""
    server.fail(503, retry_after=7)
    client = serving(create_app(model="gemma:2b", settings=settings(deadline=3)))
    response, problem = _ask(client, transcript)
    assert _told(problem) == (503, "model-failed", True)
    assert response.headers["retry-after"] == "7"


def test_too_slow(serving: Any, settings: Any, server: Loopback, transcript: str) -> None:
    """The deadline."""
    server.hang()
    client = serving(create_app(model="gemma:2b", settings=settings(deadline=0.3)))
    assert _told(_ask(client, transcript)[1]) == (504, "deadline-exceeded", True)


def test_a_long_text(client: TestClient, server: Loopback, transcript: str) -> None:
    """A text that the context does not hold is refused, not cut."""
    assert _told(_ask(client, transcript * 500)[1]) == (413, "text-too-long", False)
    assert server.requests


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_request(
    client: TestClient, server: Loopback, transcript: str, status: int
) -> None:
    """What the model's server does not take is its matter, not that of our client's request."""
    server.fail(status)
    assert _told(_ask(client, transcript)[1]) == (502, "model-refused", False)


def test_a_bug(
    serving: Any, transcript: str, secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    """What is no error of ours: a bare 500, and one line in the log that says where."""

    def broken(messages: Any) -> Any:
        raise LookupError(secret)

    client = serving(create_app(model=RunnableLambda(broken)))
    response, problem = _ask(client, transcript)
    assert _told(problem) == (500, "broken", False)
    assert "LookupError" not in response.text
    assert secret not in response.text
    (line,) = [r.getMessage() for r in caplog.records if r.name == "holdfast.service.problems"]
    assert re.fullmatch(r"LookupError at test_problems\.py:\d+", line)

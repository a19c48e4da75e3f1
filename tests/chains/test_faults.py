"""Foreign exceptions become our errors, in one place."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx
import ollama
import pytest
from langchain_core.exceptions import (
    ContextOverflowError,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelError,
    ModelInvalidRequestError,
    ModelNotFoundError,
    ModelRateLimitError,
    ModelTimeoutError,
    OutputParserException,
)
from pydantic import BaseModel, ValidationError

from holdfast.chains.faults import fault_of, of_status
from holdfast.schemas import (
    AccessDenied,
    BadResponse,
    CallError,
    DeadlineExceeded,
    HoldfastError,
    InputError,
    ModelMissing,
    PromptTooLong,
    QueueTimeout,
    RequestRejected,
    ServerFailed,
    ServerUnreachable,
)

HOST = "http://127.0.0.1:11434"
WORD = "비밀스러운말"
"""A word of a transcript, in what a server or a client says."""


def raised(act: Callable[[], object]) -> Exception:
    """Return what is raised, with its traceback."""
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


class Line(BaseModel):
    """A line of a protocol."""

    message: dict[str, str]


TABLE: list[tuple[Exception, type[HoldfastError] | None]] = [
    (ollama.ResponseError(WORD, 500), ServerFailed),
    (ollama.ResponseError(WORD, -1), ServerFailed),
    (ollama.ResponseError(f"model '{WORD}' not found", 404), ModelMissing),
    (ConnectionError(WORD), ServerUnreachable),
    (ConnectionRefusedError(111, WORD), ServerUnreachable),
    (httpx.ConnectError(WORD), ServerUnreachable),
    (httpx.ConnectTimeout(WORD), ServerUnreachable),
    (httpx.ReadTimeout(WORD), DeadlineExceeded),
    (TimeoutError(WORD), DeadlineExceeded),
    (ConnectionResetError(104, WORD), ServerFailed),
    (BrokenPipeError(32, WORD), ServerFailed),
    (httpx.RemoteProtocolError(WORD), ServerFailed),
    (httpx.ReadError(WORD), ServerFailed),
    (httpx.DecodingError(WORD), BadResponse),
    (raised(lambda: json.loads(WORD)), BadResponse),
    (raised(lambda: WORD.encode("euc-kr").decode("utf-8")), BadResponse),
    (raised(lambda: Line.model_validate({"message": WORD})), BadResponse),
    (raised(lambda: f"{WORD}\ud83d".encode()), InputError),
    (ValueError("No generation chunks were returned"), ServerFailed),
    (ValueError("No data received from Ollama stream."), ServerFailed),
    (ContextOverflowError(WORD), PromptTooLong),
    (ModelNotFoundError(WORD), ModelMissing),
    (ModelRateLimitError(WORD), ServerFailed),
    (ModelTimeoutError(WORD), DeadlineExceeded),
    (ModelAPIError(WORD), ServerFailed),
    (ModelConnectionError(WORD), ServerUnreachable),
    (ModelInvalidRequestError(WORD), RequestRejected),
    (ValueError(WORD), None),
    (KeyError(WORD), None),
    (AttributeError(WORD), None),
    (OutputParserException(WORD), None),
    (OSError(WORD), None),
]


@pytest.mark.parametrize(("error", "expected"), TABLE, ids=lambda x: getattr(x, "__name__", None))
def test_each_exception_is_one_of_ours_or_none(
    error: Exception, expected: type[HoldfastError] | None
) -> None:
    """A fault of the call is ours, without a word of it; a programming error stays as it is."""
    fault = fault_of(error, model="gemma:2b", host=HOST)
    assert type(fault) is (expected or type(None))
    assert WORD not in str(fault)
    assert WORD not in repr(fault)


def test_one_of_ours_stays_itself() -> None:
    """It is not wrapped."""
    error = QueueTimeout("no slot")
    assert fault_of(error, model=None, host=None) is error


def test_a_validation_error_of_any_other_model_is_its_own() -> None:
    """Only Ollama's client is known to validate what a server says."""
    error = raised(lambda: Line.model_validate({"message": 5}))
    assert isinstance(error, ValidationError)
    assert fault_of(error, model=None, host=None) is None


def test_a_mistake_outside_the_client_is_no_bad_response() -> None:
    """Of AttributeErrors, only those of Ollama's client on a line that is no object."""
    error = raised(lambda: [].get)  # type: ignore[attr-defined]
    assert fault_of(error, model="gemma:2b", host=HOST) is None


@pytest.mark.parametrize(
    ("status", "text", "expected", "hint"),
    [
        (404, "model 'gemma:2b' not found", ModelMissing, "ollama pull gemma:2b"),
        (404, "404 page not found", RequestRejected, "404"),
        (400, "the input length exceeds the context length", PromptTooLong, "num_ctx"),
        (400, "invalid format", RequestRejected, "400"),
        (401, "unauthorized", AccessDenied, "credentials"),
        (403, "forbidden", AccessDenied, "credentials"),
        (413, "too large", RequestRejected, "413"),
        (429, "slow down", ServerFailed, "429"),
        (500, "llama runner process has terminated", ServerFailed, "500"),
        (503, "server busy", ServerFailed, "503"),
        (-1, "an error was encountered", ServerFailed, "broke off"),
    ],
)
def test_each_status(status: int, text: str, expected: type[CallError], hint: str) -> None:
    """Has its error with what a person can do; of the server's text nothing shows."""
    error = of_status(status, f"{text} {WORD}", model="gemma:2b")
    assert type(error) is expected
    assert hint in error.message
    assert WORD not in error.message


def test_a_model_without_a_name_or_host() -> None:
    """The messages hold without either."""
    fault = fault_of(ConnectionError(), model=None, host=None)
    assert "None" not in str(fault)
    assert "None" not in str(of_status(404, "model not found", model=None))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (ServerUnreachable, ModelConnectionError),
        (ServerFailed, ModelAPIError),
        (BadResponse, ModelAPIError),
        (DeadlineExceeded, ModelTimeoutError),
        (QueueTimeout, ModelTimeoutError),
        (ModelMissing, ModelNotFoundError),
        (PromptTooLong, ContextOverflowError),
        (AccessDenied, ModelAuthenticationError),
        (RequestRejected, ModelInvalidRequestError),
    ],
)
def test_ours_are_langchains_too(ours: type[CallError], theirs: type[ModelError]) -> None:
    """So that with_retry and with_fallbacks choose as they do for any model."""
    assert issubclass(ours, theirs)
    assert ours.is_retryable == theirs.is_retryable

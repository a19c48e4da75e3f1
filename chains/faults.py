"""Foreign exceptions, and answers of a server that are no reply, become our errors here.

What a server or a client says may hold a piece of the prompt, so none of its text goes into a
message; the message says what a person can do.
"""

from __future__ import annotations

import json
import traceback

import httpx
import ollama
from langchain_core.exceptions import ContextOverflowError, ModelError, ModelNotFoundError
from pydantic import ValidationError

from holdfast.schemas import (
    AccessDenied,
    BadResponse,
    CallError,
    DeadlineExceeded,
    HoldfastError,
    InputError,
    ModelMissing,
    PromptTooLong,
    RequestRejected,
    ServerFailed,
    ServerUnreachable,
)

HOW_TO_START = "start it with `ollama serve`, or set OLLAMA_HOST"


def fault_of(error: Exception, *, model: str | None, host: str | None) -> HoldfastError | None:
    """Return our error for what a chat model raised, or None where it is no fault of the call.

    A None is a programming error, of ours or of the caller's, and is best seen as it is.
    """
    match error:
        case HoldfastError():
            return error
        case ollama.ResponseError():
            return of_status(error.status_code, error.error, model=model)
        case httpx.ConnectError() | httpx.ConnectTimeout() | ConnectionRefusedError():
            return ServerUnreachable(f"nobody answers at {_place(host)}: {HOW_TO_START}")
        case httpx.TimeoutException() | TimeoutError():
            return DeadlineExceeded(f"the server at {_place(host)} did not answer in time")
        # Ollama's client validates every line, and its error would show the line.
        case ValidationError() if host:
            return BadResponse(f"what answers at {_place(host)} does not speak Ollama's protocol")
        # It takes every line for an object, and an error within one for a string.
        case AttributeError() | TypeError() if host and _is_raised_in(error, "ollama", "json"):
            return BadResponse(f"what answers at {_place(host)} does not speak Ollama's protocol")
        case UnicodeEncodeError():
            return InputError("the prompt is no valid Unicode: it holds a lone surrogate")
        case httpx.DecodingError() | json.JSONDecodeError() | UnicodeDecodeError():
            return BadResponse(f"what answers at {_place(host)} does not speak Ollama's protocol")
        case httpx.TransportError() | ConnectionResetError() | BrokenPipeError():
            return ServerFailed(f"the connection to {_place(host)} broke off")
        # After its subclass above: how ollama's client says that nobody answers.
        case ConnectionError():
            return ServerUnreachable(f"nobody answers at {_place(host)}: {HOW_TO_START}")
        case _:
            return _of_langchain(error, model)


def of_status(status: int, text: str, *, model: str | None) -> CallError:
    """Return the error for an HTTP status and the server's text (-1: an error within a stream)."""
    # The model's name stands between the two words; a wrong path is a "page not found".
    if status == 404 and "model" in text and "not found" in text:
        return ModelMissing(f"the server does not have the model: run `ollama pull {model or ''}`")
    if status == 400 and "context length" in text:
        return PromptTooLong(
            "the prompt is longer than num_ctx, or than the model's own context: raise num_ctx as "
            "far as the model goes, or give less text"
        )
    if status in (401, 403):
        return AccessDenied(f"the server answers {status}: it wants other credentials")
    if status == -1:
        return ServerFailed("the server broke off its reply with an error")
    if status >= 500 or status == 429:
        return ServerFailed(f"the server answers {status}: see its log")
    return RequestRejected(f"the server answers {status}: it does not take the request")


def _of_langchain(error: Exception, model: str | None) -> CallError | None:
    """Return ours for the errors that LangChain's integrations share."""
    if isinstance(error, ContextOverflowError):
        return PromptTooLong("the prompt is longer than the model's context")
    if isinstance(error, ModelNotFoundError):
        return ModelMissing(f"the provider does not have the model {model or ''}".rstrip())
    if isinstance(error, ModelError):
        kind = ServerFailed if error.is_retryable else RequestRejected
        return kind(f"the model's provider failed ({type(error).__name__})")
    # The words of langchain-core and langchain-ollama for a stream without a single chunk.
    words = ("No generation chunks", "No data received from Ollama")
    if isinstance(error, ValueError) and str(error).startswith(words):
        return ServerFailed("the server ended its reply before the first word")
    return None


def _is_raised_in(error: Exception, *packages: str) -> bool:
    """Whether a package's own code, and not what it calls or who calls it, raised the error."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    where = str(frames[-1].f_globals.get("__name__")) if frames else ""
    return where.partition(".")[0] in packages


def _place(host: str | None) -> str:
    return host or "the model's host"

"""Foreign exceptions, and answers of a server that are no reply, become our errors here.

What a server or a client says may hold a piece of the prompt, so none of its text goes into a
message; the message says what a person can do. docs/faults.md has them all in a table.
"""

from __future__ import annotations

import json
import socket
import ssl
import traceback
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import ollama
from langchain_core.exceptions import (
    ContextOverflowError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelError,
    ModelNotFoundError,
    ModelTimeoutError,
)
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
    Reply,
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
            return _unreachable(error, host)
        case httpx.TimeoutException() | TimeoutError():
            return DeadlineExceeded(f"the server at {_place(host)} did not answer in time")
        # Ollama's client validates every line, and its error would show the line.
        case ValidationError() if host:
            return _foreign(host)
        # It takes every line for an object, and an error within one for a string.
        case AttributeError() | TypeError() if host and _is_raised_in(error, "ollama", "json"):
            return _foreign(host)
        case httpx.DecodingError() | json.JSONDecodeError() | UnicodeDecodeError():
            return _foreign(host)
        # How Python says that a host's name has an empty part, or one that is too long; from 3.13
        # on it is an error of encoding.
        case UnicodeError() if host and _is_raised_in(error, "encodings", "socket"):
            return _unreachable(error, host)
        case UnicodeEncodeError():
            return InputError("the prompt is no valid Unicode: it holds a lone surrogate")
        case httpx.TransportError() | ConnectionResetError() | BrokenPipeError():
            return ServerFailed(f"the connection to {_place(host)} broke off: is the server alive?")
        # After its subclass above: how ollama's client says that nobody answers.
        case ConnectionError():
            return _unreachable(error, host)
        case _:
            return _of_langchain(error, model)


# -- no connection ---------------------------------------------------------------------------------


def _unreachable(error: BaseException, host: str | None) -> ServerUnreachable:
    """Return the error for a connection that was not made; what it was raised from says why."""
    place = _place(host)
    for cause in _chain(error):
        match cause:
            case ssl.SSLCertVerificationError():
                return ServerUnreachable(
                    f"the certificate of {place} is not trusted: {cause.verify_message}; "
                    "set SSL_CERT_FILE to the file of who signed it"
                )
            case ssl.SSLError():
                return ServerUnreachable(f"{place} does not speak TLS: is it http:// there?")
            case socket.gaierror() | UnicodeError():
                return ServerUnreachable(f"no host has the name in {place}: set OLLAMA_HOST")
            case httpx.ConnectTimeout():
                return ServerUnreachable(
                    f"{place} does not take the connection: is it the right host, and no firewall "
                    "between?"
                )
    return ServerUnreachable(f"nobody answers at {place}: {HOW_TO_START}")


def _foreign(host: str | None) -> BadResponse:
    return BadResponse(
        f"what answers at {_place(host)} does not speak Ollama's protocol: set OLLAMA_HOST"
    )


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield the error and what it was raised from, or while."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


# -- an answer that is no reply --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a status means where all the words stand in the server's text."""

    statuses: range | tuple[int, ...]
    words: tuple[str, ...]
    error: type[CallError]
    hint: str


_IN_STREAM = -1
"""What Ollama's client takes for the status of an error within a reply."""

# The first that fits. Ollama's own words are told from a proxy's: a wrong path is a "page not
# found", and between "model" and "not found" stands the model's name.
_ANSWERS = (
    _Answer(
        (404,),
        ("model", "not found"),
        ModelMissing,
        "the server does not have the model: run `ollama pull {model}`",
    ),
    _Answer(
        (400,),
        ("context length",),
        PromptTooLong,
        "the prompt is longer than num_ctx, or than the model's own context: raise num_ctx as far "
        "as the model goes, or give less text",
    ),
    _Answer(
        (400,),
        ("HTTP request", "HTTPS"),
        RequestRejected,
        "the server answers 400: it wants an address with https://",
    ),
    _Answer(
        (400,),
        ("does not support",),
        RequestRejected,
        "the server answers 400: the model cannot do what the request asks, as to think",
    ),
    _Answer(
        (401, 403),
        (),
        AccessDenied,
        "the server answers {status}: it wants other credentials; give ChatOllama(client_kwargs="
        '{{"headers": ...}}), or for a cloud model run `ollama signin`',
    ),
    _Answer(
        (404, 405),
        (),
        RequestRejected,
        "the server answers {status}: no Ollama is at that address; set OLLAMA_HOST",
    ),
    _Answer(
        (413,),
        (),
        RequestRejected,
        "the server answers 413: the text is longer than a proxy before it lets through",
    ),
    _Answer(
        (500,),
        ("memory",),
        ServerFailed,
        "the server answers 500: the model does not fit into memory; take a smaller one, or a "
        "smaller num_ctx",
    ),
    _Answer(
        (429, 503),
        (),
        ServerFailed,
        "the server answers {status}: it is busy, or not up yet; ask again later",
    ),
    _Answer((408,), (), ServerFailed, "the server answers 408: the request was too slow for it"),
    _Answer(
        (502, 504),
        (),
        ServerFailed,
        "the server answers {status}: Ollama is down or too slow for the proxy before it",
    ),
    _Answer(
        range(500, 600), (), ServerFailed, "the server answers {status}: its log says what happened"
    ),
    _Answer(
        (_IN_STREAM,),
        (),
        ServerFailed,
        "the server broke off its reply with an error: its log says what happened",
    ),
)
_REJECTED = "the server answers {status}: it does not take the request; its log may say why"


def of_status(status: int, text: str, *, model: str | None) -> CallError:
    """Return the error for an HTTP status and the server's text (-1: an error within a stream)."""
    for known in _ANSWERS:
        if status in known.statuses and all(word in text for word in known.words):
            return known.error(known.hint.format(status=status, model=model or ""))
    return RequestRejected(_REJECTED.format(status=status))


MAX_TEXT = 1_000_000
"""Characters of a reply that are read: as many as num_predict allows are fewer by far, and reading
more could take longer than the deadline."""


def unsound(reply: Reply, num_ctx: int | None) -> CallError | None:
    """Return the fault of a reply that came whole and answers something else than was asked."""
    if reply.done_reason in ("load", "unload") and not reply.text:
        return ServerFailed(f"the server did nothing but {reply.done_reason} the model")
    if len(reply.text) > MAX_TEXT:
        return BadResponse(f"the reply is over {MAX_TEXT:,} characters: no model's is")
    if num_ctx and _is_of_a_cut_prompt(reply, num_ctx):
        return PromptTooLong(
            f"the server cut the prompt to fit into num_ctx, {num_ctx} tokens: raise it as far as "
            "the model goes, or give less text"
        )
    return None


def _is_of_a_cut_prompt(reply: Reply, num_ctx: int) -> bool:
    """Whether a server that does not know `truncate` and `shift` left out some of the prompt.

    A reply may go one token over: the last one is sampled and takes no place any more.
    """
    asked, said = reply.prompt_tokens or 0, reply.completion_tokens or 0
    return asked >= num_ctx or asked + said > num_ctx + 1


def is_lasting(fault: HoldfastError) -> bool:
    """Whether to ask again at most once, for a slip on the way.

    A server that fails may be itself again in a second. One that is not there or is no Ollama stays
    so for longer than a person waits for the message: a restart takes three seconds and more.
    """
    return isinstance(fault, ServerUnreachable | BadResponse)


# -- other models ----------------------------------------------------------------------------------


def _of_langchain(error: Exception, model: str | None) -> CallError | None:
    """Return ours for the errors that LangChain's integrations share."""
    if isinstance(error, ContextOverflowError):
        return PromptTooLong("the prompt is longer than the model's context")
    if isinstance(error, ModelNotFoundError):
        return ModelMissing(f"the provider does not have the model {model or ''}".rstrip())
    if isinstance(error, ModelAuthenticationError):
        return AccessDenied("the model's provider wants other credentials")
    if isinstance(error, ModelTimeoutError):
        return DeadlineExceeded("the model's host did not answer in time")
    if isinstance(error, ModelConnectionError):
        return ServerUnreachable("nobody answers at the model's host")
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

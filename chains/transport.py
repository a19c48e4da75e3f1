"""How our requests travel to Ollama: httpx transports with what its client cannot do.

They ask the server to refuse a prompt that is too long rather than cut it silently, hold the
deadline on a server that hangs or drips, keep Retry-After, and refuse what is no NDJSON, has no
end, or points to another host, where a transcript must not go. A client with a transport of its own
does not look at proxy variables; Ollama is local.
"""

from __future__ import annotations

import codecs
import ssl
import time
import weakref
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

import httpcore
import httpx

from holdfast.chains.binding import blames_schema
from holdfast.chains.faults import of_status
from holdfast.schemas import BadResponse

EXPIRES: ContextVar[float | None] = ContextVar("holdfast_expires", default=None)
"""When the read under way must give up (time.monotonic). Set by the driver before each step; a
context variable, because neither LangChain nor Ollama's client hands a call's deadline down."""

ENDING: ContextVar[bool] = ContextVar("holdfast_ending", default=False)
"""Whether the reply under way is to end here. Set by the driver while it reads what has come: the
connection is closed, and the client sees a last line that says so. A stream that is just closed is
an error to LangChain's tracers."""

_LAST_LINE = (
    b'{"message": {"role": "assistant", "content": ""}, "done": true, '
    b'"done_reason": "ended early"}\n'
)

MAX_REPLY_BYTES = 16 * 2**20
"""No reply of num_predict tokens comes near it; what is longer is no reply."""

_MAX_ERROR_BYTES = 64 * 2**10
_CONTENT_TYPES = ("application/x-ndjson", "application/json")


Verify = ssl.SSLContext | str | bool


@cache
def certificates(verify: Verify = True) -> ssl.SSLContext:
    """Load them once, not for every chain and event loop: it takes longer than a short call."""
    return httpx.create_ssl_context(verify)


def _remaining(timeout: float | None) -> float | None:
    """Return the shorter of the timeout and what is left until EXPIRES, in seconds."""
    expires = EXPIRES.get()
    if expires is None:
        return timeout
    left = max(expires - time.monotonic(), 0.001)
    return left if timeout is None else min(timeout, left)


class _DeadlineStream(httpcore.NetworkStream):
    """A connection whose every read and write ends when the deadline does.

    httpx has one timeout for all reads of a response, which a byte a second never meets.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _remaining(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _remaining(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        kwargs["timeout"] = _remaining(kwargs.get("timeout"))
        return _DeadlineStream(self._stream.start_tls(*args, **kwargs))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _DeadlineBackend(httpcore.SyncBackend):
    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        kwargs["timeout"] = _remaining(kwargs.get("timeout"))
        return _DeadlineStream(super().connect_tcp(*args, **kwargs))


@contextmanager
def _as_httpx(request: httpx.Request) -> Iterator[None]:
    """Raise httpcore's errors as httpx's, which have the same names."""
    try:
        yield
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
        kind = getattr(httpx, type(error).__name__)
        raise kind(type(error).__name__, request=request) from None


# Without the first, a prompt longer than num_ctx loses its middle or its head; without the second,
# the same happens while the reply is written. First in the body: of two equal keys the last wins,
# so who says one himself has his way.
_NOTHING_CUT = b'{"truncate":false,"shift":false,'


def _prepared(request: httpx.Request, content: bytes) -> httpx.Request:
    """Return a chat's request so that nothing of it is cut, and the reply comes unpacked."""
    if not request.url.path.endswith("/api/chat") or not content.startswith(b'{"'):
        return request
    changed = (b"content-length", b"accept-encoding")
    headers = [(k, v) for k, v in request.headers.raw if k.lower() not in changed]
    return httpx.Request(
        request.method,
        request.url,
        headers=[*headers, (b"Accept-Encoding", b"identity")],
        content=_NOTHING_CUT + content[1:],
        extensions=request.extensions,
    )


def _refuse(status: int, headers: httpx.Headers, text: str, model: str | None) -> None:
    """Raise for an answer that is no reply."""
    if status >= 400:
        error = of_status(status, text, model=model)
        error.retry_after = _seconds(headers.get("retry-after"))
        error.blames_schema = blames_schema(status, text)
        raise error
    # Ollama's client would follow, and post the transcript to a host that nobody named.
    if status >= 300:
        raise BadResponse(f"the server answers {status}, to go elsewhere: name that host itself")
    # Unpacked, bytes that are no UTF-8 and a reply without end would be seen too late.
    if headers.get("content-encoding", "identity") != "identity":
        raise BadResponse("the reply comes compressed: switch that off in the proxy before Ollama")
    if not headers.get("content-type", "").startswith(_CONTENT_TYPES):
        raise BadResponse(
            "what answers there does not speak Ollama's protocol (no JSON): set OLLAMA_HOST"
        )


def _seconds(value: str | None) -> float | None:
    """Read a Retry-After in seconds; a date, which Ollama never sends, counts as none."""
    try:
        return max(0.0, float(value or ""))
    except ValueError:
        return None


class _Gauge:
    """Looks at what comes in: raises where it has no end, or is no UTF-8.

    The client would read broken UTF-8 as U+FFFD without a word, and a value would hold it.
    """

    def __init__(self) -> None:
        self._bytes = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._is_within_line = False

    @property
    def is_over(self) -> bool:
        """Whether the reply is to end here, and can: between two lines."""
        return ENDING.get() and not self._is_within_line

    def passed(self, part: bytes) -> bytes:
        """Return what of the next part goes to the client."""
        if ENDING.get():
            part = part[: part.find(b"\n") + 1] or part
        self._is_within_line = not part.endswith(b"\n")
        self._bytes += len(part)
        if self._bytes > MAX_REPLY_BYTES:
            raise BadResponse(f"the reply is over {MAX_REPLY_BYTES // 2**20} MB: no model's is")
        try:
            self._decoder.decode(part)
        except UnicodeDecodeError:
            raise BadResponse("the reply is no UTF-8: the server or a proxy garbles it") from None
        return part


class _SyncBody(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response, request: httpx.Request) -> None:
        self._response, self._request = response, request

    def __iter__(self) -> Iterator[bytes]:
        gauge = _Gauge()
        assert isinstance(self._response.stream, Iterable)
        with _as_httpx(self._request):
            for part in self._response.stream:
                yield gauge.passed(part)
                if gauge.is_over:
                    yield _LAST_LINE
                    return

    def close(self) -> None:
        self._response.close()


class OllamaTransport(httpx.BaseTransport):
    """The transport for Ollama's sync client.

    `model` is for the hint "ollama pull ..." alone, `verify` is httpx's: whom to trust.
    """

    def __init__(self, model: str | None = None, verify: Verify = True) -> None:
        self._model = model
        self._pool = httpcore.ConnectionPool(
            ssl_context=certificates(verify),
            max_connections=None,
            network_backend=_DeadlineBackend(),
        )
        # Nobody closes a chain: its idle connections go with it.
        weakref.finalize(self, self._pool.close)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; see the module for what is done to it and its response."""
        request = _prepared(request, request.read())
        with _as_httpx(request):
            answer = self._pool.handle_request(_core(request))
        response = httpx.Response(
            answer.status, headers=answer.headers, stream=_SyncBody(answer, request)
        )
        try:
            text = _head(response.iter_raw()) if response.status_code >= 400 else ""
            _refuse(response.status_code, response.headers, text, self._model)
        except BaseException:
            response.close()
            raise
        return response

    def close(self) -> None:
        """Close the idle connections."""
        self._pool.close()


def _head(parts: Iterable[bytes]) -> str:
    """Return the start of an error's text."""
    head = b""
    for part in parts:
        head += part
        if len(head) > _MAX_ERROR_BYTES:
            break
    return head[:_MAX_ERROR_BYTES].decode(errors="replace")


def _core(request: httpx.Request) -> httpcore.Request:
    return httpcore.Request(
        request.method,
        httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        ),
        headers=request.headers.raw,
        content=request.content,
        extensions=request.extensions,
    )


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        gauge = _Gauge()
        async for part in self._stream:
            yield gauge.passed(part)
            if gauge.is_over:
                yield _LAST_LINE
                return

    async def aclose(self) -> None:
        await self._stream.aclose()


class AsyncOllamaTransport(httpx.AsyncHTTPTransport):
    """The transport for Ollama's async client. The deadline is held by asyncio's own timeouts.

    It keeps no idle connection: one would keep its event loop alive, and both would outlive
    `asyncio.run`. Opening one takes a thousandth of what a reply takes.
    """

    def __init__(self, model: str | None = None, verify: Verify = True) -> None:
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        super().__init__(limits=limits, verify=certificates(verify))
        self._model = model

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; see the module for what is done to it and its response."""
        response = await super().handle_async_request(_prepared(request, await request.aread()))
        try:
            text = await _ahead(response) if response.status_code >= 400 else ""
            _refuse(response.status_code, response.headers, text, self._model)
        except BaseException:
            await response.aclose()
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _AsyncBody(response.stream)
        return response


async def _ahead(response: httpx.Response) -> str:
    """Return the start of an error's text."""
    head = b""
    async for part in response.aiter_raw():
        head += part
        if len(head) > _MAX_ERROR_BYTES:
            break
    return head[:_MAX_ERROR_BYTES].decode(errors="replace")

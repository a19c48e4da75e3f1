"""How our requests travel to Ollama: httpx transports with what its client cannot do.

They ask the server to refuse a prompt that is too long rather than cut it silently, hold the
deadline on a server that hangs or drips, keep Retry-After, and refuse what is no NDJSON, has no
end, or points to another host, where a transcript must not go. A client with a transport of its own
does not look at proxy variables; Ollama is local.
"""

from __future__ import annotations

import codecs
import ssl
import weakref
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import httpcore
import httpx

from holdfast.chains.binding import blame
from holdfast.chains.connections import IDLE, DeadlineBackend, Spare
from holdfast.chains.faults import of_status
from holdfast.schemas import BadResponse

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


def _sent(request: httpx.Request, content: bytes) -> httpcore.Request:
    """Return the request as it goes out: of a chat nothing is cut, and its reply comes unpacked."""
    url, headers = request.url, request.headers.raw
    if url.raw_path.endswith(b"/api/chat") and content.startswith(b'{"'):
        content = _NOTHING_CUT + content[1:]
        changed = (b"content-length", b"accept-encoding")
        headers = [(name, value) for name, value in headers if name.lower() not in changed]
        headers.append((b"Accept-Encoding", b"identity"))
        headers.append((b"Content-Length", b"%d" % len(content)))
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=headers,
        content=content,
        extensions=request.extensions,
    )


def _refuse(status: int, headers: httpx.Headers, text: str, model: str | None) -> None:
    """Raise for an answer that is no reply."""
    if status >= 400:
        error = of_status(status, text, model=model)
        error.retry_after = _seconds(headers.get("retry-after"))
        error.blames_schema = blame(status, text)
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
    """The body of a response, and the connection it comes on."""

    def __init__(
        self,
        response: httpcore.Response,
        request: httpx.Request,
        connection: httpcore.HTTPConnection,
        spare: Spare[httpcore.HTTPConnection],
    ) -> None:
        self._response, self._request = response, request
        self._connection, self._spare = connection, spare

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
        self._spare.give(self._connection)


class OllamaTransport(httpx.BaseTransport):
    """The transport for Ollama's sync client.

    `model` is for the hint "ollama pull ..." alone, `verify` is httpx's: whom to trust.
    """

    def __init__(self, model: str | None = None, verify: Verify = True) -> None:
        self._model = model
        self._certificates = certificates(verify)
        self._spare: Spare[httpcore.HTTPConnection] = Spare()
        # Nobody closes a chain: its idle connections go with it.
        weakref.finalize(self, _close_all, self._spare)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; see the module for what is done to it and its response."""
        sent = _sent(request, request.read())
        connection, useless = self._spare.take(sent.url.origin)
        for old in useless:
            old.close()
        if connection is None:
            connection = httpcore.HTTPConnection(
                sent.url.origin,
                ssl_context=self._certificates,
                keepalive_expiry=IDLE,
                network_backend=DeadlineBackend(),
            )
        with _as_httpx(request):
            answer = connection.handle_request(sent)
        body = _SyncBody(answer, request, connection, self._spare)
        response = httpx.Response(answer.status, headers=answer.headers, stream=body)
        try:
            text = _head(response.iter_raw()) if response.status_code >= 400 else ""
            _refuse(response.status_code, response.headers, text, self._model)
        except BaseException:
            response.close()
            raise
        return response

    def close(self) -> None:
        """Close the idle connections."""
        _close_all(self._spare)


def _close_all(spare: Spare[httpcore.HTTPConnection]) -> None:
    for connection in spare.clear():
        connection.close()


def _head(parts: Iterable[bytes]) -> str:
    """Return the start of an error's text."""
    head = b""
    for part in parts:
        head += part
        if len(head) > _MAX_ERROR_BYTES:
            break
    return head[:_MAX_ERROR_BYTES].decode(errors="replace")


class _AsyncBody(httpx.AsyncByteStream):
    """The body of a response, and the connection it comes on."""

    def __init__(
        self,
        response: httpcore.Response,
        request: httpx.Request,
        connection: httpcore.AsyncHTTPConnection,
        spare: Spare[httpcore.AsyncHTTPConnection],
    ) -> None:
        self._response, self._request = response, request
        self._connection, self._spare = connection, spare

    async def __aiter__(self) -> AsyncIterator[bytes]:
        gauge = _Gauge()
        assert isinstance(self._response.stream, AsyncIterable)
        with _as_httpx(self._request):
            async for part in self._response.stream:
                yield gauge.passed(part)
                if gauge.is_over:
                    yield _LAST_LINE
                    return

    async def aclose(self) -> None:
        await self._response.aclose()
        self._spare.give(self._connection)


class AsyncOllamaTransport(httpx.AsyncBaseTransport):
    """The transport for Ollama's async client. The deadline is held by asyncio's own timeouts.

    It belongs to the event loop that first uses it, and its idle connections end with that loop.
    """

    def __init__(self, model: str | None = None, verify: Verify = True) -> None:
        self._model = model
        self._certificates = certificates(verify)
        self._spare: Spare[httpcore.AsyncHTTPConnection] = Spare()
        self._until_the_end: AsyncGenerator[None] | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; see the module for what is done to it and its response."""
        if self._until_the_end is None:
            self._until_the_end = _closing(self._spare, weakref.ref(self))
            await anext(self._until_the_end)
        sent = _sent(request, await request.aread())
        connection, useless = self._spare.take(sent.url.origin)
        for old in useless:
            await old.aclose()
        if connection is None:
            connection = httpcore.AsyncHTTPConnection(
                sent.url.origin, ssl_context=self._certificates, keepalive_expiry=IDLE
            )
        with _as_httpx(request):
            answer = await connection.handle_async_request(sent)
        body = _AsyncBody(answer, request, connection, self._spare)
        response = httpx.Response(answer.status, headers=answer.headers, stream=body)
        try:
            text = await _ahead(response) if response.status_code >= 400 else ""
            _refuse(response.status_code, response.headers, text, self._model)
        except BaseException:
            await response.aclose()
            raise
        return response

    async def aclose(self) -> None:
        """Close the idle connections."""
        await _aclose_all(self._spare)

    def _let_go(self) -> None:
        # It knows its loop, which would live as long as the chain.
        self._until_the_end = None


async def _aclose_all(spare: Spare[httpcore.AsyncHTTPConnection]) -> None:
    for connection in spare.clear():
        await connection.aclose()


async def _closing(
    spare: Spare[httpcore.AsyncHTTPConnection], user: weakref.ref[AsyncOllamaTransport]
) -> AsyncGenerator[None]:
    """Close what waits when the loop ends, or when nobody has its user any more.

    A loop can be told of its end by nothing but this: it closes the async generators that were
    begun on it and not finished (`shutdown_asyncgens`, which `asyncio.run` calls), and those that
    are dropped while it runs.
    """
    try:
        yield
    finally:
        if transport := user():
            transport._let_go()
        await _aclose_all(spare)


async def _ahead(response: httpx.Response) -> str:
    """Return the start of an error's text."""
    head = b""
    async for part in response.aiter_raw():
        head += part
        if len(head) > _MAX_ERROR_BYTES:
            break
    return head[:_MAX_ERROR_BYTES].decode(errors="replace")

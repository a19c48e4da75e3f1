"""Connections to a server: how long one is waited for, and those that wait for the next request.

httpcore has a pool for the latter, and two things speak against it: it asks the system about every
one of its connections with every request, which at sixty threads takes longer than all the rest of
the request; and where it closes a spare one it does not see that another thread has just taken it,
and that request fails (Bad file descriptor). Here a request takes one off a stack, for itself.
"""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar
from typing import Any, Generic, TypeVar

import httpcore

EXPIRES: ContextVar[float | None] = ContextVar("holdfast_expires", default=None)
"""When the read under way must give up (time.monotonic). Set by the driver before each step; a
context variable, because neither LangChain nor Ollama's client hands a call's deadline down."""

IDLE = 30.0
"""Seconds after which an idle connection is not used again: proxies close theirs after a minute or
so, and a request that meets that moment fails."""

C = TypeVar("C", httpcore.HTTPConnection, httpcore.AsyncHTTPConnection)


# -- the deadline ----------------------------------------------------------------------------------


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


class DeadlineBackend(httpcore.SyncBackend):
    """Makes such connections, none later than the deadline."""

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        """Return a new one."""
        kwargs["timeout"] = _remaining(kwargs.get("timeout"))
        return _DeadlineStream(super().connect_tcp(*args, **kwargs))


# -- between requests ------------------------------------------------------------------------------


class Spare(Generic[C]):
    """The connections of one transport that nobody uses, the last used on top; for any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stack: list[C] = []

    def take(self, origin: httpcore.Origin) -> tuple[C | None, list[C]]:
        """Return a connection to that origin for the caller alone, or None.

        And those that are of no use any more, for the caller to close: the one that has waited
        longest, and what was in the way.
        """
        useless: list[C] = []
        with self._lock:
            if self._stack and self._stack[0].has_expired():
                useless.append(self._stack.pop(0))
            while self._stack:
                top = self._stack.pop()
                if top.can_handle_request(origin) and not top.has_expired():
                    return top, useless
                useless.append(top)
        return None, useless

    def give(self, connection: C) -> None:
        """Let others have it, where its response was read to the end; else it has closed itself."""
        if connection.is_idle():
            with self._lock:
                self._stack.append(connection)

    def clear(self) -> list[C]:
        """Return all of them, to be closed."""
        with self._lock:
            stack, self._stack = self._stack, []
        return stack

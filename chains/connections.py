"""The connections that wait for the next request.

httpcore has a pool for that, and two things speak against it: it asks the system about every one of
its connections with every request, which at sixty threads takes longer than all the rest of the
request; and where it closes a spare one it does not see that another thread has just taken it, and
that request fails (Bad file descriptor). Here a request takes one off a stack, for itself alone.
"""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

import httpcore

IDLE = 30.0
"""Seconds after which an idle connection is not used again: proxies close theirs after a minute or
so, and a request that meets that moment fails."""

C = TypeVar("C", httpcore.HTTPConnection, httpcore.AsyncHTTPConnection)


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

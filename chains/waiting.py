"""A stream that is waited for no longer than the deadline, whatever makes it.

A foreign chat model blocks its thread for as long as its client's own timeout says, often ten
minutes. So it gets a thread of its own, and the one that asked stops waiting. What that cannot do
is close the foreign connection: the thread stays behind until its client gives up, closes the
stream then, and holds up neither the caller nor the end of the process.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any

from holdfast.chains.connections import EXPIRES

CLOSING = 2.0
"""Seconds for a foreign stream to close."""


class Waited(Iterator[Any]):
    """The chunks of a stream; TimeoutError where the next one is not there by EXPIRES."""

    def __init__(self, start: Callable[[], Iterator[Any]]) -> None:
        self._start = start
        self._asked: SimpleQueue[Future[Any] | None] = SimpleQueue()
        self._next: Future[Any] | None = None
        # LangChain keeps the run that this is a part of in context variables.
        context = copy_context()
        self._thread = threading.Thread(
            target=context.run, args=(self._work,), name="holdfast-model", daemon=True
        )

    def __next__(self) -> Any:
        """Return the next chunk."""
        if self._next is None:
            self._thread.start()
        expires = EXPIRES.get()
        self._next = Future()
        self._asked.put(self._next)
        return self._next.result(None if expires is None else expires - time.monotonic())

    def close(self) -> None:
        """Close the stream at once, or, where the thread is held up in it, when that is over."""
        self._asked.put(None)
        if self._next is not None and self._next.done():
            self._thread.join(CLOSING)

    def _work(self) -> None:
        stream: Any = None
        while (asked := self._asked.get()) is not None:
            try:
                stream = stream or iter(self._start())
                asked.set_result(next(stream))
            except BaseException as error:
                asked.set_exception(error)
        # An error of it would be printed, with what is in it.
        with suppress(Exception):
            if hasattr(stream, "close"):
                stream.close()

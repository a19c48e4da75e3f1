"""How many requests one host gets at a time from this process, in the order they came.

Ollama answers one request at a time unless told otherwise and lets the rest wait inside their
connections, where the wait eats their deadlines. Here it does not: the deadline starts with the
slot. One queue serves threads and event loops alike, which neither threading's nor asyncio's
semaphores do.
"""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import asynccontextmanager, contextmanager
from ipaddress import ip_address
from urllib.parse import urlsplit

from holdfast.schemas import QueueTimeout


class Slots:
    """The slots of one host."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._busy = 0
        self._waiting: deque[tuple[Future[None], int]] = deque()

    @contextmanager
    def held(self, limit: int, timeout: float) -> Iterator[None]:
        """Hold one of `limit` slots; QueueTimeout after `timeout` seconds of waiting."""
        ticket = self._queue(limit)
        try:
            ticket.result(timeout)
        except BaseException as error:
            self._leave(ticket)
            raise _told(error, timeout) from None
        try:
            yield
        finally:
            self._free()

    @asynccontextmanager
    async def aheld(self, limit: int, timeout: float) -> AsyncIterator[None]:
        """Do the same without blocking the loop."""
        ticket = self._queue(limit)
        try:
            # Not wait_for: in Python 3.11 it forgets a cancellation that comes with the slot.
            # Shielded: what a cancelled wait does to the ticket is decided in _leave alone.
            if not ticket.done():
                async with asyncio.timeout(timeout):
                    await asyncio.shield(asyncio.wrap_future(ticket))
        except BaseException as error:
            self._leave(ticket)
            raise _told(error, timeout) from None
        try:
            yield
        finally:
            self._free()

    def _queue(self, limit: int) -> Future[None]:
        ticket: Future[None] = Future()
        with self._lock:
            self._waiting.append((ticket, limit))
        self._admit()
        return ticket

    def _admit(self) -> None:
        """Let in who is first, as long as there is room for it."""
        with self._lock:
            while self._waiting:
                ticket, limit = self._waiting[0]
                if self._busy >= limit and not ticket.cancelled():
                    break
                self._waiting.popleft()
                if ticket.set_running_or_notify_cancel():
                    self._busy += 1
                    ticket.set_result(None)

    def _free(self) -> None:
        with self._lock:
            self._busy -= 1
        self._admit()

    def _leave(self, ticket: Future[None]) -> None:
        """Give up waiting; where the slot came at the same moment, give it back."""
        if ticket.cancel():
            self._admit()
        else:
            self._free()


def _told(error: BaseException, timeout: float) -> BaseException:
    if isinstance(error, FutureTimeout | TimeoutError):
        return QueueTimeout(f"no slot of the host became free within {timeout:g} s")
    return error


_BY_HOST: defaultdict[str, Slots] = defaultdict(Slots)
_LOCK = threading.Lock()


def slots_of(host: str) -> Slots:
    """Return the host's slots; the same for every chain of the process, and for all its names."""
    with _LOCK:
        return _BY_HOST[_one_name(host)]


def _one_name(host: str) -> str:
    """Return the address with one name for this machine, which has several."""
    url = urlsplit(host)
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    name = "localhost" if _is_here(url.hostname or "") else url.hostname
    return f"{name}:{port}{url.path.rstrip('/')}"


def _is_here(name: str) -> bool:
    """Whether it means the machine itself; 0.0.0.0 is what a server there listens on."""
    if name == "localhost":
        return True
    try:
        address = ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified

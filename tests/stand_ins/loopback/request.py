"""What the server saw of one request."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class Request:
    """One request, from its arrival to the last byte of the answer; times on time.monotonic()."""

    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    connection: int
    """Number of the connection it came on, from 1."""
    running: int = 0
    """Chat requests that ran when this one started, itself included."""
    started: float = field(default_factory=time.monotonic)
    ended: float | None = None
    hung_up_at: float | None = None
    chunks_sent: int = 0
    bytes_sent: int = 0
    _through: threading.Event = field(default_factory=threading.Event, repr=False)

    @property
    def hung_up(self) -> bool:
        """Whether the client closed the connection before the reply was complete."""
        return self.hung_up_at is not None

    @property
    def is_stream(self) -> bool:
        """Whether the reply is asked for in lines; Ollama's default is that it is."""
        return self.body.get("stream") is not False

    @property
    def prompt(self) -> str:
        """The messages' texts, one after the other."""
        return "".join(str(m.get("content") or "") for m in self.body.get("messages", []))

    def wait(self, seconds: float = 5.0) -> None:
        """Return when the server is through with the request; TimeoutError if that takes longer."""
        if not self._through.wait(seconds):
            raise TimeoutError(f"{self.method} {self.path} still runs after {seconds} s")

    def end(self) -> None:
        """Note that the last byte is about to leave."""
        self.ended = self.ended or time.monotonic()

    def note_hang_up(self) -> None:
        """Note that the client went before the end."""
        self.hung_up_at = time.monotonic()
        self.ended = self.hung_up_at

    def close(self) -> None:
        """Let `wait` return."""
        self.end()
        self._through.set()

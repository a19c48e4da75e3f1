"""The scripts that wait for requests, and the short ways to make one."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from loopback.exchange import to_json
from loopback.request import Request
from loopback.scripts import Drip, Fail, Hang, Huge, Idle, Raw, Reset, Say, Script

Answer = Script | Callable[[Request], Script]


class ScriptQueue:
    """Scripts in the order they are taken; what each method makes stands in the package's docs."""

    def __init__(self) -> None:
        self._queue: deque[Script] = deque()
        self._always: Answer | None = None
        self._taking = threading.Lock()

    @property
    def scripts_left(self) -> int:
        """How many scripts no request has taken yet."""
        return len(self._queue)

    def take(self, request: Request) -> Script | None:
        """Return the answer to a request; None where there is none."""
        with self._taking:
            answer = self._queue.popleft() if self._queue else self._always
        return answer if answer is None or isinstance(answer, Script) else answer(request)

    def add(self, script: Script, times: int = 1) -> Script:
        """Put a script at the end of the queue, and return it."""
        self._queue.extend([script] * times)
        return script

    def always(self, answer: Answer) -> None:
        """Answer every request that finds the queue empty: with a script, or a function's."""
        self._always = answer

    def say(self, text: str | Sequence[str], *, times: int = 1, **how: Any) -> Script:
        """Queue a reply; the keywords are the fields of `Say`."""
        return self.add(Say(text, **how), times)

    def fail(
        self,
        status: int,
        error: str = "the script says so",
        *,
        retry_after: float | str | None = None,
        headers: Mapping[str, str] | None = None,
        before: float = 0.0,
        times: int = 1,
    ) -> Script:
        """Queue an HTTP error."""
        wait = {} if retry_after is None else {"Retry-After": str(retry_after)}
        return self.add(Fail(status, error, {**wait, **(headers or {})}, before), times)

    def page(
        self,
        html: str = "<!doctype html><title>Sign in</title><p>Who are you?",
        status: int = 200,
        times: int = 1,
    ) -> Script:
        """Queue a web page."""
        return self.add(Raw(html.encode(), "text/html; charset=utf-8", status), times)

    def raw(self, body: bytes, *, times: int = 1, **how: Any) -> Script:
        """Queue any bytes; the keywords are the fields of `Raw`."""
        return self.add(Raw(body, **how), times)

    def drip(self, body: bytes | None = None, seconds: float = 1.0, times: int = 1) -> Script:
        """Queue bytes that come one by one: a sound first line for ever, unless told."""
        line = {"message": {"role": "assistant", "content": "불안, "}, "done": False}
        return self.add(Drip(body or (to_json(line) + b"\n") * 100, seconds), times)

    def huge(self, megabytes: float = 50, *, single_line: bool = False, times: int = 1) -> Script:
        """Queue a reply far too long."""
        return self.add(Huge(megabytes, single_line), times)

    def hang(self, times: int = 1) -> Script:
        """Queue no answer."""
        return self.add(Hang(), times)

    def reset(self, times: int = 1) -> Script:
        """Queue a reset before the headers; `say(..., ending="reset")` has it mid-stream."""
        return self.add(Reset(), times)

    def load(self, times: int = 1) -> Script:
        """Queue Ollama's word for having only loaded the model."""
        return self.add(Idle("load"), times)

    def unload(self, times: int = 1) -> Script:
        """Queue Ollama's word for having only unloaded the model."""
        return self.add(Idle("unload"), times)

"""What the server can be told to do with a chat request."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from loopback.exchange import LINES_TYPE, Exchange, to_json
from loopback.request import Request

DEFAULT_NUM_CTX = 4096
BYTES_PER_TOKEN = 3


class Script(ABC):
    """One answer."""

    @abstractmethod
    def play(self, exchange: Exchange) -> None:
        """Answer the request."""


@dataclass(frozen=True)
class Say(Script):
    """A reply of the model, in lines or, where the request says `stream: false`, in one piece."""

    text: str | Sequence[str]
    """A string is cut into chunks of `size` characters; a sequence is the chunks themselves."""
    size: int = 8
    before: float = 0.0
    """Seconds before the first byte: loading the model, reading the prompt."""
    delay: float = 0.0
    """Seconds before each chunk."""
    done_reason: str | None = "stop"
    ending: Literal["done", "silence", "cut", "reset", "hang"] = "done"
    """After the chunks: the final line; nothing but a sound end of the answer, as when Ollama
    aborts a runaway; a connection closed in the middle of the answer; a reset one; or a wait
    without an end."""
    error: str | None = None
    """An error line in place of the final one; without a stream it is a 500."""
    thinking: str | Sequence[str] = ()
    """Sent before the text, in the message's `thinking`."""
    tool_calls: Sequence[Mapping[str, Any]] = ()
    prompt_tokens: int | None = None
    """Counted from the messages unless told."""
    completion_tokens: int | None = None
    """One a chunk, and one for the end of a reply that stopped by itself, unless told."""

    @property
    def chunks(self) -> list[str]:
        """The text as it is sent."""
        return _cut(self.text, self.size)

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        exchange.wait(self.before)
        if exchange.request.is_stream:
            self._play_lines(exchange)
        else:
            self._play_whole(exchange)

    def _play_lines(self, exchange: Exchange) -> None:
        exchange.open()
        for message in self._messages():
            exchange.wait(self.delay)
            exchange.line(_part(exchange.request, message, done=False))
        if self.error is not None:
            exchange.close(to_json({"error": self.error}) + b"\n")
        elif self.ending == "done":
            final = _part(exchange.request, {"content": ""}, done=True)
            exchange.close(to_json(final | self._counts(exchange.request)) + b"\n")
        else:
            self.interrupt(exchange)

    def _play_whole(self, exchange: Exchange) -> None:
        exchange.wait(self.delay * len(list(self._messages())))
        if self.error is not None:
            exchange.json({"error": self.error}, 500)
        elif self.ending == "done":
            part = _part(exchange.request, self._message(), done=True)
            exchange.json(part | self._counts(exchange.request))
        elif self.ending == "silence":
            exchange.json(_part(exchange.request, self._message(), done=False))
        else:
            self.interrupt(exchange)

    def interrupt(self, exchange: Exchange) -> None:
        """End the answer as `ending` has it, where that is no end of the model's own."""
        match self.ending:
            case "cut":
                exchange.break_off()
            case "reset":
                exchange.reset()
            case "hang":
                exchange.wait(None)
            case _:
                exchange.close()

    def _messages(self) -> Iterator[dict[str, Any]]:
        for piece in _cut(self.thinking, self.size):
            yield {"content": "", "thinking": piece}
        for piece in self.chunks:
            yield {"content": piece}
        if self.tool_calls:
            yield {"content": "", "tool_calls": list(self.tool_calls)}

    def _message(self) -> dict[str, Any]:
        """Return all of it as one message."""
        message: dict[str, Any] = {"content": "".join(self.chunks)}
        if self.thinking:
            message["thinking"] = "".join(self.thinking)
        if self.tool_calls:
            message["tool_calls"] = list(self.tool_calls)
        return message

    def _counts(self, request: Request) -> dict[str, Any]:
        pieces = len(list(self._messages())) + (self.done_reason == "stop")
        spoken = pieces if self.completion_tokens is None else self.completion_tokens
        asked = prompt_tokens(request) if self.prompt_tokens is None else self.prompt_tokens
        return {
            **({} if self.done_reason is None else {"done_reason": self.done_reason}),
            "total_duration": 1_000_000 * (spoken + asked + 1),
            "load_duration": 1_000_000,
            "prompt_eval_count": asked,
            "prompt_eval_duration": 1_000_000 * asked,
            "eval_count": spoken,
            "eval_duration": 1_000_000 * spoken,
        }


@dataclass(frozen=True)
class Idle(Script):
    """What Ollama says when it only loads or unloads the model."""

    done_reason: Literal["load", "unload"] = "load"

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        part = _part(exchange.request, {"content": ""}, done=True)
        exchange.json({**part, "done_reason": self.done_reason})


@dataclass(frozen=True)
class Fail(Script):
    """An HTTP error with Ollama's JSON body."""

    status: int
    error: str = "the script says so"
    headers: Mapping[str, str] = field(default_factory=dict)
    before: float = 0.0

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        exchange.wait(self.before)
        exchange.json({"error": self.error}, self.status, self.headers)


@dataclass(frozen=True)
class Raw(Script):
    """Any bytes."""

    body: bytes
    content_type: str = LINES_TYPE
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        exchange.whole(self.status, self.body, self.content_type, self.headers)


@dataclass(frozen=True)
class Drip(Script):
    """Bytes one by one, which no limit on the time between two reads ever sees."""

    body: bytes
    seconds: float = 1.0

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        exchange.open()
        for byte in self.body:
            exchange.wait(self.seconds)
            exchange.chunk(bytes([byte]))
        exchange.close()


@dataclass(frozen=True)
class Huge(Script):
    """A reply of `megabytes`, in lines of 64 kB, or all of it in a single line."""

    megabytes: float
    single_line: bool = False

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        piece = ", ".join(f"고민 {n}" for n in range(4_200))  # 60 kB, and no loop
        count = max(1, round(self.megabytes * 1e6 / len(piece.encode())))
        Say([piece * count] if self.single_line else [piece] * count).play(exchange)


@dataclass(frozen=True)
class Hang(Script):
    """No answer at all."""

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        exchange.wait(None)


@dataclass(frozen=True)
class Reset(Script):
    """A reset connection before the headers."""

    def play(self, exchange: Exchange) -> None:
        """Answer the request."""
        exchange.reset()


def prompt_tokens(request: Request) -> int:
    """Return how many tokens of the prompt the model reads: no more than fit into num_ctx."""
    return min(count_tokens(request), num_ctx(request))


def count_tokens(request: Request) -> int:
    """Return how long the prompt is, in tokens of three bytes."""
    return max(1, len(request.prompt.encode()) // BYTES_PER_TOKEN)


def num_ctx(request: Request) -> int:
    """Return the context's length in tokens."""
    return int((request.body.get("options") or {}).get("num_ctx") or DEFAULT_NUM_CTX)


def _cut(text: str | Sequence[str], size: int) -> list[str]:
    if not isinstance(text, str):
        return list(text)
    return [text[i : i + size] for i in range(0, len(text), size)]


def _part(request: Request, message: Mapping[str, Any], *, done: bool) -> dict[str, Any]:
    return {
        "model": request.body.get("model"),
        "created_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z"),
        "message": {"role": "assistant", **message},
        "done": done,
    }

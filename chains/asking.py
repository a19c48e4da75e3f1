"""The policy of asking and asking again, without I/O.

`ask` is a generator: it yields what is to be done (an effect) and is sent what came of it (an
event), both drawn in events.py. It owns nothing: the driver holds the stream and the clock, and
when it is cancelled it just closes the generator. So every rule is tested with a list of events.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Protocol, TypeVar

from holdfast.chains.events import (
    Broke,
    Chunk,
    Close,
    Effect,
    Emit,
    Ended,
    Event,
    Metadata,
    Open,
    Pull,
    Sleep,
)
from holdfast.chains.models import Request
from holdfast.schemas import (
    Attempt,
    CallError,
    DeadlineExceeded,
    Extraction,
    ExtractionError,
    Failure,
    HoldfastError,
    Kind,
    Reading,
    Reply,
    ReplyError,
)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


# -- what is asked ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """What goes to the model, and what it shows that a reply could echo."""

    messages: tuple[Any, ...] = field(repr=False)
    shown: tuple[str, ...] = field(default=(), repr=False)


class Growing(Protocol[T_co]):
    """One reply that is still being written."""

    def feed(self, chunk: str) -> T_co | None:
        """Take the next piece; return what the reply already says for certain, or None."""
        ...


class Job(Protocol[T]):
    """One text with what is asked of it."""

    @property
    def schema(self) -> dict[str, Any] | None:
        """JSON Schema for the server's grammar."""
        ...

    def ask(self, failure: Failure | None, *, repeated: bool) -> Question:
        """Return the question: the first one, or one that says what was wrong with the reply."""
        ...

    def read(self, text: str, done_reason: str | None, shown: tuple[str, ...]) -> Reading[T]:
        """Read a reply, or raise ReplyError."""
        ...

    def growing(self, shown: tuple[str, ...]) -> Growing[T]:
        """Return a reader for one reply while it grows."""
        ...

    def finish(self, reading: Reading[T], **rest: Any) -> Extraction[T]:
        """Return the extraction for an accepted reading."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What one extraction may cost, and what is known of the model. Times are seconds."""

    max_calls: int = 3
    deadline: float = 300
    load_timeout: float = 240
    chunk_timeout: float = 30
    num_predict: int | None = None
    num_ctx: int | None = None
    says_done: bool = True
    fault_retries: int = 3
    """Requests that may fail before their first word (busy, reset) without costing a call."""
    backoff: float = 0.25
    """Wait after the first such fault; it doubles with each."""


# -- the policy ------------------------------------------------------------------------------------

Core = Generator[Effect, Event, Extraction[T]]
Jitter = Callable[[], float]


def ask(
    job: Job[T], limits: Limits, *, started: float, partials: bool, jitter: Jitter = random.random
) -> Core[T]:
    """Ask until a reply gives a value.

    In: the job, its limits, the time it starts (what the deadline counts from), and whether anybody
    listens to partial values. Returns the Extraction. Raises ExtractionError when `max_calls`
    replies gave none, and a CallError when the model could not be asked; both have all attempts.
    """
    return (yield from _Asking(job, limits, started, partials, jitter).run())


@dataclass(slots=True)
class _Asking(Generic[T]):
    job: Job[T]
    limits: Limits
    started: float
    partials: bool
    jitter: Jitter
    attempts: list[Attempt] = field(default_factory=list)
    sent: list[Request] = field(default_factory=list)
    faults: int = 0
    emitted: tuple[int, T] | None = field(default=None, repr=False)

    @property
    def expires(self) -> float:
        return self.started + self.limits.deadline

    def run(self) -> Core[T]:
        question = self.job.ask(None, repeated=False)
        request = Request(question.messages, self.job.schema)
        asked = ""
        for number in range(1, self.limits.max_calls + 1):
            self.sent.append(request)
            reply, fault, now = yield from self._reply(request, number, question.shown)
            reading, failure = (None, None) if fault else self._read(reply, question)
            line = fault.message if fault else ""
            self.attempts.append(Attempt(number, reply, reading, failure, line, asked))
            if reading is not None:
                return self._finish(reading, now)
            if fault and not fault.is_retryable:
                raise self._with_attempts(fault)
            if now >= self.expires:
                raise self._with_attempts(self._too_slow(now, began=True))
            if number < self.limits.max_calls:
                question, request, asked = self._differently(question, request, failure)
        raise self._gave_up(fault)

    # one reply

    def _reply(
        self, request: Request, number: int, shown: tuple[str, ...]
    ) -> Generator[Effect, Event, tuple[Reply, HoldfastError | None, float]]:
        """Get one reply, whole or broken off; faults before its first word cost no call."""
        while True:
            opened = yield Open(request, number)
            reply, fault, now = yield from self._drain(number, opened.now, shown)
            if fault is None or reply.text:
                return reply, fault, now
            yield from self._back_off(fault, now)

    def _drain(
        self, number: int, opened: float, shown: tuple[str, ...]
    ) -> Generator[Effect, Event, tuple[Reply, HoldfastError | None, float]]:
        parts: list[str] = []
        growing = self.job.growing(shown) if self.partials else None
        told = Metadata()
        fault: HoldfastError | None = None
        event = yield Pull(min(self.expires, opened + self.limits.load_timeout))
        while isinstance(event, Chunk) and event.now < self.expires:
            parts.append(event.text)
            told |= event.metadata
            certain = growing.feed(event.text) if growing else None
            now = yield from self._emit(certain, number, event.now)
            event = yield Pull(min(self.expires, now + self.limits.chunk_timeout))
        if isinstance(event, Broke):
            fault = event.error
        elif not isinstance(event, Ended):
            # Time is up, or a chunk came too late; a stream that never pauses never expires.
            yield Close()
            fault = self._too_slow(event.now, bool(parts))
        return self._record("".join(parts), told, event.now - opened), fault, event.now

    def _emit(self, partial: T | None, number: int, now: float) -> Generator[Effect, Event, float]:
        """Emit what is certain so far, once. What the listener takes is taken off no limit."""
        if partial is None or self.emitted == (number, partial):
            return now
        self.emitted = number, partial
        done = yield Emit(partial, number)
        self.started += done.now - now
        return done.now

    def _record(self, text: str, told: Metadata, seconds: float) -> Reply:
        reason = told.done_reason or ("aborted" if self.limits.says_done else None)
        return Reply(text, reason, told.model, told.prompt_tokens, told.completion_tokens, seconds)

    def _too_slow(self, now: float, began: bool) -> HoldfastError:
        if now >= self.expires:
            return DeadlineExceeded(f"no value within the deadline of {self.limits.deadline:g} s")
        waited = self.limits.chunk_timeout if began else self.limits.load_timeout
        return DeadlineExceeded(f"the model said nothing for {waited:g} s")

    def _back_off(self, fault: HoldfastError, now: float) -> Generator[Effect, Event, None]:
        """Wait and let the same request be sent again, or raise the fault."""
        pause = self.limits.backoff * 2**self.faults * (1 + self.jitter())
        if isinstance(fault, CallError) and fault.retry_after is not None:
            pause = fault.retry_after
        self.faults += 1
        hopeless = not fault.is_retryable or self.faults > self.limits.fault_retries
        if hopeless or now + pause >= self.expires:
            raise self._with_attempts(fault)
        yield Sleep(pause)

    # what to make of it

    def _read(
        self, reply: Reply, question: Question
    ) -> tuple[Reading[T], None] | tuple[None, Failure]:
        try:
            return self.job.read(reply.text, reply.done_reason, question.shown), None
        except ReplyError as error:
            return None, error.failure

    def _differently(
        self, question: Question, request: Request, failure: Failure | None
    ) -> tuple[Question, Request, str]:
        """Return the next question and request: never the same twice. The failure decides how."""
        last = self.attempts[-1]
        repeated = any(a.reply.text == last.reply.text for a in self.attempts[:-1])
        changes: list[str] = []
        if failure is None:
            changes.append("after a fault")
        else:
            question = self.job.ask(failure, repeated=repeated)
            changes.append(f"told why: {failure.kind.value}")
        request = replace(request, messages=question.messages)
        if failure and failure.kind is Kind.TRUNCATED and (more := self._more_tokens(request)):
            request = replace(request, num_predict=more)
            changes.append(f"{more} tokens")
        # Told the same twice, at the same temperature a model says the same twice.
        stuck = repeated or (failure is not None and request in self.sent)
        if stuck or failure is None:
            request = replace(request, seed=len(self.attempts))
            changes.append("other seed")
        if stuck:
            request = replace(request, temperature=min(0.4 + 0.2 * len(self.attempts), 1.0))
            changes.append("higher temperature")
        return question, request, ", ".join(changes)

    def _more_tokens(self, request: Request) -> int | None:
        """Return twice the tokens, as far as half the context allows; none for no limit (-1)."""
        now = request.num_predict or self.limits.num_predict
        if now is None or now < 1:
            return None
        most = (self.limits.num_ctx or 4 * now) // 2
        return min(2 * now, most) if now < most else None

    # the end

    def _finish(self, reading: Reading[T], now: float) -> Extraction[T]:
        return self.job.finish(reading, attempts=tuple(self.attempts), seconds=now - self.started)

    def _gave_up(self, fault: HoldfastError | None) -> HoldfastError:
        if fault:
            return self._with_attempts(fault)
        kinds = ", ".join(a.failure.kind.value for a in self.attempts if a.failure)
        calls = len(self.attempts)
        return ExtractionError(
            f"no value in {calls} {'reply' if calls == 1 else 'replies'}: {kinds}",
            attempts=tuple(self.attempts),
        )

    def _with_attempts(self, fault: HoldfastError) -> HoldfastError:
        fault.attempts = tuple(self.attempts)
        return fault

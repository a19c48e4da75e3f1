"""The policy of asking one model and asking it again, without I/O.

A generator: it yields what is to be done (an effect) and is sent what came of it (an event), both
drawn in events.py. It owns nothing: the driver holds the stream and the clock, and when it is
cancelled it just closes the generator. So every rule is tested with a list of events.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

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
    Stop,
    Tell,
)
from holdfast.chains.faults import is_lasting, unsound
from holdfast.chains.models import Request
from holdfast.chains.turns import ENDED_EARLY, Growing, Limits, ModelTurn, Over, Question
from holdfast.schemas import (
    Attempt,
    CallError,
    DeadlineExceeded,
    ExtractionError,
    Failure,
    HoldfastError,
    Kind,
    Reading,
    Reply,
    ReplyError,
    ServerFailed,
)

T = TypeVar("T")
R = TypeVar("R")

Steps = Generator[Effect, Event, R]
Jitter = Callable[[], float]


@dataclass(slots=True)
class Course(Generic[T]):
    """What has been, over all models of one extraction."""

    deadline: float
    started: float = 0.0
    """What the deadline counts from. What does not count moves it on."""
    now: float = 0.0
    """When the last request ended."""
    attempts: list[Attempt] = field(default_factory=list)
    emitted: tuple[int, T] | None = field(default=None, repr=False)

    @property
    def expires(self) -> float:
        """When the deadline is over."""
        return self.started + self.deadline

    @property
    def is_late(self) -> bool:
        """Whether it is over."""
        return self.now >= self.expires

    def too_slow(self) -> DeadlineExceeded:
        """Return the error for it."""
        return DeadlineExceeded(
            f"no value within the deadline of {self.deadline:g} s: "
            "raise it, or take a smaller model"
        )


@dataclass(frozen=True, slots=True)
class _Heard:
    """What came of one request."""

    reply: Reply
    now: float
    fault: HoldfastError | None = None
    over: Over | None = None


@dataclass(slots=True)
class Asking(Generic[T]):
    """One model's turn."""

    turn: ModelTurn[T]
    course: Course[T]
    partials: bool
    elsewhere: bool
    """Whether there is another model to go to."""
    jitter: Jitter
    attempts: list[Attempt] = field(default_factory=list)
    sent: list[Request] = field(default_factory=list)
    faults: int = 0
    held: Reading[T] | None = None
    """A value that was worth a doubt. It is taken where nothing better comes."""

    @property
    def _limits(self) -> Limits:
        return self.turn.limits

    @property
    def _number(self) -> int:
        """Of the reply under way, over all models."""
        return len(self.course.attempts) + 1

    def run(self) -> Steps[Reading[T]]:
        """Ask until a reply gives a value.

        Raises ExtractionError when `max_calls` replies gave none, a CallError when the model could
        not be asked.
        """
        try:
            return (yield from self._ask())
        except (CallError, ExtractionError):
            if self.held is None:
                raise
        return self.held

    def _ask(self) -> Steps[Reading[T]]:
        question = self.turn.job.ask(None, repeated=False)
        request = Request(question.messages, self.turn.job.schema)
        asked = ""
        for left in reversed(range(self._limits.max_calls)):
            self.sent.append(request)
            heard = yield from self._reply(request, question.shown)
            reading, failure = (None, None) if heard.fault else self._read(heard, question, left)
            yield from self._tell(heard, reading, failure, asked)
            if reading is not None:
                return reading
            if heard.fault and not heard.fault.is_retryable:
                raise heard.fault
            if self.course.is_late:
                raise self.course.too_slow()
            if left:
                question, request, asked = self._differently(question, request, failure)
        raise heard.fault or self._gave_up()

    def _tell(
        self, heard: _Heard, reading: Reading[T] | None, failure: Failure | None, asked: str
    ) -> Steps[None]:
        """Keep the attempt and tell of it. What the hook takes is taken off no limit."""
        line = heard.fault.message if heard.fault else ""
        attempt = Attempt(self._number, heard.reply, reading, failure, line, asked)
        self.attempts.append(attempt)
        self.course.attempts.append(attempt)
        told = yield Tell(attempt)
        self.course.started += told.now - heard.now
        self.course.now = told.now

    # one reply

    def _reply(self, request: Request, shown: tuple[str, ...]) -> Steps[_Heard]:
        """Get one reply, whole or broken off; faults before its first word cost no call."""
        while True:
            opened = yield Open(request, self._number)
            tokens = request.num_predict or self._limits.num_predict
            growing = self.turn.job.growing(shown, tokens, partials=self.partials)
            heard = yield from self._drain(opened.now, growing)
            self.course.now = heard.now
            if heard.fault is None or heard.reply.text:
                return heard
            yield from self._back_off(heard.fault, heard.now)

    def _drain(self, opened: float, growing: Growing[T]) -> Steps[_Heard]:
        parts: list[str] = []
        told = Metadata()
        fault: HoldfastError | None = None
        event = yield Pull(min(self.course.expires, opened + self._limits.load_timeout))
        while isinstance(event, Chunk) and event.now < self.course.expires:
            parts.append(event.text)
            told |= event.metadata
            now = yield from self._emit(growing.feed(event.text), event.now)
            if growing.over and self._ends(growing.over):
                stopped = yield Stop()
                told |= Metadata(ENDED_EARLY)
                reply = self._record("".join(parts), told, stopped.now - opened)
                return _Heard(reply, stopped.now, over=growing.over)
            event = yield Pull(min(self.course.expires, now + self._limits.chunk_timeout))
        reply = self._record("".join(parts), told, event.now - opened)
        if isinstance(event, Broke):
            fault = event.error
        elif isinstance(event, Ended):
            fault = unsound(reply, self._limits.num_ctx)
        else:
            # Time is up, or a chunk came too late; a stream that never pauses never expires.
            yield Close()
            fault = self._too_slow(event.now, bool(parts))
        return _Heard(reply, event.now, fault)

    def _ends(self, over: Over) -> bool:
        return self._limits.ends_early or over.kind is Kind.RUNAWAY

    def _emit(self, partial: T | None, now: float) -> Steps[float]:
        """Emit what is certain so far, once. What the listener takes is taken off no limit."""
        if partial is None or self.course.emitted == (self._number, partial):
            return now
        self.course.emitted = self._number, partial
        done = yield Emit(partial, self._number)
        self.course.started += done.now - now
        return done.now

    def _record(self, text: str, told: Metadata, seconds: float) -> Reply:
        is_cut = self._limits.says_done and not told.done
        reason = told.done_reason or ("aborted" if is_cut else None)
        model = told.model or self.turn.name
        return Reply(text, reason, model, told.prompt_tokens, told.completion_tokens, seconds)

    def _too_slow(self, now: float, began: bool) -> HoldfastError:
        if now >= self.course.expires:
            return self.course.too_slow()
        limit = "chunk_timeout" if began else "load_timeout"
        waited = getattr(self._limits, limit)
        return DeadlineExceeded(
            f"the model said nothing for {waited:g} s: see `ollama ps`, or raise {limit}"
        )

    def _back_off(self, fault: HoldfastError, now: float) -> Steps[None]:
        """Wait and let the same request be sent again, or raise the fault.

        Where there is another model to go to, only a server that is there and fails is waited for.
        """
        pause = self._limits.backoff * 2**self.faults * (1 + self.jitter())
        if isinstance(fault, CallError) and fault.retry_after is not None:
            pause = fault.retry_after
        self.faults += 1
        retries = self._limits.fault_retries
        if is_lasting(fault):
            retries = min(1, retries)
        hopeless = not fault.is_retryable or self.faults > retries
        passes_on = self.elsewhere and not isinstance(fault, ServerFailed)
        if hopeless or passes_on or now + pause >= self.course.expires:
            raise fault
        yield Sleep(pause)

    # what to make of it

    def _read(
        self, heard: _Heard, question: Question, left: int
    ) -> tuple[Reading[T], None] | tuple[None, Failure]:
        """Return what the reply says, or why it says nothing; of a doubt the first is told."""
        job, reply = self.turn.job, heard.reply
        try:
            reading = job.read(reply.text, reply.done_reason, question.shown)
        except ReplyError as error:
            known = heard.over.kind if heard.over else None
            return None, error.failure if known in (None, error.kind) else Failure(known)
        doubt = job.doubt(reading) if left and self.held is None else None
        if doubt is None:
            return reading, None
        self.held = reading
        return None, doubt

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
            question = self.turn.job.ask(failure, repeated=repeated)
            changes.append(f"told why: {failure.kind.value}")
        request = replace(request, messages=question.messages)
        if failure and failure.kind is Kind.TRUNCATED and (more := self._more_tokens(request)):
            request = replace(request, num_predict=more)
            changes.append(f"{more} tokens")
        # Told the same twice, at the same temperature a model says the same twice.
        stuck = repeated or (failure is not None and request in self.sent)
        if stuck or failure is None:
            request = replace(request, seed=len(self.course.attempts))
            changes.append("other seed")
        if stuck:
            request = replace(request, temperature=min(0.4 + 0.2 * len(self.attempts), 1.0))
            changes.append("higher temperature")
        return question, request, ", ".join(changes)

    def _more_tokens(self, request: Request) -> int | None:
        """Return twice the tokens, as far as half the context allows; none for no limit (-1)."""
        now = request.num_predict or self._limits.num_predict
        if now is None or now < 1:
            return None
        most = (self._limits.num_ctx or 4 * now) // 2
        return min(2 * now, most) if now < most else None

    def _gave_up(self) -> ExtractionError:
        kinds = [a.failure.kind for a in self.attempts if a.failure]
        calls = len(self.attempts)
        hint = f"; {_TOO_SHORT}" if set(kinds) == {Kind.TRUNCATED} else ""
        return ExtractionError(
            f"no value in {calls} {'reply' if calls == 1 else 'replies'}: {', '.join(kinds)}{hint}"
        )


_TOO_SHORT = "raise num_predict, or num_ctx where prompt and reply do not fit into it"

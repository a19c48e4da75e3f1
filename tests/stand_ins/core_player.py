"""Plays lists of events to the core of asking: no I/O, and no clock but theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from holdfast.chains.core import ask
from holdfast.chains.events import (
    Broke,
    Chunk,
    Compute,
    Computed,
    Done,
    Effect,
    Emit,
    Ended,
    Event,
    Expired,
    Metadata,
    Open,
    Pull,
    Sleep,
    Take,
    Tell,
)
from holdfast.chains.models import Request
from holdfast.chains.turns import Limits, ModelTurn, Over, Question, Turn
from holdfast.schemas import (
    Attempt,
    Extraction,
    Failure,
    HoldfastError,
    Kind,
    Reading,
    ReplyError,
    ServerFailed,
)

KINDS = list(Kind)
DOUBTED = Failure(Kind.NO_VALUE, reason="doubtful")
DEADLINE = 300.0


class Certain:
    """What is before the last comma of a growing reply is certain; it tells itself when it is over.

    "loop!" ends it as a runaway, "done!" as a whole value.
    """

    def __init__(self, partials: bool) -> None:
        self.text = ""
        self.partials = partials
        self.over: Over | None = None

    def feed(self, chunk: str) -> str | None:
        """Take the next piece."""
        self.text += chunk
        if chunk.endswith("!"):
            self.over = Over(Kind.RUNAWAY if chunk == "loop!" else None)
        return self.text.rpartition(",")[0] or None if self.partials else None


@dataclass(frozen=True)
class Words:
    """A job whose replies say themselves what they are: "right", or a kind of failure first."""

    schema: dict[str, Any] | None = field(default_factory=lambda: {"type": "string"})

    def ask(self, failure: Failure | None, *, repeated: bool) -> Question:
        """Return a message that names the failure."""
        why = failure.kind.value if failure else "first"
        return Question((f"{why}, the same again" if repeated else why,), ("an example",))

    def read(self, text: str, done_reason: str | None, shown: tuple[str, ...]) -> Reading[str]:
        """Read what starts with "right"; any other reply fails as it says, or holds no value."""
        assert shown == ("an example",)
        if text.startswith("right"):
            return Reading(text, "strict")
        kind = next((k for k in KINDS if text.startswith(k.value)), Kind.NO_VALUE)
        raise ReplyError.of(Failure(kind), text)

    def doubt(self, reading: Reading[str]) -> Failure | None:
        """Doubt what says that it is doubtful."""
        return DOUBTED if "doubtful" in reading.value else None

    def growing(
        self, shown: tuple[str, ...], num_predict: int | None, *, partials: bool
    ) -> Certain:
        """Return a reader for one reply while it grows."""
        return Certain(partials)

    def finish(self, reading: Reading[str], **rest: Any) -> Extraction[str]:
        """Return the extraction."""
        return Extraction(reading.value, reading.how, "test", **rest)


# -- events: each takes the time and the Pull it answers ------------------------------------------

Step = Callable[[float, Pull], Event]


def chunk(text: str, *, after: float = 0, **metadata: Any) -> Step:
    """A piece of the reply, so many seconds later."""
    told = Metadata(**metadata) if metadata else None
    return lambda now, _: Chunk(now + after, text, told)


def end(now: float, _: Pull) -> Event:
    """End the stream."""
    return Ended(now)


def silence(_: float, pull: Pull) -> Event:
    """Let the time of the Pull pass."""
    return Expired(pull.expires)


def broken(error: HoldfastError, *, after: float = 0) -> Step:
    """A fault."""
    return lambda now, _: Broke(now + after, error)


def reply(text: str, reason: str | None = "stop", *, after: float = 0) -> list[Step]:
    """A whole reply in one piece."""
    return [chunk(text, after=after, done_reason=reason), end]


def busy(retry_after: float | None = None) -> Step:
    """A 503."""
    error = ServerFailed("the server answers 503")
    error.retry_after = retry_after
    return broken(error)


# -- playing them ---------------------------------------------------------------------------------


@dataclass
class Play:
    """What the core did, and what came of it."""

    effects: list[Effect]
    result: Extraction[str] | None = None
    error: HoldfastError | None = None

    @property
    def opened(self) -> list[Open]:
        """The requests with their numbers."""
        return [e for e in self.effects if isinstance(e, Open)]

    @property
    def requests(self) -> list[Request]:
        """The requests."""
        return [o.request for o in self.opened]

    @property
    def asked(self) -> list[int]:
        """The place of the model of each request."""
        places: list[int] = []
        for effect in self.effects:
            if isinstance(effect, Take):
                place = effect.place
            elif isinstance(effect, Open):
                places.append(place)
        return places

    @property
    def told(self) -> list[Attempt]:
        """The attempts that the hook got."""
        return [e.attempt for e in self.effects if isinstance(e, Tell)]

    @property
    def pauses(self) -> list[float]:
        """What was slept."""
        return [e.seconds for e in self.effects if isinstance(e, Sleep)]

    @property
    def partials(self) -> list[Any]:
        """What was told on the way."""
        return [e.partial for e in self.effects if isinstance(e, Emit)]


def play(
    steps: list[Step] | Iterator[Step],
    limits: Limits | None = None,
    *,
    deadline: float = DEADLINE,
    turns: Sequence[Turn[str]] = (),
    partials: bool = False,
    jitter: float = 0,
    listening: float = 0,
    waiting: Sequence[float | HoldfastError] = (),
) -> Play:
    """Run the core against the steps, one for each Pull; all else takes no time but its own.

    `waiting` is what each slot takes, or the error instead of it.
    """
    turns = turns or [ModelTurn("a", Words(), limits or Limits())]
    core = ask(turns, deadline=deadline, partials=partials, jitter=lambda: jitter)
    steps, now, played, slots = iter(steps), 100.0, Play([]), iter(waiting)
    try:
        effect = next(core)
        while True:
            played.effects.append(effect)
            if isinstance(effect, Take):
                event = _slot(now, next(slots, 0))
            else:
                event = _answer(effect, steps, now, listening)
            now = event.now
            effect = core.send(event)
    except StopIteration as stop:
        played.result = stop.value
    except HoldfastError as error:
        played.error = error
    return played


def _slot(now: float, waited: float | HoldfastError) -> Event:
    return Broke(now, waited) if isinstance(waited, HoldfastError) else Done(now + waited)


def _answer(effect: Effect, steps: Iterator[Step], now: float, listening: float) -> Event:
    match effect:
        case Pull():
            step = next(steps, None)
            assert step is not None, "the core asked for more than the test gives"
            return step(now, effect)
        case Sleep():
            return Done(now + effect.seconds)
        case Emit() | Tell():
            return Done(now + listening)
        case Compute():
            try:
                return Computed(now, effect.run())
            except HoldfastError as error:
                return Broke(now, error)
        case _:
            return Done(now)

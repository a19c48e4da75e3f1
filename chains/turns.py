"""What the core of asking is given: the models in their order, each with its job and its limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from holdfast.schemas import Extraction, Failure, Kind, Reading

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

ENDED_EARLY = "ended early"
"""The done_reason of a reply that we ended."""


@dataclass(frozen=True, slots=True)
class Question:
    """What goes to the model, and what it shows that a reply could echo."""

    messages: tuple[Any, ...] = field(repr=False)
    shown: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Over:
    """Why nothing more is wanted of a reply that still grows."""

    kind: Kind | None
    """What it can no longer be other than; None where its value is whole."""


class Growing(Protocol[T_co]):
    """One reply that is still being written."""

    @property
    def over(self) -> Over | None:
        """Why the rest of it is not wanted; None as long as it is."""
        ...

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

    def doubt(self, reading: Reading[T]) -> Failure | None:
        """Return why a value is worth asking once more, or None. What comes then is taken."""
        ...

    def growing(
        self, shown: tuple[str, ...], num_predict: int | None, *, partials: bool
    ) -> Growing[T]:
        """Return a reader for one reply of so many tokens while it grows.

        `partials`: whether anybody listens to what is certain.
        """
        ...

    def finish(self, reading: Reading[T], **rest: Any) -> Extraction[T]:
        """Return the extraction for an accepted reading."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What one model may cost, and what is known of it. Times are seconds."""

    max_calls: int = 3
    """Replies that it may give."""
    load_timeout: float = 240
    chunk_timeout: float = 30
    num_predict: int | None = None
    num_ctx: int | None = None
    says_done: bool = True
    ends_early: bool = True
    """Whether a reply can be ended so that LangChain's tracers see it end by itself. Where not, it
    is ended all the same if it goes round in a loop, which may have no end of its own."""
    fault_retries: int = 3
    """Requests that may fail before their first word (busy, reset) without costing a call."""
    backoff: float = 0.25
    """Wait after the first such fault; it doubles with each."""


@dataclass(frozen=True, slots=True)
class ModelTurn(Generic[T]):
    """A model that is asked, and asked again."""

    name: str | None
    job: Job[T]
    limits: Limits


class Engine(Protocol[T]):
    """What answers without a model."""

    def run(self) -> Extraction[T]:
        """Return the extraction; computes, and asks nobody."""
        ...


@dataclass(frozen=True, slots=True)
class EngineTurn(Generic[T]):
    """An engine that answers without a model."""

    name: str
    engine: Engine[T]


Turn = ModelTurn[T] | EngineTurn[T]

"""What the core of asking and its driver say to each other.

the core                                the driver
Take(place)     ------>  waits for the host's slot    ------>  Done or Broke
Open(request)   ------>  starts the stream            ------>  Done
Pull(expires)   ------>  waits for the next chunk     ------>  Chunk, Ended, Broke or Expired
Stop()          ------>  ends the stream as if done   ------>  Done
Close()         ------>  closes the stream            ------>  Done
Sleep(seconds)  ------>  waits                        ------>  Done
Emit(partial)   ------>  hands it to who listens      ------>  Done
Tell(attempt)   ------>  hands it to the hook         ------>  Done
Compute(run)    ------>  runs it, off the event loop  ------>  Computed or Broke
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from holdfast.chains.models import Request
from holdfast.schemas import Attempt, HoldfastError

# -- effects ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Take:
    """Turn to a model: let go of the slot that is held, and wait for one of the model's host."""

    place: int
    """Of the model in its order, counted from 0."""
    why: str = ""
    """Why the model before it did not do, in one line for the log."""


@dataclass(frozen=True, slots=True)
class Open:
    """Start a request. Nothing is waited for yet."""

    request: Request
    number: int
    """Of the reply, counted from 1."""


@dataclass(frozen=True, slots=True)
class Pull:
    """Wait for the next chunk, at the longest until `expires` (the clock of the events' `now`)."""

    expires: float


@dataclass(frozen=True, slots=True)
class Stop:
    """End the stream early. The server stops, and for LangChain the reply has ended by itself."""


@dataclass(frozen=True, slots=True)
class Close:
    """Close the stream; the server stops."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait before the next request."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Emit:
    """Tell who listens what is certain so far. No time is measured while they look at it."""

    partial: Any = field(repr=False)
    number: int


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the hook, where there is one, of an attempt. It is measured as little as an Emit."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Compute:
    """Run a function that takes its time and asks nobody."""

    run: Callable[[], Any] = field(repr=False)


Effect = Take | Open | Pull | Stop | Close | Sleep | Emit | Tell | Compute


# -- events ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Done:
    """It is done, and there is nothing to say about it."""

    now: float


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of the reply. `metadata` is what came with it, as done_reason and token counts."""

    now: float
    text: str = field(repr=False)
    metadata: Metadata | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a model says about its reply."""

    done_reason: str | None = None
    model: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    done: bool = False
    """Whether it says that the reply is done, be it without a reason, as older servers do."""

    def __or__(self, later: Metadata | None) -> Metadata:
        """Return both together: some models tell why they ended and what it cost in two chunks.

        Counts add up, as LangChain's do: each chunk tells what it adds to the ones before.
        """
        if later is None:
            return self
        return Metadata(
            later.done_reason or self.done_reason,
            later.model or self.model,
            _sum(self.prompt_tokens, later.prompt_tokens),
            _sum(self.completion_tokens, later.completion_tokens),
            self.done or later.done,
        )


def _sum(*counts: int | None) -> int | None:
    told = [count for count in counts if count is not None]
    return sum(told) if told else None


@dataclass(frozen=True, slots=True)
class Ended:
    """The stream ended by itself."""

    now: float


@dataclass(frozen=True, slots=True)
class Computed:
    """The function has returned."""

    now: float
    value: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class Broke:
    """The call failed."""

    now: float
    error: HoldfastError


@dataclass(frozen=True, slots=True)
class Expired:
    """The time given to the Pull is over."""

    now: float


Event = Done | Chunk | Ended | Computed | Broke | Expired

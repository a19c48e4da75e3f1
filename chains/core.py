"""The whole policy, without I/O: each model in its order, until one gives a value.

`ask` is a generator as `Asking`, which has the rules for one model.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from holdfast.chains.asking import Asking, Course, Jitter, Steps
from holdfast.chains.events import Broke, Compute, Computed, Take
from holdfast.chains.turns import EngineTurn, ModelTurn, Turn
from holdfast.schemas import (
    CallError,
    Extraction,
    ExtractionError,
    HoldfastError,
)

T = TypeVar("T")

Core = Steps[Extraction[T]]


def ask(
    turns: Sequence[Turn[T]],
    *,
    deadline: float,
    partials: bool,
    jitter: Jitter = random.random,
) -> Core[T]:
    """Ask until a reply gives a value, one model after the other.

    In: the models with what each is asked, the seconds that all of them have, counted from the
    first one's slot, and whether anybody listens to partial values. The next model is turned to
    when the one before has given its `max_calls` replies and no value, or cannot be asked. An
    engine waits for nobody, and so answers after the deadline as well.

    Returns the Extraction. With one model raises ExtractionError when its replies gave no value and
    a CallError when it could not be asked; with several the first one's, which tells of all. Both
    have every attempt.
    """
    return (yield from _Relay(turns, Course(deadline), partials, jitter).run())


@dataclass(slots=True)
class _Relay(Generic[T]):
    turns: Sequence[Turn[T]]
    course: Course[T]
    partials: bool
    jitter: Jitter
    failed: list[tuple[str, HoldfastError]] = field(default_factory=list)

    def run(self) -> Core[T]:
        for place, turn in enumerate(self.turns):
            if isinstance(turn, ModelTurn) and self.failed and self.course.is_late:
                continue
            try:
                return (yield from self._turn(place, turn))
            except (CallError, ExtractionError) as error:
                self.failed.append((turn.name or "the model", error))
            except HoldfastError as error:
                # Of the engine: a language it does not know, an extra that is not installed.
                if isinstance(turn, ModelTurn) or not self.failed:
                    raise
                self.failed.append((turn.name, error))
        raise self._gave_up()

    def _turn(self, place: int, turn: Turn[T]) -> Core[T]:
        taken = yield Take(place, self.failed[-1][1].message if self.failed else "")
        # No wait for a slot counts, not that for the first one and not for the next.
        self.course.started += taken.now - self.course.now
        self.course.now = taken.now
        if isinstance(taken, Broke):
            raise taken.error
        if isinstance(turn, ModelTurn):
            return (yield from self._ask(turn, place))
        return (yield from self._compute(turn))

    def _ask(self, turn: ModelTurn[T], place: int) -> Core[T]:
        elsewhere = place + 1 < len(self.turns)
        asking = Asking(turn, self.course, self.partials, elsewhere, self.jitter)
        reading = yield from asking.run()
        return self._finished(turn.job.finish(reading))

    def _compute(self, turn: EngineTurn[T]) -> Core[T]:
        computed = yield Compute(turn.engine.run)
        self.course.now = computed.now
        if isinstance(computed, Broke):
            raise computed.error
        assert isinstance(computed, Computed)
        return self._finished(computed.value)

    def _finished(self, found: Extraction[T]) -> Extraction[T]:
        """Return it with its history, and why no model before it gave the value."""
        passed = (f"{name}: {error.message}" for name, error in self.failed)
        return replace(
            found,
            notes=(*found.notes, *passed),
            attempts=tuple(self.course.attempts),
            seconds=self.course.now - self.course.started,
        )

    def _gave_up(self) -> HoldfastError:
        """Return the first model's error, which speaks of what was named first; the rest is told.

        Where a reply was refused, it is an ExtractionError: that says that there are attempts.
        """
        (_, first), *others = self.failed
        refused = [e for _, e in self.failed if isinstance(e, ExtractionError)]
        error = refused[0] if refused else first
        if others:
            told = "; ".join(f"{name}: {e.message}" for name, e in self.failed)
            error = _said(error, told)
        error.attempts = tuple(self.course.attempts)
        return error


def _said(error: HoldfastError, message: str) -> HoldfastError:
    """Return the same error in other words."""
    other = type(error)(message)
    if isinstance(error, CallError) and isinstance(other, CallError):
        other.retry_after = error.retry_after
    return other

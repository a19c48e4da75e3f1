"""Two thin drivers that run the core: one for threads, one for event loops.

A driver holds what the core must not: the stream, the clock, the host's slot. It yields what the
core emits, then the extraction. However it ends, also when its consumer walks away, the stream is
closed, which stops the server.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack, suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from langchain_core.messages import BaseMessage
from langchain_core.runnables import RunnableConfig

from holdfast.chains.connections import EXPIRES
from holdfast.chains.core import Core
from holdfast.chains.events import (
    Broke,
    Chunk,
    Close,
    Compute,
    Computed,
    Done,
    Emit,
    Ended,
    Event,
    Expired,
    Metadata,
    Open,
    Pull,
    Sleep,
    Stop,
    Take,
    Tell,
)
from holdfast.chains.faults import fault_of
from holdfast.chains.models import Model
from holdfast.chains.slots import slots_of
from holdfast.chains.telling import Hook, atell, log_turn, tell
from holdfast.chains.transport import ENDING
from holdfast.schemas import Extraction, HoldfastError, QueueTimeout, SettingsError

T = TypeVar("T")

Configure = Callable[[int], RunnableConfig]
"""The LangChain config for the model's nth call."""

GRACE = 2.0
"""Seconds within which a stream that we end must have ended; then it is closed."""

clock = time.monotonic


@dataclass(frozen=True, slots=True)
class Partial(Generic[T]):
    """What a growing reply says for certain. A new `number` withdraws what another one said."""

    value: T
    number: int


@dataclass(frozen=True, slots=True)
class Queue:
    """How to wait for the model's host: slots it has, and seconds to wait for one."""

    slots: int
    timeout: float


@dataclass(frozen=True, slots=True)
class Means:
    """What a driver works with."""

    name: str
    """Of the chain, for the log."""
    models: Sequence[Model | None]
    """In the order of the turns; None where an engine answers without one."""
    queue: Queue
    configure: Configure
    hook: Hook | None = None


def drive(core: Core[T], means: Means) -> Iterator[Partial[T] | Extraction[T]]:
    """Run the core in this thread: yield what it emits, then the extraction."""
    stream: Iterator[Any] = iter(())
    model: Model | None = None
    with ExitStack() as slot:
        try:
            effect = next(core)
            while True:
                event: Event | None = None
                match effect:
                    case Take():
                        model = means.models[effect.place]
                        event = _take(slot, effect, model, means)
                    case Open():
                        assert model is not None
                        stream = iter(model.stream(effect.request, means.configure(effect.number)))
                    case Pull():
                        assert model is not None
                        event = _pull(stream, effect, model)
                    case Stop():
                        assert model is not None
                        _stop(stream, model)
                    case Close():
                        _close(stream)
                    case Sleep():
                        time.sleep(effect.seconds)
                    case Emit():
                        yield Partial(effect.partial, effect.number)
                    case Tell():
                        tell(effect.attempt, means.name, means.hook)
                    case Compute():
                        event = _compute(effect)
                effect = core.send(event or Done(clock()))
        except StopIteration as end:
            extraction = end.value
        finally:
            _close(stream)
            core.close()
    # Without the slot: who takes it may ask the same host next.
    yield extraction


async def adrive(core: Core[T], means: Means) -> AsyncGenerator[Partial[T] | Extraction[T]]:
    """Run the core on this event loop: yield what it emits, then the extraction."""
    stream: AsyncIterator[Any] | None = None
    model: Model | None = None
    async with AsyncExitStack() as slot:
        try:
            effect = next(core)
            while True:
                event: Event | None = None
                match effect:
                    case Take():
                        model = means.models[effect.place]
                        event = await _atake(slot, effect, model, means)
                    case Open():
                        assert model is not None
                        calls = means.configure(effect.number)
                        stream = aiter(model.astream(effect.request, calls))
                    case Pull():
                        assert model is not None
                        event = await _apull(stream, effect, model)
                    case Stop():
                        assert model is not None
                        await _astop(stream, model)
                    case Close():
                        await _aclose(stream)
                    case Sleep():
                        await asyncio.sleep(effect.seconds)
                    case Emit():
                        yield Partial(effect.partial, effect.number)
                    case Tell():
                        await atell(effect.attempt, means.name, means.hook)
                    case Compute():
                        event = await asyncio.to_thread(_compute, effect)
                effect = core.send(event or Done(clock()))
        except StopIteration as end:
            extraction = end.value
        finally:
            await _aclose(stream)
            core.close()
    yield extraction


def _take(slot: ExitStack, effect: Take, model: Model | None, means: Means) -> Event:
    log_turn(effect, model)
    slot.close()
    if model and model.host:
        queue = means.queue
        try:
            slot.enter_context(slots_of(model.host).held(queue.slots, queue.timeout))
        except QueueTimeout as late:
            return Broke(clock(), late)
    return Done(clock())


async def _atake(slot: AsyncExitStack, effect: Take, model: Model | None, means: Means) -> Event:
    log_turn(effect, model)
    await slot.aclose()
    if model and model.host:
        queue = means.queue
        try:
            held = slots_of(model.host).aheld(queue.slots, queue.timeout)
            await slot.enter_async_context(held)
        except QueueTimeout as late:
            return Broke(clock(), late)
    return Done(clock())


def _pull(stream: Iterator[Any], effect: Pull, model: Model) -> Event:
    EXPIRES.set(effect.expires)
    try:
        return _chunk(next(stream))
    except StopIteration:
        return Ended(clock())
    except Exception as error:
        return _broke(error, effect, model)


async def _apull(stream: AsyncIterator[Any] | None, effect: Pull, model: Model) -> Event:
    # asyncio's clock is not promised to be ours, so the time left is handed on, not the moment.
    assert stream is not None
    try:
        async with asyncio.timeout(effect.expires - clock()):
            return _chunk(await anext(stream))
    except StopAsyncIteration:
        return Ended(clock())
    except Exception as error:
        return _broke(error, effect, model)


def _broke(error: Exception, effect: Pull, model: Model) -> Event:
    """Say what an exception means; one that is no fault of the call goes through."""
    now = clock()
    fault = fault_of(error, model=model.name, host=model.host)
    if fault is None:
        raise error
    return Expired(now) if now >= effect.expires else Broke(now, fault)


def _chunk(piece: Any) -> Chunk:
    """Read a chunk of any chat model: a message, or the string of a simpler Runnable."""
    if isinstance(piece, str):
        return Chunk(clock(), piece)
    if not isinstance(piece, BaseMessage):
        what = type(piece).__name__
        raise SettingsError(f"a model gives a message or a string, and this one a {what}")
    said = piece.response_metadata or {}
    reason = said.get("done_reason") or said.get("finish_reason")
    usage = getattr(piece, "usage_metadata", None) or {}
    done = said.get("done") is True
    if not (reason or usage or done):
        return Chunk(clock(), str(piece.text))
    metadata = Metadata(
        reason,
        said.get("model_name") or said.get("model"),
        usage.get("input_tokens"),
        usage.get("output_tokens"),
        done,
    )
    return Chunk(clock(), str(piece.text), metadata)


def _compute(effect: Compute) -> Event:
    try:
        value = effect.run()
    except HoldfastError as error:
        return Broke(clock(), error)
    return Computed(clock(), value)


# -- the end of a stream --------------------------------------------------------------------------


def _stop(stream: Iterator[Any], model: Model) -> None:
    """End the stream so that LangChain sees it end by itself, where the model can do that."""
    EXPIRES.set(clock() + GRACE)
    ending = ENDING.set(True)
    try:
        # Nothing is asked of the server any more: this is what has come already.
        with suppress(Exception):
            for _ in stream if model.ends_early else ():
                pass
    finally:
        ENDING.reset(ending)
        _close(stream)


async def _astop(stream: AsyncIterator[Any] | None, model: Model) -> None:
    ending = ENDING.set(True)
    try:
        if stream is not None and model.ends_early:
            with suppress(Exception):
                async with asyncio.timeout(GRACE):
                    async for _ in stream:
                        pass
    finally:
        ENDING.reset(ending)
        await _aclose(stream)


def _close(stream: Iterator[Any]) -> None:
    if hasattr(stream, "close"):
        stream.close()


async def _aclose(stream: AsyncIterator[Any] | None) -> None:
    if stream is not None and hasattr(stream, "aclose"):
        await stream.aclose()

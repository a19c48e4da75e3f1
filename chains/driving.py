"""Two thin drivers that run the core: one for threads, one for event loops.

A driver holds what the core must not: the stream, the clock, the host's slot. It yields what the
core emits, then the extraction. However it ends, also when its consumer walks away, the stream is
closed, which stops the server.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from langchain_core.messages import BaseMessage
from langchain_core.runnables import RunnableConfig

from holdfast.chains.asking import Core
from holdfast.chains.events import (
    Broke,
    Chunk,
    Close,
    Done,
    Emit,
    Ended,
    Event,
    Expired,
    Metadata,
    Open,
    Pull,
    Sleep,
)
from holdfast.chains.faults import fault_of
from holdfast.chains.models import Model
from holdfast.chains.slots import slots_of
from holdfast.chains.transport import EXPIRES
from holdfast.schemas import Extraction, SettingsError

T = TypeVar("T")

Configure = Callable[[int], RunnableConfig]
"""The LangChain config for the model's nth call."""

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


def drive(
    start: Callable[[float], Core[T]], model: Model, queue: Queue, configure: Configure
) -> Iterator[Partial[T] | Extraction[T]]:
    """Run the core in this thread: yield what it emits, then the extraction."""
    stream: Iterator[Any] = iter(())
    slot: AbstractContextManager[None] = nullcontext()
    if model.host:
        slot = slots_of(model.host).held(queue.slots, queue.timeout)
    with slot:
        core = start(clock())
        try:
            effect = next(core)
            while True:
                match effect:
                    case Open():
                        stream = iter(model.stream(effect.request, configure(effect.number)))
                    case Close():
                        _close(stream)
                    case Sleep():
                        time.sleep(effect.seconds)
                    case Emit():
                        yield Partial(effect.partial, effect.number)
                event = _pull(stream, effect, model) if isinstance(effect, Pull) else Done(clock())
                effect = core.send(event)
        except StopIteration as end:
            extraction = end.value
        finally:
            _close(stream)
            core.close()
    # Without the slot: who takes it may ask the same host next.
    yield extraction


async def adrive(
    start: Callable[[float], Core[T]], model: Model, queue: Queue, configure: Configure
) -> AsyncGenerator[Partial[T] | Extraction[T]]:
    """Run the core on this event loop: yield what it emits, then the extraction."""
    stream: AsyncIterator[Any] | None = None
    slot: AbstractAsyncContextManager[None] = nullcontext()
    if model.host:
        slot = slots_of(model.host).aheld(queue.slots, queue.timeout)
    async with slot:
        core = start(clock())
        try:
            effect = next(core)
            while True:
                match effect:
                    case Open():
                        stream = aiter(model.astream(effect.request, configure(effect.number)))
                    case Close():
                        await _aclose(stream)
                    case Sleep():
                        await asyncio.sleep(effect.seconds)
                    case Emit():
                        yield Partial(effect.partial, effect.number)
                event = (
                    await _apull(stream, effect, model)
                    if isinstance(effect, Pull) and stream is not None
                    else Done(clock())
                )
                effect = core.send(event)
        except StopIteration as end:
            extraction = end.value
        finally:
            await _aclose(stream)
            core.close()
    yield extraction


def _pull(stream: Iterator[Any], effect: Pull, model: Model) -> Event:
    EXPIRES.set(effect.expires)
    try:
        return _chunk(next(stream))
    except StopIteration:
        return Ended(clock())
    except Exception as error:
        return _broke(error, effect, model)


async def _apull(stream: AsyncIterator[Any], effect: Pull, model: Model) -> Event:
    # asyncio's clock is not promised to be ours, so the time left is handed on, not the moment.
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
    if not (reason or usage):
        return Chunk(clock(), str(piece.text))
    metadata = Metadata(
        reason,
        said.get("model_name") or said.get("model"),
        usage.get("input_tokens"),
        usage.get("output_tokens"),
    )
    return Chunk(clock(), str(piece.text), metadata)


def _close(stream: Iterator[Any]) -> None:
    if hasattr(stream, "close"):
        stream.close()


async def _aclose(stream: AsyncIterator[Any] | None) -> None:
    if stream is not None and hasattr(stream, "aclose"):
        await stream.aclose()

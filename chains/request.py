"""What one call asks for, and what a chain needs of whom it asks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from langchain_core.messages import BaseMessage
from langchain_core.runnables import RunnableConfig


@dataclass(frozen=True, slots=True)
class Request:
    """What one call asks for, in the terms of any chat model."""

    messages: tuple[BaseMessage, ...] = field(repr=False)
    schema: dict[str, Any] | None = None
    """JSON Schema the reply is held to while it is sampled, where the server can do that."""
    num_predict: int | None = None
    """Tokens the reply may have; None: as the model was set up."""
    temperature: float | None = None
    seed: int | None = None


class Model(Protocol):
    """What a chain needs of a model."""

    engine: str
    name: str | None
    host: str | None
    num_predict: int | None
    """Tokens a reply may have by its own setup; None where it does not say."""
    num_ctx: int | None
    says_done: bool
    """Whether every whole reply ends with a done_reason, so that a missing one means a cut."""
    ends_early: bool
    """Whether its stream ends by itself, and soon, once `transport.ENDING` is set."""

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the reply's chunks: messages, or strings."""
        ...

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking."""
        ...

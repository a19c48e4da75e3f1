"""Any other Runnable from messages to a message, as a chain asks it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from langchain_core.runnables import Runnable, RunnableConfig

from holdfast.chains import response_format
from holdfast.chains.binding import Place, Schema, abound, bound
from holdfast.chains.grammar import sendable
from holdfast.chains.request import Request
from holdfast.chains.waiting import Waited
from holdfast.chains.wrapping import bound_arguments, innermost

_FORMATS = {"response_format", "tools"}
"""What its user bound to a model, or gave it for every call, in the place of a schema of ours."""


class PlainModel:
    """Any other Runnable from messages to a message. It is asked as its user set it up.

    What a chat model's own class takes goes along: the schema as its response format, and what a
    request changes. It is waited for no longer than the deadline.
    """

    engine = "model"
    host: str | None = None
    num_ctx: int | None = None
    says_done = False
    ends_early = False

    def __init__(self, runnable: Runnable[Any, Any]) -> None:
        self._runnable = runnable
        self._chat = innermost(runnable)
        own = bound_arguments(runnable)
        has_format = _FORMATS & {*own, *(getattr(self._chat, "model_kwargs", None) or ())}
        self._takes_schema = response_format.is_taken_by(self._chat) and not has_format
        name = getattr(self._chat, "model_name", None) or getattr(self._chat, "model", None)
        self.name = name if isinstance(name, str) else None
        limits = (own.get(n, getattr(self._chat, n, None)) for n in response_format.LENGTHS)
        self.num_predict = next((n for n in limits if isinstance(n, int)), None)

    @property
    def _place(self) -> Place:
        return Place(response_format.host_of(self._chat), self.name)

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the reply's chunks."""

        def ask(schema: Schema | None) -> Iterator[Any]:
            arguments = self._arguments(request, schema)
            messages = list(request.messages)
            return Waited(lambda: self._runnable.stream(messages, config, **arguments))

        return bound(self._place, self._schema(request), ask)

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking."""

        def ask(schema: Schema | None) -> AsyncIterator[Any]:
            arguments = self._arguments(request, schema)
            return self._runnable.astream(list(request.messages), config, **arguments)

        return abound(self._place, self._schema(request), ask)

    def _schema(self, request: Request) -> Schema | None:
        if not request.schema or not self._takes_schema:
            return None
        return sendable(request.schema)

    def _arguments(self, request: Request, schema: Schema | None) -> dict[str, Any]:
        changed = response_format.changes(
            self._chat,
            **dict.fromkeys(response_format.LENGTHS, request.num_predict),
            temperature=request.temperature,
            seed=request.seed,
        )
        return changed if schema is None else changed | response_format.of(schema)

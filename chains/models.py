"""Whom a chain asks: a model by its name on Ollama, a ChatOllama, or any other Runnable.

A string is always an Ollama model. LangChain would send "mistral:7b" to a provider of that name,
and a transcript must never leave the host because of how a model is called.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx
from langchain_core.messages import BaseMessage
from langchain_core.runnables import Runnable, RunnableConfig, RunnableWithFallbacks, ensure_config
from langchain_core.runnables.base import RunnableBindingBase
from langchain_ollama import ChatOllama

from holdfast.chains import response_format
from holdfast.chains.binding import Place, Schema, abound, bound
from holdfast.chains.grammar import sendable
from holdfast.chains.settings import Settings
from holdfast.chains.transport import AsyncOllamaTransport, OllamaTransport, certificates
from holdfast.chains.waiting import Waited
from holdfast.schemas import SettingsError


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


# -- Ollama ----------------------------------------------------------------------------------------


class OllamaModel:
    """A ChatOllama with our transport under it, alone or within what its user bound to it.

    What its user set wins over the settings, which fill the gaps: no reply is without an end.
    """

    engine = "ollama"
    says_done = True
    ends_early = True

    def __init__(self, given: Runnable[Any, Any], settings: Settings) -> None:
        self._given, self._settings = given, settings
        self._chat = _innermost(given)
        own = self._chat._chat_params([], **_bound_arguments(given))
        gaps = {name: getattr(settings, name) for name in ("num_ctx", "num_predict", "temperature")}
        self._options: dict[str, Any] = gaps | own["options"]
        self._thinks = own["think"] or False
        self._has_format = own["format"] is not None
        self.name: str | None = own["model"]
        self.num_predict: int | None = self._options["num_predict"]
        self.num_ctx: int | None = self._options["num_ctx"]
        connected = _connected(self._chat, settings)
        # The client's own, because it alone knows what OLLAMA_HOST means, and without credentials.
        self.host: str | None = str(connected._client._client.base_url).rstrip("/")
        self._sync = _within(given, connected)
        self._by_loop: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Runnable[Any, Any]] = (
            weakref.WeakKeyDictionary()
        )

    @property
    def _place(self) -> Place:
        return Place(self.host, self.name)

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the reply's chunks."""

        def ask(schema: Schema | None) -> Iterator[Any]:
            arguments = self._arguments(request, schema)
            return self._sync.stream(list(request.messages), config, **arguments)

        return bound(self._place, self._schema(request), ask)

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking, on the running loop's own client."""
        chat = self._on_running_loop()

        def ask(schema: Schema | None) -> AsyncIterator[Any]:
            arguments = self._arguments(request, schema)
            return chat.astream(list(request.messages), config, **arguments)

        return abound(self._place, self._schema(request), ask)

    def _on_running_loop(self) -> Runnable[Any, Any]:
        """Return this loop's own: an async client dies with the loop it first ran on."""
        loop = asyncio.get_running_loop()
        if loop not in self._by_loop:
            self._by_loop[loop] = _within(self._given, _connected(self._chat, self._settings))
        return self._by_loop[loop]

    def _schema(self, request: Request) -> Schema | None:
        """Return the schema to send: none where the user has a format of his own."""
        return None if self._has_format or not request.schema else sendable(request.schema)

    def _arguments(self, request: Request, schema: Schema | None) -> dict[str, Any]:
        """Return the call's arguments: the options as one full set, since they replace all."""
        changed = {
            name: value
            for name in ("num_predict", "temperature", "seed")
            if (value := getattr(request, name)) is not None
        }
        asked = {"options": self._options | changed, "reasoning": self._thinks}
        return asked if schema is None else asked | {"format": schema}


def _innermost(runnable: Runnable[Any, Any]) -> Any:
    """Return what the bindings are around: `bind`, `with_config`, `with_retry`, ..."""
    while isinstance(runnable, RunnableBindingBase):
        runnable = runnable.bound
    return runnable


def _bound_arguments(runnable: Runnable[Any, Any]) -> dict[str, Any]:
    """Return the arguments of all bindings together; the outer ones win."""
    arguments: dict[str, Any] = {}
    while isinstance(runnable, RunnableBindingBase):
        arguments = {**runnable.kwargs, **arguments}
        runnable = runnable.bound
    return arguments


def _within(runnable: Runnable[Any, Any], inner: Runnable[Any, Any]) -> Runnable[Any, Any]:
    """Return the same bindings around another Runnable."""
    if not isinstance(runnable, RunnableBindingBase):
        return inner
    return runnable.model_copy(update={"bound": _within(runnable.bound, inner)})


def _connected(chat: ChatOllama, settings: Settings) -> ChatOllama:
    """Return a copy with clients of its own over our transport, unless its user gave one."""
    told = {name: getattr(chat, name) for name in chat.model_fields_set}
    timeout = httpx.Timeout(None, connect=settings.connect_timeout)
    ours = {"timeout": timeout, "verify": certificates()}
    shared = ours | (told.get("client_kwargs") or {})
    for kind, transport in (("sync", OllamaTransport), ("async", AsyncOllamaTransport)):
        name = f"{kind}_client_kwargs"
        asked = {**shared, **(told.get(name) or {})}
        # httpx hands `verify` to no transport but its own.
        told[name] = {"transport": transport(chat.model, asked["verify"]), **asked}
    return type(chat)(**told | {"validate_model_on_init": False})


def ollama_model(name: str, settings: Settings) -> OllamaModel:
    """Return the Ollama model of that name, set up by the settings."""
    return OllamaModel(ChatOllama(model=name, base_url=settings.ollama_host), settings)


# -- any other -------------------------------------------------------------------------------------


_FORMATS = {"response_format", "tools"}
"""What its user bound to a model in the place of a schema of ours."""


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
        self._chat = _innermost(runnable)
        own = _bound_arguments(runnable)
        self._takes_schema = response_format.is_taken_by(self._chat) and not own.keys() & _FORMATS
        name = getattr(self._chat, "model_name", None) or getattr(self._chat, "model", None)
        self.name = name if isinstance(name, str) else None
        limit = own.get("max_tokens", getattr(self._chat, "max_tokens", None))
        self.num_predict = limit if isinstance(limit, int) else None

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
            max_tokens=request.num_predict,
            temperature=request.temperature,
            seed=request.seed,
        )
        return changed if schema is None else changed | response_format.of(schema)


# -- with fallbacks --------------------------------------------------------------------------------


class FallbacksModel:
    """LangChain's `with_fallbacks` over models: each is asked as it would be alone.

    What is known of it before it is asked is the first one's: its host's slot is held.
    """

    def __init__(self, given: RunnableWithFallbacks[Any, Any], settings: Settings) -> None:
        models = [model_of(runnable, settings) for runnable in given.runnables]
        first = models[0]
        self.engine, self.name, self.host = first.engine, first.name, first.host
        self.num_predict, self.num_ctx = first.num_predict, first.num_ctx
        self.says_done = all(model.says_done for model in models)
        self.ends_early = all(model.ends_early for model in models)
        asked = [_AsRunnable(model) for model in models]
        self._runnable = given.model_copy(update={"runnable": asked[0], "fallbacks": asked[1:]})

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the chunks of the first that answers."""
        return self._runnable.stream(list(request.messages), config, request=request)

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking."""
        return self._runnable.astream(list(request.messages), config, request=request)


class _AsRunnable(Runnable[Any, Any]):
    """One of our models, for LangChain's own wrappers."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def invoke(self, input: Any, config: RunnableConfig | None = None, **kwargs: Any) -> Any:
        raise NotImplementedError("a chain streams")

    def stream(
        self, input: Any, config: RunnableConfig | None = None, **kwargs: Any
    ) -> Iterator[Any]:
        yield from self._model.stream(kwargs["request"], ensure_config(config))

    async def astream(
        self, input: Any, config: RunnableConfig | None = None, **kwargs: Any
    ) -> AsyncIterator[Any]:
        async for chunk in self._model.astream(kwargs["request"], ensure_config(config)):
            yield chunk


# -- which of them ---------------------------------------------------------------------------------


def model_of(model: str | Runnable[Any, Any], settings: Settings) -> Model:
    """Return whom to ask.

    In: an Ollama model's name, a ChatOllama, or any Runnable from messages to a message; the one or
    the other with arguments or a config bound to it, or with fallbacks. Raises SettingsError for
    anything else.
    """
    if isinstance(model, str):
        return ollama_model(model, settings)
    if isinstance(model, RunnableWithFallbacks) and model.exception_key is None:
        return FallbacksModel(model, settings)
    if isinstance(_innermost(model), ChatOllama):
        return OllamaModel(model, settings)
    if isinstance(model, Runnable):
        return PlainModel(model)
    raise SettingsError(
        "a model is an Ollama model's name, or a Runnable from messages to a message, "
        f"not a {type(model).__name__}"
    )

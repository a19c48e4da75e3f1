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
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_ollama import ChatOllama

from holdfast.chains.settings import Settings
from holdfast.chains.transport import AsyncOllamaTransport, OllamaTransport, certificates
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
    """Whether its stream ends by itself under ENDING (see transport.py)."""

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the reply's chunks: messages, or strings."""
        ...

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking."""
        ...


class PlainModel:
    """Any Runnable from messages to a message. It is asked as it is: nothing can be set on it."""

    engine = "model"
    host: str | None = None
    num_predict: int | None = None
    num_ctx: int | None = None
    says_done = False
    ends_early = False

    def __init__(self, runnable: Runnable[Any, Any]) -> None:
        self._runnable = runnable
        name = getattr(runnable, "model_name", None) or getattr(runnable, "model", None)
        self.name = name if isinstance(name, str) else None

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the reply's chunks."""
        return self._runnable.stream(list(request.messages), config)

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking."""
        return self._runnable.astream(list(request.messages), config)


class OllamaModel:
    """A ChatOllama with our transport under it. What its user set on it wins over our defaults."""

    engine = "ollama"
    says_done = True

    def __init__(self, chat: ChatOllama) -> None:
        self._chat = chat
        self._sync = _with_transport(chat)
        self._by_loop: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, ChatOllama] = (
            weakref.WeakKeyDictionary()
        )
        self.name: str | None = chat.model
        # The client's own, because it alone knows what OLLAMA_HOST means, and without credentials.
        self.host: str | None = str(self._sync._client._client.base_url).rstrip("/")
        self.num_predict = chat.num_predict
        self.num_ctx = chat.num_ctx
        # A transport that its user gave knows nothing of it.
        self.ends_early = isinstance(self._sync._client._client._transport, OllamaTransport)

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the reply's chunks."""
        return self._sync.stream(list(request.messages), config, **self._arguments(request))

    def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking, on the running loop's own client."""
        chat = self._on_running_loop()
        return chat.astream(list(request.messages), config, **self._arguments(request))

    def _on_running_loop(self) -> ChatOllama:
        """Return this loop's ChatOllama: an async client dies with the loop it first ran on."""
        loop = asyncio.get_running_loop()
        if loop not in self._by_loop:
            self._by_loop[loop] = _with_transport(self._chat)
        return self._by_loop[loop]

    def _arguments(self, request: Request) -> dict[str, Any]:
        """Return the call's arguments.

        The options go as one full set, since a set that is passed replaces the instance's own; only
        ChatOllama itself knows which of its fields are options.
        """
        options = self._chat._chat_params([])["options"] | {
            name: value
            for name in ("num_predict", "temperature", "seed")
            if (value := getattr(request, name)) is not None
        }
        asked = {"options": options, "reasoning": self._chat.reasoning or False}
        if self._chat.format is None and request.schema is not None:
            asked["format"] = request.schema
        return asked


def _with_transport(chat: ChatOllama) -> ChatOllama:
    """Return a copy with clients of its own over our transport, unless its user gave one."""
    told = {name: getattr(chat, name) for name in chat.model_fields_set}
    shared = told.get("client_kwargs") or {}
    for kind, transport in (("sync", OllamaTransport), ("async", AsyncOllamaTransport)):
        name = f"{kind}_client_kwargs"
        asked = {**shared, **(told.get(name) or {})}
        # httpx hands `verify` to no transport but its own.
        ours = transport(chat.model, asked.get("verify", True))
        told[name] = {"transport": ours, **asked}
    return type(chat)(**told | {"validate_model_on_init": False})


def ollama_model(name: str, settings: Settings) -> OllamaModel:
    """Return the Ollama model of that name, set up by the settings."""
    timeout = httpx.Timeout(None, connect=settings.connect_timeout)
    chat = ChatOllama(
        model=name,
        base_url=settings.ollama_host,
        num_ctx=settings.num_ctx,
        num_predict=settings.num_predict,
        temperature=settings.temperature,
        reasoning=False,
        client_kwargs={"timeout": timeout, "verify": certificates()},
    )
    return OllamaModel(chat)


def _completed(chat: ChatOllama, settings: Settings) -> ChatOllama:
    """Return a copy where what its user did not set is bounded by the settings."""
    missing = {
        name: value
        for name in ("num_ctx", "num_predict", "temperature")
        if getattr(chat, name) is None and (value := getattr(settings, name)) is not None
    }
    return chat.model_copy(update=missing)


def model_of(model: str | Runnable[Any, Any], settings: Settings) -> Model:
    """Return whom to ask.

    In: an Ollama model's name, a ChatOllama, or any Runnable from messages to a message. Raises
    SettingsError for anything else.
    """
    if isinstance(model, str):
        return ollama_model(model, settings)
    if isinstance(model, ChatOllama):
        return OllamaModel(_completed(model, settings))
    if isinstance(model, Runnable):
        return PlainModel(model)
    raise SettingsError(
        "a model is an Ollama model's name, or a Runnable from messages to a message, "
        f"not a {type(model).__name__}"
    )

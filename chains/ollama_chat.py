"""A ChatOllama as a chain asks it: full options, our transport, a client for each event loop."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_ollama import ChatOllama

from holdfast.chains.binding import Place, Schema, abound, bound
from holdfast.chains.grammar import sendable
from holdfast.chains.request import Request
from holdfast.chains.settings import Settings
from holdfast.chains.transport import AsyncOllamaTransport, OllamaTransport, certificates
from holdfast.chains.wrapping import bound_arguments, innermost, within


class OllamaModel:
    """A ChatOllama with our transport under it, alone or within what its user bound to it.

    What its user set wins over the settings, which fill the gaps: no reply is without an end.
    """

    engine = "ollama"
    says_done = True

    def __init__(self, given: Runnable[Any, Any], settings: Settings) -> None:
        self._given, self._settings = given, settings
        self._chat = innermost(given)
        own = self._chat._chat_params([], **bound_arguments(given))
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
        # A transport that its user gave knows nothing of it.
        self.ends_early = isinstance(connected._client._client._transport, OllamaTransport)
        self._sync = within(given, connected)
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
            # A loop that was closed without `shutdown_asyncgens` has left its connections open.
            for closed in [old for old in self._by_loop if old.is_closed()]:
                del self._by_loop[closed]
            self._by_loop[loop] = within(self._given, _connected(self._chat, self._settings))
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
    # Without them each client of an object that is only copied would load its own.
    trust = {"verify": certificates()}
    chat = ChatOllama(model=name, base_url=settings.ollama_host, client_kwargs=trust)
    return OllamaModel(chat, settings)

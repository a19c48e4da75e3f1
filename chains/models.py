"""Whom a chain asks: a model by its name on Ollama, a ChatOllama, or any other Runnable.

A string is always an Ollama model. LangChain would send "mistral:7b" to a provider of that name,
and a transcript must never leave the host because of how a model is called.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack, aclosing, closing
from typing import Any, cast

from langchain_core.runnables import Runnable, RunnableConfig, RunnableWithFallbacks, ensure_config
from langchain_core.runnables.configurable import DynamicRunnable
from langchain_ollama import ChatOllama

from holdfast.chains.ollama_chat import OllamaModel
from holdfast.chains.ollama_chat import ollama_model as ollama_model
from holdfast.chains.other_chat import PlainModel
from holdfast.chains.request import Model as Model
from holdfast.chains.request import Request as Request
from holdfast.chains.settings import Settings
from holdfast.chains.wrapping import innermost, within
from holdfast.schemas import SettingsError


def model_of(model: str | Runnable[Any, Any], settings: Settings) -> Model:
    """Return whom to ask.

    In: an Ollama model's name, a ChatOllama, or any Runnable from messages to a message; the one or
    the other with arguments or a config bound to it, with fallbacks, or with fields that a config
    sets. Raises SettingsError for anything else.
    """
    if isinstance(model, str):
        return ollama_model(model, settings)
    inner = innermost(model)
    if isinstance(inner, ChatOllama):
        return OllamaModel(model, settings)
    if isinstance(inner, DynamicRunnable) or _is_simple(inner):
        return ChoosingModel(model, settings)
    if isinstance(model, Runnable):
        return PlainModel(model)
    raise SettingsError(
        "a model is an Ollama model's name, or a Runnable from messages to a message, "
        f"not a {type(model).__name__}"
    )


def _is_simple(runnable: Any) -> bool:
    """Whether these are fallbacks that are given the messages, and not the error before."""
    return isinstance(runnable, RunnableWithFallbacks) and runnable.exception_key is None


# -- chosen when asked -----------------------------------------------------------------------------


class ChoosingModel:
    """A model that is chosen when it is asked: `with_fallbacks`, `configurable_fields`, ...

    Each is asked as it would be alone. What must be known before is the first one's, or what it is
    without a config: its host's slot is held, and its num_predict is doubled.
    """

    def __init__(self, given: Runnable[Any, Any], settings: Settings) -> None:
        inner = innermost(given)
        if isinstance(inner, RunnableWithFallbacks):
            asked = [_AsRunnable(runnable, settings) for runnable in inner.runnables]
            self._runnable = within(
                given, inner.model_copy(update={"runnable": asked[0], "fallbacks": asked[1:]})
            )
        else:
            asked = [_AsRunnable(inner, settings)]
            self._runnable = within(given, asked[0])
        models = [each.usual for each in asked]
        first = models[0]
        self.engine, self.name, self.host = first.engine, first.name, first.host
        self.num_predict, self.num_ctx = first.num_predict, first.num_ctx
        self.says_done = all(model.says_done for model in models)
        self.ends_early = all(model.ends_early for model in models)

    def stream(self, request: Request, config: RunnableConfig) -> Iterator[Any]:
        """Yield the chunks of the one that answers."""
        # LangChain's wrappers do not close what they stream, and hold on to it by the error of
        # whoever failed before it: the request would go on until a garbage collection.
        with ExitStack() as opened:
            yield from self._runnable.stream(
                list(request.messages), config, request=request, opened=opened
            )

    async def astream(self, request: Request, config: RunnableConfig) -> AsyncIterator[Any]:
        """Yield the same without blocking."""
        async with AsyncExitStack() as opened:
            async for chunk in self._runnable.astream(
                list(request.messages), config, request=request, opened=opened
            ):
                yield chunk


class _AsRunnable(Runnable[Any, Any]):
    """One of our models in the place of the user's own, within LangChain's wrappers."""

    def __init__(self, given: Runnable[Any, Any], settings: Settings) -> None:
        self._given, self._settings = given, settings
        plain = given.prepare({})[0] if isinstance(given, DynamicRunnable) else given
        self.usual = model_of(plain, settings)

    def invoke(self, input: Any, config: RunnableConfig | None = None, **kwargs: Any) -> Any:
        raise NotImplementedError("a chain streams")

    def stream(
        self, input: Any, config: RunnableConfig | None = None, **kwargs: Any
    ) -> Iterator[Any]:
        request, opened = kwargs.pop("request"), kwargs.pop("opened")
        model, config = self._chosen(ensure_config(config), kwargs)
        yield from opened.enter_context(closing(cast(Any, model.stream(request, config))))

    async def astream(
        self, input: Any, config: RunnableConfig | None = None, **kwargs: Any
    ) -> AsyncIterator[Any]:
        request, opened = kwargs.pop("request"), kwargs.pop("opened")
        model, config = self._chosen(ensure_config(config), kwargs)
        chunks = aclosing(cast(Any, model.astream(request, config)))
        async for chunk in await opened.enter_async_context(chunks):
            yield chunk

    def _chosen(
        self, config: RunnableConfig, bound: dict[str, Any]
    ) -> tuple[Model, RunnableConfig]:
        """Return the model for this config, with what was bound around the choice."""
        chosen = self._given
        if isinstance(chosen, DynamicRunnable):
            chosen, config = chosen.prepare(config)
        if chosen is self._given and not bound:
            return self.usual, config
        return model_of(chosen.bind(**bound), self._settings), config

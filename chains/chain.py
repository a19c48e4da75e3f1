"""The chain: a plain LangChain Runnable from a text to a typed value."""

from __future__ import annotations

import re
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from langchain_core.documents import Document
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_core.runnables.config import merge_configs, patch_config

from holdfast.chains import driving
from holdfast.chains.core import Core, ask
from holdfast.chains.driving import Means, Partial, Queue
from holdfast.chains.extracting import ENGINE, ExtractiveJob
from holdfast.chains.jobs import Asked, Job, Rules, TaskQuestion, TemplateQuestion
from holdfast.chains.models import Model, model_of
from holdfast.chains.settings import Settings
from holdfast.chains.telling import Hook
from holdfast.chains.turns import EngineTurn, Limits, ModelTurn, Turn
from holdfast.prompts import Task, choose_language
from holdfast.schemas import Extraction, InputError

T = TypeVar("T")
Out = TypeVar("Out")

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_MAKING = threading.Lock()
"""Each model has its own connections: threads that ask a new chain at once must share one. From
Python 3.12 on `cached_property` does not see to that."""

ChainInput = str | Document | Mapping[str, Any]
"""A text, a LangChain Document, or a mapping with "text" (or the variables of your own prompt)."""


@dataclass(frozen=True)
class Recipe(Generic[T]):
    """Everything a chain is made from. Pickles, as long as its models are names."""

    name: str
    type_: type[T]
    task: Task
    models: tuple[str | Runnable[Any, Any], ...]
    """In the order they are asked."""
    settings: Settings
    language: str = "auto"
    rules: Rules = field(default_factory=Rules)
    variables: Mapping[str, int] = field(default_factory=dict)
    prompt: Runnable[Any, Any] | None = None
    hook: Hook | None = None

    @property
    def asked(self) -> tuple[Model | None, ...]:
        """Whom to ask, made when first asked; None for the engine without a model."""
        if "_made" in self.__dict__:
            return self._made
        with _MAKING:
            return self._made

    @cached_property
    def _made(self) -> tuple[Model | None, ...]:
        return tuple(None if m == ENGINE else model_of(m, self.settings) for m in self.models)

    def __getstate__(self) -> dict[str, Any]:
        if not all(isinstance(model, str) for model in self.models):
            raise TypeError("a chain pickles when its model is a name; this one holds an object")
        return {name: value for name, value in self.__dict__.items() if name != "_made"}

    @property
    def model_names(self) -> str:
        """The models' names, or what kind of object they are."""
        return ", ".join(m if isinstance(m, str) else type(m).__name__ for m in self.models)

    def means(self, configure: driving.Configure) -> Means:
        """Return what a driver works with."""
        queue = Queue(self.settings.slots, self.settings.queue_timeout)
        return Means(self.name, self.asked, queue, configure, self.hook)

    def core(self, given: ChainInput, *, partials: bool) -> Core[T]:
        """Return the policy for this input. Raises InputError for what is none."""
        text, question = self._question(given)
        turns = [self._turn(model, text, question) for model in self.asked]
        return ask(turns, deadline=self.settings.deadline, partials=partials)

    def _turn(self, model: Model | None, text: str | None, question: Asked) -> Turn[T]:
        if model is None:
            sentences = self.variables.get("max_sentences", 3)
            language = question.language
            engine = ExtractiveJob(self.type_, text or "", language, self.rules, sentences)
            return EngineTurn(ENGINE, engine)
        job: Job[T] = Job(self.type_, question, self.rules, text, model.engine, model.name)
        return ModelTurn(model.name, job, self._limits(model))

    def _limits(self, model: Model) -> Limits:
        s = self.settings
        return Limits(
            max_calls=s.max_calls,
            load_timeout=s.load_timeout,
            chunk_timeout=s.chunk_timeout,
            num_predict=model.num_predict,
            num_ctx=model.num_ctx,
            says_done=model.says_done,
            ends_early=model.ends_early,
            fault_retries=s.fault_retries,
            backoff=s.backoff,
        )

    def _question(self, given: ChainInput) -> tuple[str | None, Asked]:
        if self.prompt is None:
            text = _text(given)
            language = choose_language(self.language, text)
            return text, TaskQuestion(self.task, text, language, self.variables)
        variables = dict(given) if isinstance(given, Mapping) else {"text": given}
        source = _text(variables) if "text" in variables else None
        if source is not None:
            variables["text"] = source
        language = choose_language(self.language, source or "")
        return source, TemplateQuestion(self.prompt, variables, language)


def _text(given: Any) -> str:
    if isinstance(given, Mapping):
        given = given.get("text")
    if isinstance(given, Document):
        given = given.page_content
    if not isinstance(given, str):
        raise InputError('a chain takes a text, a Document, or a mapping with "text"')
    if not given.strip():
        raise InputError("the text is empty")
    if not any(map(str.isalnum, given)):
        raise InputError("the text is empty: there is no word in it")
    if _LONE_SURROGATE.search(given):
        raise InputError("the text is no valid Unicode: it holds a lone surrogate")
    return given


class _Driven(Runnable[ChainInput, Out], Generic[T, Out]):
    """A Runnable over one recipe; what of the driver's items comes out is `_out`."""

    def __init__(self, recipe: Recipe[T], config: RunnableConfig | None = None) -> None:
        self._recipe = recipe
        self._config = config
        self.name = recipe.name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name}, {self._recipe.model_names})"

    @property
    def InputType(self) -> Any:  # noqa: N802  (LangChain's name)
        """What goes in."""
        return ChainInput

    def _out(self, item: Partial[T] | Extraction[T]) -> Out:
        raise NotImplementedError

    def invoke(self, input: ChainInput, config: RunnableConfig | None = None, **kwargs: Any) -> Out:
        """Return what was asked of a text. Raises what `holdfast.schemas.errors` draws."""
        _refuse(kwargs)
        return self._call_with_config(self._invoke, input, self._under(config))

    async def ainvoke(
        self, input: ChainInput, config: RunnableConfig | None = None, **kwargs: Any
    ) -> Out:
        """Do the same without blocking."""
        _refuse(kwargs)
        return await self._acall_with_config(self._ainvoke, input, self._under(config))

    def stream(
        self, input: ChainInput, config: RunnableConfig | None = None, **kwargs: Any
    ) -> Iterator[Out]:
        """Yield what is certain so far, each time whole, and at the end what `invoke` returns.

        While you hold a value that is not the last, the server still speaks, and the host's slot is
        taken: a call to the same host from within the loop waits for it until `queue_timeout`.
        """
        _refuse(kwargs)
        config = self._under(config)
        yield from self._transform_stream_with_config(iter([input]), self._transform, config)

    async def astream(
        self, input: ChainInput, config: RunnableConfig | None = None, **kwargs: Any
    ) -> AsyncIterator[Out]:
        """Do the same without blocking."""
        _refuse(kwargs)
        config = self._under(config)
        items = self._atransform_stream_with_config(_one(input), self._atransform, config)
        async with aclosing(cast(AsyncGenerator[Out], items)):
            async for item in items:
                yield item

    def _under(self, config: RunnableConfig | None) -> RunnableConfig | None:
        return merge_configs(self._config, config) if self._config else config

    def _invoke(self, given: ChainInput, run_manager: Any, config: RunnableConfig) -> Out:
        *_, last = self._items(given, _calls(run_manager, config), partials=False)
        return self._out(last)

    async def _ainvoke(self, given: ChainInput, run_manager: Any, config: RunnableConfig) -> Out:
        items = self._aitems(given, _calls(run_manager, config), partials=False)
        return self._out([item async for item in items][-1])

    def _transform(
        self, inputs: Iterator[ChainInput], run_manager: Any, config: RunnableConfig
    ) -> Iterator[Out]:
        for given in inputs:
            for item in self._items(given, _calls(run_manager, config), partials=True):
                yield self._out(item)

    async def _atransform(
        self, inputs: AsyncIterator[ChainInput], run_manager: Any, config: RunnableConfig
    ) -> AsyncIterator[Out]:
        async for given in inputs:
            async with aclosing(
                self._aitems(given, _calls(run_manager, config), partials=True)
            ) as items:
                async for item in items:
                    yield self._out(item)

    def _items(
        self, given: ChainInput, calls: driving.Configure, *, partials: bool
    ) -> Iterator[Partial[T] | Extraction[T]]:
        core = self._recipe.core(given, partials=partials)
        return driving.drive(core, self._recipe.means(calls))

    def _aitems(
        self, given: ChainInput, calls: driving.Configure, *, partials: bool
    ) -> AsyncGenerator[Partial[T] | Extraction[T]]:
        core = self._recipe.core(given, partials=partials)
        return driving.adrive(core, self._recipe.means(calls))


class AttemptsChain(_Driven[T, "Extraction[T] | Partial[T]"]):
    """A chain that gives the whole Extraction: the value, how it was got, and every attempt.

    `stream` yields a `Partial` for what a growing reply says for certain, then the Extraction.
    """

    @property
    def OutputType(self) -> type[Any]:  # noqa: N802  (LangChain's name)
        """What comes out of `invoke`."""
        return Extraction

    def _out(self, item: Partial[T] | Extraction[T]) -> Extraction[T] | Partial[T]:
        return item


class Chain(_Driven[T, T]):
    """A chain from a text to a typed value: a plain LangChain Runnable.

    `stream` yields growing keyword lists; for other types the value alone, once it is whole.
    """

    @property
    def OutputType(self) -> type[T]:  # noqa: N802  (LangChain's name)
        """What comes out."""
        return self._recipe.type_

    def with_attempts(self, *, config: RunnableConfig | None = None) -> AttemptsChain[T]:
        """Return the chain that gives the whole Extraction.

        It comes before `with_retry()`, which returns a Runnable of LangChain's that does not know
        it. Behind `with_config()` it keeps the config: LangChain hands it over as `config`.
        """
        return AttemptsChain(self._recipe, config)

    def _out(self, item: Partial[T] | Extraction[T]) -> T:
        return item.value


async def _one(given: ChainInput) -> AsyncIterator[ChainInput]:
    yield given


def _calls(run_manager: Any, config: RunnableConfig) -> driving.Configure:
    """Return the config of the model's nth call: a child of the chain's run, named by number."""

    def configure(number: int) -> RunnableConfig:
        child = patch_config(config, callbacks=run_manager.get_child(f"attempt:{number}"))
        return child | {"run_name": f"attempt {number}"}

    return configure


def _refuse(arguments: Mapping[str, Any]) -> None:
    """Refuse what `bind` would hand to a chat model: a chain's options are its builder's."""
    if arguments:
        raise TypeError(f"a chain takes no {', '.join(sorted(arguments))} here")

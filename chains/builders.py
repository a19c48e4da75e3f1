"""The chains you build: keywords, a summary, a counselling note, or any type you bring."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from langchain_core.runnables import Runnable
from pydantic.errors import PydanticUserError

from holdfast.chains.chain import Chain, Recipe
from holdfast.chains.extracting import ENGINE, check_type
from holdfast.chains.grammar import sendable
from holdfast.chains.jobs import Rules, schema_of
from holdfast.chains.settings import Settings, load_settings
from holdfast.chains.telling import Hook
from holdfast.prompts import KEYWORDS, NOTE, SUMMARY, Task, choose_language, extraction_task
from holdfast.schemas import CounselNote, KeywordList, SettingsError, Summary

T = TypeVar("T")

ModelLike = str | Runnable[Any, Any]
"""An Ollama model's name, "extractive" for none, or any Runnable from messages to a message."""


def keyword_chain(
    model: ModelLike | None = None,
    *,
    max_keywords: int = 20,
    allow_empty: bool = True,
    language: str = "auto",
    fallback: Iterable[ModelLike] | None = None,
    on_attempt: Hook | None = None,
    settings: Settings | None = None,
    **limits: Any,
) -> Chain[KeywordList]:
    """Return the chain from a text to its keywords, the most important first.

    `model`: an Ollama model's name, a ChatOllama, any Runnable from messages to a message,
    "extractive" for no model at all, or nothing (HOLDFAST_MODEL, else gemma:2b). A name is never
    looked up at another provider. `max_keywords`: of a longer list the first are kept, and the
    Extraction notes it. `allow_empty`: whether "there are none" is an answer. `language`: of the
    prompt, "ko", "en" or "auto" (Korean if the text has Hangul). `limits`: fields of Settings, as
    `max_calls=2, deadline=30`; they win over `settings`, which wins over the environment.

    `fallback`: models that are asked, in their order, where the one before gave `max_calls` replies
    and no value, or cannot be asked: it is not there, its host is down, the text is too long for
    it. `max_calls` counts for each model, so that one more model takes nothing from the first; the
    deadline is for all of them together. "extractive" in the list answers with no model, also after
    the deadline, and nowhere else than where it is named; the Extraction's `engine` says who
    answered, its notes why no model before it did.

    `on_attempt`: is called with every Attempt as it ends; may be async where the call is. What it
    raises is logged and does not end the call.

    Raises SettingsError for limits that make no sense.
    """
    how_many = {"max_keywords": _positive("max_keywords", max_keywords)}
    rules = Rules(**how_many, allow_empty=allow_empty)
    task = ("keyword_chain", KeywordList, KEYWORDS)
    whom = _Whom(model, fallback, on_attempt, settings, limits)
    return _chain(*task, whom, language=language, rules=rules, variables=how_many)


def summary_chain(
    model: ModelLike | None = None,
    *,
    max_sentences: int = 3,
    language: str = "auto",
    fallback: Iterable[ModelLike] | None = None,
    on_attempt: Hook | None = None,
    settings: Settings | None = None,
    **limits: Any,
) -> Chain[Summary]:
    """Return the chain from a text to its summary. Arguments as for `keyword_chain`."""
    how_many = {"max_sentences": _positive("max_sentences", max_sentences)}
    task = ("summary_chain", Summary, SUMMARY)
    whom = _Whom(model, fallback, on_attempt, settings, limits)
    return _chain(*task, whom, language=language, variables=how_many)


def note_chain(
    model: ModelLike | None = None,
    *,
    max_keywords: int = 20,
    max_sentences: int = 3,
    language: str = "auto",
    fallback: Iterable[ModelLike] | None = None,
    on_attempt: Hook | None = None,
    settings: Settings | None = None,
    **limits: Any,
) -> Chain[CounselNote]:
    """Return the chain from a counselling transcript to the note that a counsellor would file.

    What the text does not say is unknown or None. Of too many keywords the first are kept, as by
    `keyword_chain`. "extractive" finds the summary and the keywords and leaves the rest unknown.
    Arguments as for `keyword_chain`.
    """
    how_many = {
        "max_keywords": _positive("max_keywords", max_keywords),
        "max_sentences": _positive("max_sentences", max_sentences),
    }
    rules = Rules(max_keywords=max_keywords)
    task = ("note_chain", CounselNote, NOTE)
    whom = _Whom(model, fallback, on_attempt, settings, limits)
    return _chain(*task, whom, language=language, rules=rules, variables=how_many)


def extraction_chain(
    schema: type[T],
    model: ModelLike | None = None,
    *,
    instructions: str | None = None,
    examples: Iterable[Any] = (),
    prompt: Runnable[Any, Any] | None = None,
    language: str = "auto",
    fallback: Iterable[ModelLike] | None = None,
    on_attempt: Hook | None = None,
    settings: Settings | None = None,
    **limits: Any,
) -> Chain[T]:
    """Return the chain from a text to a value of your own type.

    `schema`: any type that Pydantic's TypeAdapter takes. `instructions`: what to look for, in your
    words, at the head of our prompt. `examples`: values of the type; the first is shown to the
    model filled in, and one is made up where there is none. `prompt`: your own template instead of
    ours, a Runnable from its variables to messages (a ChatPromptTemplate); give the chain a mapping
    of them, with the transcript as "text". The rest as for `keyword_chain`.

    Raises SettingsError for an example that is not of the type, where none can be made up, and for
    a type whose bounds allow no value.
    """
    if prompt is not None and not isinstance(prompt, Runnable):
        raise SettingsError("prompt is a Runnable that gives messages, as ChatPromptTemplate")
    with suppress(PydanticUserError):  # of a type without a JSON form the task tells
        sendable(schema_of(schema, None))
    task = ("extraction_chain", schema, extraction_task(schema, instructions, examples))
    whom = _Whom(model, fallback, on_attempt, settings, limits)
    return _chain(*task, whom, language=language, prompt=prompt)


@dataclass(frozen=True)
class _Whom:
    """What every builder takes."""

    model: ModelLike | None
    fallback: Iterable[ModelLike] | None
    hook: Hook | None
    settings: Settings | None
    limits: dict[str, Any]


def _chain(name: str, type_: type[T], task: Task, whom: _Whom, **rest: Any) -> Chain[T]:
    given = whom.settings.model_dump() if whom.settings else {}
    told = {name: value for name, value in whom.limits.items() if value is not None}
    settings = load_settings(**given | told)
    choose_language(rest["language"], "")  # an unknown one shows here, not with the first text
    if whom.hook is not None and not callable(whom.hook):
        raise SettingsError("on_attempt is called with every attempt: give it a function")
    model = settings.model if whom.model is None else whom.model
    models = (model, *_fallback(whom.fallback, settings))
    for each in models:
        _check(each, type_)
    return Chain(Recipe(name, type_, task, models, settings, hook=whom.hook, **rest))


def _fallback(told: Iterable[ModelLike] | None, settings: Settings) -> tuple[ModelLike, ...]:
    if isinstance(told, str | Runnable):
        raise SettingsError("fallback is a list of models, also where it is one")
    return settings.fallback if told is None else tuple(told)


def _check(model: ModelLike, type_: Any) -> None:
    if model == ENGINE:
        check_type(type_)
    elif not isinstance(model, str | Runnable) or model == "":
        raise SettingsError("a model is an Ollama model's name or a Runnable that gives a message")


def _positive(name: str, value: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise SettingsError(f"{name} must be a positive whole number")
    return value

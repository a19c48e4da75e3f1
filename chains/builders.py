"""The chains you build: keywords, a summary, a counselling note, or any type you bring."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from langchain_core.runnables import Runnable

from holdfast.chains.chain import Chain, Recipe
from holdfast.chains.extracting import ENGINE, check_type
from holdfast.chains.jobs import Rules
from holdfast.chains.settings import Settings, load_settings
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

    Raises SettingsError for limits that make no sense.
    """
    how_many = {"max_keywords": _positive("max_keywords", max_keywords)}
    rules = Rules(**how_many, allow_empty=allow_empty)
    task = ("keyword_chain", KeywordList, KEYWORDS)
    return _chain(
        *task, model, settings, limits, language=language, rules=rules, variables=how_many
    )


def summary_chain(
    model: ModelLike | None = None,
    *,
    max_sentences: int = 3,
    language: str = "auto",
    settings: Settings | None = None,
    **limits: Any,
) -> Chain[Summary]:
    """Return the chain from a text to its summary. Arguments as for `keyword_chain`."""
    how_many = {"max_sentences": _positive("max_sentences", max_sentences)}
    task = ("summary_chain", Summary, SUMMARY)
    return _chain(*task, model, settings, limits, language=language, variables=how_many)


def note_chain(
    model: ModelLike | None = None,
    *,
    max_keywords: int = 20,
    max_sentences: int = 3,
    language: str = "auto",
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
    return _chain(
        *task, model, settings, limits, language=language, rules=rules, variables=how_many
    )


def extraction_chain(
    schema: type[T],
    model: ModelLike | None = None,
    *,
    instructions: str | None = None,
    examples: Iterable[Any] = (),
    prompt: Runnable[Any, Any] | None = None,
    language: str = "auto",
    settings: Settings | None = None,
    **limits: Any,
) -> Chain[T]:
    """Return the chain from a text to a value of your own type.

    `schema`: any type that Pydantic's TypeAdapter takes. `instructions`: what to look for, in your
    words, at the head of our prompt. `examples`: values of the type; the first is shown to the
    model filled in, and one is made up where there is none. `prompt`: your own template instead of
    ours, a Runnable from its variables to messages (a ChatPromptTemplate); give the chain a mapping
    of them, with the transcript as "text". The rest as for `keyword_chain`.

    Raises SettingsError for an example that is not of the type, and where none can be made up.
    """
    if prompt is not None and not isinstance(prompt, Runnable):
        raise SettingsError("prompt is a Runnable that gives messages, as ChatPromptTemplate")
    task = ("extraction_chain", schema, extraction_task(schema, instructions, examples))
    return _chain(*task, model, settings, limits, language=language, prompt=prompt)


def _chain(
    name: str,
    type_: type[T],
    task: Task,
    model: ModelLike | None,
    settings: Settings | None,
    limits: dict[str, Any],
    **rest: Any,
) -> Chain[T]:
    given = settings.model_dump() if settings else {}
    in_force = load_settings(**given | {k: v for k, v in limits.items() if v is not None})
    choose_language(rest["language"], "")  # an unknown one shows here, not with the first text
    chosen = in_force.model if model is None else model
    if chosen == ENGINE:
        check_type(type_)
    elif not isinstance(chosen, str | Runnable) or chosen == "":
        raise SettingsError("a model is an Ollama model's name or a Runnable that gives a message")
    return Chain(Recipe(name, type_, task, chosen, in_force, **rest))


def _positive(name: str, value: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise SettingsError(f"{name} must be a positive whole number")
    return value

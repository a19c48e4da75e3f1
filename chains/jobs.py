"""What a chain asks of one text: the task's words, and the chain's own decisions on a reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Generic, TypeVar

from langchain_core.messages import BaseMessage, HumanMessage
from langchain_core.messages.utils import convert_to_messages
from langchain_core.prompt_values import PromptValue
from langchain_core.runnables import Runnable
from pydantic import TypeAdapter

from holdfast.chains.grounding import ground
from holdfast.chains.language import is_foreign
from holdfast.chains.turns import ENDED_EARLY, Question
from holdfast.chains.watching import Watch
from holdfast.parsers import GrowingReply, read
from holdfast.prompts import Doubt, Language, Task, note
from holdfast.schemas import (
    OTHER_LANGUAGE,
    CounselNote,
    Extraction,
    Failure,
    InputError,
    KeywordList,
    Kind,
    PromptError,
    Reading,
    ReplyError,
    Summary,
)

T = TypeVar("T")

_NONE_FOUND = Failure(Kind.NO_VALUE, reason="the reply says that there are none")
_FOREIGN = Failure(Kind.NO_VALUE, reason="the answer is in another language than the text")
_DOUBTS = {_NONE_FOUND: Doubt.NONE_SAID, _FOREIGN: Doubt.WRONG_LANGUAGE}
"""Failures that are the chain's own decision, with the words for them."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the chain decides about keywords, a note's too, because their type does not."""

    max_keywords: int | None = None
    """A longer list is cut to its first, which the prompt asked to be the most important."""
    allow_empty: bool = True
    """Whether "there are none" is an answer; if not, it is asked again."""


@dataclass(frozen=True, slots=True)
class Job(Generic[T]):
    """One text with what is asked of one model about it; what the core of asking runs on."""

    type_: Any
    question: Asked
    rules: Rules
    source: str | None = field(repr=False)
    engine: str
    model: str | None

    @property
    def schema(self) -> dict[str, Any] | None:
        """JSON Schema for the server's grammar."""
        return schema_of(self.type_, self.rules.max_keywords)

    @property
    def language(self) -> str | None:
        """Language of the prompt."""
        return self.question.language

    def ask(self, failure: Failure | None, *, repeated: bool) -> Question:
        """Return the first question, or one that says what was wrong with the reply."""
        if failure is None:
            return self.question.ask()
        why = _DOUBTS.get(failure, failure)
        return self.question.ask(why, *((Doubt.SAME_REPLY,) if repeated else ()))

    def read(self, text: str, done_reason: str | None, shown: tuple[str, ...]) -> Reading[T]:
        """Read a reply, or raise ReplyError. One that we ended was cut off."""
        reason = "aborted" if done_reason == ENDED_EARLY else done_reason
        try:
            reading: Reading[T] = read(
                text, self.type_, done_reason=reason, source=self.source, shown=shown
            )
        except ReplyError as error:
            reading = self._in_other_words(text, reason, shown, error)
        return self.checked(self._flagged(reading), text)

    def _in_other_words(
        self, text: str, reason: str | None, shown: tuple[str, ...], error: ReplyError
    ) -> Reading[T]:
        """Read a reply that has nothing to do with the text, because it is in another language.

        Raises the error for any other.
        """
        if not self._wants_own_words or "nothing to do with the text" not in error.failure.reason:
            raise error from None
        try:
            reading: Reading[T] = read(text, self.type_, done_reason=reason, shown=shown)
        except ReplyError:
            raise error from None
        if not self._is_foreign(reading.value):
            raise error from None
        return reading

    def _flagged(self, reading: Reading[T]) -> Reading[T]:
        if not (self._wants_own_words and self._is_foreign(reading.value)):
            return reading
        return replace(reading, notes=(*reading.notes, OTHER_LANGUAGE))

    @property
    def _wants_own_words(self) -> bool:
        """Whether the prompt asked for the text's own language, as ours do; a user's may not."""
        own = isinstance(self.question, TaskQuestion) and type(self.question.task) is Task
        return own and self.source is not None

    def _is_foreign(self, value: Any) -> bool:
        return any(is_foreign(strings, self.source or "") for strings in _words_of(value))

    def doubt(self, reading: Reading[T]) -> Failure | None:
        """Return why a value is worth asking once more, or None."""
        return _FOREIGN if OTHER_LANGUAGE in reading.notes else None

    def checked(self, reading: Reading[T], text: str) -> Reading[T]:
        """Return the reading with the chain's rules applied, or raise ReplyError."""
        keywords, most = _keywords_of(reading.value), self.rules.max_keywords
        if keywords is None or most is None:
            return reading
        if not keywords and not self.rules.allow_empty:
            raise ReplyError.of(_NONE_FOUND, text)
        if len(keywords) <= most:
            return reading
        noted = (*reading.notes, f"kept {most} of {len(keywords)} keywords")
        kept = KeywordList(keywords[:most])
        return replace(reading, value=_with_keywords(reading.value, kept), notes=noted)

    def growing(
        self, shown: tuple[str, ...], num_predict: int | None, *, partials: bool
    ) -> Watch[T]:
        """Return the reader of one reply while it grows.

        Keywords are told as they come; of other types nothing is told before the end.
        """
        reply: GrowingReply[T] = GrowingReply(self.type_, source=self.source, shown=shown)
        partial = self._partial if partials and self.type_ is KeywordList else None
        return Watch(reply, source=self.source, num_predict=num_predict, partial=partial)

    def _partial(self, certain: T) -> T:
        return self.checked(Reading(certain, "salvaged"), "").value

    def finish(self, reading: Reading[T], **rest: Any) -> Extraction[T]:
        """Return the extraction for an accepted reading."""
        return finished(self, reading.value, how=reading.how, notes=reading.notes, **rest)


def _keywords_of(value: Any) -> KeywordList | None:
    """Return the keywords that a value is, or that a note has."""
    keywords = value.keywords if isinstance(value, CounselNote) else value
    return keywords if isinstance(keywords, KeywordList) else None


def _words_of(value: Any) -> list[list[str]]:
    """Return the words of a value that are the model's own, each kind by itself."""
    if isinstance(value, CounselNote):
        lines = [value.summary, value.main_concern, value.follow_up]
        return [list(value.keywords), [line for line in lines if line]]
    if isinstance(value, Summary):
        return [[value.summary]]
    return [list(value)] if isinstance(value, KeywordList) else []


def _with_keywords(value: Any, keywords: KeywordList) -> Any:
    """Return the value with these keywords in place of its own."""
    if isinstance(value, CounselNote):
        return value.model_copy(update={"keywords": keywords})
    return keywords


def finished(job: Any, value: T, *, notes: tuple[str, ...], **rest: Any) -> Extraction[T]:
    """Return the extraction of a value with where its strings, or a note's keywords, stand."""
    found = _keywords_of(value)
    strings = list(found) if found is not None else value if isinstance(value, list) else []
    grounding: Sequence[Any] = ()
    if job.source is not None and strings and all(isinstance(s, str) for s in strings):
        grounding = ground(strings, job.source)
    if loose := sum(not g.spans for g in grounding):
        notes = (*notes, f"not in the text to the letter: {loose} of {len(grounding)}")
    return Extraction(
        value,
        engine=job.engine,
        model=job.model,
        language=job.language,
        notes=notes,
        grounding=tuple(grounding),
        **rest,
    )


def schema_of(type_: Any, max_items: int | None) -> dict[str, Any]:
    """Return the type's JSON Schema; keywords, a note's too, are told how many they may be."""
    schema, defs = dict(_schema(type_)), dict(_schema(type_).get("$defs", {}))
    if max_items and schema.get("type") == "array":
        schema["maxItems"] = max_items
    if max_items and KEYWORDS in defs:
        schema["$defs"] = defs | {KEYWORDS: defs[KEYWORDS] | {"maxItems": max_items}}
    return schema


KEYWORDS = KeywordList.__name__
"""What JSON Schema calls the type within another."""


@cache
def _schema(type_: Any) -> dict[str, Any]:
    return TypeAdapter(type_).json_schema()


# -- how it is put ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TaskQuestion:
    """The question of one of our own prompts."""

    task: Task
    text: str = field(repr=False)
    language: Language
    variables: Mapping[str, int]

    def ask(self, *why: Failure | Doubt) -> Question:
        """Return the first question, or the one that says why it is asked again."""
        if why:
            prompt = self.task.again(self.text, self.language, *why, **self.variables)
        else:
            prompt = self.task.prompt(self.text, self.language, **self.variables)
        return Question((HumanMessage(prompt.text),), prompt.shown)


@dataclass(frozen=True, slots=True)
class TemplateQuestion:
    """The question of a prompt template the user brings. Why it is asked again follows it."""

    template: Runnable[Any, Any]
    variables: Mapping[str, Any] = field(repr=False)
    language: Language

    def ask(self, *why: Failure | Doubt) -> Question:
        """Return the first question, or the one that says why it is asked again."""
        messages = messages_of(self._filled())
        reasons = "\n".join(note(w, self.language, {}) for w in why)
        return Question((*messages, HumanMessage(reasons)) if reasons else messages)

    def _filled(self) -> Any:
        try:
            return self.template.invoke(dict(self.variables))
        except KeyError:
            names = ", ".join(sorted(self.variables))
            raise PromptError(f"the prompt wants other variables than: {names}") from None


Asked = TaskQuestion | TemplateQuestion


def messages_of(prompt: Any) -> tuple[BaseMessage, ...]:
    """Return the messages of what a template gave: a prompt value, messages, or a string."""
    if isinstance(prompt, PromptValue):
        return tuple(prompt.to_messages())
    if isinstance(prompt, str):
        return (HumanMessage(prompt),)
    try:
        return tuple(convert_to_messages(prompt))
    except (TypeError, ValueError, NotImplementedError):
        raise InputError("the prompt gives neither messages nor a string") from None

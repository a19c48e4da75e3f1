"""A task: what is asked of the model, how it is asked the first time, and how again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from holdfast.prompts.fence import fence
from holdfast.prompts.fields import field_lines
from holdfast.prompts.language import LANGUAGES, Language, choose_language
from holdfast.prompts.reask import BRIEF, Doubt, note
from holdfast.prompts.templates import fill, sections
from holdfast.schemas import CounselNote, Failure, InputError, KeywordList, SettingsError, Summary
from holdfast.schemas.example import example_json


@dataclass(frozen=True, slots=True)
class Prompt:
    """One request, to be sent as a single user turn: Gemma has no system role."""

    text: str = field(repr=False)
    shown: tuple[str, ...] = field(repr=False)
    """Everything in the prompt but the transcript: the example, its text, each other line without
    its bullet. For `read(..., shown=)`, which refuses what a reply has only from there."""
    language: Language
    example: str
    """The filled-in answer, JSON of the type, as it stands in the prompt."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of the model; holds no text, so that one task serves a whole chain.

    `name` is the stem of its files, `type_` what a reply is read as, `defaults` the template's
    variables that a caller may set, with their values unless set.
    """

    name: str
    type_: Any
    defaults: Mapping[str, int]

    def prompt(self, text: str, language: str = "auto", **variables: int) -> Prompt:
        """Return the first request for a text.

        `language` is "ko", "en", or "auto" (see `detect_language`). Raises InputError for another
        language and for a text that is empty or no valid Unicode, PromptError for a variable that
        the task does not have, SettingsError for a value that is no positive whole number.
        """
        return self._render("prompt", text, language, (), variables)

    def again(
        self, text: str, language: str = "auto", *why: Failure | Doubt, **variables: int
    ) -> Prompt:
        """Return the request that follows a reply which gave no value, told why.

        After a refusal, an echo, or a reply without a value it is the brief prompt, else the same
        prompt; in both the reasons stand before the last line. It holds no word of the reply.
        Raises what `prompt` raises.
        """
        section = "brief" if any(_kind(w) in BRIEF for w in why) else "prompt"
        return self._render(section, text, language, why, variables)

    def _render(
        self,
        section: str,
        text: str,
        language: str,
        why: Iterable[Failure | Doubt],
        given: Mapping[str, int],
    ) -> Prompt:
        _check_text(text)
        chosen = choose_language(language, text)
        limits = _check_limits({**self.defaults, **given})
        fenced = fence(text, chosen)
        words = {
            **limits,
            **self.parts(section, chosen),
            "open": fenced.open,
            "note": "\n".join(note(w, chosen, limits) for w in why),
        }
        template = sections(self.name, chosen)[section]
        around = fill(template, {**words, "material": f"{fenced.open}\n{fenced.close}"})
        return Prompt(
            text=fill(template, {**words, "material": fenced}),
            shown=_shown(around, words),
            language=chosen,
            example=str(words["example"]),
        )

    def parts(self, section: str, language: Language) -> dict[str, str]:
        """Return what a section of the task's file takes besides the text and the limits."""
        words = sections(self.name, language)
        return {"sample": words["sample"], "example": words["example"]}


@dataclass(frozen=True, slots=True)
class ExtractionTask(Task):
    """The task of any type: its fields are listed, its example is the user's or made up."""

    instructions: str
    fields: Mapping[Language, str] = field(repr=False)
    example: Mapping[Language, str] = field(repr=False)

    def parts(self, section: str, language: Language) -> dict[str, str]:
        """Return the instructions, the example, and for the full prompt the list of fields."""
        words = {
            "instructions": self.instructions or sections(self.name, language)["default"],
            "fields": self.fields[language],
            "example": self.example[language],
        }
        return words if section == "prompt" else {k: words[k] for k in words if k != "fields"}


KEYWORDS = Task("keywords", KeywordList, {"max_keywords": 20})
"""A JSON list of keywords. Variable: max_keywords."""

SUMMARY = Task("summary", Summary, {"max_sentences": 3})
"""A JSON object with a summary. Variable: max_sentences."""

NOTE = Task("note", CounselNote, {"max_keywords": 20, "max_sentences": 3})
"""A JSON object with a counselling note. Variables: max_keywords, max_sentences."""


def extraction_task(
    type_: Any, instructions: str | None = None, examples: Iterable[Any] = ()
) -> ExtractionTask:
    """Return the task of filling in any type that Pydantic's TypeAdapter takes.

    `instructions` open the prompt in place of a standing sentence; write them in the language of
    the prompt. The first of `examples` is shown, else one is made up. Raises SettingsError for an
    example that is not of the type, and where none can be made up.
    """
    examples = tuple(examples)
    return ExtractionTask(
        name="extraction",
        type_=type_,
        defaults={},
        instructions=(instructions or "").strip(),
        fields={language: field_lines(type_, language) for language in LANGUAGES},
        example={lang: example_json(type_, examples, language=lang) for lang in LANGUAGES},
    )


def keyword_prompt(text: str, *, language: str = "auto", max_keywords: int = 20) -> Prompt:
    """Return the request for a text's keywords; see `Task.prompt`."""
    return KEYWORDS.prompt(text, language, max_keywords=max_keywords)


def summary_prompt(text: str, *, language: str = "auto", max_sentences: int = 3) -> Prompt:
    """Return the request for a text's summary; see `Task.prompt`."""
    return SUMMARY.prompt(text, language, max_sentences=max_sentences)


def note_prompt(
    text: str, *, language: str = "auto", max_keywords: int = 20, max_sentences: int = 3
) -> Prompt:
    """Return the request for a text's counselling note; see `Task.prompt`."""
    return NOTE.prompt(text, language, max_keywords=max_keywords, max_sentences=max_sentences)


def extraction_prompt(
    text: str,
    type_: Any,
    *,
    instructions: str | None = None,
    examples: Iterable[Any] = (),
    language: str = "auto",
) -> Prompt:
    """Return the request for a value of any type; see `extraction_task` and `Task.prompt`."""
    return extraction_task(type_, instructions, examples).prompt(text, language)


def _kind(why: Failure | Doubt) -> StrEnum:
    return why.kind if isinstance(why, Failure) else why


def _check_text(text: str) -> None:
    if not text.strip():
        raise InputError("the text is empty")
    try:
        text.encode()
    except UnicodeEncodeError:
        # Half a surrogate pair cannot be sent; the cause would show the text.
        raise InputError("the text is no valid Unicode: it holds a lone surrogate") from None


def _check_limits(limits: Mapping[str, int]) -> Mapping[str, int]:
    for name, value in limits.items():
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise SettingsError(f"{name} must be a positive whole number")
    return limits


def _shown(around: str, words: Mapping[str, object]) -> tuple[str, ...]:
    """Return the example, its text, and each other line outside the fence, without repeats."""
    first = [str(words[name]) for name in ("example", "sample") if name in words]
    lines = (line.strip().removeprefix("- ") for line in around.splitlines())
    return tuple(dict.fromkeys(filter(None, [*first, *lines])))

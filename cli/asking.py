"""The commands that ask a model: tag, summarize, note, extract.

Each imports its chain when it runs: LangChain takes a second that `--help` and `read` must not pay.
"""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

import typer

from holdfast.cli.engine import Build, Engine
from holdfast.cli.input import read_transcript
from holdfast.cli.options import (
    Deadline,
    Details,
    Encoding,
    Fallback,
    File,
    Host,
    Language,
    LanguageOption,
    MaxCalls,
    Model,
    OnlyModel,
)
from holdfast.cli.output import say_attempts, show
from holdfast.cli.schema import load_schema
from holdfast.schemas import CounselNote, HoldfastError, KeywordList, Summary


def tag(
    file: File = None,
    model: Model = None,
    fallback: Fallback = None,
    details: Details = False,
    max_keywords: Annotated[int, typer.Option("--max-keywords", help="Keep so many.")] = 20,
    language: LanguageOption = Language.AUTO,
    max_calls: MaxCalls = None,
    deadline: Deadline = None,
    host: Host = None,
    encoding: Encoding = None,
) -> None:
    """Write the keywords of a text: a JSON list, the most important first."""
    engine = Engine.of(
        model, fallback=fallback, ollama_host=host, max_calls=max_calls, deadline=deadline
    )
    text = read_transcript(file, encoding)
    from holdfast.chains import keyword_chain

    build = partial(keyword_chain, max_keywords=max_keywords, language=language.value)
    _answer(KeywordList, engine, build, text, details=details)


def summarize(
    file: File = None,
    model: Model = None,
    fallback: Fallback = None,
    details: Details = False,
    max_sentences: Annotated[int, typer.Option("--max-sentences", help="At most so many.")] = 3,
    language: LanguageOption = Language.AUTO,
    max_calls: MaxCalls = None,
    deadline: Deadline = None,
    host: Host = None,
    encoding: Encoding = None,
) -> None:
    """Write the summary of a text: a JSON object with "summary", of 2,000 characters at most."""
    engine = Engine.of(
        model, fallback=fallback, ollama_host=host, max_calls=max_calls, deadline=deadline
    )
    text = read_transcript(file, encoding)
    from holdfast.chains import summary_chain

    build = partial(summary_chain, max_sentences=max_sentences, language=language.value)
    _answer(Summary, engine, build, text, details=details)


def note(
    file: File = None,
    model: Model = None,
    fallback: Fallback = None,
    details: Details = False,
    max_keywords: Annotated[int, typer.Option("--max-keywords", help="Keep so many.")] = 20,
    max_sentences: Annotated[
        int, typer.Option("--max-sentences", help="At most so many in the summary.")
    ] = 3,
    language: LanguageOption = Language.AUTO,
    max_calls: MaxCalls = None,
    deadline: Deadline = None,
    host: Host = None,
    encoding: Encoding = None,
) -> None:
    """Write the note of a counselling transcript: a JSON object.

    What the text does not say is "unknown" or null in it.
    """
    engine = Engine.of(
        model, fallback=fallback, ollama_host=host, max_calls=max_calls, deadline=deadline
    )
    text = read_transcript(file, encoding)
    from holdfast.chains import note_chain

    build = partial(
        note_chain,
        max_keywords=max_keywords,
        max_sentences=max_sentences,
        language=language.value,
    )
    _answer(CounselNote, engine, build, text, details=details)


def extract(
    schema: Annotated[
        str,
        typer.Option(
            "--schema",
            metavar="MODULE:CLASS",
            help="What to extract: a type in a module, installed or in the current directory; a "
            "Pydantic model, a dataclass, or an alias as Names = list\\[str].",
        ),
    ],
    file: File = None,
    model: OnlyModel = None,
    fallback: Fallback = None,
    details: Details = False,
    instructions: Annotated[
        str | None,
        typer.Option("--instructions", help="What to look for, in your words.", show_default=False),
    ] = None,
    language: LanguageOption = Language.AUTO,
    max_calls: MaxCalls = None,
    deadline: Deadline = None,
    host: Host = None,
    encoding: Encoding = None,
) -> None:
    """Write what a text says in the form of your own type, as JSON. Takes a model."""
    engine = Engine.of(
        model, fallback=fallback, ollama_host=host, max_calls=max_calls, deadline=deadline
    )
    type_ = load_schema(schema)
    text = read_transcript(file, encoding)
    from holdfast.chains import extraction_chain

    build = partial(extraction_chain, type_, instructions=instructions, language=language.value)
    _answer(type_, engine, build, text, details=details, or_extractive=False)


def _answer(
    type_: Any,
    engine: Engine,
    build: Build,
    text: str,
    *,
    details: bool,
    or_extractive: bool = True,
) -> None:
    """Ask, and write what came; with `details` also of an error what had been tried before it."""
    try:
        result = engine.ask(build, text, or_extractive=or_extractive)
    except HoldfastError as error:
        if details:
            say_attempts(error.attempts)
        raise
    show(type_, result, details=details)

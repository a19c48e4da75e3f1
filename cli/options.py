"""The options that commands share, each said once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Language(StrEnum):
    """Language of the prompt."""

    AUTO = "auto"
    KO = "ko"
    EN = "en"


File = Annotated[
    str | None,
    typer.Argument(
        metavar="FILE",
        show_default=False,
        help="The transcript: a file, or - for standard input, which is also read where no file "
        "is named and something is piped in.",
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        "-m",
        show_default=False,
        help="A model on Ollama, or 'extractive' for none. Not named: HOLDFAST_MODEL, else "
        "gemma:2b; if that cannot be had and you are at a terminal, 'extractive' answers and "
        "says so.",
    ),
]
OnlyModel = Annotated[
    str | None,
    typer.Option(
        "--model",
        "-m",
        show_default=False,
        help="A model on Ollama. Not named: HOLDFAST_MODEL, else gemma:2b. 'extractive' can fill "
        "in holdfast's own KeywordList, Summary and CounselNote, and no type of yours.",
    ),
]
Fallback = Annotated[
    list[str] | None,
    typer.Option(
        "--fallback",
        metavar="MODEL",
        show_default=False,
        help="A model to ask where the one before gives no value or cannot be asked, or "
        "'extractive'; may be said several times. Not said: HOLDFAST_FALLBACK, with commas.",
    ),
]
Details = Annotated[
    bool,
    typer.Option(
        "--details",
        help="All of it: the value, how it was read, every attempt, where the strings stand in "
        "the text. As JSON, with the model's replies; at a terminal as tables, without them.",
    ),
]
LanguageOption = Annotated[Language, typer.Option("--language", help="Language of the prompt.")]
MaxCalls = Annotated[
    int | None,
    typer.Option(
        "--max-calls",
        show_default=False,
        help="Replies a model may give. Not said: HOLDFAST_MAX_CALLS, else 3.",
    ),
]
Deadline = Annotated[
    float | None,
    typer.Option(
        "--deadline",
        metavar="SECONDS",
        show_default=False,
        help="For all calls together. Not said: HOLDFAST_DEADLINE, else 300.",
    ),
]
Host = Annotated[
    str | None,
    typer.Option(
        "--host",
        show_default=False,
        help="Where Ollama listens. Not said: OLLAMA_HOST, else 127.0.0.1:11434.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding",
        show_default=False,
        help="Of the input, if it is not UTF-8: Korean text from Windows is often cp949.",
    ),
]

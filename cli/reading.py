"""The command that reads a reply you already have."""

from __future__ import annotations

from typing import Annotated

import typer

from holdfast.cli.input import STDIN, read_text, read_transcript
from holdfast.cli.options import Encoding
from holdfast.cli.output import say, show
from holdfast.cli.schema import load_schema
from holdfast.parsers import explain, read
from holdfast.schemas import KeywordList, SettingsError

ReplyFile = Annotated[
    str | None,
    typer.Argument(
        metavar="REPLY",
        show_default=False,
        help="What a model said: a file, or - for standard input. The text itself does not go "
        "here, since a mistyped file name would then be read as a reply; pipe it in.",
    ),
]
ReplySchema = Annotated[
    str | None,
    typer.Option(
        "--schema",
        metavar="MODULE:CLASS",
        show_default=False,
        help="The type to read it as: in a module, installed or in the current directory. Not "
        "named: a list of keywords.",
    ),
]
Source = Annotated[
    str | None,
    typer.Option(
        "--source",
        metavar="FILE",
        show_default=False,
        help="The transcript that the model was asked about. With it, more is refused that is "
        "not from there.",
    ),
]
DoneReason = Annotated[
    str | None,
    typer.Option(
        "--done-reason",
        metavar="REASON",
        show_default=False,
        help="Ollama's word for why the reply ended: 'stop', or 'length' where it was cut.",
    ),
]
Explained = Annotated[
    bool,
    typer.Option(
        "--explain",
        help="On standard error: what was taken off, every candidate, what was bent or does "
        "not fit, and which evidence decided. Also where the reply is refused.",
    ),
]
ReadDetails = Annotated[
    bool, typer.Option("--details", help="Also how it was read, and what was bent or left out.")
]


def read_reply(
    reply: ReplyFile = None,
    schema: ReplySchema = None,
    source: Source = None,
    done_reason: DoneReason = None,
    details: ReadDetails = False,
    explained: Explained = False,
    encoding: Encoding = None,
) -> None:
    """Read a reply you already have into a value, as JSON. Uses no model."""
    if source == STDIN and reply in (None, STDIN):
        raise SettingsError("only one of REPLY and --source can be standard input")
    type_ = load_schema(schema) if schema is not None else KeywordList
    transcript = read_transcript(source, encoding) if source is not None else None
    text = read_text(reply, encoding)
    if explained:
        for line in explain(text, type_, done_reason=done_reason, source=transcript).lines():
            say(line)
    show(type_, read(text, type_, done_reason=done_reason, source=transcript), details=details)

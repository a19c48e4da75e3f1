"""What the command's exit code says: the one place where errors become codes and lines."""

from __future__ import annotations

import traceback
from enum import IntEnum
from pathlib import Path
from typing import Any

import typer

from holdfast.schemas import (
    CallError,
    DeadlineExceeded,
    ExtractionError,
    HoldfastError,
    InputError,
    MissingExtra,
    QueueTimeout,
    ReplyError,
    SettingsError,
)


class ExitCode(IntEnum):
    """The codes; `MEANINGS` says what each tells."""

    OK = 0
    BROKEN = 1
    USAGE = 2
    INPUT = 3
    MODEL = 4
    NO_VALUE = 5
    DEADLINE = 6
    EXTRA = 7
    FAULTS = 8
    INTERRUPTED = 130
    PIPE_CLOSED = 141


MEANINGS = {
    ExitCode.OK: "the value is on standard output; of holdfast doctor: all is well",
    ExitCode.BROKEN: "none of the below: a bug, your schema's own code, a full disk",
    ExitCode.USAGE: "an option, a setting or a schema that makes no sense",
    ExitCode.INPUT: "the input is missing, no text, or an empty transcript",
    ExitCode.MODEL: "no model to ask: no server, not pulled, or a fault (try holdfast doctor)",
    ExitCode.NO_VALUE: "no value: the replies, or the one you have (an empty one too), give none",
    ExitCode.DEADLINE: "no value in time",
    ExitCode.EXTRA: "a part of holdfast is not installed",
    ExitCode.FAULTS: "holdfast doctor found something that has to be mended",
    ExitCode.INTERRUPTED: "interrupted with Ctrl-C",
    ExitCode.PIPE_CLOSED: "nobody read standard output to its end",
}
"""As `--help` and docs/command.md tell it. 130 and 141 are what a shell says for the signals."""

_BY_ERROR: tuple[tuple[type[Exception] | tuple[type[Exception], ...], ExitCode], ...] = (
    ((DeadlineExceeded, QueueTimeout), ExitCode.DEADLINE),
    (CallError, ExitCode.MODEL),
    ((ReplyError, ExtractionError), ExitCode.NO_VALUE),
    (InputError, ExitCode.INPUT),
    (SettingsError, ExitCode.USAGE),
    (MissingExtra, ExitCode.EXTRA),
)
"""The first that fits holds."""

# Typer's own name for it has moved between its versions; its subclass has not.
_UsageError = next(cls for cls in typer.BadParameter.__mro__ if cls.__name__ == "UsageError")


def exit_code_of(error: Exception) -> ExitCode:
    """Return the code for whatever a command raised."""
    if isinstance(error, _UsageError):
        return ExitCode.USAGE
    return next((code for kind, code in _BY_ERROR if isinstance(error, kind)), ExitCode.BROKEN)


def line_of(error: Exception) -> str:
    """Return the one line that a person gets to see; no word of a text, a reply or a setting."""
    if isinstance(error, HoldfastError):
        return error.message
    if isinstance(error, _UsageError):
        return _usage_line(error)
    # Its message may hold anything, so only where it came from is told.
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}: a bug in holdfast, or in the code of your schema"


def name_one(group: Any) -> str:
    """Say which commands there are."""
    names = group.command.list_commands(group) if group else ()
    return f"name one of the commands: {', '.join(names)}" if names else "name one of the commands"


def _usage_line(error: Exception) -> str:
    """Return typer's words where they are about an option.

    Not so for a command that there is none of and for an argument too many: that may be a text
    without quotes, and typer's words repeat it.
    """
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "holdfast"
    if isinstance(error, typer.BadParameter) or hasattr(error, "option_name"):
        words = " ".join(error.format_message().split())  # type: ignore[attr-defined]
        words = words.replace("Value error, ", "")
    elif context and context.parent:
        words = "one argument only: a file, or - for standard input"
    else:
        words = name_one(context)
    return f"{words.rstrip('.')} (see {command} --help)"

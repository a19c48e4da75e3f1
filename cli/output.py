"""What goes out: the value on standard output, everything else on standard error."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, TextIO

import typer
from pydantic import TypeAdapter

from holdfast.cli.exit_codes import ExitCode
from holdfast.schemas import CUT, OTHER_LANGUAGE, Attempt, Extraction, Reading


def value_json(type_: Any, value: Any) -> str:
    """Return the value as strict JSON on one line, named and written as its type says."""
    # By way of Pydantic's own JSON, which is strict (no NaN); loaded again for Python's spacing.
    dumped = TypeAdapter(type_).dump_json(value, warnings="none")
    return json.dumps(json.loads(dumped), ensure_ascii=False)


def show(type_: Any, result: Extraction[Any] | Reading[Any], *, details: bool) -> None:
    """Write a result to standard output: its value alone, or all of it.

    All of it is JSON, or at a terminal a view for who sits there. A list that was cut off, or an
    answer in another language, is said so on standard error: the bare value cannot tell.
    """
    if details:
        write(_viewed(type_, result) or _record(result))
        return
    if CUT in result.notes:
        say("the reply was cut off; what may have been incomplete is left out")
    if OTHER_LANGUAGE in result.notes:
        say("the answer is in another language than the text, also when asked again")
    write(value_json(type_, result.value))


def _record(result: Extraction[Any] | Reading[Any]) -> str:
    return TypeAdapter(type(result)).dump_json(result, indent=2, warnings="none").decode()


def _viewed(type_: Any, result: Extraction[Any] | Reading[Any]) -> str | None:
    """Return the view of a result, or None where nobody sees it, or rich is not installed."""
    if not is_terminal(sys.stdout):
        return None
    try:
        from holdfast.cli.view import view
    except ModuleNotFoundError:
        return None
    return view(type_, result)


def write(text: str) -> None:
    """Write a line to standard output, always as UTF-8. Exits where it cannot be written."""
    if sys.stdout is None:
        say("standard output is closed")
        raise typer.Exit(ExitCode.BROKEN)
    try:
        sys.stdout.buffer.write(text.encode() + b"\n")
        sys.stdout.flush()
    except BrokenPipeError:
        code = ExitCode.PIPE_CLOSED
    except OSError as error:
        say(f"standard output cannot be written: {error.strerror}")
        code = ExitCode.BROKEN
    else:
        return
    # The interpreter flushes once more on its way out, and would complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(code)


def say(line: str) -> None:
    """Write a line to standard error."""
    print(f"holdfast: {line}", file=sys.stderr, flush=True)


class _Saying(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        say(record.getMessage())


@contextmanager
def logs_said() -> Iterator[None]:
    """Say the library's warnings in the form of all that is said here."""
    logger, saying = logging.getLogger("holdfast"), _Saying(logging.WARNING)
    logger.addHandler(saying)
    try:
        yield
    finally:
        logger.removeHandler(saying)


def say_attempts(attempts: Iterable[Attempt]) -> None:
    """Tell on standard error what came of each attempt, without a word of a reply."""
    for attempt in attempts:
        reply = attempt.reply
        came = attempt.failure.kind.value if attempt.failure else attempt.fault or "a value"
        parts = [f"attempt {attempt.number}: {came}"]
        parts += [attempt.asked] if attempt.asked else []
        parts += [f"{reply.completion_tokens} tokens"] if reply.completion_tokens else []
        parts += [f"{reply.seconds:.2f} s"] if reply.seconds is not None else []
        say(", ".join(parts))


def end_line() -> None:
    """Leave the line where a terminal shows "^C"; elsewhere nothing is there to leave."""
    if is_terminal(sys.stderr):
        print(file=sys.stderr)


def is_watched() -> bool:
    """Whether a person sees both the result and what is said about it.

    A file or a pipe on either side means that somebody else may take the result for granted.
    """
    return is_terminal(sys.stdout) and is_terminal(sys.stderr)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether it is one; a closed stream is None."""
    return stream is not None and stream.isatty()


@contextmanager
def busy(with_what: str) -> Iterator[None]:
    """Show on a terminal what is being waited for; nothing stays, and nothing goes elsewhere."""
    with _status(f"{with_what} ...") if is_terminal(sys.stderr) else nullcontext():
        yield


def _status(line: str) -> AbstractContextManager[Any]:
    try:
        from rich.console import Console
        from rich.text import Text
    except ModuleNotFoundError:
        return nullcontext()
    # Text, because a model's name is no markup.
    return Console(stderr=True).status(Text(line))

"""The command as a whole: its groups, its help, and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Callable
from difflib import get_close_matches
from functools import partial
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from holdfast.cli.asking import extract, note, summarize, tag
from holdfast.cli.doctor import doctor
from holdfast.cli.exit_codes import MEANINGS, ExitCode, exit_code_of, line_of, name_one
from holdfast.cli.output import end_line, logs_said, say, write
from holdfast.cli.reading import read_reply
from holdfast.cli.serving import serve
from holdfast.schemas import SettingsError

_EPILOG = "\n".join(
    [
        "\n Exit codes:",
        *(f"{code:>6}  {meaning}" for code, meaning in MEANINGS.items()),
        "",
        " Settings come from the options, else from the environment (HOLDFAST_MODEL,",
        " HOLDFAST_MAX_CALLS, OLLAMA_HOST, ...), else from a file .env in the current",
        " directory.",
    ]
)


class Group(TyperGroup):
    """The commands, with our exit codes and one line for an error in place of a traceback."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run a command and exit."""
        with logs_said():
            code = _run(partial(super().main, *args, **extra | {"standalone_mode": False}))
        sys.exit(code)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help, and the table as it stands: typer's own epilog runs its lines together
        in some versions and spaces them out in others.
        """
        super().format_help(ctx, formatter)
        formatter.write(_EPILOG)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command, or say which one may have been meant; never what was typed."""
        if self.get_command(ctx, args[0]) is None:
            near = get_close_matches(args[0].lower(), self.list_commands(ctx), n=1)
            words = f"no such command; did you mean {near[0]}?" if near else name_one(ctx)
            raise SettingsError(f"{words} (see holdfast --help)")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run a command. Ctrl-C is taken here, before typer makes of it what its version does."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            end_line()
            raise typer.Exit(ExitCode.INTERRUPTED) from None


def _run(command: Callable[[], Any]) -> int:
    try:
        code = command()
    except Exception as error:
        say(line_of(error))
        return exit_code_of(error)
    # typer returns the code of an Exit, and else what the command's function does: nothing.
    return code or ExitCode.OK


app = typer.Typer(
    cls=Group,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    help="Hold a small local model to a schema: a text becomes strict JSON on standard output, "
    "and everything else goes to standard error.",
)


def _tell_version(asked: bool) -> None:
    if asked:
        write(f"holdfast {version('holdfast')}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


app.command()(tag)
app.command()(summarize)
app.command()(note)
app.command()(extract)
app.command("read")(read_reply)
app.command()(serve)
app.command()(doctor)

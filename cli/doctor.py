"""The command that says whether holdfast can work here, and if not, what to do about it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from holdfast.cli.exit_codes import ExitCode
from holdfast.cli.options import Host
from holdfast.cli.output import is_terminal, write

if TYPE_CHECKING:
    from holdfast.chains.diagnosis import Finding
    from holdfast.cli.examining import Report


def doctor(
    models: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MODEL",
            show_default=False,
            help="The models to try. Not named: HOLDFAST_MODEL, else gemma:2b, and those of "
            "HOLDFAST_FALLBACK.",
        ),
    ] = None,
    host: Host = None,
    timeout: Annotated[
        float | None,
        typer.Option(
            "--timeout",
            metavar="SECONDS",
            min=0.001,
            show_default=False,
            help="For each question to the server. Not said: 10, and for one that may load the "
            "model HOLDFAST_LOAD_TIMEOUT, else 240.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="All of it as JSON.")] = False,
) -> None:
    """Try the server and the models, and say what to do about each fault. Sends no text of yours.

    Which settings are in force; what a model can and how fast it is. It is loaded for that.
    """
    # They load the clients of Ollama and of LangChain, which `--help` must not pay for.
    from holdfast.cli.examining import examine

    report = examine(models or [], host, timeout)
    write(_json(report) if as_json else _text(report))
    raise typer.Exit(ExitCode.FAULTS if report.faults else ExitCode.OK)


def _json(report: Report) -> str:
    return json.dumps({"ok": not report.faults, **asdict(report)}, ensure_ascii=False, indent=2)


def _text(report: Report) -> str:
    """Return the report as text: a heading for each section, a line or two for each finding."""
    last = f"{report.faults} to mend" if report.faults else "all is well"
    if is_terminal(sys.stdout):
        try:
            from holdfast.cli.view import checkup
        except ModuleNotFoundError:
            pass  # rich is not installed
        else:
            return checkup(report.sections(), last)
    lines = []
    for title, findings in report.sections():
        lines += [title, *(line for finding in findings for line in _of(finding)), ""]
    return "\n".join([*lines, last])


def _of(finding: Finding) -> list[str]:
    head = f"  {finding.level.value:<6}{finding.check:<13} {finding.says}"
    return [head, f"{'':8}-> {finding.remedy}"] if finding.remedy else [head]

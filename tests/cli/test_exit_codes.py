"""Exit codes: one for each thing that a script would do something else about."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback

from holdfast.cli.exit_codes import MEANINGS, ExitCode, exit_code_of, line_of
from holdfast.schemas import (
    CallError,
    Failure,
    HoldfastError,
    Kind,
    PromptError,
    QueueTimeout,
    ReplyError,
)

DOCS = Path(__file__).parents[2] / "docs" / "command.md"


def _kinds(cls: type[HoldfastError]) -> set[type[HoldfastError]]:
    return {cls}.union(*(_kinds(sub) for sub in cls.__subclasses__()))


@pytest.mark.parametrize("kind", sorted(_kinds(HoldfastError), key=lambda cls: cls.__name__))
def test_every_error_has_a_code(kind: type[HoldfastError]) -> None:
    """Only the base, and a template of ours that does not fit, count as a bug."""
    error = kind(Failure(Kind.EMPTY), "") if issubclass(kind, ReplyError) else kind("why")
    is_bug = kind in (HoldfastError, PromptError)
    assert (exit_code_of(error) is ExitCode.BROKEN) == is_bug


def test_the_docs_and_the_help_tell_the_codes(run: Any) -> None:
    """docs/command.md and `--help` have the same table as the code."""
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", DOCS.read_text("utf-8"), re.MULTILINE)
    assert {int(code): meaning for code, meaning in rows} == dict(MEANINGS)
    shown = " ".join(run("--help").stdout.split())
    assert all(f"{code:d} {meaning}" in shown for code, meaning in MEANINGS.items())


def test_no_server(run: Any, closed_url: str) -> None:
    """In a pipe a configured model that cannot be had is an error, with two ways out."""
    done = run("tag", "transcript.txt", "--host", closed_url)
    assert done.code == 4
    assert "ollama serve" in done.line
    assert "--model extractive" in done.line


def test_no_model(run: Any, server: Loopback) -> None:
    """A named model that is not pulled: the line says how to pull it, and offers nothing else."""
    done = run("tag", "transcript.txt", "--host", server.url, "-m", "nope:1b")
    assert done.code == 4
    assert "ollama pull nope:1b" in done.line
    assert "extractive" not in done.line


def test_a_server_that_fails(run: Any, server: Loopback) -> None:
    """A fault of the server is no missing value."""
    server.fail(401)
    assert run("tag", "transcript.txt", "--host", server.url, "-m", "gemma:2b").code == 4


def test_too_late(run: Any, server: Loopback) -> None:
    """The deadline has a code of its own: the same call may work later."""
    server.hang()
    limits = ("--deadline", "0.3", "--host", server.url, "-m", "gemma:2b")
    done = run("tag", "transcript.txt", *limits)
    assert done.code == 6
    assert "0.3 s" in done.line


def test_no_value(run: Any, server: Loopback) -> None:
    """Replies without a value are counted and named by kind, not quoted."""
    server.say("I'm sorry, but I can't help with 청록고래.", times=3)
    done = run("tag", "transcript.txt", "--host", server.url, "-m", "gemma:2b")
    assert done.code == 5
    assert "3 replies" in done.line


BAD_USE = [
    (),
    ("tagg", "transcript.txt"),
    ("extract", "transcript.txt"),
    ("tag", "--modle", "x"),
    ("tag", "--language", "fr", "transcript.txt"),
    ("tag", "--max-calls", "0", "transcript.txt"),
    ("tag", "--max-keywords", "0", "transcript.txt"),
    ("tag", "--deadline", "-1", "transcript.txt"),
    ("tag", "--model", "", "transcript.txt"),
    ("extract", "--model", "extractive", "--schema", "builtins:int", "transcript.txt"),
]


@pytest.mark.parametrize("args", BAD_USE)
def test_bad_use(run: Any, args: tuple[str, ...]) -> None:
    """An option, a command or a number that makes no sense is one line and code 2."""
    done = run(*args)
    assert done.code == 2
    assert done.line


@pytest.mark.parametrize(
    ("typed", "meant"), [("tagg", "tag"), ("summarise", "summarize"), ("Read", "read")]
)
def test_a_mistyped_command(run: Any, typed: str, meant: str) -> None:
    """The nearest command is offered."""
    assert f"did you mean {meant}?" in run(typed, "transcript.txt").line


def test_a_text_in_place_of_a_command(run: Any) -> None:
    """What resembles no command may be a transcript, and is not repeated."""
    line = run("청록고래 생각만 나요").line
    assert "청록" not in line
    assert "name one of the commands" in line


@pytest.mark.parametrize(("command", "code"), [("tag", 3), ("summarize", 3), ("read", 5)])
def test_nothing_to_read(run: Any, command: str, code: int) -> None:
    """An empty transcript is no input; an empty reply is a reply that gives no value."""
    Path("empty.txt").write_text("", "utf-8")
    done = run(command, "empty.txt")
    assert done.code == code
    assert "empty" in done.line
    assert "empty" in MEANINGS[ExitCode(code)]


def test_a_fault_of_the_server_is_no_slow_one() -> None:
    """Only what time alone could mend is a deadline."""
    assert exit_code_of(CallError("x")) is ExitCode.MODEL


def test_a_place_in_the_queue_that_came_too_late() -> None:
    """Not served in time is not in time, though nothing was asked."""
    assert exit_code_of(QueueTimeout("why")) is ExitCode.DEADLINE


def test_a_bug_is_told_by_where_it_came_from() -> None:
    """The last place of its way, and its class: its message may hold a transcript."""

    def breaks() -> None:
        raise RuntimeError("청록고래")

    with pytest.raises(RuntimeError) as caught:
        breaks()
    here, line = Path(__file__).name, breaks.__code__.co_firstlineno + 1
    assert line_of(caught.value) == (
        f"RuntimeError at {here}:{line}: a bug in holdfast, or in the code of your schema"
    )

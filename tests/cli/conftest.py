"""Two ways to use the command: in this process, and at a terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

COMMAND = [sys.executable, "-m", "holdfast.cli"]
TRANSCRIPT = "상담사: 어떻게 지내셨어요?\n내담자: 이직 뒤로 불면이 심하고, 청록고래 생각만 나요.\n"
"""Synthetic. The whale is a word that nothing but this text has: no line of ours may show it."""
SECRET = "청록고래"


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in an empty folder, with no setting of ours in the environment, and a file to read."""
    for name in list(os.environ):
        if name.startswith(("HOLDFAST_", "OLLAMA_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    Path("transcript.txt").write_text(TRANSCRIPT, "utf-8")


@dataclass(frozen=True)
class Outcome:
    """How a command ended, and what it wrote; `stdout` also has what a terminal showed."""

    code: int
    stdout: str
    stderr: str

    def __post_init__(self) -> None:
        assert "Traceback" not in self.stderr
        assert SECRET not in self.stderr

    @property
    def line(self) -> str:
        """The one line on standard error of a command that failed, and wrote nothing else."""
        assert self.stdout == ""
        (line,) = self.stderr.splitlines()
        assert line.startswith("holdfast: ")
        return line


Run = Callable[..., Outcome]


@pytest.fixture
def run() -> Run:
    """Run the command in this process: `run("tag", "transcript.txt", input="...")`."""
    from holdfast.cli.app import app

    def run(*args: str, input: str | bytes | None = None) -> Outcome:
        result = CliRunner().invoke(app, args, input=input, prog_name="holdfast")
        return Outcome(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture
def terminal() -> Run:
    """Run the command with all three streams, or those of `at`, at a terminal."""

    def terminal(*args: str, at: tuple[int, ...] = (0, 1, 2)) -> Outcome:
        ours, theirs = pty.openpty()
        streams = [theirs if fd in at else subprocess.PIPE for fd in (0, 1, 2)]
        child = subprocess.Popen(
            [*COMMAND, *args], stdin=streams[0], stdout=streams[1], stderr=streams[2]
        )
        os.close(theirs)
        shown = _everything(ours)
        stdout, stderr = child.communicate()
        piped = (stdout or b"").decode(), (stderr or b"").decode()
        return Outcome(child.returncode, piped[0] + shown, piped[1])

    return terminal


def _everything(ours: int) -> str:
    """Read a terminal until all who write to it are gone, which Linux tells by an error."""
    shown = b""
    try:
        while data := os.read(ours, 4096):
            shown += data
    except OSError:
        pass
    finally:
        os.close(ours)
    return shown.decode()

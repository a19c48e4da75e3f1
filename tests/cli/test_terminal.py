"""What changes at a terminal: a person sees which engine answered, so another one may."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback

pytest.importorskip("pty", reason="terminals are tested where there are any")


def test_no_file_at_a_terminal(terminal: Any) -> None:
    """The command does not wait for somebody to type a transcript."""
    done = terminal("tag")
    assert done.code == 2
    assert "name" in done.stdout


def test_no_server_at_a_terminal(terminal: Any, closed_url: str) -> None:
    """The extractive engine answers, the reason and the engine are told, and the list is JSON."""
    done = terminal("tag", "transcript.txt", "--host", closed_url)
    assert done.code == 0
    assert f"nobody answers at {closed_url}" in done.stdout
    assert "extractive engine" in done.stdout
    last = done.stdout.splitlines()[-1]
    assert "불면" in json.loads(last[last.index('["') :])


def test_no_model_at_a_terminal(terminal: Any, server: Loopback) -> None:
    """What HOLDFAST_MODEL configures is not named: the engine answers for it too."""
    Path(".env").write_text("HOLDFAST_MODEL=nope:1b\n", "utf-8")
    done = terminal("summarize", "transcript.txt", "--host", server.url)
    assert done.code == 0
    assert "ollama pull nope:1b" in done.stdout
    assert '{"summary": "' in done.stdout


@pytest.mark.parametrize("at", [(0, 1), (0, 2)])
def test_no_server_and_half_a_terminal(
    terminal: Any, server: Loopback, at: tuple[int, ...]
) -> None:
    """Where the result or the line about it goes elsewhere, nothing but an error will do."""
    Path(".env").write_text("HOLDFAST_MODEL=nope:1b\n", "utf-8")
    done = terminal("tag", "transcript.txt", "--host", server.url, at=at)
    assert done.code == 4
    assert '["' not in done.stdout


def test_a_named_model_at_a_terminal(terminal: Any, server: Loopback) -> None:
    """A model that was named answers, or nobody does."""
    done = terminal("tag", "transcript.txt", "-m", "nope:1b", "--host", server.url)
    assert done.code == 4
    assert "extractive" not in done.stdout


def test_your_own_type_at_a_terminal(terminal: Any, server: Loopback) -> None:
    """The engine fills in no type of yours, so it is not offered."""
    Path(".env").write_text("HOLDFAST_MODEL=nope:1b\n", "utf-8")
    told = ("--schema", "holdfast:CounselNote", "--host", server.url)
    done = terminal("extract", "transcript.txt", *told)
    assert done.code == 4
    assert "extractive" not in done.stdout


@pytest.mark.parametrize("args", [("tag", "transcript.txt"), ("doctor",)])
def test_a_terminal_without_rich(terminal: Any, closed_url: str, args: tuple[str, ...]) -> None:
    """Only the looks need it: without it the same is said in plain lines."""
    Path("rich.py").write_text("raise ModuleNotFoundError('no rich', name='rich')\n", "utf-8")
    done = terminal(*args, "--host", closed_url)
    assert done.code == {"tag": 0, "doctor": 8}[args[0]]
    assert f"nobody answers at {closed_url}" in done.stdout
    assert "\x1b" not in done.stdout

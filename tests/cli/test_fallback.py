"""--fallback, HOLDFAST_FALLBACK, and what is said where the bare value cannot tell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback

WRONG = "무엇을 도와드릴까요?"


def test_another_model_answers(run: Any, server: Loopback) -> None:
    """The value goes out as ever; that another gave it, and why, is said beside it."""
    server.say(WRONG, times=2)
    server.say('["불면", "이직"]')
    options = ("--model", "gemma:2b", "--fallback", "phi3:mini", "--max-calls", "2")
    done = run("tag", "transcript.txt", *options, "--host", server.url)
    assert (done.code, done.stdout) == (0, '["불면", "이직"]\n')
    assert done.stderr == (
        "holdfast: phi3:mini answers instead; gemma:2b: no value in 2 replies: refusal, refusal\n"
    )


def test_several_in_their_order(run: Any, closed_url: str) -> None:
    """Said several times, the last may be no model at all; the details say who answered."""
    options = ("--fallback", "phi3:mini", "--fallback", "extractive", "--host", closed_url)
    done = run("note", "transcript.txt", "--model", "gemma:2b", *options, "--details")
    data = json.loads(done.stdout)
    assert data["engine"] == "extractive"
    assert [note.partition(": ")[0] for note in data["notes"][-2:]] == ["gemma:2b", "phi3:mini"]


def test_from_the_environment(run: Any, closed_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between commas, in a .env too; then a script's result does depend on it, as asked for."""
    Path(".env").write_text(f"HOLDFAST_FALLBACK=phi3:mini,extractive\nOLLAMA_HOST={closed_url}\n")
    done = run("tag", "transcript.txt")
    assert done.code == 0
    assert json.loads(done.stdout)
    assert "the extractive engine answers instead" in done.stderr


def test_nobody_answers(run: Any, server: Loopback) -> None:
    """One line tells of all."""
    server.say(WRONG, times=2)
    options = ("--model", "gemma:2b", "--fallback", "nope:1b", "--max-calls", "2")
    done = run("tag", "transcript.txt", *options, "--host", server.url)
    assert done.code != 0
    assert "gemma:2b: no value in 2 replies" in done.line
    assert "ollama pull nope:1b" in done.line


def test_another_language_is_said(run: Any, server: Loopback) -> None:
    """Where it came twice; the value goes out."""
    server.say('["insomnia", "new job"]', times=2)
    done = run("tag", "transcript.txt", "--model", "gemma:2b", "--host", server.url)
    assert done.stdout == '["insomnia", "new job"]\n'
    assert "in another language than the text" in done.stderr

"""`holdfast doctor`: a report for a person, one for a machine, and a code for a script."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback

from holdfast.chains.health import COUNT, PROMPT, WORDS

COMMAND = [sys.executable, "-m", "holdfast.cli"]
HELD = json.dumps([WORDS[0]] * COUNT)


@pytest.fixture(autouse=True)
def _untraced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may trace."""
    for brand in ("LANGSMITH", "LANGCHAIN"):
        for name in (f"{brand}_TRACING", f"{brand}_TRACING_V2"):
            monkeypatch.delenv(name, raising=False)


def _checks(findings: list[dict[str, Any]], level: str) -> list[str]:
    return [f["check"] for f in findings if f["level"] == level]


def test_all_is_well(run: Any, server: Loopback) -> None:
    """Code 0, and each thing that was looked at is a line."""
    server.say(HELD)
    done = run("doctor", "--host", server.url)
    assert (done.code, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[-1] == "all is well"
    assert {"environment", f"server {server.url}", "gemma:2b"} <= set(lines)
    assert any("honours a schema" in line for line in lines)
    assert not any(line.startswith("  fault") for line in lines)


def test_something_to_mend(run: Any, server: Loopback) -> None:
    """Code 8, and under each fault what to do about it."""
    server.say(HELD)
    done = run("doctor", "gemma:2b", "nope:1b", "--host", server.url)
    assert done.code == 8
    lines = done.stdout.splitlines()
    (fault,) = (i for i, line in enumerate(lines) if line.startswith("  fault"))
    assert "does not have the model" in lines[fault]
    assert "ollama pull nope:1b" in lines[fault + 1]
    assert lines[-1] == "1 to mend"


def test_for_machines(run: Any, server: Loopback) -> None:
    """`--json` has the same findings, with figures and the settings in force."""
    server.say(HELD)
    done = run("doctor", "gemma:2b", "nope:1b", "--host", server.url, "--json")
    assert done.code == 8
    report = json.loads(done.stdout)
    assert report["ok"] is False
    assert report["host"] == server.url
    assert report["settings"]["ollama_host"] == {"value": server.url, "source": "option"}
    assert report["server"][0]["figures"]["version"] == "0.20.0"
    assert list(report["models"]) == ["gemma:2b", "nope:1b"]
    assert _checks(report["models"]["gemma:2b"], "fault") == []
    assert _checks(report["models"]["nope:1b"], "fault") == ["pulled"]
    (speed,) = (f for f in report["models"]["gemma:2b"] if f["check"] == "speed")
    assert speed["figures"]["tokens_per_second"] > 0


def test_the_configured_model(run: Any, server: Loopback) -> None:
    """No model named: the one that the settings name, from where the report says."""
    Path(".env").write_text(f"HOLDFAST_MODEL=phi3:mini\nOLLAMA_HOST={server.url}\n", "utf-8")
    server.say(HELD)
    done = run("doctor")
    assert done.code == 0
    assert server.requests[0].body["model"] == "phi3:mini"
    assert "model phi3:mini (.env)" in done.stdout


def test_those_that_fall_back(run: Any, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fallback that is not there is of no use: it is tried with the model it stands in for."""
    monkeypatch.setenv("HOLDFAST_FALLBACK", "phi3:mini,nope:1b")
    server.say(HELD, times=2)
    report = json.loads(run("doctor", "--host", server.url, "--json").stdout)
    assert list(report["models"]) == ["gemma:2b", "phi3:mini", "nope:1b"]
    assert _checks(report["models"]["nope:1b"], "fault") == ["pulled"]


def test_no_server(run: Any, closed_url: str) -> None:
    """Said once, not for every model."""
    done = run("doctor", "gemma:2b", "phi3:mini", "--host", closed_url, "--json")
    report = json.loads(done.stdout)
    assert done.code == 8
    assert _checks(report["server"], "fault") == ["reachable"]
    assert "ollama serve" in report["server"][0]["remedy"]
    assert [_checks(found, "note") for found in report["models"].values()] == [["answers"]] * 2


def test_settings_that_make_no_sense(run: Any) -> None:
    """Other commands stop there; the doctor says so, and does not guess whom to ask."""
    Path(".env").write_text("HOLDFAST_DEADLINE=hunter2\n", "utf-8")
    done = run("doctor")
    assert done.code == 8
    assert "fault settings" in done.stdout
    assert "deadline: " in done.stdout
    assert "hunter2" not in done.stdout
    assert "server" not in done.stdout


@pytest.mark.parametrize("variable", ["HOLDFAST_MODLE=x", "LANGSMITH_TRACING=true"])
def test_a_fault_of_the_environment(
    run: Any, server: Loopback, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """What is around counts: the code of a script that runs the doctor first is no 0."""
    name, _, value = variable.partition("=")
    monkeypatch.setenv(name, value)
    server.say(HELD)
    done = run("doctor", "--host", server.url)
    assert done.code == 8
    assert name in done.stdout


def test_no_model_at_all(run: Any) -> None:
    """The extractive engine is tried like a model, and no server is asked."""
    done = run("doctor", "extractive")
    assert done.code == 0
    assert "loads and answers" in done.stdout
    assert "server" not in done.stdout


def test_no_text_of_yours_is_sent(run: Any, server: Loopback) -> None:
    """The prompts are the doctor's own, and made up."""
    server.say(HELD)
    run("doctor", "--host", server.url)
    asked, long = (request.prompt for request in server.requests)
    assert asked == PROMPT
    assert set(long) == {"a", " "}


@pytest.mark.parametrize("timeout", ["0", "-1", "x"])
def test_a_timeout_that_makes_no_sense(run: Any, timeout: str) -> None:
    """One line, code 2."""
    done = run("doctor", "--timeout", timeout)
    assert done.code == 2
    assert "--timeout" in done.line


def test_at_a_terminal(terminal: Any, server: Loopback) -> None:
    """The same findings, for a reader."""
    server.say(HELD)
    done = terminal("doctor", "nope:1b", "--host", server.url)
    assert done.code == 8
    assert "ollama pull nope:1b" in done.stdout
    assert "1 to mend" in done.stdout
    server.say(HELD)
    assert "all is well" in terminal("doctor", "--host", server.url).stdout


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A socket that takes connections and never says anything."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def test_ctrl_c(silent: socket.socket) -> None:
    """Ctrl-C while a dead host is waited for: no traceback, code 130."""
    host = f"127.0.0.1:{silent.getsockname()[1]}"
    child = subprocess.Popen(
        [*COMMAND, "doctor", "--host", host], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    silent.settimeout(30)
    with silent.accept()[0]:
        started = time.monotonic()
        child.send_signal(signal.SIGINT)
        stdout, stderr = child.communicate(timeout=10)
    assert (child.returncode, stdout, stderr) == (130, b"", b"")
    assert time.monotonic() - started < 8  # the question itself has ten seconds


@pytest.fixture(scope="session")
def real_url(ollama_model: str) -> str:
    """Return where the real server is, before a test's environment is emptied."""
    from tiny_model import on_ollama

    return on_ollama.server_url()


@pytest.mark.ollama
def test_a_real_server(
    run: Any, ollama_model: str, real_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real Ollama with the tiny model: everything is found out, and all is well."""
    monkeypatch.setenv("HOLDFAST_DEADLINE", "100000")  # however slow a busy machine is
    done = run("doctor", ollama_model, "--host", real_url, "--json")
    report = json.loads(done.stdout)
    assert (done.code, report["ok"]) == (0, True), report
    found = {f["check"]: f for f in report["models"][ollama_model]}
    checks = {"pulled", "schema", "thinking", "context", "long prompts", "speed"}
    assert found.keys() == checks
    assert {f["level"] for f in found.values()} == {"ok"}
    assert found["context"]["figures"]["in_force"] == 8192
    assert found["context"]["figures"]["transcript_characters"] > 1000

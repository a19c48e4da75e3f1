"""`holdfast serve`: a process of its own, driven with curl."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from loopback import Loopback
from typer.testing import CliRunner

COMMAND = [sys.executable, "-m", "holdfast.cli", "serve"]


def _until(happened: Callable[[], Any], seconds: float = 30) -> Any:
    give_up = time.monotonic() + seconds
    while not (value := happened()):
        assert time.monotonic() < give_up, "it did not happen"
        time.sleep(0.02)
    return value


@dataclass(frozen=True)
class Served:
    """A running service, its model's server, and what it wrote so far."""

    process: subprocess.Popen[bytes]
    model: Loopback
    written: Path

    def find(self, pattern: str) -> re.Match[str] | None:
        """Return where the pattern first stands in what was written."""
        return re.search(pattern, self.written.read_text("utf-8"))

    @property
    def url(self) -> str:
        """Where it answers, as its first line says."""
        found: re.Match[str] = _until(lambda: self.find(r"(?m)^holdfast: .* at (http://\S+)$"))
        return found[1]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The service on any free port, set up by the `.env` of the folder it is called in."""
    place = tmp_path_factory.mktemp("serve")
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("HOLDFAST_", "OLLAMA_"))}
    with Loopback() as model, open(place / "written", "wb") as written:
        (place / ".env").write_text(f"OLLAMA_HOST={model.url}\nHOLDFAST_MAX_BODY=5000\n")
        process = subprocess.Popen(
            [*COMMAND, "--port", "0"], cwd=place, env=clean, stdout=subprocess.PIPE, stderr=written
        )
        try:
            yield Served(process, model, place / "written")
        finally:
            process.kill()
            process.wait()
        assert not model.troubles


Curl = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def curl(served: Served, transcript: str) -> Curl:
    """Run curl beside a transcript in a file; return the status and the JSON that came."""
    if not shutil.which("curl"):
        pytest.skip("no curl here")
    Path("transcript.txt").write_text(transcript, "utf-8")

    def curl(path: str, *options: str) -> tuple[int, dict[str, Any]]:
        command = ["curl", "-sS", "-m", "20", "-w", "\n%{http_code}", *options, served.url + path]
        done = subprocess.run(command, capture_output=True, check=True)
        body, _, status = done.stdout.decode().rpartition("\n")
        return int(status), json.loads(body)

    return curl


TEXT = ("-H", "Content-Type: text/plain")


@pytest.mark.parametrize("said", [TEXT, ()], ids=["said to be text", "not said"])
def test_a_file(curl: Curl, served: Served, transcript: str, said: tuple[str, ...]) -> None:
    """A Korean transcript of several lines goes in as it is, and its keywords come out."""
    served.model.say('["불면"]')
    status, answer = curl("/tagging", "--data-binary", "@transcript.txt", *said)
    assert (status, answer["value"]) == (200, ["불면"])
    assert transcript.strip() in served.model.requests[-1].prompt


def test_json(curl: Curl, served: Served) -> None:
    """The other way in, on the other path."""
    served.model.say('{"summary": "내담자는 불면이 심하다."}')
    body = json.dumps({"text": "요즘 불면이 심해요."}, ensure_ascii=False)
    status, answer = curl("/summary", "-d", body, "-H", "Content-Type: application/json")
    assert (status, answer["value"]) == (200, {"summary": "내담자는 불면이 심하다."})


def test_what_goes_wrong(curl: Curl, served: Served, secret: str) -> None:
    """Bad input, a large body (whose answer still arrives), a fault of the model's server."""
    Path("large.txt").write_text("불면 " * 500_000, "utf-8")
    assert curl("/health")[0] == 200
    assert curl("/tagging", "-d", json.dumps({"text": secret}))[0] == 415
    assert curl("/tagging", "--json", json.dumps({secret: 1}))[0] == 422
    for how in ((), ("-H", "Expect:"), ("-H", "Transfer-Encoding: chunked")):
        assert curl("/tagging", "--data-binary", "@large.txt", *TEXT, *how)[0] == 413
    served.model.fail(401)
    assert curl("/tagging", "--data-binary", "@transcript.txt", *TEXT)[0] == 502


def test_the_log(curl: Curl, served: Served) -> None:
    """It tells what was asked for and how it went, and nothing of an address that is not ours."""
    curl("/whale?text=whale")
    curl("/tagging?text=whale", "-d", "whale")
    _until(lambda: served.find(r'"POST /tagging HTTP/1\.1" 422'))
    assert served.find(r'"GET \(no path\) HTTP/1\.1" 404')
    assert not served.find("whale")


def test_a_model_that_is_not_there(closed_url: str) -> None:
    """It is said at the start, and not only to the first who asks; the service runs on."""
    told = ("--model", "gemma:2b", "--port", "0")
    process = subprocess.Popen(
        [*COMMAND, *told],
        env=os.environ | {"OLLAMA_HOST": closed_url},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    give_up = Timer(60, process.kill)
    give_up.start()
    try:
        said = next(line for line in process.stderr if closed_url in line)
        assert process.poll() is None
    finally:
        give_up.cancel()
        process.kill()
        process.communicate()
    assert said.startswith("holdfast: mind that nobody answers at ")


def test_a_client_that_goes(served: Served, curl: Curl) -> None:
    """curl gives up: the model's server sees it."""
    served.model.hang()
    with pytest.raises(subprocess.CalledProcessError):
        curl("/tagging", "--data-binary", "@transcript.txt", *TEXT, "-m", "0.5")
    served.model.requests[-1].wait()
    assert served.model.requests[-1].hung_up


def test_stopped(served: Served, secret: str) -> None:
    """Ctrl-C ends it with a shell's code for that; in all it wrote, there is no word of a text."""
    assert served.url
    _until(lambda: served.find("startup complete"))
    served.process.send_signal(signal.SIGINT)
    assert served.process.wait(20) == 130
    assert served.process.stdout
    assert served.process.stdout.read() == b""
    written = served.written.read_text("utf-8")
    assert secret not in written
    assert "Traceback" not in written


def _line(*args: str) -> tuple[int, str]:
    """Return the exit code and the one line of a service that does not start."""
    from holdfast.cli.app import app

    done = CliRunner().invoke(app, ["serve", *args], prog_name="holdfast")
    (line,) = done.stderr.splitlines()
    return done.exit_code, line


def test_a_port_that_is_taken() -> None:
    """One clear line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, line = _line("--port", str(port))
    assert code == 2
    assert line == f"holdfast: cannot listen on 127.0.0.1, port {port}: address already in use"


@pytest.mark.parametrize("host", ["192.0.2.1", "::ffff:5"])
def test_an_address_that_is_not_ours(host: str) -> None:
    """The same."""
    code, line = _line("--host", host, "--port", "0")
    assert code == 2
    assert line.startswith(f"holdfast: cannot listen on {host}, port 0: ")


def test_settings_that_make_no_sense() -> None:
    """They are named, and not shown."""
    Path(".env").write_text("HOLDFAST_DEADLINE=lots\n")
    code, line = _line()
    assert code == 2
    assert "deadline" in line
    assert "lots" not in line


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where FastAPI is not installed one line says what to install."""
    for name in [name for name in sys.modules if name.startswith("holdfast.service.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "fastapi", None)
    code, line = _line()
    assert code == 7
    assert "install holdfast with its extra service" in line

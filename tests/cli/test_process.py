"""What only a process of its own can show: streams, signals, and what is loaded."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest
from loopback import Loopback

COMMAND = [sys.executable, "-m", "holdfast.cli"]


def _modules(args: list[str], before: str = "") -> tuple[int, set[str]]:
    """Return the exit code, and what a run of the command has loaded."""
    code = (
        f"import sys; sys.argv = ['holdfast', *{args!r}]\n{before}\n"
        "from holdfast.cli import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    code = end.code\n"
        "import json; print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b'["a"]', capture_output=True)
    loaded = json.loads(done.stderr.splitlines()[-1])
    return loaded[0], set(loaded[1])


@pytest.mark.parametrize(
    "args", [["--help"], ["tag", "--help"], ["doctor", "--help"], ["--version"], ["read", "-"]]
)
def test_help_and_read_pay_for_no_model(args: list[str]) -> None:
    """They load nothing of LangChain but its error types, nor Kiwi."""
    code, loaded = _modules(args)
    told = "import sys, langchain_core.exceptions; print(*sys.modules)"
    errors = subprocess.run([sys.executable, "-c", told], capture_output=True, check=True)
    assert code == 0
    heavy = {name for name in loaded if name.startswith(("lang", "ollama", "httpx", "kiwi"))}
    assert heavy <= set(errors.stdout.decode().split())


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_the_extra(missing: str) -> None:
    """Where typer is not installed one line says what to install; without rich it still reads."""
    block = f"import sys; sys.modules[{missing!r}] = None; "
    code = block + "sys.argv = ['holdfast', 'read', '-']; from holdfast.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], input=b'["a"]', capture_output=True)
    if missing == "typer":
        assert done.returncode == 7
        line = b"holdfast: the command needs typer and rich: install holdfast with its extra cli\n"
        assert done.stderr == line
    else:
        assert (done.returncode, done.stdout) == (0, b'["a"]\n')


def test_the_script_is_installed() -> None:
    """`holdfast` and `python -m holdfast.cli` are the same command."""
    script = Path(sys.executable).with_name("holdfast")
    for command in ([str(script)], COMMAND):
        done = subprocess.run([*command, "--version"], capture_output=True, check=True)
        assert done.stdout.decode() == f"holdfast {version('holdfast')}\n"


def test_a_pipe_into_a_json_reader(server: Loopback) -> None:
    """What comes out is UTF-8 JSON whatever the locale says."""
    server.say('["불면"]')
    command = [*COMMAND, "tag", "transcript.txt", "-m", "gemma:2b", "--host", server.url]
    narrow = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, check=True, env=narrow)
    assert json.loads(done.stdout.decode("utf-8")) == ["불면"]


@pytest.mark.parametrize("args", [["tag", "transcript.txt", "-m", "gemma:2b"], ["doctor"]])
def test_ctrl_c(args: list[str], server: Loopback) -> None:
    """Ctrl-C while the server thinks: no traceback, code 130, and the server is let go."""
    server.hang()
    command = [*COMMAND, *args, "--host", server.url]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    give_up = time.monotonic() + 30
    while not server.requests and time.monotonic() < give_up:
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    stdout, stderr = child.communicate(timeout=10)
    assert (child.returncode, stdout, stderr) == (130, b"", b"")
    server.requests[0].wait()
    assert server.requests[0].hung_up


def test_a_reader_that_left() -> None:
    """`| head -1` that is gone before we write: no complaint, and a shell's code for it."""
    theirs, ours = os.pipe()
    os.close(theirs)
    done = subprocess.run(
        [*COMMAND, "read", "-"], input=b'["a"]', stdout=ours, stderr=subprocess.PIPE
    )
    os.close(ours)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_full_disk() -> None:
    """A value that could not be written is an error."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, "read", "-"], input=b'["a"]', stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1
    assert b"standard output" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_a_closed_stream(closed: str) -> None:
    """A stream that the shell has closed is one line."""
    command = f"{shlex.join([*COMMAND, 'read', 'reply.txt' if closed[0] == '>' else '-'])} {closed}"
    Path("reply.txt").write_text('["a"]', "utf-8")
    done = subprocess.run(["sh", "-c", command], capture_output=True)
    assert done.returncode == {"<&-": 3, ">&-": 1}[closed]
    assert done.stderr.startswith(b"holdfast: standard ")
    assert done.stderr.count(b"\n") == 1

"""The server in a process of its own: to be killed, or to take no time from who measures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

ROOM = Path(__file__).parent.parent


class ServerProcess:
    """A loopback server that runs elsewhere and gives every chat the same reply."""

    def __init__(self, process: subprocess.Popen[str], output: IO[str]) -> None:
        self._process = process
        self._output = output
        self.url = output.readline().strip()
        """Where it listens."""

    def wait_until_asked(self) -> None:
        """Return when the next chat request has come in; each is told once."""
        self._output.readline()

    def kill(self) -> None:
        """Kill it, as the system does when memory runs out: no goodbye, no last line."""
        self._process.kill()
        self._process.wait()


@contextmanager
def server_process(**reply: Any) -> Iterator[ServerProcess]:
    """Yield a running server that answers with `Say(**reply)`; it ends with the block."""
    command = [sys.executable, "-m", "loopback", json.dumps(reply)]
    room = {**os.environ, "PYTHONPATH": str(ROOM)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=room, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield ServerProcess(process, process.stdout)
        finally:
            process.stdin.close()  # what it waits for

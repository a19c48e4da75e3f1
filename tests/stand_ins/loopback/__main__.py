"""`python -m loopback '{"text": "..."}'`: the server by itself, see `loopback.process`."""

from __future__ import annotations

import json
import sys

from loopback.request import Request
from loopback.scripts import Say, Script
from loopback.server import Loopback

MOST_TOLD = 100
"""Chats that get a line: a pipe that nobody empties would stop the server at some time."""


def main() -> None:
    """Say the address, then a line for each chat, until standard input ends."""
    reply = Say(**json.loads(sys.argv[1]))

    def answer(request: Request) -> Script:
        if len(server.requests) < MOST_TOLD:
            print(f"asked {request.connection}", flush=True)
        return reply

    with Loopback() as server:
        server.always(answer)
        print(server.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()

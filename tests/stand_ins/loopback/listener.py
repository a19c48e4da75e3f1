"""Connections: a thread each, kept alive as HTTP/1.1 has it, none left behind."""

from __future__ import annotations

import json
import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol

from loopback.request import Request


class Service(Protocol):
    """What answers the requests."""

    troubles: list[BaseException | str]
    connections: int

    def handle(self, request: Request, sock: socket.socket) -> bool:
        """Answer a request; whether the connection is still of use."""


class Listener(ThreadingHTTPServer):
    """The listening socket, with a thread for each connection that `server_close` waits for."""

    daemon_threads = False
    request_queue_size = 128

    def __init__(self, service: Service) -> None:
        super().__init__(("127.0.0.1", 0), Connection)
        self.service = service
        self.numbers: dict[socket.socket, int] = {}
        """The open connections, numbered from 1 in the order they came."""

    def process_request(self, request: Any, client_address: Any) -> None:
        """Count the connection, and give it a thread."""
        self.service.connections += 1
        self.numbers[request] = self.service.connections
        super().process_request(request, client_address)

    def close_request(self, request: Any) -> None:
        """Forget the connection."""
        self.numbers.pop(request, None)
        super().close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep what went wrong for the test to see, instead of printing it."""
        error = sys.exception()
        if error is not None:
            self.service.troubles.append(error)

    def drop_connections(self) -> None:
        """Wake every thread that waits for its client."""
        for sock in list(self.numbers):
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # already closed by its own thread


class Connection(BaseHTTPRequestHandler):
    """One connection: requests one after the other, as HTTP/1.1 keeps it alive."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Listener

    def handle(self) -> None:
        """Serve requests until the client has no more."""
        try:
            super().handle()
        except ConnectionError:
            self.close_connection = True  # the client went between two requests

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: what came in is in the records."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = Request(
            method=self.command,
            path=self.path,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=_read_json(body),
            connection=self.server.numbers[self.connection],
        )
        if not self.server.service.handle(request, self.connection):
            self.close_connection = True

    # the names that http.server looks for
    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815


def _read_json(body: bytes) -> dict[str, Any]:
    """Return the object, or an empty one: what is no JSON lacks a model, and is told so."""
    try:
        data = json.loads(body or b"{}")
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}

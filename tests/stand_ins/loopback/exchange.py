"""The bytes of one answer on the connection: what Go's server writes, and ways to break it."""

from __future__ import annotations

import json
import select
import socket
import threading
from collections.abc import Mapping
from email.utils import formatdate
from http.client import responses
from typing import Any

from loopback.request import Request

JSON_TYPE = "application/json; charset=utf-8"
LINES_TYPE = "application/x-ndjson"


class Interruption(Exception):
    """An answer ends before its end."""


class ClientGone(Interruption):
    """The client closed the connection before the answer was complete."""


class ServerStopped(Interruption):
    """The server is being stopped in the middle of an answer."""


class BrokenOff(Interruption):
    """The script ended the connection on purpose."""


def to_json(data: Any) -> bytes:
    """Write JSON as Go does: compact, Korean left as Korean, and <, >, & escaped."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text.encode()


class Exchange:
    """A request and the connection to answer it on.

    Headers leave with the first chunk, so that a fault before it can still be a status. The request
    counts as ended just before its last byte leaves: whoever has read the whole answer and asks
    again is never counted as running twice.
    """

    def __init__(self, request: Request, sock: socket.socket, stopping: threading.Event) -> None:
        self.request = request
        self._sock = sock
        self._stopping = stopping
        self._held = b""

    def wait(self, seconds: float | None) -> None:
        """Let time pass; None is without an end. Raises when the client or the server goes.

        A client that sends more before it has the answer (none of ours does) cuts the wait short.
        """
        readable = select.select([self._sock], [], [], seconds)[0]
        if self._stopping.is_set():
            raise ServerStopped
        if readable and self.is_client_gone():
            raise ClientGone

    def is_client_gone(self) -> bool:
        """Whether the client has closed its side."""
        try:
            readable = select.select([self._sock], [], [], 0)[0]
            return bool(readable) and not self._sock.recv(1, socket.MSG_PEEK)
        except (OSError, ValueError):
            return True

    def whole(
        self, status: int, body: bytes, content_type: str, headers: Mapping[str, str] | None = None
    ) -> None:
        """Send an answer of known length."""
        fields = {**(headers or {}), "Content-Length": str(len(body))}
        sent = b"" if self.request.method == "HEAD" else body
        self.request.end()
        self._write(_head(status, content_type, fields) + sent, chunk=bool(sent))

    def json(self, data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """Send a JSON answer of known length."""
        self.whole(status, to_json(data), JSON_TYPE, headers)

    def refuse(self, status: int, words: str) -> None:
        """Send an error that shows only when the model has the request: no length in a stream."""
        if self.request.is_stream:
            self.open("application/json", status)
            self.close(to_json({"error": words}))
        else:
            self.json({"error": words}, status)

    def open(self, content_type: str = LINES_TYPE, status: int = 200) -> None:
        """Begin a chunked answer."""
        self._held = _head(status, content_type, {"Transfer-Encoding": "chunked"})

    def chunk(self, data: bytes) -> None:
        """Send a chunk of the answer. Raises ClientGone where nobody reads it."""
        self.wait(0)
        self._write(_chunk(data))

    def line(self, data: Any) -> None:
        """Send one line of JSON as a chunk."""
        self.chunk(to_json(data) + b"\n")

    def close(self, *last: bytes) -> None:
        """Send the last chunks, and with them the end of the answer."""
        self.wait(0)
        self.request.end()
        self._write(b"".join(map(_chunk, last)) + b"0\r\n\r\n", chunk=bool(last))

    def reset(self) -> None:
        """Reset the connection (RST), as a crashing server or a firewall does."""
        self._flush()
        self.request.end()
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"  # on, for no time: close becomes a reset
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        socket.close(self._sock.detach())
        raise BrokenOff

    def break_off(self) -> None:
        """Close the connection without the end of the answer, as a killed server does."""
        self._flush()
        self.request.end()
        raise BrokenOff

    def _flush(self) -> None:
        if self._held:
            self._write(b"", chunk=False)

    def _write(self, data: bytes, *, chunk: bool = True) -> None:
        data, self._held = self._held + data, b""
        try:
            self._sock.sendall(data)
        except OSError:
            raise (ServerStopped if self._stopping.is_set() else ClientGone) from None
        self.request.chunks_sent += chunk
        self.request.bytes_sent += len(data)


def _head(status: int, content_type: str, headers: Mapping[str, str]) -> bytes:
    fields = {"Content-Type": content_type, "Date": formatdate(usegmt=True), **headers}
    lines = [f"HTTP/1.1 {status} {responses.get(status, '')}"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"

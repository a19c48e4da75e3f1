"""Ports where no Ollama is: refused, never answered, or with a certificate that nobody trusts."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

CERTIFICATE = Path(__file__).with_name("untrusted.pem")
"""Signed by itself, with its key; for 127.0.0.1 and localhost, until 2126."""


@contextmanager
def closed_port() -> Iterator[str]:
    """Yield the URL of a port that is taken and not listened on, so nobody can answer there."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"


@contextmanager
def deaf_port() -> Iterator[str]:
    """Yield the URL of a port that takes no further connection and turns none away: it is full."""
    with socket.socket() as listener, ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            client = waiting.enter_context(socket.socket())
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@contextmanager
def untrusted_port() -> Iterator[str]:
    """Yield the URL of a port that speaks TLS, and gets no further than showing its certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        shows = threading.Thread(target=_show_certificate, args=(listener, context))
        shows.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)  # wakes the thread out of accept
            shows.join()


def _show_certificate(listener: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError):  # the listener was shut down
        while True:
            sock, _ = listener.accept()
            with suppress(OSError), context.wrap_socket(sock, server_side=True):
                pass

"""What is seen of a server and its models, asked over HTTP."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from loopback import Fail, Loopback, Model, Say

from holdfast.chains.health import COUNT, PROMPT, SCHEMA, WORDS, ModelSeen, Server, within
from holdfast.chains.settings import load_settings
from holdfast.schemas import (
    BadResponse,
    DeadlineExceeded,
    ModelMissing,
    RequestRejected,
    ServerFailed,
    ServerUnreachable,
)

HELD = json.dumps([WORDS[0]] * COUNT)


def _server(url: str, timeout: float | None = 20, **settings: Any) -> Server:
    return Server(load_settings(ollama_host=url, **settings), timeout)


def _seen(server: Loopback, name: str = "gemma:2b", **settings: Any) -> ModelSeen:
    return _server(server.url, **settings).try_model(name)


@pytest.fixture
def silent() -> Iterator[str]:
    """A URL where connections are taken and nothing is ever said."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


class _Page(BaseHTTPRequestHandler):
    """A web server that knows nothing of Ollama."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html>It works!</html>")

    def log_message(self, *_: Any) -> None:
        """Write no log."""


@pytest.fixture
def page() -> Iterator[str]:
    """A URL where a web page answers."""
    with HTTPServer(("127.0.0.1", 0), _Page) as serving:
        thread = threading.Thread(target=serving.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{serving.server_address[1]}"
        serving.shutdown()
        thread.join()


def test_a_server_that_is_there(server: Loopback) -> None:
    """Its version, and how long it took to say so."""
    seen = _server(server.url).look()
    assert (seen.host, seen.version, seen.fault) == (server.url, "0.20.0", None)
    assert seen.seconds is not None
    assert 0 < seen.seconds < 20


def test_a_server_that_is_not_there(closed_url: str) -> None:
    """Refused is told from slow."""
    assert isinstance(_server(closed_url).look().fault, ServerUnreachable)


def test_a_dead_host_never_hangs(silent: str) -> None:
    """Every question ends with its time, also where a connection is taken and nothing is said."""
    started = time.monotonic()
    asked = _server(silent, timeout=0.3)
    assert isinstance(asked.look().fault, DeadlineExceeded)
    assert isinstance(asked.try_model("gemma:2b").fault, DeadlineExceeded)
    assert time.monotonic() - started < 10


def test_what_answers_is_no_ollama(page: str) -> None:
    """A web page is no version."""
    assert isinstance(_server(page).look().fault, BadResponse)


def test_credentials_are_not_shown(closed_url: str) -> None:
    """What stands before the @ of an address is a password."""
    seen = _server(closed_url.replace("//", "//me:hunter2@")).look()
    assert seen.host == closed_url
    assert "hunter2" not in f"{seen} {seen.fault}"


def test_a_sound_model(server: Loopback) -> None:
    """Asked as a chain asks: with a schema, thinking off, and the context of the settings."""
    server.say(HELD)
    seen = _seen(server, num_ctx=4096)
    assert (seen.name, seen.fault, seen.capabilities) == ("gemma:2b", None, ("completion",))
    assert (seen.context_length, seen.loaded_ctx, seen.on_gpu) == (8192, 4096, 0)
    assert seen.kind == "2B, Q4_0"
    assert seen.held is not None
    assert (seen.held.text, seen.held.done_reason, seen.held.fault) == (HELD, "stop", None)
    assert seen.held.tokens
    assert seen.held.speaking
    assert (seen.plain, seen.bare) == (None, None)
    assert seen.refuses_long
    asked, long = (request.body for request in server.requests)
    assert (asked["format"], asked["think"]) == (SCHEMA, False)
    assert {b["options"]["num_ctx"] for b in (asked, long)} == {4096}
    assert (asked["truncate"], long["truncate"]) == (False, False)


def test_the_prompt_does_not_tell_the_answer() -> None:
    """A model that is not held to the schema cannot say by chance what it asks for."""
    assert not any(word in PROMPT for word in (*WORDS, "JSON", "["))


def test_a_model_that_is_not_pulled(server: Loopback) -> None:
    """What the server has instead is told, and nothing is asked."""
    seen = _seen(server, "gemma2:b")
    assert isinstance(seen.fault, ModelMissing)
    assert seen.others == ("gemma:2b", "phi3:mini", "llama3:8b")
    assert not server.requests


def test_a_server_that_takes_no_schema(server: Loopback) -> None:
    """It is asked again without, so that one fault does not hide the rest."""
    server.always(lambda r: Fail(500, "bad format") if "format" in r.body else Say("hello there"))
    seen = _seen(server)
    assert seen.held is not None
    assert isinstance(seen.held.fault, ServerFailed)
    assert seen.plain is not None
    assert seen.plain.text == "hello there"
    assert seen.bare is None
    assert seen.refuses_long


def test_a_server_that_takes_no_think(server: Loopback) -> None:
    """It is asked with neither."""
    server.always(lambda r: Fail(400, "no such key") if "think" in r.body else Say("hello there"))
    seen = _seen(server)
    assert seen.plain is not None
    assert isinstance(seen.plain.fault, RequestRejected)
    assert seen.bare is not None
    assert seen.bare.fault is None


def test_a_model_that_thinks_anyway(server: Loopback) -> None:
    """Thinking that was turned off is seen where it comes nevertheless."""
    server.say(HELD, thinking="Hmm.")
    seen = _seen(server)
    assert seen.held is not None
    assert seen.held.thought


def test_a_model_that_never_answers(server: Loopback) -> None:
    """One wait, not four: what would take as long again is not asked."""
    server.hang()
    seen = _server(server.url, timeout=None, load_timeout=0.5).try_model("gemma:2b")
    assert seen.held is not None
    assert isinstance(seen.held.fault, DeadlineExceeded)
    assert (seen.plain, seen.refuses_long) == (None, None)
    assert len(server.requests) == 1


def test_a_model_by_its_short_name() -> None:
    """ "drifter" is "drifter:latest" where the server tells what is loaded."""
    with Loopback([Model("drifter")]) as server:
        server.say(HELD)
        assert _seen(server, "drifter").loaded_ctx == 8192


def test_what_cannot_be_interrupted_is_left_behind() -> None:
    """A look-up of a name that hangs in the system: its time is up all the same."""
    let_go = threading.Event()
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        within(0.1, let_go.wait)
    assert time.monotonic() - started < 10
    let_go.set()


def test_within_gives_what_comes() -> None:
    """None is an answer, and an exception stays the one it was."""
    assert within(10, lambda: None) is None
    with pytest.raises(ZeroDivisionError):
        within(10, lambda: 1 / 0)

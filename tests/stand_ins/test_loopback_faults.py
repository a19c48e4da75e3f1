"""Each fault of the loopback server shows in the real clients as it does with the real thing."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import ollama
import pytest
from langchain_ollama import ChatOllama
from loopback import Loopback, to_json

Ask = Callable[..., Any]


def ask_and_wait(url: str, name: str = "gemma:2b", **client: Any) -> Any:
    """Ask in a thread that waits."""
    return ChatOllama(model=name, base_url=url, client_kwargs=client).invoke("안녕")


def ask_in_a_loop(url: str, name: str = "gemma:2b", **client: Any) -> Any:
    """Ask in an event loop of its own."""
    return asyncio.run(ChatOllama(model=name, base_url=url, client_kwargs=client).ainvoke("안녕"))


both_ways = pytest.mark.parametrize("ask", [ask_and_wait, ask_in_a_loop])


@both_ways
@pytest.mark.parametrize("status", [400, 401, 500, 503])
def test_a_status(server: Loopback, ask: Ask, status: int) -> None:
    """The client's error has the status, and the words of the body."""
    server.fail(status, "server busy, please try again.")
    with pytest.raises(ollama.ResponseError, match="server busy") as caught:
        ask(server.url)
    assert caught.value.status_code == status


def test_retry_after(server: Loopback) -> None:
    """The header is sent with the status; the next request gets the next script."""
    server.fail(503, retry_after=2, headers={"X-From": "proxy"}, times=2)
    server.say("네")
    body = {"model": "gemma:2b", "messages": [{"role": "user", "content": "안녕"}]}
    with httpx.Client(base_url=server.url) as client:
        answers = [client.post("/api/chat", json=body) for _ in range(3)]
    assert [a.status_code for a in answers] == [503, 503, 200]
    assert answers[0].headers["retry-after"] == "2"
    assert answers[0].headers["x-from"] == "proxy"


@both_ways
def test_a_model_that_is_not_pulled(server: Loopback, ask: Ask) -> None:
    """404, with the real server's words."""
    with pytest.raises(ollama.ResponseError, match="model 'mistral:7b' not found") as caught:
        ask(server.url, "mistral:7b")
    assert caught.value.status_code == 404


@both_ways
def test_nobody_listens(closed_url: str, ask: Ask) -> None:
    """A refused connection."""
    with pytest.raises((httpx.ConnectError, ConnectionError)):
        ask(closed_url)


@both_ways
def test_no_answer_at_all(server: Loopback, ask: Ask) -> None:
    """Nothing comes before a limit on reading does."""
    server.hang()
    with pytest.raises(httpx.ReadTimeout):
        ask(server.url, timeout=0.2)
    server.requests[0].wait()
    assert server.requests[0].hung_up
    assert server.requests[0].bytes_sent == 0


def test_a_drip_outlives_a_limit_on_reading(server: Loopback) -> None:
    """A client's timeout is between two reads: bytes that keep coming never meet it."""
    server.drip(
        to_json({"message": {"role": "assistant", "content": ""}, "done": True}) + b"\n",
        seconds=0.01,
    )
    start = time.monotonic()
    ask_and_wait(server.url, timeout=0.3)
    assert time.monotonic() - start > 0.4


def test_a_drip_ends_with_the_client(server: Loopback) -> None:
    """By default a byte a second; a client that gives up ends it."""
    server.drip()

    async def give_up() -> None:
        chat = ChatOllama(model="gemma:2b", base_url=server.url)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(chat.ainvoke("안녕"), 1.3)

    asyncio.run(give_up())
    server.requests[0].wait()
    assert server.requests[0].chunks_sent == 1


@both_ways
@pytest.mark.parametrize(
    ("ending", "error"),
    [
        ("reset", httpx.ReadError),
        ("cut", httpx.RemoteProtocolError),
        ("hang", httpx.ReadTimeout),
    ],
)
def test_a_stream_that_breaks(
    server: Loopback, ask: Ask, ending: Any, error: type[Exception]
) -> None:
    """Reset, closed too early, or silent for ever, after the first chunks."""
    server.say("불안, 수면", ending=ending)
    with pytest.raises(error):
        ask(server.url, timeout=0.3)
    server.requests[0].wait()
    assert server.requests[0].chunks_sent == 1


@both_ways
def test_a_reset_before_the_headers(server: Loopback, ask: Ask) -> None:
    """The connection breaks before anything was said."""
    server.reset()
    with pytest.raises(httpx.ReadError):
        ask(server.url)


@both_ways
def test_an_error_line_in_the_stream(server: Loopback, ask: Ask) -> None:
    """It comes under a 200, so the client's error has no status."""
    server.say("불안", error="model runner has unexpectedly stopped")
    with pytest.raises(ollama.ResponseError, match="unexpectedly stopped") as caught:
        ask(server.url)
    assert caught.value.status_code == -1


@both_ways
def test_a_stream_without_its_final_line(server: Loopback, ask: Ask) -> None:
    """As when Ollama aborts a runaway: a message without metadata, and no error."""
    server.say("불안, " * 40, ending="silence")
    reply = ask(server.url)
    assert reply.content == "불안, " * 40
    assert reply.response_metadata == {}
    assert reply.usage_metadata is None


def test_a_whole_reply_that_is_not_done(server: Loopback) -> None:
    """Without a stream the abort shows as `done: false`."""
    server.say("불안, " * 40, ending="silence")
    body = {"model": "gemma:2b", "messages": [{"role": "user", "content": "?"}], "stream": False}
    answer = httpx.post(f"{server.url}/api/chat", json=body).json()
    assert answer["done"] is False
    assert "done_reason" not in answer


@both_ways
def test_only_loaded(server: Loopback, ask: Ask) -> None:
    """LangChain skips a reply that says "load", and complains that there was none."""
    server.load()
    with pytest.raises(ValueError, match="No data received"):
        ask(server.url)


@both_ways
def test_unloaded(server: Loopback, ask: Ask) -> None:
    """An "unload" is an empty message with that reason."""
    server.unload()
    reply = ask(server.url)
    assert reply.content == ""
    assert reply.response_metadata["done_reason"] == "unload"


@both_ways
def test_done_without_a_reason(server: Loopback, ask: Ask) -> None:
    """Old servers say done and not why."""
    server.say("불안", done_reason=None)
    reply = ask(server.url)
    assert reply.response_metadata["done"] is True
    assert not reply.response_metadata.get("done_reason")


@both_ways
def test_a_web_page_with_200(server: Loopback, ask: Ask) -> None:
    """A proxy's page is a bare JSON error to the client."""
    server.page("<!doctype html>\n<title>Sign in</title>")
    with pytest.raises(json.JSONDecodeError):
        ask(server.url)


@both_ways
def test_bytes_that_are_no_text(server: Loopback, ask: Ask) -> None:
    """Invalid UTF-8 becomes U+FFFD without a word."""
    line = b'{"message":{"role":"assistant","content":"\xeb\xb6"},"done":true}\n'
    server.raw(line)
    assert ask(server.url).content == "\ufffd"


@pytest.mark.parametrize("single_line", [False, True])
def test_a_huge_reply(server: Loopback, single_line: bool) -> None:
    """It is as long as it says, and a client that stops early stops it."""
    server.huge(8, single_line=single_line, times=2)
    body = {"model": "gemma:2b", "messages": [{"role": "user", "content": "?"}]}
    with httpx.Client(base_url=server.url) as client:
        assert len(client.post("/api/chat", json=body).content) > 7_900_000
        with client.stream("POST", "/api/chat", json=body) as answer:
            assert answer.status_code == 200
    server.requests[1].wait()
    assert server.requests[1].hung_up
    assert server.requests[1].bytes_sent < 7_900_000


def test_a_server_that_goes_away_in_the_middle() -> None:
    """Stopping breaks the connection; afterwards it is refused."""
    server = Loopback().start()
    server.say(["불안", ", "], ending="hang")
    seen: list[type[BaseException]] = []

    def ask() -> None:
        try:
            ask_and_wait(server.url)
        except Exception as error:
            seen.append(type(error))

    thread = threading.Thread(target=ask)
    thread.start()
    while not (server.requests and server.requests[0].chunks_sent == 2):
        time.sleep(0.005)
    server.stop()
    thread.join()
    ask()
    assert seen == [httpx.RemoteProtocolError, httpx.ConnectError]


def test_no_thread_is_left() -> None:
    """Whatever was going on, `stop` returns when every thread of the server has ended."""
    before = set(threading.enumerate())
    with Loopback() as server:
        server.say("네", times=3)
        for _ in range(3):
            ask_and_wait(server.url)
        assert set(threading.enumerate()) > before
    assert set(threading.enumerate()) == before

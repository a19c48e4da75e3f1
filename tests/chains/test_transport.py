"""On the wire: the deadline, what is no reply, and what the server says about it."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from langchain_ollama import ChatOllama
from loopback import Loopback, Say

from holdfast.chains import Settings, keyword_chain
from holdfast.chains.connections import EXPIRES
from holdfast.chains.ollama_chat import OllamaModel, ollama_model
from holdfast.chains.transport import (
    AsyncOllamaTransport,
    OllamaTransport,
    certificates,
)
from holdfast.schemas import (
    AccessDenied,
    BadResponse,
    CallError,
    DeadlineExceeded,
    ModelMissing,
    PromptTooLong,
    RequestRejected,
    ServerFailed,
    ServerUnreachable,
)

Call = Callable[[Any, Any], Any]
Keywords = Callable[..., Any]

DEADLINE = 0.4
SLACK = 2


def seconds_to_fail(call: Call, chain: Any, error: type[CallError], given: str) -> float:
    """Return how long the chain took to raise the error."""
    started = time.monotonic()
    with pytest.raises(error):
        call(chain, given)
    return time.monotonic() - started


# -- the deadline ---------------------------------------------------------------------------------

HANGS: dict[str, Callable[[Loopback], Any]] = {
    "before the headers": lambda server: server.hang(),
    "after the headers": lambda server: server.say("", ending="hang"),
    "within the reply": lambda server: server.say('["불면", ', ending="hang"),
    "a byte a second": lambda server: server.drip(),
    "ten bytes a second": lambda server: server.drip(seconds=0.1),
    "a word every 50 ms": lambda server: server.say("불면, " * 200, size=4, delay=0.05),
}


@pytest.mark.parametrize("hang", HANGS)
def test_the_deadline_holds(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, hang: str
) -> None:
    """Whatever the server does or does not do; and it sees the connection close."""
    HANGS[hang](server)
    chain = keywords(deadline=DEADLINE, max_calls=1)
    took = seconds_to_fail(call, chain, DeadlineExceeded, transcript)
    assert DEADLINE <= took < DEADLINE + SLACK
    [request] = server.requests
    request.wait()
    assert request.hung_up


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port that takes no further connection and turns none away: its queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for client in waiting:
            client.setblocking(False)
            client.connect_ex(("127.0.0.1", port))
        yield port
        for client in waiting:
            client.close()


def test_the_deadline_holds_while_connecting(deaf_port: int, transcript: str, call: Call) -> None:
    """Also for a ChatOllama, which has no timeout of its own."""
    chat = ChatOllama(model="gemma:2b", base_url=f"http://127.0.0.1:{deaf_port}")
    chain = keyword_chain(chat, deadline=DEADLINE)
    took = seconds_to_fail(call, chain, DeadlineExceeded, transcript)
    assert took < DEADLINE + SLACK


def test_connect_timeout_comes_first(deaf_port: int, transcript: str, call: Call) -> None:
    """A host that does not take the connection is unreachable long before the deadline."""
    chain = keyword_chain(
        "gemma:2b", ollama_host=f"127.0.0.1:{deaf_port}", connect_timeout=0.05, fault_retries=0
    )
    took = seconds_to_fail(call, chain, ServerUnreachable, transcript)
    assert took < SLACK


def test_connect_timeout_reaches_an_object(deaf_port: int, transcript: str, call: Call) -> None:
    """A ChatOllama without a timeout of its own, bound or not, has ours."""
    chat = ChatOllama(model="gemma:2b", base_url=f"http://127.0.0.1:{deaf_port}")
    for model in (chat, chat.bind(keep_alive="7m")):
        chain = keyword_chain(model, connect_timeout=0.05, fault_retries=0)
        assert seconds_to_fail(call, chain, ServerUnreachable, transcript) < SLACK


def test_certificates_are_loaded_once() -> None:
    """For every object that brings none; what its user trusts is his."""
    for model in (OllamaModel(chat, Settings()) for chat in (ChatOllama(model="m"),) * 2):
        assert model._sync.sync_client_kwargs["verify"] is certificates()
        assert model._sync.async_client_kwargs["verify"] is certificates()
    assert ollama_model("m", Settings())._chat.client_kwargs["verify"] is certificates()
    own = ChatOllama(model="m", client_kwargs={"verify": False})
    assert OllamaModel(own, Settings())._sync.sync_client_kwargs["verify"] is False


def test_the_deadline_holds_in_a_handshake(transcript: str, call: Call) -> None:
    """A server that takes the connection and never speaks TLS."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        chain = keyword_chain(ChatOllama(model="gemma:2b", base_url=url), deadline=DEADLINE)
        took = seconds_to_fail(call, chain, DeadlineExceeded, transcript)
    assert took < DEADLINE + SLACK


def test_a_timeout_of_the_users_own_stays(server: Loopback, transcript: str, call: Call) -> None:
    """What client_kwargs say is kept, where it is shorter than the deadline."""
    server.hang()
    chat = ChatOllama(model="gemma:2b", base_url=server.url, client_kwargs={"timeout": 0.05})
    chain = keyword_chain(chat, fault_retries=0)
    assert seconds_to_fail(call, chain, DeadlineExceeded, transcript) < SLACK


# -- what is no reply -----------------------------------------------------------------------------

FAULTS: dict[str, tuple[Callable[[Loopback], Any], type[CallError], str]] = {
    "a page": (lambda s: s.page(), BadResponse, "Ollama's protocol"),
    "a page for a failure": (lambda s: s.page(status=502), ServerFailed, "502"),
    "a page for a wrong path": (lambda s: s.page(status=404), RequestRejected, "404"),
    "no JSON": (lambda s: s.raw(b"hello\n"), BadResponse, "Ollama's protocol"),
    "a list": (lambda s: s.raw(b"[1]\n"), BadResponse, "Ollama's protocol"),
    "null": (lambda s: s.raw(b"null\n"), BadResponse, "Ollama's protocol"),
    "an object": (lambda s: s.raw(b"{}\n"), BadResponse, "Ollama's protocol"),
    "an error as an object": (
        lambda s: s.raw(b'{"error": {"code": 5}}\n'), BadResponse, "Ollama's protocol",
    ),
    "half a line": (lambda s: s.raw(b'{"message": {"ro'), BadResponse, "protocol"),
    "nothing": (lambda s: s.raw(b""), ServerFailed, "before the first word"),
    "no UTF-8": (
        lambda s: s.raw(b'{"message":{"role":"assistant","content":"\xb1\xe8"}}\n'),
        BadResponse, "UTF-8",
    ),
    "only loaded": (lambda s: s.load(), ServerFailed, "before the first word"),
    "an error line": (lambda s: s.say("", error="out of memory"), ServerFailed, "broke"),
    "a reset": (lambda s: s.reset(), ServerFailed, "broke off"),
    "400": (lambda s: s.fail(400), RequestRejected, "400"),
    "401": (lambda s: s.fail(401), AccessDenied, "401"),
    "403": (lambda s: s.fail(403), AccessDenied, "403"),
    "404": (
        lambda s: s.fail(404, "model 'gemma:2b' not found"), ModelMissing, "ollama pull gemma:2b",
    ),
    "429": (lambda s: s.fail(429), ServerFailed, "429"),
    "500": (lambda s: s.fail(500), ServerFailed, "500"),
    "too long": (
        lambda s: s.fail(400, "the input length exceeds the context length"),
        PromptTooLong, "num_ctx",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_one_error(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, fault: str
) -> None:
    """Of a class of its own, with a hint for a person."""
    script, error, hint = FAULTS[fault]
    script(server)
    with pytest.raises(error, match=hint) as caught:
        call(keywords(fault_retries=0), transcript)
    assert type(caught.value) is error
    assert caught.value.attempts == ()


def test_a_busy_server_is_asked_again(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """Three times before the first word, with the very same request, and it costs no call."""
    server.fail(503, retry_after=0, times=3)
    server.say('["불면"]')
    assert call(keywords(max_calls=1), transcript) == ["불면"]
    first, *others = [r.body for r in server.requests]
    assert others == [first] * 3


def test_nobody_there(closed_url: str, transcript: str, call: Call) -> None:
    """The message names the host, and what to do."""
    chain = keyword_chain("gemma:2b", ollama_host=closed_url, deadline=1)
    with pytest.raises(ServerUnreachable, match=rf"{closed_url}: start it with `ollama serve`"):
        call(chain, transcript)


def test_a_reply_without_end(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """50 MB are not read to the end: the connection is closed after 16, and it is a fault."""
    server.huge(50)
    with pytest.raises(BadResponse, match="over 16 MB") as caught:
        call(keywords(max_calls=1), transcript)
    [request] = server.requests
    request.wait()
    assert request.hung_up
    assert request.bytes_sent < 30e6
    assert len(caught.value.attempts) == 1


def test_a_reset_within_the_reply(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """It costs a call, and the next reply is the value."""
    server.say('["불', delay=0.01, size=2, ending="reset")
    server.say('["불면"]')
    extraction = call(keywords().with_attempts(), transcript)
    assert extraction.value == ["불면"]
    assert [bool(a.fault) for a in extraction.attempts] == [True, False]


@pytest.mark.parametrize("ending", ["cut", "hang"])
def test_a_value_that_was_not_ended_is_asked_again(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, ending: str
) -> None:
    """Even a reply that looks whole: a draft is often followed by its correction."""
    server.say('["초안"]', ending=ending)
    server.say('["불면"]')
    assert call(keywords(chunk_timeout=0.2), transcript) == ["불면"]


def test_retry_after_is_honoured(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """The server's own wait, neither shorter nor much longer."""
    server.fail(503, retry_after=0.4)
    server.say('["불면"]')
    assert call(keywords(), transcript) == ["불면"]
    first, second = server.requests
    assert 0.4 <= second.started - first.started < 0.4 + SLACK


@pytest.mark.parametrize("value", ["Wed, 21 Oct 2026 07:28:00 GMT", "-3", "nan"])
def test_a_retry_after_in_other_words(
    server: Loopback, keywords: Keywords, transcript: str, value: str
) -> None:
    """A date, a word, a negative number: our own short wait instead of none or an endless one."""
    server.fail(503, retry_after=value)
    server.say('["불면"]')
    assert keywords(deadline=3).invoke(transcript) == ["불면"]


def test_a_retry_after_beyond_the_deadline(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """Is not waited for: the fault comes at once, with the wait on it."""
    server.fail(503, retry_after=3600)
    took = time.monotonic()
    with pytest.raises(ServerFailed) as caught:
        call(keywords(deadline=60), transcript)
    assert time.monotonic() - took < 10
    assert caught.value.retry_after == 3600


# -- the transports by themselves -----------------------------------------------------------------

CHAT = {"model": "gemma:2b", "messages": [{"role": "user", "content": "안녕 {}"}], "stream": True}


def post(url: str, kind: str, path: str = "/api/chat", body: Any = CHAT) -> httpx.Response:
    """Post a body through one of our transports."""
    if kind == "sync":
        with httpx.Client(transport=OllamaTransport()) as client:
            return client.post(url + path, json=body)

    async def apost() -> httpx.Response:
        async with httpx.AsyncClient(transport=AsyncOllamaTransport()) as client:
            return await client.post(url + path, json=body)

    return asyncio.run(apost())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two transports."""
    return str(request.param)


def test_a_chat_is_not_cut(server: Loopback, kind: str) -> None:
    """`truncate` and `shift` join the body of a chat, and nothing else of it changes."""
    server.say("네")
    reply = post(server.url, kind)
    assert server.requests[0].body == {**CHAT, "truncate": False, "shift": False}
    assert json.loads(reply.text.splitlines()[0])["message"]["content"] == "네"


def test_a_line_without_end(server: Loopback, kind: str) -> None:
    """The limit counts bytes, not lines."""
    server.huge(50, single_line=True)
    with pytest.raises(BadResponse, match="over 16 MB"):
        post(server.url, kind)
    server.requests[0].wait()
    assert server.requests[0].hung_up


def test_truncate_is_left_to_who_says_it(server: Loopback, kind: str) -> None:
    """A body that has the key keeps it."""
    server.say("네")
    post(server.url, kind, body={**CHAT, "truncate": True})
    assert server.requests[0].body["truncate"] is True


def test_other_paths_are_left_alone(server: Loopback, kind: str) -> None:
    """Only a chat has the key."""
    assert post(server.url, kind, "/api/show", {"model": "gemma:2b"}).status_code == 200
    assert server.log[0].body == {"model": "gemma:2b"}


def test_no_proxy_is_asked(
    server: Loopback, kind: str, transcript: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither our transports nor a chain over them look at proxy variables."""
    with Loopback() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        server.say('["불면"]', times=3)
        post(server.url, kind)
        chain = keyword_chain("gemma:2b", ollama_host=server.url)
        assert chain.invoke(transcript) == asyncio.run(chain.ainvoke(transcript)) == ["불면"]
        assert proxy.connections == 0


def test_a_redirect_is_not_followed(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """A transcript does not go to a host that nobody named."""
    with Loopback() as elsewhere:
        headers = {"Location": elsewhere.url + "/api/chat"}
        server.raw(b"", status=307, content_type="text/html", headers=headers)
        with pytest.raises(BadResponse):
            keywords(fault_retries=0).invoke(transcript)
        assert elsewhere.log == []


def test_a_deadline_that_has_passed(server: Loopback) -> None:
    """The next read or write fails at once instead of waiting without end."""
    server.hang()
    token = EXPIRES.set(time.monotonic() - 1)
    try:
        with pytest.raises(httpx.TimeoutException):
            post(server.url, "sync")
    finally:
        EXPIRES.reset(token)


def test_connections_are_kept_in_a_thread(server: Loopback, keywords: Keywords) -> None:
    """Calls one after the other share one connection."""
    server.say('["불면"]', times=3)
    chain = keywords()
    for text in ("하나 불면", "둘 불면", "셋 불면"):
        chain.invoke(text)
    assert server.connections == 1


def test_an_event_loop_leaves_nothing_behind(server: Loopback, keywords: Keywords) -> None:
    """No client and no connection of a loop outlives it."""
    server.always(Say('["불면"]'))
    chain = keywords()
    for _ in range(3):
        asyncio.run(chain.ainvoke("요즘 불면이 심해요."))
    gc.collect()
    assert len(chain._recipe.asked[0]._by_loop) == 0


def test_connections_are_kept_on_a_loop(server: Loopback, keywords: Keywords) -> None:
    """Calls one after the other share one connection, and two at once have one each."""
    server.always(Say('["불면"]', before=0.05))
    chain = keywords(slots=2)

    async def calls() -> None:
        await chain.ainvoke("하나 불면")
        await chain.ainvoke("둘 불면")
        assert server.connections == 1
        await asyncio.gather(*[chain.ainvoke("셋 불면") for _ in range(4)])

    asyncio.run(calls())
    assert server.connections == 2


def test_the_end_of_a_loop_closes_its_connections(server: Loopback, keywords: Keywords) -> None:
    """No socket is left open, and nothing is said about one."""
    server.always(Say('["불면"]'))
    chain = keywords()
    gc.collect()  # what other tests left
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        asyncio.run(chain.ainvoke("요즘 불면이 심해요."))
        gc.collect()
    assert [str(w.message) for w in told if w.category is ResourceWarning] == []
    until = time.monotonic() + 5
    while server.open_connections and time.monotonic() < until:
        time.sleep(0.01)
    assert server.open_connections == 0


def test_a_loop_that_is_only_closed(server: Loopback, keywords: Keywords) -> None:
    """One that never heard of `shutdown_asyncgens` is let go with the next call elsewhere."""
    server.always(Say('["불면"]'))
    chain = keywords()
    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(chain.ainvoke("요즘 불면이 심해요."))
        loop.close()
    assert len(chain._recipe.asked[0]._by_loop) == 1


def test_a_chain_leaves_nothing_behind(server: Loopback, keywords: Keywords) -> None:
    """Nobody closes a chain: when it goes, its idle connections are closed with it."""
    server.say('["불면"]')
    chain = keywords()
    chain.invoke("요즘 불면이 심해요.")
    gc.collect()  # what other tests left
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        del chain
        gc.collect()
    assert [str(w.message) for w in told if w.category is ResourceWarning] == []

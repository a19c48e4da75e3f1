"""What the loopback server says reaches the real clients as it was scripted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import ollama
import pytest
from langchain_core.messages import AIMessage
from langchain_ollama import ChatOllama
from loopback import Fail, Loopback, Model, Request, Say, Script

QUESTION = [{"role": "user", "content": "상담 내용의 키워드는?"}]
LIST = '["불안", "수면 장애"]'


def model(server: Loopback, **how: Any) -> ChatOllama:
    """Return the real chat model, bound to the server."""
    return ChatOllama(model="gemma:2b", base_url=server.url, **how)


def invoke(server: Loopback) -> AIMessage:
    """Ask in a thread that waits."""
    return model(server).invoke("안녕")


def ainvoke(server: Loopback) -> AIMessage:
    """Ask in an event loop of its own."""
    return asyncio.run(model(server).ainvoke("안녕"))


both_ways = pytest.mark.parametrize("ask", [invoke, ainvoke])


@both_ways
def test_a_stream_is_put_together_again(
    server: Loopback, ask: Callable[[Loopback], AIMessage]
) -> None:
    """The text, the done_reason and the counts are those of the script."""
    server.say(LIST, size=3, prompt_tokens=21, completion_tokens=7)
    reply = ask(server)
    assert reply.content == LIST
    assert reply.response_metadata["done_reason"] == "stop"
    assert reply.usage_metadata == {"input_tokens": 21, "output_tokens": 7, "total_tokens": 28}


@both_ways
def test_a_reply_cut_at_num_predict_says_length(
    server: Loopback, ask: Callable[[Loopback], AIMessage]
) -> None:
    """done_reason reaches the message's metadata."""
    server.say(["불안", ", 수면"], done_reason="length")
    reply = ask(server)
    assert reply.response_metadata["done_reason"] == "length"
    assert reply.usage_metadata is not None
    assert reply.usage_metadata["output_tokens"] == 2


def test_chunks_come_one_by_one(server: Loopback) -> None:
    """A client that reads a stream sees each chunk as it was cut; the record counts them."""
    server.say(["불", "안", ", ", "수면"])
    chunks = [c.content for c in model(server).stream("안녕") if c.content]
    assert chunks == ["불", "안", ", ", "수면"]
    server.requests[0].wait()
    assert server.requests[0].chunks_sent == 5  # and the final line


def test_the_plain_clients_read_lines_and_a_whole_reply(server: Loopback) -> None:
    """`stream: false` gets one JSON object with the same text."""
    server.say(LIST, times=2)
    client = ollama.Client(server.url)
    parts = list(client.chat("gemma:2b", QUESTION, stream=True))
    whole = client.chat("gemma:2b", QUESTION)
    assert "".join(p.message.content or "" for p in parts) == whole.message.content == LIST
    assert parts[-1].done_reason == whole.done_reason == "stop"


def test_the_plain_async_client_reads_a_stream(server: Loopback) -> None:
    """ollama.AsyncClient sees the same."""
    server.say(LIST)

    async def read() -> str:
        parts: AsyncIterator[Any] = await ollama.AsyncClient(server.url).chat(
            "gemma:2b", QUESTION, stream=True
        )
        return "".join([p.message.content async for p in parts])

    assert asyncio.run(read()) == LIST


def test_thinking_and_tool_calls_have_their_own_places() -> None:
    """They arrive beside the text, from a model that can; another one refuses to be asked."""
    call = {"function": {"name": "store", "arguments": {"keywords": ["불안"]}}}
    with Loopback([Model("qwen3:4b", ("completion", "tools", "thinking"))]) as server:
        server.say(LIST, thinking="음, 불안과 잠.", tool_calls=[call])
        reply = ollama.Client(server.url).chat("qwen3:4b", QUESTION, think=True)
        assert reply.message.thinking == "음, 불안과 잠."
        assert reply.message.tool_calls is not None
        assert reply.message.tool_calls[0].function.arguments == {"keywords": ["불안"]}


@pytest.mark.parametrize("wish", [{"think": True}, {"tools": [{"type": "function"}]}])
def test_a_model_that_cannot_refuses_and_takes_no_script(
    server: Loopback, wish: dict[str, Any]
) -> None:
    """gemma neither thinks nor calls tools: 400."""
    server.say(LIST)
    body = {"model": "gemma:2b", "messages": QUESTION, **wish}
    answer = httpx.post(f"{server.url}/api/chat", json=body)
    assert answer.status_code == 400
    assert "does not support" in answer.json()["error"]
    assert server.scripts_left == 1


def test_a_long_prompt_is_cut_in_silence_or_refused(server: Loopback) -> None:
    """Without `truncate: false` the count equals num_ctx and nothing else tells; with it, 400."""
    server.say(LIST)
    body = {
        "model": "gemma:2b",
        "messages": [{"role": "user", "content": "가" * 300}],
        "options": {"num_ctx": 256},
        "stream": False,
    }
    cut = httpx.post(f"{server.url}/api/chat", json=body)
    assert cut.json()["prompt_eval_count"] == 256
    refused = httpx.post(f"{server.url}/api/chat", json={**body, "truncate": False})
    assert refused.status_code == 400
    assert refused.json() == {"error": "the input length exceeds the context length"}


def test_what_was_asked_is_recorded(server: Loopback) -> None:
    """Body, headers, order and times of every chat request can be looked at."""
    server.say("하나", times=2)
    chat = model(server, num_predict=77, format={"type": "array"}, keep_alive="5m")
    chat.invoke("첫째")
    chat.invoke("둘째")
    first, second = server.requests
    assert first.body["options"] == {"num_predict": 77}
    assert first.body["format"] == {"type": "array"}
    assert first.body["messages"] == [{"role": "user", "content": "첫째"}]
    assert first.headers["content-type"] == "application/json"
    assert second.prompt == "둘째"
    assert first.ended is not None
    assert first.started <= first.ended <= second.started
    assert first.connection == second.connection == server.connections == 1  # kept alive


def test_scripts_are_taken_in_order_then_the_standing_answer(server: Loopback) -> None:
    """The queue first, then what `always` says, which may look at the request."""

    def echo(request: Request) -> Script:
        return Say(request.prompt[::-1])

    server.say("첫째")
    server.add(Fail(503))
    server.always(echo)
    chat = model(server)
    assert chat.invoke("ㄱㄴㄷ").content == "첫째"
    with pytest.raises(ollama.ResponseError):
        chat.invoke("ㄱㄴㄷ")
    assert chat.invoke("ㄱㄴㄷ").content == "ㄷㄴㄱ"


def test_a_request_without_a_script_is_a_loud_error() -> None:
    """A test that asks once too often does not go on with an empty reply."""
    with Loopback() as server:
        with pytest.raises(ollama.ResponseError, match="no script is left"):
            invoke(server)
        assert server.troubles


def test_a_script_that_raises_is_a_trouble() -> None:
    """A mistake in a scripted function is seen, not taken for a fault of the server."""

    def wrong(request: Request) -> Script:
        raise KeyError(request.path)

    with Loopback() as server:
        server.always(wrong)
        with pytest.raises(httpx.RemoteProtocolError):
            invoke(server)
        assert [type(t) for t in server.troubles] == [KeyError]


def test_a_client_that_leaves_is_seen(server: Loopback) -> None:
    """Closing a stream early shows: when, and after how many chunks."""
    server.say("가" * 10_000, size=1, delay=0.005)
    stream = model(server).stream("안녕")
    for _ in range(3):
        next(stream)
    stream.close()  # type: ignore[attr-defined]  # a generator behind an Iterator's face
    request = server.requests[0]
    request.wait()
    assert request.hung_up
    assert request.chunks_sent < 100


def test_a_cancelled_task_is_seen(server: Loopback) -> None:
    """Cancelling while the server has said nothing yet closes the connection."""
    server.hang()

    async def ask_and_cancel() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(model(server).ainvoke("안녕"), 0.2)

    asyncio.run(ask_and_cancel())
    server.requests[0].wait()
    assert server.requests[0].hung_up


def test_a_client_that_reads_all_has_not_hung_up(server: Loopback) -> None:
    """The usual end is not taken for a hang-up."""
    server.say(LIST)
    invoke(server)
    server.requests[0].wait()
    assert not server.requests[0].hung_up


def test_requests_at_once_are_counted(server: Loopback) -> None:
    """As many as run at a time, and never the one that was just read to its end."""
    server.always(Say("네", before=0.2))

    async def ask_all() -> None:
        chat = model(server)
        await asyncio.gather(*(chat.ainvoke("안녕") for _ in range(8)))

    asyncio.run(ask_all())
    assert server.most_at_once == 8
    assert sorted(r.running for r in server.requests) == list(range(1, 9))


def test_one_after_the_other_is_never_two_at_once(server: Loopback) -> None:
    """A request that comes right after a full reply, or a hang-up, runs alone."""
    server.always(Say("가" * 40, size=1, delay=0.0005))
    chat = model(server)
    for _ in range(20):
        stream = chat.stream("안녕")
        next(stream)
        stream.close()  # type: ignore[attr-defined]
        chat.invoke("안녕")
    assert server.most_at_once == 1


def test_the_other_paths_answer(server: Loopback) -> None:
    """Version, the list of models, one model's card, and which are loaded."""
    server.say(LIST)
    client = ollama.Client(server.url)
    assert httpx.get(f"{server.url}/api/version").json() == {"version": server.version}
    assert [m.model for m in client.list().models] == ["gemma:2b", "phi3:mini", "llama3:8b"]
    card = client.show("gemma:2b")
    assert card.capabilities == ["completion"]
    assert (card.modelinfo or {})["gemma.context_length"] == 8192
    assert client.ps().models == []
    client.chat("gemma:2b", QUESTION, options={"num_ctx": 2048})
    assert [m.context_length for m in client.ps().models] == [2048]
    assert len(server.log) == 6
    assert len(server.requests) == 1


def test_stopping_ends_what_hangs_at_once() -> None:
    """A server that stops in the middle leaves no thread and lets nobody wait."""
    with Loopback() as server:
        server.hang()
        server.say("가" * 100, delay=60)
        clients = [httpx.AsyncClient(base_url=server.url) for _ in range(2)]

        async def ask() -> list[Any]:
            body = {"model": "gemma:2b", "messages": QUESTION}
            asked = [asyncio.create_task(c.post("/api/chat", json=body)) for c in clients]
            while len(server.requests) < 2:
                await asyncio.sleep(0.01)
            start = time.monotonic()
            await asyncio.to_thread(server.stop)
            ends = await asyncio.gather(*asked, return_exceptions=True)
            assert time.monotonic() - start < 1
            return ends

        assert all(isinstance(e, httpx.TransportError) for e in asyncio.run(ask()))
        assert not server.troubles

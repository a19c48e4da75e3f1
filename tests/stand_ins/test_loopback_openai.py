"""The loopback server's second face: OpenAI's protocol, as a real Ollama speaks it too."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from loopback import Loopback, Model
from tiny_model import on_ollama

PATH = "/v1/chat/completions"


def post(url: str, **how: Any) -> httpx.Response:
    """Ask for a completion."""
    body = {"model": "gemma:2b", "messages": [{"role": "user", "content": "안녕"}]}
    return httpx.post(url + PATH, json=body | how, timeout=60)


def events(answer: httpx.Response) -> list[Any]:
    """Return what the events of an answer say."""
    assert answer.headers["content-type"].startswith("text/event-stream")
    lines = [line.removeprefix("data: ") for line in answer.text.split("\n\n") if line]
    return [line if line == "[DONE]" else json.loads(line) for line in lines]


def test_a_stream(server: Loopback) -> None:
    """An event a chunk, one with the reason, and a last word; counts only where they are asked."""
    server.say("불면, 불안", size=3, times=2)
    *parts, last, done = events(post(server.url, stream=True))
    pieces = [part["choices"][0]["delta"]["content"] for part in parts]
    assert pieces == ["불면,", " 불안"]
    assert last["choices"][0]["finish_reason"] == "stop"
    assert done == "[DONE]"
    asked = {"stream": True, "stream_options": {"include_usage": True}}
    usage = events(post(server.url, **asked))[-2]
    assert usage["choices"] == []
    assert usage["usage"]["completion_tokens"] == 3


def test_in_one_piece(server: Loopback) -> None:
    """Without `stream` there is one object, with counts."""
    server.say("불면", done_reason="length")
    answer = post(server.url).json()
    assert answer["choices"][0]["message"] == {"role": "assistant", "content": "불면"}
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["total_tokens"] > 0


@pytest.mark.parametrize("stream", [True, False])
def test_errors(server: Loopback, stream: bool) -> None:
    """They stand under "error" as an object, also within a stream and for a missing model."""
    server.fail(503, "busy", retry_after=2)
    answer = post(server.url, stream=stream)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert answer.json()["error"]["message"] == "busy"
    assert post(server.url, model="none:1b").status_code == 404
    server.say("불", error="it broke")
    answer = post(server.url, stream=stream)
    said = events(answer)[-1] if stream else answer.json()
    assert said["error"]["message"] == "it broke"


@pytest.mark.parametrize("ending", ["cut", "reset"])
def test_a_broken_connection(server: Loopback, ending: str) -> None:
    """Scripts that break off break off here too."""
    server.say("불면", ending=ending)
    with pytest.raises(httpx.TransportError):
        post(server.url, stream=True)


def test_it_counts_as_a_chat(server: Loopback) -> None:
    """Its requests stand among the others, with what they asked for."""
    server.say("불면")
    post(server.url, seed=3)
    [request] = server.requests
    assert (request.path, request.body["seed"]) == (PATH, 3)


def shape(data: Any) -> Any:
    """Return the names in an answer, without their values."""
    if isinstance(data, dict):
        return {name: shape(value) for name, value in data.items()}
    return [shape(part) for part in data] if isinstance(data, list) else None


@pytest.mark.ollama
def test_it_speaks_as_a_real_server_does(ollama_model: str) -> None:
    """Chunks, the end, counts and errors have the names that Ollama gives them."""
    asked = {"model": ollama_model, "stream": True, "stream_options": {"include_usage": True}}
    with Loopback([Model(ollama_model)]) as server:
        server.say("불면")
        real = events(post(on_ollama.server_url(), max_tokens=4, **asked))
        ours = events(post(server.url, **asked))
        for place in (0, -3, -2, -1):
            assert shape(ours[place]) == shape(real[place])
        missing = [post(url, model="none:1b") for url in (on_ollama.server_url(), server.url)]
        assert shape(missing[0].json()) == shape(missing[1].json())
        assert {answer.status_code for answer in missing} == {404}

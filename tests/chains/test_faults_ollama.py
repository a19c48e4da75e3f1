"""Where a real Ollama server cuts a prompt in silence, and what our requests say against it."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from tiny_model.on_ollama import server_url

from holdfast.chains.transport import AsyncOllamaTransport, OllamaTransport
from holdfast.schemas import PromptTooLong

pytestmark = pytest.mark.ollama

NUM_CTX = 256
LONG_LIST = {"type": "array", "items": {"type": "string"}, "minItems": 80, "maxItems": 90}


def body(model: str, prompt: str) -> dict[str, Any]:
    """Return a request whose reply is longer than the context."""
    return {
        "model": model,
        "messages": [{"role": "user", "content": prompt}],
        "stream": False,
        "format": LONG_LIST,
        "options": {"num_ctx": NUM_CTX, "num_predict": 600, "temperature": 1.4, "seed": 5},
    }


def asked(way: str, request: dict[str, Any]) -> dict[str, Any]:
    """Return the answer: to a plain client, or through one of our transports."""
    path = f"{server_url()}/api/chat"
    if way == "plain":
        data: dict[str, Any] = httpx.post(path, json=request, timeout=120).json()
        return data
    if way == "sync":
        with httpx.Client(transport=OllamaTransport(), timeout=120) as client:
            data = client.post(path, json=request).json()
        return data

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=AsyncOllamaTransport(), timeout=120) as client:
            return await client.post(path, json=request)

    data = asyncio.run(ask()).json()
    return data


def tokens(answer: dict[str, Any]) -> int:
    """Return how many tokens prompt and reply have together."""
    return int(answer["prompt_eval_count"] + answer["eval_count"])


def test_a_plain_request_loses_its_prompt(ollama_model: str) -> None:
    """The server goes on beyond the context and says "stop": half of what came before is gone."""
    answer = asked("plain", body(ollama_model, "a b c d"))
    assert answer["done_reason"] == "stop"
    assert tokens(answer) > NUM_CTX + 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_ours_ends_where_the_context_does(ollama_model: str, way: str) -> None:
    """`shift: false`: it is a reply that was cut, and one token more than fits is its last."""
    answer = asked(way, body(ollama_model, "a b c d"))
    assert answer["done_reason"] == "length"
    assert tokens(answer) <= NUM_CTX + 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_ours_is_refused_where_the_prompt_does_not_fit(ollama_model: str, way: str) -> None:
    """`truncate: false`: an error of its own, and no reply about a part of the text."""
    with pytest.raises(PromptTooLong):
        asked(way, body(ollama_model, "불면과 불안 " * 200))

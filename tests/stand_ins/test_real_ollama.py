"""A real Ollama server with the tiny model, and the loopback server held against it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import ollama
import pytest
from langchain_ollama import ChatOllama
from loopback import Loopback, Model, Say
from pydantic import TypeAdapter
from tiny_model.on_ollama import create_model, server_url

from holdfast.schemas import CounselNote, KeywordList, Summary

pytestmark = pytest.mark.ollama

SMALL = {"num_ctx": 512}
LONG = [{"role": "user", "content": "가" * 3000}]


def chat(name: str, **how: Any) -> ChatOllama:
    """Return the real chat model on the real server."""
    return ChatOllama(model=name, num_ctx=512, **how)


def test_a_stream_comes_in_pieces(ollama_model: str) -> None:
    """Several chunks, the last of them with the reason and the counts."""
    chunks = list(chat(ollama_model, seed=1, num_predict=8).stream("안녕"))
    assert len([c for c in chunks if c.content]) > 1
    ends = [c.response_metadata["done_reason"] for c in chunks if c.response_metadata]
    assert ends[-1] in ("stop", "length")


def test_num_predict_cuts_and_says_so(ollama_model: str) -> None:
    """done_reason is "length", and the count is the limit."""
    reply = chat(ollama_model, seed=1, num_predict=2).invoke("안녕")
    assert reply.response_metadata["done_reason"] == "length"
    assert reply.response_metadata["eval_count"] == 2


def test_a_runaway_is_aborted_without_a_word(ollama_model: str) -> None:
    """More than thirty times the same token: no done_reason, no counts, no error."""
    replies = (chat(ollama_model, seed=s, num_predict=200).invoke("안녕") for s in range(80))
    aborted = next(r for r in replies if not r.response_metadata)
    assert str(aborted.content).count("불안") > 30
    assert aborted.usage_metadata is None


@pytest.mark.parametrize("type_", [KeywordList, Summary, CounselNote])
def test_a_format_is_honoured(ollama_model: str, type_: Any) -> None:
    """Under the schema of a type we ship, a reply that ends by itself is a value of the type."""
    adapter = TypeAdapter(type_)
    model = chat(ollama_model, format=adapter.json_schema(), num_predict=400)
    for seed in range(5):
        reply = model.model_copy(update={"seed": seed}).invoke("안녕")
        assert reply.response_metadata["done_reason"] == "stop"
        adapter.validate_json(str(reply.content), strict=True)


def test_the_model_can_be_made_there(ollama_model: str, tiny_gguf: Any) -> None:
    """Uploading the weights and creating the model works, also where the fixture need not."""
    name = f"{ollama_model}-again"
    create_model(tiny_gguf, name)
    try:
        assert ollama.Client().show(name).capabilities == ["completion"]
    finally:
        ollama.Client().delete(name)


@pytest.fixture
def pair(ollama_model: str) -> Iterator[tuple[httpx.Client, httpx.Client]]:
    """The real server and a loopback one with a model of the same name."""
    with (
        Loopback([Model(ollama_model)]) as server,
        httpx.Client(base_url=server_url(), timeout=60) as real,
        httpx.Client(base_url=server.url) as ours,
    ):
        server.always(Say(["불안, "] * 3, done_reason="length"))
        yield real, ours


def shape(answer: httpx.Response) -> list[Any]:
    """Return what must agree: status, type of content, and the names of the fields, in order."""
    kind = answer.headers["content-type"]
    lines = answer.text.splitlines() if kind.startswith("application/x-ndjson") else [answer.text]
    return [answer.status_code, kind, *(_names(json.loads(line)) for line in lines)]


def _names(data: Any) -> Any:
    """Return the data with the values left out, one item for a list."""
    if isinstance(data, dict):
        return [(key, _names(value)) for key, value in data.items()]
    if isinstance(data, list):
        return [_names(item) for item in data[:1]]
    return type(data).__name__


QUESTIONS: dict[str, dict[str, Any]] = {
    "stream": {},
    "whole": {"stream": False},
    "unknown model": {"model": "holdfast-has-no-such-model"},
    "no model": {"model": ""},
    "no messages": {"messages": []},
    "unload": {"messages": [], "keep_alive": 0},
    "think": {"think": True},
    "tools": {"tools": [{"type": "function", "function": {"name": "store"}}]},
    "too long": {"truncate": False, "messages": LONG},
    "too long, whole": {"truncate": False, "stream": False, "messages": LONG},
    "cut prompt": {"messages": LONG},
}


@pytest.mark.parametrize("change", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_a_chat_answer_has_the_real_one_s_shape(
    pair: tuple[httpx.Client, httpx.Client], ollama_model: str, change: dict[str, Any]
) -> None:
    """Status, content type and field names are Ollama's, for answers and for refusals."""
    body = {
        "model": ollama_model,
        "messages": [{"role": "user", "content": "안녕"}],
        "options": {**SMALL, "num_predict": 3, "seed": 15},
        **change,
    }
    real, ours = (shape(client.post("/api/chat", json=body)) for client in pair)
    assert ours == real


@pytest.mark.parametrize("stream", [True, False])
def test_an_aborted_runaway_has_the_real_one_s_shape(
    pair: tuple[httpx.Client, httpx.Client], ollama_model: str, stream: bool
) -> None:
    """The stream just ends; without one, `done` is false."""
    real, _ = pair
    with Loopback([Model(ollama_model)]) as server:
        server.say(["불안, 불안, "] * 31, ending="silence")
        body = {
            "model": ollama_model,
            "messages": [{"role": "user", "content": "안녕"}],
            "options": {**SMALL, "num_predict": 200, "seed": _seed_of_a_runaway(ollama_model)},
            "stream": stream,
        }
        theirs = real.post("/api/chat", json=body)
        scripted = httpx.post(f"{server.url}/api/chat", json=body)
    assert shape(scripted) == shape(theirs)


def _seed_of_a_runaway(name: str) -> int:
    replies = ((s, chat(name, seed=s, num_predict=200).invoke("안녕")) for s in range(80))
    return next(seed for seed, reply in replies if not reply.response_metadata)


@pytest.mark.parametrize("path", ["/api/version", "/api/tags", "/api/ps"])
def test_a_list_has_the_real_one_s_shape(
    pair: tuple[httpx.Client, httpx.Client], ollama_model: str, path: str
) -> None:
    """The same names, once the model is loaded in both."""
    for client in pair:
        body = {"model": ollama_model, "messages": [], "options": SMALL}
        client.post("/api/chat", json=body)
    real, ours = (shape(client.get(path)) for client in pair)
    assert ours == real


def test_a_card_has_the_real_one_s_fields(
    pair: tuple[httpx.Client, httpx.Client], ollama_model: str
) -> None:
    """What we say of a model, the real server says too; it says more (tensors, model_info)."""
    real, ours = (c.post("/api/show", json={"model": ollama_model}).json() for c in pair)
    assert set(ours) <= set(real)
    assert set(ours["details"]) == set(real["details"])
    assert set(ours["model_info"]) <= set(real["model_info"])
    assert ours["capabilities"] == real["capabilities"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("HEAD", "/"), ("GET", "/nope"), ("GET", "/api/chat"), ("PUT", "/api/show")],
)
def test_other_paths_answer_as_the_real_ones(
    pair: tuple[httpx.Client, httpx.Client], method: str, path: str
) -> None:
    """Status, headers and body are the same to the letter."""
    real, ours = (client.request(method, path) for client in pair)
    drop = {"date"}
    assert (ours.status_code, ours.content) == (real.status_code, real.content)
    assert {k: v for k, v in ours.headers.items() if k not in drop} == {
        k: v for k, v in real.headers.items() if k not in drop
    }

"""What is sent becomes the text that is asked about, or a refusal that repeats none of it."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import quote

import pytest
from fastapi import Request
from fastapi.testclient import TestClient
from loopback import Loopback

from holdfast.service import create_app
from holdfast.service.bodies import read_body
from holdfast.service.problems import BodyTooLarge

FORM = "application/x-www-form-urlencoded"


def _post(client: TestClient, body: bytes | str, media: str | None, path: str = "/tagging") -> Any:
    headers = {} if media is None else {"Content-Type": media}
    return client.post(path, content=body, headers=headers)


def _asked(server: Loopback) -> str:
    return server.requests[-1].prompt


@pytest.mark.parametrize(
    ("media", "charset"),
    [
        ("text/plain", "utf-8"),
        ("text/plain", "utf-8-sig"),
        ("Text/Plain; charset=UTF-8", "utf-8"),
        ("text/plain;charset=euc-kr", "cp949"),
        ('text/plain; charset="ks_c_5601-1987"', "cp949"),
        ("text/plain; charset=utf-16", "utf-16"),
        (FORM, "utf-8"),
    ],
)
def test_a_text_as_it_is(
    client: TestClient, server: Loopback, transcript: str, media: str, charset: str
) -> None:
    """Lines, quotes and braces reach the model as they were sent, without a byte order mark."""
    server.say('["불면"]')
    text = transcript + '상담사: "네" {그래요} % & = +, 똠방각하\n'
    response = _post(client, text.encode(charset), media)
    assert (response.status_code, response.json()["value"]) == (200, ["불면"])
    assert text.strip() in _asked(server)
    assert "\ufeff" not in _asked(server)


def test_json(client: TestClient, server: Loopback, transcript: str) -> None:
    """The same text in JSON, and the answer is the whole Extraction."""
    server.say('["불면"]')
    answer = client.post("/tagging", json={"text": transcript}).json()
    assert transcript.strip() in _asked(server)
    (grounding,) = answer["grounding"]
    (span,) = grounding["spans"]
    assert transcript[span["start"] : span["end"]] == answer["value"][0] == "불면"
    assert [a["reply"]["text"] for a in answer["attempts"]] == ['["불면"]']
    assert (answer["engine"], answer["model"], answer["how"]) == ("ollama", "gemma:2b", "strict")


def test_summary(client: TestClient, server: Loopback, transcript: str) -> None:
    """The other path."""
    server.say('{"summary": "내담자는 불면이 심하다."}')
    answer = _post(client, transcript.encode(), "text/plain", "/summary").json()
    assert answer["value"] == {"summary": "내담자는 불면이 심하다."}


def test_note(client: TestClient, server: Loopback, transcript: str) -> None:
    """The third path has the options of both, in the query too; what was left out is told."""
    server.say('{"summary": "내담자는 불면이 심하다.", "keywords": ["불면", "상담"]}')
    path = "/note?max_keywords=1&max_sentences=2"
    answer = _post(client, transcript.encode(), "text/plain", path).json()
    assert answer["value"] == {
        "summary": "내담자는 불면이 심하다.",
        "keywords": ["불면"],
        "main_concern": None,
        "emotion": "unknown",
        "risk": "unknown",
        "follow_up": None,
    }
    assert "kept 1 of 2 keywords" in answer["notes"]
    assert "2문장" in _asked(server)


def test_options(client: TestClient, server: Loopback, transcript: str) -> None:
    """Options stand in a JSON body, or in the query of either; the body wins."""
    server.say('["불면", "생각"]', times=3)
    body = {"text": transcript, "max_keywords": 1}
    answers = [
        client.post("/tagging", json=body),
        _post(client, transcript.encode(), "text/plain", "/tagging?max_keywords=1&language=en&k=v"),
        client.post("/tagging?max_keywords=2&language=en", json=body),
    ]
    assert [answer.json()["value"] for answer in answers] == [["불면"]] * 3
    assert [answer.json()["language"] for answer in answers] == ["ko", "en", "en"]


def test_options_do_not_mix(client: TestClient, server: Loopback, transcript: str) -> None:
    """One request's options are not the next one's."""
    server.say('["불면", "생각"]', times=3)
    counts = [
        len(client.post("/tagging", json={"text": transcript} | options).json()["value"])
        for options in ({}, {"max_keywords": 1}, {})
    ]
    assert counts == [2, 1, 2]


@pytest.mark.parametrize(
    ("body", "media", "status", "told"),
    [
        (b"\xb9\xe9 \xc1\xf6", "text/plain", 422, "charset=euc-kr"),
        (b"a\0b", "text/plain", 422, "NUL"),
        (b'{"text": "a\\u0000b"}', "application/json", 422, "NUL"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "text/plain", 422, "NUL"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FORM, 422, "NUL"),
        ("불면".encode("utf-16"), "text/plain", 422, "charset="),
        (b"", "text/plain", 422, "empty"),
        (b" \n\t", "text/plain", 422, "empty"),
        (b"text", "text/plain; charset=nope", 415, "charset"),
        (b"text", "text/plain; charset=hex", 415, "charset"),
        (b"text", "text/plain; charset=punycode", 415, "charset"),
        (b"text", None, 415, "Content-Type: text/plain"),
        (b"text", "application/octet-stream", 415, "Content-Type: text/plain"),
        (b"text", "multipart/form-data; boundary=x", 415, "Content-Type: text/plain"),
        (b"text", "nonsense", 415, "Content-Type: text/plain"),
        (b"text=whale&a=b", FORM, 415, "Content-Type: text/plain"),
        (b"whale", FORM, 415, "Content-Type: text/plain"),
        (b' {"text": "whale"}', FORM, 415, "Content-Type: application/json"),
        (b"{", "application/json", 422, "JSON"),
        (b"[]", "application/json", 422, "the body"),
        (b'"whale"', "application/json", 422, "the body"),
        (b"{}", "application/json", 422, "text: "),
        (b'{"text": 5}', "application/json", 422, "text: "),
        (b'{"text": "\\ud83d"}', "application/json", 422, "JSON"),
        (b"[" * 100_000, "application/json", 422, "JSON"),
        (b'{"text": "a", "max_keywords": 0}', "application/json", 422, "max_keywords: "),
        (b'{"text": "a", "max_keywords": 101}', "application/json", 422, "max_keywords: "),
        (b'{"text": "a", "max_keywords": true}', "application/json", 422, "max_keywords: "),
        (b'{"text": "a", "language": "fr"}', "application/json", 422, "language: "),
        (b'{"text": "a", "max_sentences": 2}', "application/json", 422, "none of text, language"),
    ],
)
def test_what_cannot_be_read(
    client: TestClient, body: bytes, media: str | None, status: int, told: str
) -> None:
    """A refusal says what to send instead, and no model is asked."""
    response = _post(client, body, media)
    assert (response.status_code, response.json()["status"]) == (status, status)
    assert told in response.json()["detail"]
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["is_retryable"] is False


@pytest.mark.parametrize("place", ["key", "value", "option", "broken", "bytes", "query", "charset"])
def test_nothing_sent_comes_back(client: TestClient, secret: str, place: str) -> None:
    """Wherever a word of the transcript stands, no refusal repeats it."""
    headers = {"Content-Type": "application/json"}
    path, body = "/tagging", ""
    match place:
        case "key":
            body = json.dumps({"text": "a", secret: 1})
        case "value":
            body = json.dumps({"text": [secret]})
        case "option":
            body = json.dumps({"text": "a", "language": secret})
        case "broken":
            body = f'{{"text": "{secret}'
        case "bytes":
            headers, body = {"Content-Type": "text/plain; charset=ascii"}, secret
        case "query":
            path = f"/tagging?max_keywords={secret}"
        case "charset":
            headers = {"Content-Type": f"text/plain; charset*=utf-8''{quote(secret)}"}
    response = client.post(path, content=body.encode(), headers=headers)
    assert response.status_code in (415, 422)
    assert secret not in response.text
    assert "\\u" not in response.text


def test_no_text_in_an_address(client: TestClient, secret: str) -> None:
    """A text in the query is refused rather than passed over: the sender should stop that."""
    response = client.post("/tagging", params={"text": secret})
    assert response.status_code == 422
    assert "address" in response.json()["detail"]


def test_a_compressed_body(client: TestClient) -> None:
    """It is not read as if it were the text."""
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    assert client.post("/tagging", content=b"a", headers=headers).status_code == 415


@pytest.mark.parametrize("chunked", [False, True])
def test_too_large(serving: Any, settings: Any, server: Loopback, chunked: bool) -> None:
    """The limit holds for what is said to come and for what comes; at the limit it is read."""
    client = serving(create_app(model="gemma:2b", settings=settings(), max_body=3000))

    def send(size: int) -> Any:
        text = ("불면 " * 1000).encode()[: size - 1] + b"\n"
        parts = (text[i : i + 7] for i in range(0, size, 7)) if chunked else text
        return client.post("/tagging", content=parts, headers={"Content-Type": "text/plain"})

    assert send(3001).status_code == 413
    assert send(3001).json()["type"].endswith("body-too-large")
    server.say('["불면"]')
    assert send(2997).status_code == 200


def test_a_body_said_to_be_too_large_is_not_read() -> None:
    """Who waits for leave to send it (Expect: 100-continue) is told before it is sent."""

    async def receive() -> Any:
        raise AssertionError("it was read")

    headers = [(b"content-type", b"text/plain"), (b"content-length", b"3001")]
    scope = {"type": "http", "query_string": b"", "headers": headers}
    with pytest.raises(BodyTooLarge):
        asyncio.run(read_body(Request(scope, receive), 3000))

"""The OpenAPI document says what is true."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from langchain_core.messages import AIMessage
from langchain_core.runnables import RunnableLambda
from loopback import Loopback
from openapi_spec_validator import validate

from holdfast.service import create_app, create_router
from holdfast.service.tasks import EXAMPLE_TEXT, TASKS


@pytest.fixture
def document(client: TestClient) -> dict[str, Any]:
    """The document as it is served."""
    got: dict[str, Any] = client.get("/openapi.json").json()
    return got


def _check(document: dict[str, Any], schema: dict[str, Any], value: Any) -> None:
    """Raise where a value is not of a schema of the document."""
    Draft202012Validator(schema | {"components": document["components"]}).validate(value)


def _operation(document: dict[str, Any], path: str) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"][path]["post"]
    return operation


def test_it_validates(document: dict[str, Any]) -> None:
    """Alone, and twice in an app under prefixes, where no two operations share a name."""
    validate(document)
    app = FastAPI()
    for prefix in ("/a", "/b"):
        app.include_router(create_router(model="gemma:2b", prefix=prefix))
    both = app.openapi()
    validate(both)
    names = [o["operationId"] for path in both["paths"].values() for o in path.values()]
    assert len(names) == len(set(names)) == 8


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.path)
def test_the_examples_are_true(document: dict[str, Any], task: Any) -> None:
    """Both media types have one, each is of its schema, and the spans are where the keyword is."""
    operation = _operation(document, task.path)
    body = operation["requestBody"]["content"]
    assert set(body) == {"application/json", "text/plain"}
    for media in body.values():
        _check(document, media["schema"], media["example"])
    answer = operation["responses"]["200"]["content"]["application/json"]
    _check(document, answer["schema"], answer["example"])
    for grounding in answer["example"]["grounding"]:
        for span in grounding["spans"]:
            assert EXAMPLE_TEXT[span["start"] : span["end"]] == grounding["text"]


def test_an_example_can_be_sent(
    client: TestClient, document: dict[str, Any], server: Loopback
) -> None:
    """What the document shows is taken, and what comes back is of the schema it shows."""
    operation = _operation(document, "/tagging")
    server.say("죄송하지만 도와드릴 수 없습니다.")
    server.say('["불면"]')
    body = operation["requestBody"]["content"]["application/json"]["example"]
    response = client.post("/tagging", json=body)
    assert len(response.json()["attempts"]) == 2
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    _check(document, schema, response.json())


def test_a_problem_is_of_its_schema(client: TestClient, document: dict[str, Any]) -> None:
    """Every status that may come is in the document, with the schema of a problem."""
    responses = _operation(document, "/tagging")["responses"]
    problem = client.post("/tagging", json={}).json()
    for status in ("413", "415", "422", "500", "502", "503", "504"):
        _check(
            document, responses[status]["content"]["application/problem+json"]["schema"], problem
        )


def test_a_schema_can_tell(document: dict[str, Any]) -> None:
    """The checks above can fail."""
    schema = _operation(document, "/tagging")["responses"]["200"]["content"]["application/json"]
    with pytest.raises(Exception, match="required property"):
        _check(document, schema["schema"], {"value": []})


MEDIA = st.sampled_from(
    ["text/plain", "application/json", "application/x-www-form-urlencoded", "text/plain; charset="]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
NAMES = st.sampled_from(["text", "language", "max_keywords", "", "x"])
BODIES = (
    st.binary()
    | st.text().map(str.encode)
    | st.dictionaries(NAMES, JSON).map(lambda value: json.dumps(value).encode())
)


@pytest.fixture(scope="module")
def answering() -> Any:
    """A client of a service whose model always gives the same list."""
    reply = RunnableLambda(lambda messages: AIMessage('["a"]'))
    with TestClient(create_app(model=reply)) as client:
        yield client


@given(body=BODIES, media=MEDIA, rest=st.text("abcdefghijklmnopqrstuvwxyz0123456789-_;=\"' *"))
def test_whatever_is_sent(answering: TestClient, body: bytes, media: str, rest: str) -> None:
    """Any bytes, said to be anything: an answer or a problem, never a fault of ours."""
    headers = {"Content-Type": media + rest}
    response = answering.post("/tagging", content=body, headers=headers)
    assert response.status_code in (200, 415, 422, 502)
    assert response.json().get("status", 200) == response.status_code


@given(query=st.dictionaries(NAMES, st.text()))
def test_whatever_is_asked(answering: TestClient, query: dict[str, str]) -> None:
    """The same for the query."""
    response = answering.post(
        "/tagging", params=query, content=b"a", headers={"Content-Type": "text/plain"}
    )
    assert response.status_code in (200, 422, 502)

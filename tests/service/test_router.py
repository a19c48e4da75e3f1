"""The router in an app of somebody else's."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import pytest
from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse
from fastapi.testclient import TestClient
from loopback import Loopback
from starlette.exceptions import HTTPException
from starlette.middleware.body_limit import RequestBodyLimitMiddleware

from holdfast.schemas import SettingsError
from holdfast.service import create_app, create_router


def test_health(client: TestClient, server: Loopback) -> None:
    """It is alive, says its version, and asks nobody."""
    assert client.get("/health").json() == {"status": "ok", "version": version("holdfast")}
    assert server.log == []


def test_no_such_path(client: TestClient) -> None:
    """The app that stands alone says so with a problem, also for pages with foreign scripts."""
    for path, status in (("/nope", 404), ("/tagging", 405), ("/docs", 404), ("/redoc", 404)):
        response = client.get(path)
        assert (response.status_code, response.json()["status"]) == (status, status)
        assert response.headers["content-type"] == "application/problem+json"
    assert client.get("/tagging").headers["allow"] == "POST"


def _app_with_handlers() -> FastAPI:
    app = FastAPI()

    @app.exception_handler(Exception)
    @app.exception_handler(HTTPException)
    @app.exception_handler(RequestValidationError)
    async def theirs(request: Request, error: Exception) -> PlainTextResponse:
        return PlainTextResponse("theirs", getattr(error, "status_code", 418))

    @app.middleware("http")
    async def passing(request: Request, call_next: Any) -> Any:
        return await call_next(request)

    return app


def test_in_an_app_with_its_own_handlers(
    serving: Any, settings: Any, server: Loopback, transcript: str
) -> None:
    """Under prefixes, behind handlers and a middleware: its answers and problems are its own."""
    app = _app_with_handlers()
    app.include_router(create_router(model="gemma:2b", settings=settings(), prefix="/nlp"))
    app.include_router(create_router(model="phi3:mini", settings=settings()), prefix="/{tenant}/a")
    client = serving(app)
    server.say('["불면"]', times=2)
    for path, model in (("/nlp/tagging", "gemma:2b"), ("/x/a/tagging", "phi3:mini")):
        answer = client.post(path, json={"text": transcript}).json()
        assert (answer["value"], answer["model"]) == (["불면"], model)
    assert client.post("/nlp/tagging", json={}).json()["status"] == 422
    assert client.get("/x/a/health").status_code == 200
    assert client.get("/nope").text == "theirs"


def test_dependencies_stay_theirs(serving: Any, settings: Any, server: Loopback) -> None:
    """Who is not let in by the app's own dependency gets the app's own answer."""

    def guard(key: int) -> None:
        if key != 1:
            raise HTTPException(401)

    app = _app_with_handlers()
    router = create_router(model="gemma:2b", settings=settings())
    app.include_router(router, dependencies=[Depends(guard)])
    client = serving(app)
    statuses = [
        client.post(f"/tagging?key={key}", json={"text": "a b"}).status_code for key in ("2", "x")
    ]
    assert statuses == [401, 418]
    server.say('["a"]')
    assert client.post("/tagging?key=1", json={"text": "a b"}).status_code == 200


@pytest.mark.parametrize("length", [{}, {"Content-Length": "3000"}], ids=["chunked", "said"])
def test_a_limit_of_the_app(serving: Any, settings: Any, length: dict[str, str]) -> None:
    """An app's own limit for a body shows where the body is read, and gets the app's answer."""
    app = _app_with_handlers()
    app.include_router(create_router(model="gemma:2b", settings=settings()))
    client = serving(RequestBodyLimitMiddleware(app, 100))
    parts = (b"a" * 30 for _ in range(100))
    response = client.post(
        "/tagging", content=parts, headers=length | {"Content-Type": "text/plain"}
    )
    assert response.status_code == 413
    assert "holdfast" not in response.text


def test_settings(serving: Any, server: Loopback, tmp_path: Any, monkeypatch: Any) -> None:
    """What is not told comes from the environment, then from `.env`."""
    (tmp_path / ".env").write_text(f"OLLAMA_HOST={server.url}\nHOLDFAST_MODEL=a\nX=1\n")
    monkeypatch.setenv("HOLDFAST_MODEL", "phi3:mini")
    monkeypatch.setenv("HOLDFAST_MAX_BODY", "30")
    client = serving(create_app())
    server.say('["sleep"]')
    assert client.post("/tagging", json={"text": "sleep"}).json()["model"] == "phi3:mini"
    assert client.post("/tagging", json={"text": "sleep" * 5}).status_code == 413


@pytest.mark.parametrize(
    ("arguments", "env"),
    [
        ({"model": ""}, ""),
        ({"model": 5}, ""),
        ({"max_body": 0}, ""),
        ({}, "HOLDFAST_MAX_BODY=lots"),
        ({}, "HOLDFAST_DEADLINE=lots"),
        ({}, "HOLDFAST_MODEL=\xff"),
    ],
)
def test_settings_that_make_no_sense(arguments: Any, env: str, tmp_path: Any) -> None:
    """They are refused when the router is made, not with the first request, and not shown."""
    (tmp_path / ".env").write_bytes(env.encode("latin-1"))
    with pytest.raises(SettingsError) as caught:
        create_router(**arguments)
    assert "lots" not in str(caught.value)


def test_no_model_at_all(serving: Any) -> None:
    """The extractive engine answers, and says so."""
    client = serving(create_app(model="extractive"))
    text = "I cannot sleep. Poor sleep makes my work stress worse. Sleep is what I miss."
    for path in ("/tagging", "/summary", "/note"):
        answer = client.post(path, json={"text": text}).json()
        assert (answer["engine"], answer["how"]) == ("extractive", "extracted")
        assert "sleep" in str(answer["value"]).lower()

"""A client that goes away takes its model call with it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from fastapi import FastAPI, Request
from loopback import Loopback

from holdfast.service import create_app, create_router
from holdfast.service.running import Stoppable


def _app(settings: Any, behind: bool) -> FastAPI:
    if not behind:
        return create_app(model="gemma:2b", settings=settings)
    app = FastAPI()
    app.include_router(create_router(model="gemma:2b", settings=settings))

    @app.middleware("http")
    async def passing(request: Request, call_next: Any) -> Any:
        return await call_next(request)

    return app


async def _go_away(app: Any, text: str, when: asyncio.Event) -> list[Any]:
    """Send a request and go when the event is set; return what the app sent."""
    sent: list[Any] = []
    body = iter([{"type": "http.request", "body": text.encode(), "more_body": False}])

    async def receive() -> Any:
        for message in body:
            return message
        await when.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/tagging",
        "raw_path": b"/tagging",
        "query_string": b"",
        "root_path": "",
        "headers": [(b"content-type", b"text/plain")],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    await app(scope, receive, send)
    return sent


async def _until(happened: Any) -> None:
    async with asyncio.timeout(10):
        while not happened():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("behind", [False, True], ids=["bare", "behind a middleware"])
def test_the_request_is_closed(
    settings: Any, server: Loopback, transcript: str, behind: bool
) -> None:
    """The model's server sees the hang-up at once, and nothing but a bare status is written."""

    async def run() -> list[Any]:
        gone = asyncio.Event()
        going = asyncio.create_task(_go_away(_app(settings(), behind), transcript, gone))
        await _until(lambda: server.requests)
        gone.set()
        return await asyncio.wait_for(going, 5)

    server.hang()
    sent = asyncio.run(run())
    server.requests[0].wait()
    assert server.requests[0].hung_up
    assert not [m for m in sent if m.get("body")]


def test_a_place_in_the_queue_is_given_up(settings: Any, server: Loopback, transcript: str) -> None:
    """Who goes while waiting for the host's slot is never asked for; who waits after it is."""

    async def run() -> list[Any]:
        app = create_app(model="gemma:2b", settings=settings(slots=1))
        gone, never = asyncio.Event(), asyncio.Event()
        first = asyncio.create_task(_go_away(app, transcript, never))
        await _until(lambda: server.requests)
        second = asyncio.create_task(_go_away(app, "이 글은 묻지 않는다", gone))
        third = asyncio.create_task(_go_away(app, transcript, never))
        await asyncio.sleep(0.05)
        gone.set()
        await asyncio.wait_for(second, 5)
        return [await asyncio.wait_for(task, 5) for task in (first, third)]

    server.say('["불면"]', before=0.4)
    server.say('["불면"]')
    answers = asyncio.run(run())
    assert [sent[0]["status"] for sent in answers] == [200, 200]
    assert not [r for r in server.requests if "묻지 않는다" in r.prompt]


def test_a_cancelled_request(settings: Any, server: Loopback, transcript: str) -> None:
    """The server that runs us cancels what is left when it stops: the model is let go as well."""

    async def run() -> None:
        app = create_app(model="gemma:2b", settings=settings())
        going = asyncio.create_task(_go_away(app, transcript, asyncio.Event()))
        await _until(lambda: server.requests)
        going.cancel()
        with pytest.raises(asyncio.CancelledError):
            await going
        assert asyncio.all_tasks() == {asyncio.current_task()}

    server.hang()
    asyncio.run(run())
    server.requests[0].wait()
    assert server.requests[0].hung_up


def test_stopped_in_the_middle(settings: Any, server: Loopback, transcript: str) -> None:
    """What `holdfast serve` cancels when it is stopped gets a problem, and the model is let go."""

    async def run() -> list[Any]:
        app = Stoppable(create_app(model="gemma:2b", settings=settings()))
        going = asyncio.create_task(_go_away(app, transcript, asyncio.Event()))
        await _until(lambda: server.requests)
        going.cancel()
        return await going

    server.hang()
    start, body = asyncio.run(run())
    assert (start["status"], json.loads(body["body"])["is_retryable"]) == (503, True)
    server.requests[0].wait()
    assert server.requests[0].hung_up

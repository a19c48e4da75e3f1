"""The app on a port: what `holdfast serve` runs."""

from __future__ import annotations

import asyncio
import logging
import socket
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from holdfast.schemas import SettingsError
from holdfast.service.app import HEALTH
from holdfast.service.problems import stopping
from holdfast.service.tasks import TASKS

GRACE = 10
"""Seconds that running requests have to end when the service is stopped; then they are cancelled,
and the model's server is let go."""

_PATHS = {HEALTH, "/openapi.json", *(task.path for task in TASKS)}


class Stoppable:
    """The app, which answers for a request that the server cancels because it is being stopped.

    uvicorn's own answer would be a bare 500 and a traceback in the log.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, as ASGI has it."""
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except asyncio.CancelledError:
            if scope["type"] != "http" or begun:
                raise
            await stopping()(scope, receive, send)


class OurPaths(logging.Filter):
    """Keep of an address in the access log only what is a path of ours: the rest may be a text."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record; none is dropped."""
        # uvicorn's own order: client, method, path with query, HTTP version, status.
        if isinstance(record.args, tuple) and len(record.args) == 5:
            client, method, path, *rest = record.args
            known = str(path).partition("?")[0]
            record.args = (client, method, known if known in _PATHS else "(no path)", *rest)
        return True


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens there; port 0 is any that is free.

    Raises SettingsError where it cannot: the port is taken, or the address is not ours.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OverflowError:
        raise SettingsError("--port is a number up to 65535") from None
    except OSError as error:
        reason = (error.strerror or "no such address").partition(" (")[0].lower()
        raise SettingsError(f"cannot listen on {host}, port {port}: {reason}") from None


def run(app: FastAPI, listening: socket.socket) -> None:
    """Serve the app on the socket until the process is told to stop."""
    config = uvicorn.Config(
        Stoppable(app), log_config=_log_config(), timeout_graceful_shutdown=GRACE
    )
    uvicorn.Server(config).run(sockets=[listening])


def _log_config() -> dict[str, Any]:
    """Return uvicorn's logging, with our filter in it and our own logger beside its.

    All of it goes to standard error, as whatever our command says that is no value.
    """
    ours = uvicorn.config.LOGGING_CONFIG
    access = ours["handlers"]["access"]
    access = {**access, "filters": ["our_paths"], "stream": "ext://sys.stderr"}
    return {
        **ours,
        "filters": {"our_paths": {"()": OurPaths}},
        "handlers": {**ours["handlers"], "access": access},
        "loggers": {**ours["loggers"], "holdfast": {"handlers": ["default"], "level": "INFO"}},
    }

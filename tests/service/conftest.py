"""An app on the loopback server, and a word that no answer or log of ours may repeat."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from loopback import Loopback

from holdfast.chains import Settings, load_settings
from holdfast.service import create_app

SECRET = "청록고래"
TRANSCRIPT = f"상담사: 어떻게 지내셨어요?\n내담자: 불면이 심하고, {SECRET} 생각만 나요.\n"
"""Synthetic. The whale is a word that nothing but this text has."""


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in an empty folder, with no setting of ours in the environment."""
    for name in list(os.environ):
        if name.startswith(("HOLDFAST_", "OLLAMA_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test whose log, at any level, holds the whale."""
    caplog.set_level("DEBUG")
    yield
    assert SECRET not in caplog.text


@pytest.fixture
def settings(server: Loopback) -> Callable[..., Settings]:
    """Return settings for the loopback server; takes limits."""
    return lambda **limits: load_settings(ollama_host=server.url, **limits)


@pytest.fixture
def serving() -> Iterator[Callable[[FastAPI], TestClient]]:
    """Return a client of an app; its event loop ends with the test."""
    clients: list[TestClient] = []

    def serving(app: FastAPI) -> TestClient:
        clients.append(TestClient(app).__enter__())
        return clients[-1]

    yield serving
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def client(serving: Any, settings: Any) -> TestClient:
    """A client of the app on the loopback server."""
    made: TestClient = serving(create_app(model="gemma:2b", settings=settings()))
    return made


@pytest.fixture
def transcript() -> str:
    """A text of several lines with the whale in it."""
    return TRANSCRIPT


@pytest.fixture
def secret() -> str:
    """The word that only the text has."""
    return SECRET

"""The service goes by the settings, further models included."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient

from holdfast.chains import load_settings
from holdfast.service import create_app


def test_the_engine_answers_where_it_is_named(
    serving: Callable[[FastAPI], TestClient], closed_url: str
) -> None:
    """With the host down: 200, and the body says who answered and why."""
    settings = load_settings(ollama_host=closed_url, fallback=["extractive"])
    client = serving(create_app(model="gemma:2b", settings=settings))
    response = client.post("/tagging", json={"text": "내담자: 이직 뒤로 불면이 심해요."})
    assert response.status_code == 200
    body: dict[str, Any] = response.json()
    assert body["engine"] == "extractive"
    assert any(note.startswith("gemma:2b: nobody answers") for note in body["notes"])

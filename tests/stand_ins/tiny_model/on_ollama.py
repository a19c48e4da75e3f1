"""The tiny model on a real Ollama server: the one that OLLAMA_HOST names."""

from __future__ import annotations

import os
from pathlib import Path

import httpx
import ollama
from ollama._client import _parse_host  # its own reading of OLLAMA_HOST, which has no public name

from tiny_model.phrases import ANSWER, ASK, END

NAME = "drifter"
TEMPLATE = "{{ range .Messages }}" + ASK + "{{ .Content }}{{ end }}" + ANSWER


def server_url() -> str:
    """Return where OLLAMA_HOST says the server is (http://127.0.0.1:11434 unless set)."""
    return _parse_host(os.environ.get("OLLAMA_HOST"))


def is_server_there() -> bool:
    """Whether anything answers there."""
    try:
        ollama.Client(timeout=2).list()
    except (ConnectionError, httpx.TransportError):
        return False
    return True


def is_model_there(name: str = NAME) -> bool:
    """Whether the server has the model."""
    return f"{name}:latest" in {m.model for m in ollama.Client(timeout=10).list().models}


def create_model(file: Path, name: str = NAME) -> None:
    """Upload the weights and make the model of them."""
    client = ollama.Client(timeout=60)
    digest = client.create_blob(file)
    client.create(name, files={file.name: digest}, template=TEMPLATE, parameters={"stop": [END]})

"""Fixtures for every room: what stands in for a model."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from loopback import Loopback, closed_port

if TYPE_CHECKING:
    from tiny_model.engine import Tiny


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> None:
    """A shell that runs the tests in the background has SIGINT ignored; our children inherit it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A scripted Ollama server, see tests/stand_ins/loopback.

    Fails a test whose requests ran out of script, or whose script raised.
    """
    with Loopback() as running:
        yield running
    assert not running.troubles, f"requests without an answer: {running.troubles}"


@pytest.fixture(autouse=True)
def _nothing_is_remembered() -> Iterator[None]:
    """What one test's server did with a schema is nothing to the next one's on the same port."""
    yield
    if binding := sys.modules.get("holdfast.chains.binding"):
        binding.MEMORY.clear()


@pytest.fixture
def closed_url() -> Iterator[str]:
    """A URL where every connection is refused."""
    with closed_port() as url:
        yield url


@pytest.fixture(scope="session")
def tiny_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model's weights, see tests/stand_ins/tiny_model."""
    from tiny_model.weights import write_model

    path = tmp_path_factory.mktemp("tiny") / "drifter.gguf"
    write_model(path)
    return path


@pytest.fixture(scope="session")
def tiny(tiny_gguf: Path) -> Tiny:
    """The tiny model in this process: `tiny(prompt, schema=..., num_predict=..., seed=...)`."""
    from tiny_model.engine import Tiny

    return Tiny(tiny_gguf)


@pytest.fixture(scope="session")
def ollama_model(tiny_gguf: Path) -> str:
    """The tiny model's name on the real server at OLLAMA_HOST; made there if it is missing."""
    from tiny_model import on_ollama

    if not on_ollama.is_server_there():
        pytest.skip(f"no Ollama server answers at {on_ollama.server_url()} (set OLLAMA_HOST)")
    if not on_ollama.is_model_there():
        on_ollama.create_model(tiny_gguf)
    return on_ollama.NAME

"""Fixtures for every room: what stands in for a model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from loopback import Loopback, closed_port


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A scripted Ollama server, see tests/stand_ins/loopback.

    Fails a test whose requests ran out of script, or whose script raised.
    """
    with Loopback() as running:
        yield running
    assert not running.troubles, f"requests without an answer: {running.troubles}"


@pytest.fixture
def closed_url() -> Iterator[str]:
    """A URL where every connection is refused."""
    with closed_port() as url:
        yield url

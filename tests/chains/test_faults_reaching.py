"""No connection: what a person reads, and how soon."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import pytest
from faults_table import row_of
from loopback import Loopback, closed_port, deaf_port, untrusted_port

from holdfast.chains import keyword_chain
from holdfast.schemas import CallError

Call = Callable[[Any, Any], Any]


@contextmanager
def plain_port() -> Iterator[str]:
    """Yield an https:// address where plain HTTP is spoken."""
    with Loopback() as server:
        yield server.url.replace("http://", "https://")


PLACES: dict[str, Callable[[], AbstractContextManager[str]]] = {
    "nobody listens (connection refused)": closed_port,
    "a host's name that is unknown": lambda: nullcontext("http://holdfast.invalid:11434"),
    "a host's name that is none": lambda: nullcontext("http://a..b:11434"),
    "a connection that is not taken within `connect_timeout`": deaf_port,
    "a certificate that is not trusted": untrusted_port,
    "https:// where plain HTTP is": plain_port,
}
SOON = 5.0
"""Seconds in which a person has the message, on a loaded machine; it takes half of one."""


@pytest.mark.parametrize("fault", PLACES)
def test_each_place(transcript: str, call: Call, fault: str) -> None:
    """Is told soon, by a class of its own and in words that say what is wrong with the address."""
    with PLACES[fault]() as url:
        chain = keyword_chain("gemma:2b", ollama_host=url, connect_timeout=0.2)
        started = time.monotonic()
        with pytest.raises(CallError) as caught:
            call(chain, transcript)
    assert time.monotonic() - started < SOON
    row_of(fault).check(caught.value, caught.value.attempts)
    assert url in caught.value.message

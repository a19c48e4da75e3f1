"""The waits between a fault before the first word and the same request once more."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from loopback import Loopback

from holdfast.schemas import ServerFailed

Call = Callable[[Any, Any], Any]
Keywords = Callable[..., Any]

SLACK = 1.0
"""Seconds that a loaded machine may take longer."""


def waits(server: Loopback) -> list[float]:
    """Return the seconds from the end of each request to the start of the next."""
    return [b.started - (a.ended or a.started) for a, b in pairwise(server.requests)]


def test_each_wait_is_twice_the_one_before(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """And up to as much again by chance, so that many who were refused at once do not come back
    at once.
    """
    server.fail(503, times=3)
    server.say('["불면"]')
    assert call(keywords(backoff=0.05), transcript) == ["불면"]
    for wait, least in zip(waits(server), (0.05, 0.1, 0.2), strict=True):
        assert least <= wait < 2 * least + SLACK


def test_the_waits_differ(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """No two calls wait equally long."""
    for _ in range(6):
        server.fail(503)
        server.say('["불면"]')
    chain = keywords(backoff=0.05)
    for _ in range(6):
        chain.invoke(transcript)
    first = waits(server)[::2]
    assert max(first) - min(first) > 0.005


def test_the_servers_own_word_wins(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """Retry-After is waited for instead of our own, be it shorter or longer."""
    server.fail(503, retry_after=0.3)
    server.fail(503, retry_after=0)
    server.say('["불면"]')
    assert call(keywords(backoff=0.01, deadline=60), transcript) == ["불면"]
    long, short = waits(server)
    assert 0.3 <= long < 0.3 + SLACK
    assert short < SLACK


def test_no_wait_goes_past_the_deadline(
    server: Loopback, keywords: Keywords, transcript: str, call: Call
) -> None:
    """Where the next one would, the fault is told at once."""
    server.fail(500)
    started = time.monotonic()
    with pytest.raises(ServerFailed):
        call(keywords(backoff=30, deadline=20), transcript)
    assert time.monotonic() - started < 20 / 2
    assert len(server.requests) == 1


@pytest.mark.parametrize("retries", [0, 1, 5])
def test_fault_retries_are_a_setting(
    server: Loopback, keywords: Keywords, transcript: str, call: Call, retries: int
) -> None:
    """As many requests more, and no call is counted for any."""
    server.fail(500, times=9)
    with pytest.raises(ServerFailed) as caught:
        call(keywords(backoff=0, fault_retries=retries), transcript)
    assert len(server.requests) == 1 + retries
    assert caught.value.attempts == ()

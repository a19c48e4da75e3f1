"""Both ways to call a chain: what holds for one holds for the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from loopback import Loopback

from holdfast.chains import Chain, keyword_chain
from holdfast.schemas import KeywordList

TRANSCRIPT = "상담사: 어떻게 지내셨어요?\n내담자: 요즘 불면이 심하고 직장 스트레스도 커요."

Call = Callable[[Any, Any], Any]


@pytest.fixture(params=["invoke", "ainvoke"])
def call(request: pytest.FixtureRequest) -> Call:
    """Call a chain with an input, in this thread or on an event loop of its own."""
    if request.param == "invoke":
        return lambda chain, given: chain.invoke(given)
    return lambda chain, given: asyncio.run(chain.ainvoke(given))


@pytest.fixture
def transcript() -> str:
    """A text to ask about."""
    return TRANSCRIPT


@pytest.fixture
def keywords(server: Loopback) -> Callable[..., Chain[KeywordList]]:
    """Make a keyword chain on the loopback server; takes the chain's own arguments."""
    return lambda **limits: keyword_chain("gemma:2b", ollama_host=server.url, **limits)

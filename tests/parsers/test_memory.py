"""Nothing of a reply stays in memory once it is read."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import types
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

import holdfast.parsers
import holdfast.schemas
from holdfast.parsers import GrowingReply, explain, read
from holdfast.schemas import CounselNote, KeywordList, ReplyError

SECRET = "갈무리"
"""A word that stands in every reply and source below."""
REPLIES = (
    f"키워드: {SECRET}, 이직, 불면",
    f"Here are the keywords:\n1. **{SECRET} worries** - explained\n2. sleep",
    f"상담에서는 {SECRET}에 대해 이야기했습니다. 죄송하지만 요약할 수 없습니다.",
    f'{{"summary": "{SECRET}을 이야기했다.", "keyword": ["{SECRET}"], "{SECRET}": 1}}',
    f"요약: {SECRET}\n감정: {SECRET}\n{SECRET}: 없음",
    f'["{SECRET}", "이직"]',
    f"| {SECRET} | 값 |\n|---|---|\n| {SECRET} | 3 |",
)
SOURCE = f"내담자: {SECRET} 때문에 잠을 못 자요. 이직도 생각해요."
KINDS = (list[str], KeywordList, CounselNote, dict[str, str], str, int, Any)


def caches() -> dict[str, Any]:
    """Return every cached function of the parsers and schemas, by name."""
    found: dict[str, Any] = {}
    for room in (holdfast.parsers, holdfast.schemas):
        for module in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
            if not module.name.endswith("reply_parser"):
                for name, value in vars(importlib.import_module(module.name)).items():
                    if hasattr(value, "cache_info"):
                        found[f"{module.name}.{name}"] = value
    return found


def strings_in(root: Any) -> Iterator[str]:
    """Yield every string that something holds on to, code and classes aside."""
    waiting, seen = [root], set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif id(one) not in seen and not isinstance(one, type | types.ModuleType | types.CodeType):
            seen.add(id(one))
            held = gc.get_referents(one)
            waiting += [x for x in held if not isinstance(x, types.FunctionType)]


def held() -> dict[str, str]:
    """Return what the caches hold of the reply or its source, by the function's name."""
    return {
        name: text
        for name, cache in caches().items()
        for text in strings_in(cache)
        if SECRET in text
    }


def test_the_walk_sees_what_a_cache_holds() -> None:
    """A text that a cached function was asked about is found by the walk, or it shows nothing."""
    from holdfast.parsers.outline import inline

    inline.plain(f"**{SECRET}**")
    assert any(SECRET in text for text in strings_in(inline.plain))
    read("so", str)  # forgets it
    assert len(caches()) > 5


@pytest.mark.parametrize("reply", REPLIES)
def test_a_reply_is_forgotten(reply: str) -> None:
    """After reading, explaining and growing, no cache holds a word of the reply or its source."""
    for kind in KINDS:
        with suppress(ReplyError):
            read(reply, kind, source=SOURCE)
        assert not held(), kind
        growing = GrowingReply(kind, source=SOURCE)
        for char in reply:
            growing.feed(char)
            assert growing.certain is None or growing.text
        with suppress(ReplyError):
            growing.read()
        with suppress(ReplyError):
            read(reply, kind, source=SOURCE, shown=[SOURCE])
        assert not held(), kind
        explain(reply, kind, source=SOURCE)
        assert not held(), kind

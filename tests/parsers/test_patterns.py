"""A law of language stands for its pattern, and is compiled when it is first asked."""

from __future__ import annotations

import re
from typing import Any

import pytest

from holdfast.parsers.words import patterns
from holdfast.parsers.words.patterns import law

TEXT = "Seoul, 부산 and seoul"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that were compiled since."""
    seen: list[str] = []
    compile_it = re.compile

    def watched(pattern: str, flags: int = 0) -> re.Pattern[str]:
        seen.append(pattern)
        return compile_it(pattern, flags)

    monkeypatch.setattr(patterns.re, "compile", watched)  # type: ignore[attr-defined]
    return seen


def test_a_law_that_nobody_asks_is_not_compiled(compiled: list[str]) -> None:
    """Neither is one of which only the text and the flags are wanted, to make another of it."""
    assert law("seoul", re.I).pattern == "seoul"
    assert law("seoul", re.I).flags == re.I | re.U
    assert compiled == []


def test_a_law_is_compiled_once(compiled: list[str]) -> None:
    """Whatever is asked of it, and however often."""
    city = law("seoul", re.I)
    assert [city.search(TEXT), city.match(TEXT), city.fullmatch(TEXT)].count(None) == 1
    assert city.flags & re.I
    assert compiled == ["seoul"]


@pytest.mark.parametrize(
    ("method", "arguments"),
    [("findall", ()), ("split", ()), ("sub", ("X",)), ("subn", ("X",))],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_law_answers_as_its_pattern(method: str, arguments: tuple[Any, ...]) -> None:
    """All methods are those of the pattern, with its flags."""
    said = getattr(law("(seoul)", re.I), method)(*arguments, TEXT)
    assert said == getattr(re.compile("(seoul)", re.I), method)(*arguments, TEXT)


def test_a_wrong_pattern_is_said_where_it_is_asked() -> None:
    """What cannot be compiled is no law that never holds."""
    with pytest.raises(re.error):
        law("(").search("")


def test_what_is_compiled_is_the_pattern_itself() -> None:
    """And the same each time; a pattern that was compiled before stays what it is."""
    city, ready = law("seoul"), re.compile("seoul")
    assert type(patterns.compiled(city)) is re.Pattern
    assert patterns.compiled(city) is patterns.compiled(city)
    assert patterns.compiled(ready) is ready

"""No regular expression of the parsers takes more than linear time, on texts made from itself."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import holdfast.parsers
import holdfast.schemas

FIRST, SHORT, LONG = 250, 4_000, 16_000
"""Characters. The first try shows what is worse than quadratic before it takes for ever."""
AT_FIRST = 0.01
"""Seconds for the first."""
CHEAP = 3e-7
"""Seconds a character of the short text may take; a quadratic pattern takes ten times as long, most
others a tenth."""
GROWTH = 2.5
"""How much more a character may take in the long text than in the short one: about the same where
each repeat has a bound of some hundred, four times as much where it has none."""
MANY = 8
"""Repeats from which on a part of a pattern is worth repeating in a text."""


# --- every pattern there is -----------------------------------------------------------------------


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every compiled pattern by the name it stands under, each once."""
    found: dict[str, tuple[str, re.Pattern[str]]] = {}
    for room in (holdfast.parsers, holdfast.schemas):
        for module in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
            if module.name.endswith("reply_parser"):
                continue  # the face for LangChain: no patterns, and slow to load
            loaded = importlib.import_module(module.name)
            for name, value in vars(loaded).items():
                for path, pattern in within(value, f"{module.name}.{name}"):
                    found.setdefault(pattern.pattern, (path, pattern))
    return dict(found.values())


def within(value: Any, path: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns in a value: itself, in a container, in a field."""
    if isinstance(value, re.Pattern):
        yield path.removeprefix("holdfast."), value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from within(part, f"{path}[{key!r}]")
    elif isinstance(value, list | tuple | set | frozenset):
        for index, part in enumerate(value):
            yield from within(part, f"{path}[{index}]")
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from within(getattr(value, field.name), f"{path}.{field.name}")


PATTERNS = patterns()


# --- texts made from a pattern --------------------------------------------------------------------

_KINDS = {
    ops.CATEGORY_DIGIT: "7", ops.CATEGORY_SPACE: " ", ops.CATEGORY_WORD: "a",
    ops.CATEGORY_NOT_DIGIT: "a", ops.CATEGORY_NOT_SPACE: "a", ops.CATEGORY_NOT_WORD: "-",
}  # fmt: skip


def _first(texts: Iterator[str]) -> str:
    """Return the first, when all have been made: each may note what repeats in it."""
    return list(texts)[0]  # noqa: RUF015


def sample(parts: Any, pieces: list[tuple[str, str]], before: str = "") -> str:
    """Return a text that the parts take; note each part that repeats with what stands before it."""
    text = ""
    for op, value in parts:
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            least, most, inner = value
            body = sample(inner, pieces, before + text)
            if most >= MANY and body:
                pieces.append((before + text, body))
            text += body * max(least, 1)
        elif op is ops.SUBPATTERN:
            text += sample(value[3], pieces, before + text)
        elif op is ops.ATOMIC_GROUP:
            text += sample(value, pieces, before + text)
        elif op is ops.BRANCH:
            text += _first(sample(branch, pieces, before + text) for branch in value[1])
        elif op in (ops.LITERAL, ops.NOT_LITERAL, ops.IN, ops.ANY):
            text += character(op, value)
        elif op is ops.ASSERT:
            sample(value[1], pieces, before + text)
    return text


def character(op: Any, value: Any) -> str:
    """Return a character that one place of a pattern takes."""
    if op is ops.LITERAL:
        return chr(value)
    if op in (ops.NOT_LITERAL, ops.ANY):
        return "a"
    if value[0][0] is ops.NEGATE:
        return "a"
    kind, first = value[0]
    if kind is ops.RANGE:
        return chr(first[0])
    return _KINDS[first] if kind is ops.CATEGORY else chr(first)


def own_characters(source: str) -> list[str]:
    """Return the characters that a pattern is written with, and the usual ones."""
    found = dict.fromkeys(" \n\ta7가.-" + re.sub(r"\\[sSdDwWbBAZ]", "", source))
    return [c for c in found if c not in "?(|)\\"] + ["\\", "(", ")"]


def attacks(pattern: re.Pattern[str], size: int) -> Iterator[tuple[str, str]]:
    """Yield long texts: each of its characters, and each of its repeats behind its beginning."""
    for char in own_characters(pattern.pattern):
        yield repr(char), char * size
    pieces: list[tuple[str, str]] = []
    whole = sample(parser.parse(pattern.pattern, pattern.flags), pieces) or "a"
    for before, body in [("", whole), *dict.fromkeys(pieces)]:
        for repeated in (body, body + " ", before + body):
            text = (before + repeated * (size // len(repeated) + 1))[:size]
            yield f"{before!r} {repeated!r}", text
            yield f"{before!r} {repeated!r} end", text + "\x00"


def seconds(pattern: re.Pattern[str], text: str, rounds: int = 1) -> float:
    """Return the time to find all there is, and to match from the start."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for _found in pattern.finditer(text):
            pass
        pattern.fullmatch(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("path", PATTERNS)
def test_linear(path: str) -> None:
    """Twice the text takes about twice the time, whatever it is made of."""
    pattern = PATTERNS[path]
    for what, text in attacks(pattern, FIRST):
        assert any(seconds(pattern, text) < AT_FIRST for _ in range(3)), what
    for index, (what, short) in enumerate(attacks(pattern, SHORT)):
        if seconds(pattern, short) > CHEAP * SHORT:
            long = list(attacks(pattern, LONG))[index][1]
            assert any(growth(pattern, short, long, n) < GROWTH for n in (1, 5)), what


def growth(pattern: re.Pattern[str], short: str, long: str, rounds: int) -> float:
    """Return how much more a character takes in the long text than in the short one."""
    if (each := seconds(pattern, long, rounds) / LONG) < CHEAP:
        return 0
    return each / (seconds(pattern, short, 2 * rounds) / SHORT)


def test_they_are_all_found() -> None:
    """The walk reaches every room, the languages' laws among them."""
    names = " ".join(PATTERNS)
    for part in ("words.KO.refusal", "words.EN.asked", "cleaning", "layouts.tags", "fit."):
        assert part in names
    assert len(PATTERNS) > 150

"""Reading takes linear time: each regular expression, on texts made from itself, and the whole."""

from __future__ import annotations

import importlib
import itertools
import json
import pkgutil
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import holdfast.parsers
import holdfast.schemas
from holdfast.parsers import read, words
from holdfast.parsers.words import laws
from holdfast.parsers.words.patterns import Law, compiled
from holdfast.schemas import CounselNote, ReplyError

FIRST, SHORT, LONG = (24, 250), 2_000, 8_000
"""Characters. The first tries show what is exponential, then what is cubic, before it takes for
ever."""
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
    with suppress(ReplyError):
        read("summary: 불면", CounselNote)  # makes those that are made of a type's names
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
    if isinstance(value, re.Pattern | Law):
        yield path.removeprefix("holdfast."), compiled(value)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from within(part, f"{path}[{getattr(key, 'name', key)!r}]")
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
    for what, text in itertools.chain(*(attacks(pattern, size) for size in FIRST)):
        assert any(seconds(pattern, text) < AT_FIRST for _ in range(3)), what
    for index, (what, short) in enumerate(attacks(pattern, SHORT)):
        if seconds(pattern, short) > CHEAP * SHORT:
            long = list(attacks(pattern, LONG))[index][1]
            assert any(growth(pattern, short, long, n) < GROWTH for n in (1, 5, 25)), what


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


# --- whole replies -------------------------------------------------------------------------------

UNITS = (
    "[", "]", "{", "}", "[]", "(", '"', "'", "“", "\\", '\\"', "- a\n", "* 불면\n",
    "키워드: 불면\n", "**라벨:** 값\n", "key: value\n", "key:\n", "1. a\n", "```\n", "```json\n",
    "`", "~", "|", "| a | b |\n", "|---|---|\n", ",", "불면, ", ":", "#", "## 가\n", "*",
    "**가** ", "_", "<", "<a>", "</a>", "<item>가</item>", "<think>", "</think>", "<|im_end|>",
    "<|", "\n", "\r\n", " ", "\t", "7", "가나다라마바사", "불면이 있습니다 ", "죄송합니다. ", "a",
    "sleep ", "😀", "1️⃣", "-", "=", "a = 1\n", "f(a=", "\\boxed{", "/*", '{"a": 1}\n', '"a", ',
    "> ", "a; ", "\u200b", "e\u0301", '[{"a":', "-{", "키워드: [", "#가 ", "1)",
    "INSERT INTO t (a) VALUES ", '```\n{"a":', "가,\n", "a|",
    "불면\n: 잠을 못 잔다\n", "1\\. 불면\n", '{"role": "assistant", "content": "불면"}\n',
    "The room is Birch. ", "방은 자작나무이고 ", "3-5 ", "불면 / 이직\n", "- [x] 불면\n",
    "불면 [x]\n", "&quot;", "<li>가</li>\n", 'a.append("가")\n', "a[2]{b,c}:\n", "├── 가\n",
    "[가](#a) ", "a=1&b=2&", "정정: 가\n", "가(나) ", "Correction: 3, not 4\n",
    "아니요, 다시 하겠습니다.\n",
)  # fmt: skip
KINDS = (list[str], CounselNote, Any)


def reading(text: str, kind: Any) -> float:
    """Return how long a reading takes; nothing but a ReplyError may come of it."""
    start = time.process_time()
    with suppress(ReplyError):
        read(text, kind)
    return time.process_time() - start


@pytest.mark.parametrize("unit", UNITS)
def test_a_megabyte(unit: str) -> None:
    """A megabyte of anything is read or refused in under two seconds, and never too deep."""
    assert reading(unit * (1_000_000 // len(unit)), list[str]) < 2


@pytest.mark.parametrize("unit", UNITS)
def test_what_is_read_in_full(unit: str) -> None:
    """Below the length at which a reply is refused, twice the text takes about twice the time."""
    for kind in KINDS:
        short, long = unit * (3_000 // len(unit)), unit * (12_000 // len(unit))
        if reading(long, kind) > 0.02:
            assert any(
                min(reading(long, kind) for _ in range(n))
                < 4 * GROWTH * min(reading(short, kind) for _ in range(n))
                for n in (1, 3)
            )


def test_a_megabyte_of_json() -> None:
    """JSON of the type is read however long it is, with a source or without."""
    items = [f"{n}번째 고민" for n in range(75_000)]
    text = json.dumps(items, ensure_ascii=False)
    assert len(text) > 1_000_000
    start = time.process_time()
    assert read(text, list[str]).value == items
    assert read(text, list[str], source=" ".join(items[:5_000])).value == items
    assert time.process_time() - start < 8


_USED_AT_ONCE = re.compile(
    r"\bre\.(?:search|finditer|match|sub|subn|split|fullmatch|findall)\((?!_)"
)


def test_patterns_have_names() -> None:
    """No pattern is written where it is used: it would be compiled late, and tried by no test."""
    for room in (holdfast.parsers, holdfast.schemas):
        for path in Path(room.__path__[0]).rglob("*.py"):
            if path.name != "pattern.py":  # tries a pattern of the user's
                assert not _USED_AT_ONCE.search(path.read_text("utf-8")), path.name


# --- laws that are not asked ---------------------------------------------------------------------


def needs(parts: Any, is_letter: Callable[[str], bool]) -> bool:
    """Whether every match of the parts holds a letter."""
    return any(part_needs(op, value, is_letter) for op, value in parts)


def part_needs(op: Any, value: Any, is_letter: Callable[[str], bool]) -> bool:
    """The same of one part."""
    if op is ops.LITERAL:
        return is_letter(chr(value))
    if op is ops.IN:
        return all(map(is_letter, members(value)))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        return value[0] > 0 and needs(value[2], is_letter)
    if op is ops.SUBPATTERN:
        return needs(value[3], is_letter)
    if op is ops.ATOMIC_GROUP:
        return needs(value, is_letter)
    if op is ops.BRANCH:
        return all(needs(branch, is_letter) for branch in value[1])
    return False


def members(parts: Any) -> list[str]:
    """Return the ends of what a class of characters holds; "" for what is more than characters."""
    ends: list[str] = []
    for kind, value in parts:
        between = value if kind is ops.RANGE else (value,)
        ends += [chr(char) for char in between] if kind in (ops.RANGE, ops.LITERAL) else [""]
    return ends


def asked_laws() -> set[str]:
    """Return the laws that some file asks `says` or `finds` about."""
    files = Path(holdfast.parsers.__path__[0]).rglob("*.py")
    return {law for path in files for law in _ASKED.findall(path.read_text("utf-8"))}


_ASKED = re.compile(r'\b(?:says|finds)\(\s*"(\w+)"')


@pytest.mark.parametrize("law", sorted(asked_laws()))
def test_a_law_that_is_not_asked_could_not_hold(law: str) -> None:
    """A language's law that is left out where the text has none of its letters needs one of them:
    Korean in ASCII, English without a Latin letter."""
    korean, english = (parser.parse(p.pattern, p.flags) for p in laws.law_of(law)[:2])
    if law not in laws.KOREAN_SIGNS and not never(korean):
        assert needs(korean, lambda char: not char.isascii())
    if law not in laws.ENGLISH_SIGNS and not never(english):
        assert needs(english, lambda char: char.isascii() and char.isalpha())


def never(parts: Any) -> bool:
    """Whether a pattern matches nothing at all; Python 3.13 parses it as a failure."""
    return [str(op) for op, _ in parts] in (["ASSERT_NOT"], ["FAILURE"])


@pytest.mark.parametrize("law", sorted(asked_laws()))
def test_a_law_for_small_letters_is_the_same(law: str) -> None:
    """What is asked of a text in small letters holds where the law itself would."""
    written = getattr(words.EN, law)
    pieces: list[tuple[str, str]] = []
    whole = sample(parser.parse(written.pattern, written.flags), pieces)
    for text in {whole, *(f"{before}{piece}" for piece, before in pieces)}:
        for said in (text, text.upper(), text.title()):
            small = laws.law_of(law).english.search(said.lower())
            assert bool(small) == bool(written.search(said))


def _led() -> Iterator[tuple[str, str]]:
    """Yield the letters and the branches of each law that looks at its first letters."""
    for path, pattern in patterns().items():
        for found in _LED.finditer(pattern.pattern):
            yield path, found[1] + "\n" + pattern.pattern[found.end() :]


_LED = re.compile(r"\(\?=\[([가-힣A-Z]+)\]\)")


def firsts(parts: Any) -> set[str]:
    """Return the letters that a match of the parts may begin with; "" for what is no letter."""
    found: set[str] = set()
    for op, value in parts:
        if op in (ops.ASSERT, ops.ASSERT_NOT, ops.AT):
            continue
        if op is ops.LITERAL:
            return found | {chr(value)}
        if op is ops.IN:
            return found | set(members(value))
        if op is ops.SUBPATTERN:
            return found | firsts(value[3])
        if op is ops.BRANCH:
            return found | {first for branch in value[1] for first in firsts(branch)}
        if op not in (ops.MAX_REPEAT, ops.MIN_REPEAT) or value[0] > 0:
            break
        found |= firsts(value[2])
    return found | {""}


@pytest.mark.parametrize("path", [path for path, _ in _led()])
def test_a_law_is_led_by_all_of_its_letters(path: str) -> None:
    """A branch whose first letter is not among those that are looked at would never hold."""
    letters, rest = dict(_led())[path].split("\n", 1)
    depth, end = 0, 0
    for end, char in enumerate(rest):  # noqa: B007 - where the group of branches closes
        depth += (char == "(") - (char == ")")
        if not depth:
            break
    assert firsts(parser.parse(rest[: end + 1])) == set(letters)

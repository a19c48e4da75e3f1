"""Valid JSON, and one fault in it as models make them: a mark lost, doubled or out of place."""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}:,]|[^\s\[\]{}:,"]+')

WORDS = (
    "harbour", "lamp", "copper", "kettle", "orchard", "ladder", "velvet", "compass", "pebble",
    "lantern", "나무", "등대", "바람", "골목", "우산", "찻집", "언덕", "기차", "연필", "달력",
    "저녁", "산책",
)  # fmt: skip
MARKED = (
    "{a}, {b}", "{a}: {b}", '{a} "{b}"', '"{a}" {b}', '{a} "{b}, {c}" {d}', "{a} ({b})",
    "{a} [{b}]", "{a} {{{b}}}", "{a}'s {b}", "{a}; {b}", "{a}: {b}, {c}: {d}", '{a}, "{b}", {c}',
    '{a} "{b}": {c}', "{a} - {b}", "{a}. {b} {c}.", "{a} / {b}", "{a} 3, {b} 4", '"{a}", "{b}"',
    '{a}: "{b}"', "{a}, {b} and {c}",
)  # fmt: skip
SENTENCES = (
    '그는 "다시는 안 간다"고 말했고, 우산을 두고 나왔다.', "문이 열리자 '누구세요?' 하고 물었다.",
    'She asked "why now?", then laughed.', 'The sign said "closed", so we left: all three of us.',
    "Tom's lamp (the copper one) fell.", '창가 자리 "3번", 오후 2시: 예약됨', "a 24 inch shelf",
    '"산책"과 "저녁"만 적혀 있었다', "It reads {name}, not [name].", "첫째: 골목, 둘째: 언덕; 끝.",
    '"Again," she said, "and slower."', "8:30, 9:15 and 10:00", "https://example.org/a?b=c, d",
)  # fmt: skip


@dataclass
class Token:
    """A mark, string or word of JSON, with its place."""

    text: str
    start: int
    end: int

    @property
    def is_string(self) -> bool:
        """Whether it stands in quotes."""
        return self.text.startswith('"')


@dataclass
class Broken:
    """A reply with a fault, why it ended, and what it says where the fault adds to it."""

    text: str
    done_reason: str | None = "stop"
    value: Any = None


Fault = Callable[[str, random.Random], Broken | None]
"""Breaks a text of JSON in one place; None where it has no such place."""


def tokens_of(text: str) -> list[Token]:
    """Return the marks, strings and words of a text of JSON."""
    return [Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]


# --- values ---


def phrase(rng: random.Random) -> str:
    """Return a word or some, in two cases of five with marks that JSON has as well."""
    if rng.random() < 0.6:
        return " ".join(rng.sample(WORDS, rng.randint(1, 3)))
    if rng.random() < 0.3:
        return rng.choice(SENTENCES)
    a, b, c, d = rng.sample(WORDS, 4)
    return rng.choice(MARKED).format(a=a, b=b, c=c, d=d)


def phrases(rng: random.Random, least: int, most: int) -> list[str]:
    """Return phrases that are all different."""
    return list(dict.fromkeys(phrase(rng) for _ in range(rng.randint(least, most))))


def _item(rng: random.Random) -> dict[str, Any]:
    return {"name": phrase(rng), "count": rng.randint(0, 40)}


def _record(rng: random.Random) -> dict[str, Any]:
    found = {
        "title": phrase(rng),
        "visits": rng.randint(0, 999),
        "open": rng.random() < 0.5,
        "tags": phrases(rng, 1, 4),
        "place": _item(rng),
        "stock": [_item(rng) for _ in range(rng.randint(1, 3))],
        "note": rng.choice([None, phrase(rng)]),
    }
    return {key: found[key] for key in rng.sample(list(found), len(found))}


def _sparse(rng: random.Random) -> dict[str, Any]:
    found = {
        "topic": phrase(rng),
        "tags": phrases(rng, 0, 3),
        "rows": [_item(rng) for _ in range(rng.randint(0, 3))],
        "level": rng.choice([None, rng.randint(0, 9)]),
        "said": phrase(rng),
        "done": rng.random() < 0.5,
    }
    return {key: found[key] for key in rng.sample(list(found), rng.randint(3, len(found)))}


MAKERS: dict[str, Callable[[random.Random], Any]] = {
    "strings": lambda rng: phrases(rng, 2, 6),
    "record": _record,
    "small": lambda rng: {"a": phrase(rng), "b": phrase(rng), "n": rng.randint(0, 99)},
    "records": lambda rng: [_item(rng) for _ in range(rng.randint(1, 4))],
    "words": lambda rng: {word: phrase(rng) for word in rng.sample(WORDS, rng.randint(2, 4))},
    "groups": lambda rng: {word: phrases(rng, 1, 3) for word in rng.sample(WORDS, 2)},
    "sparse": _sparse,
}


# --- faults: marks ---


def _one(text: str, rng: random.Random, wanted: Callable[[Token], bool]) -> Token | None:
    found = [token for token in tokens_of(text) if wanted(token)]
    return rng.choice(found) if found else None


def dropped(marks: str) -> Fault:
    """Return the fault of a mark that is missing."""

    def fault(text: str, rng: random.Random) -> Broken | None:
        token = _one(text, rng, lambda t: t.text in marks)
        return Broken(text[: token.start] + text[token.end :]) if token else None

    return fault


def put_before(marks: str, put: str) -> Fault:
    """Return the fault of a mark too many before one of some others."""

    def fault(text: str, rng: random.Random) -> Broken | None:
        token = _one(text, rng, lambda t: t.text in marks)
        return (
            Broken(text[: token.start] + rng.choice(put) + text[token.start :]) if token else None
        )

    return fault


def quote_dropped(text: str, rng: random.Random) -> Broken | None:
    """One quote of a string or key is missing."""
    token = _one(text, rng, lambda t: t.is_string)
    if token is None:
        return None
    at = rng.choice([token.start, token.end - 1])
    return Broken(text[:at] + text[at + 1 :])


def quote_doubled(text: str, rng: random.Random) -> Broken | None:
    """One quote of a string or key is there twice."""
    token = _one(text, rng, lambda t: t.is_string)
    if token is None:
        return None
    at = rng.choice([token.start, token.end - 1])
    return Broken(text[:at] + '"' + text[at:])


def closer_of_another_kind(text: str, rng: random.Random) -> Broken | None:
    """A closing bracket is another than the one that was opened."""
    token = _one(text, rng, lambda t: t.text in "]}")
    return Broken(text[: token.start] + rng.choice("]})") + text[token.end :]) if token else None


def word_between(text: str, rng: random.Random) -> Broken | None:
    """A word stands between two marks or strings, where none belongs."""
    found = tokens_of(text)
    at = [
        index
        for index in range(1, len(found))
        if not found[index].text[0].isalnum()
        and not found[index - 1].text[0].isalnum()
        and found[index - 1].text + found[index].text != "[]"
    ]
    place = found[rng.choice(at)].start
    return Broken(text[:place] + rng.choice(WORDS) + " " + text[place:])


def _remark(rng: random.Random) -> str:
    said = phrase(rng)
    return rng.choice([f" // {said}\n", f" # {said}\n", f" /* {said} */ "])


def remark_before(text: str, rng: random.Random) -> Broken | None:
    """A remark stands before an item or member."""
    token = _one(text, rng, lambda t: t.text in ",[{")
    return Broken(text[: token.end] + _remark(rng) + text[token.end :]) if token else None


def remark_behind(text: str, rng: random.Random) -> Broken | None:
    """A remark stands behind a value, a comma or a closing bracket."""
    found = tokens_of(text)
    at = [
        one.end
        for one, other in itertools.pairwise(found)
        if one.text not in "[{:" and other.text != ":"
    ]
    place = rng.choice(at)
    return Broken(text[:place] + _remark(rng) + text[place:])


# --- faults: how strings are written ---


def quoted_by(opening: str, closing: str) -> Fault:
    """Return the fault of other quotes around every string, with nothing escaped in it."""

    def fault(text: str, rng: random.Random) -> Broken:
        pieces, place = [], 0
        for token in tokens_of(text):
            if token.is_string:
                pieces += [text[place : token.start], opening, json.loads(token.text), closing]
                place = token.end
        return Broken("".join(pieces) + text[place:])

    return fault


def bare_string(text: str, rng: random.Random) -> Broken | None:
    """A string has no quotes. With a mark in it, or a full stop at its end, it might say another
    thing then."""
    token = _one(text, rng, lambda t: t.is_string and not re.search(r'\\|[,:]|\."\Z', t.text))
    if token is None:
        return None
    return Broken(text[: token.start] + token.text[1:-1] + text[token.end :])


def bare_keys(text: str, rng: random.Random) -> Broken:
    """No key has quotes."""
    return Broken(re.sub(r'"(\w+)":', r"\1:", text))


def not_escaped(text: str, rng: random.Random) -> Broken | None:
    """Quotes within strings are not escaped."""
    return Broken(text.replace('\\"', '"')) if '\\"' in text else None


def added(write: Callable[[str], str], *, last: bool = True) -> Fault:
    """Return the fault of a mark at a word within a string that JSON would have escaped."""

    def fault(text: str, rng: random.Random) -> Broken | None:
        token = _one(text, rng, lambda t: t.is_string and " " in t.text)
        if token is None or text[token.end :].lstrip().startswith(":"):
            return None
        words = json.loads(token.text).split(" ")
        at = rng.randrange(len(words) - (not last))
        if not words[at].isalpha() or text.count(token.text) > 1:
            return None
        old, words[at] = json.loads(token.text), write(words[at])
        new = " ".join(words)
        value = _replaced(json.loads(text), old, new)
        return Broken(text[: token.start] + f'"{new}"' + text[token.end :], value=value)

    return fault


def _replaced(data: Any, old: str, new: str) -> Any:
    if isinstance(data, dict):
        return {key: _replaced(value, old, new) for key, value in data.items()}
    if isinstance(data, list):
        return [_replaced(value, old, new) for value in data]
    return new if data == old else data


def cut(done_reason: str | None) -> Fault:
    """Return the fault of a reply that ends before its end."""

    def fault(text: str, rng: random.Random) -> Broken:
        return Broken(text[: rng.randrange(1, len(text))], done_reason)

    return fault

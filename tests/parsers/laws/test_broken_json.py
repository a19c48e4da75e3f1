"""JSON with one fault: what it says comes out, or nothing; never something else."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

from holdfast.parsers import read
from holdfast.schemas import ReplyError

from . import breaking
from .breaking import MAKERS, Broken, Fault


class Item(BaseModel):
    """What stands in records and lists."""

    name: str
    count: int


class Place(BaseModel):
    """Every kind of field, all but one required."""

    title: str
    visits: int
    open: bool
    tags: list[str]
    place: Item
    stock: list[Item]
    note: str | None = None


class Sparse(BaseModel):
    """Nothing required, so that what is lost would be lost in silence."""

    topic: str | None = None
    tags: list[str] = []
    rows: list[Item] = []
    level: int | None = None
    said: str | None = None
    done: bool = False


class Small(BaseModel):
    """Two texts and a number."""

    a: str
    b: str
    n: int


TYPES: dict[str, Any] = {
    "strings": list[str],
    "record": Place,
    "small": Small,
    "records": list[Item],
    "words": dict[str, str],
    "groups": dict[str, list[str]],
    "sparse": Sparse,
}
EXAMPLES = 60
FAULTS: dict[str, tuple[Fault, float]] = {
    "quote dropped": (breaking.quote_dropped, 0.7),
    "quote doubled": (breaking.quote_doubled, 0.9),
    "comma dropped": (breaking.dropped(","), 0.95),
    "colon dropped": (breaking.dropped(":"), 0.95),
    "opening bracket dropped": (breaking.dropped("[{"), 0.5),
    "closing bracket dropped": (breaking.dropped("]}"), 0.45),
    "closing bracket too many": (breaking.put_before("]}", "]}"), 0.9),
    "closing bracket of another kind": (breaking.closer_of_another_kind, 0.85),
    "comma too many": (breaking.put_before("]}", ","), 0.95),
    "remark before": (breaking.remark_before, 0.95),
    "remark behind": (breaking.remark_behind, 0.95),
    "single quotes": (breaking.quoted_by("'", "'"), 0.95),
    "curly quotes": (breaking.quoted_by("“", "”"), 0.95),
    "string without quotes": (breaking.bare_string, 0.9),
    "keys without quotes": (breaking.bare_keys, 0.95),
    "inner quotes not escaped": (breaking.not_escaped, 0.75),
    "inner quotes added": (breaking.added(lambda word: f'"{word}"'), 0.85),
    "line break in a string": (breaking.added(lambda word: f"\n{word}"), 0.85),
    "odd quote in a string": (breaking.added(lambda word: f'{word}"', last=False), 0.0),
    "word between": (breaking.word_between, 0.0),
    "cut": (breaking.cut("length"), 0.1),
    "cut, and no one says so": (breaking.cut(None), 0.1),
}
"""Each fault, and the least share of broken texts that have to be read and not refused: not to be
raised at the cost of a wrong value."""
_LOSES_A_FIELD = ("opening bracket dropped", "closing bracket dropped")
"""With one bracket less the fields of an object become another's. Only a type that requires them
can notice."""


def _plain(type_: Any, value: Any) -> Any:
    return TypeAdapter(type_).dump_python(value)


def _agrees(got: Any, want: Any, *, cut: bool) -> bool:
    """Whether what was read is what was written; of a cut list the whole items."""
    if got == want or not cut:
        return bool(got == want)
    if isinstance(got, list) and isinstance(want, list):
        return got == want[: len(got)]
    if isinstance(got, dict) and isinstance(want, dict) and got.keys() == want.keys():
        return all(_agrees(got[key], want[key], cut=cut) for key in got)
    return False


def _examples(name: str, fault: Fault) -> list[tuple[Any, Broken, Any]]:
    """Return a type, a broken text and what the whole text reads as, each time another."""
    rng = random.Random(f"broken {name}")
    found: list[tuple[Any, Broken, Any]] = []
    while len(found) < EXAMPLES:
        kind = rng.choice([k for k in MAKERS if k != "sparse" or name not in _LOSES_A_FIELD])
        data = MAKERS[kind](rng)
        broken = fault(json.dumps(data, ensure_ascii=False, indent=rng.choice([None, 2])), rng)
        if broken is None:
            continue
        whole = json.dumps(data if broken.value is None else broken.value, ensure_ascii=False)
        try:
            want = read(whole, TYPES[kind]).value
        except ReplyError:
            continue  # what it says is no answer to begin with
        found.append((TYPES[kind], broken, _plain(TYPES[kind], want)))
    return found


@pytest.mark.parametrize("name", FAULTS)
def test_one_fault(name: str) -> None:
    """Domain: lists of texts, records of all kinds of fields, dictionaries, with quotes, commas,
    colons and brackets within the texts, in one line or several, and one fault.

    No value is another than what was written; and most are read.
    """
    fault, least = FAULTS[name]
    right = 0
    for type_, broken, want in _examples(name, fault):
        try:
            reading = read(broken.text, type_, done_reason=broken.done_reason)
        except ReplyError:
            continue
        got = _plain(type_, reading.value)
        assert _agrees(got, want, cut=broken.done_reason != "stop"), broken.text
        right += 1
    assert right >= least * EXAMPLES

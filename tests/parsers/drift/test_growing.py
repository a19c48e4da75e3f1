"""Replies as small models write them, read while they grow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from holdfast.parsers import GrowingReply, read
from holdfast.schemas import ReplyError

HERE = Path(__file__).parent


def lists() -> list[dict[str, Any]]:
    """Return the cases that want a list of strings."""
    lines = [line for path in sorted(HERE.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    found = [json.loads(line) for line in lines]
    return [case for case in found if case["schema"]["type"] == "list[str]"]


LISTS = lists()


def value_of(text: str, case: dict[str, Any], done_reason: str | None) -> list[str] | None:
    """Return what `read` gives, or None where it refuses."""
    try:
        value: list[str] = read(
            text, list[str], done_reason=done_reason, source=case["source"]
        ).value
    except ReplyError:
        return None
    return value


@pytest.mark.parametrize("size", [1, 4, 23])
def test_the_end_is_what_read_says(size: int) -> None:
    """However it was cut into chunks, the full text reads as `read` reads it."""
    for case in LISTS:
        raw = case["raw"]
        growing = GrowingReply(list[str], source=case["source"])
        for at in range(0, len(raw), size):
            growing.feed(raw[at : at + size])
        wanted = value_of(raw, case, case["done_reason"])
        try:
            assert growing.read(case["done_reason"]).value == wanted
        except ReplyError:
            assert wanted is None


def test_what_is_certain_is_what_a_cut_would_leave() -> None:
    """Wherever `read` would give a value if the reply ended here, what is certain is its beginning.

    But for what the last look could not see: looks come when something has ended, and a reply may
    take back its answer in between.
    """
    same = other = 0
    for case in LISTS:
        growing = GrowingReply(list[str], source=case["source"])
        for at in range(0, len(case["raw"]), 4):
            growing.feed(case["raw"][at : at + 4])
            if certain := growing.certain:
                value = value_of(growing.text, case, "length")
                if value is not None:
                    same += value[: len(certain)] == certain
                    other += value[: len(certain)] != certain
    assert same > 1000
    assert other * 100 <= same


def test_nothing_is_half() -> None:
    """No item that was certain is the beginning of one of the whole reply, unless all of it was
    taken back."""
    for case in LISTS:
        wanted = value_of(case["raw"], case, case["done_reason"]) or []
        growing = GrowingReply(list[str], source=case["source"])
        seen: set[str] = set()
        for char in case["raw"]:
            growing.feed(char)
            seen.update(growing.certain or ())
        halves = {item for item in seen - {*wanted} if any(w.startswith(item) for w in wanted)}
        assert not halves or growing.withdrawn


def test_it_grows_or_says_that_it_does_not() -> None:
    """Between two counts of `withdrawn` what is certain only grows."""
    for case in LISTS:
        growing = GrowingReply(list[str], source=case["source"])
        before: list[str] = []
        count = 0
        for char in case["raw"]:
            growing.feed(char)
            now = growing.certain or []
            if growing.withdrawn == count:
                assert now[: len(before)] == before
            before, count = now, growing.withdrawn

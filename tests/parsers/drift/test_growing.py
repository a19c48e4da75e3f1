"""Replies as small models write them, read while they grow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from holdfast.parsers import GrowingReply, read
from holdfast.schemas import ReplyError

from .test_drift import BOUNDS, build, cases

CASES = [case for name in BOUNDS for case in cases(name)]
LISTS = [case for case in CASES if case["schema"]["type"] == "list[str]"]


def type_of(case: dict[str, Any]) -> Any:
    """Return the type of a case."""
    return build(case["schema"]["py"], case["schema"]["type"])


def chunked(case: dict[str, Any], size: int, type_: Any = list[str]) -> Iterator[GrowingReply[Any]]:
    """Yield the growing reply after each chunk."""
    growing = GrowingReply(type_, source=case["source"])
    for at in range(0, len(case["raw"]), size):
        growing.feed(case["raw"][at : at + size])
        yield growing


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
    """Wherever `read` would give a value if the reply ended here, what is certain is its beginning,
    or goes on where the reply begins the same list once more.

    But for what the last look could not see: looks come when something has ended, and a reply may
    take back its answer in between.
    """
    same = other = 0
    for case in LISTS[::4]:  # a reading at every chunk takes its time
        growing = GrowingReply(list[str], source=case["source"])
        for at in range(0, len(case["raw"]), 4):
            growing.feed(case["raw"][at : at + 4])
            if certain := growing.certain:
                value = value_of(growing.text, case, "length")
                if value is not None:
                    both = min(len(value), len(certain))
                    same += value[:both] == certain[:both]
                    other += value[:both] != certain[:both]
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


def test_what_was_certain_is_hardly_ever_taken_back() -> None:
    """Of the lists of which something was certain at least 94 in 100 end with a value that begins
    so; the others put themselves right, offer two answers, or are read wrongly in the end."""
    told = held = 0
    for case in LISTS:
        claims = {tuple(growing.certain or ()) for growing in chunked(case, 4)} - {()}
        wanted = value_of(case["raw"], case, case["done_reason"])
        told += bool(claims)
        held += (
            bool(claims)
            and wanted is not None
            and all(tuple(wanted[: len(claim)]) == claim for claim in claims)
        )
    assert told > 200
    assert held >= 0.94 * told


@pytest.mark.parametrize("size", [1, 3, 20])
def test_no_value_is_called_hopeless(size: int) -> None:
    """No reply that gives a value in the end was ever called hopeless, whatever its type."""
    found = 0
    for case in CASES:
        type_ = type_of(case)
        if any(growing.hopeless for growing in chunked(case, size, type_)):
            found += 1
            with pytest.raises(ReplyError):
                read(case["raw"], type_, done_reason=case["done_reason"], source=case["source"])
    assert found


@pytest.mark.parametrize("size", [1, 3, 20])
def test_what_ends_early_reads_the_same(size: int) -> None:
    """Where a whole value stands and a dozen chunks brought nothing, the rest changes nothing."""
    for case in CASES:
        type_ = type_of(case)
        for growing in chunked({**case, "raw": case["raw"] + "\n" * 15 * size}, size, type_):
            if growing.quiet >= 12 and growing.whole:
                value = read(case["raw"], type_, done_reason="stop", source=case["source"]).value
                assert growing.read().value == value
                break

"""JSON read while it is written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.parsers.growing_json import GrowingJson
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
ROOTS = st.lists(VALUES) | st.dictionaries(st.text(), VALUES)


def data_of(tree: Tree) -> Any:
    """Return the plain data of a tree."""
    if isinstance(tree, Leaf):
        return tree.text if tree.quoted else json.loads(tree.text)
    if isinstance(tree, Listing):
        return [data_of(item) for item in tree.items]
    assert isinstance(tree, Mapping)
    return {key: data_of(value) for key, value in tree.pairs}


def fed(text: str, size: int) -> GrowingJson:
    """Return a reader that was fed a text in chunks."""
    growing = GrowingJson()
    for at in range(0, len(text), size):
        growing.feed(text[at : at + size])
    return growing


@given(ROOTS, st.integers(1, 9), st.booleans(), st.sampled_from([None, 2]))
def test_it_is_what_json_reads(value: Any, size: int, is_ascii: bool, indent: int | None) -> None:
    """Any list or object, however it is cut into chunks, is read as `json.loads` reads it."""
    text = json.dumps(value, ensure_ascii=is_ascii, indent=indent)
    growing = fed(f"Sure:\n```json\n{text}\n```\n", size)
    assert growing.closed
    assert not growing.followed
    assert growing.root is not None
    assert data_of(growing.root) == value


@given(st.lists(st.text(), min_size=1), st.integers(1, 9))
def test_what_is_closed_stays(items: list[str], size: int) -> None:
    """At any place the strings that are closed are the first ones of the whole."""
    growing = GrowingJson()
    text = json.dumps(items)
    for at in range(0, len(text), size):
        growing.feed(text[at : at + size])
        assert growing.root is not None
        closed = data_of(growing.root)
        assert closed == items[: len(closed)]


@given(st.text(alphabet='[]{}",: \\\n1atrue`-.e'), st.integers(1, 5))
def test_any_text(text: str, size: int) -> None:
    """Nothing is raised, and what is said to be closed is JSON."""
    growing = fed(text, size)
    if growing.closed and not growing.followed:
        start = min(place for place in (text.find("["), text.find("{")) if place >= 0)
        json.loads(text[start:].rstrip(" \n`"), strict=False)


@pytest.mark.parametrize(
    "text",
    [
        "['a', 'b']",
        '["a" "b"',
        '{"a": tru, ',
        "{a: 1}",
        '["a",]',
        '{"a": 1]',
        "[01, 2]",
        '["he said "no" and left"]',
    ],
)
def test_what_is_no_json_is_lost(text: str) -> None:
    """Of what is written otherwise nothing is known."""
    assert fed(text, 1).lost


def test_text_behind() -> None:
    """What stands behind the structure is seen, but for blanks and the end of a fence."""
    assert fed('["a"]\n\nThat is all.', 2).followed
    assert not fed('["a"]\n```\n  ', 2).followed

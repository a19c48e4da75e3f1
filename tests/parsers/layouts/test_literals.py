"""Bracketed structures, whole and broken."""

from __future__ import annotations

from typing import Any

import pytest

from holdfast.parsers.layouts.literals import MAX_DEPTH, find, read
from holdfast.parsers.tree import Leaf, Listing, Mapping, is_cut

from .trees import first


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('["tea", "cake"]', ["tea", "cake"]),
        ("['tea', 'cake',]", ["tea", "cake"]),
        ("[“tea”, “cake”]", ["tea", "cake"]),
        ("[tea, green cake]", ["tea", "green cake"]),
        ('["tea"\n "cake"]', ["tea", "cake"]),
        (r"[\"tea\", \"cake\"]", ["tea", "cake"]),
        ("['the cook's tea', 'cake']", ["the cook's tea", "cake"]),
        ('["she said "no" twice", "cake"]', ['she said "no" twice', "cake"]),
        ("{tea: 1, 'cake': None}", {"tea": "1", "cake": "None"}),
        ('{"tea": 1, // warm\n # two\n "cake": 2}', {"tea": "1", "cake": "2"}),
        ("｛“차”：２，“빵”：３｝", {"차": "２", "빵": "３"}),
        ("Order(item='tea', n=2)", {"item": "tea", "n": "2"}),
        ("{a: 'one ' + 'two'}", {"a": "one two"}),
        ('{"a": ["x"}]', {"a": ["x"]}),
        ('listOf("a", "b")', ["a", "b"]),
        (r'["\ud83d\ude00 \u00e9"]', ["😀 é"]),
        ('["a [b] c"]', ["a [b] c"]),
    ],
)
def test_reads_relatives_of_json(text: str, value: Any) -> None:
    """The tree says what a reader sees, whatever the dialect."""
    assert first(text) == value


@pytest.mark.parametrize(
    "text", ["- [x] tea", "[tea](https://a.b/c)", r"\text{tea}", r"\[ 1 + 1 \]"]
)
def test_brackets_of_other_layouts_are_no_structure(text: str) -> None:
    """A tick box, a link and LaTeX are left to others."""
    assert find(text) == []


def test_a_cut_string_is_marked() -> None:
    """What the reply ended in is known as cut, what stands before it is whole."""
    tree = read('["tea", "ca')
    assert isinstance(tree, Listing)
    assert [is_cut(item) for item in tree.items] == [False, True]


def test_a_repeated_key_stays_visible() -> None:
    """The later pair does not hide the earlier one."""
    tree = read('{"a": 1, "a": 2}')
    assert isinstance(tree, Mapping)
    assert tree.names() == ["a", "a"]


def test_a_string_that_swallowed_its_neighbour_is_soiled() -> None:
    """A missing closing quote is noticed where a mark of the layout ends up in the string."""
    tree = read('["tea, hot, "cake", "jam"]')
    assert isinstance(tree, Listing)
    assert any(isinstance(item, Leaf) and item.soiled for item in tree.items)


def test_gives_up_on_nesting_without_recursion() -> None:
    """A tower of brackets is one broken structure to the end of the text."""
    found = list(find("[" * (MAX_DEPTH * 50)))
    assert [candidate.broken for candidate in found] == [True]

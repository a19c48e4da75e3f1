"""Labels, terms and boxes on one line."""

from __future__ import annotations

import pytest

from holdfast.parsers.outline import inline


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        ("키워드: 차, 빵", "키워드", "차, 빵"),
        ("**Tea:** warm", "Tea", "warm"),
        ("**Tea** - warm", "Tea", "warm"),
        ("주제： 차", "주제", "차"),
        ("[감정] 기쁨, 안도", "감정", "기쁨, 안도"),
    ],
)
def test_labels(text: str, label: str, value: str) -> None:
    """What stands before a colon, or is bold before a dash, is a label."""
    found = inline.label(text)
    assert found
    assert (found.label, found.value) == (label, value)


@pytest.mark.parametrize("text", ["2:1 support", "see https://a.b", "tea :: cake", "no label here"])
def test_no_labels(text: str) -> None:
    """A ratio, an address and a double colon divide nothing."""
    assert inline.label(text) is None


@pytest.mark.parametrize(
    ("text", "head", "bare"),
    [
        ("tea: a drink", "tea", "tea"),
        ("**tea** is a drink", "tea", "tea"),
        ("tea – a drink", "tea", "tea"),
        ("코로나-19 후유증", "", "코로나-19 후유증"),
        ("tea (green)", "", "tea"),
    ],
)
def test_terms(text: str, head: str, bare: str) -> None:
    """A term is divided at its strongest mark; a hyphen within a word is none."""
    term = inline.term(text)
    assert (term.head, term.bare) == (head, bare)


def test_a_ticked_box_is_the_answer() -> None:
    """Of several boxes the one ticked counts, and two ticks are no answer."""
    assert inline.ticked("[x] yes [ ] no") == "yes"
    assert inline.ticked("[x] yes [x] no [ ] both") is None

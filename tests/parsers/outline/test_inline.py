"""Labels, terms and rows on one line."""

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
    ("text", "items"),
    [
        ("tea, cake", ["tea", "cake"]),
        ("차、빵，잼", ["차", "빵", "잼"]),
        ("tea; cake, warm; jam", ["tea", "cake, warm", "jam"]),
        ("tea / cake", ["tea", "cake"]),
        ("#tea #cake", ["tea", "cake"]),
        ("1) tea 2) cake", ["tea", "cake"]),
        ('"tea, green", cake', ['"tea, green"', "cake"]),
        ("tea (green, black), cake", ["tea (green, black)", "cake"]),
        ("4,900원 차액, 빵", ["4,900원 차액", "빵"]),
    ],
)
def test_rows(text: str, items: list[str]) -> None:
    """The strongest separator divides; brackets, quotes and numbers hold together."""
    assert inline.row(text) == items


@pytest.mark.parametrize("text", ["and/or", "tea", "mother-in-law"])
def test_no_rows(text: str) -> None:
    """One item is no row."""
    assert inline.row(text) is None


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


@pytest.mark.parametrize("item", ["**tea", "tea |", "\\tea", "[tea", 'the "tea', ", tea", "»tea"])
def test_debris(item: str) -> None:
    """An item that still holds marks of a layout is none."""
    assert inline.is_debris(item)


@pytest.mark.parametrize("item", ["tea", "C#", "R&D", 'a "tea"', "tea (green)", "1+1"])
def test_no_debris(item: str) -> None:
    """Marks that belong to a name are left alone."""
    assert not inline.is_debris(item)


def test_a_ticked_box_is_the_answer() -> None:
    """Of several boxes the one ticked counts, and two ticks are no answer."""
    assert inline.ticked("[x] yes [ ] no") == "yes"
    assert inline.ticked("[x] yes [x] no [ ] both") is None

"""Several items on one line, and what is left on an item."""

from __future__ import annotations

import pytest

from holdfast.parsers.outline import rows


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
    assert rows.row(text) == items


@pytest.mark.parametrize("text", ["and/or", "tea", "mother-in-law"])
def test_no_rows(text: str) -> None:
    """One item is no row."""
    assert rows.row(text) is None


@pytest.mark.parametrize("item", ["**tea", "tea |", "\\tea", "[tea", 'the "tea', ", tea", "»tea"])
def test_debris(item: str) -> None:
    """An item that still holds marks of a layout is none."""
    assert rows.is_debris(item)


@pytest.mark.parametrize("item", ["tea", "C#", "R&D", 'a "tea"', "tea (green)", "1+1"])
def test_no_debris(item: str) -> None:
    """Marks that belong to a name are left alone."""
    assert not rows.is_debris(item)

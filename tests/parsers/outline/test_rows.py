"""Several items on one line, and what is left on an item."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
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


@pytest.mark.parametrize(
    "text",
    [
        "#tea #cake",
        "#tea, #cake",
        "#tea #cake.",
        "#tea #cake etc.",
        "#tea #cake입니다.",
        "#tea #cake 입니다. 더 필요하시면 말씀해 주세요 🙂",
        "#tea #cake 등이 있습니다.",
        "#tea #cake Hope this helps!",
        "#tea #cake - enjoy!",
        "#tea #cake (let me know if you want more)",
    ],
)
def test_hashtags_with_an_ending(text: str) -> None:
    """The copula, "and so on" and courtesies behind hashtags are none of them."""
    assert rows.row(text) == ["tea", "cake"]


@pytest.mark.parametrize(
    "text",
    [
        "#tea 아닙니다",
        "#tea #cake 은 뺐습니다.",
        "#tea is not a tag",
        "#tea #cake 말고 다른 것입니다.",
        "#tea and not #cake",
        "#3",
    ],
)
def test_hashtags_in_a_sentence(text: str) -> None:
    """Where a sentence says something of the tags they are no row."""
    assert rows.row(text) is None


def test_a_line_above_hashtags_is_their_title() -> None:
    """Where all lines below are hashtags, the first is none of them; another line among them is an
    item that lost its sign."""
    assert read("추출 결과\n#지붕 #굴뚝\n#빗물 #다락", list[str]).value == [
        "지붕",
        "굴뚝",
        "빗물",
        "다락",
    ]
    assert read("Result\n#roof #barn\n#rain", list[str]).value == ["roof", "barn", "rain"]

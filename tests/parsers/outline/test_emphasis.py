"""Stars and other marks that are part of a word, and those that are emphasis."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.parsers.outline.emphasis import unmarked
from holdfast.parsers.outline.inline import plain
from holdfast.schemas import ReplyError


class Guest(BaseModel):
    """A guest, as a hotel writes one down."""

    name: str
    phone: str
    nights: int


@pytest.mark.parametrize(
    "text",
    [
        "박*영",
        "박**",
        "박*",
        "J*** P***",
        "02-***-7788",
        "02-****-****",
        "****-7788",
        "**** **** **** 7788",
        "k***@post.kr",
        "ki***@na***.com",
        "k****.lee",
        "my__key",
        "4*6",
        "4**6",
        "4*6, 3*5",
        "4`6",
    ],
)
def test_signs_within_a_word(text: str) -> None:
    """A mask, a product, a name of code: the signs are part of the word."""
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**박영**", "박영"),
        ("**박*영**", "박*영"),
        ("**박영**은", "박영은"),
        ("어제**수면**이 부족", "어제수면이 부족"),
        ("**4**개", "4개"),
        ("4**개**", "4개"),
        ("*a* and __b__ and `c`", "a and b and c"),
        ("***a***", "a"),
        ("**a", "a"),
        ("sleep**", "sleep"),
        ("un**cert**ain", "uncertain"),
        ("the `ls`-command of **B**2", "the ls-command of B2"),
        ("**** Title ****", "Title"),
        ("홍길동*", "홍길동"),
    ],
)
def test_emphasis(text: str, expected: str) -> None:
    """Around a word or a part of it, or left over where a line was parted."""
    assert unmarked(text) == expected


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("4*6", int),
        ("4**6", int),
        ("**4*6**", int),
        ("답: 4*6", int),
        ("4*6, 7", list[int]),
        ("박: 3\n무: 4*6", dict[str, int]),
        ("4`6`", int),
        ("4..6", Decimal),
        ("4...6", float),
    ],
)
def test_a_product_is_no_number(reply: str, type_: Any) -> None:
    """Nobody asked for a sum to be done, and never are its digits one number."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "name"),
    [
        ("Name: 박*영\nPhone: 02-***-7788\nNights: 2", "박*영"),
        ("**Name:** 박*영\n**Phone:** 02-***-7788\n**Nights:** **2**", "박*영"),
        ("Name: 박**\nPhone: 02-***-7788\nNights: 2", "박**"),
        ("Name: **박**\nPhone: 02-***-7788\nNights: 2", "박"),
        ("**Name: 박**\nPhone: 02-***-7788\n**Nights: 2**", "박"),
        ("***Name: 박***\nPhone: 02-***-7788\n*Nights: 2*", "박"),
        ("**Name - 박**\nPhone - 02-***-7788\nNights - 2", "박"),
        ("| Name | Phone | Nights |\n|---|---|---|\n| 박*영 | 02-***-7788 | **2** |", "박*영"),
    ],
)
def test_masked_data(reply: str, name: str) -> None:
    """The stars of a mask stay, those around a whole line do not."""
    assert read(reply, Guest).value == Guest(name=name, phone="02-***-7788", nights=2)


def test_masked_names_in_a_row() -> None:
    """One star in each of them makes no pair."""
    assert read("박*영, 최*수", list[str]).value == ["박*영", "최*수"]


def test_a_sign_between_backticks_is_no_emphasis() -> None:
    """What is marked holds a letter or a digit; a lone sign between marks is part of the word."""
    assert plain("knot-`-`sail") == "knot-`-`sail"
    assert plain("knot `sail`") == "knot sail"

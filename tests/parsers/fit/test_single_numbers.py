"""Numbers and containers of which something beside them leaves open what they are."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Guest(BaseModel):
    """Somebody who comes."""

    name: str
    phone: str | None = None


class Purchase(BaseModel):
    """Something that is bought."""

    item: str
    amount: int


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("만점", int),
        ("회원이 7명 늘었습니다", int),
        ("7명이 정원입니다", int),
        ("7명 감소했습니다", int),
        ("It will be 7.", int),
        ("He will be 70", int),
        ("My guess is 7.", int),
        ("My best estimate is 7.", int),
        ("Rating: 9 (out of 5)", int),
        ("4. 5", float),
    ],
)
def test_a_number_that_is_left_open(reply: str, type_: Any) -> None:
    """A grade without its number, a change, a bound, a guess, what is still to come, more than its
    own maximum, or a number torn in two."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("회원이 7명 왔습니다", int, 7),
        ("7명입니다.", int, 7),
        ("It is 7.", int, 7),
        ("The total will be 70", int, 70),
        ("Rating: 4 (out of 5)", int, 4),
        ("10점 만점에 7점", int, 7),
        ("4.5", float, 4.5),
    ],
)
def test_a_number_that_is_told(reply: str, type_: Any, value: float) -> None:
    """Their near twins."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ('{"Ida": {"maths": 7, "music": 9}}', dict[str, int]),
        ('{"bread": {"translation": "빵", "note": "noun"}}', dict[str, str]),
        ("Ida: 7\nBo: 9\nNote: Bo later got 8", dict[str, int]),
        ("bread: 빵\nyeast: 효모?", dict[str, str]),
        ("bread: 빵\nyeast: I am not sure", dict[str, str]),
        ("bread: 빵, yeast: 효모", dict[str, str]),
    ],
)
def test_a_dictionary_that_is_left_open(reply: str, type_: Any) -> None:
    """One entry with parts of its own, an entry that a remark puts right or that is in doubt, two
    entries on one line."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ('{"marks": {"maths": "7", "music": "9"}}', {"maths": "7", "music": "9"}),
        ('{"번역": {"bread": "빵", "milk": "우유"}}', {"bread": "빵", "milk": "우유"}),
        ("bread: 빵\nyeast: 효모\nNote: 2 words", {"bread": "빵", "yeast": "효모"}),
        ("hello: are you here?\nbye: 안녕", {"hello": "are you here?", "bye": "안녕"}),
        ("bread: 빵, 떡", {"bread": "빵, 떡"}),
    ],
)
def test_a_dictionary_that_is_told(reply: str, value: dict[str, str]) -> None:
    """A name for all the entries is a wrapper, a remark on them none of them; a question of
    several words and a row of synonyms are values."""
    assert read(reply, dict[str, str]).value == value


@pytest.mark.parametrize(
    "reply", ['{"name": "tea", "amount": 3}', "Name: tea\nAmount: 3", '{"amount": 3, "phone": "1"}']
)
def test_a_union_that_is_left_open(reply: str) -> None:
    """A key that only another record needs may not be dropped."""
    with pytest.raises(ReplyError):
        read(reply, Guest | Purchase)
    assert read('{"name": "Ida", "id": 3}', Guest | Purchase).value == Guest(name="Ida")
    assert read("Item: tea\nAmount: 3", Guest | Purchase).value == Purchase(item="tea", amount=3)

"""A sentence behind a stated value that takes away from it, and those that do not."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Level = Literal["mild", "moderate", "severe"]


class Screening(BaseModel):
    """A score, and whether there is an insurance."""

    score: int
    insured: bool


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("9명입니다. 솔직히 잘 모르겠습니다.", int),
        ("9개입니다. 눈대중입니다.", int),
        ("정답은 9명입니다. 이것은 추정치입니다.", int),
        ("9권입니다. 다만 글에는 나오지 않습니다.", int),
        ("9명입니다. 지난달 기준입니다.", int),
        ("답: 9\n정확하지 않을 수도 있습니다.", int),
        ("9 people. My best estimate.", int),
        ("Answer: 9\nI'm not certain.", int),
        ("**9**\n\nThis is only a guess.", int),
        ("The pain is severe. Not necessarily.", Level),
        ("The pain is severe. But that was last month.", Level),
        ("severe. Only if he stays home.", Level),
        ("Severity: mild\nI am not sure.", Level),
        ("통증은 mild입니다. 짐작입니다.", Level),
        ("Yes. Not any more.", bool),
        ("Yes. Until last May.", bool),
        ("No. I am not sure.", bool),
        ("네. 꼭 그렇지는 않습니다.", bool),
        ("네. 지난해까지는요.", bool),
        ("아니요. 짐작입니다.", bool),
    ],
)
def test_a_sentence_that_says_nothing_but_a_doubt(reply: str, type_: Any) -> None:
    """A doubt, a guess, a time that is over or a text that does not say it: no value is left."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("9명입니다. 이유는 본문에 없습니다.", int, 9),
        ("9명입니다. 추측이 아니라 본문에 적힌 값입니다.", int, 9),
        ("9개입니다. 확실합니다.", int, 9),
        ("9 people. Let me know if you need anything else.", int, 9),
        ("I am not sure at first. The answer is 9.", int, 9),
        ("The pain is severe. She is not sure she can go on.", Level, "severe"),
        ("severe. This was stated in line 2.", Level, "severe"),
        ("Yes. She is not sure about the dose.", bool, True),
        ("No. The text does not mention it.", bool, False),
        ("No. That was last year.", bool, False),
        ("예. 사실입니다.", bool, True),
        ("2027년 3월 4일입니다. 작년 일입니다.", date, date(2027, 3, 4)),
    ],
)
def test_a_sentence_about_something_else(reply: str, type_: Any, value: Any) -> None:
    """A doubt of another's, a reason and a day that is over by nature take nothing away."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("9개입니다. 이제 11개입니다.", int),
        ("9개입니다. 실은 11개입니다.", int),
        ("9개입니다. 미안합니다. 11개입니다.", int),
        ("9개입니다. 3개가 더 들어왔습니다.", int),
        ("9명입니다. 날이 궂으면 4명입니다.", int),
        ("9명입니다. 4명이 빠졌습니다.", int),
        ("9 people. 2 more came.", int),
        ("9 people. Two of them have left.", int),
        ("9 people. Now it is 11.", int),
        ("severe. It might be moderate.", Level),
        ("severe. 다만 moderate일 수 있습니다.", Level),
    ],
)
def test_a_sentence_that_tells_another_value(reply: str, type_: Any) -> None:
    """The same counter with another number as the predicate, or as that by which it changed."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("9명입니다. 어른 4명과 아이 5명입니다.", 9),
        ("9명입니다. 4번 문단에 나옵니다.", 9),
        ("모두 9명입니다. 총 9명입니다.", 9),
        ("9,000원입니다. 배송비는 3,000원입니다.", 9000),
        ("36세입니다. 작년에 35세였습니다.", 36),
        ("9 people. Two of them are children.", 9),
    ],
)
def test_a_number_of_something_else(reply: str, value: int) -> None:
    """Parts, places, other amounts and what it was once are no second answer."""
    assert read(reply, int).value == value


@pytest.mark.parametrize(
    "said",
    [
        "Yes (denied)",
        "yes (formerly)",
        "yes, until 2021",
        "Yes (confidence 40%)",
        "네 (과거)",
        "예(이전)",
        "예 (추정)",
        "예 (신뢰도 20%)",
        "예, 2021년까지",
        "Yes (I am not sure)",
    ],
)
def test_a_yes_that_is_taken_away(said: str) -> None:
    """A remark beside a yes that denies it, or says it of once, in a field and alone."""
    with pytest.raises(ReplyError):
        read(said, bool)
    with pytest.raises(ReplyError):
        read(f"score: 4\ninsured: {said}", Screening)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Yes (since 2021)", True),
        ("Yes (100% sure)", True),
        ("Yes (as stated)", True),
        ("예 (신뢰도 95%)", True),
        ("예 (본문 3행)", True),
        ("예, 2021년부터입니다", True),
        ("No (former)", False),
    ],
)
def test_a_yes_with_a_remark(said: str, value: bool) -> None:
    """Since when, how sure and where it stands take nothing away, and once denies no no."""
    assert read(said, bool).value is value
    assert read(f"score: 4\ninsured: {said}", Screening).value.insured is value

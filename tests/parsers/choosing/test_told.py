"""One number or day that a sentence tells, where the reply holds no other; and its twins."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.parsers.words.language import each
from holdfast.schemas import ReplyError

Small = Annotated[int, Field(ge=0, le=50)]


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("The guests asked for four folding beds.", int, 4),
        ("Based on the note, the clinic needs 36 syringes by courier.", int, None),
        ("Based on the note, the clinic needs 36 syringes.", int, 36),
        ("There are 14 children in the group.", Small, 14),
        ("She walks 2.5 kilometres a day.", float, 2.5),
        ("잔액은 7,200원입니다. 이자는 따로 적지 않았습니다.", int, 7200),
        ("손님은 하루에 커피 두 잔을 마십니다.", int, 2),
        ("식당은 접시 40개를 주문했습니다.", int, 40),
        ("The permit expires on the 3rd of March, 2027.", date, date(2027, 3, 3)),
        ("The hearing takes place on Tuesday, 9 February 2027.", date, date(2027, 2, 9)),
        ("허가는 2027년 3월 3일에 끝납니다.", date, date(2027, 3, 3)),
        ("만료일은 2027년 3월 3일입니다. 시각은 적혀 있지 않습니다.", date, date(2027, 3, 3)),
    ],
)
def test_one_number_or_day(reply: str, type_: Any, value: Any) -> None:
    """A number that counts something behind a verb, a day behind "on"; "by" alone spoils it."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "The parcel of order 5120 is late.",
        "She sleeps in room 8.",
        "The shop sells version 4 of the lamp.",
        "In 2021 the school opened.",
        "Ring 555-0188.",
        "One of the beds is broken.",
        "The guests asked for another one.",
        "The guests asked for four beds and two lamps.",
        "The guests asked for 4 to 6 beds.",
        "The guests asked for four more beds.",
        "The guests asked for about four beds.",
        "The guests did not ask for four beds.",
        "The guests may ask for four beds.",
        "The guests cancelled four beds.",
        "If it rains, the guests need four beds.",
        "The guests asked for four beds. Two of them are broken.",
        "The guests asked for four beds. Sorry, that was wrong.",
        "The sheet has 9 pages, none of which gives the number.",
        "All 4 of them left.",
        "Did the guests ask for four beds?",
        "손님은 504호에 묵습니다.",
        "손님은 7번 버스를 탔습니다.",
        "주문번호 5120은 늦어집니다.",
        "2021년에 학교가 문을 열었습니다.",
        "손님 넷 중 두 명이 왔습니다.",
        "손님 두 명이 오지 않았습니다.",
        "손님은 접시 40개를 취소했습니다.",
        "손님은 접시를 40개쯤 주문했습니다.",
        "한 손님이 물었습니다.",
        "잔액은 7,200원이 아닙니다.",
    ],
)
def test_numbers_that_tell_nothing(reply: str) -> None:
    """Names, years, pronouns, two numbers, spans, comparisons, denials, suppositions, questions."""
    with pytest.raises(ReplyError):
        read(reply, int)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("대관료는 1회당 4만 2천 원입니다.", 42000),
        ("회비는 한 달에 25,000원입니다.", 25000),
        ("사용료는 시간당 3,500원입니다. 음료는 따로 계산합니다.", 3500),
        ("오늘 수업에는 조교를 포함해 모두 아홉 명이 나왔습니다.", 9),
        ("총 스물다섯 명이 등록했습니다.", 25),
        ("기록된 수온은 17도였습니다.", 17),
        ("응답자는 총 140명으로 집계되었습니다.", 140),
        ("제4회 백일장에는 68명이 참가했습니다.", 68),
        ("The 2nd floor has 9 rooms.", 9),
        ("Nineteen parents attended the evening.", 19),
        ("It takes 25 minutes to reach the lake.", 25),
        ("열차로 가면 더 빠르지만 버스로는 50분이 걸립니다.", None),
        ("버스로는 50분이 걸립니다.", 50),
    ],
)
def test_what_is_no_second_number(reply: str, value: int | None) -> None:
    """What an amount is per, all in all, which one of several, a verb that counts."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, int)
    else:
        assert read(reply, int).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "대관료는 2회당 4만 2천 원입니다.",
        "대관료는 1회당 약 4만 2천 원입니다.",
        "대관료는 1회당 4만 원이고 보증금은 2만 원입니다.",
        "대관료는 1회당 4만 원으로 추정됩니다.",
        "지난 대관료는 1회당 4만 원이었습니다.",
        "조교 외에 아홉 명이 나왔습니다.",
        "조교 두 명과 학생 아홉 명이 나왔습니다.",
        "응답자는 140명으로 집계되지 않았습니다.",
        "제4회 백일장이 열렸습니다.",
        "The 2nd floor is empty.",
        "Nineteen of the parents attended the evening.",
        "Nineteen parents attended the evening and left.",
        "한 시간이 걸리거나 두 시간이 걸립니다.",
    ],
)
def test_what_is_one(reply: str) -> None:
    """The amount of two, a guess, another amount, others beside, a name of one of several."""
    with pytest.raises(ReplyError):
        read(reply, int)


class Crowd(BaseModel):
    """A number that is named after what it counts."""

    visitors: int


class Tally(BaseModel):
    """A number of anything."""

    count: int


def test_the_number_of_one_field() -> None:
    """It must be told of what the field is named after, unless that is any number."""
    assert read("There were 31 visitors in the hall.", Crowd).value == Crowd(visitors=31)
    assert read("There were 31 chairs in the hall.", Tally).value == Tally(count=31)
    with pytest.raises(ReplyError):
        read("There were 31 chairs in the hall.", Crowd)


@pytest.mark.parametrize(
    "reply",
    [
        "The permit expires before 3 March 2027.",
        "The permit expires a week after 3 March 2027.",
        "The permit does not expire on 3 March 2027.",
        "The permit may expire on 3 March 2027.",
        "The permit expires on 3 March 2027 or later.",
        "The permit expires on 3 March.",
        "The permit expires on 03/04/2027.",
        "The letter of 3 March 2027 names no day.",
        "It ran from 3 March 2026 to 3 March 2027.",
        "허가는 2027년 3월 3일 이후에 끝납니다.",
        "허가는 2027년 3월 3일에 끝나지 않습니다.",
        "허가는 2027년 3월 3일에 끝날 예정이었습니다.",
        "허가는 다음 주에 끝납니다.",
    ],
)
def test_days_that_tell_nothing(reply: str) -> None:
    """Before and after a day, a denial, a doubt, two days, half a date, one that is relative."""
    with pytest.raises(ReplyError):
        read(reply, date)


def test_a_sentence_at_a_cut() -> None:
    """What is told in a reply that was cut off may go on."""
    with pytest.raises(ReplyError):
        read("The guests asked for four beds", int, done_reason="length")


OPENING = each(
    "not no none nothing nobody neither never without cannot but and or which who whose that "
    "whether than more another other others extra additional ago later earlier before after until "
    "since by from prior within old each per left remaining missing instead except only almost "
    "nearly below above up down next last likely expected planned supposed unless when while "
    "because although though between either dated fails failed refused cancelled declined denies "
    "wrong claims should would could may might must if"
)


@pytest.mark.parametrize("word", [*OPENING, "as of", "didn't", "isn’t"])
def test_a_word_that_leaves_the_number_open(word: str) -> None:
    """Before the number or behind it, of what is counted, who came, when it is or how long it
    takes."""
    assert read("The guest gladly ordered four lamps.", int).value == 4
    assert read("The tour gladly takes 25 minutes.", int).value == 25
    for reply in (f"The guest {word} ordered four lamps.", f"The tour {word} takes 25 minutes."):
        with pytest.raises(ReplyError):
            read(reply, int)
    with pytest.raises(ReplyError):
        read(f"The permit {word} expires on 3 March 2027.", date)


@pytest.mark.parametrize("word", [*OPENING, "as of"])
def test_a_word_behind_the_number(word: str) -> None:
    """What stands behind leaves it open as well."""
    assert read("The guest ordered four lamps during dinner.", int).value == 4
    assert read("Nine guests attended during dinner.", int).value == 9
    for reply in (f"The guest ordered four lamps {word} dinner.", f"Nine came {word} dinner."):
        with pytest.raises(ReplyError):
            read(reply, int)


@pytest.mark.parametrize(
    "word",
    [
        *each("외에 말고 빼고 제외하고 안 못 더 덜 또 다른 나머지 만약 혹시 각각 각 매 지난 작년"),
        *each("이전 예전 원래 없이 아니 중 가운데 모두 전부 뒤에 후에 전에 만에 마다 둘째 씩 당"),
        *each("까지 부터 남았고 남은 부족한 모자란 취소한 거절한 거부한 오지만 오으나 오는데"),
        *each("있으며 오면 예정 계획 목표 할수도 할듯 온다고 올는지 최소 최대 적어도"),
        "사고 싶은",
        *each("사려고 사려 실패한 잘못 틀린 틀렸고 추정 예상 이상 이하 초과 미만"),
    ],
)
def test_a_korean_word_that_leaves_the_number_open(word: str) -> None:
    """Before the number or before the verb."""
    assert read("식당은 곧 접시 40개를 주문했습니다.", int).value == 40
    assert read("식당은 접시 40개를 곧 주문했습니다.", int).value == 40
    for reply in (
        f"식당은 {word} 접시 40개를 주문했습니다.",
        f"식당은 {word} 주문한 접시 40개를 샀다.",
    ):
        with pytest.raises(ReplyError):
            read(reply, int)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *zip(each("two three four five six seven eight nine ten"), range(2, 11), strict=True),
        *zip(each("eleven twelve thirteen fourteen fifteen"), range(11, 16), strict=True),
        *zip(each("sixteen seventeen eighteen nineteen"), range(16, 20), strict=True),
        *zip(each("twenty thirty forty fifty"), range(20, 60, 10), strict=True),
        *zip(each("sixty seventy eighty ninety"), range(60, 100, 10), strict=True),
        ("twenty-five", 25),
        ("eighty-one", 81),
    ],
)
def test_numbers_in_words(word: str, value: int) -> None:
    """Every number up to a hundred, before what is counted and before who came."""
    assert read(f"The guests asked for {word} lamps.", int).value == value
    assert read(f"{word.capitalize()} guests attended.", int).value == value


@pytest.mark.parametrize(
    "verb",
    each(
        "for with are were have had exactly need want order request smoke took got "
        "bought sold sent made paid ate drank found spent held saw met ordering ordered"
    ),
)
def test_a_verb_before_the_number(verb: str) -> None:
    """What stands before the number tells of it; else it may name something."""
    assert read(f"The guests {verb} nine lamps.", int).value == 9
    with pytest.raises(ReplyError):
        read(f"The guests {verb} near nine lamps.", int)


@pytest.mark.parametrize(
    "verb",
    each(
        "attended joined participated registered enrolled voted responded applied visited arrived "
        "signed ordered reported came"
    ),
)
def test_a_verb_behind_the_number(verb: str) -> None:
    """Verbs of coming and taking part count their subject, with or without an auxiliary."""
    for auxiliary in ("", "have ", "had "):
        said = f"{auxiliary}{verb}".replace("have came", "came").replace("had came", "came")
        assert read(f"Nineteen guests {said}.", int).value == 19
    assert read("Nineteen guests were present.", int).value == 19
    with pytest.raises(ReplyError):
        read("Nineteen guests doubt.", int)

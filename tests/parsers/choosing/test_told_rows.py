"""A row of numbers, days, hours or options that one sentence tells, and its twins."""

from __future__ import annotations

from datetime import date, time
from enum import Enum
from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Season = Literal["봄", "여름", "가을", "겨울"]
Colour = Literal["빨강", "파랑", "노랑", "초록"]


class Port(Enum):
    """Where the ferry calls."""

    NORTH = "Norholm"
    SOUTH = "Sundby"
    EAST = "Eastness"
    WEST = "Westvik"


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("Cabins 14, 15 and 32 are vacant this week.", [14, 15, 32]),
        ("Cabin 14, Cabin 15 and Cabin 32 are vacant.", [14, 15, 32]),
        ("The vacant cabins are 14 and 32.", [14, 32]),
        ("You can rent lockers 8, 9 and 40 today.", [8, 9, 40]),
        ("Lanes 2 and 6 still need new ropes.", [2, 6]),
        ("Parcels #71, #75 and #80 are in the van.", [71, 75, 80]),
        ("14번, 15번, 32번 사물함이 비어 있습니다.", None),
        ("14호와 15호, 32호가 비어 있습니다.", [14, 15, 32]),
        ("빈 선실은 14호, 15호 및 32호입니다.", [14, 15, 32]),
    ],
)
def test_numbers(reply: str, value: list[int] | None) -> None:
    """As the subject, behind the noun they name, or behind "are"; a noun between them and what is
    said of them in Korean is left alone."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, list[int])
    else:
        assert read(reply, list[int]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "3 cabins are vacant: 14, 15 and 32.",
        "Three cabins are vacant: 14, 15 and 32.",
        "There are 3 vacant cabins: 14, 15 and 32. Shall I book one of them?",
        "선실 3개가 비어 있습니다: 14호, 15호, 32호.",
    ],
)
def test_a_count_before_the_row(reply: str) -> None:
    """It is no item where it says how many follow; where it says another number, nothing is."""
    assert read(reply, list[int]).value == [14, 15, 32]
    wrong = reply.replace("3 ", "4 ").replace("Three", "Four").replace("3개", "4개")
    with pytest.raises(ReplyError):
        read(wrong, list[int])


@pytest.mark.parametrize(
    "reply",
    [
        "Cabins 14, 15 or 32 are vacant.",
        "Cabins 14 to 18 are vacant.",
        "Cabins 14, 15 and 32 are not vacant.",
        "Cabins 14, 15 and perhaps 32 are vacant.",
        "Cabins 14, 15 and 32 might be vacant.",
        "Cabins 14 at 3 and 15 at 4 are vacant.",
        "Cabins 14, 15 and 32 are vacant. Cabin 40 is vacant as well.",
        "Cabins 14, 15 and 32 are vacant. One of them has no window.",
        "Cabins 14, 15 and 32 are vacant, at least 15 is.",
        "Cabin 3 has bunks for 4, 5 and 6.",
        "The cabin has 2 bunks, 3 hooks and 4 lamps.",
        "On 3, 4 and 5 June the pier is closed.",
        "The decks are 3, 5 and 7 metres longer.",
        "It went up from 14, 15 and 32.",
        "14호나 15호가 비어 있습니다.",
        "14호부터 18호까지 비어 있습니다.",
        "14호와 15호가 비어 있지 않습니다.",
        "14호와 15호가 비어 있습니다. 32호도 비어 있습니다.",
    ],
)
def test_numbers_that_are_no_row(reply: str) -> None:
    """A choice, a range, a denial, a doubt, a value outside of the row, things of several kinds."""
    with pytest.raises(ReplyError):
        read(reply, list[int])


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        (
            "The archive is shut on 3 May 2027, 17 May 2027 and 6 June 2027. On all other days it "
            "is open.",
            list[date],
            [date(2027, 5, 3), date(2027, 5, 17), date(2027, 6, 6)],
        ),
        (
            "The trials are on May 3, 2027, and June 6, 2027.",
            list[date],
            [date(2027, 5, 3), date(2027, 6, 6)],
        ),
        (
            "휴관일은 2027. 5. 3., 2027. 6. 6.입니다.",
            list[date],
            [date(2027, 5, 3), date(2027, 6, 6)],
        ),
        ("The ferry sails at 7:15 a.m., 1 p.m. and 6 p.m.", list[time], [(7, 15), (13,), (18,)]),
        ("출항 시각은 오전 7시 15분, 오후 1시입니다.", list[time], [(7, 15), (13,)]),
        ("꽃이 피는 계절은 봄과 가을입니다.", list[Season], ["봄", "가을"]),
        ("빨강, 파랑을 골랐습니다. 노랑은 재고가 없습니다.", list[Colour], ["빨강", "파랑"]),
        (
            "The ferry calls on Sundby, Westvik and Norholm. It is closed for Eastness.",
            list[Port],
            [Port.SOUTH, Port.WEST, Port.NORTH],
        ),
        ("Sundby and Westvik are on the route.", list[Port], [Port.SOUTH, Port.WEST]),
    ],
)
def test_days_hours_and_options(reply: str, type_: Any, value: list[Any]) -> None:
    """Each is whole by itself; an option that is said to be out stands beside the row."""
    value = [time(*one) if isinstance(one, tuple) else one for one in value]
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("The archive is shut on 3 and 17 May 2027.", list[date]),
        ("The archive is shut from 3 May 2027 to 17 May 2027.", list[date]),
        ("The archive is not shut on 3 May 2027 and 17 May 2027.", list[date]),
        ("The archive is shut on 3 May 2027 and 17 May 2027. Maybe also on 1 June.", list[date]),
        ("The ferry sails at 7:15, 11:00 and 2:30.", list[time]),
        ("The ferry sails at 7 a.m. or 8 a.m.", list[time]),
        ("꽃이 피는 계절은 봄이나 가을입니다.", list[Season]),
        ("꽃이 피는 계절은 봄부터 가을까지입니다.", list[Season]),
        ("봄과 가을에는 꽃이 피지 않습니다.", list[Season]),
        ("꽃이 피는 계절은 봄, 가을입니다. 여름도 그렇습니다.", list[Season]),
        ("쉬는 계절은 봄, 가을입니다. 여름은 쉽니다.", list[Season]),
        ("The ferry does not call on Sundby and Westvik.", list[Port]),
        ("Sundby and Westvik are on the route. Norholm is on Sundays.", list[Port]),
        ("Sundby and Westvik are on the route. Norholm is closed too.", list[Port]),
    ],
)
def test_days_hours_and_options_that_are_no_row(reply: str, type_: Any) -> None:
    """Half a day, a range, an hour of either half of the day, another option that may be in."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("The answer is False.", list[bool], [False]),
        ("The result is 12.", list[int], [12]),
        ("정답은 12입니다.", list[int], [12]),
        ("The answer is False. The answer is True.", list[bool], None),
        ("The answer is True or False.", list[bool], None),
        ("The answer is probably 12.", list[int], None),
        ("The answer is 12. Actually, it is 13.", list[int], None),
    ],
)
def test_one_answer(reply: str, type_: Any, value: list[Any] | None) -> None:
    """One value that is said to be the answer is a list of one; not beside another or a doubt."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("7,12,31", list[int], [7, 12, 31]),
        ("7,12", list[int], [7, 12]),
        ("7,12,31", list[float], [7.0, 12.0, 31.0]),
        ("7,12", list[float], None),
        ("2,450", list[int], None),
        ("2,450,100", list[int], None),
        ("7,450,1", list[int], None),
    ],
)
def test_bare_commas(reply: str, type_: Any, value: list[Any] | None) -> None:
    """Groups that are not of three digits set no thousands apart; two with a comma between them
    may be a decimal."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value


@pytest.mark.parametrize(
    "reply", ["봄과 가을입니다.", "봄이나 가을입니다.", "봄도 가을도 좋습니다."]
)
def test_two_options_for_one(reply: str) -> None:
    """An option that a particle joins to another one is named as well."""
    with pytest.raises(ReplyError):
        read(reply, Season)


def test_a_noun_that_ends_like_a_turn() -> None:
    """실은 alone turns ("in truth"); within 거실은 or 교실은 it is the noun's end."""
    assert read("빈 교실은 14호와 15호입니다.", list[int]).value == [14, 15]
    with pytest.raises(ReplyError):
        read("빈 교실은 14호와 15호입니다. 실은 하나가 더 있습니다.", list[int])

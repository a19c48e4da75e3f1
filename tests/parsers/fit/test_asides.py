"""What stands beside a value and is plainly of another thing: of once, a limit, a comparison."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Ward(BaseModel):
    """A record with numbers and a day."""

    name: str
    beds: int
    fee: float
    since: date


class Old(BaseModel):
    """A record that is of once itself."""

    name: str
    previous_fee: float
    max_beds: int = Field(default=1)


def _ward(beds: str = "8", fee: str = "3.5", since: str = "2029-06-09") -> str:
    return f"**Name:** North\n**Beds:** {beds}\n**Fee:** {fee}\n**Since:** {since}"


WARD = Ward(name="North", beds=8, fee=3.5, since=date(2029, 6, 9))


@pytest.mark.parametrize(
    "fields",
    [
        {"fee": "3.5 (it was 4.5 before May)"},
        {"fee": "3.5 (previously 4.5)"},
        {"fee": "3.5 (instead of 4.5)"},
        {"fee": "3.5 (down from 4.5)"},
        {"fee": "3.5, down from 4.5 last year"},
        {"fee": "3.5 (limit 9)"},
        {"beds": "8 (2 more than last year)"},
        {"beds": "8 (6 last year)"},
        {"beds": "8개 (기존 6개)"},
        {"beds": "8개(작년보다 2개 증가)"},
        {"beds": "8 (최대 12)"},
        {"fee": "3.5달러 (할인 전 4.5달러)"},
        {"since": "9 June 2029 (was 3 June 2029)"},
        {"since": "2029년 6월 9일 (기존 2029년 6월 3일)"},
    ],
)
def test_what_is_of_once_or_a_limit(fields: dict[str, str]) -> None:
    """A sign of a closed list makes it another's."""
    assert read(_ward(**fields), Ward).value == WARD


@pytest.mark.parametrize(
    "fields",
    [
        {"fee": "3.5 (4.5)"},
        {"fee": "3.5 (or 4.5)"},
        {"fee": "3.5 (not 4.5)"},
        {"fee": "3.5 (now 4.5)"},
        {"fee": "3.5 (was wrong, should be 4.5)"},
        {"fee": "3.5 (will be 4.5 before May)"},
        {"fee": "3.5 (4.5 recommended)"},
        {"beds": "8개 (기존 6개 또는 7개)"},
        {"beds": "8개 (최대 12개, 미정)"},
        {"beds": "8개 (정정 전 6개)"},
        {"since": "9 June 2029 (or 3 June 2029)"},
    ],
)
def test_what_is_of_the_same(fields: dict[str, str]) -> None:
    """No sign, or a doubt beside it, and nobody can tell which one stands."""
    with pytest.raises(ReplyError):
        read(_ward(**fields), Ward)


def test_a_field_that_is_of_once_itself() -> None:
    """Nothing is set aside where the field is named after it."""
    with pytest.raises(ReplyError):
        read("Name: North\nPrevious fee: 3.5 (it was 4.5 before May)", Old)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("모임에는 총 26명이 왔습니다. 작년보다 4명 줄었습니다.", int, 26),
        ("참가자는 작년보다 3명 늘어난 28명입니다.", int, 28),
        ("참가비는 1만 2천 원입니다. 지난해에는 1만 원이었습니다.", int, 12000),
        ("회비는 3만 원입니다 (기존 2만 5천 원).", int, 30000),
        ("The choir has 26 members, compared to 30 last year.", int, 26),
        ("26 singers came. That is four more than last year.", int, 26),
        ("It is 26. Last year it was 30.", int, 26),
        ("4/5 (2/5 last year)", int, 4),
        ("작년에는 26명이었습니다.", int, None),
        ("작년보다 4명 줄었습니다.", int, None),
        ("모임에는 총 26명이 왔습니다. 올해는 4명 줄었습니다.", int, None),
        ("참가자는 28명입니다. 지금은 30명입니다.", int, None),
    ],
)
def test_in_sentences(reply: str, type_: Any, value: Any) -> None:
    """A sentence behind, a clause or a bracket; alone it gives nothing."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value

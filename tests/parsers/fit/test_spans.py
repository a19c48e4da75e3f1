"""Tuples of two that a text gives as a span, or as a pair."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Days = tuple[date, date]
Whole = tuple[int, int]
Hours = tuple[time, time]
APRIL = (date(2026, 4, 6), date(2026, 4, 17))


class Offer(BaseModel):
    """With spans among its fields, one of them in a larger unit."""

    post: str
    term: Days
    pay: Whole = Field(title="급여 범위(만 원)")
    hours: Hours = (time(9), time(18))


@pytest.mark.parametrize(
    "reply",
    [
        "실습 기간은 2026년 4월 6일(월)부터 2026년 4월 17일(금)까지입니다.",
        "2026년 4월 6일에서 2026년 4월 17일까지",
        "기간: 2026.4.6 ~ 2026.4.17\n\n감사합니다.",
        "from 6 April 2026 to 17 April 2026",
        "The placement runs from Monday, 6 April 2026 to Friday, 17 April 2026.",
        "between April 6, 2026 and April 17, 2026",
        "2026-04-06 – 2026-04-17",
    ],
)
def test_a_period(reply: str) -> None:
    """The first and the last day, each in full, in a sentence or alone."""
    assert read(reply, Days).value == APRIL


@pytest.mark.parametrize(
    "reply",
    [
        "2026년 4월 17일부터 2026년 4월 6일까지",
        "2026년 4월 6일부터",
        "until 17 April 2026",
        "2026년 4월 6일(화)부터 2026년 4월 17일(금)까지",
        "from 6 April 2026 to the Friday after",
        "It is probably from 6 April 2026 to 17 April 2026.",
        "The term is not from 6 April 2026 to 17 April 2026.",
        "from 6 April 2026 to 17 April 2026 or to 24 April 2026",
        "2026년 4월 6일부터 2026년 4월 17일까지가 아닙니다",
        "2026-04-06 to 2026-04-17 to 2026-04-24",
    ],
)
def test_no_period(reply: str) -> None:
    """Ends in the wrong order, one end, a day that is no such weekday, a doubt, a denial, three."""
    with pytest.raises(ReplyError):
        read(reply, Days)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("between 12 and 30", (12, 30)),
        ("The group size is between 12 and 30.", (12, 30)),
        ("12-30", (12, 30)),
        ("12~30명", (12, 30)),
        ("2~4만 원", (20_000, 40_000)),
        ("2만 원에서 4만 원까지", (20_000, 40_000)),
        ("9,000만 원 ~ 1억 원", (90_000_000, 100_000_000)),
        ("118/76 mmHg", (118, 76)),
        ("118 over 76", (118, 76)),
        ("1280 × 720 px", (1280, 720)),
        ("30 to 12", None),
        ("30~12명", None),
        ("12명 ~ 30달러", None),
        ("12 or 30", None),
        ("12~20~30", None),
        ("at least 12", None),
        ("12 ~", None),
        ("12 ~ 30 이상", None),
        ("031-5550", None),
        ("not between 12 and 30", None),
        ("between 12 and 30 or 40", None),
    ],
)
def test_two_numbers(reply: str, value: Whole | None) -> None:
    """A unit or a magnitude behind the second end is the first one's too; a pair has no order."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Whole)
    else:
        assert read(reply, Whole).value == value


@pytest.mark.parametrize("reply", ["22:00-06:30", "밤 10시부터 새벽 6시 30분까지"])
def test_hours_may_run_past_midnight(reply: str) -> None:
    """Of times of day the later one may come first."""
    assert read(reply, Hours).value == (time(22), time(6, 30))


@pytest.mark.parametrize(
    ("pay", "value"),
    [
        ("3,200만 원 ~ 4,000만 원", (3200, 4000)),
        ("3,200~4,000만 원", (3200, 4000)),
        ("3,200 ~ 4,000", (3200, 4000)),
        ("32,000,000원에서 40,000,000원", (3200, 4000)),
        ("3,200만 ~ 1억 원", (3200, 10_000)),
        ("4,000만 원 ~ 3,200만 원", None),
        ("3,200만 원 이상", None),
        ("3,200만 원 ~ 4만 달러", None),
        ("3,200원 ~ 4,000원", None),
    ],
)
def test_spans_under_labels(pay: str, value: Whole | None) -> None:
    """In a record the unit of the field's title governs, also where the label leaves it out."""
    reply = f"Post: 조리사\nTerm: 2026-04-06 ~ 2026-04-17\n급여 범위: {pay}\nHours: 08:30-17:30"
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Offer)
    else:
        found: Any = read(reply, Offer).value
        assert (found.term, found.pay, found.hours) == (APRIL, value, (time(8, 30), time(17, 30)))


@pytest.mark.parametrize("reply", ["12-30", "12~30명", "between 12 and 30"])
def test_a_span_is_no_single_number(reply: str) -> None:
    """Where one number is wanted, two ends are none."""
    with pytest.raises(ReplyError):
        read(reply, int)

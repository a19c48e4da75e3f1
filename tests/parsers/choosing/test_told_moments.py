"""One day, hour or length of time that a sentence tells; and its twins."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

TOLD = [
    ("접수일은 2026. 11. 2.(월)입니다.", date(2026, 11, 2)),
    ("전시는 2026. 11. 2.에 시작합니다.", date(2026, 11, 2)),
    ("전시는 2026년 11월 2일에 시작될 예정입니다.", date(2026, 11, 2)),
    ("신청서는 2026년 11월 2일까지 제출해야 합니다.", date(2026, 11, 2)),
    ("등록일은 2026년 11월 2일이었습니다.", date(2026, 11, 2)),
    ("The lease was signed on 2 November 2026 in Leeds.", date(2026, 11, 2)),
    ("On November 2, 2026, the lease was signed.", date(2026, 11, 2)),
    ("합창 연습은 오전 10시 반에 시작합니다.", time(10, 30)),
    ("합창 연습은 저녁 일곱 시에 열립니다.", time(19)),
    ("합창 연습은 18:20에 시작합니다.", time(18, 20)),
    ("The choir starts at 10:30 a.m. on Thursday.", time(10, 30)),
    ("The choir starts at a quarter past six in the evening.", time(18, 15)),
    ("합창 연습은 2026년 11월 2일 오전 10시 반에 시작합니다.", datetime(2026, 11, 2, 10, 30)),
    ("The choir starts on November 2, 2026 at 6:15 pm.", datetime(2026, 11, 2, 18, 15)),
    ("The hike takes 3 hours and 20 minutes.", timedelta(hours=3, minutes=20)),
    ("It takes half an hour to unload.", timedelta(minutes=30)),
    ("산행은 3시간 20분이 걸립니다.", timedelta(hours=3, minutes=20)),
    ("배송에는 사흘이 소요됩니다.", timedelta(days=3)),
    ("강의는 50분 동안 이어집니다.", timedelta(minutes=50)),
]


@pytest.mark.parametrize(("reply", "value"), TOLD, ids=[reply for reply, _ in TOLD])
def test_one_moment(reply: str, value: Any) -> None:
    """Days with points, days that are to come, by when something is due, halves of the day."""
    assert read(reply, type(value)).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("접수일은 2026. 11. 2.(화)입니다.", date),
        ("접수일은 2026. 11. 2. 이후입니다.", date),
        ("접수 기간은 2026. 11. 2.부터 2026. 11. 9.까지입니다.", date),
        ("전시는 2026년 11월 2일에 시작될 예정이었습니다.", date),
        ("전시는 2026년 11월 2일까지 계속됩니다.", date),
        ("On November 2, 2026, or later, the lease was signed.", date),
        ("The lease was signed on 2 November 2026 and ends on 2 May 2027.", date),
        ("합창 연습은 10시 반에 시작합니다.", time),
        ("합창 연습은 오전 10시 반쯤 시작합니다.", time),
        ("합창 연습은 오전 10시에 시작해 열두 시에 끝납니다.", time),
        ("합창 연습은 오전 10시에 시작하지 않습니다.", time),
        ("The choir starts at 6:15.", time),
        ("The choir starts at about 6:15 pm.", time),
        ("The choir starts at 6:15 pm or 7 pm.", time),
        ("The choir might start at 6:15 pm.", time),
        ("The choir starts after 6:15 pm.", time),
        ("The hike starts in 3 hours.", timedelta),
        ("The hike takes 3 to 4 hours.", timedelta),
        ("The hike does not take 3 hours.", timedelta),
        ("The hike takes 3 hours by day and 4 by night.", timedelta),
        ("산행은 3시간 뒤에 시작합니다.", timedelta),
        ("산행은 3시간 이상이 걸립니다.", timedelta),
        ("산행은 3시간이 걸리지 않습니다.", timedelta),
    ],
)
def test_moments_that_tell_nothing(reply: str, type_: Any) -> None:
    """Weekdays that do not agree, two ends, what was only meant, half a clock, spans, denials."""
    with pytest.raises(ReplyError):
        read(reply, type_)

"""A reply of one sentence, that there is none of something countable, is an empty list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError
from holdfast.schemas.records import NONE_SAID


@dataclass
class Berth:
    """Two fields."""

    name: str
    depth: int


TYPES = (list[str], list[int], list[Berth])


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize(
    "reply",
    [
        "There are no vacant berths.",
        "There are currently no ferries in the harbour.",
        "There were no late arrivals this week.",
        "The harbour has no pending repairs.",
        "The captain has no known allergies on file.",
        "No overdue invoices.",
        "현재 비어 있는 선석은 없습니다.",
        "오늘 예약된 손님은 한 명도 없습니다.",
        "수리 중인 배는 없습니다. 감사합니다.",
        "알려진 알레르기는 없습니다.",
    ],
)
def test_none(reply: str, type_: Any) -> None:
    """Whatever the list is of; the note says that the reply said so."""
    reading = read(reply, type_)
    assert reading.value == []
    assert NONE_SAID in reading.notes


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize(
    "reply",
    [
        "There is no information.",
        "There are no answers.",
        "There are no details on berths.",
        "There are probably no vacant berths.",
        "There are no vacant berths yet.",
        "There are no other vacant berths.",
        "There are no vacant berths except for Pier Four.",
        "There are no vacant berths. Pier Four is free from June.",
        "Are there no vacant berths?",
        "The captain has no friends.",
        "The captain has no idea.",
        "There are no problems.",
        "빈 선석이 있는지는 알 수 없습니다.",
        "등록된 정보가 없습니다.",
        "등록된 내용은 없습니다.",
        "첨부된 배 목록이 없습니다.",
        "예약된 손님은 없을 수도 있습니다.",
        "예약된 손님은 아직 없습니다.",
        "예약된 손님은 없습니다. 다만 단체가 하나 있습니다.",
        "그 밖에 예약된 손님은 없습니다.",
        "배를 탄 적이 없습니다.",
        "이 배는 문제가 없습니다.",
        "급한 수리는 없습니다.",
        "한 사람이 없습니다.",
    ],
)
def test_no_none(reply: str, type_: Any) -> None:
    """Of a text or of an answer, with a doubt, an exception, of some only, with more behind it."""
    with pytest.raises(ReplyError):
        read(reply, type_)

# ruff: noqa: E501 - one reply a line, so that the table can be read
"""Two answers that stand, half values after a cut, lists about another text."""

from __future__ import annotations

from enum import Enum
from itertools import count

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError

from .sources import BOILER, EXAM, FRIDGE, MOVE, NIGHT, TRIP


class Urgency(Enum):
    """How soon."""

    low = "low"
    medium = "medium"
    high = "high"


class Call(BaseModel):
    """A call with a degree and a count."""

    matter: str
    urgency: Urgency
    visits: int


TWO_LISTS = [
    (MOVE, "1안: 이사, 커피\n2안: 공사 소리, 동료"),
    (MOVE, '["이사", "커피"]\n또는\n["공사 소리", "동료"]'),
    (EXAM, "두 가지로 정리했습니다.\n\n[안 가] [\"모의고사\", \"복통\"]\n[안 나] [\"성적표\", \"아버지\"]"),
    (FRIDGE, "키워드: 냉장고, 얼음\n\n키워드: 보증 기간, 기사 방문"),
    (NIGHT, "Option A: night shifts, waking\nOption B: wedding photos, sister"),
    (NIGHT, '["night shifts", "waking"]\n\nAlternatively:\n\n["wedding photos", "sister"]'),
    (BOILER, "Set 1:\n- boiler\n- baby\n\nSet 2:\n- rent\n- plumber\n\nPick whichever suits you."),
    (TRIP, "Keywords: ferry, deposit\n\nKeywords: suitcase, hostel"),
    (TRIP, "Depending on the reading, either:\n- ferry\n- deposit\n\nor:\n- suitcase\n- hostel"),
    (MOVE, "관점에 따라 다릅니다.\n\n감정 중심:\n- 외로움\n- 새벽\n\n사건 중심:\n- 이사\n- 공사"),
]  # fmt: skip

TWO_VALUES = [
    '{"matter": "ferry", "urgency": "low", "visits": 1}\n\nor\n\n{"matter": "ferry", "urgency": "high", "visits": 1}',
    '{"matter": "ferry", "urgency": "low or medium", "visits": 1}',
    '{"matter": "ferry", "urgency": "low/medium", "visits": 1}',
    '{"matter": "ferry", "urgency": "somewhere between low and high", "visits": 1}',
    '{"matter": "ferry", "urgency": "low", "visits": "1-2"}',
    '{"matter": "ferry", "urgency": "low", "visits": "one or two"}',
    '{"matter": "ferry", "urgency": ["low", "high"], "visits": 1}',
    '{"matter": "ferry", "urgency": "low", "urgency": "high", "visits": 1}',
    "matter: ferry\nurgency: low\nvisits: 1\n\nmatter: ferry\nurgency: high\nvisits: 1",
    "matter: ferry\nurgency: not high\nvisits: 1",
    "Option 1: {\"matter\": \"ferry\", \"urgency\": \"low\", \"visits\": 1}\nOption 2: {\"matter\": \"ferry\", \"urgency\": \"high\", \"visits\": 1}",
    "matter: ferry\nurgency: low~medium\nvisits: 1",
    "matter: ferry\nurgency: low (could be high)\nvisits: 1",
]  # fmt: skip

BESIDE = [
    "**Matter:** ferry\n**Urgency:** low\n**Visits:** 1\n\n```json\n{\"matter\": \"ferry\", \"urgency\": \"high\", \"visits\": 1}\n```",
    "{\"matter\": \"ferry\", \"urgency\": \"low\", \"visits\": 2}\n\n- matter: ferry\n- urgency: low\n- visits: 3",
    "matter: ferry\nurgency: medium\nvisits: 1\n\n{\"matter\": \"ferry\", \"urgency\": \"low\", \"visits\": 1}",
]  # fmt: skip

HALVES = [
    '{"matter": "ferry cancelled and the dep',
    '{"matter": "ferry", "urgency": "low", "visits": 1',
    '{"matter": "ferry", "urgency": "lo',
    '{"urgency": "low", "visits": 1, "matter": "the suitcase went to',
    "matter: ferry\nurgency: low\nvisits: 1",
    "urgency: low\nvisits: 1\nmatter: the suitcase went to",
    "| matter | urgency | visits |\n|---|---|---|\n| ferry | low | 1",
    "```json\n{\"matter\": \"ferry\", \"urgency\": \"low\"",
    "<matter>ferry</matter><urgency>low</urgency><visits>1",
]  # fmt: skip

ELSEWHERE = [
    (MOVE, '["환불 지연", "배송 오류", "쿠폰", "회원 탈퇴"]'),
    (MOVE, "1. 장거리 연애\n2. 다이어트 강박\n3. 이직 준비\n4. 주식 손실"),
    (EXAM, "키워드: 부동산, 금리, 대출, 전세 사기"),
    (FRIDGE, "- 우울\n- 불면\n- 대인 기피\n- 가족 갈등"),
    (EXAM, "#여행 #맛집 #제주도 #호캉스"),
    (NIGHT, '["quarterly revenue", "marketing budget", "churn"]'),
    (NIGHT, "- climate change\n- solar panels\n- carbon policy"),
    (BOILER, "Keywords: algebra, geometry, trigonometry"),
    (TRIP, "anxiety, depression, self-esteem, perfectionism"),
    (TRIP, '{"keywords": ["gardening", "early yoga", "pottery"]}'),
    (BOILER, '["세탁기", "환불", "배송"]'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), TWO_LISTS, ids=count())
@pytest.mark.parametrize("known", [True, False], ids=["source", "no source"])
def test_two_lists(source: str, text: str, known: bool) -> None:
    """Where two lists stand and none takes the other back, neither is read."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=source if known else None)


@pytest.mark.parametrize("text", [*TWO_VALUES, *BESIDE], ids=count())
def test_two_values(text: str) -> None:
    """A value between two is none."""
    with pytest.raises(ReplyError):
        read(text, Call)


@pytest.mark.parametrize("text", HALVES, ids=count())
def test_half_values(text: str) -> None:
    """What the cut may have gone through is not read."""
    with pytest.raises(ReplyError):
        read(text, Call, done_reason="length")


@pytest.mark.parametrize(("source", "text"), ELSEWHERE, ids=count())
def test_lists_about_another_text(source: str, text: str) -> None:
    """A list that shares nothing with the source is about something else."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=source)

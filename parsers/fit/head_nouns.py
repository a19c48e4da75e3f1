"""Fields by the head noun of what describes them: "이름" for a field described as "환자 이름"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.memory import of_type
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Record, Slot, fold

_KOREAN = re.compile(r"([가-힣]{2,8}?)의?\s([가-힣]{2,8})")
_ENGLISH = re.compile(r"(?:the\s)?([a-z]{3,14})(?:['’]s)?\s([a-z]{3,14})", re.I)
_OF = re.compile(r"(?:the\s)?([a-z]{3,14})\sof\s(?:the\s|an?\s)?([a-z]{3,14})", re.I)
_SUBJECTS = frozenset(
    each(
        "client patient person customer user applicant employee student member guest participant "
        "passenger attendee tenant caller visitor buyer resident learner subscriber "
        "내담자 환자 고객 사용자 지원자 직원 학생 회원 손님 참가자 신청자 승객 참석자 투숙객 "
        "주문자 구매자 의뢰인 방문자 수강생 입주자 가입자 예약자 피상담자"
    )
)
"""Whom a record may be about, so that every field of it is of them."""
_OF_CALLS = frozenset(each("name type title call tool action function"))
"""English keys around an object that may be no field's."""


def by_head(record: Record, key: str) -> Slot | None:
    """Return the one field that is described as that noun of whom the record is about; None where
    another field's name holds the noun, or speaks of another person's."""
    heads = _heads(record)
    return heads.get(fold(key)) if heads else None


@of_type
def _heads(record: Record) -> dict[str, Slot]:
    found = [(head, slot) for slot in record.slots for head in _described(slot)]
    return {fold(head): slot for head, slot in found if not _is_others(head, slot, record)}


def _is_others(head: str, slot: Slot, record: Record) -> bool:
    """Whether another field's names hold the noun."""
    others = (other for other in record.slots if other is not slot)
    return any(head in name.casefold() for other in others for name in other.wording)


def _described(slot: Slot) -> Iterator[str]:
    """Yield the head of each name of a field that says whose it is."""
    for name in set(slot.wording):
        if korean := _KOREAN.fullmatch(name):
            subject, head = korean.groups()
        elif english := _OF.fullmatch(name):
            head, subject = english.groups()
        elif english := _ENGLISH.fullmatch(name):
            subject, head = english.groups()
        else:
            continue
        if subject.casefold() in _SUBJECTS and head.casefold() not in _OF_CALLS:
            yield head.casefold()

"""Values of fields that settle on none: "Kim or Lee", "maybe Kim"; and items that are denied.

What the source says in the same words is a value all the same, and so is what a text of one's own
may well say: a title, a task, a note.
"""

from __future__ import annotations

import re

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.blanks import HELD, NAMED
from holdfast.parsers.fit.others import PERSONS, are_named, tokens_of
from holdfast.parsers.words import undecided
from holdfast.parsers.words.language import each

_LONGEST = 60
_MOST_BLANKS = 6
"""A longer value is a text, which may well hold "or"."""
_TEXTS = frozenset(
    each(
        "title task tasks todo subject heading headline summary note notes remark remarks comment "
        "comments description detail details message text content body reason reasons rationale "
        "explanation evidence quote quotes question questions answer answers action actions step "
        "steps plan instruction instructions advice feedback finding findings observation "
        "complaint goal idea ideas thought thoughts quotation statement opinion condition "
        "conditions wish wishes want wants need needs request requests "
        "rule rules requirement requirements option options slogan motto lyrics "
        "제목 할일 업무 과제 요약 메모 비고 설명 내용 본문 메시지 이유 근거 인용 질문 답변 조치 "
        "단계 계획 지시 조언 희망 요청 요구 의견 소견 관찰 목표 생각 조건 규칙 요건 선택지"
    )
)
"""Words of fields whose value is a text of its own."""
_TURNING = (HELD - NAMED) | frozenset(
    each("job occupation profession position employer 직업 직책 직위 직장")
)
"""Words of fields that hold one thing at a time; a name may have an arrow of its own."""
_TURNED = re.compile(r"[^\s>-]\s?(?:->|→|➜|⇒|=>)\s?[^\s>-]")
"""One value and what became of it: "Lund -> Ystad"."""
_HAD = frozenset(
    each(
        "allergy allergies allergen allergens diagnosis diagnoses condition conditions disease "
        "diseases illness illnesses medication medications "
        "알레르기 알러지 진단 진단명 질환 질병 병력 복용약 약물"
    )
)
"""Words of fields that hold what a patient has."""
_STATES = _TEXTS | frozenset(
    each(
        "symptom symptoms sign signs keyword keywords tag tags topic topics restriction "
        "restrictions preference preferences diet feature features emotion emotions problem "
        "problems issue issues concern concerns change changes point points fact facts "
        "증상 징후 키워드 태그 주제 제한 선호 식단 특징 감정 정서 문제 걱정 변화 요점 사실"
    )
)
"""Words of fields in which what is not may be an item: "no appetite", "의욕 없음"."""


def refuse_undecided(text: str, bend: Bend) -> None:
    """Refuse a short text of a field that is a choice, a doubt or a correction; raises Misfit."""
    if not bend.field_names or not bend.path or bend.path[-1].isdigit():
        return
    if undecided.offers_options(text) and text not in bend.source:
        raise bend.misfit("ambiguous")
    if len(text) > _LONGEST:
        return
    if _TURNED.search(text) and text not in bend.source and _tells(bend, _TURNING):
        raise bend.misfit("ambiguous")
    put_right = undecided.is_put_right(text)
    if not put_right and (text.count(" ") > _MOST_BLANKS or not undecided.is_undecided(text)):
        return
    if text not in bend.source and (put_right or not _tells(bend, _TEXTS)):
        raise bend.misfit("ambiguous")


def refuse_denied(items: list[str], bend: Bend) -> None:
    """Refuse a list of a field with an item that is denied, or that says that nothing is known;
    raises Misfit."""
    if not bend.field_names or not bend.path:
        return
    short = [item for item in items if len(item) <= _LONGEST]
    if any(map(undecided.is_denied, short)) and not _tells(bend, _STATES):
        raise bend.misfit("ambiguous")
    if holds_had(bend) and any(undecided.is_not_had(item) or _is_kins(item) for item in short):
        raise bend.misfit("ambiguous")


def holds_had(bend: Bend) -> bool:
    """Whether the present field holds what a patient has."""
    return _tells(bend, _HAD)


def holds_texts(bend: Bend) -> bool:
    """Whether the present field holds texts of their own."""
    return _tells(bend, _TEXTS)


def _is_kins(item: str) -> bool:
    """Whether a bracket behind an item says that it is of somebody of the family."""
    found = _BRACKET.search(item)
    return found is not None and not PERSONS.isdisjoint(tokens_of(found[0]))


_BRACKET = re.compile(r"[(（][^()（）]{1,30}[)）]\Z")


def _tells(bend: Bend, kinds: frozenset[str]) -> bool:
    """Whether the present field's name is one of those words, or holds one."""
    return are_named(bend.field_names, kinds)

"""Words of a key or label that make it another's: another person, another time, a draft, an input.

A key is neutral ("result", "data", the type's own name), or it says whose value stands under it.
Closed classes of English and Korean; what is in none of them says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from holdfast.parsers.fit.units import unit_of
from holdfast.parsers.memory import of_type, remembered
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Record, fold

PERSONS = frozenset(
    each(
        "wife husband spouse partner mother father mom mum mommy dad daddy parent parents brother "
        "sister sibling son daughter grandmother grandfather grandma grandpa aunt uncle cousin "
        "nephew niece friend boss manager supervisor colleague coworker neighbor neighbour "
        "roommate teacher girlfriend boyfriend fiance fiancee guardian caregiver inlaw "
        "stepfather stepmother counsellor counselor therapist employer landlord "
        "아내 남편 배우자 어머니 아버지 엄마 아빠 모친 부친 부모 부모님 형 누나 오빠 언니 동생 "
        "남동생 "
        "여동생 아들 딸 자녀 할머니 할아버지 이모 삼촌 고모 사촌 친구 상사 팀장 동료 보호자 며느리 "
        "사위 시어머니 시아버지 장모 장인 선생님 담임 여자친구 남자친구 애인 이웃 상담사 "
        "치료사 고용주 집주인"
    )
)
EXPECTED = frozenset(
    each(
        "expected target goal planned estimated projected predicted recommended ideal "
        "목표 예상 권장 추정"
    )
)
"""Words of a value that is still to come."""
PAST = EXPECTED | frozenset(
    each(
        "old previous prev previously prior former formerly past earlier before last yesterday "
        "original initial history "
        "이전 과거 예전 지난 작년 어제 직전 기존 원래 변경전 수정전"
    )
)
"""Words of a value of another time, whichever."""
NO_ANSWER = frozenset(
    each(
        "draft drafts example examples sample template default defaults placeholder dummy fake "
        "wrong incorrect bad false rejected invalid not no non never without error errors "
        "cancelled canceled removed deleted excluded discarded ignored candidate candidates unused "
        "counterexample alternative alternatives "
        "input inputs query request filter filters prompt question instruction instructions schema "
        "required enum thought thoughts thinking scratchpad "
        "초안 임시 예시 예 샘플 템플릿 기본값 오답 틀린 잘못된 잘못 거절 제외 취소 삭제 후보 "
        "입력 질문 요청 지시 프롬프트 필터 오류 생각"
    )
)
DROPPED = frozenset(
    each(
        "excluded rejected removed deleted discarded dropped cancelled canceled withdrawn ignored "
        "제외 제외된 제외한 거절 거절된 거절한 삭제 삭제된 삭제한 취소 취소된 취소한 "
        "기각된 반려된 탈락 탈락한"
    )
)
"""Words that begin the title of what was taken out."""
_LONGEST_TITLE = 4
"""Words."""
ANSWER = frozenset(
    each(
        "result results data answer answers output outputs response final after new current latest "
        "corrected updated revised now value values record object json item items content contents "
        "body payload reply "
        "결과 답 답변 출력 최종 현재 최신 수정 정정 이후 새 변경후 수정후 값 데이터 응답"
    )
)
_TOKENS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[가-힣]+|\d+")


@remembered
def tokens_of(key: str) -> tuple[str, ...]:
    """Return the words of a key or label: "dueDate" and "due_date" have two."""
    return tuple(token.lower() for token in _TOKENS.findall(key[:80].replace("'s", " ")))


def tokens_of_names(names: tuple[str, ...]) -> set[str]:
    """Return the words of a field's names; its description, the last, may speak of anything."""
    return {token for name in names[:-1] for token in tokens_of(name)}


def tokens_of_field(names: tuple[str, ...]) -> frozenset[str]:
    """Return the words that a field says of itself, its description among them."""
    return frozenset(tokens_of(" ".join(names)))


def are_named(names: tuple[str, ...], kinds: frozenset[str]) -> bool:
    """Whether the names of a field hold one of some words."""
    return any(not kinds.isdisjoint(tokens_of(name)) for name in names[:-1])


def is_dropped(title: str, own: Iterable[str] = ()) -> bool:
    """Whether a title is of what was taken out: "Rejected tasks:", "제외된 업무"."""
    words = tokens_of(title)
    if not words or words[0] not in DROPPED or len(words) > _LONGEST_TITLE:
        return False
    return words[0] not in own


def is_others(key: str, own: Iterable[str] = ()) -> bool:
    """Whether a key says that what stands under it is no answer, or is of another person or time.

    `own`: words that the type uses itself, which make nothing another's.
    """
    found = _OTHERS.intersection(tokens_of(key))
    return bool(found) and not found.issubset(own)


def is_of_another_time(label: str, own: Iterable[str] = ()) -> bool:
    """Whether a label or a subject is of an earlier or an expected value, or of the other one."""
    found = _OTHER_TIMES.intersection(tokens_of(label))
    return bool(found) and not found.issubset(own)


_OTHERS = PERSONS | PAST | NO_ANSWER
_OTHER_TIMES = PAST | {"other", "another", "다른"}
_COUNTED = frozenset(
    each("parent parents friend colleague child 부모 부모님 자녀 친구 동료 이웃 형 동생 아들 딸")
)
"""Persons of whom a label may as well say how many there are."""
_BESIDE_PERSON = frozenset(
    each(
        "the a her his their its my our your for of as to is was client patient s 의 "
        "내담자 환자 고객"
    )
)
_BESIDE_VALUE = frozenset(
    each(
        "page step tokens max maximum scale wrong incorrect 만점 최대 최댓값 최고점 "
        "쪽 페이지 단계 오답 틀린 잘못된 출처"
    )
)
"""Words of labels that tell the scale, a place, or what the answer is not."""
_PLAIN = frozenset(
    each("the a is was score value points answer number no count 값 점수 답 답변 번호 수")
)
_PRIOR = frozenset(each("previous prior former earlier last 이전 지난 과거 예전 직전"))
_WHO = frozenset(
    each(
        "client patient person customer user applicant candidate employee record case session visit"
        " 내담자 환자 고객 사람 사용자 지원자 직원 기록 사례 회기 상담 방문"
    )
)


def is_of_a_person(label: str, own: Iterable[str] = ()) -> bool:
    """Whether a whole label only names a person who is another: "Her sister", "언니"."""
    told = set(tokens_of(label)) - _BESIDE_PERSON
    return bool(told) and told <= PERSONS and told.isdisjoint(own)


def is_beside_value(label: str, own: Iterable[str] = ()) -> bool:
    """Whether a whole label is of what no answer is: the scale's end, a page, another person,
    what is said to be wrong."""
    told = set(tokens_of(label)) - _PLAIN
    if told and told <= _BESIDE_VALUE and told.isdisjoint(own):
        return True
    return not told & _COUNTED and is_of_a_person(label, own)


_DATA = frozenset(
    each("data info information details record json object 정보 데이터 기록 자료 내용")
)
"""Words of a title for whatever stands under it."""


def titles_another(title: str, own: Iterable[str] = ()) -> bool:
    """Whether a whole title is of another record: "Husband:", "For the mother:",
    "Previous client:", "The mother's data:"."""
    told = set(tokens_of(title)) - (_BESIDE_PERSON - _WHO) - _DATA
    if told and told <= PERSONS - set(own):
        return True
    told = set(tokens_of(title))
    if told.isdisjoint(_PRIOR) or told.isdisjoint(_WHO):
        return False
    return told - (_BESIDE_PERSON - _WHO) <= _PRIOR | _WHO


def is_answer(key: str) -> bool:
    """Whether a key only says that what stands under it is the answer."""
    return bool(set(tokens_of(key)) & ANSWER)


@of_type
def own_words(record: Record) -> frozenset[str]:
    """Return the words that a type uses of itself and of its fields."""
    names = [record.name, record.of.__doc__ or "" if record.of else ""]
    names += [name for slot in record.slots for name in slot.wording]
    tokens = {token for name in names for token in tokens_of(name)}
    return frozenset(tokens | {fold(record.name)})


@of_type
def any_name(record: Record) -> str:
    """Return a pattern of the names of all fields, the longest first; no letter alone."""
    names = {name for slot in record.slots for name in (slot.key, *slot.names) if len(name) > 1}
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"


def of_another_person(text: str, record: Record) -> bool:
    """Whether a heading or bracket names a person that the type says nothing of."""
    persons = PERSONS.intersection(tokens_of(text))
    return bool(persons) and not persons <= own_words(record)


def only_resembles(name: str, label: str) -> bool:
    """Whether a label holds a field's name and means something else: "Last year's count",
    "Discount" for count, "temp_f" for temp_c."""
    own, told = tokens_of(name), tokens_of(label)
    if own == told:
        return False
    if own[:-1] and own[:-1] == told[:-1] and unit_of(told[-1]) != unit_of(own[-1]):
        return True
    within = set(own) <= set(told)
    glued = not within and fold(name).isascii() and fold(name) in fold(label)
    return glued or (within and is_others(label, own))

"""Who speaks: the words that transcripts use for client and counsellor."""

from __future__ import annotations

import re
from enum import Enum


class Role(Enum):
    """The part a speaker has in a session."""

    CLIENT = "client"
    COUNSELLOR = "counsellor"
    OTHER = "other"
    """A speaker who is named by a word for a person, but for neither part."""
    UNKNOWN = "unknown"


# Written by us: the words Korean and English transcripts put before a colon.
_WORDS = {
    Role.CLIENT: """
        내담자 내담 내 청소년내담자 피상담자 의뢰인 환자
        client cl c patient pt p caller interviewee participant counselee
    """,
    Role.COUNSELLOR: """
        상담사 상담자 상담 상 상담원 상담선생님 상담교사 상담샘 상담쌤
        쌤 샘 치료사 치료자 심리사 심리상담사 코치 의사
        면담자 선생님 수퍼바이저 슈퍼바이저 therapist th t counsellor counselor co coun
        psychologist doctor dr interviewer coach clinician facilitator
    """,
    Role.OTHER: """
        엄마 아빠 어머니 아버지 모 부 모친 부친 남편 아내 딸 아들 학생 교사 담임 보호자 부모
        참여자 집단원 질문 답변 mother father mom mum dad husband wife son daughter parent
        teacher student speaker q a
    """,
}
_ROLES = {word: role for role, words in _WORDS.items() for word in words.split()}
_CHUNK = re.compile(r"[^\W\d_]+")

# A label within a line, for transcripts that lost their line breaks. One-letter labels need a
# number there: "내:" may end a sentence, "내3:" does not.
_PARTS = (Role.CLIENT, Role.COUNSELLOR)
_LONG = "|".join(
    sorted((w for w, r in _ROLES.items() if len(w) > 1 and r in _PARTS), key=len, reverse=True)
)
INLINE_LABEL = re.compile(
    rf"(?<!\S)(?:(?P<name>{_LONG})[ \t]?\d{{0,3}}|(?P<short>[내상TCtc])\d{{1,3}})"
    rf"[ \t]?[:\uff1a][ \t]*",
    re.IGNORECASE,
)


def role_of(label: str) -> Role:
    """Return the role a label names, as "내담자 2", "T1", "김OO 상담사"; else UNKNOWN."""
    words = [w.casefold() for w in _CHUNK.findall(label)]
    found = [_ROLES[w] for w in words if w in _ROLES and (len(w) > 1 or len(words) == 1)]
    return found[-1] if found else Role.UNKNOWN

"""Persons' names: they are nobody's topic, and a keyword list is no place for them.

Kiwi knows proper nouns but not whose they are. What tells a person is how Korean uses the name: a
surname before it, 씨 or a vocative after it, or a speaker label; and of what syllables it is made.
The syllables are facts of naming, written by us; place names made of the same ones are lost, which
costs little, while a client's name in a list costs trust.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from holdfast.chains.extractive.topics import KO
from holdfast.chains.extractive.wordlist import words


class Word(Protocol):
    """What is asked of a morpheme."""

    @property
    def form(self) -> str: ...  # noqa: D102 - the morpheme as the analyser writes it
    @property
    def tag(self) -> str: ...  # noqa: D102 - its part of speech
    @property
    def oov(self) -> bool: ...  # noqa: D102 - whether the analyser does not know it


SURNAMES = words(
    """
    김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 손 배 백 허
    남 심 노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석
    선 설 마 길 남궁 황보 제갈 선우
    """
)
_FIRST = frozenset(
    "가건경규근기나남다단대도동두라로루리마명문미민범병보봄빛상새서선설성세소솔수순숙승시아안애연"
    "영예오옥완용우욱운원유윤은을의이인일자재정제조종주준중지진찬창채철초춘충치태하한해향허현형혜"
    "호홍화환효훈휘희"
)
_SECOND = frozenset(
    "건결겸경관광구국권규균근금기길나남녀도동라람란랑량련례로록룡률리린림마만명모문미민배백범별병"
    "복봄빈삼상서석선섭성세소솔수숙순슬승식신아안애연열엽영예오옥온완용우욱운울웅원유윤율은음의이"
    "인일자재전정제조종주준중지진찬창채천철춘택태표필하학한해향혁현형혜호홍화환훈휘희"
)
# Nouns the analyser may call proper that are made of name syllables and are none.
_PLACES = words(
    """
    수원 진주 경주 제주 영주 원주 광주 전주 청주 여주 상주 안성 안산 오산 용인 인천 부천
    순천 춘천 제천 영천 사천 동해 남해 서해 진해 김해 부산 마산 울산 서산 익산 군산 아산
    대구 세종 성남 하남 경기 강원 충남 충북 전남 전북 경남 경북 미국 중국 영국 일본 태국
    호주 유럽 서울 강남 강북 인도
    """
)
_AFTER = frozenset(("씨", "군", "양"))
_HANGUL = re.compile(r"[가-힣]+")


def persons(said: Iterable[Sequence[Word]], speakers: Iterable[str]) -> frozenset[str]:
    """Return the forms that name a person somewhere in the text, and the speakers' names."""
    found = {name for label in speakers for name in _label_names(label)}
    for morphemes in said:
        for before, word, after in zip(
            (None, *morphemes), morphemes, (*morphemes[1:], None), strict=False
        ):
            if _has_surname(before, word) or _is_called(word, after):
                found.update((word.form, *_parts(word.form)))
            elif _is_proper(word) and is_name(word.form):
                found.add(word.form)
    return frozenset(found)


def is_name(form: str) -> bool:
    """Return whether an unknown or proper noun is made as a Korean person's name is."""
    if form in _PLACES or not _HANGUL.fullmatch(form):
        return False
    if len(form) == 2:
        return _is_given(form)
    surname, given = form[:-2], form[-2:]
    return surname in SURNAMES and _is_given(given)


def _is_given(form: str) -> bool:
    return form[0] in _FIRST and form[1] in _SECOND


def _is_proper(word: Word) -> bool:
    return word.tag == "NNP" or (word.oov and word.tag == "NNG")


def _is_called(word: Word, after: Word | None) -> bool:
    """Return whether somebody is called so: 하늘 씨, 민수야; 친구야 calls nobody by name."""
    if after is None or word.tag not in ("NNP", "NNG") or word.form in KO:
        return False
    if after.tag in ("NNB", "XSN") and after.form == "씨":
        return True
    return _is_proper(word) and (
        (after.tag in ("NNB", "XSN") and after.form in _AFTER) or after.tag == "JKV"
    )


def _has_surname(before: Word | None, word: Word) -> bool:
    """Return whether the word is a given name right after a surname: 김 + 지은."""
    if before is None or before.tag != "NNP" or before.form not in SURNAMES:
        return False
    return len(word.form) == 2 and _HANGUL.fullmatch(word.form) is not None and _is_given(word.form)


def _label_names(label: str) -> tuple[str, ...]:
    return tuple(part for name in _HANGUL.findall(label) for part in (name, *_parts(name)))


def _parts(name: str) -> tuple[str, ...]:
    """Return the given name within a full one."""
    return (name[1:],) if len(name) == 3 and name[0] in SURNAMES else ()

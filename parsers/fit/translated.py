"""Options with a translation beside them that means another one: "높음 (low)"."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each

_PAIR = re.compile(
    r"([^\s()（）/|]{1,14})\s?[(（/|]\s?(?:[A-Za-z가-힣]{2,8}[:：]\s?)?([^\s()（）/|]{1,14}?)[)）]?"
)
_KINDS = tuple(
    tuple(map(frozenset, map(each, kind)))
    for kind in (
        ("high 높음 높은 고", "low 낮음 낮은 저", "medium moderate middle mid 보통 중간 중"),
        ("positive 긍정 긍정적", "negative 부정 부정적", "neutral 중립 중립적", "mixed 혼합 복합"),
        ("yes true 예 네 참", "no false 아니요 아니오 거짓"),
        ("urgent 긴급 시급", "normal 일반 보통", "minor 경미 사소"),
        ("mild 경증 경도", "moderate 중등도", "severe 중증 고도 심각"),
    )
)
"""Each kind of scale, and on it the words of both languages for each place."""


def means_another(text: str) -> bool:
    """Whether a text is a word and its translation, which is of another place on the same scale."""
    if text.isascii() or not (found := _PAIR.fullmatch(text.strip().casefold())):
        return False
    one, other = found.groups()
    if one.isascii() == other.isascii():
        return False
    return any(_apart(kind, one, other) for kind in _KINDS) and not any(
        _together(kind, one, other) for kind in _KINDS
    )


def _apart(kind: tuple[frozenset[str], ...], one: str, other: str) -> bool:
    return any(one in place for place in kind) and any(other in place for place in kind)


def _together(kind: tuple[frozenset[str], ...], one: str, other: str) -> bool:
    return any(one in place and other in place for place in kind)

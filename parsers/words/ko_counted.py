"""Korean titles that count things: "첫 번째 사람", "둘째"."""

from __future__ import annotations

from holdfast.parsers.words.patterns import law

_RANKS = ("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
RANKS = {word: rank for rank, word in enumerate(_RANKS, 1)} | {"둘": 2, "셋": 3, "넷": 4}
RANKED = law(
    rf"(?P<rank>{'|'.join(RANKS)})\s?(?:번째|째)(?:\s(?P<noun>[가-힣]{{1,10}}(?:\s[가-힣]{{1,10}})?))?"
)
"""A whole title with an ordinal before the noun, or alone."""
ATTEMPT = law(
    r"시도|버전|초안|수정|개정|답|출력|응답|해법|해결|옵션|선택지|방안|대안|후보|시안|제안|해석|가능성|추측|안\Z"
)
"""A noun for one of several answers to one question."""

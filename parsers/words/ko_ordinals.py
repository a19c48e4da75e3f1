"""Korean ordinals: sentences that count off terms, "첫 번째 키워드는 'a'이고, 두 번째는 'b'입니다",
and titles that count what stands below them, "첫 번째 사람", "둘째"."""

from __future__ import annotations

from holdfast.parsers.words.ko_naming import ASKED
from holdfast.parsers.words.patterns import law

FIRST = law(rf"첫\s?(?:번째|째)\s?(?:로\s)?(?:(?:핵심|주요|중요한)\s)?{ASKED}(?:로는|로|는|은)\s")
LATER = law(
    r"(?<=[,.;\s])(두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|마지막)(?:\s?(?:번째|째))?\s?(?:로\s)?"
    rf"(?:(?:핵심|주요|중요한)\s)?(?:{ASKED})?(?:으로는|로는|으로|로|는|은)\s"
)
ORDINALS = {"두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4} | {
    word: rank for rank, word in enumerate(["다섯", "여섯", "일곱", "여덟"], 5)
}
ORDINALS |= {"마지막": -1}
LINKS = law(r"(?:(?:(?<=[\"'”’」*])\s?(?:이고|이며|고|며))?\s?,?(?:\s(?:그리고|또))?)$")
PLACED = law(
    r"[가-힣](?:을|를|은|는|이|가|에서|에게|하고|해서)\s|\s(?:것|점|수|때|일)$|(?:않|없|아니)|[다요고며]$"
)
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

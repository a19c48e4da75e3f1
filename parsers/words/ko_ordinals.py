"""Korean ordinals: sentences that count off terms, "첫 번째 키워드는 'a'이고, 두 번째는 'b'입니다",
and titles that count what stands below them, "첫 번째 사람", "둘째"."""

from __future__ import annotations

from holdfast.parsers.words.ko_naming import ASKED
from holdfast.parsers.words.ko_numbers import FIRST_TO_TENTH
from holdfast.parsers.words.patterns import law

RANKS = {word: rank for rank, word in enumerate(FIRST_TO_TENTH, 1)} | {"둘": 2, "셋": 3, "넷": 4}
ORDINALS = {word: rank for word, rank in RANKS.items() if 1 < rank < 9} | {"마지막": -1}
FIRST = law(rf"첫\s?(?:번째|째)\s?(?:로\s)?(?:(?:핵심|주요|중요한)\s)?{ASKED}(?:로는|로|는|은)\s")
LATER = law(
    rf"(?<=[,.;\s])({'|'.join(ORDINALS)})(?:\s?(?:번째|째))?\s?(?:로\s)?"
    rf"(?:(?:핵심|주요|중요한)\s)?(?:{ASKED})?(?:으로는|로는|으로|로|는|은)\s"
)
LINKS = law(r"(?:(?:(?<=[\"'”’」*])\s?(?:이고|이며|고|며))?\s?,?(?:\s(?:그리고|또))?)$")
PLACED = law(
    r"[가-힣](?:을|를|은|는|이|가|에서|에게|하고|해서)\s|\s(?:것|점|수|때|일)$|(?:않|없|아니)|[다요고며]$"
)
RANKED = law(
    rf"(?P<rank>{'|'.join(RANKS)})\s?(?:번째|째)(?:\s(?P<noun>[가-힣]{{1,10}}(?:\s[가-힣]{{1,10}})?))?"
)
"""A whole title with an ordinal before the noun, or alone."""
ATTEMPT = law(
    r"시도|버전|초안|수정|개정|답|출력|응답|해법|해결|옵션|선택지|방안|대안|후보|시안|제안|해석|가능성|추측|안\Z"
)
"""A noun for one of several answers to one question."""

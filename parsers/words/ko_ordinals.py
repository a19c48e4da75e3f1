"""Korean sentences that count off terms: "첫 번째 키워드는 'a'이고, 두 번째는 'b'입니다"."""

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

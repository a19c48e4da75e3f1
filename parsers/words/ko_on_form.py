"""Korean sentences about the form of an answer: "머리글 행은 무시하셔도 됩니다."."""

from __future__ import annotations

import re

from holdfast.parsers.words.patterns import law

_PART = (
    r"(?:(?:CSV|표|코드|바깥쪽?|앞뒤|불필요한|양쪽)(?:의)?\s?)?"
    r"(?:헤더|머리글|머리행|제목\s?행|열\s?이름|(?:큰|작은)?따옴표|코드\s?(?:블록|펜스)|백틱|서식|마크다운"
    r"|공백|빈\s?줄|줄바꿈|들여쓰기|괄호|중괄호|대괄호|글머리(?:\s?기호)?)(?:\s?(?:행|줄|표시|기호|문자))?"
)
FIRST = r"(?:맨\s)?(?:첫|첫\s?번째|1)\s?(?:줄|행)(?:\s?\((?:헤더|머리글|제목)(?:\s?행)?\))?"
_THEN = r"(?:고|서)?\s?(?:(?:사용|복사|활용|이용|처리|붙여\s?넣으?|가져오|불러오|읽으?)(?:하|해)?)?"
_END = (
    r"(?:세요|십시오|시면\s(?:됩니다|돼요)|셔도\s(?:됩니다|돼요|괜찮습니다|무방합니다)"
    r"|도\s(?:됩니다|돼요|괜찮습니다|무방합니다)|면\s(?:됩니다|돼요)|\s주세요)"
)


def _of(part: str) -> re.Pattern[str]:
    """Sentences that say what may be done with that part."""
    return law(
        rf"\A\W*(?:[^\s,.]{{1,8}}\s때(?:는|에는)?,?\s)?{part}[은는을를]?\s"
        rf"(?:(?:무시|제외|제거|삭제|생략)(?:하|해)|건너뛰|빼|지우|없애){_THEN}{_END}\W*\Z",
        re.I,
    )


ON_FORM = _of(_PART)
ON_FIRST = _of(FIRST)
"""The same of the first line, which in a table is the header."""

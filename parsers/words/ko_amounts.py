"""Korean beside numbers: guesses, denials, totals, periods, names of money."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each

COPULA = re.compile(r"(?<=\S)\s?(?:입니다|이에요|예요|이다)$")
GUESSED = r"추정|추측|짐작|가정|예상|예측|미확인|불확실|임의|예시|가상|어림"
"""Says of a value that somebody guessed or made it up."""
DENIED = (
    r"\d\S{0,6}\s?(?:이|가|은|는)?\s?(?:아님|아니다|아닙니다|아니고|아닌|말고|빼고|제외|없음|없다|없습니다"
    r"|모름|불명)|내외|안팎|전후"
)
"""Denies the number before it, or leaves it open."""
SCALE = r"만점|기준"
IN_MANY = r"단위\s?[:：]?\s?(?:십|백|천|만|십만|백만|천만|억)"
FOR_EACH = (
    r"\A(?:1인당|인당|일인당|하루에?|1박에?|매달|매월|매일)\s"
    r"|/\s?(?:인|명|1인|1인당|인당|일|박|월)\Z"
)
"""Says that a number is for each of many."""
ONE = r"1\s?[명인]|하나|한\s"
NOT_NOW = frozenset(each("목표 목표치 희망 이상적 출생 출생시 출산 태어날"))
TOTAL = r"합계|총|모두|전부"
AGE = re.compile(r"^만\s?(?=\d{1,3}\s?(?:세|살))")
"""만 17세: years that are full."""
NTH = r"제\s?(?=\d{1,4}\s?[가-힣]{1,2}$)"
"""제7회."""
CHANGES = r"증감|변화|차이|증가|감소"
MONEY = r"금액|매출|가격|비용|예산|연봉"
PERIOD = re.compile(r"(연|월|주|일)\s?(?=\d)")
"""연 4.5%: what a number is told per."""
PERIOD_WORD = re.compile(r"(?<![가-힣])[연월주일](?![가-힣])")
PER_UNIT = r"[당별]|요금|가격|비용|률|율"
MULTIPLES = r"다스|[십백천만억]{1,2}(?:\s?[개원명])?"
DOZENS = r"다스"
SCALES = frozenset(each("천 만 백 십만 백만 천만 억 다스"))
NO_NOUNS = frozenset(each("다스 접 두름 쾌 축 톳 배 곱절 갑절"))
NO_NUMBER = re.compile(
    r"만\s?점(?:입니다|이에요|이다)?"
    r"|이\s?(?:번|달|분|곳|쪽|편|사람|판|자리|방|팀|집|주|때|해|날|시간)|제\s?\d{1,4}\s?[조항절관편]"
)
"""만점 is all the points, 이번 "this time", 제5조 the fifth article."""
DECADES = ("대", "대초", "대초반", "대중반", "대후반")
"""Behind a number of ten, they name ten years of life."""
ROOMS = r"호|방|객실|번|동"
RANKS = frozenset(each("위 등"))
RANKING = r"순위|등수|석차|순번|번호"
TURNS = frozenset(each("회 번 차례 회씩 번씩 회입니다"))
NOUN = r"점|개|단계"
OUT_OF = re.compile(
    r"(별)?점?\s?(\d{1,9})\s?(?:[점개]|단계)\s?(만점에?(?:\s?서)?|만점\s?중|중(?:에서?)?|가운데)\s?(?:별\s?)?"
    r"([+-]?\d{1,9}(?:\.\d{1,9})?)\s?(?:[점개]|단계)?"
)
"""5점 만점에 4점."""
SUM = r"총|합계|합|도합|모두|전체|전부"

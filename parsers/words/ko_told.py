"""Korean sentences that tell one number or one day: "의자 열두 개를 주문했습니다."."""

from __future__ import annotations

import re

from holdfast.parsers.words.ko_numbers import COUNTERS, NATIVE, UNITS
from holdfast.parsers.words.language import each

_NAMING = frozenset(
    each(
        "번 회 회기 회차 차 차례 호 위 등 급 층 점 쪽 페이지 동 단계 번째 대 자리 줄 년 일 도 분 주"
        " 부 화 곡 편 정 판 표 골 방 술 보 세 인 석 장 곳 승 패 집 량 칸 모 입 척 좌 종 자"
    )
)
"""Counters that may also name which one, or be another word."""
_UNIT = "|".join(sorted((COUNTERS | UNITS.keys() | {"명", "개"}) - _NAMING, key=len, reverse=True))
_NATIVE = "|".join(sorted((*NATIVE, "두", "세", "네"), key=len, reverse=True))
NUMBER = re.compile(rf"(?<![가-힣])(?:{_NATIVE}|한|하나|첫|하루|이틀|사흘)(?![가-힣])|하루|반\s")
COUNTED = re.compile(
    r"\A(?P<lead>[^\d.!?]{0,100}?)(?<![\d가-힣])"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,4}})?|{_NATIVE})(?P<scale>\s?[만천억])?"
    rf"\s?(?P<unit>{_UNIT})(?:을|를|이|가)?\s(?P<tail>\S{{1,12}}(?:\s\S{{1,12}}){{0,1}}다)[.!]?\Z"
)
"""The number with its counter, and one verb behind it."""
ON_DAY = re.compile(
    r"\A(?P<lead>[^\d.!?]{0,80}?)(?<!\d)"
    r"(?P<day>\d{4}년\s?\d{1,2}월\s?\d{1,2}일(?:\s?\([월화수목금토일]\)|\s[월화수목금토일]요일)?)에\s"
    r"(?P<tail>\S{1,12}(?:\s\S{1,12}){0,1}다)[.!]?\Z"
)
BESIDE = re.compile(
    r"않|(?<![가-힣])(?:안|못|더|덜|또|다른|나머지|만약|혹시|각각|각|매|총\s?\d*\s?중|지난|작년|이전|예전|원래)\s|없|아니|중\s"
    r"|가운데|모두|전부\s|뒤에|후에|전에|만에|마다|째|씩|당\s|이상|이하|초과|미만|까지|부터|남았|남은|부족|모자|취소|거절|거부"
    r"|지만|으나|는데|으며|면\s|예정|계획|목표|예상|추정|것\s?같|수도|듯|했다고|한다고|다고\s|인지\s|는지|최소|최대|적어도"
    r"|고\s싶|려고|려\s|실패|잘못|틀[렸린]"
)
"""Words beside it that leave open whether that number or day is the one that was asked for."""

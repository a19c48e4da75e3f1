"""Korean sentences that tell one number or one day: "의자 열두 개를 주문했습니다."."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.ko_numbers import COUNTERS, NATIVE_COUNT, NATIVE_WORDS, UNITS
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_NAMING = frozenset(
    each(
        "번 회 회기 회차 차 차례 호 위 등 급 층 점 쪽 페이지 동 단계 번째 대 자리 줄 년 일 도 분 주"
        " 부 화 곡 편 정 판 표 골 방 술 보 세 인 석 장 곳 승 패 집 량 칸 모 입 척 좌 종 자"
    )
)
"""Counters that may also name which one, or be another word."""
_UNIT = "|".join(
    sorted((COUNTERS | UNITS.keys() | {"명", "개"}) - _NAMING, key=lambda unit: (-len(unit), unit))
)
SPELLED = rf"(?:{NATIVE_WORDS}|한)"
"""A number in words, before its counter."""
NUMBER = law(rf"(?<![가-힣])(?:{NATIVE_WORDS}|한|하나|첫|하루|이틀|사흘)(?![가-힣])|하루|반\s")
_IN_ALL = r"(?:(?:모두|총|전부)(?:\s합(?:해|쳐)서?)?\s|합(?:해|쳐)서?\s(?:모두\s)?)?"
"""What is told is all of it."""
COUNTED = law(
    rf"\A(?P<lead>[^\d.!?]{{0,100}}?)(?<![\d가-힣]){_IN_ALL}"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}(?:\.\d{{1,4}})?"
    rf"|{NATIVE_COUNT})(?P<scale>\s?[만천억])?"
    rf"\s?(?P<unit>{_UNIT}|분(?=이\s\S{{0,6}}(?:오셨|오시|계시|계셨|참석하)))(?:을|를|이|가)?\s"
    r"(?P<tail>\S{1,12}(?:\s\S{1,12}){0,1}다)[.!]?\Z"
)
"""The number with its counter, and one verb behind it."""
_FOUND = r"(?:확인|집계|계산|기록|산정|책정|조사|파악|정해|결정|안내|나타)"
WAS = law(
    rf"\A(?P<lead>[^\d.!?]{{1,80}}?(?:은|는|이|가))\s{_IN_ALL}(?P<said>[^!?,]{{1,30}}?)"
    rf"(?:이었습니다|였습니다|이었다|였다|입니다|이다|으?로\s{_FOUND}\S{{0,4}}다)[.!]?\Z"
)
"""What something was, or is found to be: "총 12명으로 확인됩니다"."""
_LENGTH = r"(?:\d{1,4}(?:\.\d)?|[가-힣]{1,3})\s?(?:시간|분|초|일|주|주일|개월|달|년|박)"
LASTS = law(
    rf"\A(?P<lead>[^\d.!?]{{0,80}}?)(?<![\d가-힣]){_IN_ALL}"
    rf"(?P<said>{_LENGTH}(?:\s?{_LENGTH}|\s?반)?|하루|이틀|사흘|나흘|열흘|일주일)"
    r"(?:(?:\s?동안|간)\s(?:진행|이어|계속|지속|열[리렸립]|운영|머[무물]|유효)"
    r"|(?:이|가|은)?\s(?:걸[리렸립린]|소요|지속))\S{0,4}다[.!]?\Z"
)
"""How long it takes."""
DAY = r"\d{4}년\s?\d{1,2}월\s?\d{1,2}일(?:\s?\([월화수목금토일]\)|\s[월화수목금토일]요일)?"
HOUR = (
    r"(?:(?:오전|오후|새벽|아침|저녁|밤|낮)\s?(?:\d{1,2}:\d{2}|\d{1,2}\s?시(?:\s?반|\s?\d{1,2}\s?분)?"
    r"|[가-힣]{1,3}\s?시(?:\s?반|\s?[가-힣]{1,4}\s?분)?)|(?:1[3-9]|2[0-3])(?::\d{2}|시(?:\s?\d{1,2}\s?분)?)"
    r"|정오|자정)"
)
_VERB = r"(?P<tail>(?!.{0,30}시(?:에|까지|쯤|\s반))[^\d\s]{1,12}(?:\s[^\d\s]{1,12}){0,2}다)[.!]?\Z"
ON_DAY = law(rf"\A(?P<lead>[^\d.!?]{{0,80}}?)(?<!\d)(?P<said>{DAY})에\s{_VERB}")
DUE = law(
    rf"\A(?P<lead>[^\d.!?]{{0,80}}?)(?<!\d)(?P<said>{DAY})까지\s"
    r"(?P<tail>(?:\S{1,12}\s){0,3}?(?:제출|접수|신청|보내|납부|등록|반납|회신|지원|마감|완료)\S{0,5}"
    r"(?:\s(?:주|하|합)\S{1,5})?[다오요])[.!]?\Z"
)
"""By when something must be done: of a time that goes on until then, it is only the end."""
AT_HOUR = law(rf"\A(?P<lead>[^\d.!?]{{0,80}}?)(?<![\d가-힣])(?P<said>{HOUR})에\s{_VERB}")
AT_BOTH = law(rf"\A(?P<lead>[^\d.!?]{{0,80}}?)(?<!\d)(?P<said>{DAY}\s{HOUR})에\s{_VERB}")
SCHEDULED = law(r"\s예정(?:입니다|이다)\Z")
"""A day or an hour that is to come is as certain as a day can be."""
PER_ONE = law(
    r"(?<![\d가-힣])(?:(?:1\s?|한\s)(?:인|사람|명|분|개|권|장|병|잔|박|회|번|대|건|세트|마리|시간|달|주|해|년"
    r"|학기|가구|세대|좌석|자리|봉지|상자|그릇|접시|끼|일|킬로|킬로그램|미터|리터|kg|km)(?:당|에|\s?기준(?:으로)?)"
    r"|(?:시간|인|개|회|건|박|권|장|팀|가구)당|하루에|매달|매월|매주|매년|매일)\s"
)
"""What an amount is told per; two people's is another one."""
WHICH = law(
    r"(?<!\d)제\s?\d{1,3}\s?(?:회|차|기|호|대)\s|(?<![\d,.])\d{1,2}\s?(?:학년|반|층|학기|회차|호점)"
    r"(?:의|에는|에서는?|에)?\s(?=[가-힣\d])"
)
"""Which one of several a sentence is about."""
CHANGES = law(r"줄었|줄어|늘었|늘어|빠졌|빠지|떠났|감소|증가|탈락|정원|한도|상한|하한|같습|같아")
"""In the verb behind a count: by how much something changed, the most there may be, a guess."""
REPLACED = law(
    r"\A(?P<lead>[^\d.!?]{1,80}?(?:은|는)\s)?(?P<old>[^,!?]{1,30}?)(?:이|가)\s아니라\s(?P<new>[^,!?]{1,30}?)"
    rf"(?:{COPULA}|이었습니다|였습니다)[.!]?\Z"
)
"""The value that is put right, and the right one: "2가 아니라 3입니다"."""
BESIDE = law(
    r"않|외에|말고|빼고|제외|(?<![가-힣])(?:안|못|더|덜|또|다른|나머지|혹시|원래|각각|각|매|총\s?\d*\s?중)\s|없|아니|중\s"
    r"|가운데|모두|전부\s|뒤에|후에|전에|만에|마다|째|씩|당\s|까지|부터|남았|남은|부족|모자|취소|거절|거부"
    r"|으나|는데|으며|면\s|예정|계획|목표|수도|듯|했다고|한다고|다고\s|인지\s|는지|최소|최대|적어도"
    r"|고\s싶|려고|려\s|실패"
)
"""Words beside it that leave open whether that number or day is the one that was asked for; with
doubts, suppositions, choices and the past no sentence is read at all."""
ITSELF = law(r"(?<![가-힣])(?:제|저의)\s(?:학습\s?데이터|훈련\s?데이터|지식)|언어\s?모델로서")
"""A model speaks of itself: what it tells there was not asked."""

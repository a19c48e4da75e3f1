"""Korean sentences that a model adds about the record it has filled in: "위 내용은 통화를 바탕으로
작성되었습니다."."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

OPENING = law(
    r"\W{0,4}(?:위의?|이|해당|상기|본|이상의|앞의|이러한)\s(?P<phrase>(?:[^\s.,]{1,10}\s){0,2}?[가-힣]{1,8}?)"
    r"(?:들)?(?:은|는|이|가|에는|에서는|(?P<object>을|를|으로|로))\s(?P<said>.*)",
    re.S,
)
"""A demonstrative, what it points to, and what is said of that; as an object it may be said by
whom the record is about."""
NOUNS = frozenset(
    each("정보 기록 내용 양식 요약 데이터 자료 피드백 보고서 결과 항목 답변 정리 일지 기록지 서식")
)
"""What a filled-in record is called."""
MADE = law(
    r"(?:바탕|기반|토대|근거)(?:으)?로|에서\s(?:추출|발췌|정리)"
    r"|(?:작성|정리|추출|요약|생성|입력|구조화)(?:되었|됐|된\s것|하였|했)(?:습니다|어요|입니다)?"
)
"""How the record came about."""
USED = law(
    r"도움이?\s?(?:될|됩|되)|(?:활용|사용|이용|참고|참조)(?:될|할|하|됩|되)|쓰일\s|유용|기여|위한\s것입니다"
)
"""What the record is good for."""
TELLS = law(
    r"보여\s?(?:줍|주)|나타냅|나타내|담고\s?있|담겨|포함(?:하고|되어|합니다|됩니다)|반영|시사|입니다\W*$"
)
"""What the record holds."""
UNTOLD = law(
    r"\W{0,4}(?:다만,?\s|참고로,?\s)?(?P<subject>[^.,:]{1,30}?)(?:은|는|이|가|에\s(?:대한|관한)\s\S{1,4}[은는])\s"
    r"(?:본문|원문|글|텍스트|자료|메시지|안내문|문서|대화|원본|제공된\s\S{1,4}|주어진\s\S{1,4})(?:에|에는|에서|에서는)\s"
    r"(?:(?:나와|나타나|적혀|쓰여|언급되어|언급돼|기재되어|명시되어|포함되어|제시되어)\s?있지\s않(?:습니다|아요|음)"
    r"|(?:언급|기재|명시|확인|제시|포함)되지\s않(?:았습니다|습니다|음)|나오지\s않(?:습니다|음)|없(?:습니다|음))\W{0,3}"
)
"""What the text that was read does not tell."""
OF_ENTRIES = law(
    r"숫자|수치|(?<!가)값|목록|추정|추측|어림|단위|작년|지난|올해|예시|실제|빠진|빠졌|누락|제외|생략"
    r"|위\s|이상의?\s|이들|이것|나머지|일부|정확|대략|중복|바뀌|변동|변경|달라"
)
"""Speaks of the entries of a dictionary, or of how good they are."""
FROM_TEXT = law(
    r"\A(?!.*(?:않|없|아니|일부|제외|빼고)).*(?:본문|원문|텍스트|글|대화|자료|문서)(?:에서?|에\s?직접|의)?\s?.{0,12}"
    r"(?:나온|나와\s?있는|있는|언급된|적힌|그대로|뽑은|확인한|가져온)"
)
"""Confirms that all of it is from the text."""

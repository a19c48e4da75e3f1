"""What a Korean item begins with where the rest of it is what is meant: a day, an hour, a rank."""

from __future__ import annotations

from holdfast.parsers.words.patterns import NOTHING, law

_DAY = (
    r"(?:(?:다음\s?주|이번\s?주|매주)?\s?[월화수목금토일](?:요일|욜)|오늘|내일|모레|어제|주말|평일|(?:다음|이번)\s?[주달]"
    r"|(?:\d{4}년\s?)?\d{1,2}월(?:\s?\d{1,2}일|\s?[초중말])?|\d{1,2}일(?:\s?차)?|\d{1,2}주\s?차?"
    r"|\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?|\d{1,2}[/.]\d{1,2})(?:\s?\([월화수목금토일]\))?"
)
_HOUR = (
    r"(?:(?:오전|오후|새벽|아침|저녁|밤|낮)?\s?"
    r"(?:\d{1,2}:\d{2}|\d{1,2}시(?:\s?반|\s?\d{1,2}분)?)|정오|자정)"
)
_PART = r"(?:오전|오후|새벽|아침|점심|저녁|밤)"
_WHEN = rf"(?:{_DAY}|{_HOUR}|{_PART})"
MOMENT = law(
    rf"{_WHEN}(?:\s{_WHEN})?(?:\s?[-~–]\s?{_WHEN})?\s?(?:까지|부터|이후|이전|전|후|경|에)?"
)
"""A whole head that is a day, an hour or a part of the day."""
RANK = law(
    r"\d{1,2}\s?(?:단계|순위|번|차)|(?:질문|단계|문항|우선순위|순위)\s?\d{1,2}|할\s?일|완료|미완료|진행\s?중|예정|대기"
    r"|보류|긴급|(?:우선순위\s?)?(?:높음|보통|낮음)|필수|선택|단기|중기|장기|기한|마감"
)
"""A whole head that only ranks the item, or says how far it is."""
ORDERS = NOTHING
"""Begins with what is to be done: a Korean verb stands last, and no noun looks like one."""
BESIDE_STEPS = law(r"(?:예상|기대|실제)(?:되는)?\s?(?:결과|동작)?|결과|비고|참고|주의|합계|총계")
"""A whole head of what stands behind steps and is none."""

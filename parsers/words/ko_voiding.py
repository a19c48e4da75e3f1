"""Korean remarks beside a value that take it away: a guess, a convention, another time, a bound."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import GUESS
from holdfast.parsers.words.patterns import law

_IS = r"(?:입니다|임|이다|됨|함|했음|됩니다|이에요|예요)?"
_VALUE = r"(?:용량|복용량|값|수치|나이|연령|수량|가격|횟수|기준|양|조언|권고|사항|상식|정보|범위)"
GUESSED = law(
    rf"(?:단순\s?|임의\s?)?(?:{GUESS}|추론|가정|유추|예상|예시|임의|가상|가짜|기본|디폴트)"
    rf"(?:치|값|한\s?값|된\s?값|으로\s?(?:정|설정|기재))?{_IS}|(?:문맥|맥락|정황|상황)(?:상|으로\s?(?:추정|판단|유추))"
    r"(?:\s?(?:추정|판단|추측|유추))?"
    rf"|(?:통상|일반|보통|표준|평균|관례)(?:적인|적|의)?\s?{_VALUE}{_IS}|통상(?:적)?|일반적|관례상"
    rf"|암시(?:됨|만\s?됨)?{_IS}"
)
"""Somebody put it there: nobody said it of this one."""
DOUBTED = law(
    rf"(?:확인|검토|검증)\s?(?:필요|요망|불가|안\s?됨|전|예정){_IS}|미확인|미확정|불확실{_IS}|불분명{_IS}"
    r"|(?:신뢰도|확신도|가능성|정확도)(?:가|는)?\s?(?:매우\s?)?(?:낮음|낮다|낮습니다)"
    r"|(?:최악|최선|최상)의?\s?경우|최악\s?가정|부분적(?:으로|임)?|일부만?"
    r"|배제(?:할)?\s?(?:수\s?(?:없음|없다|없습니다)|불가|못\s?함)"
    rf"|(?:정보|자료|근거|내용|데이터|증거)(?:가|이)?\s?(?:부족|불충분){_IS}|잘못{_IS}|오류{_IS}|틀림|오기"
)
"""It may not be so, or only in part."""
UNLIKELY = law(
    r"(?:(?:확률|가능성|신뢰도|확신도|점수)(?:은|는)?\s?[:：]?\s?)?(?:약\s?)?"
    r"(?:[0-4]?\d(?:\.\d{1,3})?\s?%|0\.[0-4]\d{0,3})(?:\s?(?:확률|가능성|정도))?"
)
"""Less likely than not."""
BOUND = law(
    r"목표(?:치|값|량)?|희망(?:치|량)?|최대(?:치|값|량)?|최소(?:치|값|량)?|정원|상한|하한|한도|한계|정량"
    rf"|(?:예정|계획|예상|제안|권장|요청){_IS}(?:치|값|량)?"
)
"""What it may be at most, or should become."""
UNSETTLED = law(r"(?:제안|희망|가|임시)(?:된|한)?\s?(?:일|날짜|일정|안)?")
"""Says of a day that nobody agreed on it."""
OVER = law(
    r"(?:현재|지금은?|이후|복용|투약|사용|판매)?\s?(?:중단|중지|종료|반품|환불|분실|품절|단종|만료)"
    rf"(?:된\s?상태|상태)?{_IS}"
)
"""It was so, and is not so any more."""
ONCE = law(
    r"(?:지난|저번|이전|직전|과거|전)\s?(?:해|달|주|회기|번|분기|학기|시즌|여름|겨울|방문|상담)(?:에|의)?"
    r"(?:\s?기준)?|(?:재?작년|어제|그제|과거|이전|예전|당시|그때|종전|기존)(?:에|의)?(?:\s?(?:기준|값|수치))?"
    r"|(?:원래|최초|초기|처음)(?:에는?)?(?:\s?(?:값|수치|용량|가격|예정일|일정))?"
    r"|(?:할인|변경|수정|정정|조정|인하)\s?전(?:\s?(?:가격|값|금액))?|\S{1,12}\s?당시"
    r"|\d{1,2}\s?(?:년|개월|달|주)\s?전"
)
"""It is the value of another time."""
AT_AGE = law(
    r"(?:19|20)\d\d년(?:도)?(?:에|경|당시|기준)?|.{1,20}\s?(?:때|당시|무렵|시절|시점)(?:에|의)?(?:\s?나이)?"
)
"""An age that is told of a year, or of a day of a life."""
FIRST_WORDS = law(r"[가-힣]{1,8}\s(?=\S)")
"""What a remark may be about: "연도 미기재"."""
NOBODY_SAID = law(r"(?P<noun>[가-힣]{1,8}?)(?:은|는|이|가)?\s?(?:미상|불명|미기재|미언급)")
"""A whole text that says of a noun that nobody said it: "도시 미상"."""

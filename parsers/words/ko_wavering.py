"""Whole Korean sentences behind a value that take away from it: a doubt, a guess, another time."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA, GUESS, TEXT
from holdfast.parsers.words.patterns import law

_LEAD = r"\A\W{0,5}(?:(?:다만|하지만|그러나|그런데|근데|단|그래도|물론|참고로|사실은?|실은),?\s)?"
_IS = rf"(?:{COPULA}|임|이었습니다|였습니다|인데요|일\s?뿐(?:입니다|이에요))"
_GUESS = (
    r"(?:이(?:것|건|는|것은|답은|\s값은|\s수치는)?\s|제\s|저의\s|단지\s|그냥\s|단순한?\s|어디까지나\s|대략적인\s)*"
    rf"(?:{GUESS}|가정|예시|어림|눈대중|예상)(?:치|값|한\s?(?:것|값|수치))?{_IS}"
)
_UNSURE = (
    r"(?:저도\s|아주\s|완전히\s|100%\s?|아직\s|솔직히\s|별로\s|이\s?(?:답|값|수치|숫자)[은이]\s)*"
    r"(?:(?:정확|확실|분명|명확|확신)(?:하지|하진|하지는|치|친)\s?(?:않|못)\S{0,6}(?:\s수도?\s있\S{1,4})?"
    r"|불확실\S{1,4}|불분명\S{1,4}|애매\S{1,4}|(?:자신|확신|장담)[이은할]?\s?(?:수\s?)?없\S{1,4}"
    r"|(?:잘\s)?모르겠\S{1,4}|아마도?요?|글쎄요?|(?:틀릴|아닐|다를)\s수도?\s있\S{1,4}"
    r"|[^.!?,]{0,30}[이가은는]\s(?:완전|정확)하지\s?않을\s수도?\s?있\S{1,4}"
    r"|[^.!?,]{0,30}[이가은는]\s(?:틀릴|불완전할|누락[됐되었]{1,3}을)\s수도?\s?있\S{1,4}"
    r"|확인이?\s?(?:더\s)?필요\S{1,4})"
)
_DENIED = (
    r"(?:꼭\s|반드시\s)?(?:그렇(?:지|진|지는)\s않\S{1,4}|사실[은이]?\s?아닙니다|아닙니다|아니에요"
    r"|다릅니다|달라요)"
)
WAVERS = law(rf"{_LEAD}(?:{_GUESS}|{_UNSURE}|{_DENIED})\W*")
"""Doubts the value, or says that it is only a guess or an example."""
_THEN = r"작년|재작년|지난해|지난달|지난주|지난번|어제|그제|예전|과거|이전|옛날"
OF_THEN = law(
    rf"{_LEAD}(?:(?:이건|그건|이것은|그것은)\s)?(?:(?:{_THEN})(?:까지만?은?|까지는|에는?|의)?"
    r"|(?:(?:19|20)\d\d년|\d{1,2}월)까지(?:만|는)?)"
    rf"(?:\s?(?:기준|일|이야기|얘기|값|수치|자료|기록|상황|때|수|인원))?(?:\s?{_IS}|\s?이?요)?\W*"
)
"""Says only that the value is of a time that is over."""
ABSENT = law(
    rf"{_LEAD}{TEXT}에(?:는|서는?)?\s?"
    r"(?:없\S{1,4}|(?:나오|나와\s?있|언급되|명시되|언급돼\s?있|적혀\s?있|언급하)지\s?(?:는\s?)?않\S{1,4})\W*"
    rf"|{_LEAD}(?:정확한\s|실제\s)?(?:나이|연령|숫자|수|인원|수량|개수|금액|가격|날짜|연도|시간|값|수치|총액)[은는이가]\s"
    r"(?:언급|명시|기재|제시)(?:되어\s?있지|되지|돼\s?있지)\s?(?:는\s?)?않\S{1,4}\W*"
)
"""Says only that the text does not say it."""
COUNTED = law(
    r"\A(?P<lead>[^.!?\d]{0,40}?)(?<![\d,.])(?P<number>\d{1,3}(?:,\d{3}){1,3}"
    r"|\d{1,9})\s?(?P<unit>[가-힣%]{1,2}?)"
    r"(?P<tail>(?:입니다|이네요|네요|이에요|예요|이다|이었\S{1,3}|였\S{1,3}|인\s?(?:것|듯)|일\s?수)\W{0,3}\S{0,8}"
    r"|(?:이|을|은|는|가|를)?\s?(?:더|추가|빠[졌지]|떠[났나]|나[갔가]|취소|줄[었어]|늘[었어]|불참|결석|제외)[^.!?]{0,20})\W*"
)
"""A number with its counter as the predicate, or as that by which it changed."""
DROPPED = law(
    r"(?:\d{1,6}|(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열))\s?(?:명|분|사람|개|건|장|권|대|팀|마리|상자|곳|번째\s[가-힣]{1,6})"
    r"(?:은|는|이|가|도)\s[^.!?]{0,20}?(?:취소[했됐되하]|빠[졌지]|누락|제외|불참|결석|미확인|확인되지|포함되지|오지\s?[않못]|안\s?[왔오]|못\s?[왔오])"
)
"""Some of what was counted are out, or nobody knows."""
NOW = law(
    r"(?:지금|현재|이제|오늘|올해|정답|답|실제|최종|정확히|다시)(?:은|는|로는)?\s|[가-힣]면\s"
)
"""In a lead that has a subject: that of the value itself, or a condition."""
ONCE = law(rf"(?:{_THEN}|처음|당시|원래|전에)(?:에?는?|의)?\s")
"""In the lead of a number that was another one once."""
SUBJECT = law(r"[가-힣](?:은|는|이|가)\s")
MAY_BE = law(r"수도?\s?있|가능성|지도\s?모[르릅]|듯|것\s?같")
UNDOES_YES = law(
    r"\A(?:부인(?:함|했\S{1,3}|한다|하심)?|(?:이|예|종|과거)?전(?:에|에는|에만)?|예전\S{0,4}|과거\S{0,3}|(?:과거"
    r"|이전)\s?(?:력|이력|병력)"
    r"|(?:신뢰도|확신도?|확률|가능성)[은는이가]?\s?:?\s?(?:낮\S{1,3}|중간|보통|[0-6]?\d\s?%)(?:입니다)?|[0-6]?\d\s?%"
    rf"|(?:이혼|사별|별거)\S{{0,6}}|(?:{GUESS}|가정|불확실|미확인|확인\s?필요)\S{{0,3}}|아마도?|지금은?\s아(?:님|닙니다))"
)
"""A remark beside a yes that makes it none, one of once, or one that is not sure."""

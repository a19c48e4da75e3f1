"""What Korean notes behind a record say of a field: that it is not given, guessed, changed."""

from __future__ import annotations

import re

from holdfast.parsers.words.ko_remarks import MAY_BE
from holdfast.parsers.words.ko_subjects import KIN
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_TEXT = r"(?:본문|원문|텍스트|글|문서|지문|자료|대화|기록|상담|입력|메시지|내용)"
_NOT = r"(?:지|지는|지도|진)\s?(?:않|못)"
LABELS = law(
    r"비고|참고(?:\s?사항)?|설명|주의(?:\s?사항)?|근거|출처|메모|주|각주|이유|의견|코멘트|단서|특이\s?사항"
)
"""A whole label of what is said beside an answer."""
ABSENT = law(
    r"(?:언급|명시|기재|보고|기록|서술|등장|포함|확인|제공|특정)(?:이|은|는)?\s?(?:되|하|되어\s?있|돼\s?있|할\s?수)?"
    rf"(?:{_NOT}|\s?(?:없|불가))|(?:나오|나와\s?있|적혀\s?있|나타나|주어지|드러나){_NOT}"
    r"|(?:언급|명시|기재|기록|정보|근거|단서|자료)(?:가|이|은|는)?\s?(?:없|부족)"
    rf"|{_TEXT}에(?:는|서|서는)?\s?(?:\S{{1,12}}\s)?(?:없|안\s?나)"
    r"|알\s?수\s?없|(?:잘\s)?모르|모름|미상|불명|미언급|미기재|미확인"
)
"""Says that the text does not say it."""
GUESS = law(
    r"추정|추측|짐작|유추|어림|가정(?:했|하였|하여|해|함|한\s|임|입니|치|값|으로|하)|임의|가상|임시|대략|불확실|불분명|애매"
    r"|(?:확실|정확|분명|명확)(?:하|한\s\S{1,5}[은이]\s아|치\s?않|하지|하진)\s?(?:지|진)?\s?(?:는\s)?(?:않|아니|못)"
    r"|지어(?:낸|내)|꾸며|확인이?\s?필요"
    rf"|{MAY_BE}|를\s수도?\s?있|기본값|통상|일반적|것\s?같|아마|예시|자신\s?없"
)
"""Says that it is a guess, or doubts it."""
CHANGE = law(
    r"변경|수정|바뀌|바뀐|바뀜|바꿨|정정|취소|중단|교체|조정|익명|틀[렸린림]|잘못|오류|아니라\s|(?:이어|여)야\s[함합]"
    r"|더\s?이상|(?:현재|지금|이제)는?\s[^.,]{1,15}(?:않|아님|아닙)"
)
"""Says that it was another, or should be."""
_THESE = (
    r"(?:(?:이것|이|그것|이는|그|위)(?:은|는|의)?\s"
    r"|(?:이|위|해당)?\s?(?:값|수치|숫자|답|정보|내용)(?:은|는|이|가)\s)?"
)
ALONE = law(
    rf"\A\W{{0,9}}(?:(?:단|다만|하지만|그러나)\s)?{_THESE}(?:단순\s?|모두\s|전부\s|판단\s|정확한\s|고객이\s|이후\s)?"
    rf"(?:{ABSENT.pattern}|{GUESS.pattern}|{CHANGE.pattern}|\d\S{{1,4}}로\s(?:변경|수정|정정))"
)
"""A clause that names no field, and begins with nothing but such a doubt."""
OF_ANSWER = law(
    r"(?:임의로|추정해|추정하여|가정해|가정하여|지어서|꾸며)\s?\S{0,6}\s?(?:넣|적|작성|정[했하]|채|기입|입력|산정|사용)"
    r"|(?:추정|가정|추측|유추)(?:했|하였)|실제\s?값"
)
"""Takes the ground from the answer, whatever the sentence names."""
HARMLESS = law(
    r"(?:추정|추측|가정|예시|임의)\S{0,4}[이가]\s?아[니닙닌님]|외의|외에|이외|제외하고|형식|표기|철자|맞춤법|띄어쓰기|시면\s|말씀해|알려\s?주"
    r"|(?:추정|변경|수정|가정|추측|임의)(?:[^.,]{0,10}지\s?않|(?:[한된]\s(?:값|것|내용|부분|항목|정보|수치|데이터|곳)[은는이도]?\s(?:전혀\s|하나도\s)?없|\S{0,4}\s?(?:없이|없[음었])))|(?:추정|변경|수정|가정|추측)\S{0,3}\s?안\s"
)
"""Speaks of the rest or of the form, asks the reader, or denies that anything was done."""
WHY = law(
    r"\A\W{0,5}(?:다만\s)?(?:왜\s[^.;:]{2,60}(?:지|는지)(?:는|가)?|[^.;:,]{2,60}\s(?:이유|사유|까닭)[은는이가도]?)\s"
    r"(?:정확히\s|따로\s|명확히\s)?(?:알\s?수\s?없|모르|(?:언급|명시|기재)(?:되지|돼\s?있지|되어\s?있지)\s않|나오지\s않|불분명|확실하지\s않)[^.;:]{0,60}[.!)]{0,3}\Z"
)
"""Says only that the reason is not known, or not told: what it is the reason of is so."""
REASONS = "이유 사유 원인 까닭"
LEFT_EMPTY = law(
    r"null|비워|비웠|빈\s?(?:값|칸)|생략|공란|다른|기타|나머지|추가|그\s?밖|그\s?외", re.I
)
"""Says of what is not in the answer that it is not there."""
OF_ANOTHER = law(
    r"(?:은|는|이|가|:)\s(?:사실\s|실제로는\s)?(?:내담자\s|고객\s|환자\s|본인\s)?(?:의\s)?"
    rf"(?:{'|'.join(sorted(KIN))}|부모님?|자녀|상사|팀장|동료|보호자|비서|상담사|담임|집주인)"
    r"(?:의)?(?:\s?(?:것|나이|이름|번호|전화|주소|값|정보|연락처|직업|성함|생일|수치))?"
    r"(?:임|입니다|이다|이에요|예요|인\s?것\S*)?\W*\Z"
)
"""Says that it is another person's."""
STATES = r"(?:은|는|이|가|을|를)?\s?(?:실제로?\s|정확히는?\s|이후\s)?"
"""Stands between the name of a field and a number that is said to be its value."""
HINT = (
    r"않|못|없|불|안\s?나|모르|모름|미[상언기확]|추[정측]|짐작|유추|어림|가정|임[의시]|가상|대략|애매|아[니닙님]|지어|꾸며|필요|있"
    r"|기본값|통상|일반적|같|아마|예시|변경|수정|바[뀌뀐뀜꿨]|정정|취소|중단|교체|조정|익명|틀|잘못|오류|야\s|이상|부족"
    r"|의\s|은\s|는\s|이\s|가\s|살|세|실제"
)
AGES = law(r"(?<!\d)(\d{1,3})\s?(?:세|살)(?![대가-힣]{2})")
"""An age that is told in passing."""
AGE = frozenset(each("나이 연령"))

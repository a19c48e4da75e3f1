"""Building blocks of Korean laws: what several of them hold; alternatives have no group around
them."""

COPULA = "입니다|이에요|예요|이다"
GUESS = "추정|추측|짐작"
NONE = "없음|없습니다|없다|없어요"
TEXT = (
    r"(?:본문|텍스트|대화(?:록)?|글|원문|자료|상담|기록|문서|메시지|이?메일|통화|지문|발화|문장|녹취록?"
    r"|전사(?:록)?|축어록|회의록|기사|보고서|편지|입력|데이터)(?:\s?(?:내용|기록|내|상|중))?"
)
"""What a reply is about."""

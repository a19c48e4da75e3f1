"""What a Korean list holds in place of items: those that are not named, how many there are."""

from __future__ import annotations

from holdfast.parsers.words.patterns import law

_NUMBER = r"(?:\d{1,3}|한두|두|세|네|다섯|여섯|여러|몇|다수의?)"
_UNIT = r"(?:명|인|분|사람|개|건|가지|종류?|곳|팀|항목|품목)"
REST = law(
    rf"(?:그\s?외|이\s?외|외|기타|나머지|추가로?)\s?(?:에?\s?)?(?:다수|여러\s?\S{{1,3}}|{_NUMBER}\s?{_UNIT})"
    rf"|(?:총|모두|전체|합계|도합)\s?:?\s?{_NUMBER}\s?{_UNIT}|나머지(?:\s?인원|\s?전원)?|그\s?외\s?(?:인원|참석자)"
    r"|\S{1,10}(?:을|를)?\s?제외한\s?\S{1,8}"
)
"""A whole item that stands for those that are not named, or counts them."""
COUNT = law(
    rf"\d{{1,3}}|{_NUMBER}\s?{_UNIT}|미상|불명|모름|전원|모두|있음|예|네|여러\s?가지|다양함|처방대로|필요\s?시"
    r"|(?:위|아래|할\s?일|결정|본문)\s?(?:참[조고])|\((?:[^()]{1,12}\s?참[조고])\)"
)
"""A whole item of a field that says how many, or points elsewhere, and is no item."""
TAIL = law(
    rf"\S\s?(?:외|등|포함|이하|밖에?)\s?(?:총\s?)?(?:{_NUMBER}\s?{_UNIT}|다수)\.?\Z"
    rf"|\S\s(?:총|모두|합계)\s?{_NUMBER}\s?{_UNIT}\.?\Z"
)
"""Behind an item: those that are not named, or how many there are in all."""
ASIDE = law(
    r"\S{1,12}\s?(?:불참|결석|부재|미참석|제외|빠짐)(?:함|됨)?|(?:불참|결석|제외|미참석)(?:자)?(?:\s?[:：]?\s?\S.*)?"
    r"|\S{1,10}\s?(?:없음|아님)"
)
"""A whole bracket of one who is not among them."""
LACKS = law(
    r"(?:식욕|의욕|기운|힘|입맛|흥미|말수|표정|자신감|의지|의미|재미|관심|집중력|잠|낙|희망|감각|반응|맥박|호흡|소변|배뇨"
    r"|웃음|대답|기억|여유|친구|감정|활력|에너지|의지력|즐거움|성욕|배변)\S{0,2}\s?없"
)
"""A lack that is a symptom itself."""
OVER = law(r"\S[은는]\s(?:없음|없습니다|사라짐|나음|호전(?:됨)?)\.?\Z")
"""An item that is there no more, or that another one excepts."""
OMITS = law(
    r"\A\W{0,4}(?:\.{2,}|…)"
    r"|(?:이하|중략|이후|나머지\S{0,2})\s?(?:\S{1,8}\s){0,2}생략|\A\W{0,4}(?:중략|생략|등등|등|기타\s?등등)\W*\Z"
    rf"|\A\W{{0,4}}(?:그\s?외에?|이\s?외에?|외|나머지)\s?(?:에도?\s?)?(?:다수|{_NUMBER}\s?{_UNIT})(?:\s(?:더|생략))?\W*\Z"
    r"|나머지\s?.{0,15}(?:같은|동일|마찬가지|비슷|이어서|이어집|계속|반복|생략)"
    r"|(?:같은|동일한)\s(?:형식|방식|형태)(?:으로|로)\s?(?:계속|이어|반복|나머지)"
)
"""A line among records that stands for those that are not written out."""

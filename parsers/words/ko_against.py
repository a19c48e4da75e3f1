"""Korean ways to set an answer against others: "높음이 아니라 낮음", "낮음이며 높음은 아님"."""

from __future__ import annotations

from holdfast.parsers.words.patterns import OPTION, law

_ONE = rf"[\"'“‘*`]{{0,3}}{OPTION}[\"'”’*`]{{0,3}}"
_ROW = rf"{_ONE}(?:(?:은|는|이|가|도|이나|나)?[,\s]\s?(?:또는\s)?{_ONE}){{0,5}}"
_TOPIC = r"(?:은|는|이|가|도)?\s?"
DENIED = (
    law(
        rf"{_ROW}(?:{_TOPIC}(?:아니라(?![가-힣])|아니고|아닌(?=\s?{_ONE})|말고|대신에?(?=\s))"
        r"|(?:이?라기|이기)?보다는|이?라기보다)[,\s]\s?"
    ),
    law(
        rf"(?:이며|이고|이지|입니다[.,]|이다[.,]|[.,;(])\s?{_ROW}{_TOPIC}"
        r"(?:아님|아닙니다|아니다|아니에요|아니며)\)?\.?(?=\s|\Z|,)"
    ),
)
"""An option that is denied with what denies it; what is left names the one that is chosen."""
RULED_OUT = law(
    rf"{_ROW}\s?(?:[가-힣]{{1,4}}\s?)?(?:은|는|이|가|도|에는|과는|와는)?\s?"
    r"(?:(?:관련이|관계가|문제가|문제는|해당하지|상관이)\s?)?"
    r"(?:아닙니다|아니다|아니에요|아니며|아니고|없습니다|없고|없으며|않습니다|않으며)"
)
"""Options that a sentence of its own denies: "배송 문제는 아닙니다"."""
TURNS_DENIAL = law(
    r"만은|만이|뿐|지만|으나|는데|다만|아니라|면\s|확실|분명|단정|배제|수도|듯|것\s?같|\?"
)
"""Words beside a denial that make it none, or no full one."""
PARTICLES = r"은|는|이|가|도|을|를|과|와|으로|로|보다|라기|입니다|이다|임|에\s|아님"
"""What may be glued to an option."""
UNDONE = law(
    r"려다|려고|려\s?했|뻔|오해|착각|혼동|\s[xX×]\Z"
    r"|\s(?:은|는|이|가)\s?아(?:닙니다|니다|니에요|님|니며)|[을ㄹ할둘볼줄]\s?(?:것|거|겁|게|까|지도?)|해당할\s수"
)
"""What was only meant, nearly done, supposed or asked: "보통으로 두려다 말았습니다"."""
AFTER_YES = law(
    r"\A\W*(?:그렇지\s?않|맞지\s?않|아닙니다|아니에요|아니다|틀[렸립린])|(?:다음|아래)과?와?\s같습니다\W*\Z"
)
"""What denies behind a yes, or only leads in what should follow."""
AFTER_NO = law(r"\A\W*(?:그렇(?:습니다|다|죠|네)|맞(?:습니다|아요|다|죠))")
"""What affirms behind a no."""

PARTLY = law(
    r"\A\W*(?:다만\s|단,?\s|하지만\s|그래도\s)?(?:(?:부분적으로|일부(?:분)?(?:만|는|분만)?|어느\s?정도(?:는|만)?|가끔(?:은|씩)?|때때로|때로는"
    r"|이따금|경우에\s?따라(?:서는?)?|상황에\s?따라(?:서는?)?|절반(?:만|은|쯤)?|반쯤은?)(?:만|은)?"
    r"(?:요|이요|입니다|이에요|예요|그렇습니다|\s그렇\S{1,4}|\s맞\S{1,4}|\s아니\S{1,4}|\s다릅니다|\s달라요)?\W*(?:\Z|[.,]\s)"
    r"|(?:그럴\s|그런\s|약간의\s|다소\s)?가능성(?:은|이|도|만)?\s?(?:있|배제|높|충분)\S{0,8}\W*\Z"
    r"|그럴\s(?:수도?\s있|것\s같|듯|지도\s모)\S{0,6}\W*\Z)"
)
"""Right behind a yes or a no: only in part, now and then, or possibly."""
INVITES = law(
    r"\A\W*(?:편하게\s|얼마든지\s|무엇이든\s?)?(?:말씀하|물어\s?보|여쭤|질문(?:이|을|해)?\s?(?:하|주|뭐|뭔|무엇))|무엇을\s(?:도와|알려|확인)|질문이\s(?:무엇|뭐|뭔)"
)
"""Behind a word that only shows that the model listens: the question is still to come."""

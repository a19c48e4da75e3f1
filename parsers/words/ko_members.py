"""Korean sentences that name the members of something: "서류는 여권, 사진, 위임장입니다."."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

NAMED = law(
    r"(?P<lead>[가-힣A-Za-z0-9 ]{2,40}?(?:은|는|로는|에는))\s(?P<row>[^:;!?\n]{3,200}?)"
    rf"(?:\s등)?(?:{COPULA}|이었습니다|였습니다)[.]?"
)
"""What is named, up to the first topic, and the row."""
COUNTED = law(r"(?:두|2)\s?(?:가지|개|곳|명|건|종)|둘")
DENIED = law(r"않|없|아니|말고|빼고|제외|외에|외의|(?<![가-힣])(?:안|못)\s")
NO_MEMBER = law(
    r"[가-힣](?:을|를|은|는|이|가|에서|에게|하고|해서|으로|부터|까지|보다|처럼|만|도)\s"
    r"|(?:않|없|아니|아닌)|[가-힣](?:(?<![광사창보원참신재])고|며|[으하되이]면|[아어해여워려]서"
    r"|[하되롭럽]게|지만|는데|거나|려고|니까)\Z|[다요]\Z|\s(?:것|점|수|때|일)\Z"
    r"|\A(?:매우|아주|더|가장|모두|다|또|또는|혹은)(?:\s|\Z)|[\"“”()\[\]]"
)
"""What a short noun phrase does not hold: particles, endings of verbs, adverbs."""
JOINT = law(r"(?<=[가-힣]{2})(?:과|와|하고|이랑)\s|\s(?:및|그리고)\s")
POINTS = law(r"이것|이는|이들|위의|위\s|그것")
QUALITIES = frozenset(each("선택지 후보 가능성 추측 대안 답 저 나 우리 그 그녀 이것"))
"""Nouns of what may be, and pronouns."""

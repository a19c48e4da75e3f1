"""Korean ways to set an answer against others: "높음이 아니라 낮음", "낮음이며 높음은 아님"."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import OPTION

_ONE = rf"[\"'“‘*`]{{0,3}}{OPTION}[\"'”’*`]{{0,3}}"
_ROW = rf"{_ONE}(?:(?:은|는|이|가|도|이나|나)?[,\s]\s?(?:또는\s)?{_ONE}){{0,5}}"
_TOPIC = r"(?:은|는|이|가|도)?\s?"
DENIED = (
    re.compile(
        rf"{_ROW}(?:{_TOPIC}(?:아니라(?![가-힣])|아니고|아닌(?=\s?{_ONE})|말고|대신에?(?=\s))"
        r"|(?:이?라기|이기)?보다는|이?라기보다)[,\s]\s?"
    ),
    re.compile(
        rf"(?:이며|이고|이지|입니다[.,]|이다[.,]|[.,;(])\s?{_ROW}{_TOPIC}"
        r"(?:아님|아닙니다|아니다|아니에요|아니며)\)?\.?(?=\s|\Z|,)"
    ),
)
"""An option that is denied with what denies it; what is left names the one that is chosen."""
PARTICLES = r"은|는|이|가|도|을|를|과|와|으로|로|보다|라기|입니다|이다|임|에\s|아님"
"""What may be glued to an option."""
UNDONE = re.compile(r"려다|려고|려\s?했|뻔|[을ㄹ할둘볼줄]\s?(?:것|거|겁|게|까|지도?)")
"""What was only meant, nearly done, supposed or asked: "보통으로 두려다 말았습니다"."""

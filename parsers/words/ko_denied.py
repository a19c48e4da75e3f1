"""What Korean says beside an item that is denied, doubted or not decided."""

from __future__ import annotations

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_NOT = r"(?:없음|없습니다|없다|없어요)"
DENIED = law(
    rf"{_NOT}|부인(?:함|됨|합니다|했음|하였음|한다|했습니다)?|배제(?:됨|함)?|음성|아님|아닙니다|무관(?:함)?|제외(?:됨|함)?"
    rf"|(?:관련|근거|언급|증거|해당|보고|호소)(?:이|가|은|는|성)?\s?{_NOT}|해당\s?(?:안\s?됨|되지\s?않음)|비해당"
    r"|(?:확인|언급|보고|관찰|기록)(?:이|은|되지|이\s?되지)?\s?(?:안\s?됨|않음|않습니다|불가)|미(?:확인|언급|해당)"
    r"|더\s?이상\s\S{1,8}|0(?:회|건|번)?|전혀\s?\S{0,6}"
)
"""A whole remark that what stands before it is not."""
DOUBTED = law(
    r"(?:추정|의심|추측|가정|짐작|예상|유추|추론)(?:됨|함|임|됩니다)?|불확실(?:함)?|가능성(?:\s?(?:있음|높음|낮음))?"
    r"|(?:아마도?|혹시|확실하지\s?않음|불분명(?:함)?|애매(?:함)?|선택(?:\s?사항)?|해석|[?？]+)"
)
"""A whole bracket that doubts what stands before it."""
PENDING = law(
    r"보류(?:됨|함|하기로\s?함)?|연기(?:됨|함)?|미정|미결(?:정)?|부결(?:됨)?|(?:논의|검토|협의|조율)\s?(?:중|예정|필요)"
    r"|(?:추후|차후|다음에)\s?(?:논의|결정|검토)(?:\s?예정)?|반려(?:됨)?|기각(?:됨)?|대기(?:\s?중)?"
)
"""A whole remark that what stands before it is not decided."""
WEIGHTS = frozenset(each("관련도 관련성 중요도 빈도 횟수 언급 언급횟수 근거 증거 발화 인용"))
"""Words of a column that says how much there is of an item: of some it may be nothing."""

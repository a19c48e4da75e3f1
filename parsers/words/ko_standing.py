"""What Korean says beside an item of whether it counts: "제외", "관련 있음", "불참"; or that it is
denied, doubted or not decided."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import NONE
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_ENDS = r"(?:됨|함|됐음|되었음|했음|하였음|합니다|됩니다|했습니다|되었습니다|처리(?:됨)?|대상)?"
VOIDED = law(
    rf"(?:제외|삭제|제거|취소|폐기|철회|기각|반려|탈락|무효|누락|중복\s?제거|제명|폐지){_ENDS}"
)
"""A whole status of what was taken out."""
CORRECTED = law(
    r"\S{1,20}(?:이|가)\s?(?:맞음|맞습니다|옳음)|(?:오류|잘못(?:됨)?|틀림|오기|오기재)(?:임|입니다)?"
    r"|\S{1,20}(?:으로|로)\s?(?:변경|수정|정정|교체)(?:됨|함|되었음|했음)?"
)
"""A remark that puts a row right."""
OUT = law(
    r"아니[요오]?|아뇨|아님|아닙니다|무관(?:함|합니다)?|관련\s?(?:이|성)?\s?없(?:음|습니다|다)"
    r"|해당\s?(?:이|사항)?\s?(?:없|안\s?)(?:음|습니다|됨|다)|(?:불|미)(?:포함|참석|해당)(?:됨)?"
    r"|불참(?:함|했음|했습니다|자|예정)?|결석(?:함)?|부재|부인(?:함|합니다|됨)?|불필요(?:함)?|부적합"
    r"|비해당|비관련"
)
"""A whole status of an item that does not count, beside what was taken out."""
MAYBE_OUT = frozenset(each("없음 없다 없습니다 음성 무 × ㄴ"))
"""The same only beside one that does: alone it may explain the item."""
IN = law(
    r"예|네|응|맞음|맞습니다|관련\s?(?:이|성)?\s?있(?:음|습니다|다)|유관|해당(?:됨|함|합니다)?|포함(?:됨|함)?"
    r"|참석(?:함|했음|자|예정)?|출석|있음|있다|있습니다|양성|유|○|채택(?:됨)?|유지(?:됨|함)?|확정(?:됨)?"
    r"|적합|필요(?:함)?|확인(?:됨|함)?|유효|선정(?:됨)?"
)
"""A whole status of an item that counts."""
COUNTS = frozenset(each("포함 채택 유효 관련 선정 선택 유지 해당 확정 참석 출석 적합 승인"))
"""Words of a column that says with yes or no whether its row counts."""
VOIDS = frozenset(each("제외 삭제 취소 제거 폐기 철회 무효 탈락 불참 결석 기각 반려"))
"""The same of a column whose yes says that its row does not."""
REMARKS = frozenset(each("상태 비고 메모 참고 판정 처리 결정 진행상태"))
"""Words of a column that may say of a row that it was taken out, or is wrong."""
HEAD = law(r"(?:\A|[.;,/|] ?)(?:불참(?:자)?|결석(?:자)?|제외|미참석(?:자)?|취소)\s?[:：]\s?\S")
"""A label within a value, of those that do not count."""
APART = law(r"[은는이가]\s(?:불참|결석|부재|미참석|불참석)(?:함|했음|했습니다|예정|입니다)?[.!]?\Z")
"""Says behind an item that it does not count."""
HINTS = (
    *each("아니 아뇨 아님 아닙 없 무 불 미 부 안 제 삭 취소 폐 철회 기각 반려 탈락 누락 중복 비"),
    *each("결석 보류 음성 ㄴ × − – ❌ ✗ ✘ ✖ ☒ 🚫"),
)
"""Pieces of all those words, one of which a text must hold to say any of it."""
_NOT = rf"(?:{NONE})"
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

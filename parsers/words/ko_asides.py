"""What a Korean text tells beside a value that is plainly of another thing: of once, a limit, a
comparison."""

from __future__ import annotations

from holdfast.parsers.words.ko_numbers import FIRST_TO_TENTH
from holdfast.parsers.words.patterns import law

_THEN = (
    r"(?:작년|재작년|전년도?|지난해|지난\s?(?:달|주|번|회|학기|분기|시즌)"
    r"|전월|전주|전날|어제|이전|기존|종전|예년|직전)"
)
_STEP = (
    r"(?:할인|인상|인하|변경|조정|수정|개정|개편|세금|공제|적용|증축|이사|승진|감면|환급|면제|행사)"
)
SIGN = law(
    rf"(?<![가-힣]){_THEN}|(?<![가-힣])(?:원래|당초|최대|한도|상한)|{_STEP}\s?전(?![가-힣])|한도|보다\s"
)
"""Begins or names what is of once, or a limit, where the field itself is not."""
OPEN = law(
    r"\?|또는|혹은|아마|아니|아닌|아님|아닙|않|미정|확정|잘못|틀[리렸]|오류|오타|착오|정정|지금|현재|이제|맞[습는음]|초과|넘|예정|부터|이후|다음|앞으로|추정|예상|약\s"
)
"""Says that the value in front may be the wrong one."""
_AGAINST = rf"{_THEN}(?:\s?[가-힣]{{1,6}})?\s?(?:보다|에\s비해|대비)\s"
_GREW = (
    r"(?:늘[었어]|줄[었어]|많[습은아]|적[습은어]|증가|감소|올[랐라]|내[렸려]|높[습은아]|낮[습은아])"
)
SENTENCE = law(
    rf"\A(?:(?:이는|이것은|이\s수치는)\s)?{_AGAINST}[^.!?]{{0,30}}{_GREW}[^.!?\d]{{0,8}}\W*\Z"
    rf"|\A{_THEN}(?:에는|에(?!\s비[해하])|은|는|의?\s[가-힣]{{1,8}}[은는])\s[^.!?]{{1,30}}(?:이었|였|[았었])\S{{0,4}}다\W*\Z"
)
"""A whole sentence that compares, or tells what was once."""
LIMIT = law(
    r"\A(?:[가-힣]{1,8}\s)?(?:[가-힣]{0,4}한도|상한|최대치?)(?:은|는)\s[^.!?,]{1,30}다\W*\Z"
)
"""A whole sentence that tells the limit."""
CLAUSE = law(
    rf"(?:으로|로|이며|이고|인데),?\s(?:{_AGAINST}[^.!?]{{0,30}}{_GREW}[^.!?\d]{{0,8}}"
    r"|(?:최대|한도인?)\s?\d[\d,.]{0,9}\s?[^\s\d.!?]{1,4}(?:까지|보다|에)[^.!?\d]{0,30})(?=\W*\Z)"
)
"""The end of a sentence that does so; what is left ends in a copula."""
LEAD = law(
    rf"{_AGAINST}(?:\d[\d,.]{{0,9}}\s?[가-힣%]{{0,4}}\s|[가-힣]{{1,3}}\s[가-힣]{{1,2}}\s)?(?:더\s)?"
    r"(?:늘어난|줄어든|증가한|감소한|많은|적은|오른|내린|높은|낮은)\s"
)
"""What stands before a value and compares it."""
ORDINAL = law(rf"(?:{'|'.join(FIRST_TO_TENTH)}|\d{{1,2}})\s?번째|(?<!\d)제?\d{{1,2}}\s?차(?=\s)")
COUNTED_IN = law(
    r"\A(?:(?:참고로|참고:|단,)\s)?(?P<of>[^.!?,;\d]{2,50}?)(?:은|는|도|이|가)\s(?:모두\s|이미\s){1,2}(?:포함|반영|집계|계산|합산|공제)"
    r"(?:되어\s?있습니다|돼\s?있습니다|된\s[가-힣]{1,4}입니다|됐습니다|되었습니다|했습니다)\W*\Z"
)
"""A whole sentence that says that something is counted in already."""
HARMS = law(
    r"빠[졌진지]|제외|누락|않|없|못|아니|아닙|빼|뺀|취소|변경|바뀌|바뀔|바꾸|달라|다를|다릅|틀|오류|착오|추가|더\s|덜|중복|잘못"
    r"|확인|예정|별도|따로|미만|초과|이상"
)
"""Words of a remark that may take from the value, or add to it."""
MAY_BE = r"전|기존|지난|작년|보다|한도|최대|원래|당초|예년|어제|상한|대비|비해"
"""Words, one of which is in all that is of another thing."""

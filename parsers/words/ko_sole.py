"""Korean sentences around the only value of a reply: "14석 남았습니다", "오후 2시에서 오후 4시로
변경되었습니다"."""

from __future__ import annotations

from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.ko_numbers import NATIVE_COUNT
from holdfast.parsers.words.patterns import law

YES = law(r"\A(?:네|예|넵)[,.!]\s(?=\S)")
"""Before a value it agrees to nothing."""
NOTE = law(r"\A\W*(?:참고|주의|유의|비고)")
LEFT = law(
    r"\A(?P<lead>(?:[가-힣A-Za-z\s]{1,40}?(?:은|는|이|가|에는?|에서)\s)?)(?:(?:현재|지금|아직|이제|모두|총)\s)?"
    rf"(?P<number>\d{{1,9}}|{NATIVE_COUNT})"
    r"\s?(?P<unit>석|자리|좌석|칸|대|곳|장|명|개|건|권|병|상자|실|객실|표)(?:이|가|은|만)?\s"
    r"(?:남아\s?있|남았|비어\s?있|비었|있|가능하|예약\s?가능하)(?:습|합)?\S{0,3}다[.!]?\Z"
)
"""What is left of something."""
IS = law(
    r"\A(?P<lead>[^\d.!?]{1,80}?[가-힣](?:은|는|이|가))\s(?:총\s|모두\s)?"
    r"(?P<said>\d[\d,]{0,12}(?:\.\d{1,4})?(?:\s?[만억천](?:\s?\d{1,4})?)?\s?(?:[가-힣]{1,4}?|%|[a-zA-Z]{1,3}))"
    rf"(?:{COPULA})[.!]?\Z"
)
"""What something is, where its subject has a clause of its own: "남은 좌석은 14석입니다"."""
FREE = law(r"(?<![가-힣])남은\s")
_MOVED = r"(?:변경|연기|조정|수정|정정|이동|이월|인상|인하|상향|하향|확대|축소|연장|단축)"
MOVED = law(
    r"\A(?P<lead>[^\d.!?]{1,80}?(?:은|는|이|가)\s)(?:(?P<old>[^!?,;()]{1,40}?)에서\s)?(?P<new>[^!?,;()]{1,40}?)(?:으로|로)\s"
    rf"(?:{_MOVED}(?:되었|됐|하였|했|된\s상태입)|바뀌었|늘었|늘어났|줄었|줄어들었|올랐|내렸|바뀐\s상태입|미뤄졌|당겨졌|늦춰졌|앞당겨졌|옮겨졌)\S{{0,4}}다[.!]?\Z"
)
"""What was one value and now is another."""
UNDONE = law(r"취소|철회|번복|무산|되돌")
"""Takes the change back."""
WHOLE_DAY = law(r"(?P<year>\d{4})년\s?(?P<month>\d{1,2})월\s?\d{1,2}일")
DAY = law(r"(?:(?P<month>\d{1,2})월\s?)?(?P<day>\d{1,2})일(?P<rest>\s?\([월화수목금토일]\))?")

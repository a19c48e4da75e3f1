"""Korean texts of a form that nobody filled in: what should stand there, and stock names."""

from __future__ import annotations

from holdfast.parsers.words.patterns import law

DESCRIBED = law(
    r"(?:도시|회사|제품|상품|학교|지역|국가|기관|부서|담당자|사람|업체|장소|품목)명"
    r"|(?:간단한|짧은|간략한|구체적인|상세한)\s?(?:설명|이유|요약|근거|내용|답변|제목)"
    r"|(?:이유|설명|근거|내용|이름|제목|답변?)(?:을|를)?\s?(?:여기에?\s?)?(?:적어|써|입력해?|작성해?|기입해?|설명해?)\s?주\S{1,4}"
    r"|(?:선택|필수)\s?(?:사항|항목|입력)"
    r"|(?:[OＯ○◯Xx×△]{2})\s?(?:회사|기업|학교|대학교|병원|은행|시|구|동|센터|그룹)"
)
"""A whole text that says what should be written."""
OF_FIELD = law(
    r"(?P<form>[가-힣]{1,8}(?:\s[가-힣]{1,6})?의\s)(?P<name>[가-힣]{1,8}(?:\s[가-힣]{1,4})?)"
)
"""What a field holds: "발신자의 전화번호"."""
ASKED = law(r"(?:어디|누가|언제|무엇을|왜)(?:에|에서)?\s[가-힣]{1,8}(?:는지|은지|을지|인지)")
"""The question that a field answers."""
FORM_ENDINGS = ("번호", "명", "주소", "이름", "날짜", "코드")
"""What stands behind a field's name in its description: 전화번호."""
PRONOUNS = frozenset(["그녀", "그", "그분", "본인", "나", "저", "누군가", "아무개"])
"""They name nobody."""
WITHHELD = law(r"비공개|비밀|공개\s?(?:불가|안\s?함|하지\s?않음)|가림|삭제됨")
"""A name that is not told."""
STOCK = law(
    r"홍길동|김철수|010-?(?:1234-?5678|0000-?0000|1111-?1111)|ABC\s?(?:회사|주식회사)?|가나다\s?회사"
)
"""Names and numbers that stand in examples: one alone may be somebody's."""

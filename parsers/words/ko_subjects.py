"""Korean: of whom, of what and of when a value is told, where that is not what was asked."""

from __future__ import annotations

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

KIN = frozenset(
    each(
        "아내 남편 배우자 어머니 아버지 엄마 아빠 모친 부친 형 누나 오빠 언니 동생 남동생 여동생 "
        "아들 딸 할머니 할아버지 이모 삼촌 고모 사촌 친구 며느리 사위 시어머니 시아버지 장모 장인 "
        "여자친구 남자친구 애인 이웃"
    )
)
"""Persons beside the one who is asked about."""
UNREAL = frozenset(
    each(
        "초안 임시 예시 예 보기 샘플 템플릿 기본값 기본 오답 틀린 잘못된 가정 가상 후보 "
        "입력 프롬프트 반대"
    )
)
"""What is filled in, tried out, or given before any answer."""
ONCE = frozenset(
    each(
        "이전 과거 예전 지난 지난주 지난달 지난번 지난해 작년 어제 그제 직전 기존 원래 당초 "
        "평소 평상시 초기 처음 최초 변경전 수정전"
    )
)
"""A time that is over."""
TIMES = frozenset(
    each("의 값 답 답변 결과 출력 수준 단계 점수 주 달 해 회기 상담 방문 평가 예상 목표")
)
"""What may stand beside them in a label that says nothing else."""
AIMED = frozenset(each("목표 희망 이상적 목표치"))
"""What should be, not what is."""
REASONS = frozenset(
    each(
        "이유 근거 설명 비고 참고 메모 배경 맥락 키워드 핵심어 제목 인용 단어 표현 문장 원문 본문 "
        "출처 판단근거 판단이유"
    )
)
"""Heads of labels under which the reasons stand, never the answer."""
MATTERS = frozenset(
    each("주제 요약 증상 징후 요인 원인 특징 내용 관찰 소견 강점 약점 분석 문제 문제점")
)
"""Heads of labels that hold an answer only if it is nothing but that."""
_JUDGING = r"(?<!보)(?<!하)(?<!하자)(?<!자)(?<!따지)(?<!꼽으)(?<!고르)(?<!말하)"
IF = law(
    rf"(?:{_JUDGING}면|[가-힣]\s(?:전|이전|시|때|경우)|을\s?때|할\s?때|는\s?경우|\A\W*[월화수목금토일]요일)(?:에는?|엔|은|는)?\s*\Z"
)
"""Ends a label or a clause of what would be, or of another time; 종합해 보면 only judges."""
ASKS = law(r"(?:유무|인지|는지|나요|까요?|\?)\W*\Z")
"""A label that repeats the question, which may well be about another person."""
WHOSE = law(
    r"\A\W*(?:(?:그|그녀|내담자|고객|환자)(?:의)?\s)?([가-힣]{1,4})(?:의\s|\s)(?:[가-힣]{1,8}\s){0,2}?[가-힣]{0,8}\s?\Z"
)
"""Whose it is: "아내의 전체 위험도는 "."""
PART = law(
    r"\A\W*(?:제목|(?:첫|처음|두\s?번째|마지막|일부|몇몇|어떤)\s?(?:문장|줄|단락|문단|부분|단어|표현)(?:들)?|서두|도입부?|초반부?|앞부분"
    r"|뒷부분|일부|(?:이\s|그\s)?(?:단어|표현|구절))(?:은|는|이|가|도|에서는|만)?\s\W{0,4}\Z"
    r"|\A\W*겉(?:으로|보기)"
)
"""A part of the text: the whole was asked about."""
MISTAKEN = law(r"비꼬|비꼼|반어|풍자|냉소|표면적으로|실수로|잘못\s?(?:분류|표시|기록|판단|입력)")
"""Says of a judgement that it is not meant, or not right."""
NEARLY = law(r"(?<![가-힣])(?:거의|하마터면)\s\W{0,4}\Z")
"""Right before the value: it is not quite so."""
SUBJECT = law(r"\A\W*(?:[가-힣]{1,10}\s){0,4}(?P<noun>[가-힣]{1,9}?)(?:은|는|이|가|도)?\s\W{0,4}\Z")
"""All that stands before the value: the noun of which it is told, and its particle."""
MEASURED = law(
    r"(?:(?<!강)(?<!태)(?<!온)(?<!속)도|성|위험|수준|등급|단계|순위|평가|판단|판정|결과|상태|레벨|최종|종합|전체|현재|정답|답"
    r"|결론|가능성|로|보면|하면|따라|따라서|므로|문의|건|사례|티켓|요청|메시지|버그|글|리뷰|이슈|신고|민원|내담자"
    r"|고객|환자|사용자|이것|이는|값|분류|유형)\Z"
)
"""Ends a noun of which a degree is told as the one that was asked for; 강도 and 태도 are others."""
DEGREES = frozenset(each("높음 낮음 높다 낮다 높은 낮은 높습니다 낮습니다"))

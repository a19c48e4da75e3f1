"""What tells the parts of a Korean line that are several fields: "국어 92점"."""

from __future__ import annotations

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

MAKERS = frozenset(each("저자 작가 지은이 글쓴이 감독 작곡가 가수 화가 아티스트 디자이너 연출"))
"""Words of fields of whom "by" tells."""
NAMES = frozenset(
    each(
        "이름 품목 품명 제품 상품 메뉴 재료 과목 약 물건 항목 음식 요리 제목 활동 운동 이름 준비물 "
        "상품명 제품명 약이름 재료명"
    )
)
"""Words of fields that hold what a line is about."""
AMOUNTS = frozenset(each("양 분량 수량 용량 용법 중량 무게 크기 가격 개수"))
"""Words of fields whose text is an amount."""
FIELDS: dict[str, frozenset[str]] = {
    "money": frozenset(
        each(
            "가격 요금 금액 비용 값 단가 입장료 매출 예산 수입 지출 월급 급여 연봉 회비 참가비 "
            "수강료 운임 교통비 식비 월세 보증금 잔액 합계 판매가 정가"
        )
    ),
    "months": frozenset(each("나이 연령 기간 경력 연도 년도")),
    "score": frozenset(each("점수 성적 평점 득점 득점자 골")),
    "count": frozenset(
        each("수 수량 개수 인원 횟수 재고 명수 권수 판매량 정원 참가자 관객 방문객")
    ),
    "ratio": frozenset(each("율 률 비율 비중 퍼센트 점유율 습도")),
    "time": frozenset(each("시간 기간 소요 분 일수")),
    "size": frozenset(each("무게 길이 높이 거리 크기 넓이 부피 온도 중량 키 너비 용량 기온")),
}
"""Words of the fields that are told in a unit of each kind."""
COUNTERS = frozenset(
    each(
        "개 명 회 번 권 병 잔 대 마리 장 건 인 봉 팩 상자 박스 그릇 접시 켤레 벌 송이 자루 통 캔 "
        "줄 판 인분"
    )
)
SCORES = frozenset(each("점"))
ORDERED = law(
    r"(?:의\s)?(?:순서|순)(?:으로|로|대로)?(?:\s?(?:입니다|임|이에요|예요|정리(?:했습니다|함)?))?[.:\s]*\Z"
    r"|(?:순서|형식)\s?[:：은는]?"
)
"""What is said of the parts of each line where their order is told."""
HANGS = law(r"(?:또는|혹은|및|약|대략|총|제|부터|최소|최대|이상|이하)\Z")
"""The last word before a number that is part of a name, or less than sure."""
GOES_ON = law(r"(?:또는|혹은|및|~|부터|까지|이후|이전|쯤|경|에서|전후|무렵|정도)")
"""What stands behind a moment that is not the only one."""
TITLES = tuple(each("이름 제목 성명 상호 명칭 가게명 상호명 제품명 행사명 과정명 업체명"))
"""Ends of the words of fields that a heading may give."""
GENERIC = tuple(
    each(
        "정보 요약 안내 내역 결과 보고서 정리 예약 주문 메뉴 일정 기록 양식 내용 상세 개요 카드 "
        "목록 영수증 신청서 레시피"
    )
)
"""Ends of headings that say what kind of thing stands below, and not what it is called."""

"""Korean words of keys and labels; key_names.py says what each class is for."""

from __future__ import annotations

from holdfast.parsers.words.language import each

PERSONS = frozenset(
    each(
        "아내 남편 배우자 어머니 아버지 엄마 아빠 모친 부친 부모 부모님 형 누나 오빠 "
        "언니 동생 남동생 여동생 아들 딸 자녀 할머니 할아버지 이모 삼촌 고모 사촌 친구 "
        "상사 팀장 동료 보호자 며느리 사위 시어머니 시아버지 장모 장인 선생님 담임 "
        "여자친구 남자친구 애인 이웃 상담사 치료사 고용주 집주인"
    )
)
EXPECTED = frozenset(each("목표 예상 권장 추정"))
PAST = frozenset(each("이전 과거 예전 지난 작년 어제 직전 기존 원래 변경전 수정전"))
NO_ANSWER = frozenset(
    each(
        "초안 임시 예시 예 샘플 템플릿 기본값 오답 틀린 잘못된 잘못 거절 제외 취소 삭제 "
        "후보 입력 질문 요청 지시 프롬프트 필터 오류 생각"
    )
)
DROPPED = frozenset(
    each(
        "제외 제외된 제외한 거절 거절된 거절한 삭제 삭제된 삭제한 취소 취소된 취소한 "
        "기각된 반려된 탈락 탈락한"
    )
)
ANSWER = frozenset(
    each("결과 답 답변 출력 최종 현재 최신 수정 정정 이후 새 변경후 수정후 값 데이터 응답")
)
COUNTED_PERSONS = frozenset(each("부모 부모님 자녀 친구 동료 이웃 형 동생 아들 딸"))
BESIDE_PERSON = frozenset(each("의 내담자 환자 고객"))
BESIDE_VALUE = frozenset(each("만점 최대 최댓값 최고점 쪽 페이지 단계 오답 틀린 잘못된 출처"))
PLAIN = frozenset(each("값 점수 답 답변 번호 수"))
PRIOR = frozenset(each("이전 지난 과거 예전 직전"))
WHO = frozenset(each("내담자 환자 고객 사람 사용자 지원자 직원 기록 사례 회기 상담 방문"))
DATA = frozenset(each("정보 데이터 기록 자료 내용"))
HOLDS = frozenset(each("성공 정확 유효 정답"))
INVENTED = frozenset(each("예시 가상 임시 오답"))
ERRORS = frozenset(each("오류 에러"))
NOTES = frozenset(each("비고 메모 참고 주의 이유"))
FAILED = frozenset(each("실패 오류"))
UNITS = frozenset(each("단위"))
BESIDE_ANSWER = frozenset(
    each(
        "비고 메모 참고 이유 근거 설명 신뢰도 확신도 출처 요약 언어 번호 형식 유형 주의 "
        "의견 분석 제목"
    )
)
CORRECTING = frozenset(each("정정 수정 실제"))
ANEW = frozenset(each("최종 현재 새 새로운 조정 최신 지금"))
SURE = frozenset(each("명시 확인 언급 확실 명확"))
UNSURE = frozenset(each("추정 추측 가정 불확실 미상 임의 불명 추정값"))
JOINTS = frozenset(each("여부 항목 필드 값"))
HELPERS = frozenset(each("비서"))
OF_A_NAME = frozenset(each("이름 성명 의"))
ABOUT = frozenset(each("근거 이유 설명 단위 신뢰도 비고 형식 유형 출처"))
NAMING = frozenset(each("항목 필드 이름 키 구분 속성"))
HOLDING = frozenset(each("값 내용 답 답변"))
HEADS = frozenset(each("열 헤더 항목"))
BODY = frozenset(each("행 데이터 값"))
LIMITS = frozenset(each("개수 최대 최소"))
GIVEN = frozenset(each("본문 텍스트 원문"))
REASONS = frozenset(each("질문 이유 근거 설명 판단근거 판단이유"))
REMARKS = frozenset(each("비고 참고 메모 주의 신뢰도 확신도 출처 참조"))
MOMENTS = frozenset(each("날짜 일자 작성일 기준일 조사일 페이지 쪽 연도 년도 기준연도"))
PARTS = frozenset(each("번역 뜻 의미 품사 예문 비고 발음"))
ITEMS = frozenset(each("키워드 단어 용어 태그 항목 핵심어"))
KINDS = frozenset(each("유형 종류"))
OF_THE_CALL = frozenset(each("확률 점수 신뢰도 확신도 번호 개수 성공"))

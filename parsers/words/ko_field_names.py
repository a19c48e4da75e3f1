"""Korean words of names of fields; field_names.py says what each class is for."""

from __future__ import annotations

from holdfast.parsers.words.language import each

NAMED = frozenset(each("이름 성명 성함 제목 명칭"))
HELD = frozenset(
    each(
        "담당 담당자 책임자 작성자 저자 발신자 수신자 신청자 연락처 도시 국가 주소 전화 "
        "전화번호 이메일"
    )
)
FILLED = frozenset(each("회사 회사명 소속 직업 직장 기관 학교 부서 국적"))
ASKED = frozenset(each("제목"))
OF_FORMS = frozenset(each("번호 날짜 일시 시간 링크 회사 소속 나이 생년월일"))
TEXTS = frozenset(
    each(
        "제목 할일 업무 과제 요약 메모 비고 설명 내용 본문 메시지 이유 근거 인용 질문 "
        "답변 조치 단계 계획 지시 조언 희망 요청 요구 의견 소견 관찰 목표 생각 조건 "
        "규칙 요건 선택지"
    )
)
ONE_AT_A_TIME = frozenset(each("직업 직책 직위 직장"))
HAD = frozenset(each("알레르기 알러지 진단 진단명 질환 질병 병력 복용약 약물"))
STATES = frozenset(
    each("증상 징후 키워드 태그 주제 제한 선호 식단 특징 감정 정서 문제 걱정 변화 요점 사실")
)
DEEDS = frozenset(
    each(
        "할일 할 업무 과제 숙제 단계 절차 순서 일정 결정 결정사항 계획 조치 조치사항 "
        "지시 권고 조언 합의 의결 안건 실행 실행항목 만드는법 조리법 조리 방법 타임라인 "
        "마감 역할 담당 질문 답변 규칙 메모 비고 후속 액션 재현"
    )
)
COMPLAINTS = frozenset(each("증상 징후 호소 호소증상 주호소"))
DECIDED = frozenset(each("결정 결정사항 의결 합의 합의사항"))
OF_KIN = frozenset(
    each(
        "가족 가족력 형제 형제자매 친척 지지 지지체계 연락 동거 동거인 결혼 기혼 배우자 "
        "자녀 보호자 부모 동반 의뢰 동의 관계"
    )
)
ADDRESSES = frozenset(each("링크 웹사이트 홈페이지 누리집"))
TIMES = frozenset(each("횟수 회수"))
TITLES = frozenset(each("제목"))
COUNTS = frozenset(each("수량 개수 갯수 횟수 건수 인원 명수 매수 권수"))
BEGINS = frozenset(each("시작 출발 개점 부터 출근 오픈"))
ENDS = frozenset(each("종료 끝 폐점 까지 퇴근 마감"))
WHOLE = frozenset(each("예산 총액 합계 총 총비용 총예산"))
EACH = frozenset(each("인당 일일 하루 월 일 주"))
AGES = frozenset(each("나이 연령"))
SUBJECTS = frozenset(
    each(
        "내담자 환자 고객 사용자 지원자 직원 학생 회원 손님 참가자 신청자 승객 참석자 "
        "투숙객 주문자 구매자 의뢰인 방문자 수강생 입주자 가입자 예약자 피상담자"
    )
)
NUMBERED = frozenset(
    each("연도 년도 단계 층 번호 순위 쪽 장 주차 일 월 나이 학년 점수 코드 호실 회차")
)
FORM = frozenset(
    each("이름 성명 제목 저자 작성자 날짜 일시 시간 나이 주소 연락처 전화 상태 유형 분류 번호")
)
MEASURES = frozenset(each("월 일 시 분 쪽수 권 판 가격 평점 점수 키 체중 길이"))
COMMON = frozenset(each("다음 여부 정보"))
HAS_TIME = frozenset(each("회사 회사명 직장 소속 기관 학교 직업"))

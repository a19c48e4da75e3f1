"""Korean words that bound what may be a keyword, each list with its reason.

Written by us from reading transcripts and abstracts of our own; they are facts of use, not a copy
of anyone's list. A word here means a whole written word: 시간 alone is none, 수면시간 is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdfast.chains.extractive.register import Register
from holdfast.chains.extractive.wordlist import words

TIME = words(
    """
    오늘 어제 그제 그저께 엊그제 내일 모레 요즘 요새 최근 지금 현재 아까 방금 이제 이번 저번
    지난번 다음 다음번 이번주 지난주 다음주 저번주 지난 매번 매일 매주 매달 매년 항상 평소
    평일 주말 하루 하루하루 이틀 사흘 며칠 일주일 한달 올해 작년 재작년 내년 옛날 예전 이전
    이후 그때 그날 당시 아침 점심 저녁 오전 오후 새벽 밤 낮 밤새 월요일 화요일 수요일 목요일
    금요일 토요일 일요일 처음 마지막 나중 동안 순간 중간 도중 직후 직전 전날 다음날 한동안
    당분간 잠시 잠깐 금방 초반 중반 후반 초기 말기 시절 무렵 즈음 이맘때 시기 언젠가
    하루종일 종일 한참 한때 오랫동안 오랜만 오래 간만 그동안 이달 지난달 다음달 월초 월말
    연말 연초 봄 여름 가을 겨울 끝 시작 아침저녁
    """
)
"""When something was said or done; what it was about is another word."""

RELATION = words(
    """
    때 때라 때문 대신 정도 만큼 이상 이하 이외 외 내 안 밖 속 앞 뒤 옆 위 아래 사이 간 중 전 후
    측 쪽 편 등 및 바 수 줄 것 거 게 데 점 채 척 뿐 대로 따름 나름 경우 반면 한편 가운데
    자체 상태 전체 일부 부분 대부분 나머지 각각 각자 서로 모두 전부 다수 여러 다른 어떤 무슨
    이런 그런 저런 모든 온갖 별 기타 관련 대상 위주 중심 기준 토대 바탕 근거 차원 측면 방향
    방면 입장 관점 식 꼴 셈 터 판 통 김 탓 덕 덕분 결과 원인 이유 까닭 계기 목적 의미 의도
    종류 방식 방법 수단 과정 단계 역할 기회 조건 범위 수준 단위 비율 개수 갯수 숫자 번 번째
    회 회차 가지 군데 다양 동시 우선 먼저 이내 이중 주변 근처 여기 거기 저기 어디 이것 그것
    저것 무엇 누구 언제 뭐 뭔가 아무 아무것 아무거 아무도 자신 본인 당신 우리 저희 너희 그녀
    걔 얘 쟤 당사자 이쪽 그쪽 저쪽 한쪽 양쪽 서로서로 스스로 혼자 하나 둘 셋 둘다 첫째 둘째
    셋째 건 걸
    """
)
"""Nouns of place, order, cause and manner that tie a sentence together and name no thing."""

TALK = words(
    """
    말 말씀 얘기 이야기 대화 질문 대답 답 답변 표현 설명 언급 소리 생각 느낌 기억 경험 의견
    판단 이해 인정 동의 공감 확인 정리 시작 계속 진행 준비 노력 시도 도움 필요 가능 불가능
    중요 당연 확실 분명 사실 진짜 정말 솔직 완전 그냥 물론 역시 특히 아마 혹시 제발 일단
    약간 조금 거의 너무 매우 아주 훨씬 되게 엄청 굉장 무조건 절대 대체 도대체 괜히 막상
    사실상 보통 대충 차라리 오히려 마침 결국 드디어 여전 가끔 자주 네 예 응 아뇨 글쎄 음 어
    아 와 헐 참 감사 안녕 안녕하세요 인사 부탁 죄송 환영 수고 천만 다행 최고 정말로 진짜로
    그걸 이걸 저걸 뭘 그거 이거 저거 요거 누군가 어디선가 제일 가장 더 덜 또 다시 바로 같이
    함께 따로 별로 별거 그게 이게 뭐랄까 생각나 존재 기본 기본적 전반 전반적 구체 구체적
    개인적 일반 일반적 상대적 객관적 현실적 긍정적 부정적 효과적 효율적 적극적 직접적 간접적
    최대한 최소한
    """
)
"""What a conversation is held with: sayings, agreement, stress, softening."""

SESSION = words(
    """
    상담사 상담자 상담원 상담실 선생 선생님 쌤 샘 내담자 치료사 치료자 의사 의사선생님 환자
    회기 다음회기 세션 면담 접수 축어록 녹음 녹취 기록 초기상담 첫상담 첫회기 종결 심리상담
    상담선생님 상담교사 심리사 코치 피상담자 참여자 연구자 화자 진행자 면담자 수퍼바이저
    슈퍼바이저 클라이언트 카운슬러 사회복지사 녹취록 가명
    """
)
"""The session itself and the parts in it: every transcript has them."""

NOTE_ENDS = words("기법 양상 경향 소견 차원 일환")
"""What a note puts after what it is about: 과다 수면 양상."""

PAPER_STARTS = words(
    """
    본 기존 제안 제시 최근 각 여러 주요 해당 실제 제안된 향후 유용 최종 이용 사용 적용 활용
    실험
    """
)
"""What papers put before any noun."""

PAPER_ENDS = words(
    """
    개발 설계 구현 구축 제작 생성 작성 수립 형성 마련
    향상 개선 증가 감소 증대 저하 변화 변동 변경 발생 상승 하락 악화 완화 절감 단축
    기법 방법 방법론 방안 방식 알고리즘 기술 절차 과정 단계 전략 수단 도구 체계 접근 접근법
    접근방법 원리
    분야 환경 상황 경우 조건 기준 수준 정도 범위 규모 영역 대상 목적 목표 내용 형태 유형 종류
    구조 요소 항목 개념 관점 측면 부분 과제 업무 작업 기능 역할
    기반 결과 제안 이용 사용 적용 활용 제시 수행 위주 문제점 가능성 성능 연구 실험 논문 이용자
    사용자 정보 분석 처리 특성 효과 문제
    """
)
"""What papers put after any noun: making, change, means, frame, result, use. The topic is what
stands before it."""

PAPER_ALONE = words(
    """
    연구 논문 결과 방법 기법 알고리즘 실험 분석 성능 시스템 문제 정보 데이터 제안 이용 사용
    적용 활용 모델 개발 설계 구현 처리 생성 특성 효과 환경 과정 사용자 기반 구조 기능 비교
    평가 향상 개선 값 수치 크기 변화 증가 감소 측정 검증 서비스 기술 관리 영향 자료 요소
    효율 정확도 시간 비용 방식 형태 영역 분류 계산 추정 자기
    """
)
"""Too wide for a paper's keyword when nothing stands with it."""

PAPER_TERMS = words(
    """
    점 이중 시간 대체 이상 방법 지역적 상호작용 이동 처리 차원 방향 범위 수준 단위 비율 과정
    단계 경험 상대적 객관적 기본 일반 진행 시작 공간 상태 목적 의미 의도 표현 기억 이해 판단
    대화 질문 대답 답변 설명 확인 정리 동의 공감 인정 소리 준비 노력 시도 끝 순간 봄 겨울 판
    통 식 터 편 역할 조건
    """
)
"""Words that only talk leaves open; in a paper they are parts of terms: 점 확산, 이중 부호화."""

ALONE = words(
    """
    사람 사람들 분 여자 남자 애 아이 애들 마음 기분 감정 일 집 방 몸 머리 눈 손 얼굴 밥 물
    차 길 곳 책 옷 전화 문자 카톡 시간 날 날짜 달 주 시 초 원 만원 년 개월 나이 살 문제 상황
    관계 장애 어려움 증상 행동 반응 태도 모습 생활 인생 삶 세상 사회 나라 한국 서울 음식
    커피 노래 사진 뉴스 이름 번호 주소 점수 과목 반 팀 방법 어른 아저씨 아줌마 남 남들 타인
    상대 상대방 주위 능력 자리 기간 간격 스타일 힘 정신 사건 차이 내용 정보 자료 글 그림
    종이 목록 메모 일정 이상 정상 최선 최악 한번 두번 몇번 몇 몇몇 한두 세 네 다섯 얼마
    얼마나 때 적 양 놈 새끼 녀석 인간 인물 선택 결정 변화 목표 계획 약속 경험 문장 단어 수치
    크기 모양 색 위치 과거 미래 현실 기대 관심 의지 기운 버릇 습관 편 장면 거리 가게 동네
    건물 문 책상 보고 사용 요약 인식 인지 탐색 논의 제시 파악 유도 시행 실시 작성 지속 유지 예정
    권유 안내 언급
    """
)
"""Too wide to file a session under when nothing stands with it; fine within a phrase."""

SHORT = words(
    """
    술 잠 돈 약 빚 암 틱 욕 꿈 죽음 살 피
    """
)
"""Topics of one syllable. Any other single syllable is a counter, a pronoun or a slip."""

EDGES = TIME | RELATION | TALK | SESSION
"""What a keyword of talk neither starts nor ends with, and is not."""

_LETTER = re.compile("[A-Za-z]")  # a variable: N, x
_NUMBERED = re.compile(r"\d+(.+)")
# A number with its counter, written together: 두시간, 이번달, 며칠씩.
_COUNTED = re.compile(
    "(?:[0-9]+|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열두|스무|몇|여러|이번|지난|저번|다음|매)"
    "(?:시간|달|주|번|명|개|살|년|해|일|째|회|분|학기|학년|잔|병|캔|월|시|세|대|점|원|만원|개월|주일|교시"
    "|회기|등|위|킬로|여성|남성)?|.+씩"
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Which words a keyword may not start with, end with, hold, and be."""

    starts: frozenset[str]
    ends: frozenset[str]
    inside: frozenset[str]
    alone: frozenset[str]

    def allow(self, phrase: str) -> bool:
        """Return whether a phrase, written as in the text, may be a keyword."""
        written = [_NUMBERED.sub(r"\1", word) for word in phrase.split()]
        if written[0] in self.starts or written[-1] in self.ends:
            return False
        if _LETTER.fullmatch(written[0]) or _LETTER.fullmatch(written[-1]):
            return False
        if any(word in self.inside for word in written):
            return False
        if any(_COUNTED.fullmatch(word) for word in phrase.split()):
            return False
        if len(written) > 1:
            return True
        word = written[0]
        return word in SHORT if len(word) == 1 else word not in self.alone and not word.isdigit()


_BREAKS = words(
    """
    때 때라 때문 동안 대신 건 거 것 수 데 중간 이후 이전
    """
)
_PAPER_EDGES = EDGES - PAPER_TERMS
BOUNDS = {
    Register.TALK: Bounds(
        EDGES | {"상담", "애"}, EDGES | NOTE_ENDS, TIME | SESSION | _BREAKS, ALONE
    ),
    Register.PAPER: Bounds(
        _PAPER_EDGES | PAPER_STARTS, _PAPER_EDGES | PAPER_ENDS, words("중 외"), ALONE | PAPER_ALONE
    ),
}

"""What people come to counselling for, and what is done about it: the field's own nouns.

A noun of this kind says more about a session than another said as often (회의, bus), so it ranks
higher in talk. Written by us from the field's common knowledge, before our gold set was scored
with it; a prior, no filter: other words still come through by being said.
"""

from __future__ import annotations

from holdfast.chains.extractive.wordlist import words

KO = words(
    """
    불안 우울 불면 수면 공황 강박 분노 화병 스트레스 트라우마 외상 중독 음주 알코올 도박
    게임 단주 금주 금연 흡연 자해 자살 죽음 사별 상실 애도 이별 이혼 별거 외도 불륜 갈등
    폭력 학대 방임 따돌림 왕따 은따 괴롭힘 성폭력 성추행 성희롱 스토킹 협박 보복 학폭 가출
    등교 지각 결석 자퇴 휴학 퇴학 성적 시험 입시 수능 진로 취업 구직 면접 이직 퇴사 퇴직
    은퇴 해고 실직 실업 승진 야근 과로 번아웃 소진 직장 상사 발표 완벽주의 열등감 자존감
    자신감 자책 죄책감 수치심 창피 무기력 무력감 외로움 고립 소외 두려움 공포 회피 집착 의존
    질투 원망 배신 상처 애착 육아 양육 임신 출산 유산 난임 산후 부부 시댁 고부 시어머니 장모
    명절 친정 부모 엄마 아빠 어머니 아버지 남편 아내 아들 딸 동생 형제 자매 가족 친구 연애
    결혼 성정체성 섭식 폭식 거식 구토 다이어트 체중 외모 비만 통증 두통 질병 투병 치매 간병
    돌봄 요양원 입원 진단 약물 부작용 처방 복용 금단 갈망 재발 환청 환각 망상 조울 조증
    주의력 집중력 충동 빚 대출 채무 생활비 경제적 재정 사기 소송 양육비 위자료 전학 이민
    군대 입대 후유증 비교 차별 편견 인정 비밀 거짓말 스마트폰 단톡방 격리 악몽 호흡 이완
    명상 노출 일지 훈련 치료 검사 자조 지지 대처 안전 경계 주장 활성화 일기 위생 규칙 부담
    고민 상담전화 학업 대인 관계 성격 적응
    """
)
"""Two syllables and more; a candidate that holds one is topical."""

EN = words(
    """
    anxiety anxious depression depressed depressive insomnia sleep nightmare panic phobia
    obsession compulsion anger rage stress burnout trauma abuse neglect violence bully
    bullying harassment assault addiction alcohol drinking drug gambling gaming smoking
    relapse lapse craving withdrawal sobriety self-harm cutting suicide suicidal death loss
    grief grieving bereavement mourning breakup divorce separation affair infidelity
    conflict argument fight jealousy trust betrayal boundary loneliness isolation rejection
    abandonment attachment shame guilt self-esteem confidence perfectionism procrastination
    motivation hopelessness helplessness fear worry worries rumination avoidance exhaustion
    fatigue pain headache illness cancer diagnosis symptom medication antidepressant dose
    side-effect therapy treatment hospital surgery pregnancy miscarriage infertility birth
    postpartum parenting childcare caregiving custody mother father mom mum dad parent
    parents husband wife partner boyfriend girlfriend son daughter brother sister sibling
    family friend marriage wedding relationship in-laws stepfather stepmother grandmother
    grandfather job work workload boss manager career unemployment layoff redundancy
    promotion retirement deadline interview school grade grades exam exams homework college
    university suspension attendance debt mortgage rent money finances eviction housing
    immigration deployment military racism discrimination identity sexuality gender weight
    eating diet binge purging food body-image adhd concentration focus memory memories
    flashback hallucination voices mood exercise breathing relaxation mindfulness meditation
    journal diary exposure coping support group safety plan goal assertiveness role-play
    activation skills commute perfection criticism
    """
)
"""Words in their dictionary form; a candidate that has one, or its plural, is topical."""


def is_topical(phrase: str) -> bool:
    """Return whether a noun of the field stands in the phrase."""
    squeezed = "".join(phrase.split())
    if any(squeezed[a:b] in KO for a in range(len(squeezed)) for b in range(a + 2, a + 5)):
        return True
    return any(w in EN or w.removesuffix("s") in EN for w in phrase.casefold().split())

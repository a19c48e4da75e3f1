"""Short texts that the replies of these tables are about; written for these tests."""

from __future__ import annotations

MOVE = (
    "내담자: 이사한 뒤로 새벽마다 깨요. 옆집 공사 소리에 귀가 울려요. "
    "상담사: 낮에는 어떻게 지내세요? 내담자: 커피만 마시고 회사에서는 동료와 말을 안 해요."
)
"""A counselling talk in Korean: moving, noise, coffee, a colleague."""

EXAM = (
    "학생: 모의고사를 망친 뒤로 교실 문 앞에서 배가 아파요. "
    "교사: 부모님께 말씀드렸니? 학생: 아버지가 실망하실까 봐 성적표를 숨겼어요."
)
"""A school talk in Korean: an exam, stomach ache, a hidden report."""

FRIDGE = (
    "고객: 냉장고 문이 안 닫혀서 얼음이 다 녹았어요. 직원: 언제 사셨나요? "
    "고객: 3월에 샀고 보증 기간이 남았어요. 기사 방문은 금요일이면 좋겠어요."
)
"""A call to a shop in Korean: a fridge, its warranty, a visit."""

NIGHT = (
    "Client: Since the night shifts began I wake at three and count the ceiling tiles. "
    "Counsellor: What do you do then? Client: I scroll through my sister's wedding photos and "
    "feel left out."
)
"""A counselling talk in English: night shifts, waking, a sister's wedding."""

BOILER = (
    "Tenant: The boiler has been dead since Sunday and my baby sleeps in a coat. Agent: A plumber "
    "can come on Tuesday. Tenant: The rent went up in May and nothing gets repaired."
)
"""A call to a letting agent in English: a boiler, a baby, rent."""

TRIP = (
    "Guest: The ferry was cancelled and our hostel in Mull kept the deposit. Agent: Did you book "
    "online? Guest: Yes, and my suitcase went to Oban without me."
)
"""A call to a travel agent in English: a ferry, a deposit, a suitcase."""

# ruff: noqa: E501 - one reply a line, so that the table can be read
"""Replies that decline, ask back, or point elsewhere, whatever they list on the way."""

from __future__ import annotations

from itertools import count

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

from .sources import BOILER, EXAM, FRIDGE, MOVE, NIGHT, TRIP

DECLINES = [
    (MOVE, "죄송합니다. 개인 상담 기록은 처리할 수 없습니다. 대신 다음을 고려해 보세요.\n\n- 기록 익명화\n- 내담자 동의\n- 로컬 도구 사용"),
    (EXAM, "이 요청은 도와드릴 수 없습니다.\n1. 위클래스 상담\n2. 청소년 전화 1388\n3. 담임 교사"),
    (FRIDGE, "개인정보가 포함되어 있어 키워드를 추출해 드리기 어렵습니다.\n\n* 고객 이름\n* 보증 기간\n* 방문 날짜"),
    (MOVE, '["죄송합니다", "도와드릴 수 없습니다"]'),
    (EXAM, "미성년자의 민감한 내용이라 응답할 수 없습니다. 도움이 필요하면: 1) 부모님 2) 담임 3) 상담 전화"),
    (NIGHT, "I'm sorry, but I can't work with private conversations. You could try:\n\n- removing the names\n- asking the client\n- a tool on your own machine"),
    (BOILER, "Unfortunately, I can't help with legal disputes. Here is who can:\n1. Citizens Advice\n2. A housing solicitor\n3. The council"),
    (NIGHT, "I won't be able to extract keywords from this. If you are struggling, please reach out to:\n* a friend\n* your doctor\n* a crisis line"),
    (TRIP, "As a language model, I don't have access to the booking. What I would need:\n- booking number\n- ferry line\n- date"),
    (NIGHT, '{"keywords": ["I cannot assist with that request"]}'),
    (NIGHT, "This request goes against our usage policy on personal data, so I must decline.\n\n- personal data\n- health data\n- consent"),
    (MOVE, "해당 내용은 안전 정책에 따라 답변이 제한됩니다.\n- 자해\n- 위기\n- 상담 전화 109"),
    (BOILER, "That is not something I am able to do. Instead: talk to the landlord, keep the receipts, write to the council"),
    (EXAM, "저는 AI 모델이므로 학생의 상태를 판단할 수 없습니다.\n\n1. 복통\n2. 모의고사\n3. 성적표"),
    (TRIP, "No, I'm not comfortable summarising a private complaint. Safer choices:\n- a redacted copy\n- a lawyer\n- the travel desk"),
]  # fmt: skip

DECLINES += [
    (MOVE, "키워드를 추출하려면 먼저 다음 사항을 확인해야 합니다:\n- 상담 회기\n- 내담자 나이\n- 이사 날짜"),
    (EXAM, "안타깝지만 미성년자 관련 내용은 다룰 수 없어요. 모의고사, 복통, 성적표 등은 전문가에게 문의하세요."),
    (NIGHT, "I'd rather not. This looks like private health data.\n\n1. night shifts\n2. wedding"),
    (BOILER, "Sorry, something went wrong. Error 500: timeout, retry, abort"),
    (MOVE, "오류: 입력이 너무 깁니다. 다시 시도, 취소, 문의"),
]  # fmt: skip

ASKS_BACK = [
    (MOVE, "어떤 종류의 키워드를 원하시나요?\n1. 감정\n2. 사건\n3. 인물"),
    (FRIDGE, "키워드를 뽑기 전에 몇 가지 여쭙겠습니다.\n- 모델명이 무엇인가요?\n- 영수증이 있으신가요?\n- 몇 개를 원하세요?"),
    (EXAM, "분석할 상담 기록을 보내 주시면 키워드를 정리해 드리겠습니다."),
    (MOVE, "기록이 보이지 않습니다. 다음 중 하나로 다시 올려 주세요: 텍스트, PDF, 사진"),
    (EXAM, "학생이 말한 내용을 더 자세히 알려 주시겠어요? 예: 시험 과목, 복통 시기, 성적표"),
    (NIGHT, "Could you tell me which format you prefer?\n- JSON\n- a list\n- a table"),
    (BOILER, "Before I start, a few questions:\n1. How many keywords do you want?\n2. Should names be included?\n3. Is the rent a topic?"),
    (TRIP, "It seems that no transcript was attached. Please paste it here as: text, PDF, or image"),
    (NIGHT, "What would you like me to focus on: sleep, work, or family?"),
    (TRIP, "Happy to help! Which of these should I use?\n- ferry\n- hostel\n- suitcase"),
    (BOILER, "Do you want the keywords in English or in Korean? Single words or phrases?"),
]  # fmt: skip

PROMISES = [
    (MOVE, "키워드를 추출하여 파일로 저장했습니다."),
    (EXAM, "네, 알겠습니다. 모의고사, 복통, 성적표에 관한 키워드를 곧 정리하겠습니다. 잠시만 기다려 주세요."),
    (NIGHT, "I have saved the keywords to `night.json`. Anything else?"),
    (TRIP, "Sure! I will read the conversation and extract the keywords now."),
    (BOILER, "Done. The keywords have been extracted, ranked, and stored."),
    (FRIDGE, "네, 요청하신 키워드 추출을 완료했습니다. 더 필요하신 것이 있으면 말씀해 주세요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), [*DECLINES, *ASKS_BACK, *PROMISES], ids=count())
@pytest.mark.parametrize("known", [True, False], ids=["source", "no source"])
def test_nothing_in_a_reply_that_declines_is_an_answer(source: str, text: str, known: bool) -> None:
    """A reply that declines, asks back or only promises holds no list, with or without source."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=source if known else None)

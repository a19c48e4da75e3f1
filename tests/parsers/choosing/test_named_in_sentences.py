"""Sentences that name the list: in quotes, behind half a refusal, counted off."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

KNEE = ["무릎", "계단", "연골"]
ROOF = ["roof", "rent", "stove"]


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("이 대화의 핵심어를 꼽자면 ‘무릎’과 ‘계단’, 그리고 ‘연골’ 정도라고 할 수 있겠어요.", KNEE),
        ("주제어를 뽑자면 '무릎', '계단', '연골'이에요.", KNEE),
        ("중심어는 “무릎”이랑 “계단”, “연골” 정도입니다.", KNEE),
        ("여기서 중요한 말을 골라 보면 '무릎'하고 '계단', '연골'입니다.", KNEE),
        (
            "AI 모델이라 진단은 해 드릴 수 없습니다. 다만 핵심이 되는 말을 추리면 ‘무릎’, ‘계단’, "
            "‘연골’입니다. 가까운 병원에 문의해 주세요.",
            KNEE,
        ),
        ("I cannot judge this. However, the key terms are “roof”, “rent” and “stove”.", ROOF),
        ("The central themes would be 'roof', 'rent' and 'stove'.", ROOF),
    ],
)
def test_quoted_terms_that_a_sentence_names(reply: str, value: list[str]) -> None:
    """Commas, particles and conjunctions stand between the quotes; half a refusal may go before."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "어머니는 ‘힘들다’, ‘지친다’, ‘쉬고 싶다’라고 하셨습니다.",
        "읽은 책은 ‘무릎’과 ‘계단’, 그리고 ‘연골’입니다.",
        "예를 들어 핵심어를 꼽자면 ‘무릎’, ‘계단’ 같은 식입니다.",
        "핵심어가 아닌 말을 꼽자면 ‘무릎’, ‘계단’입니다.",
        "핵심어가 아닌 것은 무릎, 계단입니다.",
        "키워드로 쓰지 않은 말은 '무릎', '계단'입니다.",
        "제외할 핵심어를 꼽자면 ‘무릎’, ‘계단’입니다.",
        "핵심어를 뽑으면 ‘무릎’, ‘계단’이 빠집니다.",
        "She cried 'I am tired', 'I give up' and 'let me be'.",
        "The keywords are not 'roof' and 'rent'.",
        "As key terms one could name 'roof', 'rent' and 'stove'.",
        "The excluded keywords are 'roof' and 'rent'.",
    ],
)
def test_quotes_that_are_no_list(reply: str) -> None:
    """Speech, titles, examples, and what a sentence says is out."""
    with pytest.raises(ReplyError):
        read(reply, list[str])

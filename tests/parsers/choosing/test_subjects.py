"""Of whom, of what and of when an option or a yes is told."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Load = Literal["low", "medium", "high"]
Tone = Literal["warm", "cold", "even"]
부담 = Literal["낮음", "보통", "높음"]
어조 = Literal["긍정", "부정", "중립"]


class Topic(Enum):
    """What the letter is about."""

    RENT = "rent"
    NOISE = "noise"


class Household(BaseModel):
    """One question about the wife."""

    wife_works: bool


def _refused(reply: str, type_: Any) -> None:
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (Load, "Rationale: high turnover"),
        (Load, "Remarks: low spirits in the team"),
        (Load, "Stress factors: high rent"),
        (Load, "Observations: low energy"),
        (Load, "Placeholder: medium"),
        (Load, "Yesterday: high"),
        (Load, "Load last month: low"),
        (Load, "Target: low"),
        (Load, "Unless it rains: high"),
        (Load, "Baseline: high\nUpdated: low"),
        (Tone, "Headline: warm"),
        (Tone, "Opening: warm"),
        (Tone, "Opposite: cold"),
        (Load, "Cause: high rent"),
        (Load, "Three weeks ago: high"),
        (Load, "At admission: high"),
        (Load, "Monday: high"),
        (부담, "수요일: 높음"),
        (부담, "평소: 낮음"),
        (bool, "If it rains: yes"),
        (부담, "작년: 높음"),
        (부담, "이사 전: 높음"),
        (부담, "예시: 낮음"),
        (부담, "근거: 소음 높음"),
        (부담, "오빠의 부담: 높음"),
        (부담, "처음: 높음\n최종: 낮음"),
        (bool, "Her brother drives: yes"),
        (bool, "Drives (aunt): no"),
        (bool, "누나 운전: 예"),
        (bool, "Draft answer: yes"),
        (bool, "기본값: 예"),
        (bool, "Last month: no"),
    ],
)
def test_a_label_of_another_thing_holds_no_answer(type_: Any, reply: str) -> None:
    """A reason, another time or person, a condition, and what is only filled in."""
    _refused(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (Load, "The aunt's load is high."),
        (Load, "The load of her cousin is high."),
        (Load, "It was medium."),
        (Load, "The load will be high."),
        (Load, "The former load was low."),
        (Load, "The default load is low."),
        (Load, "Her appetite is low."),
        (Load, "The letter was rated high by mistake."),
        (Load, "Low spirits"),
        (Load, "When the lift is broken, the load is high."),
        (Tone, "The opening line is warm."),
        (Tone, "Some paragraphs are cold."),
        (Tone, "The word 'sunny' is warm."),
        (Tone, '"warm welcome" is the first line'),
        (부담, "야근을 하면 높음"),
        (부담, "운전 시 높음"),
        (부담, "식욕이 낮음"),
        (부담, "거의 높음"),
        (어조, "마지막 문장은 긍정"),
        (어조, "표면적으로는 긍정"),
        (어조, "긍정 (반어)"),
    ],
)
def test_a_sentence_about_another_thing_holds_no_answer(type_: Any, reply: str) -> None:
    """The subject is another person, another time, a part of the text, or a mere state."""
    _refused(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply", "value"),
    [
        (Load, "Load: high", "high"),
        (Load, "Overall: low", "low"),
        (Load, "Predicted load: medium", "medium"),
        (Load, "Current load: low", "low"),
        (Load, "Load: low (her aunt helps)", "low"),
        (Load, "Rationale: high turnover\nAnswer: low", "low"),
        (Load, "The overall load is low", "low"),
        (Load, "The load of the ward is high.", "high"),
        (Load, "The nurse's load is low.", "low"),
        (Load, "Given the rota, the load is high.", "high"),
        (Load, "low - the ward is half empty", "low"),
        (Load, "Due to her former post, the load is high.", "high"),
        (Load, "Load (based on the last rota): high", "high"),
        (Load, "If I had to choose: medium", "medium"),
        (Load, "Analysis: low", "low"),
        (Tone, "The last paragraph shows that it is cold.", "cold"),
        (Tone, '"Thank you all for coming" is warm.', "warm"),
        (부담, "위와 같은 이유로 높음", "높음"),
        (어조, "문장의 어조: 부정", "부정"),
        (Tone, "The letter is warm.", "warm"),
        (Tone, "The tone of the letter was cold.", "cold"),
        (Tone, "Subject: warm", "warm"),
        (Topic, "Topic: rent (the March bill)", Topic.RENT),
        (부담, "부담 수준: 높음", "높음"),
        (부담, "긴급도는 높음", "높음"),
        (부담, "위험 수준이 낮음", "낮음"),
        (부담, "일정표를 보면 높음", "높음"),
        (부담, "전반적으로 낮음", "낮음"),
        (어조, "이 편지는 긍정입니다.", "긍정"),
        (어조, "어조: 긍정", "긍정"),
        (bool, "Prior damage: yes", True),
        (bool, "Signature required: no", False),
        (bool, "Is her brother insured: yes", True),
        (bool, "배우자 유무: 예", True),
        (Annotated[bool, Field(description="Whether the aunt drives.")], "Aunt drives: yes", True),
    ],
)
def test_what_the_question_may_well_be(type_: Any, reply: str, value: Any) -> None:
    """A label or a subject that says nothing against it holds the answer."""
    assert read(reply, type_).value == value


def test_words_of_the_field_make_nothing_anothers() -> None:
    """Where the wife is asked about, her answer is the answer."""
    assert read("Wife works: yes", Household).value == Household(wife_works=True)
    _refused("Wife works: yes", bool)

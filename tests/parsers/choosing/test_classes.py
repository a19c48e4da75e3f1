"""A class that free text chooses: prose that weighs, and the labelled line that decides."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ConflictingReply, ReplyError

Tone = Literal["warm", "cool", "mixed"]
Verdict = Literal["합격", "보류", "불합격"]


class Judged(BaseModel):
    """A record of one class."""

    tone: Tone


@pytest.mark.parametrize("type_", [Tone, Judged])
@pytest.mark.parametrize(
    "reply",
    [
        "The first lines thank the staff at length, but all the rest is a complaint.\n\nTone: cool",
        "The tone is warm at first, and then it turns.\n\n**Tone:** Cool",
        "Praise comes first.\n\nOverall tone: cool.\n\nLet me know if you need more!",
        "Praise comes first.\nTherefore, tone classification: cool",
        "Tone: cool\n\nThe warm words at the start are few.",
    ],
)
def test_a_labelled_line_decides_over_prose(type_: Any, reply: str) -> None:
    """What the prose before it names is weighed; the label means what was classified."""
    found = read(reply, type_).value
    assert getattr(found, "tone", found) == "cool"


@pytest.mark.parametrize(
    "reply",
    [
        "서류는 좋지만 면접 점수가 낮습니다.\n\n판정: 불합격",
        "합격을 줄 만한 답도 있었습니다.\n\n최종 평가 결과: **불합격**",
        "분석: 면접 점수가 낮다.\n따라서 판정: 불합격",
    ],
)
def test_a_korean_verdict(reply: str) -> None:
    """The same in Korean, with words before the noun that only close the argument."""
    assert read(reply, Verdict).value == "불합격"


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("Praise comes first.\n\nConfidence: cool", Tone),
        ("Praise comes first.\n\nPrevious tone: cool", Tone),
        ("Praise comes first.\n\nTone of the other letter: cool", Tone),
        ("Praise comes first.\n\nExample: cool", Tone),
        ("The tone is warm at first.\n\nTone: cool or mixed", Tone),
        ("The tone is warm at first.\n\nTone: cool?", Tone),
        ("면접 점수가 낮습니다.\n\n신뢰도: 보류", Verdict),
        ("면접 점수가 낮습니다.\n\n작년 판정: 불합격", Verdict),
    ],
)
def test_a_label_of_something_else_decides_nothing(reply: str, type_: Any) -> None:
    """How sure it is, another time or thing, an example; and a verdict that is in doubt."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    "reply",
    [
        "Praise comes first in the first and in the last lines.\n\nTone: cool\nClass: warm",
        "The answer is warm.\n\nTone: cool",
        "Praise comes first.\n\nTone: cool\n\nActually, mixed.",
    ],
)
def test_two_verdicts_are_a_conflict(reply: str) -> None:
    """Two labels that mean the same, or a sentence that gives the answer, must agree."""
    with pytest.raises(ConflictingReply):
        read(reply, Tone)


def test_a_verdict_at_a_cut_may_go_on() -> None:
    """A verdict that is the last thing before a cut is not known to be whole."""
    with pytest.raises(ReplyError):
        read("Praise comes first.\n\nTone: cool", Tone, done_reason="length")

"""An object around one value that also holds the question or the reasons."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ('{"question": "Is the shop open on Monday?", "answer": "No"}', bool, False),
        ('{"answer": "Yes", "reason": "The sign on the door says so."}', bool, True),
        ('{"질문": "몇 명이 왔나요?", "답변": 7}', int, 7),
        ('{"mood": "calm", "explanation": "She speaks slowly."}', Literal["calm", "upset"], "calm"),
        ('{"question": "Which?", "answer": "calm", "reason": "x y"}', Literal["calm"], "calm"),
        ('{"mood": "calm", "reason": "One to three steps."}', Literal["calm", "upset"], "calm"),
    ],
)
def test_question_and_reasons_stand_beside_the_value(reply: str, type_: Any, value: Any) -> None:
    """What was asked and why it is answered so are no values."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ('{"question": "Is it open?", "answer": "No", "answer2": "Yes"}', bool),
        ('{"answer": "Yes", "reason": "I am not sure, perhaps it is closed."}', bool),
        ('{"question": "Is it open?"}', bool),
        ('{"first": "calm", "second": "upset"}', Literal["calm", "upset"]),
        ('{"previous_answer": "calm", "reason": "he sat still"}', Literal["calm", "upset"]),
    ],
)
def test_two_values_or_a_doubt_are_asked_again(reply: str, type_: Any) -> None:
    """Only what stands alone beside its reasons is the value, and only where they do not doubt."""
    with pytest.raises(ReplyError):
        read(reply, type_)

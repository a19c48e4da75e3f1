"""Options with a reason, a concession, a translation or a remark beside them."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Load = Literal["low", "medium", "high"]
Tone = Literal["warm", "cold", "mixed"]
부담 = Literal["낮음", "보통", "높음"]


def _refused(reply: str, type_: Any) -> None:
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply", "value"),
    [
        (Load, "low, because the ward was under high load in June", "low"),
        (Load, "high, although the start was low", "high"),
        (Load, "medium (though the queue is high)", "medium"),
        (Load, "low despite the high queue", "low"),
        (Load, "The load is low, although the queue is high.", "low"),
        (Tone, "cold, even though the greeting is warm", "cold"),
        (Tone, "warm, since it holds no cold word", "warm"),
    ],
)
def test_the_answer_stands_before_its_reason(type_: Any, reply: str, value: str) -> None:
    """An option of the reason, or of what is granted, is no rival of the one that is answered."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (Load, "low, though it might be high"),
        (Load, "low, because it is not clear whether the queue is high"),
        (Load, "low, but the queue is high"),
        (Load, "low, while medium is possible"),
        (Load, "I do not think the load is high."),
        (Load, "I doubt the load is high"),
        (Load, "The load never was high."),
        (Tone, "We do not believe it is warm"),
        (Tone, "I cannot say it is warm"),
        (Tone, "cold (before: warm)"),
    ],
)
def test_a_reason_that_doubts_or_a_denial_in_front(type_: Any, reply: str) -> None:
    """What turns the answer refuses it; what is denied is never the answer."""
    _refused(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (부담, "높음 (low)"),
        (부담, "높음 / low"),
        (부담, "부담: 낮음 (high)"),
        (Load, "low (높음)"),
        (Load, "low (Korean: 높음)"),
        (Load, "low (placeholder)"),
        (Load, "low (her aunt)"),
        (Load, "high (last month)"),
        (부담, "낮음 (목표)"),
        (부담, "높음(작년)"),
        (Load, "Load: medium (default)"),
        (부담, "낮음 (예시)"),
    ],
)
def test_a_bracket_that_means_another_or_nothing(type_: Any, reply: str) -> None:
    """A translation of another option contradicts it; a default or a time is another's."""
    _refused(reply, type_)


@pytest.mark.parametrize(
    ("type_", "reply", "value"),
    [
        (부담, "높음 (high)", "높음"),
        (부담, "보통 (moderate)", "보통"),
        (부담, "낮음 / low", "낮음"),
        (Load, "low (낮음)", "low"),
        (Load, "low (her aunt helps)", "low"),
        (Load, "medium (two of three beds are free)", "medium"),
    ],
)
def test_a_translation_that_means_the_same(type_: Any, reply: str, value: str) -> None:
    """It only says it twice."""
    assert read(reply, type_).value == value

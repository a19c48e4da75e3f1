"""A yes or a no that holds in part only, that is no answer yet, or that stands under a key of the
call."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    "reply",
    [
        "Yes (partly)",
        "Yes?",
        "yes-ish",
        "True (assumed)",
        "Yes, to a certain extent.",
        "Yes, now and then",
        "Yes, it is possible.",
        "No -> Yes",
        "[Yes] [No]",
        "Yes, sure. Which text is it? What is your question?",
        "Yes and the other is no",
        "Yes, his uncle.",
        "네, 어느 정도요",
        "네, 때때로요",
        "네, 그럴 가능성이 큽니다만 그럴 수 있습니다",
        "네, 그럴 수도 있습니다",
        "아니요. 하지만 가능성은 있습니다.",
        "네, 물어보세요",
        "네, 삼촌이요",
        '{"index": 0}',
        '{"confidence": 1}',
        '{"success": true}',
        '{"확률": 1}',
    ],
)
def test_no_yes_and_no_no(reply: str) -> None:
    """Partly, possibly, of another person, both, or not of the question at all."""
    with pytest.raises(ReplyError):
        read(reply, bool)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("Yes, of course.", True),
        ("Yes, part of the roof is dry.", True),
        ("Yes - sometimes the lamp flickers at night.", True),
        ("Yes, his uncle drives.", True),
        ("Yes, the gate is shut. Would you like to know more?", True),
        ("No, not at all.", False),
        ("네, 일부 반품이 가능합니다.", True),
        ("네, 누수 가능성이 있습니다.", True),
        ("네, 삼촌이 운전합니다.", True),
        ("[Yes]", True),
        ("Yes - the gate is shut", True),
        ("Yes (the guard said so)", True),
        ('{"is_open": true}', True),
        ('{"answer": "no"}', False),
        ('{"success_of_the_test": true}', True),
    ],
)
def test_the_reason_tells_of_a_part(reply: str, value: bool) -> None:
    """A reason may speak of parts, persons and chances; the answer is whole."""
    assert read(reply, bool).value is value

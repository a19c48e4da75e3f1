"""What a clause says beside a value is not said of the subject."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Load = Literal["low", "medium", "high"]


@pytest.mark.parametrize(
    ("type_", "reply", "value"),
    [
        (int, "The number of calls since March is 12.", 12),
        (int, "The count as shown on the dial is 12.", 12),
        (int, "The number given in the letter is 12.", 12),
        (int, "The total, as noted above, is 12.", 12),
        (int, "There will be 12 guests.", 12),
        (int, "2. 12 people", 12),
        (date, "The fair as planned is on 5 May 2025.", date(2025, 5, 5)),
        (date, "It will be on 5 May 2025.", date(2025, 5, 5)),
        (Load, "The load as described in the rota is high.", "high"),
    ],
)
def test_a_phrase_within_the_subject_is_no_clause(type_: Any, reply: str, value: Any) -> None:
    """Where the subject goes on behind "as" or "since", the verb is its own."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("type_", "reply"),
    [
        (Load, "unclear, because the queue is high"),
        (Load, "unclear (although the queue is high)"),
        (Load, "unsure since the queue is high"),
        (int, "I do not think it is 12."),
        (int, "Nobody knows, although the sign says it was 12"),
    ],
)
def test_a_clause_beside_an_answer_holds_none(type_: Any, reply: str) -> None:
    """The reason of an answer that is no value is no value either."""
    with pytest.raises(ReplyError):
        read(reply, type_)

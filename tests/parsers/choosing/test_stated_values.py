"""One value that a sentence states, lists of numbers, lists under heads, TOON."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Hand(BaseModel):
    """One of a crew."""

    name: str
    watch: int


class Crew(BaseModel):
    """With a list of records."""

    hands: list[Hand]


CREW = Crew(hands=[Hand(name="Idris", watch=1), Hand(name="Bao", watch=2)])


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("총액은 3만 4천 원입니다.", int, 34000),
        ("참석 인원은 모두 열두 명입니다.", int, 12),
        ("The total comes to 1,250.", int, 1250),
        ("The seat count is forty-two.", int, 42),
        ("The bridge was opened on the 9th of October, 1932.", date, date(1932, 10, 9)),
        ("상담일은 2025년 3월 4일입니다.", date, date(2025, 3, 4)),
        ("12, 7, 130 and 88", list[int], [12, 7, 130, 88]),
        ("1.5, 2 and 3.25", list[float], [1.5, 2, 3.25]),
        ("## red\n- 1\n- 2\n\n## blue\n- 3", dict[str, list[int]], {"red": [1, 2], "blue": [3]}),
        ("red:\n- 1\n- 2\nblue:\n- 3", dict[str, list[int]], {"red": [1, 2], "blue": [3]}),
        ("hands[2]{name,watch}:\n  Idris,1\n  Bao,2", Crew, CREW),
        ("```toon\n[2]{name,watch}:\n  Idris,1\n  Bao,2\n```", list[Hand], CREW.hands),
    ],
)
def test_stated(reply: str, type_: Any, value: Any) -> None:
    """A sentence may state the one value; what it is said of does not matter."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("총액은 3만 원 정도입니다.", int),
        ("The total is about 1,250.", int),
        ("The total is not 5.", int),
        ("The bridge was opened before the 9th of October, 1932.", date),
        ("hands[3]{name,watch}:\n  Idris,1\n  Bao,2", Crew),
        ("## red\n- 1\n\n## blue", dict[str, list[int]]),
    ],
)
def test_not_stated(reply: str, type_: Any) -> None:
    """About, not, before, a count that is not kept to, an empty head: no value."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ('{"name": "Idris", "watch": 1}\n\n## Your task:\nNow do this one.\n\n'
         '{"name": "Bao", "watch": 2}', "Idris"),
        ('출력 형식:\n{"name": "name", "watch": 0}\n\n출력:\n{"name": "Bao", "watch": 2}', "Bao"),
        ("### Instruction:\nFill in {\"name\": \"the name\", \"watch\": 0}\n\n### Response:\n"
         '{"name": "Bao", "watch": 2}', "Bao"),
    ],
)  # fmt: skip
def test_forms_and_made_up_tasks(reply: str, expected: str) -> None:
    """What stands behind the heading of a made-up task is no answer, nor is an empty form."""
    assert read(reply, Hand).value.name == expected


@pytest.mark.parametrize(
    ("reply", "read_"),
    [
        ("[oak, elm] is the answer.", True),
        ("[oak, elm] is my final output", True),
        ("[oak, elm]이 최종 정답입니다.", True),
        ("[oak, elm] is the input.", False),
        ("[oak, elm] is not the answer.", False),
        ("[oak, elm] is the wrong answer.", False),
        ("[oak, elm] is the answer of last week.", False),
        ("Perhaps [oak, elm] is the answer.", False),
    ],
)
def test_bare_words_in_brackets_that_are_said_to_be_the_answer(reply: str, read_: bool) -> None:
    """The whole reply says so, right behind them."""
    if read_:
        assert read(reply, list[str]).value == ["oak", "elm"]
    else:
        with pytest.raises(ReplyError):
            read(reply, list[str])

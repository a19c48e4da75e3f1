"""Headings above structures: what they say of them, and that they are none themselves."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ConflictingReply, EchoedReply


class Stall(BaseModel):
    """Two fields that are needed."""

    owner: str
    number: int


SHOWN = '{"owner": "Ann", "number": 1}'
GIVEN = '{"owner": "Bo", "number": 7}'


@pytest.mark.parametrize(
    ("example", "answer"),
    [
        ("[예시]", "[결과]"),
        ("[출력 예시]", "[답변]"),
        ("[예시 1]", "[추출 결과]"),
        ("[예]", "[답]"),
        ("**[예시]**", "**[결과]**"),
        ("[Example]", "[Result]"),
        ("[Example output]:", "[Output]:"),
        ("Example 1:", "Answer:"),
        ("Example 1", "Result"),
        ("## Example", "## Answer"),
        ("<예시>", "<결과>"),
    ],
)
def test_the_first_is_an_example_the_second_the_answer(example: str, answer: str) -> None:
    """With or without fences; alone the example is none."""
    assert read(f"{example}\n{SHOWN}\n\n{answer}\n{GIVEN}", Stall).value.number == 7
    fenced = f"{example}\n```json\n{SHOWN}\n```\n\n{answer}\n```json\n{GIVEN}\n```"
    assert read(fenced, Stall).value.number == 7
    with pytest.raises(EchoedReply):
        read(f"{example}\n{SHOWN}", Stall)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[결과 1]", "[결과 2]"),
        ("[Result]", "[Result]"),
        ("[Before]", "[After]"),
        ("[정답]", "[오답]"),
        ("[A]", "[B]"),
    ],
)
def test_headings_that_settle_nothing(one: str, other: str) -> None:
    """Two results that differ are a conflict, whatever stands in brackets above them."""
    with pytest.raises(ConflictingReply):
        read(f"{one}\n{SHOWN}\n\n{other}\n{GIVEN}", Stall)
    assert read(f"{one}\n{GIVEN}\n\n{other}\n{GIVEN}", Stall).value.number == 7


def test_two_examples_are_no_answer() -> None:
    """Numbered examples of one record are examples, both of them; of several they may be all."""
    reply = f"Example 1:\n{SHOWN}\n\nExample 2:\n{GIVEN}"
    with pytest.raises(EchoedReply):
        read(reply, Stall)
    assert [stall.number for stall in read(reply, list[Stall]).value] == [1, 7]


def test_a_heading_above_a_list_of_terms() -> None:
    """Where it says what a heading says; else it may be an item as well."""
    assert read('[키워드]\n["moss", "fern"]', list[str]).value == ["moss", "fern"]
    assert read('[Example]\n["a", "b"]\n\n[Result]\n["c", "d"]', list[str]).value == ["c", "d"]
    assert read("[moss]\n[fern]", list[str]).value == ["moss", "fern"]
    assert read('[moss]\n["fern"]', list[str]).value == ["moss", "fern"]

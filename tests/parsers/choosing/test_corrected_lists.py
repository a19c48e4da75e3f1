"""A list that takes the place of another: a correction, the real answer beside an example."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (
            "키워드: 무릎, 계단, 산책\n\n다시 보니 '산책'은 나오지 않네요.\n정정: 무릎, 계단, 연골",
            ["무릎", "계단", "연골"],
        ),
        ("핵심어: 무릎, 계단\n정정: 무릎, 계단, 연골", ["무릎", "계단", "연골"]),
        ("핵심어: 무릎, 계단, 산책\n\n수정본:\n- 무릎\n- 산책\n- 연골", ["무릎", "산책", "연골"]),
        (
            'Keywords: roof, rent\n\nLooking again, "rent" is never mentioned.\n'
            "Correction: roof, gutter",
            ["roof", "gutter"],
        ),
        (
            "Tags: roof, rent, stove\nErratum: roof, rent, oven, gas",
            ["roof", "rent", "oven", "gas"],
        ),
    ],
)
def test_a_correction_gives_the_whole_list(reply: str, value: list[str]) -> None:
    """It keeps most of the items, or the reply says of the others that they are wrong."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "키워드: 무릎, 계단\n정정: 연골",
        "키워드: 무릎, 계단\n정정: 연골, 산책",
        "키워드: 무릎, 계단\n정정: 계단, 연골",
        "Keywords: roof, rent, stove, gas\nCorrection: stove, oven",
        'Keywords: roof, rent\n\nBoth "roof" and "rent" are wrong.\nCorrection: oven, roof?',
    ],
)
def test_a_correction_that_may_be_of_some(reply: str) -> None:
    """What keeps little of the list may be put in the place of one item."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("예시 출력: 사과, 배\n실제 출력: 무릎, 계단", ["무릎", "계단"]),
        ("예시: 사과, 배\n\n실제 답변:\n- 무릎\n- 계단", ["무릎", "계단"]),
        ("Example: apple, pear\nActual answer: roof, rent", ["roof", "rent"]),
        ("**Sample output**\n- apple\n- pear\n\n**My answer**\n- roof\n- rent", ["roof", "rent"]),
    ],
)
def test_the_real_answer_beside_an_example(reply: str, value: list[str]) -> None:
    """The example is labelled as one, and the answer as the real one."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "예시 출력: 사과, 배",
        "실제 출력 형식: 사과, 배",
        "Example: apple, pear\nAnother example: roof, rent",
        "Actual output: apple, pear\nCorrect output: roof, rent",
    ],
)
def test_what_is_not_called_the_real_answer(reply: str) -> None:
    """An example alone, a form, two examples, and an answer that is set against the right one."""
    with pytest.raises(ReplyError):
        read(reply, list[str])

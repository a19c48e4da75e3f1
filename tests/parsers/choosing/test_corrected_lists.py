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


def test_a_sentence_between_may_say_what_was_wrong() -> None:
    """A sentence with a comma in it is no list of its own: it takes the first list back."""
    reply = (
        "- 지붕\n- 굴뚝 청소\n- 빗물\n\n아, 굴뚝은 괜찮다고 하셨네요. 정정합니다.\n\n- 지붕\n- 빗물"
    )
    source = "지붕이 새요. 굴뚝은 괜찮아요. 빗물이 들어와요."
    assert read(reply, list[str], source=source).value == ["지붕", "빗물"]


@pytest.mark.parametrize(
    "reply", ["Key terms [2 in total]: roof; chimney", "키워드 [총 2개]: roof, chimney"]
)
def test_brackets_within_a_label_are_no_list(reply: str) -> None:
    """What stands in brackets before the colon says how many there are."""
    assert read(reply, list[str]).value == ["roof", "chimney"]


def test_an_offer_to_add_more_is_no_question_back() -> None:
    """With more of the text there would be more; without the text there is nothing."""
    assert read("- 지붕\n- 빗물\n\n글을 더 보내 주시면 추가하겠습니다.", list[str]).value == [
        "지붕",
        "빗물",
    ]
    with pytest.raises(ReplyError):
        read("- 지붕\n- 빗물\n\n글을 보내 주시면 뽑아 드리겠습니다.", list[str])


def test_an_excuse_is_no_correction() -> None:
    """Who is sorry for the shortness of a list does not change it; what is wrong must be named."""
    reply = "- 지붕\n- 빗물\n\n죄송합니다. 기록이 짧아서 두 개만 정리했습니다."
    source = "지붕에서 빗물이 새요."
    assert read(reply, list[str], source=source).value == ["지붕", "빗물"]
    with pytest.raises(ReplyError):
        read("- 지붕\n- 빗물\n\n죄송합니다. 빗물은 틀렸습니다.", list[str], source=source)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (
            "Take one: roof, rent, lunch\n\nScratch that, nobody ate. Correct list:\n\n"
            "Take two: roof, rent, stove",
            ["roof", "rent", "stove"],
        ),
        (
            "1차: 무릎, 계단, 점심\n\n다시 확인해 보니 점심은 없었습니다. 올바른 목록:\n\n"
            "2차: 무릎, 계단, 연골",
            ["무릎", "계단", "연골"],
        ),
    ],
)
def test_the_next_try(reply: str, value: list[str]) -> None:
    """Behind a retraction, a label that only counts on from the first is that of the list anew."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "Take one: roof, rent, lunch\n\nTake two: roof, rent, stove",
        "1차: 무릎, 계단, 점심\n\n2차: 무릎, 계단, 연골",
        "Take one: roof, rent, lunch\n\nScratch that. Correct list:\n\nGoods: roof, rent, stove",
    ],
)
def test_tries_of_which_none_is_taken_back(reply: str) -> None:
    """Two tries side by side are two answers, and another label is another list."""
    with pytest.raises(ReplyError):
        read(reply, list[str])

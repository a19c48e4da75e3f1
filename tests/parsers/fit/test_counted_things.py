"""A dictionary that one sentence tells, or that is put right below."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("연필은 4자루, 지우개는 2개가 있습니다.", None),  # two units
        ("연필은 4개, 지우개는 2개 남아 있습니다.", {"연필": 4, "지우개": 2}),
        ("연필 4개, 지우개 2개, 자 1개", {"연필": 4, "지우개": 2, "자": 1}),
        ("거북이 4마리, 고양이 2마리입니다.", {"거북이": 4, "고양이": 2}),
        ("There are 4 pencils, 2 rubbers and 1 ruler.", {"pencils": 4, "rubbers": 2, "ruler": 1}),
        ("The shop sold 4 pencils and 2 rubbers today.", {"pencils": 4, "rubbers": 2}),
        ("The box holds 4 red pencils and 2 rubbers.", {"red pencils": 4, "rubbers": 2}),
    ],
)
def test_a_sentence_that_counts(text: str, things: dict[str, int] | None) -> None:
    """Things with their numbers, and nothing else in the sentence; Hangul's topic goes where each
    thing has it, for it may be the end of a name."""
    if things is None:
        with pytest.raises(ReplyError):
            read(text, dict[str, int])
    else:
        assert read(text, dict[str, int]).value == things


@pytest.mark.parametrize(
    "text",
    [
        "연필은 4개, 지우개 2개입니다.", "상자에는 연필 4개, 지우개 2개가 있습니다.",
        "연필은 4개나 5개, 지우개는 2개입니다.", "지난달에는 4개, 이번 달은 2개입니다.",
        "There are 4 pencils and no rubbers.", "We need 4 pencils or 2 rubbers.",
        "There are 4 of 9 pencils and 2 rubbers.", "We sold 4 pencils and 2 rubbers yesterday.",
        "Kim sold 4, Lee sold 2.",
    ],
)  # fmt: skip
def test_a_sentence_that_says_more(text: str) -> None:
    """Where a piece is of another time or part, a choice, or holds words around the thing, nobody
    can tell the key."""
    with pytest.raises(ReplyError):
        read(text, dict[str, int])


@pytest.mark.parametrize(
    "text",
    [
        "Mon: 3\nTue: 5\n\nCorrection:\nMon: 4", "- Mon: 3\n- Tue: 5\n\nCorrection:\n- Mon: 4",
        "Mon: 3\nTue: 5\nCorrection: Mon: 4",
    ],
)  # fmt: skip
def test_an_entry_put_right(text: str) -> None:
    """Below a label that corrects, the new value of a key takes the place of the old one."""
    found = read(text, dict[str, int])
    assert found.value == {"Mon": 4, "Tue": 5}
    assert "correction" in found.notes


@pytest.mark.parametrize("text", ["Mon: 3\nTue: 5\n\nMon: 4", "Mon: 3\n\nCorrection:\nWed: 4"])
def test_another_value_of_a_key(text: str) -> None:
    """Without such a label two values are a conflict, and a new key corrects nothing."""
    with pytest.raises(ReplyError):
        read(text, dict[str, int])


@pytest.mark.parametrize("said", ["What a busy day it was!", "정말 바쁜 하루였습니다."])
def test_small_talk_behind_the_entries(said: str) -> None:
    """A sentence that counts nothing and speaks of none of the keys is chatter."""
    assert read(f"Tea: 3\nCake: 5\n\n{said}", dict[str, int]).value == {"Tea": 3, "Cake": 5}


@pytest.mark.parametrize(
    "said", ["The cake is from last week.", "One of 3 was sold later.", "I am not sure."]
)
def test_a_sentence_about_the_entries(said: str) -> None:
    """A sentence about a key, with a number, or that doubts is none."""
    with pytest.raises(ReplyError):
        read(f"Tea: 3\nCake: 5\n\n{said}", dict[str, int])

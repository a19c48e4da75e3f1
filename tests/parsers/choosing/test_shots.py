"""Lists under texts of their own: a prompt's examples, and the one that was asked about."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Mood = Literal["glad", "sad"]
SOURCE = "My violin bow shakes as soon as the new leader looks over to our desk."
SHOT = (
    "Example:\nText: The cat next door sings at night and nobody can sleep.\n"
    "Keywords: cat, sleep\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Text: My violin bow shakes as soon as the new leader looks over to our desk.",
        'Text: "My violin bow shakes as soon as the new leader looks over"',
    ],
)
def test_the_list_under_the_source_is_the_answer(text: str) -> None:
    """An example in front has another text, and its list is no rival."""
    reply = f"{SHOT}{text}\nKeywords: violin bow, new leader"
    assert read(reply, list[str], source=SOURCE).value == ["violin bow", "new leader"]


@pytest.mark.parametrize(
    "reply",
    [
        SHOT + "Text: The roof of the barn lets in the rain since May.\nKeywords: bow, leader",
        SHOT + "Keywords: violin bow, new leader",
        "Keywords: new leader\n\nText: My violin bow shakes as soon as the new leader looks over."
        "\nKeywords: violin bow, desk",
    ],
)
def test_lists_without_the_text_of_the_source_conflict(reply: str) -> None:
    """Where no list, or not each, stands under a text, nothing tells which one counts."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SOURCE)


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("Text: What a view!\nMood: glad\n\nText: The lift was stuck.\nMood:", Mood),
        ("Input: What a view!\nOutput: glad\n\nInput: The lift was stuck.", Mood),
        ("Q: Is the gate shut?\nA: yes\n\nQ: Is the lamp on?\nA:", bool),
        ("문장: 의자 세 개\n개수: 3\n\n문장: 책상 두 개\n**개수:**", int),
        ("Text: The bow shakes.\nKeywords: bow\n\nText: The roof leaks.\nKeywords:", list[str]),
    ],
)
def test_the_last_text_may_have_no_answer_yet(reply: str, type_: Any) -> None:
    """An example is answered, and the reply ends where the answer to the next text should come."""
    with pytest.raises(ReplyError):
        read(reply, type_, done_reason="stop")


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("Text: What a view!\nMood: glad", Mood, "glad"),
        ("Mood: glad\nReason: the view\nMood: glad", Mood, "glad"),
        ("Mood: glad\nReason:", Mood, "glad"),
        ("Text: The gate is shut.\nAnswer: yes", bool, True),
        ("Text: The bow shakes.\nKeywords: bow, desk", list[str], ["bow", "desk"]),
    ],
)
def test_one_text_with_its_answer(reply: str, type_: Any, value: Any) -> None:
    """One text is what was asked about, and a label of something else may stand empty."""
    assert read(reply, type_, done_reason="stop").value == value

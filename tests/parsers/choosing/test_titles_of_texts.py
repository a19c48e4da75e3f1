"""A label before a text that was wanted as a string, and a gloss beside an option."""

from __future__ import annotations

from typing import Literal

import pytest

from holdfast.parsers import read

Berth = Literal["free", "taken"]


@pytest.mark.parametrize(
    "reply",
    [
        'Title: "The Lost Rope"',
        '**Title:** "The Lost Rope"',
        "Title: “The Lost Rope”",
        '제목: "The Lost Rope"',
    ],
)
def test_a_label_before_a_quoted_text(reply: str) -> None:
    """Of one word, it names the text and is no part of it."""
    assert read(reply, str).value == "The Lost Rope"


@pytest.mark.parametrize(
    "reply", ["Title: The Lost Rope", 'He said: "go"', 'Title: "Rope" or "Line"']
)
def test_a_colon_within_a_text(reply: str) -> None:
    """A text that is not in quotes as a whole, and a label of several words, stay as they are."""
    assert read(reply, str).value == reply


@pytest.mark.parametrize("gloss", ["불만 접수", "비만 환자", "낭만 여객선", "자만 금지"])
def test_a_gloss_that_ends_like_a_doubt(gloss: str) -> None:
    """The syllable of a noun is no "only"."""
    assert read(f"분류: free ({gloss})", Berth).value == "free"

"""Lists under texts of their own: a prompt's examples, and the one that was asked about."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

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

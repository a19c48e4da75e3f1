"""What stands around the label lines of a dictionary."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError

LINES = "Oak: 14\nElm: 9"
TREES = {"Oak": 14, "Elm": 9}


@pytest.mark.parametrize(
    "lead",
    [
        "Here is how many there are:\n", "Sure, this is what I counted:\n\n", "Trees:\n",
        "## Trees\n",
        "**Trees**\n", "나무 수는 다음과 같습니다:\n\n", "Certainly!\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["", "\n\nLet me know if you need anything else!"])
def test_a_lead_and_a_goodbye(lead: str, end: str) -> None:
    """A line that announces, a title and courtesy are no entries, and harm none."""
    assert read(f"{lead}{LINES}{end}", dict[str, int]).value == TREES


@pytest.mark.parametrize(
    "text",
    [
        f"Here is an example:\n{LINES}", f"Rejected:\n{LINES}", f"Last year:\n{LINES}",
        f"First draft:\n{LINES}", f"Ann:\n{LINES}\n\nBob:\nOak: 3\nElm: 2",
        f"{LINES}\n\nThe elms are ill.", f"The elms are ill.\n{LINES}",
    ],
)  # fmt: skip
def test_what_stands_around_them_counts(text: str) -> None:
    """A title of what does not count, a second one's lines, or a sentence that says something is
    no frame."""
    with pytest.raises(ReplyError):
        read(text, dict[str, int])


@pytest.mark.parametrize("said", ["Please add another one to that.", "I would remove one of that."])
def test_a_sentence_that_changes_them(said: str) -> None:
    """What adds to the entries, or takes from them, is no small talk."""
    with pytest.raises(ReplyError):
        read(f"{LINES}\n\n{said}", dict[str, int])

"""Remarks of code that doubt a value, what is commented out, and calls that take away."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Parcel(BaseModel):
    """Something that was sent."""

    sender: str
    weight: int
    town: str | None = None


@pytest.mark.parametrize(
    "reply",
    [
        '{"sender": "Ida", "weight": 3, "town": "Ulm" // or Hof\n}',
        '{"sender": "Ida", "weight": 3 /* guess */}',
        '{"sender": "Ida", "weight": 3}  // weight unknown',
        '{"sender": "Ida", "weight": 3 // 추정\n}',
        '{"sender": "Ida", "weight": 3} // 무게는 본문에 없음',
    ],
)
def test_a_remark_that_doubts_the_value(reply: str) -> None:
    """A value that a remark beside it calls a guess, unknown, or one of two is none."""
    with pytest.raises(ReplyError):
        read(reply, Parcel)


@pytest.mark.parametrize(
    "reply",
    [
        '{"sender": "Ida", "weight": 3 // in kilos\n}',
        '{"sender": "Ida", /* who sent it */ "weight": 3}',
        '{"sender": "Ida", "weight": 3, // 킬로그램\n}',
    ],
)
def test_a_remark_that_explains(reply: str) -> None:
    """Any other remark is layout."""
    assert read(reply, Parcel).value == Parcel(sender="Ida", weight=3)


def test_an_item_that_is_commented_out() -> None:
    """An item behind the mark of a comment is left out, and the list goes on."""
    reply = "keywords:\n  - storm\n  - flood\n  # - hail\n  - mud"
    assert read(reply, list[str]).value == ["storm", "flood", "mud"]


@pytest.mark.parametrize("mark", ["# - hail", "  # * hail"])
def test_an_item_that_may_be_commented_out(mark: str) -> None:
    """With another mark or place it does not come to be an item either."""
    try:
        value = read(f"keywords:\n  - storm\n  - flood\n{mark}\n  - mud", list[str]).value
    except ReplyError:
        return
    assert "hail" not in value


@pytest.mark.parametrize("name", ["remove_keywords", "delete_tags", "add_stopwords"])
def test_a_call_that_takes_away(name: str) -> None:
    """What is handed to be removed is no answer; what is handed to be saved is."""
    call = '{"name": "%s", "arguments": {"keywords": ["storm", "flood"]}}'
    with pytest.raises(ReplyError):
        read(call % name, list[str])
    assert read(call % "save_keywords", list[str]).value == ["storm", "flood"]

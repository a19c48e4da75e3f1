"""An object whose last bracket was forgotten, and what stands behind it."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Tug(BaseModel):
    """A boat that tows."""

    metres: int
    name: str


TUG = Tug(metres=24, name="Merlin")
OPEN = '{"metres": 24, "name": "Merlin"'
OTHER = '{"name": "Merlin", "metres": 24'


@pytest.mark.parametrize("close", ["", "\n", "\n\n이상입니다.", "\n\nI hope this helps!"])
def test_only_the_bracket_is_missing(close: str) -> None:
    """All fields are whole, and the reply ends, or closes with a courtesy. A number with which it
    ends is whole if the model ended by itself."""
    assert read(OPEN + close, Tug).value == TUG
    assert read(OTHER + close, Tug).value == TUG
    if not close.strip():
        with pytest.raises(ReplyError):
            read(OTHER + close, Tug, done_reason=None)


@pytest.mark.parametrize("opened", [OPEN, OTHER])
@pytest.mark.parametrize(
    "more", ["This is wrong.", "다만 이름은 다를 수 있습니다.", "The other tug is the Kestrel."]
)
def test_prose_behind_it_may_change_it(opened: str, more: str) -> None:
    """Then nobody can tell where the object ended."""
    for gap in ("\n", "\n\n"):
        with pytest.raises(ReplyError):
            read(f"{opened}{gap}{more}", Tug)


def test_a_paragraph_of_a_string() -> None:
    """A blank line within a string does not end it."""
    whole = '{"metres": 24, "name": "Merlin\n\nof the old harbour"}'
    assert read(whole, Tug).value.name == "Merlin\n\nof the old harbour"

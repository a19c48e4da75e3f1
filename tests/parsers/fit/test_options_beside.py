"""Another option beside the one that is the answer: in bold, or in a bracket."""

from __future__ import annotations

from enum import Enum
from typing import Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Tone(Enum):
    """One of three tones."""

    WARM = "따뜻함"
    COLD = "차가움"
    DRY = "건조함"


@pytest.mark.parametrize(
    "text", ["따뜻함이면서 **건조함**이기도 합니다.", "Both 따뜻함 and **건조함** hold."]
)
def test_two_options_of_which_one_is_bold(text: str) -> None:
    """Where a sentence says that two hold, stars around one of them choose none."""
    with pytest.raises(ReplyError):
        read(text, Tone)


def test_the_bold_option() -> None:
    """Else the bold one is the answer."""
    assert read("차가움이 아니라 **건조함**입니다.", Tone).value is Tone.DRY


class Stove(BaseModel):
    """A stove and how it is lit."""

    name: str
    lit_by: Literal["gas", "wood", "coal"]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Wood (no longer by coal)", "wood"), ("Wood (or coal)", None),
        ("Wood (coal is cheaper)", None),
        ("Wood (not sure, coal perhaps)", None),
    ],
)  # fmt: skip
def test_another_option_in_a_bracket(said: str, value: str | None) -> None:
    """A bracket behind an option may name another one only to deny it."""
    text = f"Name: S1\nLit by: {said}"
    if value is None:
        with pytest.raises(ReplyError):
            read(text, Stove)
    else:
        assert read(text, Stove).value.lit_by == value

"""Code around a literal that makes it another value, and code that leaves it alone."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Boat(BaseModel):
    """A boat and its berth."""

    boat: str
    berth: int


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ('tags = ["reef", "tide"]\ntags.append("buoy")', list[str]),
        ('let tags = ["reef", "tide"];\ntags.push("buoy");', list[str]),
        ('tags = ["reef", "tide"]\ntags.remove("tide")\nprint(tags)', list[str]),
        ('tags = ["reef", "tide"]\ntags.remove(others[0])', list[str]),
        ('tags = ["reef", "tide"]\ntags.pop()', list[str]),
        ('태그 = ["암초", "조류"]\ntags += ["부표"]', list[str]),
        ('tags = ["reef", "tide"]\ntags += others', list[str]),
        ('assert tags != ["reef", "tide"]', list[str]),
        ('found = {"boat": "Merlin", "berth": 4}\nfound["berth"] = 5', Boat),
        ('found = {"boat": "Merlin", "berth": 4}\ndel found["berth"]', Boat),
    ],
)
def test_code_that_changes_or_denies_a_literal(reply: str, type_: Any) -> None:
    """Nobody runs the code, so that the value is not known."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ('tags = ["reef", "tide"]\nprint(tags)', ["reef", "tide"]),
        ('tags = ["reef", "tide"]\nreturn tags', ["reef", "tide"]),
        ('tags = ["reef", "tide"]\nprint(tags[0] == "reef")', ["reef", "tide"]),
        ('tags = ["reef", "tide"]\nsources[2]', ["reef", "tide"]),
        ('const tags = ["reef", "tide"];\nconsole.log(tags.length);', ["reef", "tide"]),
        ('tags = []\ntags.append("reef")\ntags.append("tide")', ["reef", "tide"]),
    ],
)
def test_code_that_only_shows_a_literal(reply: str, value: list[str]) -> None:
    """What prints, returns or compares a literal leaves it as it is."""
    assert read(reply, list[str]).value == value

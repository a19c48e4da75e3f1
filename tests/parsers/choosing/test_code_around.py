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


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("[4] * 3", list[int]),
        ("[4]*3", list[int]),
        ("3 * [4, 5]", list[int]),
        ("[4, 5] + [6]", list[int]),
        ("[4, 5] + 6", list[int]),
        ("[4, 5, 6][:2]", list[int]),
        ("[4, 5, 6][1:]", list[int]),
        ("[4, 5, 6][::-1]", list[int]),
        ("[4, 5, 6][-1]", list[int]),
        ('["reef", "tide"][0]', list[str]),
        ('["reef", "tide"].pop()', list[str]),
        ('["reef", "tide"].slice(1)', list[str]),
        ("4 + 5 + 6", list[int]),
        ("4 plus 5", list[int]),
        ("4 더하기 5", list[int]),
        ("berth = 4 # or 5", int),
        ('boat = "Merlin"\nberth = 4 # maybe 5', Boat),
    ],
)
def test_code_that_computes(reply: str, type_: Any) -> None:
    """An operator, a slice or a method behind a literal makes another value of it."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("[4, 5, 6]\n* all of them", list[int], [4, 5, 6]),
        ("[4, 5, 6]\n+ more tomorrow", list[int], [4, 5, 6]),
        ('["reef", "tide"] (2 tags)', list[str], ["reef", "tide"]),
        ('["reef"]["tide"]', list[str], ["reef", "tide"]),
        ("답2[4, 5]", list[int], [4, 5]),
        ("1. [4, 5]", list[int], [4, 5]),
        ("reef + tide + buoy", list[str], ["reef", "tide", "buoy"]),
        ("4, 5, 6", list[int], [4, 5, 6]),
        ("berth = 4 # the one by the gate", int, 4),
        ('boat = "Pier # or 5"\nberth = 4', Boat, Boat(boat="Pier # or 5", berth=4)),
    ],
)
def test_signs_that_compute_nothing(reply: str, type_: Any, value: Any) -> None:
    """A bullet on the next line, a bracket, a plus between terms, a remark that explains."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize("reply", ["4[1]", "4 [2]"])
def test_the_mark_of_a_footnote(reply: str) -> None:
    """What stands in brackets behind a number is not the number."""
    with pytest.raises(ReplyError):
        read(reply, int)


def test_a_number_in_brackets() -> None:
    """Alone it is the answer."""
    assert read("[4]", int).value == 4

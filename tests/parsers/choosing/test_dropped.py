"""Records under a title, or in a call, that takes them away."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Berth(BaseModel):
    """A place at the quay."""

    name: str
    metres: int


class DroppedBerth(BaseModel):
    """A berth that was cancelled."""

    name: str
    metres: int


ROW = [{"name": "North", "metres": 40}]
TABLE = "| name | metres |\n|---|---|\n| North | 40 |"


@pytest.mark.parametrize("body", [TABLE, json.dumps(ROW)])
@pytest.mark.parametrize(
    "title", ["Rejected berths:", "## Cancelled berths", "제외된 선석:", "## 취소된 선석 목록"]
)
def test_records_under_a_title_of_what_is_out(title: str, body: str) -> None:
    """They are no answer, unless the type itself is about what is out."""
    with pytest.raises(ReplyError):
        read(f"{title}\n{body}", list[Berth])
    with pytest.raises(ReplyError):
        read(f"{title}\n{json.dumps(ROW[0])}", Berth)


def test_a_type_of_what_is_out() -> None:
    """Then it is what was asked."""
    assert read(f"Cancelled berths:\n{TABLE}", list[DroppedBerth]).value[0].metres == 40


@pytest.mark.parametrize(
    "title",
    ["Berths:", "The berths after two were cancelled:", "Removed doubles, here it is:"],
)
def test_records_under_another_title(title: str) -> None:
    """A title that does not begin with it, and a sentence about what was done."""
    assert read(f"{title}\n{TABLE}", list[Berth]).value[0].name == "North"


@pytest.mark.parametrize("call", ["search_berths", "find_berth", "delete_berth", "getBerth"])
def test_a_call_that_looks_up_or_takes_away(call: str) -> None:
    """Its arguments are no answer."""
    with pytest.raises(ReplyError):
        read(f'{call}(name="North", metres=40)', Berth)


@pytest.mark.parametrize("call", ["create_berth", "Berth", "berth", "dict", "load"])
def test_a_call_that_makes_one(call: str) -> None:
    """They are."""
    assert read(f'{call}(name="North", metres=40)', Berth).value == Berth(name="North", metres=40)


@pytest.mark.parametrize("key", ["delete_berth", "cancelBerth", "remove_berth"])
def test_an_object_that_is_taken_away(key: str) -> None:
    """Under the name of such a call, in JSON or tags, it is no answer; under another it is."""
    tags = '<invoke name="{}"><parameter name="name">North</parameter>'
    tags += '<parameter name="metres">40</parameter></invoke>'
    for reply in (json.dumps({key: ROW[0]}), tags.format(key)):
        with pytest.raises(ReplyError):
            read(reply, Berth)
    for reply in (json.dumps({"berth": ROW[0]}), tags.format("create_berth")):
        assert read(reply, Berth).value.metres == 40

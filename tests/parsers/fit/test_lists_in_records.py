"""Records one after the other whose fields hold lists of marked lines."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.records import Kind


class Shift(BaseModel):
    """A shift with what is to be done in it."""

    day: str
    chores: list[str]


class Crew(BaseModel):
    """A crew by its name, which may be the title."""

    name: str
    tools: list[str]


TWO = [Shift(day="Mon", chores=["sweep", "lock up"]), Shift(day="Tue", chores=["water plants"])]


@pytest.mark.parametrize(
    "text",
    [
        "Day: Mon\nChores:\n- sweep\n- lock up\n\nDay: Tue\nChores:\n- water plants",
        "### One\n**Day:** Mon\n**Chores:**\n* sweep\n* lock up\n\n"
        "### Two\n**Day:** Tue\n**Chores:**\n* water plants",
        "Chores:\n1. sweep\n2. lock up\nDay: Mon\n\nChores:\n1. water plants\nDay: Tue",
        "1. first shift\n   - Day: Mon\n   - Chores:\n     - sweep\n     - lock up\n"
        "2. second shift\n"
        "   - Day: Tue\n   - Chores:\n     - water plants",
        "Day: Mon\nChores:\n\n- sweep\n- lock up\n\nDay: Tue\n"
        "Chores:\n\n- water plants\n\nThat is all!",
    ],
)  # fmt: skip
def test_items_below_an_open_label(text: str) -> None:
    """Marked lines below the open label of a list are its items, and no titles of records."""
    assert read(text, list[Shift]).value == TWO


@pytest.mark.parametrize(
    "text",
    [
        "1. Roofers\nTools:\n- ladder\n- rope\n2. Painters\nTools:\n- brush",
        "- Roofers\n  Tools:\n  - ladder\n  - rope\n- Painters\n  Tools:\n  - brush",
        "- Roofers\nTools:\n- ladder\n- rope\n\n- Painters\nTools:\n- brush",
        "## Roofers\nTools:\n- ladder\n- rope\n\n## Painters\nTools:\n- brush",
    ],
)
def test_a_title_between_the_lists(text: str) -> None:
    """A line with another mark, moved out, or behind a gap and right above a label is the title of
    the next record, and no item of the list before it."""
    crews = [Crew(name="Roofers", tools=["ladder", "rope"]), Crew(name="Painters", tools=["brush"])]
    assert read(text, list[Crew]).value == crews


def test_the_last_item_may_be_cut() -> None:
    """A reply that was cut within the last list loses the item that may not be whole."""
    text = "Day: Mon\nChores:\n- sweep\n- lock up\n\nDay: Tue\nChores:\n- water plants\n- fee"
    found = read(text, list[Shift], done_reason="length")
    assert found.value == TWO
    assert "cut" in found.notes


def test_a_record_that_was_cut() -> None:
    """A record whose list was never begun is missing, and so is the answer."""
    with pytest.raises(ReplyError) as refused:
        read("Day: Mon\nChores:\n- sweep\n\nDay: Tu", list[Shift], done_reason="length")
    assert refused.value.failure.kind == Kind.TRUNCATED

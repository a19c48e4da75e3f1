"""Lists of a field with items below items: groups, or what explains them."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Kit(BaseModel):
    """What somebody packs and does."""

    owner: str
    gear: list[str] = []
    steps: list[str] = []


class Signs(BaseModel):
    """무엇이 있는지."""

    이름: str
    징후: list[str] = []


def kit(field: str, *lines: str) -> str:
    """Return a record with one list below its label."""
    return "\n".join(["Owner: Ines", f"{field}:", *lines])


@pytest.mark.parametrize(
    "lines",
    [
        ["- Warm:", "  - scarf", "  - gloves", "- Dry:", "  - boots"],
        ["1. Warm:", "   - scarf", "   - gloves", "2. Dry:", "   - boots"],
        ["* **Objects**", "    * scarf", "    * gloves", "    * boots"],
        ["* Objects", "    * scarf", "    * gloves", "* Other", "    * boots"],
        ["- Objects: scarf, gloves", "- Other: boots"],
        ["Objects:", "- scarf", "- gloves", "Other:", "- boots"],
    ],
)
def test_below_heads_of_groups_stand_the_items(lines: list[str]) -> None:
    """Heads that end in a colon, or are words for kinds of things, are no items themselves."""
    assert read(kit("Gear", *lines), Kit).value.gear == ["scarf", "gloves", "boots"]


def test_korean_groups() -> None:
    """The same in Korean."""
    reply = "이름: 도윤\n징후:\n- 신체:\n  - 두통\n  - 오한\n- 정서:\n  - 초조"
    assert read(reply, Signs).value.징후 == ["두통", "오한", "초조"]


@pytest.mark.parametrize(
    ("field", "lines", "expected"),
    [
        ("Gear", ["- scarf", "  - wool", "  - blue", "- boots"], ["scarf", "boots"]),
        ("Gear", ["- scarf", "  - the one that her aunt knitted", "- boots", "  - the high ones"],
         ["scarf", "boots"]),
        ("Steps", ["1. Pack", "   - twice", "2. Leave", "   - early"], ["Pack", "Leave"]),
        ("Gear", ["- scarf", "- boots", "", "Other:", "- sails alone"], ["scarf", "boots"]),
    ],
)  # fmt: skip
def test_what_explains_an_item_is_none(field: str, lines: list[str], expected: list[str]) -> None:
    """Where only some have lines below, or long ones, and below steps, the heads are the items."""
    value = read(kit(field, *lines), Kit).value
    assert (value.gear or value.steps) == expected


@pytest.mark.parametrize(
    ("field", "lines"),
    [
        ("Gear", ["- Warm:", "  - scarf", "- boots"]),
        ("Gear", ["- Norvik", "  - scarf", "  - gloves", "- Halden", "  - boots"]),
        ("Gear", ["- Included:", "  - scarf", "- Excluded:", "  - boots"]),
        ("Gear", ["- Objects: none", "- Other: boots"]),
        ("Gear", ["Objects: scarf, gloves", "Other: boots"]),
        ("Steps", ["- Ines:", "  - pack", "- Tom:", "  - drive"]),
    ],
)
def test_where_no_one_can_tell_nothing_is_read(field: str, lines: list[str]) -> None:
    """Some groups among items, short lines below any word, opposite groups, persons."""
    with pytest.raises(ReplyError):
        read(kit(field, *lines), Kit)

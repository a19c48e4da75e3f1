"""Records one after the other under titles that count them, and two answers that are counted."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ConflictingReply, ReplyError


@dataclass
class Boat:
    """Two fields."""

    name: str
    seats: int


GULL, TERN, SWAN = (
    '{"name": "Gull", "seats": 4}',
    '{"name": "Tern", "seats": 6}',
    '{"name": "Swan", "seats": 2}',
)
THREE = [Boat("Gull", 4), Boat("Tern", 6), Boat("Swan", 2)]


@pytest.mark.parametrize(
    "titles",
    [
        ("First boat:", "Second boat:", "Third boat:"),
        ("First:", "Second:", "Third:"),
        ("**The first boat**", "**The second boat**", "**The third boat**"),
        ("Boat 1:", "Boat 2:", "Boat 3:"),
        ("첫 번째 배:", "두 번째 배:", "세 번째 배:"),
        ("첫째:", "둘째:", "셋째:"),
        ("배 1:", "배 2:", "배 3:"),
    ],
)
def test_records_that_are_counted(titles: tuple[str, str, str]) -> None:
    """They are the items in their order, on one line, on lines or in fences."""
    boats = (GULL, TERN, SWAN)
    pairs = list(zip(titles, boats, strict=True))
    assert read("\n".join(f"{title} {boat}" for title, boat in pairs), list[Boat]).value == THREE
    fenced = "\n\n".join(f"{title}\n```json\n{boat}\n```" for title, boat in pairs)
    assert read(fenced, list[Boat]).value == THREE
    assert read(" ".join(f"{t} {b}" for t, b in pairs[:2]), list[Boat]).value == THREE[:2]


@pytest.mark.parametrize(
    "titles",
    [
        ("Attempt 1:", "Attempt 2:"),
        ("Option 1:", "Option 2:"),
        ("First option:", "Second option:"),
        ("First interpretation:", "Second interpretation:"),
        ("Version 1:", "Version 2:"),
        ("시도 1:", "시도 2:"),
        ("첫 번째 답변:", "두 번째 답변:"),
        ("첫 번째 방안:", "두 번째 방안:"),
        ("Boat 1:", "Boat 3:"),
        ("First boat:", "Third boat:"),
        ("First boat:", "Second crew:"),
        ("두 번째:", "첫 번째:"),
    ],
)
def test_two_answers_that_are_counted(titles: tuple[str, str]) -> None:
    """Attempts at one answer are no items; nor is what counts on with a gap or another noun."""
    reply = f"{titles[0]} {GULL}\n{titles[1]} {TERN}"
    with pytest.raises(ConflictingReply):
        read(reply, list[Boat])


@pytest.mark.parametrize(
    ("keys", "read_"),
    [
        (("first boat", "second boat"), True),
        (("first", "second"), True),
        (("boat_1", "boat_2"), True),
        (("first boat", "third boat"), False),
        (("option_1", "option_2"), False),
        (("attempt1", "attempt2"), False),
    ],
)
def test_keys_that_count(keys: tuple[str, str], read_: bool) -> None:
    """The keys of one object may be such titles, and the same is so of them."""
    reply = f'{{"{keys[0]}": {GULL}, "{keys[1]}": {TERN}}}'
    if read_:
        assert read(reply, list[Boat]).value == THREE[:2]
    else:
        with pytest.raises(ReplyError):
            read(reply, list[Boat])

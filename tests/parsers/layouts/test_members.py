"""What begins the next member, and where a value without quotes ends."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError

from .trees import first, in_doubt


class Trip(BaseModel):
    """A text, a number and what may be left out."""

    town: str
    days: int
    note: str | None = None


NO_COMMA = [
    '{"town": "Oslo" "days": 4}',
    '{"town": Oslo "days": 4}',
    '{"town": "Oslo""days": 4}',
    '{"town": "Oslo"\n"days": 4}',
    '{town: "Oslo"\ndays: 4}',
    '{"days": 4 "town": "Oslo"}',
]
NO_COLON = [
    '{"town" "Oslo", "days" 4}',
    '{"town": "Oslo", "days" 4}',
    "{“town” “Oslo”, “days”: 4}",
    '{"town": "Oslo"}, "days" 4}',
]
REMARKS = [
    '{"town": "Oslo", REMARK "days": 4}',
    '{"town": "Oslo", # as told\n "days": 4}',
    '{"town": "Oslo" /* as told */, "days": 4}',
    '{"town": "Oslo" # as told, "days": 4\n, "days": 4}',
]


@pytest.mark.parametrize("reply", [*NO_COMMA, *NO_COLON, *REMARKS])
def test_the_next_key_begins_a_member(reply: str) -> None:
    """After a whole value a key begins the next member; a key and a value are one without colon."""
    assert read(reply, Trip).value == Trip(town="Oslo", days=4)


@pytest.mark.parametrize(
    "reply",
    [
        '{"town": "Oslo" "days" "note": 4}',
        '{"town" "Oslo" "Bergen", "days": 4}',
        '{"town": "Oslo", "days": 4, "note": "x" y "z"}',
        '{old "town": "Oslo", "days": 4}',
        '{"town": "Oslo" Norway, "days": 4}',
        '{"town": "Oslo", "days"old : 4}',
    ],
)
def test_what_is_no_member(reply: str) -> None:
    """A word more between them leaves in doubt what it belongs to."""
    with pytest.raises(ReplyError):
        read(reply, Trip)


BARE = [
    ("{a: by train, then on foot, b: 4}", {"a": "by train, then on foot", "b": "4"}),
    ('{"a": slept well. "b": ate little, as told. "c": x}',
     {"a": "slept well.", "b": "ate little, as told.", "c": "x"}),
    ("{a: past the {old} mill}", {"a": "past the {old} mill"}),
    ("{a: past{the mill}b}", {"a": "past{the mill}b"}),
    ("{\n  a: we met twice\n  and then stopped,\n  b: x\n}",
     {"a": "we met twice\n  and then stopped", "b": "x"}),
    ('{"a": true, "b": **First, then**\n\nIt was called "the mill" by most.\n\nThat is all.\n}',
     {"a": "true", "b": '**First, then**\n\nIt was called "the mill" by most.\n\nThat is all.'}),
    ("[past the mill, 4, on foot]", ["past the mill", "4", "on foot"]),
    ("[4 8 15", ["4", "8", "15"]),
    ("[4, 8 // done", ["4", "8"]),
    ("[4, 8)", ["4", "8"]),
    ("{a: 4 # four\n}", {"a": "4"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), BARE)
def test_where_a_bare_value_ends(text: str, value: Any) -> None:
    """At a comma or line end with a key behind it, at a remark, at the bracket that balances."""
    assert first(text) == value
    assert not in_doubt(text)


@pytest.mark.parametrize(
    "text",
    [
        '{a: past "the mill", b: 4}',
        "{a: 'past' the mill', b: 4}",
        '{"a": past: the mill, left: 3}',
        '[past the "mill", 4]',
    ],
)
def test_a_bare_value_with_quotes_or_keys_in_it(text: str) -> None:
    """Quotes that are left over, and a key among keys with quotes, leave it in doubt."""
    assert in_doubt(text)


ELLIPSES = [
    ("[4, 8, ...]", ["4", "8"]),
    ('["lake", "sea", …]', ["lake", "sea"]),
    ("[4, /* more */ ... /* and so on */]", ["4"]),
    ("[...]", ["..."]),
    ('["...", "sea"]', ["...", "sea"]),
    ('[{"a": 1}, ...]', [{"a": "1"}, "..."]),
]


@pytest.mark.parametrize(("text", "value"), ELLIPSES)
def test_a_bare_ellipsis_is_no_item(text: str, value: Any) -> None:
    """At the end of words or numbers it is none; alone, in quotes or for records it says more."""
    assert first(text) == value

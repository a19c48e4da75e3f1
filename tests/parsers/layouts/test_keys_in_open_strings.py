"""A closing quote forgotten before a key without quotes, which only the type can tell."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Lamp(BaseModel):
    """Texts and a number."""

    room: str
    watts: int
    shade: str | None = None


@pytest.mark.parametrize(
    "reply",
    [
        '{"room": "hall, watts: 40}',
        '{"room": "hall , watts : 40}',
        '{"room": "hall, watts: "40"}',
        '{"watts": 40, "room": "hall, shade: null}',
        '{"room": "hall, shade: null, watts: 40}',
        '```json\n{"room": "hall, watts: 40}\n```',
    ],
)
def test_a_comma_a_known_key_and_a_colon(reply: str) -> None:
    """They end a string that is never closed."""
    assert read(reply, Lamp).value == Lamp(room="hall", watts=40)


def test_a_value_with_a_comma() -> None:
    """The string ends before the key, not at its first comma; each of several is mended."""
    found = read('{"room": "hall, east, watts: 40}', Lamp).value
    assert found == Lamp(room="hall, east", watts=40)
    two = '[{"room": "hall, watts: 40}, {"room": "loft, watts: 60}]'
    assert [one.watts for one in read(two, list[Lamp]).value] == [40, 60]


@pytest.mark.parametrize(
    "room", ["hall, watts: many, or so", "hall, watts: 40", "see shade: red, watts: 60"]
)
def test_a_string_that_is_closed(room: str) -> None:
    """It holds what it holds."""
    reply = f'{{"room": "{room}", "watts": 40}}'
    assert read(reply, Lamp).value == Lamp(room=room, watts=40)


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ('{"room": "hall, volts: 40}', Lamp),
        ('{"room": "hall, watts: many}', Lamp),
        ('{"watts": 60, "room": "hall, watts: 40}', Lamp),
        ('{"room": "hall, watts: 40', Lamp),
        ('{"room": "hall" WATTS: 40}', Lamp),
        ('{"room": "hall, watts: 40}', dict[str, str]),
    ],
)
def test_what_stays_broken(reply: str, type_: Any) -> None:
    """No key of the type, a value that does not fit, a key twice, an end that is missing too, a
    type without keys of its own."""
    with pytest.raises(ReplyError):
        read(reply, type_)

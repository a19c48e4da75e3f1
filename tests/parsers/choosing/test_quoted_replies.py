"""A reply that is one line in quotes loses the outer pair, and only a pair."""

from __future__ import annotations

import pytest

from holdfast.parsers import read


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ('"A 32" set hangs there"', 'A 32" set hangs there'),
        ('"The set measures 32""', 'The set measures 32"'),
        ('"She wrote "soon" and left"', 'She wrote "soon" and left'),
        ('"형은 "나중에"라고 했다"', '형은 "나중에"라고 했다'),
        ('"The set" + " hangs " +\n  "there"', "The set hangs there"),
    ],
)
def test_the_outer_quotes_go(reply: str, text: str) -> None:
    """What stands within is a measure, or pairs of its own; literals of code are joined."""
    assert read(reply, str).value == text


@pytest.mark.parametrize(
    "reply",
    [
        '"Soon" is what she wrote about "later"',
        '"Soon," she wrote, "or later"',
        '"나중에"라고 했다가 "지금"',
        '"7" or "9"',
        '"1" + "1" is two',
    ],
)
def test_quotes_of_the_text_stay(reply: str) -> None:
    """The first and the last quote are no pair."""
    assert read(reply, str).value == reply


def test_items_of_a_list_alike() -> None:
    """In a bullet as in a whole reply."""
    reply = '- "she wrote "soon" again"\n- "tea"'
    assert read(reply, list[str]).value == ['she wrote "soon" again', "tea"]

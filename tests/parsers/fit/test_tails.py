"""Ends: brackets that are missing though the reply is done, and lines behind the last value."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Seat(BaseModel):
    """Two of three fields are needed."""

    guest: str
    row: int
    window: bool = False


class Rows(BaseModel):
    """A list of numbers."""

    rows: list[int]


class Note(BaseModel):
    """The last field is a text."""

    room: str
    number: int
    topic: str
    settled: bool = False


class 기록(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    방: str
    주제: str


CUT: list[tuple[str, Any]] = [
    ('{"row": 4, "guest": "Ada",', Seat),
    ('{"row": 4, "guest": "Ada", "window": tru', Seat),
    ('{"row": 4, "guest": "Ad', Seat),
    ("[4, 5,", tuple[int, int]),
    ("Room: Elm\nNumber: 3\nTopic: sleep\nSettled:", Note),
    ("Room: Elm\nNumber: 3\nTopic: sleep\nSet", Note),
]

WHOLE: list[tuple[str, Any, Any]] = [
    ('{"row": 4, "guest": "Ada"', Seat, Seat(guest="Ada", row=4)),
    ('{"row": 4, "guest": "Ada", "window": true', Seat, Seat(guest="Ada", row=4, window=True)),
    ('{"guest": "Ada", "row": 4}', Seat, Seat(guest="Ada", row=4)),
    ("[4, 5]", list[int], [4, 5]),
]


@pytest.mark.parametrize(("reply", "type_"), CUT)
def test_an_end_that_may_be_half(reply: str, type_: Any) -> None:
    """A comma that promises more, half a word, half a string, a label and then nothing, half a
    label: done or not, the reply was cut."""
    for done_reason in ("stop", None, "length"):
        with pytest.raises(ReplyError):
            read(reply, type_, done_reason=done_reason)


NUMBERS: list[tuple[str, Any, Any]] = [
    ("[4, 5", list[int], [4, 5]),
    ('{"rows": [4, 5', Rows, Rows(rows=[4, 5])),
    ('{"guest": "Ada", "row": 4', Seat, Seat(guest="Ada", row=4)),
    ('{"window": true, "guest": "Ada", "row": 4', Seat, Seat(guest="Ada", row=4, window=True)),
    ('[{"guest": "Ada", "row": 4', list[Seat], [Seat(guest="Ada", row=4)]),
]


@pytest.mark.parametrize(("reply", "type_", "value"), NUMBERS)
def test_a_number_before_brackets_that_are_missing(reply: str, type_: Any, value: Any) -> None:
    """It is whole where the model ended by itself; cut off, or if nobody says, it may be half."""
    assert read(reply, type_, done_reason="stop").value == value
    for done_reason in (None, "length"):
        try:
            found = read(reply, type_, done_reason=done_reason).value
        except ReplyError:
            continue
        assert found != value


def test_a_list_of_numbers_without_its_bracket() -> None:
    """Cut off, or where nobody says, it keeps the whole ones."""
    for done_reason in (None, "length"):
        assert read("[4, 5", list[int], done_reason=done_reason).value == [4]
        assert read('{"rows": [4, 5', Rows, done_reason=done_reason).value.rows == [4]


@pytest.mark.parametrize(("reply", "type_", "value"), WHOLE)
def test_an_end_that_lacks_brackets_only(reply: str, type_: Any, value: Any) -> None:
    """A string with both quotes, a literal: all that is missing is the bracket."""
    assert read(reply, type_).value == value


FIELDS = "Room: Elm\nNumber: 3\nTopic: sleep"


@pytest.mark.parametrize(
    "tail",
    [
        "This comes from the second half of the text.",
        "I am not sure about the number.",
        "Not settled",
        "They settled it on the phone.",
    ],
)
def test_a_line_below_a_term_that_is_about_something_else(tail: str) -> None:
    """A remark, a doubt or another field's name is no second line of the term."""
    for gap in ("\n", "\n\n"):
        with pytest.raises(ReplyError):
            read(FIELDS + gap + tail, Note)


@pytest.mark.parametrize(
    ("topic", "below"),
    [("sleep", "and dreams"), ("She sleeps badly.", "She also wakes up early every morning.")],
)
def test_a_text_of_two_lines(topic: str, below: str) -> None:
    """A term goes on with a term, a sentence with a sentence."""
    reply = f"Room: Elm\nNumber: 3\nTopic: {topic}\n{below}"
    assert read(reply, Note).value.topic == f"{topic}\n{below}"


def test_courtesy_behind_the_last_value() -> None:
    """It is left out."""
    reply = f"{FIELDS}\n\nLet me know if you need anything else!"
    assert read(reply, Note).value.topic == "sleep"


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("~~food~~ sleep", "sleep"),
        ("sleep ~~or food~~", "sleep"),
        ("sleep</topic>", "sleep"),
        ("sleep </topic>", "sleep"),
    ],
)
def test_marks_that_are_no_part_of_a_value(said: str, topic: str) -> None:
    """What is struck out beside something else, a closing tag alone."""
    assert read(f"Room: Elm\nNumber: 3\nTopic: {said}", Note).value.topic == topic


def test_the_copula_that_ends_the_statement() -> None:
    """ "X입니다" behind the last label is X; within a sentence it stays."""
    assert read("방: 서고\n주제: 불면입니다.", 기록).value.주제 == "불면"
    said = "주된 호소는 불면입니다."
    assert read(f"방: 서고\n주제: {said}", 기록).value.주제 == said


class Talk(BaseModel):
    """A list of persons, and a text behind it."""

    guests: list[str]
    topic: str = ""


@pytest.mark.parametrize("more", ["Cid", "Cid Berg", "최서연"])
def test_a_line_that_may_be_one_more_item(more: str) -> None:
    """Right below the items behind a label it may be one of them that is torn off."""
    with pytest.raises(ReplyError):
        read(f"Topic: sleep\nGuests: Ada, Bo\n{more}", Talk)


@pytest.mark.parametrize("more", ["", "\nI hope this helps!", "\n---", "\n\nThe talk was short."])
def test_a_line_that_is_no_item(more: str) -> None:
    """A courtesy, a rule, a paragraph of its own."""
    assert read(f"Topic: sleep\nGuests: Ada, Bo{more}", Talk).value.guests == ["Ada", "Bo"]

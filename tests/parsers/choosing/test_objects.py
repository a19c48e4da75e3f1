"""Which object or value of a reply is the answer."""

from __future__ import annotations

from enum import Enum

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ConflictingReply, EchoedReply, NoValueInReply, RefusedReply, ReplyError


class Seat(BaseModel):
    """Two required fields."""

    row: int
    name: str


class Loose(BaseModel):
    """Nothing but defaults."""

    kind: str | None = None
    late: bool = False


class Mood(Enum):
    """One value of two."""

    CALM = "calm"
    LOW = "low"


class Report(BaseModel):
    """One free text."""

    summary: str


FIRST = '{"row": 1, "name": "Kim"}'
SECOND = '{"row": 2, "name": "Kim"}'


def test_two_objects_conflict_unless_one_is_taken_back() -> None:
    """A correction between them decides; equal ones are one."""
    assert read(f"{FIRST}\n{FIRST}", Seat).value.row == 1
    assert read(f"{FIRST}\nCorrection, the row was wrong:\n{SECOND}", Seat).value.row == 2
    with pytest.raises(ConflictingReply):
        read(f"{FIRST}\nor else\n{SECOND}", Seat)


def test_a_schema_or_an_example_is_no_answer() -> None:
    """The instance beside it is."""
    schema = '{"properties": {"row": {"type": "integer"}, "name": {"type": "string"}}}'
    assert read(f"{schema}\n\n{FIRST}", Seat).value.row == 1
    with pytest.raises(EchoedReply):
        read(schema, Seat)
    with pytest.raises(EchoedReply):
        read(f"For example:\n{FIRST}", Seat)


def test_type_names_are_no_values() -> None:
    """A template that was not filled in."""
    with pytest.raises(EchoedReply):
        read('{"summary": "string"}', Report)


def test_defaults_alone_are_no_answer() -> None:
    """An object that names none of the fields says nothing about them."""
    with pytest.raises(NoValueInReply):
        read('{"sentiment": "bad"}', Loose)
    assert read('{"kind": null, "late": false}', Loose).value == Loose()


def test_a_refusal_in_a_field_is_a_refusal() -> None:
    """One that the source tells of is a value."""
    with pytest.raises(RefusedReply):
        read('{"summary": "I cannot summarise this conversation."}', Report)
    told = "The bot said 'I cannot help you' and hung up."
    assert read(f'{{"summary": "{told}"}}', Report).value.summary == told


def test_labels_given_twice() -> None:
    """A later label holds where it is said to."""
    assert read("row: 1\nname: Kim\n\nWait, corrected:\nrow: 2", Seat).value.row == 2
    with pytest.raises(ConflictingReply):
        read("row: 1\nname: Kim\n\nrow: 2", Seat)


@pytest.mark.parametrize(
    ("text", "mood"),
    [("The mood is **calm**.", Mood.CALM), ("Answer: low", Mood.LOW), ("calm", Mood.CALM)],
)
def test_a_value_that_is_stated(text: str, mood: Mood) -> None:
    """Bold, behind a label, or alone."""
    assert read(text, Mood).value is mood


@pytest.mark.parametrize("text", ["**calm or low**", "It could be calm. Or low?", "I feel fine."])
def test_a_value_that_is_not_stated(text: str) -> None:
    """Two, none, or a doubt."""
    with pytest.raises(ReplyError):
        read(text, Mood)


def test_prose_for_the_one_text_field() -> None:
    """Label and courtesy come off; a question back is no summary."""
    reading = read(
        "Here is the summary:\n\nKim moved house and sleeps badly.\n\nHope this helps!", Report
    )
    assert reading.value.summary == "Kim moved house and sleeps badly."
    with pytest.raises(ReplyError):
        read("Could you please share the transcript?", Report)


def test_the_source_guards_objects() -> None:
    """An object about another text is refused."""
    told = "The kettle arrived cracked and the customer wants a refund for the whole order today."
    text = f'{{"summary": "{told}"}}'
    with pytest.raises(NoValueInReply):
        read(text, Report, source="내담자: 이사 뒤로 잠이 안 와요. 커피를 많이 마십니다.")

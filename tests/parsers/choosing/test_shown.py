"""What the prompt showed and the reply says again."""

from __future__ import annotations

from typing import Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.prompts import extraction_task
from holdfast.schemas import EchoedReply, ReplyError

SOURCE = "I am 34 and have slept badly since the move."


class Triage(BaseModel):
    """A type of which every answer is fixed."""

    risk: Literal["low", "high"]
    urgent: bool


class Person(BaseModel):
    """A type with a free part."""

    age: int
    risk: Literal["low", "high"]


def shown(type_: type[BaseModel]) -> tuple[str, ...]:
    """Return what our own prompt for the type shows."""
    return extraction_task(type_).prompt(SOURCE).shown


@pytest.mark.parametrize("risk", ["low", "high"])
@pytest.mark.parametrize("urgent", ["true", "false"])
def test_what_the_type_fixes_may_be_as_the_example_has_it(risk: str, urgent: str) -> None:
    """A classifier's right answer can be the very one that the example shows."""
    reply = f'{{\n  "risk": "{risk}",\n  "urgent": {urgent}\n}}'
    value = read(reply, Triage, source=SOURCE, shown=shown(Triage)).value
    assert (value.risk, value.urgent) == (risk, urgent == "true")


def test_what_is_free_may_not() -> None:
    """A number that stands in the example alone is the example's."""
    example = shown(Person)[0]
    with pytest.raises(EchoedReply):
        read(example, Person, source=SOURCE, shown=shown(Person))
    told = example.replace("73", "34")
    assert read(told, Person, source=SOURCE, shown=shown(Person)).value.age == 34


class Visit(BaseModel):
    """A type with two free lines."""

    reason: str
    agreed: str


def test_one_line_of_the_example_among_right_ones_is_refused() -> None:
    """A phrase that only the example can have told is no value, whatever stands beside it."""
    example = ('{"reason": "the wall clock runs slow", "agreed": "a new spring by May"}',)
    leaked = '{"reason": "slept badly since the move", "agreed": "a new spring by May"}'
    with pytest.raises(EchoedReply):
        read(leaked, Visit, source=SOURCE, shown=example)
    told = leaked.replace("a new spring by May", "slept badly")
    assert read(told, Visit, source=SOURCE, shown=example).value.agreed == "slept badly"


class Kiln(BaseModel):
    """Where pots are fired."""

    place: str
    heat: int


KILN = '{"place": "yard", "heat": 1250}'


@pytest.mark.parametrize(
    "lead",
    [
        "Hypothetically:",
        "For demonstration:",
        "Let's say the answer is",
        "Based on my guess:",
        "This may be",
        "Here is a mock-up:",
        "Sample:",
        "You can adapt this template:",
        "As no text was provided:",
        "Earlier I gave",
        "The neighbour's record:",
        "샘플입니다.",
        "이런 형식으로 적으면 됩니다.",
        "원문이 없어 임의로 채웠습니다.",
        "동료 정보:",
    ],
)
def test_announced_as_none(lead: str) -> None:
    """A sample, a template, a guess, what was said before, or another person's record."""
    with pytest.raises(ReplyError):
        read(f"{lead}\n{KILN}", Kiln)


@pytest.mark.parametrize(
    "lead",
    [
        "Based on the text:",
        "Here is the filled template:",
        "The sample below was taken from the text; this is its record.",
        "The kiln's record:",
        "As I said, it is in the yard:",
        "표본 자료에서 뽑은 정보입니다.",
        "요청하신 자료:",
    ],
)
def test_announced_as_the_answer(lead: str) -> None:
    """Twins that announce the answer."""
    assert read(f"{lead}\n{KILN}", Kiln).value.heat == 1250


def test_a_remark_of_code_that_guesses() -> None:
    """A remark behind a field that calls it a guess, and one that explains it."""
    assert read('{"place": "yard", # by the shed\n"heat": 1250}', Kiln).value.place == "yard"
    with pytest.raises(ReplyError):
        read('{"place": "yard", # assumed\n"heat": 1250}', Kiln)


def test_a_field_set_anew_in_code() -> None:
    """A statement behind a call that sets a field of what it made."""
    call = '```python\nkiln = Kiln(place="yard", heat=1250)\n'
    assert read(f"{call}print(kiln)\n```", Kiln).value.heat == 1250
    with pytest.raises(ReplyError):
        read(f"{call}kiln.heat = 1100\n```", Kiln)

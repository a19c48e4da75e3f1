"""What the prompt showed and the reply says again."""

from __future__ import annotations

from typing import Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.prompts import extraction_task
from holdfast.schemas import EchoedReply

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

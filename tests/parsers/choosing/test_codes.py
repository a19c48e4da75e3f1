"""The one code of a reply: a UUID, or a string of an anchored pattern; and what is none."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError

ONE = "0c9d4b7a-51e2-4f38-9a66-7be1d2f0a913"
TWO = "1c9d4b7a-51e2-4f38-9a66-7be1d2f0a913"
Shelf = Annotated[str, Field(pattern=r"^[A-Z]{2}-\d{3}$")]
Plate = Annotated[str, Field(pattern=r"^\d{3}나 \d{4}$")]


class Call(BaseModel):
    """A record of one UUID."""

    trace: UUID


@pytest.mark.parametrize(
    "reply",
    [
        f"The trace of the slow call is `{ONE.upper()}`.",
        f"The slow call has the trace {ONE}.",
        f"느린 호출의 추적 번호는 {ONE}입니다.",
        f"{ONE} was slow; I looked at {ONE} twice.",
        f'The trace is "{ONE}". Let me know if you need more!',
    ],
)
def test_one_uuid(reply: str) -> None:
    """In capitals, in backticks, with a particle, said twice."""
    assert read(reply, UUID).value == UUID(ONE)
    assert read(reply, Call).value == Call(trace=UUID(ONE))


@pytest.mark.parametrize(
    "reply",
    [
        f"Either {ONE} or {TWO}.",
        f"The trace is {ONE}, it was {TWO}.",
        f"The trace is not `{ONE}`.",
        f"There is no trace {ONE}.",
        f"A trace such as {ONE} would do.",
        f"For example {ONE}.",
        f"Is it {ONE}?",
        f"The trace might be {ONE}.",
        f"The trace is {ONE}. I am not sure.",
        f"추적 번호는 {ONE}이 아닙니다.",
        f"The trace is {ONE}0.",
        f"The trace is {ONE[:-1]}.",
    ],
)
def test_no_uuid(reply: str) -> None:
    """Two of them, a denial, an example, a question, a doubt, a digit more or less."""
    with pytest.raises(ReplyError):
        read(reply, UUID)


@pytest.mark.parametrize(
    "reply",
    [
        "Sure! The book stands on shelf **QR-417**.",
        "The book stands on shelf QR-417.",
        "The label reads `QR-417`, as far down as it goes.",
        "책은 QR-417 서가에 있습니다.",
        "서가 번호는 'QR-417'이고 2층에 있습니다.",
    ],
)
def test_one_string_of_a_pattern(reply: str) -> None:
    """Marked or bare, if the pattern is anchored."""
    assert read(reply, Shelf).value == "QR-417"


@pytest.mark.parametrize(
    "reply",
    [
        "The shelves are QR-417 and QR-418.",
        "The shelf is not QR-417.",
        "The old shelf was QR-417.",
        "The book left shelf QR-417, which was cancelled, if QR-417 is meant.",
        "A label like QR-000 is needed.",
        "QR-000 같은 번호가 필요합니다.",
        "이전 번호는 QR-417입니다.",
        "The shelf QR-417 is unknown.",
        "Is it on QR-417?",
        "It stands on QR-4170.",
        "I cannot find the shelf QR-417.",
    ],
)
def test_no_string_of_a_pattern(reply: str) -> None:
    """Two of them, a denial, an old one, an example, a question, one that does not match."""
    with pytest.raises(ReplyError):
        read(reply, Shelf)


def test_patterns() -> None:
    """A value with a blank must be marked; a word that any word is like is none."""
    assert read("차량 번호는 **123나 4567**입니다.", Plate).value == "123나 4567"
    with pytest.raises(ReplyError):
        read("The word is apple.", Annotated[str, Field(pattern=r"^[a-z]+$")])
    whole = "The shelf is QR-417."
    assert read(whole, Annotated[str, Field(pattern=r"QR")]).value == whole

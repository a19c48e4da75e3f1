"""Options that a text sets its answer against, or names only in the reason for it."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.parsers.words.language import each
from holdfast.schemas import ReplyError

Noise = Literal["quiet", "moderate", "loud"]
Request = Literal["repair", "return", "question"]


class Heat(Enum):
    """Levels in Korean."""

    MILD = "순한맛"
    PLAIN = "보통맛"
    HOT = "매운맛"


class Dish(BaseModel):
    """A record with a level among its fields."""

    dish: str
    heat: Heat


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("매운맛이 아니라 보통맛입니다", Heat.PLAIN),
        ("매운맛은 아니고 보통맛", Heat.PLAIN),
        ("순한맛도 매운맛도 아닌 보통맛이다", Heat.PLAIN),
        ("보통맛이며 매운맛은 아님", Heat.PLAIN),
        ("순한맛입니다. 매운맛은 아닙니다.", Heat.MILD),
        ("매운맛 대신 순한맛", Heat.MILD),
        ("매운맛이라기보다는 보통맛입니다.", Heat.PLAIN),
        ("보통맛 (매운맛 아님)", Heat.PLAIN),
        ("매운맛은 아님", None),
        ("매운맛도 보통맛도 아닙니다", None),
        ("매운맛이 아니라면 보통맛", None),
        ("매운맛이 아니라 보통맛 또는 순한맛", None),
        ("매운맛이 아니라 보통맛일 수도 있습니다", None),
        ("매운맛이 아닌 것은 아니고 보통맛", None),
        ("매운맛이 아니라고 할 수는 없고 보통맛", None),
        ("매운맛이 아니라 보통맛인가요?", None),
    ],
)
def test_an_option_that_is_denied_is_not_chosen(reply: str, value: Heat | None) -> None:
    """What is denied in plain words leaves one answer; a doubt, a supposition or nothing left is
    none."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Heat)
    else:
        assert read(reply, Heat).value == value


def test_a_denied_option_under_a_label() -> None:
    """In a record the same holds for the value behind the label."""
    assert read("Dish: 비빔면\nHeat: 매운맛이 아니라 순한맛", Dish).value.heat is Heat.MILD
    with pytest.raises(ReplyError):
        read("Dish: 비빔면\nHeat: 매운맛은 아님", Dish)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("moderate, not loud", "moderate"),
        ("not loud but moderate", "moderate"),
        ("The noise is moderate rather than quiet or loud.", "moderate"),
        ("It isn't loud, it's quiet.", "quiet"),
        ("neither quiet nor loud, but moderate", "moderate"),
        ("loud (not moderate)", "loud"),
        ("Instead of loud, quiet.", "quiet"),
        ("not loud", None),
        ("not quiet, not loud", None),
        ("not only moderate but loud", None),
        ("moderate, if not loud", None),
        ("loud, or rather moderate", None),
        ("quiet, not moderate, loud", None),
        ("not loud but perhaps moderate", None),
        ("not moderate but loud rather than quiet or moderate?", None),
        ("quiet rather than loud, loud rather than quiet", None),
        ("not loud but moderate or quiet", None),
    ],
)
def test_english_denials(reply: str, value: str | None) -> None:
    """ "Not" before an option denies it only where nothing stands between; "if not" and "not only"
    deny nothing."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Noise)
    else:
        assert read(reply, Noise).value == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ('I would label this as "repair", since the guest does not ask for a return.', "repair"),
        ("This is a return because no repair is wanted.", "return"),
        ('"question" because a repair was done last week', "question"),
        (
            'Since the zip can be mended, I classify this as "repair" rather than "return".',
            "repair",
        ),
        ("repair, because a return would cost more", None),
        ("repair, since a return is possible as well", None),
        ('"repair", since it may also be a return', None),
        ('I would not label this as "repair", since the guest wants a return.', None),
        ("The guest wants a return because the repair failed.", None),
        ("This is a question since it is a repair, so a repair.", None),
        ("I would label this as a repair if the guest agrees.", None),
    ],
)
def test_an_option_in_the_reason_is_not_the_answer(reply: str, value: str | None) -> None:
    """The main clause decides where the reason denies the other option, or the answer stands in
    quotes; a reason that leaves the other open is none."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Request)
    else:
        assert read(reply, Request).value == value


def test_marks_for_options_within_a_reply_are_only_text() -> None:
    """The characters that stand for options while a text is weighed may be in the reply."""
    with pytest.raises(ReplyError):
        read("not \ue005 but \ue006, moderate or loud", Noise)


Desk = Literal["payment", "access", "pickup"]
Counter = Literal["교환", "수리", "배달 사고"]


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("It is not an access problem. The ticket belongs in the pickup category.", Desk, "pickup"),
        ("It is not a payment issue, and no access is lost. It is a pickup case.", Desk, "pickup"),
        ("This is a payment request.", Desk, "payment"),
        ("이 건은 교환이 아니라 수리 문의입니다.", Counter, "수리"),
        ("배달 사고 문제는 아닙니다. 이 건은 교환 요청입니다.", Counter, "교환"),
    ],
)
def test_others_are_ruled_out(reply: str, type_: Any, value: str) -> None:
    """In sentences of their own; a noun of the kind behind an option is no other option."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("It is not an access problem. It is about payment or pickup.", Desk),
        ("It is not an access problem, and nothing else.", Desk),
        ("It is not only an access problem. It belongs in the pickup category.", Desk),
        ("It is not sure to be an access problem. It may be a pickup case.", Desk),
        ("It is not an access problem. Is it a pickup case?", Desk),
        ("It is not an access problem, it is a payment one. It is a pickup case.", Desk),
        ("이 건은 교환이 아니라 수리 문의이거나 배달 사고입니다.", Counter),
        ("이 건은 수리 문의가 아닙니다.", Counter),
        ("수리 문의일 수도 있습니다.", Counter),
        ("교환 문제만은 아닙니다. 이 건은 수리 요청입니다.", Counter),
    ],
)
def test_they_are_not_ruled_out(reply: str, type_: Any) -> None:
    """Two are left, none is, "not only", doubts, questions, two that are chosen."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    "verb",
    each(
        "classify categorize categorise label rate assign describe consider judge choose "
        "pick select call mark tag put place assess say"
    ),
)
def test_a_judgement_said_politely(verb: str) -> None:
    """ "I would" before a verb of judging supposes nothing; before another verb it does."""
    assert read(f"I would {verb} this as a repair.", Request).value == "repair"
    assert read(f"I'd {verb} this as a repair.", Request).value == "repair"
    with pytest.raises(ReplyError):
        read(f"I would not {verb} this as a repair.", Request)


@pytest.mark.parametrize("verb", each("belongs falls goes sorted filed"))
@pytest.mark.parametrize("into", ["in", "into"])
def test_a_place_that_something_is_put_in(verb: str, into: str) -> None:
    """Where a case is sorted into is what it is."""
    assert read(f"It {verb} {into} the pickup category.", Desk).value == "pickup"

"""Corrections that name the old value beside the new one, under a noun that is no field's; and a
whole second layout that is said to be the right one."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ConflictingReply, ReplyError


class Parcel(BaseModel):
    """English names, Korean titles for two of them."""

    sender: str = Field(title="보낸 이")
    pieces: int
    floor: int | None = Field(default=None, title="층")


PARCEL = {"sender": "Rowan", "pieces": 4}
OBJECT = json.dumps(PARCEL) + "\n\n"
LINES = "Sender: Rowan\nPieces: 4\n"


@pytest.mark.parametrize("before", [OBJECT, LINES, f"{LINES}\n"])
@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("Correction: the number of boxes is 6, not 4.", "pieces", 6),
        ("Correction: the number of boxes is not 4 but 6.", "pieces", 6),
        ("Correction: the pieces should be 6 instead of 4.", "pieces", 6),
        ("Correction: the shipper is Willow, not Rowan.", "sender", "Willow"),
        ("정정: 상자 수는 4가 아니라 6입니다.", "pieces", 6),
        ("정정: 발송인은 'Rowan'이 아니라 'Willow'입니다.", "sender", "Willow"),
    ],
)
def test_the_only_field_that_holds_the_old_value(
    before: str, said: str, field: str, value: object
) -> None:
    """It is put right, and the others stay."""
    assert read(before + said, Parcel).value == Parcel(**(PARCEL | {field: value}))


@pytest.mark.parametrize("behind", [True, False])
@pytest.mark.parametrize(
    "said",
    [
        "Correction: the number of boxes is 6, not 5.",
        "Correction: the floor is 6, not 4.",
        "Correction: maybe the number of boxes is 6, not 4.",
        "Correction: the number of boxes is 6 or 7, not 4.",
        "Correction: the sender is 6, not 4.",
        "정정: 상자 수는 5가 아니라 6입니다.",
        "정정: 층은 4가 아니라 6입니다.",
    ],
)
def test_no_field_or_another_holds_it(said: str, behind: bool) -> None:
    """The old value fits none, the noun is another field's, or it is not sure."""
    with pytest.raises(ReplyError):
        read((OBJECT if behind else f"{LINES}\n") + said, Parcel)


def test_two_fields_hold_it() -> None:
    """A noun that is no field's may mean either; one that is a field's means it."""
    both = PARCEL | {"floor": 4}
    for before in (json.dumps(both) + "\n\n", f"{LINES}Floor: 4\n\n"):
        with pytest.raises(ConflictingReply):
            read(f"{before}Correction: the number of boxes is 6, not 4.", Parcel)
        said = f"{before}Correction: the pieces are 6, not 4."
        assert read(said, Parcel).value == Parcel(**(both | {"pieces": 6}))


def test_a_sentence_that_is_no_correction() -> None:
    """It says something else than the answer: which of them is right, it does not say."""
    with pytest.raises(ConflictingReply):
        read(f"{OBJECT}The number of boxes is 6, not 4.", Parcel)
    told = f"{OBJECT}The number of days is 6, not 3."
    assert read(told, Parcel).value == Parcel(**PARCEL)


# --- all of it anew ---

ANEW = "- Sender: Rowan\n- Pieces: 6"
KO_ANEW = "- 보낸 이: Rowan\n- pieces: 6"


@pytest.mark.parametrize(
    "lead",
    [
        "The above has an error. The corrected record is:",
        "I misread the count. Here is the corrected version:",
        "The correct details are as follows.",
        "위의 개수 4개는 잘못 적은 것입니다. 바르게 고치면 다음과 같습니다.",
        "개수가 틀렸습니다. 정정된 내용은 아래와 같습니다.",
        "잘못 옮겼습니다. 올바른 기록:",
    ],
)
@pytest.mark.parametrize("end", ["", "\n\nThank you!"])
def test_a_second_layout_that_is_right(lead: str, end: str) -> None:
    """It wins over the object before it, in fields of either language."""
    for labels in (ANEW, KO_ANEW):
        reply = f"{OBJECT}{lead}\n{labels}{end}"
        assert read(reply, Parcel).value == Parcel(sender="Rowan", pieces=6)


@pytest.mark.parametrize(
    "lead",
    [
        "In short:",
        "정리하면 다음과 같습니다.",
        "If it was wrong, the corrected record would be:",
        "The corrected record is, I guess, as follows:",
        "다른 기록:",
    ],
)
def test_a_second_layout_that_is_not_said_to_be_right(lead: str) -> None:
    """Two answers, neither of which takes the other back for sure."""
    with pytest.raises(ReplyError):
        read(f"{OBJECT}{lead}\n{ANEW}", Parcel)


@pytest.mark.parametrize(
    ("first", "labels"),
    [
        (PARCEL | {"floor": 2}, ANEW),
        (PARCEL, "- Pieces: 6"),
        (PARCEL, f"{ANEW}\n\nThe sender is a guess."),
        (PARCEL, "- Sender: Rowan\n- Pieces: several"),
    ],
)
def test_a_second_layout_that_is_not_whole(first: dict[str, object], labels: str) -> None:
    """It leaves out what the first one held, is doubted in turn, or does not fit."""
    with pytest.raises(ConflictingReply):
        read(f"{json.dumps(first)}\n\nHere is the corrected version:\n{labels}", Parcel)

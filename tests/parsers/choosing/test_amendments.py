"""Corrections of one field, in labels and behind an object; the other fields stand."""

from __future__ import annotations

from enum import Enum

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Gate(Enum):
    """With English words in the source of the type only by its members' names."""

    OPEN = "열림"
    SHUT = "닫힘"
    STUCK = "고장"


class Lock(BaseModel):
    """A choice, a number and two texts."""

    name: str = Field(title="이름")
    gate: Gate = Field(title="수문")
    level: int = Field(title="수위")
    keeper: str = Field(default="", title="담당")


LINES = "Name: North\nGate: open\nLevel: 30\n"
KO_LINES = "이름: 북\n수문: 열림\n수위: 30\n"
OBJECT = '{"name": "North", "gate": "열림", "level": 30, "keeper": "Bo"}\n\n'


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize(
    "said",
    [
        "Correction:",
        "**Correction**",
        "Wait, I misread that.",
        "Sorry, the level is wrong.",
        "Oops, the level was incorrect.",
        "I made a mistake above.\nCorrection:",
        "Correction: the gauge was read upside down.",
        "정정:",
        "정정: 수위는 잘못되었습니다.",
        "다시 보니 수위를 잘못 읽었습니다.\n정정",
        "앗, 실수했습니다.",
    ],
)
def test_a_label_given_anew_behind_a_correction(said: str, gap: str) -> None:
    """The later value replaces the earlier one, one line or several, and nothing else changes."""
    for lines, label in ((LINES, "Level"), (KO_LINES, "수위")):
        lock = read(f"{lines}{gap}{said}\n{label}: 12", Lock).value
        assert (lock.gate, lock.level, lock.keeper) == (Gate.OPEN, 12, "")
    lock = read(f"{LINES}{gap}{said}\n- Level: 12\n- Keeper: Ann", Lock).value
    assert (lock.level, lock.keeper) == (12, "Ann")


def test_a_correction_is_no_part_of_the_text_before_it() -> None:
    """Without a blank line between as well."""
    reply = "Gate: open\nLevel: 30\nName: North\nWait, I misread that.\nLevel: 12"
    assert read(reply, Lock).value == Lock(name="North", gate=Gate.OPEN, level=12)


@pytest.mark.parametrize(
    "behind",
    [
        "Level: 12",
        "or\nLevel: 12",
        "Alternatively:\nLevel: 12",
        "Wait, I misread that.",
        "Correction:",
        "Correction:\n12",
        "Correction:\nLevel: high",
        "Correction:\nLevel: 12 or 13",
        "Correction:\nLevel: 12\nLevel: 13",
        "Sorry, the gate is wrong.\nLevel: 12",
        "정정: 수문이 틀렸습니다.\n수위: 12",
        "Wait, the level is 14.\nLevel: 12",
        "Wait, these are made-up values.\nLevel: 12",
        "Wait, I misread that.\nLevel: 12\nAll of this is made up.",
        "Wait, I misread that.\nDepth: 12",
    ],
)
def test_a_correction_of_labels_that_is_not_clear(behind: str) -> None:
    """No correction, no field, no value, another field, two values, or all of it made up."""
    with pytest.raises(ReplyError):
        read(f"{LINES}\n{behind}", Lock)


@pytest.mark.parametrize(
    "said",
    [
        'Correction: the gate should be "닫힘"; everything else is unchanged.',
        "Correction: gate is shut. The rest stays the same.",
        "Wait, I misread: the gate should be shut. All other fields are correct.",
        "Actually, the gate is shut, not open. The rest is unchanged.",
        "Correction: gate: shut (the other values remain)",
        '정정: gate는 "닫힘"입니다. 나머지는 그대로입니다.',
        '정정: 수문은 "열림"이 아니라 "닫힘"입니다. 나머지는 동일합니다.',
        "다시 보니 수문 값이 틀렸습니다. 수문은 닫힘입니다. 다른 값은 변함없습니다.",
        '수정: "수문": "닫힘"\n나머지 값은 그대로 유지합니다.',
    ],
)
def test_a_sentence_that_changes_one_field_of_an_object(said: str) -> None:
    """It names the field and its value, and says that all else stands."""
    expected = Lock(name="North", gate=Gate.SHUT, level=30, keeper="Bo")
    assert read(OBJECT + said, Lock).value == expected
    assert read(f"```json\n{OBJECT.strip()}\n```\n{said}", Lock).value == expected


@pytest.mark.parametrize(
    "said",
    [
        "Correction: something is wrong; everything else is unchanged.",
        "Correction: the gate is wrong; everything else is unchanged.",
        "Correction: the gate should be blue; everything else is unchanged.",
        "Correction: the gate should be shut or stuck; everything else is unchanged.",
        "Correction: the gate might be shut; everything else is unchanged.",
        "Correction: the gate should not be open; everything else is unchanged.",
        "Correction: the gate should be shut and the level 12; everything else is unchanged.",
        "Correction: the gate should be shut. The level should be 12. The rest is unchanged.",
        "Correction: the gate should be shut, not stuck. The rest is unchanged.",
        "Correction: the gate should be shut; the level is unclear.",
        "Correction: the gate should be shut; everything else is not correct.",
        "Correction: the gate should be shut; everything else is unchanged. The level is wrong.",
        "Correction: the gate should be shut.",
        "정정: 값이 잘못되었습니다. 나머지는 그대로입니다.",
        "That was wrong, I guessed. The gate should be shut; everything else is unchanged.",
        '정정: 수문은 "파랑"입니다. 나머지는 그대로입니다.',
        '정정: 수문은 "닫힘" 또는 "고장"입니다. 나머지는 그대로입니다.',
        "정정: 수문은 닫힘일 수도 있습니다. 나머지는 그대로입니다.",
        "정정: 수문은 닫힘이 아닙니다. 나머지는 그대로입니다.",
        '정정: 수문은 "닫힘"입니다. 수위는 확인이 필요합니다. 나머지는 그대로입니다.',
    ],
)
def test_a_sentence_that_leaves_open_what_changes(said: str) -> None:
    """It is asked again."""
    with pytest.raises(ReplyError):
        read(OBJECT + said, Lock)


class Booking(BaseModel):
    """Three fields, one of them a number that is put right."""

    room: str = Field(title="객실")
    nights: int = Field(title="숙박")
    paid: bool


BOOKED = '{"room": "attic", "nights": 3, "paid": true}\n\n'


@pytest.mark.parametrize(
    "correction",
    [
        "Correction: the nights are 5, not 3.",
        "Correction: the nights should be 5 instead of 3.",
        "정정: 하루씩 두 번 늘렸으므로 숙박은 3박이 아니라 5박입니다.",
    ],
)
def test_what_is_replaced_is_named(correction: str) -> None:
    """Where it says what the field held, the rest stands by itself."""
    assert read(BOOKED + correction, Booking).value == Booking(room="attic", nights=5, paid=True)


@pytest.mark.parametrize(
    "correction",
    [
        "Correction: the nights are 5, not 4.",
        "Correction: the nights are 5.",
        "Correction: maybe the nights are 5, not 3.",
        "Correction: I made up that the nights are 5, not 3.",
        "Correction: the nights are 5, not 3. The room is wrong as well.",
        "정정: 숙박은 4박이 아니라 5박입니다.",
        "정정: 숙박은 3박이 아니라 5박일 수도 있습니다.",
    ],
)
def test_another_is_replaced(correction: str) -> None:
    """Not what the field held, nothing named, a doubt, a second field."""
    with pytest.raises(ReplyError):
        read(BOOKED + correction, Booking)

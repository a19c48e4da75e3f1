"""Forms of boxes: of options with a box, a sign or an answer beside each, the ticked are chosen."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Extra = Literal["sunroof", "tow bar", "heated seats", "roof rack"]


class Wish(Enum):
    """What a guest asked for."""

    COT = "아기 침대"
    PARKING = "주차"
    BREAKFAST = "조식"


class Outcome(Enum):
    """Two members that each have a sign of their own."""

    PASSED = "passed"
    FAILED = "failed"


class Booking(BaseModel):
    """A record with a choice of several and a choice of one."""

    guest: str
    extras: set[Extra]
    floor: Literal["low", "middle", "top"] = "middle"


class Floor(BaseModel):
    """A record of one field."""

    floor: Literal["low", "middle", "top"]


@pytest.mark.parametrize(
    "reply",
    [
        "- [x] sunroof\n- [ ] tow bar\n- [X] roof rack",
        "Extras:\n\n1. [x] sunroof\n2. [ ] tow bar\n3. [x] roof rack",
        "[v] sunroof\n[ ] tow bar\n[v] roof rack",
        "☑ sunroof\n☐ heated seats\n☑ roof rack",
        "■ sunroof\n□ tow bar\n■ roof rack",
        "* **sunroof** [x]\n* **tow bar** [ ]\n* **roof rack** [x]",
        "[x] sunroof [ ] tow bar [x] roof rack",
        "✅ sunroof\n❌ tow bar\n❌ heated seats\n✅ roof rack",
        "- sunroof: yes\n- tow bar: no\n- roof rack: yes",
        '{"sunroof": true, "tow bar": false, "roof rack": true}',
        '["[x] sunroof", "[ ] tow bar", "[x] roof rack"]',
        "| Extra | Wanted |\n|---|---|\n| sunroof | [x] |\n| tow bar | [ ] |\n| roof rack | [x] |",
        "- [x] sunroof\n- [ ] snow chains\n- [x] roof rack\n\nEverything else is standard.",
        "- [x] sunroof\n- [x] roof rack",
        "- [x] sunroof\n- roof rack",
        "- ✅ sunroof\n- [ ] tow bar\n- ✅ roof rack",
        "- sunroof: yes\n- sunroofs: no\n- tow bar: no\n- roof rack: yes",
        "- Sunroof: yes\n- TOW BAR: no\n- Roof Rack: yes",
        '["sunroof [x], tow bar [ ], roof rack [x]"]',
    ],
)
def test_only_ticked_options_are_chosen(reply: str) -> None:
    """An option with an empty box is offered and not taken, however the boxes are drawn."""
    assert read(reply, set[Extra]).value == {"sunroof", "roof rack"}


@pytest.mark.parametrize(
    "reply",
    [
        "- [ ] sunroof\n- [ ] tow bar",
        "- [ ] sunroof",
        "- [x] sunroof\n- [ ] tow bar\n- roof rack",
        "- [x] sunroof\n- [ ] sunroof",
        "- [x] sunroof\n- [ ] tow bar\n- [x] snow chains",
        "✅ sunroof\n❌ tow bar",
        "❌ sunroof\n❌ tow bar",
        "- sunroof: no\n- tow bar: no",
        "- sunroof: yes\n- tow bar: no\n- roof rack",
    ],
)
def test_a_form_that_is_not_filled_in_clearly_is_refused(reply: str) -> None:
    """Nothing ticked, an option without a box, one that is ticked and not, or a stranger."""
    with pytest.raises(ReplyError):
        read(reply, set[Extra])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("- [x] 주차\n- [ ] 조식", [Wish.PARKING]),
        ("● 아기 침대\n○ 주차\n● 조식", [Wish.COT, Wish.BREAKFAST]),
        ("- 아기 침대: X\n- 주차: O\n- 조식: X", [Wish.PARKING]),
        ("○ 주차\n○ 조식", [Wish.PARKING, Wish.BREAKFAST]),
    ],
)
def test_korean_forms(reply: str, value: list[Wish]) -> None:
    """A hollow sign is a box beside a filled one, and a bullet alone."""
    assert read(reply, list[Wish]).value == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("1. ✅ passed\n2. ❌ failed\n3. ✅ passed", ["PASSED", "FAILED", "PASSED"]),
        ("❌ failed", ["FAILED"]),
    ],
)
def test_a_sign_that_goes_with_its_option_leaves_nothing_out(reply: str, value: list[str]) -> None:
    """Where options come again, each item is a verdict, and the cross belongs to "failed"."""
    assert [one.name for one in read(reply, list[Outcome]).value] == value


@pytest.mark.parametrize(
    ("reply", "extras", "floor"),
    [
        ("Guest: Ana\nExtras:\n- [x] tow bar\n- [ ] sunroof\nFloor: top", {"tow bar"}, "top"),
        ("Guest: Ana\nExtras:\n[x] tow bar\n[ ] sunroof\nFloor: low", {"tow bar"}, "low"),
        ("Guest: Ana\nExtras: ☑ tow bar ☐ sunroof\nFloor: ☐ low ☑ top", {"tow bar"}, "top"),
        ("Guest: Ana\nExtras: tow bar\nFloor:\n- [ ] low\n- [x] top", {"tow bar"}, "top"),
        ("Guest: Ana\nExtras: tow bar ☑, sunroof ☐\nFloor: low ☐ top ☑", {"tow bar"}, "top"),
    ],
)
def test_forms_within_a_record(reply: str, extras: set[str], floor: str) -> None:
    """Under a label a form is read as it is alone, for several options and for one."""
    value = read(reply, Booking).value
    assert (value.extras, value.floor) == (extras, floor)


@pytest.mark.parametrize(
    "reply",
    [
        "Guest: Ana\nExtras:\n- [ ] tow bar\n- [ ] sunroof",
        "Guest: Ana\nExtras: tow bar\nFloor: [ ] low",
        "Guest: Ana\nExtras: tow bar\nFloor:\n- [x] low\n- [x] top",
    ],
)
def test_a_record_with_an_open_form_is_refused(reply: str) -> None:
    """An option that was offered and not ticked is no value of its field."""
    with pytest.raises(ReplyError):
        read(reply, Booking)


@pytest.mark.parametrize("type_", [Literal["low", "middle", "top"], Floor])
@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("- [ ] low\n- [x] middle\n- [ ] top", "middle"),
        ("☐ low\n☑ top", "top"),
        ("The guest asked for quiet.\n\n[ ] low\n[ ] middle\n[x] top", "top"),
        ("- [ ] low", None),
        ("☐ low ☐ top", None),
        ("- [x] low\n- [ ] middle\n- [x] top", None),
    ],
)
def test_one_of_several_boxes(type_: Any, reply: str, value: str | None) -> None:
    """The one that is ticked is the answer; none, or two, are no answer."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
        return
    found = read(reply, type_).value
    assert getattr(found, "floor", found) == value


def test_a_form_at_a_cut() -> None:
    """In a reply that was cut off, an option that is still to come may be ticked as well."""
    with pytest.raises(ReplyError):
        read("- [x] sunroof\n- [ ] tow bar\n- [x] roof rack", set[Extra], done_reason="length")
    with pytest.raises(ReplyError):
        read("Guest: Ana\nFloor: top\nExtras: ☑ tow bar ☐ sunroof", Booking, done_reason="length")

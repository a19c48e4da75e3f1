"""A key that is no field's makes the default of a field that it may mean doubtful."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ConflictingReply, InvalidReply, ReplyError


class Visit(BaseModel):
    """A visit, most of which may be left out."""

    room: str
    urgency: Literal["low", "high"] = "low"
    cancelled: bool = False
    booked_on: date | None = None
    walking_minutes: int | None = None
    helpers: list[str] = Field(default_factory=list)


class 방문(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    장소: str
    취소: bool = False
    증상: str | None = None


class Club(BaseModel):
    """Two persons, one of whom may be left out."""

    leader: Visit
    deputy: Visit | None = None


class Open(BaseModel):
    """Takes any key."""

    model_config = ConfigDict(extra="allow")
    room: str
    cancelled: bool = False


DOUBTFUL: list[tuple[dict[str, Any], str]] = [
    ({"urgncey": "high"}, "urgency"),
    ({"urg": "high"}, "urgency"),
    ({"urgent_level": "high"}, "urgency"),
    ({"weight": "high"}, "urgency"),
    ({"긴급도": "high"}, "urgency"),
    ({"called_off": True}, "cancelled"),
    ({"cancellation": True}, "cancelled"),
    ({"state": "cancelled"}, "cancelled"),
    ({"appointed": "2025-04-02"}, "booked_on"),
    ({"booking": "in spring"}, "booked_on"),
    ({"walk": 20}, "walking_minutes"),
    ({"walking_steps": 900}, "walking_minutes"),
    ({"helping_hands": ["Ada"]}, "helpers"),
    ({"stroll_minutes": 20}, "walking_minutes"),
    ({"walking_hours": 0.333}, "walking_minutes"),
]

HARMLESS: list[dict[str, Any]] = [
    {"note": "by phone"},
    {"confidence": "high"},
    {"id": 3},
    {"created_at": "2025-04-02"},
    {"success": True},
    {"비고": "전화로 받음"},
    {"floor": 2},
    {"called_off": None},
    {"staff": ""},
]


@pytest.mark.parametrize(("more", "field"), DOUBTFUL)
def test_a_default_is_no_answer_beside_a_key_that_may_mean_it(
    more: dict[str, Any], field: str
) -> None:
    """The reply may have said it under another name: the field is asked for again."""
    lines = [f"{key}: {value}" for key, value in {"room": "Elm", **more}.items()]
    for reply in (json.dumps({"room": "Elm", **more}), "\n".join(lines)):
        if isinstance(next(iter(more.values())), list) and reply[0] != "{":
            continue
        with pytest.raises(InvalidReply) as caught:
            read(reply, Visit)
        assert [problem.path for problem in caught.value.problems] == [field]


@pytest.mark.parametrize("more", HARMLESS)
def test_keys_that_stand_beside_an_answer_change_nothing(more: dict[str, Any]) -> None:
    """Remarks, ids and keys that say nothing leave the defaults alone."""
    assert read(json.dumps({"room": "Elm", **more}), Visit).value == Visit(room="Elm")


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ({"room": "Elm", "is_cancelled": True}, Visit(room="Elm", cancelled=True)),
        ({"room": "Elm", "CANCELLED": True}, Visit(room="Elm", cancelled=True)),
        ({"room": "Elm", "urgencey": "high"}, Visit(room="Elm", urgency="high")),
        ({"room": "Elm", "helper": ["Ada"]}, Visit(room="Elm", helpers=["Ada"])),
        (
            {"room": "Elm", "booked_on_date": "2025-04-02"},
            Visit(room="Elm", booked_on=date(2025, 4, 2)),
        ),
        ({"room": "Elm", "walking_hours": 2}, Visit(room="Elm", walking_minutes=120)),
        ({"room": "Elm", "walking": "2 hours"}, Visit(room="Elm", walking_minutes=120)),
    ],
)
def test_a_key_that_can_mean_one_field_only_is_it(reply: dict[str, Any], value: Visit) -> None:
    """Another case, one slip, is_, the kind of the value behind the name, another unit."""
    assert read(json.dumps(reply), Visit).value == value


def test_korean_names_and_what_they_are_dressed_with() -> None:
    """여부 behind a field of yes and no, 명 behind a text."""
    assert read('{"장소":"서고","취소여부":true}', 방문).value == 방문(장소="서고", 취소=True)
    assert read("장소: 서고\n증상명: 두통", 방문).value == 방문(장소="서고", 증상="두통")
    with pytest.raises(ReplyError):
        read('{"장소":"서고","cancelled":true}', 방문)


@pytest.mark.parametrize(
    "reply",
    [
        '{"room": "Elm", "BOOKED_ON": "next week"}',
        '{"room": "Elm", "isCancelled": "who knows"}',
    ],
)
def test_a_drifted_key_whose_value_does_not_fit(reply: str) -> None:
    """It is INVALID as under the field's own name, though Pydantic would not have seen it."""
    with pytest.raises(InvalidReply):
        read(reply, Visit)


@pytest.mark.parametrize(
    "reply",
    [
        '{"room": "Elm", "corrected_room": "Oak"}',
        '{"room": "Elm", "correction": {"room": "Oak"}}',
    ],
)
def test_a_key_that_puts_a_field_right(reply: str) -> None:
    """Two values of one field are a conflict."""
    with pytest.raises(ConflictingReply):
        read(reply, Visit)


def test_a_field_one_level_too_deep() -> None:
    """An optional part that stands within another part is not taken for left out."""
    with pytest.raises(ReplyError):
        read('{"leader": {"room": "Elm", "deputy": {"room": "Oak"}}}', Club)


@pytest.mark.parametrize("line", ["Cancelled? No idea.", "Urgency? Depends"])
def test_a_question_for_a_label(line: str) -> None:
    """A field's name with a question mark is about that field."""
    with pytest.raises(ReplyError):
        read(f"Room: Elm\nHelpers: Ada\n{line}", Visit)


def test_a_type_that_takes_any_key_takes_it() -> None:
    """Where the type keeps what is no field's, nothing is doubtful."""
    assert read('{"room": "Elm", "called_off": true}', Open).value.model_extra == {
        "called_off": True
    }


@pytest.mark.parametrize("reply", ['{"room": "Elm", "도우미": ["Ada"]}', "Room: Elm\n도우미: Ada"])
def test_a_key_in_another_script(reply: str) -> None:
    """Under it any field may have been meant that its value fits."""
    with pytest.raises(InvalidReply):
        read(reply, Visit)


def test_a_type_with_names_in_both_scripts() -> None:
    """A key in either is one that the type could have told a field by."""

    class Both(BaseModel):
        room: str = Field(title="방")
        remark: str | None = None

    assert read('{"room": "Elm", "색": "blue"}', Both).value == Both(room="Elm")


class Desk(BaseModel):
    """All but the last field are named."""

    place: str
    height_cm: int
    remark: str | None = None


@pytest.mark.parametrize("more", [{"colour": "grey"}, {"색": "회색"}])
def test_any_key_may_mean_the_one_field_that_lacks(more: dict[str, str]) -> None:
    """Where all others are named, a key that nobody took is doubtful if its value fits."""
    with pytest.raises(InvalidReply):
        read(json.dumps({"place": "Elm", "height_cm": 70, **more}), Desk)


@pytest.mark.parametrize("more", [{"drawers": 3}, {"confidence": "high"}, {"colour": None}])
def test_keys_that_do_not_fit_the_one_that_lacks(more: dict[str, Any]) -> None:
    """A number for a text, a remark, nothing."""
    reply = json.dumps({"place": "Elm", "height_cm": 70, **more})
    assert read(reply, Desk).value == Desk(place="Elm", height_cm=70)


def test_options_dressed_with_their_kind() -> None:
    """A level, a grade behind the name of a field with options."""
    for key in ("urgency_level", "Urgency level"):
        assert read(json.dumps({"room": "Elm", key: "high"}), Visit).value.urgency == "high"


@pytest.mark.parametrize("reply", ['{"room": "Elm", "cancelling": "yes"}', "Room: Elm\nOff: yes"])
def test_a_yes_under_another_name(reply: str) -> None:
    """Yes and no are told as words as well."""
    with pytest.raises(InvalidReply):
        read(reply, Visit)


def test_a_list_under_another_name() -> None:
    """A list of words is telling where one field alone lacks one, but for remarks."""
    with pytest.raises(InvalidReply):
        read('{"room": "Elm", "attendants": ["Ada", "Bo"]}', Visit)
    assert read('{"room": "Elm", "notes": ["by phone"]}', Visit).value.helpers == []


@pytest.mark.parametrize("more", [{"urgency_level": "high"}, {"Urgency": "high"}])
def test_a_field_under_two_names(more: dict[str, str]) -> None:
    """Two values of one field are a conflict, whichever of the names is the field's own."""
    with pytest.raises(ConflictingReply):
        read(json.dumps({"room": "Elm", "urgency": "low", **more}), Visit)
    same = json.dumps({"room": "Elm", "urgency": "high", **more})
    assert read(same, Visit).value == Visit(room="Elm", urgency="high")


@pytest.mark.parametrize("remark", ["(추정)", "(a guess)", "(estimated)", "- assumed"])
def test_an_option_that_is_guessed(remark: str) -> None:
    """As with a number, a remark that it was guessed leaves none."""
    with pytest.raises(ReplyError):
        read(f"Room: Elm\nUrgency: high {remark}", Visit)
    assert read("Room: Elm\nUrgency: high (by phone)", Visit).value.urgency == "high"

"""Records in every layout that models write them in."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Person(BaseModel):
    """Nested in a booking."""

    name: str
    phone: str


class Booking(BaseModel):
    """With a nested record."""

    room: str
    guest: Person


class Tool(BaseModel):
    """Flat."""

    name: str
    count: int
    spare: bool


class Form(BaseModel):
    """Of yes and no only."""

    lunch: bool = Field(title="점심 신청")
    bus: bool = Field(title="버스 이용")


class Shop(BaseModel):
    """With a list."""

    title: str
    goods: list[str]


SAW: dict[str, Any] = {"name": "saw", "count": 3, "spare": True}
AWL: dict[str, Any] = {"name": "awl", "count": 1, "spare": False}
GUEST: dict[str, Any] = {"room": "Oak", "guest": {"name": "Ada", "phone": "555-0101"}}

ONE_TOOL = [
    '<tool name="saw"><count>3</count><spare>true</spare></tool>',
    '<tool name="saw" count="3" spare="yes"/>',
    "name=saw&count=3&spare=true",
    "?name=saw&count=3&spare=yes",
    'name: "saw",\ncount: 3, // in the shed\nspare: true,',
    '"name": "saw",\n"count": 3,\n"spare": true',
    '{:name => "saw", :count => 3, :spare => true}',
    '{name: "saw", count: 0x3, spare: true}',
    '["name": "saw", "count": 3, "spare": true]',
    '{""name"": ""saw"", ""count"": 3, ""spare"": true}',
    "{&quot;name&quot;: &quot;saw&quot;, &quot;count&quot;: 3, &quot;spare&quot;: true}",
    '{"count": 3, "spare": true, "name": "saw}',
    '{"name": "saw, "count": 3, "spare": true}',
    '{"name": saw", "count": 3, "spare": true}',
    '{"name": "saw", "count": 3}, "spare": true}',
    '{"properties": {"name": {"type": "string", "value": "saw"}, "count": {"type": "integer", '
    '"value": 3}, "spare": {"type": "boolean", "value": true}}}',
    '{"name": {"value": "saw", "confidence": 0.9}, "count": {"value": 3}, "spare": true}',
    '<tool_call>\n{"name": "Tool", "arguments": {"name": "saw", "count": 3, "spare": true}}\n'
    "</tool_call>",
    "name,count,spare\nsaw,3,yes",
    '> ```json\n> {"name": "saw", "count": 3, "spare": true}\n> ```',
]


@pytest.mark.parametrize("reply", ONE_TOOL)
def test_one_record(reply: str) -> None:
    """One record reads alike, whatever syntax it is written in."""
    assert read(reply, Tool).value == Tool(**SAW)


TWO_TOOLS = [
    '{"name": ["saw", "awl"], "count": [3, 1], "spare": [true, false]}',
    '{"saw": {"count": 3, "spare": true}, "awl": {"count": 1, "spare": false}}',
    "name;count;spare\nsaw;3;yes\nawl;1;no",
    "name\tcount\tspare\nsaw\t3\tyes\nawl\t1\tno",
    "| name | count | spare |\n| saw | 3 | yes |\n| awl | 1 | no |",
    "```csv\nname,count,spare\nsaw,3,yes\nawl,1,no\ntotal,4,\n```",
    "| | A | B |\n|---|---|---|\n| name | saw | awl |\n| count | 3 | 1 |\n| spare | yes | no |",
    '<tools><tool name="saw" count="3" spare="yes"/>\n<tool name="awl" count="1" '
    'spare="no"/></tools>',
    'First {"name": "saw", "count": 3, "spare": true} and, by the door, '
    '{"name": "awl", "count": 1, "spare": false}.',
]


@pytest.mark.parametrize("reply", TWO_TOOLS)
def test_several_records(reply: str) -> None:
    """A list of records reads alike in rows, in columns, by name, and in a sentence."""
    assert read(reply, list[Tool]).value == [Tool(**SAW), Tool(**AWL)]


@pytest.mark.parametrize(
    "reply",
    [
        '{"room": "Oak", "guest_name": "Ada", "guest_phone": "555-0101"}',
        '{"room": "Oak", "guestName": "Ada", "guestPhone": "555-0101"}',
        '{"room": "Oak", "guest.name": "Ada", "guest.phone": "555-0101"}',
        "room=Oak&guest[name]=Ada&guest[phone]=555-0101",
    ],
)
def test_flat_keys(reply: str) -> None:
    """A key that begins with a nested record's field belongs to that record."""
    assert read(reply, Booking).value.model_dump() == GUEST


@pytest.mark.parametrize(
    "reply",
    [
        "[x] 점심 신청\n[ ] 버스 이용",
        "- [✓] 점심 신청\n- [ ] 버스 이용",
        "☑ 점심 신청\n☐ 버스 이용",
        "✅ 점심 신청\n❌ 버스 이용",
        "점심 신청 [v]\n버스 이용 [ ]",
        "점심 신청: ☑\n버스 이용: ☐",
    ],
)
def test_ticked_boxes(reply: str) -> None:
    """A ticked box is yes and an empty one no."""
    assert read(reply, Form).value == Form(lunch=True, bus=False)


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("[ ] 점심 신청\n[ ] 버스 이용", Form),
        ('{"name": ["saw", "awl"], "count": [3], "spare": [true, false]}', list[Tool]),
        ('Use {"name": "saw", "count": 3, "spare": true} or '
         '{"name": "awl", "count": 1, "spare": false}.', list[Tool]),
        ("name,count,spare\nsaw,3", Tool),
        ('{"name": "saw", "count": 3, "count": 4, "spare": true}', Tool),
        ('{"title": "a", "goods": ["x", "y", "title": "b"}', Shop),
    ],
)  # fmt: skip
def test_what_is_no_record(reply: str, type_: Any) -> None:
    """An empty form, columns of unequal length, a choice, a short row, two values: no record."""
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    "reply",
    [
        '{"title": "서점", "goods": ["책", "지도"}}',
        '{"title": "서점", "goods": ["책", "지도"',
        '{"goods": ["책", "지도", "title": "서점"}',
        '{"title": "서점 (book shop)", "goods": ["책 (books)", "지도 (maps)"]}',
        "title: 서점 (book shop)\ngoods: 책 (books), 지도 (maps)",
    ],
)
def test_brackets_and_glosses(reply: str) -> None:
    """A bracket that slipped changes no value; nor does a translation behind every value."""
    assert read(reply, Shop).value == Shop(title="서점", goods=["책", "지도"])


@pytest.mark.parametrize(
    ("reply", "goods"),
    [
        ("```\ntitle: 서점\ngoods: 책, 지도\n```", ["책", "지도"]),
        ("Here you are:\n\n~~~text\ntitle: 서점\n\ngoods: 책, 지도\n~~~", ["책", "지도"]),
        ("goods: 책\ntitle: 서점\n```\ngoods: 지도\n```", ["책"]),
    ],
)
def test_labels_within_a_fence(reply: str, goods: list[str]) -> None:
    """Labels that all stand in one fence are fields; a fence below a label is its text."""
    assert read(reply, Shop).value.goods == goods

"""Headings below a heading: the fields of a record within a record."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Berth(BaseModel):
    """Two levels down."""

    row: int
    side: str | None = None


class Harbour(BaseModel):
    """One level down; it has a name as what holds it has."""

    name: str
    berth: Berth


class Boat(BaseModel):
    """A record in a record."""

    name: str
    harbour: Harbour
    owner: str | None = None


class Crew(BaseModel):
    """One of several."""

    name: str
    age: int


class Voyage(BaseModel):
    """A list of records under a heading."""

    name: str
    crew: list[Crew]
    remark: str | None = None


class 선석(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    줄: int
    방향: str | None = None


class 배(BaseModel):  # noqa: N801
    """It holds the other."""

    이름: str
    선석: 선석
    선주: str | None = None


BOAT = {
    "name": "Tern",
    "harbour": {"name": "Kirkwall", "berth": {"row": 4, "side": "port"}},
    "owner": "Ada Rendall",
}
TERN = """# Boat

## Name
Tern

## Harbour

### Name
Kirkwall

### Berth

#### Row
4

#### Side
port

## Owner
Ada Rendall"""


@pytest.mark.parametrize(
    "reply",
    [
        TERN,
        TERN.replace("\n\n", "\n"),
        TERN.replace("#### Row\n4\n\n#### Side\nport", "- Row: 4\n- Side: port"),
        TERN.replace("#### Row\n4\n\n#### Side\nport", "Row: 4\nSide: port"),
        TERN.replace("### Name\nKirkwall", "### Name: Kirkwall"),
    ],
)
def test_three_levels(reply: str) -> None:
    """A heading below that of a record is one of its fields, also where what holds the record has
    a field of that name; one as high as the record's ends it."""
    assert read(reply, Boat).value == Boat.model_validate(BOAT)


def test_the_record_first() -> None:
    """The next heading of its own level is of what holds it."""
    head, harbour = TERN.index("## Name"), TERN.index("## Harbour")
    owner = TERN.index("## Owner")
    reply = f"{TERN[harbour:owner]}{TERN[head:harbour]}{TERN[owner:]}"
    assert read(reply, Boat).value == Boat.model_validate(BOAT)


@pytest.mark.parametrize(
    ("side", "expected"), [("None", None), ("port", "port"), ("Not stated", None)]
)
def test_a_field_within_that_has_nothing(side: str, expected: str | None) -> None:
    """It is read as it is anywhere."""
    assert read(TERN.replace("port", side), Boat).value.harbour.berth.side == expected


def test_a_list_of_records() -> None:
    """Each stands under a heading of its own, with its fields below or in lines."""
    deep = "### Member {}\n#### Name\n{}\n#### Age\n{}\n"
    flat = "### Member {}\n- Name: {}\n- Age: {}\n"
    for form in (deep, flat):
        crew = form.format(1, "Ada", 41) + form.format(2, "Bo", 39)
        reply = f"## Name\nSpring\n## Crew\n{crew}## Remark\nsafe home"
        found = read(reply, Voyage).value
        assert found.remark == "safe home"
        assert [(one.name, one.age) for one in found.crew] == [("Ada", 41), ("Bo", 39)]


def test_korean_headings() -> None:
    """The same in Korean."""
    reply = "## 이름\n갈매기\n\n## 선석\n\n### 줄\n4번\n\n### 방향\n없음\n\n## 선주\n유다온"
    found = read(reply.replace("4번", "4"), 배).value
    assert found.model_dump() == {
        "이름": "갈매기",
        "선석": {"줄": 4, "방향": None},
        "선주": "유다온",
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("#### Row\n4", "#### Row\n"),
        ("#### Row\n4\n\n", ""),
        ("#### Side\nport", "#### Side\nport\n\n##### Old berth\n\n###### Row\n7"),
        ("### Name\nKirkwall\n\n", ""),
    ],
)
def test_a_field_that_is_missing_or_twice(old: str, new: str) -> None:
    """Nothing is taken from a level above, and two values are two."""
    with pytest.raises(ReplyError):
        read(TERN.replace(old, new), Boat)


def test_a_heading_below_a_text() -> None:
    """A field without parts ends at any heading, as before."""
    reply = TERN.replace("## Owner\nAda Rendall", "## Owner\nAda Rendall\n\n### Since\nMay")
    value: Any = read(reply, Boat).value
    assert value.owner == "Ada Rendall"

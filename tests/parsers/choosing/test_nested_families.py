"""Lists of records, nested records and constrained types in every layout."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Literal

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Pet(BaseModel):
    """Nested."""

    name: str
    legs: int
    chipped: bool


class Addr(BaseModel):
    """Nested."""

    street: str
    city: str


class Owner(BaseModel):
    """With nested records."""

    owner: str
    address: Addr
    pets: list[Pet]


class Mood(Enum):
    """Where one name holds another."""

    VERY_LOW = "very low"
    LOW = "low"
    FINE = "fine"


class S(BaseModel):
    """With constrained types and a union."""

    mood: Mood = Field(description="how the client felt")
    severity: Literal["mild", "moderate", "severe"]
    score: float = Field(ge=0, le=10)
    followup: date | str
    minutes: int
    cost: Decimal
    note: str | None = None
    homework: list[str] = []


PETS = [Pet(name="Rex", legs=4, chipped=True), Pet(name="Tom", legs=3, chipped=False)]
OWNER = Owner(owner="Ada", address=Addr(street="1 Mill Rd", city="York"), pets=PETS)
W = S(
    mood=Mood.VERY_LOW,
    severity="moderate",
    score=7.5,
    followup=date(2025, 5, 6),
    minutes=90,
    cost=Decimal("1200"),
    note=None,
    homework=["sleep diary", "walk"],
)


LISTS: dict[str, str] = {
    "numbered blocks": (
        "1. Name: Rex\n   Legs: 4\n   Chipped: yes\n2. Name: Tom\n   Legs: 3\n   Chipped: no"
    ),
    "heading blocks": (
        "### Pet 1\n- **Name:** Rex\n- **Legs:** four\n- **Chipped:** Ye"
        "s\n\n"
        "### Pet 2\n- **Name:** Tom\n- **Legs:** three\n- **Chipped:** N"
        "o"
    ),
    "heading is name": ("### Rex\n- legs: 4\n- chipped: yes\n\n### Tom\n- legs: 3\n- chipped: no"),
    "bullets pairs": ("- name: Rex, legs: 4, chipped: true\n- name: Tom, legs: 3, chipped: false"),
    "bold bullet nested": (
        "- **Rex**\n  - legs: 4\n  - chipped: yes\n- **Tom**\n  - legs: 3\n  - chipped: no"
    ),
    "table": ("| Name | Legs | Chipped |\n|:--|--:|:-:|\n| Rex | 4 | ✓ |\n| Tom | 3 | ✗ |"),
    "yaml": ("- name: Rex\n  legs: 4\n  chipped: yes\n- name: Tom\n  legs: 3\n  chipped: no"),
    "jsonl": (
        '{"name": "Rex", "legs": 4, "chipped": true}\n{"name": "Tom", "legs": 3, "chipped": false}'
    ),
    "numbered json": (
        '1. {"name": "Rex", "legs": 4, "chipped": true}\n'
        '2. {"name": "Tom", "legs": 3, "chipped": false}'
    ),
    "blank sep": ("name: Rex\nlegs: 4\nchipped: yes\n\nname: Tom\nlegs: 3\nchipped: no"),
    "rule sep": ("name: Rex\nlegs: 4\nchipped: yes\n---\nname: Tom\nlegs: 3\nchipped: no"),
    "calls": ("Pet(name='Rex', legs=4, chipped=True)\nPet(name='Tom', legs=3, chipped=False)"),
    "call list": (
        "[Pet(name='Rex', legs=4, chipped=True), Pet(name='Tom', legs=3, chipped=False)]"
    ),
    "keyed": (
        '{"pet1": {"name": "Rex", "legs": 4, "chipped": true}, "pet2"'
        ': {"name": "Tom", "legs": 3, "chipped": false}}'
    ),
    "xml": (
        "<pets><pet><name>Rex</name><legs>4</legs><chipped>true</chip"
        "ped></pet><pet><name>Tom</name><legs>3</legs><chipped>false<"
        "/chipped></pet></pets>"
    ),
    "html": (
        "<table><tr><th>Name</th><th>Legs</th><th>Chipped</th></tr><t"
        "r><td>Rex</td><td>4</td><td>yes</td></tr><tr><td>Tom</td><td"
        ">3</td><td>no</td></tr></table>"
    ),
    "toml": (
        '[[pets]]\nname = "Rex"\nlegs = 4\nchipped = true\n\n[[pets]]\nname'
        ' = "Tom"\n'
        "legs = 3\nchipped = false"
    ),
    "header rows": ('[["name", "legs", "chipped"], ["Rex", 4, true], ["Tom", 3, false]]'),
    "columns rows": (
        '{"columns": ["name", "legs", "chipped"], "rows": [["Rex", 4, true], ["Tom", 3, false]]}'
    ),
}

NESTED: dict[str, str] = {
    "yaml": (
        "owner: Ada\naddress:\n  street: 1 Mill Rd\n  city: York\npets:\n"
        "  - name: Rex\n    legs: 4\n    chipped: true\n  - name: Tom\n  "
        "  legs: 3\n"
        "    chipped: false"
    ),
    "bullets": (
        "- **Owner**: Ada\n- **Address**:\n  - Street: 1 Mill Rd\n  - Ci"
        "ty: York\n"
        "- **Pets**:\n  - Name: Rex, Legs: 4, Chipped: yes\n"
        "  - Name: Tom, Legs: 3, Chipped: no"
    ),
    "headings": (
        "## Owner\nAda\n\n## Address\n- street: 1 Mill Rd\n- city: York\n\n#"
        "# Pets\n"
        "| name | legs | chipped |\n|---|---|---|\n| Rex | 4 | yes |\n"
        "| Tom | 3 | no |"
    ),
    "flat": (
        '{"owner": "Ada", "address_street": "1 Mill Rd", "address_cit'
        'y": "York", "pets": [{"name": "Rex", "legs": 4, "chipped": t'
        'rue}, {"name": "Tom", "legs": 3, "chipped": false}]}'
    ),
    "lifted": (
        '{"owner": "Ada", "street": "1 Mill Rd", "city": "York", "pet'
        's": [{"name": "Rex", "legs": 4, "chipped": true}, {"name": "'
        'Tom", "legs": 3, "chipped": false}]}'
    ),
    "string json": (
        '{"owner": "Ada", "address": "{\\"street\\": \\"1 Mill Rd\\", \\"c'
        'ity\\": \\"York\\"}", "pets": "[{\\"name\\": \\"Rex\\", \\"legs\\": 4'
        ', \\"chipped\\": true}, {\\"name\\": \\"Tom\\", \\"legs\\": 3, \\"chi'
        'pped\\": false}]"}'
    ),
    "toml": (
        'owner = "Ada"\n\n[address]\nstreet = "1 Mill Rd"\ncity = "York"\n'
        "\n[[pets]]\n"
        'name = "Rex"\nlegs = 4\nchipped = true\n\n[[pets]]\nname = "Tom"\n'
        "legs = 3\n"
        "chipped = false"
    ),
    "call": (
        "Owner(owner='Ada', address=Addr(street='1 Mill Rd', city='Yo"
        "rk'), pets=[Pet(name='Rex', legs=4, chipped=True), Pet(name="
        "'Tom', legs=3, chipped=False)])"
    ),
    "xml": (
        "<owner><owner>Ada</owner><address><street>1 Mill Rd</street>"
        "<city>York</city></address><pets><pet><name>Rex</name><legs>"
        "4</legs><chipped>true</chipped></pet><pet><name>Tom</name><l"
        "egs>3</legs><chipped>false</chipped></pet></pets></owner>"
    ),
    "indent lines": (
        "Owner: Ada\nAddress:\n  Street: 1 Mill Rd\n  City: York\nPets:\n "
        " 1. Rex\n"
        "     Legs: 4\n     Chipped: yes\n  2. Tom\n     Legs: 3\n     Ch"
        "ipped: no"
    ),
}

SESSIONS: dict[str, str] = {
    "lines": (
        "Mood: very low\nSeverity: Moderate\nScore: 7.5/10\nFollow-up: 6"
        " May 2025\n"
        "Minutes: an hour and a half\nCost: $1,200\nNote: none\n"
        "Homework: sleep diary, walk"
    ),
    "lines2": (
        "mood: VERY_LOW (flat, tearful)\nseverity: moderate - mostly a"
        "t night\n"
        "score: 7.5 out of 10\nfollowup: Tuesday, 6 May 2025\nminutes: "
        "1h 30m\n"
        "cost: 1200 dollars\nnote: N/A\nhomework:\n1. sleep diary\n2. wal"
        "k"
    ),
    "quoted": (
        '"mood": "very low",\n"severity": "moderate",\n"score": 7.5,\n'
        '"followup": "2025-05-06",\n"minutes": 90,\n"cost": 1200,\n"note'
        '": null,\n'
        '"homework": ["sleep diary", "walk"]'
    ),
    "nested value": (
        '{"assessment": {"mood": "very low", "severity": "moderate", '
        '"score": 7.5}, "plan": {"followup": "2025-05-06", "minutes":'
        ' 90, "cost": 1200, "homework": ["sleep diary", "walk"]}}'
    ),
}


@pytest.mark.parametrize("reply", LISTS.values(), ids=LISTS)
def test_lists_of_records(reply: str) -> None:
    """Two records read alike as blocks, rows, columns, calls and under titles."""
    assert read(reply, list[Pet]).value == PETS


@pytest.mark.parametrize("reply", NESTED.values(), ids=NESTED)
def test_nested_records(reply: str) -> None:
    """A record within a record reads alike, indented, flat, lifted, under a heading."""
    assert read(reply, Owner).value == OWNER


@pytest.mark.parametrize("reply", SESSIONS.values(), ids=SESSIONS)
def test_constrained_types(reply: str) -> None:
    """Enums with glosses, grades, money, time spans, a union of date and text."""
    assert read(reply, S).value == W


@pytest.mark.parametrize(
    "reply",
    [
        "### Pet 1\n- legs: 4\n- chipped: yes\n\n### Pet 2\n- legs: 3\n- chipped: no",
        "Rex | 4 | yes\nTom | 3 | no",
        '[["Rex", 4, true], ["Tom", 3, false]]',
        '[["name", "legs"], ["Rex", 4, true]]',
    ],
)
def test_what_no_name_tells(reply: str) -> None:
    """A number is no title, and a place in a row no name."""
    with pytest.raises(ReplyError):
        read(reply, list[Pet])


class Part(BaseModel):
    """A row of the list."""

    name: str = Field(title="부품")
    count: int = Field(title="개수")


class Kit(BaseModel):
    """The list is called as the first field of its items."""

    owner: str = Field(title="주인")
    parts: list[Part] = Field(title="부품")
    spares: list[Part] = Field(default_factory=list, title="여분")


KO_ROWS = "| 부품 | 개수 |\n|:---|---:|\n| 나사 | 8 |\n| 판 | 2 |\n"
EN_ROWS = "| Name | Count |\n|---|---|\n| screw | 8 |\n| plate | 2 |\n"


@pytest.mark.parametrize("heading", ["### 부품", "**부품**", "부품:", "부품", "[부품]", "■ 부품"])
@pytest.mark.parametrize("closing", ["", "\n감사합니다.", "\n즐겁게 만드세요!"])
def test_a_table_under_the_heading_of_a_list(heading: str, closing: str) -> None:
    """Each row is a record, also where the list and its first column have one name."""
    kit = read(f"주인: 하늘\n\n{heading}\n\n{KO_ROWS}{closing}", Kit).value
    assert [(part.name, part.count) for part in kit.parts] == [("나사", 8), ("판", 2)]


def test_a_table_between_other_labels() -> None:
    """A label behind it begins the next field, and its title may be no field's either."""
    kit = read(f"Parts:\n{EN_ROWS}\nOwner: Bo\n", Kit).value
    assert (kit.owner, [part.count for part in kit.parts]) == ("Bo", [8, 2])


@pytest.mark.parametrize(
    "behind",
    [
        "\nAdd three nuts as well!",
        "\nThe plate is no longer needed, remove it!",
        "\nnut 4",
        "\n판은 빼 주세요!",
        "\n볼트도 추가해 주세요!",
        "\n| nut | 4 | 5 |",
    ],
)
def test_what_stands_behind_a_table_may_change_it(behind: str) -> None:
    """It is asked again where more is said than a farewell."""
    with pytest.raises(ReplyError):
        read(f"Owner: Bo\n\n### Parts\n{EN_ROWS}{behind}", Kit)


def test_a_table_that_no_heading_gives_to_a_field_is_not_lost() -> None:
    """A list that may be left out is not empty where a table of its fields stands."""
    named = f"Owner: Bo\nParts: name: nut, count: 1\n\n{EN_ROWS}"
    with pytest.raises(ReplyError):
        read(named, Kit)

"""Items without labels that are records: their parts are told by their kinds."""

from __future__ import annotations

from datetime import date, time
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Fare(BaseModel):
    """A text and a sum of money."""

    model_config = ConfigDict(populate_by_name=True)
    line: str = Field(alias="노선")
    price: int = Field(alias="요금")


class Guide(BaseModel):
    """A list of them."""

    city: str
    fares: list[Fare]


class Child(BaseModel):
    """A text and an age."""

    name: str
    age: int


class Stock(BaseModel):
    """A text and a count."""

    item: str
    count: int


class Rank(Enum):
    """Options."""

    CAPTAIN = "captain"
    MATE = "mate"


class Sailor(BaseModel):
    """A text and an option."""

    name: str
    rank: Rank


class Slot(BaseModel):
    """A clock and a text."""

    at: time
    what: str


class Feast(BaseModel):
    """A day and a text."""

    day: date
    title: str


class Part(BaseModel):
    """Two texts, the second an amount."""

    name: str
    amount: str


class Pair(BaseModel):
    """Two texts of which neither tells itself."""

    city: str
    country: str


class Film(BaseModel):
    """What one makes in some year."""

    title: str
    director: str
    year: int


FARES = [("간선", 1500), ("마을", 1200)]


def refused(text: str, type_: Any) -> bool:
    """Whether a reply gives no value."""
    try:
        read(text, type_, done_reason="stop")
    except ReplyError:
        return True
    return False


@pytest.mark.parametrize(
    "text",
    [
        "- 간선: 1,500원\n- 마을: 1,200원",
        "1. 간선 - 1,500원\n2. 마을 - 1,200원",
        "* 간선 (1,500원)\n* 마을 (1,200원)",
        "- 간선 1,500원\n- 마을 1,200원",
        "- **간선**: 1500\n- **마을**: 1200",
        "• 간선 | 1,500원\n• 마을 | 1,200원",
        "- 1,500원: 간선\n- 1,200원: 마을",
        "버스 요금입니다.\n\n- 간선: 1,500원\n- 마을: 1,200원\n\n안전 운행하세요!",
        "요금표:\n1) 간선 – 1,500원\n2) 마을 – 1,200원",
        "- 간선 → 1,500원\n- 마을 → 1,200원",
    ],
)
def test_a_number_tells_itself_beside_a_text(text: str) -> None:
    """Every item is a text and a number, with one sign between them."""
    found = read(text, list[Fare], done_reason="stop").value
    assert [(fare.line, fare.price) for fare in found] == FARES


@pytest.mark.parametrize(
    "text",
    [
        "- 간선: 1,500원\n- 마을 - 1,200원",
        "- 간선: 1,500원\n- 마을: 1,200원 (운휴)",
        "- 간선: 1,500원\n- 마을: 미정",
        "- 간선: 1,500원\n- 마을: 1,200원\n- 합계: 2,700원",
        "- 간선: 12대\n- 마을: 15대",
        "- 간선: 1,500원~1,700원\n- 마을: 1,200원",
        "- 간선: 1,500원\n- 마을: 1,200원\n- ...",
        "- 간선: 1,500원\n- 마을: 1,200원\n\n마을은 곧 오릅니다.",
        "예시:\n- 간선: 1,500원\n- 마을: 1,200원",
        "삭제된 노선:\n- 간선: 1,500원\n- 마을: 1,200원",
        "- 간선: 1,500원\n  - 마을: 1,200원",
        "- 간선: 1,500원\n- ~~마을: 1,200원~~",
        "- 720: 1500\n- 721: 1200",
        "- 간선: 1,500원\n새 노선은 아래와 같습니다.\n- 마을: 1,200원",
        "간선: 1,500원\n마을: 1,200원",
        "- 간선: 학생 1,500원\n- 마을: 학생 1,200원",
    ],
)
def test_not_where_something_is_left_over(text: str) -> None:
    """Other signs, a remark, a total, a unit of something else, two numbers, lines between."""
    assert refused(text, list[Fare])


@pytest.mark.parametrize("mark", ["- ", "* ", "1. ", ""])
def test_below_a_label(mark: str) -> None:
    """A field of records; below its label even lines without marks are items."""
    text = f"City: Suwon\nFares:\n{mark}간선: 1,500원\n{mark}마을: 1,200원"
    found = read(text, Guide, done_reason="stop").value
    assert [(fare.line, fare.price) for fare in found.fares] == FARES


def test_bare_numbers_below_a_label_need_marks() -> None:
    """ "Room: 7" may be the next line of a form, whatever stands above it."""
    assert refused("City: Suwon\nFares:\n간선: 1500\n마을: 1200", Guide)
    assert not refused("City: Suwon\nFares:\n- 간선: 1500\n- 마을: 1200", Guide)


@pytest.mark.parametrize(
    "text",
    [
        "Goals this season:\n- Tom: 12\n- Ida: 9",
        "- Tom: 12\n- Ida: 9\n- Tom: 13",
        "- Tom: 12\n- Ida: 9\n\nIda did not come.",
        "- Tom: 12\n- Ida: 9\n\nNote: Ida is ten now.",
    ],
)
def test_not_where_something_speaks_against_it(text: str) -> None:
    """What is counted is something else, one is told twice, or a line is about one of them."""
    assert refused(text, list[Child])
    assert not refused("Our children:\n- Tom: 12\n- Ida: 9\n\nAll live in town.", list[Child])


def test_one_item_below_a_label() -> None:
    """It is named, so one is enough; by itself it may be anything."""
    assert len(read("City: Suwon\nFares:\n- 간선: 1,500원", Guide).value.fares) == 1
    assert refused("- 간선: 1,500원", list[Fare])


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("- Tom: 12\n- Ida: 13", True),
        ("- 톰 (12세)\n- 이다 (13세)", True),
        ("- Tom, 12\n- Ida, 13", True),
        ("- Tom: 12 goals\n- Ida: 13 goals", False),
        ("- Tom: $12\n- Ida: $13", False),
        ("- 톰: 12점\n- 이다: 13점", False),
        ("- Tom: 12 kg\n- Ida: 13 kg", False),
        ("- Room 12\n- Room 13", False),
        ("- Tom: 12 or 13\n- Ida: 13", False),
    ],
)
def test_a_unit_must_be_one_of_the_field(text: str, holds: bool) -> None:
    """No label says that the number is an age, so its unit must not say that it is none."""
    assert refused(text, list[Child]) != holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("- Rope: 3\n- Nails: 5", True),
        ("- Rope – 3 pcs\n- Nails – 5 pcs", True),
        ("- 밧줄 3개\n- 못 5개", True),
        ("- Rope: $3\n- Nails: $5", False),
        ("- Rope 3\n- Nails 5", False),
        ("- 밧줄 약 3개\n- 못 5개", False),
    ],
)
def test_an_amount_without_a_sign_has_a_unit(text: str, holds: bool) -> None:
    """ "Route 3" is a name."""
    assert refused(text, list[Stock]) != holds


@pytest.mark.parametrize(
    "text",
    [
        "- Ana Roe (captain)\n- Bo Lee (mate)",
        "1. Ana Roe – captain\n2. Bo Lee – mate",
        "- Captain: Ana Roe\n- Mate: Bo Lee",
    ],
)
def test_an_option_tells_itself(text: str) -> None:
    """The other part is the text."""
    found = read(text, list[Sailor], done_reason="stop").value
    assert [(one.name, one.rank) for one in found] == [
        ("Ana Roe", Rank.CAPTAIN),
        ("Bo Lee", Rank.MATE),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- Ana Roe (captain)\n- Bo Lee (cook)",
        "- Ana Roe (captain)\n- Bo Lee (captain or mate)",
        "- Ana Roe (captain)\n- Mate (Bo Lee)",
        "- Ana Roe (captain)\n- Bo Lee",
    ],
)
def test_every_item_has_its_option_at_one_place(text: str) -> None:
    """Else it may be something else that stands in the bracket."""
    assert refused(text, list[Sailor])


@pytest.mark.parametrize(
    "text",
    [
        "- 09:30 인사\n- 13:00 식사",
        "- 오전 9시 30분 인사\n- 오후 1시 식사",
        "- 인사 (09:30)\n- 식사 (13:00)",
        "1. 09:30: 인사\n2. 13:00: 식사",
    ],
)
def test_a_clock_needs_no_sign(text: str) -> None:
    """What stands behind it is the text."""
    found = read(text, list[Slot], done_reason="stop").value
    assert [(slot.at, slot.what) for slot in found] == [(time(9, 30), "인사"), (time(13), "식사")]


@pytest.mark.parametrize(
    "text",
    [
        "- 09:30~10:00 인사\n- 13:00 식사",
        "- 09:30 - 10:00 인사\n- 13:00 - 14:00 식사",
        "- 09:30 또는 10:00 인사\n- 13:00 식사",
        "- 09:30 이후 인사\n- 13:00 식사",
        "- 09:30 인사\n- 식사",
    ],
)
def test_a_span_is_no_clock(text: str) -> None:
    """Two clocks, or one that is less than sure, and an item without any."""
    assert refused(text, list[Slot])


def test_a_day_needs_no_sign() -> None:
    """The same of days."""
    text = "- 2031-03-01 Opening\n- 2031-04-02 Closing night"
    found = read(text, list[Feast], done_reason="stop").value
    assert [one.title for one in found] == ["Opening", "Closing night"]
    assert refused(text.replace("01 O", "01 to 2031-03-02 O"), list[Feast])


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("* Barley – 200 g\n* Leek – 1 large", True),
        ("- 보리: 200g\n- 대파: 1대", True),
        ("- Barley – pearled\n- Leek – sliced", False),
        ("- Barley – 200 g\n- Leek – some", False),
        ("- 2 leeks – 300 g\n- 1 carrot – 80 g", False),
    ],
)
def test_a_name_and_an_amount_are_both_texts(text: str, holds: bool) -> None:
    """They stand in the order of the fields, and only the amounts begin with a number."""
    assert refused(text, list[Part]) != holds
    if holds:
        assert read(text, list[Part]).value[1].amount in ("1 large", "1대")


def test_two_texts_tell_nothing() -> None:
    """Nobody can say which is the town."""
    assert refused("- Bonn: Germany\n- Lyon: France", list[Pair])


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("1. **Tidewater** by Ana Roe (2014)\n2. **By the Sea, Alone** by B. Lee (1998)", True),
        ('- "Tidewater" by Ana Roe, 2014\n- "By the Sea, Alone" by B. Lee, 1998', True),
        ("1. Tidewater by Ana Roe (2014)\n2. Stand by Me by B. Lee (1998)", False),
        ("1. Tidewater by Ana Roe (2014)\n2. Alone by B. Lee", False),
        ("1. Tidewater by Ana Roe (A24)\n2. Alone by B. Lee (Toho)", False),
        ("1. Tidewater - Ana Roe (2014)\n2. Alone - B. Lee (1998)", False),
    ],
)
def test_by_tells_the_maker(text: str, holds: bool) -> None:
    """ "Title by Maker (year)": one "by" outside of what is set apart, and a number."""
    assert refused(text, list[Film]) != holds
    if holds:
        assert [one.director for one in read(text, list[Film]).value] == ["Ana Roe", "B. Lee"]


class Tale(BaseModel):
    """A work, whom it is by, and its year."""

    title: str
    author: str
    year: int


@pytest.mark.parametrize(
    "text",
    [
        "1. **Ash** adapted by Mia Roe (2011)\n2. **Fen** by Lu Bell (2003)",
        "1. **Ash** by the river (2011)\n2. **Fen** by Lu Bell (2003)",
    ],
)
def test_by_tells_somebody(text: str) -> None:
    """Behind the title "by" stands at once, and before somebody's name."""
    with pytest.raises(ReplyError):
        read(text, list[Tale])


@pytest.mark.parametrize(
    "text",
    [
        "- Bus: $3\n- Tram: €4", "- Bus: 3000\n- Tram: 4000\nNote: fares may have changed.",
        "- Bus: 3000\n- Tram: 4000\nThese are the fares of last year.",
    ],
)  # fmt: skip
def test_what_takes_the_amounts_away(text: str) -> None:
    """Two currencies, and a sentence that speaks of the items, leave open what they are."""
    with pytest.raises(ReplyError):
        read(text, list[Fare])


def test_an_item_that_was_called_off() -> None:
    """What stands in place of a text and voids its item is none."""
    with pytest.raises(ReplyError):
        read("- 09:30 cancelled\n- 10:00 swimming", list[Slot])

"""A field's value that settles on none is refused, and so is a list with an item that is denied."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError


class Guest(BaseModel):
    """Someone at a table."""

    name: str
    town: str
    request: list[str] = []


class Chore(BaseModel):
    """Work for someone."""

    task: str
    helper: str


UNDECIDED = [
    "Lund or Malmö",
    "either Lund or Ystad",
    "Lund? Ystad?",
    "Lund?",
    "maybe Lund",
    "probably Lund",
    "Lund, I think",
    "Lund (unconfirmed)",
    "not Lund but Ystad",
    "Ystad, not Lund",
    "Lund instead of Ystad",
    "Lund (no, Ystad)",
    "Lund, sorry, Ystad",
    "Lund (correction: Ystad)",
    "대구 또는 광주",
    "대구 아니면 광주",
    "대구이나 광주인 듯",
    "대구인 듯",
    "대구인 것 같음",
    "아마 대구",
    "대구가 아니라 광주",
    "대구 말고 광주",
    "대구 (추정)",
    "대구 (아니, 광주)",
    "대구 (정정: 광주)",
]
SETTLED = [
    "Oregon City",
    "Orlando",
    "Norrköping",
    "Nott, Kent",
    "Perhapsville",
    "Old Or",
    "5 or more towns",
    "대구 북구",
    "아마존",
    "나주",
    "이나리",
    "대구(광역시)",
]


@pytest.mark.parametrize("town", UNDECIDED)
def test_short_value_that_settles_on_none_is_refused(town: str) -> None:
    """A choice, a doubt, a denial or a correction in a label's value is no value."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nTown: {town}\nRequest: soup", Guest)


@pytest.mark.parametrize("town", SETTLED)
def test_words_that_only_resemble_a_choice_are_values(town: str) -> None:
    """Letters of "or", "not" or "아마" within a name say nothing."""
    assert read(f"Name: Ada\nTown: {town}", Guest).value.town == town


def test_what_the_source_says_so_is_a_value() -> None:
    """Words that the text itself has are its own."""
    source = "Ada has a table. She is from Trial or Error, a hamlet."
    assert read("Name: Ada\nTown: Trial or Error", Guest, source=source).value.town


def test_long_text_and_text_of_its_own_may_hold_or() -> None:
    """A task is a text, in which a choice may be meant; a helper is one person."""
    reply = "Task: ring Ida or Per\nHelper: {}"
    assert read(reply.format("Ada"), Chore).value.task == "ring Ida or Per"
    with pytest.raises(ReplyError):
        read(reply.format("Ida or Per"), Chore)


class Visitor(BaseModel):
    """Someone who wants something."""

    wish: str
    host: str


def test_wish_may_be_a_choice() -> None:
    """Whoever wishes may leave it open; who receives them is one person."""
    reply = "Wish: soup or salad\nHost: {}"
    assert read(reply.format("Ada"), Visitor).value.wish == "soup or salad"
    with pytest.raises(ReplyError):
        read(reply.format("Ada or Per"), Visitor)


def test_cell_that_settles_on_none_is_refused() -> None:
    """A cell of a table is no other than a value behind a label."""
    table = "| Task | Helper |\n|---|---|\n| sweep | Ida |\n| rake | {} |"
    assert read(table.format("Per"), list[Chore]).value[1].helper == "Per"
    for helper in ("Per or Ida", "maybe Per", "영희 혹은 철수"):
        with pytest.raises(ReplyError):
            read(table.format(helper), list[Chore])


class Chart(BaseModel):
    """What a chart says."""

    name: str
    allergies: list[str]
    symptoms: list[str] = []


DENIED = [
    "denies",
    "denied",
    "denies any bee stings",
    "no pollen",
    "milk, no pollen",
    "none except milk",
    "pollen ruled out",
    "refer to chart",
    "test pending",
    "yes",
    "부인합니다",
    "우유 알레르기 부인",
    "우유, 꽃가루는 아님",
    "우유 외에는 없음",
    "예전에 우유, 지금은 없음",
    "미확인",
    "기록 참조",
    "검사 대기",
    "네",
]


@pytest.mark.parametrize("items", DENIED)
def test_denied_item_is_none(items: str) -> None:
    """What is denied, or what only says that nothing is known, is stored as no item."""
    with pytest.raises(ReplyError):
        read(f"Name: Ada\nAllergies: {items}", Chart)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("nothing", []),
        ("no known allergies", []),
        ("없음", []),
        ("milk, nuts", ["milk", "nuts"]),
        ("note paper, Norway spruce", ["note paper", "Norway spruce"]),
        ("부인과 약, 예방 주사", ["부인과 약", "예방 주사"]),
    ],
)
def test_said_emptiness_and_plain_items_stay(items: str, expected: list[str]) -> None:
    """Emptiness that is clearly said is one, and words that only begin alike are items."""
    assert read(f"Name: Ada\nAllergies: {items}", Chart).value.allergies == expected


def test_what_lacks_may_be_a_symptom() -> None:
    """In a field of states what there is not may be the item itself."""
    value = read("Name: Ada\nAllergies: milk\nSymptoms: no appetite, 의욕 없음", Chart).value
    assert value.symptoms == ["no appetite", "의욕 없음"]


def test_struck_row_is_left_out() -> None:
    """A row of a table of which every cell is struck out was taken back."""
    rows = ["| ~~sweep~~ | ~~Ida~~ |", "| rake | Per |", "| ~~old~~ dust | Eva |"]
    table = "\n".join(["| Task | Helper |", "|---|---|", *rows])
    assert [chore.helper for chore in read(table, list[Chore]).value] == ["Per", "Eva"]

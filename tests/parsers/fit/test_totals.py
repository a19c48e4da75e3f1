"""Sums under other names than "total", and what dates or takes out entries of a dictionary."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Cost(BaseModel):
    """One line of a bill."""

    name: str
    amount: int


BILL = {"sails": 7, "ropes": 4, "돛대": 12}
SUMMED = [
    "Total amount", "Total cost", "Total expenses", "In total", "Grand total", "Altogether",
    "총 금액", "총 지출", "총 비용", "전체 금액", "합산", "도합",
]  # fmt: skip
SUMS = [
    *SUMMED, "All", "Everything", "Net", "Q3", "Whole year", "N", "Total hours", "",
    "전체", "모두", "총 인원", "전체 인원수", "2분기", "상반기", "주간", "총 개수",
]  # fmt: skip


def lines(pairs: dict[str, int]) -> str:
    """Return pairs as label lines."""
    return "\n".join(f"{key}: {value}" for key, value in pairs.items())


def table(pairs: dict[str, int]) -> str:
    """Return pairs as a table."""
    rows = "\n".join(f"| {key} | {value} |" for key, value in pairs.items())
    return f"| name | amount |\n|---|---|\n{rows}"


def costs(pairs: dict[str, int]) -> list[Cost]:
    """Return pairs as the records of a table."""
    return [Cost(name=name, amount=amount) for name, amount in pairs.items()]


@pytest.mark.parametrize("name", SUMS)
def test_a_sum_by_its_name_and_its_number(name: str) -> None:
    """What may be called a sum and is the sum of all before it is no entry and no row."""
    whole = {**BILL, name: sum(BILL.values())}
    assert read(table(whole), dict[str, int]).value == BILL
    assert read(table(whole), list[Cost]).value == costs(BILL)
    if name:
        assert read(lines(whole), dict[str, int]).value == BILL


@pytest.mark.parametrize("name", ["All", "Net", "Q3", "N", "전체", "주간", "2분기", "Total staff"])
def test_a_name_that_is_no_sum(name: str) -> None:
    """Where the number is another, the name is one of the entries."""
    more = {**BILL, name: sum(BILL.values()) + 1}
    assert read(lines(more), dict[str, int]).value == more
    assert read(table(more), list[Cost]).value == costs(more)


@pytest.mark.parametrize(
    "name", ["keels", "Total recall", "전체주의", "모두의마블", "Allan", "Nora"]
)
def test_a_number_that_is_the_sum_by_chance(name: str) -> None:
    """Under a name of its own it is an entry."""
    more = {**BILL, name: sum(BILL.values())}
    assert read(lines(more), dict[str, int]).value == more
    assert read(table(more), list[Cost]).value == costs(more)


def test_one_entry_before_it_sums_nothing_up() -> None:
    """The same number twice: only a name that means nothing else is that of a sum."""
    assert read(lines({"sails": 7, "All": 7}), dict[str, int]).value == {"sails": 7, "All": 7}
    assert read(table({"sails": 7, "Total cost": 7}), list[Cost]).value == costs({"sails": 7})


@pytest.mark.parametrize("name", SUMMED)
def test_a_wrong_sum_of_rows(name: str) -> None:
    """A last row that means the sum and is not is a row of nothing; alone it is one."""
    if name == "Grand total":
        assert read(table({**BILL, name: 99}), list[Cost]).value == costs(BILL)
        return
    with pytest.raises(ReplyError):
        read(table({**BILL, name: 99}), list[Cost])
    assert read(table({name: 99}), list[Cost]).value == costs({name: 99})


@pytest.mark.parametrize(
    ("reply", "numbers"),
    [
        ("4점, 7점, 총 11점", [4, 7]),
        ("- 4\n- 7\n- total 11", [4, 7]),
        ("4, 7, sum = 11", [4, 7]),
        ("4, 7, 11", [4, 7, 11]),
        ("4, 7, ...", [4, 7]),
    ],
)
def test_a_sum_behind_numbers(reply: str, numbers: list[int]) -> None:
    """It is left out where it is called one."""
    assert read(reply, list[int]).value == numbers


@pytest.mark.parametrize("reply", ["4점, 7점, 총 12점", "- 4\n- 7\n- total 12", "4, 5, ... 9"])
def test_numbers_that_are_not_all_there(reply: str) -> None:
    """A sum of others, and dots for what stands between."""
    with pytest.raises(ReplyError):
        read(reply, list[int])


@pytest.mark.parametrize(
    "reply",
    [
        "망치: 4\n톱: 9\n날짜: 2023",
        "Year: 2023\nsaws: 4\nnails: 90",
        "saws: 4\nnails: 90\nPage: 2",
        "연도: 2023\n못: 4\n톱: 9",
    ],
)
def test_a_date_or_page_is_no_count(reply: str) -> None:
    """At an end of what was counted it only says when or where."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, int])


@pytest.mark.parametrize(
    "pairs",
    [
        {"year": 2023, "month": 4, "day": 9},
        {"Pages": 212, "Chapters": 14, "Year": 1987},
        {"saws": 4, "nails": 90, "year-old saws": 2},
        {"year": 2023, "saws": 4},
    ],
)
def test_a_year_among_what_describes_one_thing(pairs: dict[str, int]) -> None:
    """There it is a number of its own."""
    assert read(lines(pairs), dict[str, int]).value == pairs


def test_entries_below_an_entry() -> None:
    """Parts that are moved in below their whole do not stand beside it."""
    for nested in ("- tools: 6\n  - saws: 4\n  - awls: 2\n- nails: 9", "못: 9\n  톱: 4\n자: 1"):
        with pytest.raises(ReplyError):
            read(nested, dict[str, int])
    for sloppy in ("saws: 4\n  awls: 2\n  nails: 9", " - saws: 4\n - awls: 2\n - nails: 9"):
        assert read(sloppy, dict[str, int]).value == {"saws": 4, "awls": 2, "nails": 9}
    with pytest.raises(ReplyError):
        read("Tide: high\n  Note: only at noon\nWind: low", dict[str, str])


def test_entries_that_are_taken_out() -> None:
    """By the signs of a comment, or by a bracket behind the value; other brackets explain."""
    assert read("saws: 4\n// awls: 2\nnails: 9", dict[str, int]).value == {"saws": 4, "nails": 9}
    for out in ("cancelled", "removed", "취소", "삭제됨"):
        with pytest.raises(ReplyError):
            read(f"saws: 4\nawls: 2 ({out})", dict[str, int])
    for other in ("new", "중고"):
        assert read(f"saws: 4\nawls: 2 ({other})", dict[str, int]).value == {"saws": 4, "awls": 2}


@pytest.mark.parametrize("reply", ["sails: 6%\nropes: 5", "sails: 6h\nropes: 50m"])
def test_numbers_of_two_kinds(reply: str) -> None:
    """A rate beside a count, minutes beside hours: no one number stands for both."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, int])


@pytest.mark.parametrize("reply", ["sails: 6%\nropes: 5%\noars: 0", "sails: 6m\nropes: 50m"])
def test_numbers_of_one_kind(reply: str) -> None:
    """Nothing is nothing of whatever kind, and metres beside metres are some."""
    assert read(reply, dict[str, int]).value["sails"] == 6


def test_a_table_of_one_row_that_lies_flat() -> None:
    """Its keys may be its head; a year or a level is a key."""
    with pytest.raises(ReplyError):
        read("| sails | ropes |\n|---|---|\n| 6 | 4 |", dict[str, int])
    for head in ("Year", "Level", "층"):
        reply = f"| {head} | boats |\n|---|---|\n| 6 | 4 |"
        assert read(reply, dict[str, int]).value == {"6": 4}
    assert read("| what | boats |\n|---|---|\n| sails | 4 |", dict[str, int]).value == {"sails": 4}


def test_a_question_and_its_answer() -> None:
    """They are turns, not entries."""
    for asked in ("Q: Is it open?\nA: At noon", "문: 열었나요?\n답: 정오에"):
        with pytest.raises(ReplyError):
            read(asked, dict[str, str])
    grades = {"A": "best", "B": "good"}
    assert read("A: best\nB: good", dict[str, str]).value == grades

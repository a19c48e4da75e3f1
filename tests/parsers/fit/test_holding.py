"""What label lines put behind the name of somebody, a place, or a way to reach them."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Supplier(BaseModel):
    """Somebody who delivers something."""

    name: str
    phone: str | None = None
    city: str | None = None
    job: str | None = None
    subject: str | None = None
    tags: list[str] = []


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Phone: 555 0199 (found in the signature)", "phone", "555 0199"),
        ("Phone: 555 0199 (line 3)", "phone", "555 0199"),
        ("Phone: 555 0199 (본문에서 확인)", "phone", "555 0199"),
        ("City: Lund (string)", "city", "Lund"),
        ("City: 전주 (문자열)", "city", "전주"),
        ("City: Lund ✓", "city", "Lund"),
        ("Job: baker (2019-2023)", "job", "baker"),
        ("Job: baker (Jan 2019 – present)", "job", "baker"),
        ("Job: 제빵사 (2019.3~현재)", "job", "제빵사"),
        ("Job: 제빵사(2019년 3월부터)", "job", "제빵사"),
        ("City: Lund |", "city", "Lund"),
        ("Phone: 555 0199 입니다", "phone", "555 0199"),
    ],
)
def test_a_remark_behind_it_is_left_out(line: str, field: str, value: str) -> None:
    """Where it was found, its type, a tick, a border and a copula of its own are layout;
    from when to when somebody did it is another thing."""
    assert getattr(read(f"Name: Ida\n{line}", Supplier).value, field) == value


@pytest.mark.parametrize(
    "line",
    [
        "City: Lund, Land: Sweden",
        "City: Lund | Land: Sweden",
        "City: it is Lund",
        "City: the city is called Lund",
        "City: Lund - the place of the fair",
        "City: Lund (misspelled Lundt)",
        "City: 전주 (오타, 정확히는 진주)",
        "Job: baker and 2 others",
        "Job: 제빵사 외 1명",
        "Job: 빵집에서 일하고 있습니다",
        "Job: baker (helper: Bo)",
        "Subject: Prices -- Tags: bread",
        "Subject: Prices\\nTags: bread",
    ],
)
def test_what_says_something_else_as_well(line: str) -> None:
    """Another label, a sentence, other persons, or how it is spelled: nobody can tell where the
    value ends."""
    with pytest.raises(ReplyError):
        read(f"Name: Ida\n{line}", Supplier)


def test_a_number_behind_a_name() -> None:
    """It is an age, or anything."""
    with pytest.raises(ReplyError):
        read("Name: Ida Berg, 44\nCity: Lund", Supplier)
    assert read("Name: Berg, Ida\nCity: Lund", Supplier).value.name == "Berg, Ida"


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("City: Lund (Sweden)", "city", "Lund (Sweden)"),
        ("Phone: 555 0199 ext. 4", "phone", "555 0199 ext. 4"),
        ("Job: baker and cook", "job", "baker and cook"),
        ("Job: baker (part-time)", "job", "baker (part-time)"),
        ("Job: baker (2019)", "job", "baker (2019)"),
        ("Subject: Berlin (1920-1933)", "subject", "Berlin (1920-1933)"),
        ("Job: 전주에서 제빵사", "job", "전주에서 제빵사"),
        ("Subject: It is late: a reminder", "subject", "It is late: a reminder"),
        ("Subject: the prices are called off", "subject", "the prices are called off"),
    ],
)
def test_what_belongs_to_it(line: str, field: str, value: str) -> None:
    """A country, an extension or an hour is part of it; a subject may be a sentence."""
    assert getattr(read(f"Name: Ida\n{line}", Supplier).value, field) == value


def test_the_source_says_where_it_ends() -> None:
    """What the source has in the same words is a value all the same."""
    line = "Lund - the place of the fair"
    value = read(f"Name: Ida\nCity: {line}", Supplier, source=f"Ida lives in {line}.").value
    assert value.city == line

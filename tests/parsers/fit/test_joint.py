"""Commas, slashes, arrows and "and" in rows: where they part items, and where they do not."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Larder(BaseModel):
    """What a cook keeps, takes and does."""

    cook: str
    spices: list[str] = []
    medications: list[str] = []
    helpers: list[str] = []
    steps: list[str] = []


def larder(field: str, said: str) -> str:
    """Return a record with a list on the label's line."""
    return f"Cook: Malin\n{field}: {said}"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("0,5 l cream, 3 plums", ["0,5 l cream", "3 plums"]),
        ("plums, ibuprofen 2,5 mg", ["plums", "ibuprofen 2,5 mg"]),
        ("크림 1,5 컵, 자두", ["크림 1,5 컵", "자두"]),
        ("2,500 g plums, rye", ["2,500 g plums", "rye"]),
        ("plums,rye,oats", ["plums", "rye", "oats"]),
        ("3,4월 출장, 회의", ["3", "4월 출장", "회의"]),
    ],
)
def test_a_comma_before_a_measure_is_decimal(row: str, expected: list[str]) -> None:
    """Only between digits, where a unit follows."""
    assert read(row, list[str]).value == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("plums, rye, oats / barley", ["plums", "rye", "oats", "barley"]),
        ("plums / rye, oats / barley", ["plums", "rye", "oats", "barley"]),
        ("Berg, Malin / Dahl, Nils", ["Berg, Malin", "Dahl, Nils"]),
        ("oats/barley, rye", ["oats/barley", "rye"]),
    ],
)
def test_slashes_beside_commas(row: str, expected: list[str]) -> None:
    """Where the commas come and go, both part; where they are even, the slashes part rows."""
    assert read(row, list[str]).value == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("the 'stop, look' sign, rye", ["the 'stop, look' sign", "rye"]),
        ("the '70s, boys' choir, rye", ["the '70s", "boys' choir", "rye"]),
        ("rock 'n' roll, isn't, rye", ["rock 'n' roll", "isn't", "rye"]),
    ],
)
def test_a_comma_in_single_quotes_parts_nothing(row: str, expected: list[str]) -> None:
    """An apostrophe opens no quotes."""
    assert read(row, list[str]).value == expected


def test_a_term_that_became_another() -> None:
    """An arrow within some of the items: which of the two is meant is not said."""
    for row in ("plums, rye → oats, barley", "자두, 호밀 -> 귀리, 보리"):
        with pytest.raises(ReplyError):
            read(row, list[str])


@pytest.mark.parametrize(
    ("field", "said", "expected"),
    [
        ("Spices", "mace, dill and thyme", ["mace", "dill", "thyme"]),
        ("Spices", "salt and pepper", ["salt and pepper"]),
        ("Spices", "육두구 및 딜", ["육두구", "딜"]),
        ("Medications", "ramipril and insulin", ["ramipril", "insulin"]),
        ("Helpers", "Nils, Ida and Rosa", ["Nils", "Ida", "Rosa"]),
        ("Helpers", "Berg, Nils; Dahl, Ida", ["Berg, Nils", "Dahl, Ida"]),
    ],
)
def test_the_last_two_of_a_fields_row(field: str, said: str, expected: list[str]) -> None:
    """ "and" joins them as it does in a list; alone it does in a field of what a patient has."""
    value = read(larder(field, said), Larder).value
    assert (value.spices or value.medications or value.helpers) == expected


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("Helpers", "Nils Berg, Ph.D., Ida Dahl, Jr."),
        ("Helpers", "Nils Berg, CFO, Ida Dahl, CTO"),
        ("Medications", "라미프릴과 인슐린"),
        ("Spices", "mace, dill. Not used: thyme"),
        ("Steps", "Call Nils, Ida and Rosa"),
        ("Steps", "Mash plums, rye and oats. Rest."),
    ],
)
def test_where_a_comma_may_part_nothing(field: str, said: str) -> None:
    """A title behind a name, what a step is about, another list behind a point."""
    with pytest.raises(ReplyError):
        read(larder(field, said), Larder)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Mash the plums. Rest.", ["Mash the plums", "Rest"]),
        ("Mash the plums, add rye, and rest.", ["Mash the plums", "add rye", "rest"]),
        ("mash; add rye and oats; rest", ["mash", "add rye and oats", "rest"]),
    ],
)
def test_steps_on_one_line(said: str, expected: list[str]) -> None:
    """Sentence by sentence, or piece by piece."""
    assert read(larder("Steps", said), Larder).value.steps == expected

"""Sentences behind an answer that take the ground from it, or from a part of it."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Pilot(BaseModel):
    """Who guides ships."""

    name: str
    years: int
    harbour: str | None = None


class 도선사(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    이름: str
    경력: int
    항구: str | None = None


class Job(BaseModel):
    """Something to do."""

    what: str
    who: str


PILOT = {"name": "Ida", "years": 12, "harbour": "Bergen"}
KOREAN = {"이름": "서진", "경력": 12, "항구": "부산"}
TERMS = ["crane", "pontoon", "rope"]
QUAY = ["기중기", "부잔교", "밧줄"]
SOURCE = "The crane and the pontoon need work; a new rope. 기중기와 부잔교를 고치고 밧줄은 새것."


@pytest.mark.parametrize(
    "said",
    [
        "The years were not stated.",
        "The harbour was not mentioned in the text.",
        "Years is an estimate.",
        "I am not sure about the harbour.",
        "The years could also be 14.",
        "The name is a placeholder.",
        "These values are examples.",
        "This is not correct.",
        "This is his brother, not the pilot.",
        "The real name is Ina.",
    ],
)
def test_behind_an_object(said: str) -> None:
    """A field that holds something and is said not to be in the text, or doubted; and what calls
    all of it no answer."""
    with pytest.raises(ReplyError):
        read(f"{json.dumps(PILOT)}\n\n{said}", Pilot)


@pytest.mark.parametrize(
    "said",
    [
        "경력은 본문에 없습니다.",
        "항구는 언급되지 않았습니다.",
        "경력은 확실하지 않습니다.",
        "경력은 14년일 수도 있습니다.",
        "이름은 임의로 지었습니다.",
        "예시입니다.",
        "실제 이름은 서준입니다.",
        "이것은 도선사가 아니라 동생의 정보입니다.",
    ],
)
def test_behind_a_korean_object(said: str) -> None:
    """The same in Korean."""
    with pytest.raises(ReplyError):
        read(f"{json.dumps(KOREAN, ensure_ascii=False)}\n\n{said}", 도선사)


@pytest.mark.parametrize(
    "said",
    [
        "The harbour was not mentioned in the text.",
        "I am not sure about the harbour.",
        "Ida has guided ships for twelve years.",
        "The weather was not stated.",
    ],
)
def test_a_field_that_is_empty(said: str) -> None:
    """May be spoken of so; and so may what is no field, and what agrees."""
    reply = json.dumps({**PILOT, "harbour": None})
    assert read(f"{reply}\n\n{said}", Pilot).value.years == 12


@pytest.mark.parametrize(
    "said",
    [
        "Rope is not mentioned.",
        "The rope is not a keyword.",
        "I made these up.",
        "These are from another session.",
        "You did not provide a transcript.",
        "These keywords are not in the text.",
        "밧줄은 언급되지 않았습니다.",
        "밧줄이 아니라 닻입니다.",
        "3번은 제외합니다.",
        "위 키워드는 본문과 무관합니다.",
        "추측입니다.",
    ],
)
def test_behind_a_list(said: str) -> None:
    """An item that is not in the text after all, and what disowns the whole list, whatever the
    layout."""
    terms = TERMS if said.isascii() else QUAY
    numbered = "\n".join(f"{at}. {term}" for at, term in enumerate(terms, 1))
    for listed in (json.dumps(terms, ensure_ascii=False), numbered):
        with pytest.raises(ReplyError):
            read(f"{listed}\n\n{said}", list[str], source=SOURCE)


@pytest.mark.parametrize(
    "said",
    [
        "The anchor is not mentioned.",
        "Europe is not mentioned.",
        "The rope is mentioned twice.",
        "닻은 언급되지 않았습니다.",
        "밧줄은 두 번 언급되었습니다.",
    ],
)
def test_what_agrees_with_a_list(said: str) -> None:
    """A term that is not listed, and one that is said to be there."""
    terms = TERMS if said.isascii() else QUAY
    reply = f"{json.dumps(terms, ensure_ascii=False)}\n\n{said}"
    assert read(reply, list[str], source=SOURCE).value == terms


@pytest.mark.parametrize(
    "said", ["Mend it is postponed.", "Bo was replaced by Ida.", "Who is a guess."]
)
def test_behind_a_table(said: str) -> None:
    """A sentence about a row or a column of it; one about another thing says nothing."""
    table = "| what | who |\n|---|---|\n| paint the boat | Ida |\n| mend it | Bo |"
    with pytest.raises(ReplyError):
        read(f"{table}\n\n{said}", list[Job])
    assert len(read(f"{table}\n\nThe regatta was cancelled.", list[Job]).value) == 2


@pytest.mark.parametrize("more", ["Ida is a pilot.", "Years is approximate.", "The tug waits."])
def test_a_paragraph_behind_the_last_label(more: str) -> None:
    """It is no part of a term; a courtesy is none either, and left out."""
    labels = "Name: Ida\nYears: 12\nHarbour: Bergen"
    with pytest.raises(ReplyError):
        read(f"{labels}\n\n{more}", Pilot)
    assert read(f"{labels}\n\nI hope this helps!", Pilot).value == Pilot(**PILOT)


def test_a_field_in_the_plural() -> None:
    """Of several records a field is spoken of in the plural."""
    with pytest.raises(ReplyError):
        read(
            f"{json.dumps([PILOT, PILOT | {'name': 'Bo'}])}\n\nNames are placeholders.", list[Pilot]
        )


def test_a_term_that_goes_on_in_the_next_line() -> None:
    """Without a blank line it is one text."""
    found = read("Name: Ida\nYears: 12\nHarbour: Bergen\nof the north.", Pilot)
    assert found.value.harbour == "Bergen\nof the north."

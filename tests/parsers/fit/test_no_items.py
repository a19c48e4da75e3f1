"""What stands among the items of a list and is none: a rest, a count, a doubt, a sentence."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Outing(BaseModel):
    """A walk of a club."""

    where: str
    walkers: list[str] = []
    symptoms: list[str] = []
    tasks: list[str] = []
    decisions: list[str] = []


def outing(field: str, said: str) -> str:
    """Return a record with a list on the label's line."""
    return f"Where: the pass\n{field}: {said}"


RESTS = [
    "Rosa and 4 others",
    "Rosa, Nils + 2 more",
    "Rosa, Nils and several more people",
    "Rosa, 5 people in total",
    "Rosa, others not named",
    "Rosa, the rest of the club",
    "everybody except Nils",
    "Rosa 외 4명",
    "Rosa, Nils 등 6명",
    "Rosa, Nils 총 2명",
]


@pytest.mark.parametrize("said", RESTS)
def test_those_that_are_not_named_are_no_item(said: str) -> None:
    """A list that leaves some out, or counts them at its end, is refused in a field."""
    with pytest.raises(ReplyError):
        read(outing("Walkers", said), Outing)


@pytest.mark.parametrize("item", ["3 more people", "two others", "6 people in total", "외 3명"])
def test_nor_are_they_in_a_list_of_terms(item: str) -> None:
    """The same where the list is the whole reply."""
    with pytest.raises(ReplyError):
        read(f"- Rosa\n- Nils\n- {item}", list[str])


@pytest.mark.parametrize("item", ["3 more onions", "two falls", "the third man", "세 사람"])
def test_a_number_within_an_item_counts_what_it_names(item: str) -> None:
    """What is counted is the item."""
    assert read(f"- salt\n- {item}", list[str]).value == ["salt", item]


@pytest.mark.parametrize(
    "said",
    [
        "7", "7 people", "총 7명", "Rosa, unknown", "Rosa, Nils?", "Rosa, maybe Nils",
        "Rosa, Nils or Ida", "Rosa, (absent: Nils)", "Rosa (not Nils)", "Rosa, Ida (Nils 불참)",
        "Rosa, Nils (excused)",
    ],
)  # fmt: skip
def test_a_count_or_a_doubt_is_no_person(said: str) -> None:
    """Nor is one who is said not to come."""
    with pytest.raises(ReplyError):
        read(outing("Walkers", said), Outing)
    assert read(outing("Walkers", "Rosa (guide), Nils"), Outing).value.walkers


@pytest.mark.parametrize(
    "said",
    [
        "yes", "blisters, no fever", "blisters (no fever)", "blisters; the fever is gone",
        "He has blisters, a cough, and a cold.", "물집, 발열 없음", "물집, 발열이 있습니다",
        "물집이 있고 발열은 없습니다.", "blisters, but not fever",
    ],
)  # fmt: skip
def test_what_is_not_there_is_no_symptom(said: str) -> None:
    """Nor is a sentence that was cut at its commas."""
    with pytest.raises(ReplyError):
        read(outing("Symptoms", said), Outing)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("blisters, no appetite", ["blisters", "no appetite"]),
        ("blisters (heel), loss of smell", ["blisters (heel)", "loss of smell"]),
        ("물집, 의욕 없음", ["물집", "의욕 없음"]),
        ("none", []),
    ],
)
def test_a_lack_may_be_a_symptom(said: str, expected: list[str]) -> None:
    """Of appetite, of smell; and there may be no symptom at all."""
    assert read(outing("Symptoms", said), Outing).value.symptoms == expected


def test_what_is_not_decided_is_no_decision() -> None:
    """In place of one."""
    for said in ("under discussion", "pending", "논의 중", "(see tasks)"):
        with pytest.raises(ReplyError):
            read(outing("Decisions", said), Outing)
    for said in ("start at dawn", "다섯 시 출발", "see the glacier"):
        assert read(outing("Decisions", said), Outing).value.decisions == [said]


def test_a_task_may_hold_a_doubt() -> None:
    """A text of its own says what it likes."""
    said = "ask Nils or Ida; count 7 people"
    expected = ["ask Nils or Ida", "count 7 people"]
    assert read(outing("Tasks", said), Outing).value.tasks == expected


def test_grammar_is_no_keyword() -> None:
    """A piece of "could be a keyword"."""
    for reply in ("등산이나 캠핑이 키워드가 될 수 있습니다.", "등산이 키워드가 될 수 있습니다."):
        with pytest.raises(ReplyError):
            read(reply, list[str], source="등산을 하다가 캠핑장에서 잤습니다.")


@pytest.mark.parametrize(
    "reply", ["rash+, chills-", "rash; chills absent", "발진 있음, 오한 없음", "발진, 오한은 없음"]
)
def test_a_sign_or_a_word_behind_an_item_sifts(reply: str) -> None:
    """Of some it says that they are there, of others that they are not."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


def test_marks_within_the_strings_of_a_record_are_layout() -> None:
    """Numbers or bullets before each string, also in JSON of the type."""
    for marks in (("1. ", "2. "), ("- ", "- "), ("• ", "• ")):
        one, two = (mark + name for mark, name in zip(marks, ("Rosa", "Nils"), strict=True))
        reply = f'{{"where": "the pass", "walkers": ["{one}", "{two}"]}}'
        assert read(reply, Outing).value.walkers == ["Rosa", "Nils"]
    reply = '{"where": "the pass", "walkers": ["2. Rosa", "Nils"]}'
    assert read(reply, Outing).value.walkers == ["2. Rosa", "Nils"]


@pytest.mark.parametrize(
    "said",
    ["(the page could not be read)", "(the photo was too dark.)", "(명단 파일이 열리지 않음)"],
)
def test_why_a_list_is_missing_is_no_item(said: str) -> None:
    """A sentence in brackets in place of a list says why there is none."""
    with pytest.raises(ReplyError):
        read(outing("Walkers", said), Outing)
    assert read(outing("Walkers", "Rosa (guide), Nils"), Outing).value.where == "the pass"

"""Items of which the whole counts: who does what, what happens when, what is to be done."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Council(BaseModel):
    """What a tenants' meeting left behind."""

    subject: str
    guests: list[str] = []
    tasks: list[str] = []
    points: list[str] = []
    topics: list[str] = []


class Circular(BaseModel):
    """입주자 모임의 기록."""

    주제: str
    업무: list[str] = []
    쟁점: list[str] = []


def council(field: str, *items: str) -> str:
    """Return a record with one list below its label."""
    return "\n".join(["Subject: The stairs", f"{field}:", *items])


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["- Olga: paint it", "- Piet: buy bulbs"], ["Olga: paint it", "Piet: buy bulbs"]),
        (["1. Olga - paint", "2. Piet - bulbs"], ["Olga - paint", "Piet - bulbs"]),
        (["- **Olga:** paint", "- **Piet:** bulbs"], ["Olga: paint", "Piet: bulbs"]),
        (["- Olga → paint", "- Piet → bulbs"], ["Olga → paint", "Piet → bulbs"]),
        (["- Tuesday: paint", "- 9 June: bulbs"], ["Tuesday: paint", "9 June: bulbs"]),
        (["- urgent: paint", "- paint (finished)"], ["urgent: paint", "paint (finished)"]),
        (["- paint it", "- ring the firm at 9:15"], ["paint it", "ring the firm at 9:15"]),
        (["1. **Paint the rail.**", "2. **Buy bulbs.**"], ["Paint the rail", "Buy bulbs"]),
    ],
)  # fmt: skip
def test_what_is_to_be_done_is_kept_whole(items: list[str], expected: list[str]) -> None:
    """In a field of tasks, steps or decisions nothing behind a mark is an explanation."""
    assert read(council("Tasks", *items), Council).value.tasks == expected


def test_a_row_of_them_is_kept_whole() -> None:
    """The same of items on the label's line."""
    reply = "Subject: The stairs\nTasks: Olga: paint; Piet: bulbs"
    assert read(reply, Council).value.tasks == ["Olga: paint", "Piet: bulbs"]


def test_korean_tasks_are_kept_whole() -> None:
    """A Korean name for such a field counts as well."""
    reply = "주제: 계단\n업무:\n- 올가: 난간 칠하기\n- 화요일: 전구 구매"
    assert read(reply, Circular).value.업무 == ["올가: 난간 칠하기", "화요일: 전구 구매"]


def test_what_stands_behind_steps_is_none() -> None:
    """A label behind steps that have none tells what came of them."""
    with pytest.raises(ReplyError):
        read(council("Tasks", "1. ring", "2. wait", "3. Result: no answer"), Council)
    assert read(council("Tasks", "1. ring", "2. wait"), Council).value.tasks == ["ring", "wait"]


def test_a_topic_is_kept_without_what_explains_it() -> None:
    """In another field the head is the item."""
    reply = council("Topics", "- light: too dim at night", "- rail: loose since spring")
    assert read(reply, Council).value.topics == ["light", "rail"]


MOMENTS = [
    ["- Monday: swimming", "- Thursday: choir"],
    ["- by Friday: essay", "- by next week: poster"],
    ["- 3 May - essay", "- 5 May - poster"],
    ["- 08:30: arrival", "- 10:00: speeches"],
    ["- 7 pm: dinner", "- 9 pm: film"],
    ["- Q1: Where does it hurt", "- Q2: Since when"],
    ["- Must: a login", "- Should: a search"],
    ["1. Preheat: 200 degrees", "2. Simmer: ten minutes"],
    ["- 수요일: 수영", "- 토요일: 합창"],
    ["- 4월 2일: 소풍", "- 5월 9일: 발표"],
    ["- 금요일까지: 과제", "- 다음 주: 포스터"],
    ["- 오전 9시: 도착", "- 오후 2시: 강연"],
    ["- 긴급: 누수", "- 보통: 도색"],
]


@pytest.mark.parametrize("items", MOMENTS)
def test_a_day_an_hour_or_a_rank_is_no_item(items: list[str]) -> None:
    """Where most heads are days, hours, ranks or orders, what is meant stands behind them."""
    with pytest.raises(ReplyError):
        read("\n".join(items), list[str])
    with pytest.raises(ReplyError):
        read(council("Topics", *items), Council)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("- insomnia: since May\n- debt: the flat", ["insomnia", "debt"]),
        ("- Monday blues: at the office\n- rent: unpaid", ["Monday blues", "rent"]),
        ("- evening: lonely\n- rent: unpaid\n- debt: the flat", ["evening", "rent", "debt"]),
        ("- Monday\n- Tuesday", ["Monday", "Tuesday"]),
        ("- 불면: 오월부터\n- 빚: 집 때문에", ["불면", "빚"]),
        ("- 월요병: 출근 전날\n- 집세: 밀림", ["월요병", "집세"]),
    ],
)
def test_a_term_with_its_explanation_is_one(reply: str, expected: list[str]) -> None:
    """A term that holds such a word, one such head among others, and bare days are items."""
    assert read(reply, list[str]).value == expected


def test_who_said_something_is_not_what_was_said() -> None:
    """Where what was taken for explained terms are the persons of another list."""
    head = "Subject: The stairs\nGuests: Olga, Piet\nPoints:\n"
    with pytest.raises(ReplyError):
        read(f"{head}- Olga: wants a lift\n- Piet: is against it", Council)
    value = read(f"{head}- lift: too dear\n- light: too dim", Council).value
    assert value.points == ["lift", "light"]


class Manual(BaseModel):
    """What is to be done."""

    name: str
    steps: list[str]


def test_steps_that_all_are_sentences_keep_their_points() -> None:
    """A point that only some of them have ends the line, and is none of theirs."""
    text = "Name: Kite\nSteps:\n1. Glue the two sticks.\n2. Tie the string to them"
    assert read(f"{text}.", Manual, done_reason="stop").value.steps == [
        "Glue the two sticks.",
        "Tie the string to them.",
    ]
    assert read(text, Manual, done_reason="stop").value.steps == [
        "Glue the two sticks",
        "Tie the string to them",
    ]

"""Lists of records that say that they leave some out, and such as stand there twice."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import BaseModel, ConfigDict, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.records import Kind


class Boat(BaseModel):
    """In English."""

    name: str
    length: float
    launched: date


class Tea(BaseModel):
    """In Korean."""

    model_config = ConfigDict(populate_by_name=True)
    name: str = Field(alias="차")
    price: int = Field(alias="가격")


class Race(BaseModel):
    """What one runs more than once."""

    runner: str
    day: date
    seconds: int


BOATS = """1. Name: Heron
   Length: 7.5
   Launched: 2019-04-02
2. Name: Tern
   Length: 6
   Launched: 2021-08-30
"""
TEAS = "- 차: 보이차 / 가격: 9,000원\n- 차: 녹차 / 가격: 4,000원\n"


@pytest.mark.parametrize(
    "line",
    [
        "3. ...",
        "...",
        "3. … (and so on for the other seven boats)",
        "(and 7 more boats)",
        "+ 7 more",
        "3. etc.",
        "The remaining boats follow the same pattern.",
        "*(other entries omitted for brevity)*",
        "The same continues for the rest of the fleet.",
        "[12 further records]",
    ],
)
def test_a_line_for_the_records_that_are_left_out_refuses_those_that_are_not(line: str) -> None:
    """The list is more than what stands there, so what stands there is not it."""
    with pytest.raises(ReplyError):
        read(f"{BOATS}{line}", list[Boat], done_reason="stop")


@pytest.mark.parametrize(
    "line",
    [
        "- ...",
        "(이하 생략)",
        "- 이하 생략",
        "외 5종",
        "- 등",
        "나머지 차도 같은 형식으로 이어집니다.",
    ],
)
def test_so_does_one_in_korean(line: str) -> None:
    """The same law."""
    with pytest.raises(ReplyError):
        read(f"{TEAS}{line}", list[Tea], done_reason="stop")


@pytest.mark.parametrize(
    "line",
    ["", "\nLet me know if you need anything else!", "\nThat is the whole fleet.", "\n---"],
)
def test_a_line_that_leaves_none_out_does_no_harm(line: str) -> None:
    """Courtesy, a remark on the whole, a rule."""
    assert len(read(f"{BOATS}{line}", list[Boat], done_reason="stop").value) == 2


def test_a_name_that_begins_like_one_is_a_value() -> None:
    """What stands behind a label is no line of its own."""
    text = BOATS.replace("Tern", "And So On")
    assert read(text, list[Boat], done_reason="stop").value[1].name == "And So On"


BETWEEN = ["\n정리하면 아래와 같습니다.\n\n", "\n---\n", "\n**요약**\n", "\n최종 목록:\n"]


@pytest.mark.parametrize("between", BETWEEN)
def test_records_that_stand_there_again_are_given_once(between: str) -> None:
    """A sentence, a rule, a title or a label begins the second list."""
    teas = read(f"{TEAS}{between}{TEAS}", list[Tea], done_reason="stop").value
    assert [(tea.name, tea.price) for tea in teas] == [("보이차", 9000), ("녹차", 4000)]


@pytest.mark.parametrize("between", BETWEEN)
def test_a_second_list_that_gives_another_value_contradicts(between: str) -> None:
    """The names are the same, and neither list is taken back."""
    other = TEAS.replace("9,000", "9,500")
    with pytest.raises(ReplyError) as caught:
        read(f"{TEAS}{between}{other}", list[Tea], done_reason="stop")
    assert caught.value.failure.kind == Kind.CONFLICT


@pytest.mark.parametrize("between", BETWEEN)
def test_a_second_list_of_others_goes_on_with_the_first(between: str) -> None:
    """Other names are other records."""
    other = "- 차: 홍차 / 가격: 9,500원\n- 차: 우롱차 / 가격: 4,000원\n"
    assert len(read(f"{TEAS}{between}{other}", list[Tea], done_reason="stop").value) == 4


def test_one_name_on_two_days_is_two_records() -> None:
    """A day belongs to what a record is called by."""
    lines = ("Ada / Day: 2025-05-01 / Seconds: 61", "Bo / Day: 2025-05-01 / Seconds: 64")
    first = "\n".join(f"- Runner: {line}" for line in lines)
    second = first.replace("05-01", "05-08").replace("61", "60")
    races = read(f"{first}\n\nA week later:\n\n{second}", list[Race], done_reason="stop").value
    assert [race.seconds for race in races] == [61, 64, 60, 64]


def test_rules_between_all_of_them_part_records() -> None:
    """Two may be called the same."""
    text = "\n---\n".join(f"차: 녹차\n가격: {price}원\n" for price in (4000, 4500, 4000))
    teas = read(text, list[Tea], done_reason="stop").value
    assert [tea.price for tea in teas] == [4000, 4500, 4000]

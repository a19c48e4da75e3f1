"""Fields in sentences, spans and pairs, verbs for yes and no, numbers with what stands around."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import Kind, ReplyError


class Lease(BaseModel):
    """A room for rent."""

    rent: int = Field(title="월세", description="원")
    interest: Decimal = Field(title="이율", description="연 %")
    floor: int = Field(title="층")


class Consent(BaseModel):
    """Whether the client agrees."""

    photo: bool = Field(title="촬영")
    visit: bool = Field(title="방문")


class Desk(BaseModel):
    """A desk that can be booked."""

    owner: str = Field(title="예약자")
    seats: int = Field(title="자리 수")
    side: Literal["창가", "복도"] = Field(title="위치")


LEASE = Lease(rent=550_000, interest=Decimal("3.2"), floor=4)


@pytest.mark.parametrize(
    "reply",
    [
        "월세는 55만 원, 이율은 연 3.2%, 층은 4층입니다.",
        "월세는 55만 원이고 이율은 3.2%이며 층은 4층이에요.",
        "The rent is 550,000 won, the interest is 3.2% and the floor is 4.",
        '{"월세": "55만원", "이율": "연 3.2 %", "층": "4층"}',
        "{월세: 55만 원, 이율: 3.2%, 층: 4}",
    ],
)
def test_a_sentence_that_states_every_field(reply: str) -> None:
    """Clauses whose subjects are the fields give the fields, if all that are needed are there."""
    assert read(reply, Lease).value == LEASE


@pytest.mark.parametrize(
    "reply",
    [
        "월세는 55만 원, 이율은 3.2%입니다.",
        "월세는 55만 원인데 관리비는 따로이고, 이율은 3.2%, 층은 4층입니다.",
        "월세는 50만 원에서 60만 원, 이율은 3.2%, 층은 4층입니다.",
        "The rent is about 550,000 won, the interest is 3.2% and the floor is 4.",
    ],
)
def test_a_sentence_that_leaves_a_doubt(reply: str) -> None:
    """A field that is missing, another subject in between, or a guess is no statement."""
    with pytest.raises(ReplyError):
        read(reply, Lease)


class Stay(BaseModel):
    """Names of code with underscores."""

    guest: str
    check_in: date
    bed_count: int


@pytest.mark.parametrize(
    "reply",
    [
        "The guest is Ida, the check-in is 5 May 2027, and the bed count is 3.",
        "The guest is Ida, the check_in is 5 May 2027 and the number of bed count is 3.",
        "The guest is Ida, its check in is 2027-05-05, the bed_count is 3.",
    ],
)
def test_names_of_code_in_a_sentence(reply: str) -> None:
    """A sentence writes them with blanks or hyphens, and may count."""
    assert read(reply, Stay).value == Stay(guest="Ida", check_in=date(2027, 5, 5), bed_count=3)


@pytest.mark.parametrize(
    "reply",
    [
        "The guest is Ida, the check-in is 5 or 6 May 2027, and the bed count is 3.",
        "The guest is Ida, the check-in is 5 May 2027, and the maximum bed count is 3.",
        "The guest is Ida, the check-in is 5 May 2027, and the bed count is not 3.",
        "If the guest is Ida, the check-in is 5 May 2027, and the bed count is 3.",
        "Perhaps the guest is Ida, the check-in is 5 May 2027, and the bed count is 3.",
    ],
)
def test_names_of_code_in_a_sentence_that_leaves_a_doubt(reply: str) -> None:
    """Two days, a bound, a denial, a condition, a doubt."""
    with pytest.raises(ReplyError):
        read(reply, Stay)


@pytest.mark.parametrize(
    "reply",
    [
        "owner는 **Mina**이고 seats는 3으로 잡지 않고 그대로 3입니다. side는 창가로 정했습니다.",
        "owner는 Mina로 적었으며 seats는 3입니다. side는 창가로 두려다 말았습니다.",
        "owner는 Mina로 적었고 seats는 3으로 계산했습니다. side는 창가로 두었을 겁니다.",
        "owner는 Mina로 적었고 seats는 3으로 계산했습니다. side는 창가로 정할까요?",
    ],
)
def test_a_deed_that_is_not_done(reply: str) -> None:
    """What was meant, supposed, denied or asked about gave the field no value."""
    with pytest.raises(ReplyError):
        read(reply, Desk)


@pytest.mark.parametrize(
    "reply",
    [
        "owner는 **Mina**로 적었고 seats는 **3**으로 계산했습니다. side는 창가로 정했습니다.",
        "owner는 Mina이며, seats는 3석으로 보았고, side는 창가로 판단하였습니다.",
        "The owner is recorded as Mina, the seats are 3 and the side is set to 창가.",
    ],
)
def test_a_sentence_that_tells_how_each_field_was_filled(reply: str) -> None:
    """ "False로 두었습니다" and "is set to false" say the value, and that somebody gave it."""
    assert read(reply, Desk).value == Desk(owner="Mina", seats=3, side="창가")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("동의함", True),
        ("동의합니다", True),
        ("동의하지 않음", False),
        ("동의하지 않습니다", False),
        ("미동의", False),
        ("방문했음", True),
        ("방문하지 않았음", False),
        ("방문 안 함", False),
        ("agreed", True),
        ("not agreed", False),
        ("yes, but only on Fridays", None),
        ("visited no one", None),
        ("방문할지도 모름", None),
        ("동의하지 않는 것은 아님", None),
    ],
)
def test_verbs_for_yes_and_no(said: str, value: bool | None) -> None:
    """A verb that means yes, or is the field's own, is yes as said and no as denied."""
    reply = f'{{"촬영": "네", "방문": "{said}"}}'
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Consent)
    else:
        assert read(reply, Consent).value.visit is value


def test_a_field_taken_back_in_a_sentence() -> None:
    """A sentence behind label lines that puts one field right wins over the line."""
    lines = "예약자: 한결\n자리 수: 3\n위치: 창가\n\n"
    assert read(lines + "아, 다시 보니 위치는 복도입니다.", Desk).value.side == "복도"
    assert read(lines + "이상입니다.", Desk).value.side == "창가"


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("기간: 2025.03.02 ~ 2025.03.09", tuple[date, date], (date(2025, 3, 2), date(2025, 3, 9))),
        ("2025-03-02 to 2025-03-09", tuple[date, date], (date(2025, 3, 2), date(2025, 3, 9))),
        ("- 서윤: 3회\n- 도윤: 5회", list[tuple[str, int]], [("서윤", 3), ("도윤", 5)]),
        ("🏆 순위\n\n* Ann - 3\n* Bo - 5", list[tuple[str, int]], [("Ann", 3), ("Bo", 5)]),
        (
            '{"가격표": {"국수": "5천 원", "김밥": "3,500원"}}',
            dict[str, int],
            {"국수": 5000, "김밥": 3500},
        ),
        ('"10.30 am"', time, time(10, 30)),
        ('"제12회"', int, 12),
        ("21st", int, 21),
        ('"영하 7도"', int, -7),
        ('"담배 세 개비"', int, None),
        ('"세 개비"', int, 3),
        ('{"result": "```json\\n[\\"수면\\", \\"불안\\"]\\n```"}', list[str], ["수면", "불안"]),
        (
            '[{"role": "user", "content": "[\\"a\\"]"},'
            ' {"role": "assistant", "content": "[\\"수면\\", \\"불안\\"]"}]',
            list[str],
            ["수면", "불안"],
        ),
    ],
)
def test_spans_pairs_and_envelopes(reply: str, type_: Any, value: Any) -> None:
    """What the layout says without a name: both ends of a span, a label and its number."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, type_)
    else:
        assert read(reply, type_).value == value


def test_a_cut_behind_a_whole_word_of_json() -> None:
    """null, true and false are whole wherever the reply was cut; a number may go on."""

    class Visit(BaseModel):
        day: int
        paid: bool
        fee: int | None

    whole = read('{"day": 2, "paid": true, "fee": null', Visit, done_reason="length")
    assert whole.value == Visit(day=2, paid=True, fee=None)
    with pytest.raises(ReplyError) as caught:
        read('{"day": 2, "paid": true, "fee": 3', Visit, done_reason="length")
    assert caught.value.kind is Kind.TRUNCATED


class Inn(BaseModel):
    """Names that end in a noun for what is so."""

    parking: bool = Field(title="주차가능")
    dinner: bool = Field(title="석식 포함")


@pytest.mark.parametrize(
    ("parking", "dinner", "value"),
    [
        ("가능", "포함", (True, True)),
        ("불가능", "미포함", (False, False)),
        ("가능함", "포함 안 됨", (True, False)),
        ("가능합니다", "포함되지 않음", (True, False)),
    ],
)
def test_the_noun_that_a_name_ends_in(parking: str, dinner: str, value: tuple[bool, bool]) -> None:
    """It answers its own field, alone, said or denied."""
    found = read(f"주차가능: {parking}\n석식 포함: {dinner}", Inn).value
    assert (found.parking, found.dinner) == value


@pytest.mark.parametrize("said", ["포함 여부", "일부 포함", "포함?", "포함 예정", "석식", "주차"])
def test_the_noun_with_more(said: str) -> None:
    """What asks, parts or puts off is no answer, nor is the other half of the name."""
    with pytest.raises(ReplyError):
        read(f"주차가능: 가능\n석식 포함: {said}", Inn)

"""The members that one sentence names are a list of strings; qualities and summaries are none."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

VISIT = (
    "Clerk: For the mooring bring a logbook, an insurance card and the hull papers. No stamp. "
    "창구: 계류 신청에는 항해일지하고 보험증, 선체 서류가 필요해요. 인장은 됐고요."
)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (
            "The required papers are a logbook, an insurance card and the hull papers.",
            ["a logbook", "an insurance card", "the hull papers"],
        ),
        (
            "The skipper's papers are a logbook and an insurance card.",
            ["a logbook", "an insurance card"],
        ),
        (
            "The required papers are the logbook and hull papers. A stamp is not needed.",
            ["the logbook", "hull papers"],
        ),
        (
            "The papers include logbook, insurance card and hull.",
            ["logbook", "insurance card", "hull"],
        ),
        ("필요한 서류는 항해일지, 선체 서류, 보험증입니다.", ["항해일지", "선체 서류", "보험증"]),
        (
            "서류는 항해일지와 보험증입니다. 인장은 필요하지 않습니다.",
            ["항해일지", "보험증"],
        ),
        ("필요한 서류는 항해일지, 선체 서류 및 보험증입니다.", ["항해일지", "선체 서류", "보험증"]),
    ],
)
def test_members_that_the_source_knows(reply: str, value: list[str]) -> None:
    """Two are enough there; another one may be said to be out. Every one must be of the source."""
    assert read(reply, list[str], source=VISIT).value == value
    with pytest.raises(ReplyError):
        read(reply, list[str], source="Two neighbours talk about a broken fence. 울타리 이야기.")


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("The boats are gulls, terns and swans.", ["gulls", "terns", "swans"]),
        ("Our skippers are Hansen, Olsen and Berg.", ["Hansen", "Olsen", "Berg"]),
        ("The two spare parts are a rope and an anchor.", ["a rope", "an anchor"]),
        ("Her allergies include wool, pollen and dust.", ["wool", "pollen", "dust"]),
        ("오늘의 반찬은 김치, 나물, 생선구이입니다.", ["김치", "나물", "생선구이"]),
        (
            "준비물은 밧줄, 닻 두 개, 돛 등입니다. 감사합니다.",
            ["밧줄", "닻 두 개", "돛"],
        ),
        ("후식은 라면, 식혜, 떡입니다.", ["라면", "식혜", "떡"]),
    ],
)
def test_members_without_a_source(reply: str, value: list[str]) -> None:
    """Three, or two that are counted."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "The cabins are small, damp and cold.",
        "The cabins are small, damp and hard to heat.",
        "The crew members are calm, patient and good sailors.",
        "The cabins are round, the bunks hard and the lamps weak.",
        "The sailors are mending nets, ropes and sails.",
        "The papers are needed by skippers, mates and cooks.",
        "The holds are full of nets, ropes and sails.",
        "The sheds are boat, net and rope stores.",
        "The boats are in sheds, yards and docks.",
        "Sailors are men, women and boys.",
        "They are skippers, mates and cooks.",
        "The skipper talks about nets, ropes and sails.",
        "The boats are Gull and Tern.",
        "The papers are logbooks, cards and logbooks.",
        "The papers are lists of boats, logbooks and cards.",
        "The options are nets, ropes and sails.",
        "The next steps are nets, ropes and sails.",
        "The papers you do not need are logbooks, cards and stamps.",
        "The papers are logbooks, cards or stamps.",
        "The papers are logbooks, cards and perhaps stamps.",
        "The papers are logbooks, cards and stamps. These are only guesses.",
        "The papers are logbooks, cards and stamps. You also need a photo.",
        "The papers are logbooks, cards and stamps. The cards are not needed.",
        "The sails are white, the ropes are blue, and flags are red.",
        "선실은 작고 어둡고 춥습니다.",
        "선실은 작고, 어둡고, 추운 곳입니다.",
        "이 항구는 어업, 관광, 무역 중심지입니다.",
        "선장은 김씨, 나이는 쉰, 고향은 통영입니다.",
        "저는 선장, 기관사, 요리사입니다.",
        "배는 갈매기와 제비입니다.",
        "후보는 밧줄, 닻, 돛입니다.",
        "필요 없는 것은 밧줄, 닻, 돛입니다.",
        "준비물은 밧줄, 닻, 돛일 수 있습니다.",
        "준비물은 밧줄, 닻, 돛입니다. 노도 필요합니다.",
        "준비물은 밧줄, 닻, 돛입니다. 닻은 필요하지 않습니다.",
        "선장은 밧줄, 닻, 돛을 이야기합니다.",
    ],
)
def test_what_names_no_members(reply: str) -> None:
    """Qualities, what is done, where it is, one noun for all, summaries, options, denials, doubts,
    and a sentence behind it that takes from them or adds to them."""
    with pytest.raises(ReplyError):
        read(reply, list[str])

"""What stands among items and is not of their kind, and sentences that deny all but some."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import Field

from holdfast.parsers import read
from holdfast.schemas import ReplyError

GARDEN = "The hedge is dry. We bought a hose, a rake and a ladder, and the shed leaks. Rate: 3 %."
KITCHEN = "냄비가 탔고 국자도 부러졌어요. 가스 요금은 올랐고 도마와 행주를 새로 샀습니다."


@pytest.mark.parametrize(
    "reply",
    [
        "There are no keywords besides hose and rake.",
        "No keywords were found apart from hose.",
        "There are no tags but hose.",
        "냄비와 국자 외에는 키워드가 없습니다.",
        "냄비 말고는 핵심어가 없습니다.",
        "No keywords have been found so far.",
        "I found no tags yet.",
        "[]\n\nIf pressed, I would say hose, rake.",
        "[]\n\nIf pushed, I would say hose, rake.",
        "[]\n\n그래도 꼽자면 냄비, 국자입니다.",
        "[]\n\n꼭 뽑아야 한다면 국자입니다.",
        "[]\n\nAs soon as you send the notes, this will be done.",
        '{"keywords": []}  // to do',
        "Keywords: nothing but hose",
        "키워드: 냄비 빼고는 없음",
    ],
)
def test_a_denial_with_an_exception_is_not_empty(reply: str) -> None:
    """What denies all but some, or says it only of now, gives no empty list and no term."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    "reply",
    [
        "There are no keywords in the notes.",
        "There are no keywords besides small talk.",
        "본문에는 키워드가 전혀 없습니다.",
        "인사말 외에는 키워드가 없습니다.",
        "안부 외에는 키워드가 없습니다.",
        "[]\n\nThere is nothing to tag here.",
        "[]  // none found",
    ],
)
def test_a_denial_without_one_is(reply: str) -> None:
    """Small talk is no exception."""
    assert read(reply, list[str]).value == []


@pytest.mark.parametrize(
    ("reply", "source", "value"),
    [
        ("Keywords: hose x3, rake x2", None, ["hose", "rake"]),
        ("Keywords: hose 90%, rake 75.5%", GARDEN, ["hose", "rake"]),
        ("- 냄비 3회\n- 국자 2회\n- 도마 1회", KITCHEN, ["냄비", "국자", "도마"]),
        ("키워드: 금리 4%, 물가 2%", "금리 4%와 물가 2%를 말했다.", ["금리 4%", "물가 2%"]),
        ("Keywords: hose, rake, area 51", None, ["hose", "rake", "area 51"]),
    ],
)
def test_a_measure_behind_every_item_is_layout(
    reply: str, source: str | None, value: list[str]
) -> None:
    """Unless the source has it, or only some have one."""
    assert read(reply, list[str], source=source).value == value


@pytest.mark.parametrize("reply", ["키워드: 요가 30회, 수영 10회", "Tags: gold 10%, silver 5%"])
def test_a_measure_that_may_be_the_terms_own(reply: str) -> None:
    """Without a source nobody can tell."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    "last",
    [
        "Client: The shed leaks",
        "Summary: a dry garden",
        "We bought a hose and a ladder for the shed.",
    ],
)
def test_one_item_of_another_kind(last: str) -> None:
    """A turn, a part of another answer or a sentence among terms makes the list doubtful."""
    terms = "1. hedge\n2. hose\n3. rake\n4. ladder\n"
    assert len(read(f"{terms}5. shed", list[str], source=GARDEN).value) == 5
    with pytest.raises(ReplyError):
        read(f"{terms}5. {last}", list[str], source=GARDEN)
    with pytest.raises(ReplyError):
        read(f"1. hedge\n2. hose\n3. rake\n4. {last}", list[str], source=GARDEN)


@pytest.mark.parametrize(
    ("reply", "source", "value"),
    [
        ("The keywords are hose and ladder, as well as shed.", GARDEN, ["hose", "ladder", "shed"]),
        ("The keywords are a hose and a rake, as well as shed.", None, None),
        ("키워드는 냄비와 국자, 그리고 행주입니다.", KITCHEN, ["냄비", "국자", "행주"]),
        ("키워드는 냄비와 국자, 그리고 행주입니다.", None, None),
    ],
)
def test_joined_pieces_of_a_sentence(
    reply: str, source: str | None, value: list[str] | None
) -> None:
    """They come apart where the source knows each; without it the sentence is refused."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, list[str], source=source)
    else:
        assert read(reply, list[str], source=source).value == value


@pytest.mark.parametrize(
    "last",
    ["shed. I hope that these will do for you.", "shed. Let me know if you need more."],
)
def test_a_sentence_glued_to_the_last_item(last: str) -> None:
    """What stands behind the point is left out, and the term is one."""
    reply = f"1. hedge\n2. hose\n3. rake\n4. {last}"
    assert read(reply, list[str], source=GARDEN).value == ["hedge", "hose", "rake", "shed"]


@pytest.mark.parametrize("item", ["'rake", "rake not relevant", "rake: not relevant"])
def test_an_item_that_was_not_meant_as_it_stands(item: str) -> None:
    """Half of a pair of quotes, and what is called beside the point, make the list doubtful."""
    with pytest.raises(ReplyError):
        read(f"- hose\n- ladder\n- {item}", list[str], source=GARDEN)


@pytest.mark.parametrize("reply", ["- 유산과 죄책감\n- 이사", "Keywords: estate and guilt, move"])
def test_pairs_come_apart_for_one_count_alone(reply: str) -> None:
    """Where the type leaves open how many there are, too few are too few."""
    with pytest.raises(ReplyError):
        read(reply, Annotated[list[str], Field(min_length=3, max_length=5)])
    assert len(read(reply, Annotated[list[str], Field(min_length=3, max_length=3)]).value) == 3

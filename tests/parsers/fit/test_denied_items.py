"""Items that what stands beside them denies, doubts or leaves undecided."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Ward(BaseModel):
    """What a night nurse leaves for the morning."""

    bed: int
    complaints: list[str] = []
    medications: list[str] = []
    visitors: list[str] = []
    decisions: list[str] = []
    keywords: list[str] = []


DENIED = [
    ("since dawn", "denied"),
    ("since dawn", "none"),
    ("since dawn", "not mentioned"),
    ("since dawn", "never came up"),
    ("since dawn", "no evidence of it"),
    ("twice", "0"),
    ("새벽부터", "부인함"),
    ("새벽부터", "언급 안 됨"),
    ("새벽부터", "근거 없음"),
    ("새벽부터", "확인되지 않음"),
]


@pytest.mark.parametrize(("known", "denied"), DENIED)
def test_one_item_that_is_denied_refuses_the_list(known: str, denied: str) -> None:
    """Also beside explanations of another kind, behind any mark, and in a field."""
    for pair in (": ", " - ", " → "):
        reply = f"- rash{pair}{known}\n- chills{pair}{denied}"
        with pytest.raises(ReplyError):
            read(reply, list[str])
        with pytest.raises(ReplyError):
            read(f"Bed: 4\nComplaints:\n{reply}", Ward)
    with pytest.raises(ReplyError):
        read(f"Bed: 4\nComplaints: rash, chills ({denied})", Ward)


@pytest.mark.parametrize(
    "reply",
    [
        "- rash: since dawn\n- chills: none left to have",
        "- rash: since dawn\n- chills: not told to anyone",
        "- rash: no cream helps\n- chills: never in daylight",
        "rash (arm), chills (at night)",
        "rash, chills",
    ],
)
def test_a_denial_within_an_explanation_denies_no_item(reply: str) -> None:
    """Only a whole remark does."""
    assert read(reply, list[str]).value == ["rash", "chills"]


def test_a_group_that_holds_none_is_no_item() -> None:
    """A kind of thing that has none beside others that have some."""
    source = "She is sad and in a rage because of the shop."
    reply = "Emotions: sad, rage\nBody: none\nPlaces: shop"
    assert read(reply, list[str], source=source).value == ["sad", "rage", "shop"]


@pytest.mark.parametrize(
    "bracket",
    ["possible", "my inference", "if the rent goes up", "optional", "?", "추정"],
)
def test_a_doubt_in_a_bracket_refuses_the_list(bracket: str) -> None:
    """An item that the reply itself is not sure of."""
    with pytest.raises(ReplyError):
        read(f"- debt\n- divorce ({bracket})", list[str])
    assert read("- debt\n- divorce (in May)", list[str]).value == ["debt", "divorce (in May)"]


@pytest.mark.parametrize(
    ("field", "out", "kept"),
    [
        ("Medications", "ramipril: stopped", "ramipril: 5 mg"),
        ("Medications", "ramipril - stopped in June", "ramipril - since June"),
        ("Medications", "ramipril (유월에 중단)", "ramipril (아침)"),
        ("Visitors", "Ivo (absent)", "Ivo (brother)"),
        ("Visitors", "Ivo - cancelled", "Ivo - brother"),
        ("Decisions", "discharge: on hold", "discharge: on Monday"),
        ("Decisions", "퇴원 (보류)", "퇴원 (월요일)"),
        ("Decisions", "퇴원 - 논의 중", "퇴원 - 월요일"),
    ],
)
def test_a_field_takes_none_that_is_out(field: str, out: str, kept: str) -> None:
    """A medicine that was stopped, a guest who did not come, what is not decided."""
    with pytest.raises(ReplyError):
        read(f"Bed: 4\n{field}:\n- tea\n- {out}", Ward)
    assert read(f"Bed: 4\n{field}:\n- tea\n- {kept}", Ward).value.bed == 4


def test_a_keyword_may_be_something_that_was_cancelled() -> None:
    """In a list of keywords the event is the item."""
    reply = "Bed: 4\nKeywords:\n- wedding: cancelled\n- move: in May"
    assert read(reply, Ward).value.keywords == ["wedding", "move"]


def test_numbers_that_do_not_count() -> None:
    """A bracket that takes a number back."""
    for out in ("retracted", "not counted", "excluded", "제외"):
        with pytest.raises(ReplyError):
            read(f"- 31\n- 42 ({out})", list[int])
    assert read("- 31\n- 42 (Tuesday)", list[int]).value == [31, 42]


def table(head: str, *cells: str) -> str:
    """Return terms with one more column."""
    rows = [f"| {term} | {cell} |" for term, cell in zip(("rent", "rain"), cells, strict=True)]
    return "\n".join([f"| Keyword | {head} |", "|---|---|", *rows])


@pytest.mark.parametrize(
    ("head", "there", "none"),
    [
        ("Relevance", "high", "none"),
        ("Mentions", "3", "0"),
        ("Evidence", '"the rent is due"', "not mentioned"),
        ("Relevant", "very", "not at all"),
        ("빈도", "3회", "0회"),
        ("근거", "집세가 밀림", "언급 없음"),
    ],
)
def test_a_column_of_what_there_is_of_each(head: str, there: str, none: str) -> None:
    """Where there is nothing of a term, the list is refused; where some of each, it is read."""
    with pytest.raises(ReplyError):
        read(table(head, there, none), list[str])
    assert read(table(head, there, there), list[str]).value == ["rent", "rain"]

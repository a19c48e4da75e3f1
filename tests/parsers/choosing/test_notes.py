"""Notes behind a record: what takes the ground from a field, wherever and however it is set off."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Boat(BaseModel):
    """Something that floats."""

    owner: str
    length_m: float
    berth: str | None = None


class 배(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    선주: str
    길이_m: float
    선석: str | None = None


class Guest(BaseModel):
    """Somebody who stays."""

    name: str
    age: int
    sings: bool | None = None


LINES = "Owner: Ida\nLength_m: 12"
JSON = '{"owner": "Ida", "length_m": 12}'
KOREAN = "선주: 서진\n길이_m: 12"
GUEST = '{"name": "Ida", "age": 41, "sings": false}'


@pytest.mark.parametrize(
    "note",
    [
        "Note: The length is a guess.",
        "**Note:** The document does not state the length.",
        "Remarks: length not specified",
        "Comment: not certain",
        "Source: invented",
        "*approximate",
        "[1] assumed",
        "(presumed)",
        "(the owner is not named, so the owner is a placeholder)",
        "Explanation: Because the length was not given, 12 was used.",
        "Warning: I have altered the figures.",
        "* owner: his brother's name",
        "Note: the length should be 14.",
        "Note: the length was changed to 14 later.",
        "I am not sure whether the length is right.",
        "It is unclear why not another owner was named, and the length is a guess.",
    ],
)
@pytest.mark.parametrize("reply", [LINES, JSON])
def test_takes_the_ground(reply: str, note: str) -> None:
    """A doubt, an absence, a guess or a change of a field that holds something, or of no field at
    all, under a mark, in a bracket or in a subordinate clause."""
    with pytest.raises(ReplyError):
        read(f"{reply}\n\n{note}", Boat)


@pytest.mark.parametrize(
    "note",
    [
        "Note: The owner and the length stand in the first line.",
        "Note: the berth was not mentioned.",
        "Since the berth is unknown, it is null.",
        "The berth was not stated. It is therefore left out.",
        "Note: No other details were given.",
        "Note: Nothing was altered and no figures were changed.",
        "Remarks: she wants to sell it.",
        "Note: her mother's length of stay is unknown.",
        "Note: I corrected the spelling of the owner.",
        "(taken from the second line)",
        "Let me know if the length is wrong.",
        "I am not sure why the length is odd.",
        "It is unclear why the owner sells it.",
        "A second length of rope might be useful.",
    ],
)
@pytest.mark.parametrize("reply", [LINES, JSON])
def test_only_explains(reply: str, note: str) -> None:
    """What names only fields that are empty, tells the place in the text, speaks of the rest or of
    the form, or of what is no field, stays harmless."""
    value = read(f"{reply}\n\n{note}", Boat).value
    assert (value.owner, value.length_m, value.berth) == ("Ida", 12, None)


@pytest.mark.parametrize(
    "note",
    [
        "※ 길이는 어림값",
        "비고: 길이 언급 없음",
        "참고: 선주는 아버지의 이름",
        "*추측",
        "설명: 길이는 임의로 정함",
        "길이가 명시되지 않아 12로 가정했습니다.",
        "길이는 추정한 값입니다.",
        "길이는 15m일 수 있습니다.",
        "길이는 30입니다.",
    ],
)
def test_takes_the_ground_in_korean(note: str) -> None:
    """The same in Korean."""
    with pytest.raises(ReplyError):
        read(f"{KOREAN}\n{note}", 배)


@pytest.mark.parametrize(
    "note",
    [
        "참고: 선석은 언급되지 않았습니다.",
        "비고: 최근 도색함",
        "※ 본문 첫 줄 기준",
        "참고: 다른 정보는 없습니다.",
        "참고: 선주가 말한 대로 적었고 추정한 값은 없습니다.",
        "길이가 길면 큰 선석을 신청할 수 있습니다.",
        "길이는 30점 만점의 심사와 무관합니다.",
        "선주가 배를 파는 이유는 언급되지 않았습니다.",
    ],
)
def test_only_explains_in_korean(note: str) -> None:
    """Twins that say nothing against a field."""
    assert read(f"{KOREAN}\n{note}", 배).value.길이_m == 12


@pytest.mark.parametrize(
    "note", ['Evidence: "I am 43 years old"', "Ida, 43, sings.", "Her age is 43 in the letter."]
)
def test_another_age(note: str) -> None:
    """A note that tells another age in passing."""
    with pytest.raises(ReplyError):
        read(f"{GUEST}\n\n{note}", Guest)


@pytest.mark.parametrize(
    "note",
    [
        'Evidence: "I am 41 years old"',
        "Her brother is 43 years old.",
        "Note: singing is not stated.",
    ],
)
def test_the_same_age(note: str) -> None:
    """The same age, another person's, and the absence of what is said not to be."""
    assert read(f"{GUEST}\n\n{note}", Guest).value.age == 41


def test_under_the_key_of_a_remark() -> None:
    """A remark within the object is a note as well."""
    with pytest.raises(ReplyError):
        read('{"owner": "Ida", "length_m": 12, "note": "length assumed"}', Boat)
    held = read('{"owner": "Ida", "length_m": 12, "note": "painted in May"}', Boat).value
    assert held.length_m == 12


@pytest.mark.parametrize("note", ["Note: this is a guess.", "*assumed", "(estimated)", "※ 추정치"])
@pytest.mark.parametrize("type_", [int, bool])
def test_behind_one_value(note: str, type_: type) -> None:
    """A note below a number or a yes."""
    said = "7" if type_ is int else "Yes"
    assert read(f"{said}\n\nNote: as the letter states.", type_).value
    with pytest.raises(ReplyError):
        read(f"{said}\n\n{note}", type_)


def test_a_sum_behind_a_number() -> None:
    """A note that adds up to the number, and one that does not."""
    assert read("7\n\nBreakdown: 3 + 4", int).value == 7
    with pytest.raises(ReplyError):
        read("7\n\nBreakdown: 3 + 3", int)


def test_absence_beside_a_no() -> None:
    """A no may say that it is not in the text; a yes may not."""
    assert read("No\n\nNote: not mentioned in the text.", bool).value is False
    with pytest.raises(ReplyError):
        read("Yes\n\nNote: not mentioned in the text.", bool)


def test_an_adjective_is_no_doubt() -> None:
    """A note that begins with such a word and goes on with a noun says something else."""
    assert read("7\n\nMissing teeth are counted too.", int).value == 7


class Delay(BaseModel):
    """A train that is late, and why."""

    train: str
    minutes: int
    reason: str


def test_a_reason_that_is_a_field() -> None:
    """That nobody knows why takes the ground from a field that says why."""
    note = "I am not sure why the train was late."
    with pytest.raises(ReplyError):
        read(f"Train: IC 5\nMinutes: 20\nReason: snow\n\n{note}", Delay)


class Poll(BaseModel):
    """Answers that are counted."""

    topic: str
    votes: dict[str, int]


def test_an_entry_that_is_worded_like_a_doubt() -> None:
    """Votes of those that are not sure are counted; a line that is no entry still doubts."""
    reply = "Topic: tea\nVotes:\n- Yes: 7\n- Not sure: 5"
    assert read(reply, Poll).value.votes == {"Yes": 7, "Not sure": 5}
    with pytest.raises(ReplyError):
        read(f"{reply}\n\nNote: the votes are a guess.", Poll)

"""Texts that stand in a field and fill it with nothing."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import EchoedReply, ReplyError


class Guest(BaseModel):
    """Somebody who is expected."""

    name: str
    wish: str
    remark: str | None = None
    likes: list[str] = Field(default_factory=list)


class 손님(BaseModel):  # noqa: N801  # named as users name theirs
    """The same with Korean names."""

    이름: str
    바람: str


TEMPLATES = [
    "[wish]", "{wish}", "{{wish}}", "<wish>", "(wish)", "wish", "Wish", "wish1", "[tea|coffee]",
    "[tea/coffee]", "<tea|coffee>", "tea|coffee", "e.g. tea", "for example tea", "...", "…",
    "string", "str", "Optional[str]", "describe the wish here", "a short description of the wish",
    "the person's wish in one sentence", "wish name",
]  # fmt: skip

UNKNOWN = [
    "N/A", "n/a", "unknown", "Unknown.", "not mentioned", "not explicitly stated",
    "Not specified in the text", "cannot be determined", "I don't know", "no information provided",
    "?", "??", "미상", "모름", "알 수 없음", "확인 불가", "기재되지 않음", "언급되지 않았습니다",
    "본문에 없음", "나오지 않음", "대화에서 언급되지 않음", "정보 없음", "언급 없음",
    "not in the message above", "not stated in the provided letter", "never mentioned",
    "was not said", "isn't mentioned anywhere", "not asked", "unclear from the call",
    "cannot tell from the notes", "The letter does not say", "No details given in the post",
    "information not available", "none stated", "주어진 글에 나와 있지 않음", "언급 안 됨",
    "제공된 메일에서 확인할 수 없음", "묻지 않음", "안 나옴", "미언급", "파악 불가",
    "원문에서 찾을 수 없음",    "관련 정보 없음", "기재되어 있지 않습니다", "알려지지 않음",
]  # fmt: skip

VALUES = [
    "tea", "none", "없음", "no tea", "tea or coffee", "tea / coffee", "a quiet room", "(decaf) tea",
    "not sure yet, perhaps tea", "wishes a quiet room", "an unknown tea", "unknown pleasures",
    "the wish to be left alone", "정보 없음을 참지 못함", "strings", "Nacho",
    "not in the cellar", "not listed in the register", "not found in any shop", "not by train",
    "not available before noon", "none known", "never returned", "no data plan", "not within reach",
    "창고에 없음", "알레르기 없음", "기록실 자리", "문서함 열쇠", "대화 상대", "원문 낭독",
]  # fmt: skip


def replies(wish: str) -> tuple[str, str]:
    """Return the reply as JSON and as label lines."""
    return json.dumps({"name": "Ada", "wish": wish}), f"Name: Ada\nWish: {wish}"


@pytest.mark.parametrize("wish", [*TEMPLATES, *UNKNOWN])
def test_what_fills_a_field_with_nothing(wish: str) -> None:
    """A template that was left, and what says that nothing is known, are no value."""
    for reply in replies(wish):
        with pytest.raises(ReplyError):
            read(reply, Guest)


@pytest.mark.parametrize("wish", VALUES)
def test_what_is_a_value_all_the_same(wish: str) -> None:
    """None of something, a choice in words, what only begins like the words above."""
    as_json, as_lines = replies(wish)
    assert read(as_json, Guest).value.wish == wish
    assert read(as_lines, Guest).value.wish == wish


@pytest.mark.parametrize("name", ["none", "없음", "해당 없음", "해당 사항 없음"])
def test_nobody_is_called_none(name: str) -> None:
    """A name that says that there is none is no name; other fields may have none."""
    with pytest.raises(ReplyError):
        read(json.dumps({"이름": name, "바람": "차"}), 손님)
    assert read(json.dumps({"이름": "하늘", "바람": name}), 손님).value.바람 == name


@pytest.mark.parametrize("said", ["N/A", "unknown", "not mentioned", "언급되지 않음"])
def test_a_field_that_may_be_left_out_is(said: str) -> None:
    """What is not known of an optional field is None."""
    reply = json.dumps({"name": "Ada", "wish": "tea", "remark": said})
    assert read(reply, Guest).value.remark is None
    with pytest.raises(ReplyError):
        read(json.dumps({"name": "Ada", "wish": "tea", "remark": "[remark]"}), Guest)


def test_what_the_source_says_is_a_value() -> None:
    """A word that means nothing elsewhere may be what the text says."""
    reply = json.dumps({"name": "Ada", "wish": "unknown"})
    assert read(reply, Guest, source="Ada filled in: wish unknown.").value.wish == "unknown"


def test_ellipses_are_no_items() -> None:
    """A list of dots is a template, and no empty list."""
    with pytest.raises(ReplyError):
        read('{"name": "Ada", "wish": "tea", "likes": ["..."]}', Guest)


@pytest.mark.parametrize("item", ["[thing]", "{{x_y}}", "unknown", "not mentioned"])
def test_an_item_that_is_none(item: str) -> None:
    """A place in brackets, or one word that says that nothing is known."""
    reply = json.dumps({"name": "Ada", "wish": "tea", "likes": [item]})
    with pytest.raises(ReplyError):
        read(reply, Guest)
    source = f"Ada wants tea and likes {item}."
    assert read(reply, Guest, source=source).value.likes == [item]


def test_names_alone_are_no_answer() -> None:
    """A list of the fields is no record in which all of them are left out."""
    with pytest.raises(ReplyError):
        read("- remark\n- likes", Guest)


@pytest.mark.parametrize("reply", ['{"<word>": 1}', '{"word1": 1, "word2": 2}', '{"key": 0}'])
def test_keys_that_only_stand_for_words(reply: str) -> None:
    """A dictionary of such keys is the form of one."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, int])
    assert read('{"keyboard": 1, "wording": 2}', dict[str, int]).value["wording"] == 2


@pytest.mark.parametrize("reply", ["[answer]", "{summary}", "Summary: [summary here]", "<답변>"])
def test_a_text_that_is_a_place(reply: str) -> None:
    """The whole reply in brackets is where an answer should stand."""
    with pytest.raises(ReplyError):
        read(reply, str)


def test_a_template_is_an_echo() -> None:
    """The model gave back what it was shown."""
    with pytest.raises(EchoedReply):
        read('{"name": "[name]", "wish": "[wish]"}', Guest)


@pytest.mark.parametrize("name", ["Guest A", "The name", "Name of the Rose"])
def test_a_name_that_holds_a_word_of_the_field(name: str) -> None:
    """An article or a letter makes no form of it."""
    reply = json.dumps({"name": name, "wish": "tea"})
    assert read(reply, Guest).value.name == name


class Chart(BaseModel):
    """Lists under names of both languages."""

    patient: str
    allergies: list[str] = Field(title="알레르기")
    drugs: list[str] = Field(default_factory=list, title="복용 약물")
    findings: list[str] = Field(default_factory=list)
    amenities: list[str] = Field(default_factory=list)


NO_ALLERGIES = [
    "None known", "none reported", "None on record", "nothing so far", "none that we know of",
    "no allergies", "No known allergies.", "no allergies reported", "no known food allergies",
    "no known allergies to medication", "denies any allergies", "There are no known allergies",
    "알려진 알레르기 없음", "알레르기 없음", "현재 확인된 알레르기 없습니다", "따로 없음",
    "특이사항 없음", "없다고 함", "없는 것으로 확인됨", "보고된 바 없음",
]  # fmt: skip


@pytest.mark.parametrize("said", NO_ALLERGIES)
def test_what_says_that_a_list_is_empty(said: str) -> None:
    """None, in whatever words, or none of what the field is called."""
    for allergies in (said, [said]):
        reply = json.dumps({"patient": "Ida", "allergies": allergies}, ensure_ascii=False)
        assert read(reply, Chart).value.allergies == []
    assert read(f"Patient: Ida\nAllergies: {said}", Chart).value.allergies == []


@pytest.mark.parametrize(
    "said", ["not asked", "not assessed", "unknown", "none stated", "묻지 않음"]
)
def test_what_says_that_nobody_knows_of_a_list(said: str) -> None:
    """Then it is no empty list, and no list of that word."""
    for allergies in (said, [said]):
        with pytest.raises(ReplyError):
            read(json.dumps({"patient": "Ida", "allergies": allergies}), Chart)
    with pytest.raises(ReplyError):
        read(f"Patient: Ida\nAllergies: {said}", Chart)


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("allergies", "no longer penicillin"),
        ("findings", "No known drug interactions"),
        ("findings", "알려진 부작용 없음"),
        ("amenities", "no lift"),
        ("amenities", "엘리베이터 없음"),
        ("drugs", "no allergies"),
    ],
)
def test_none_of_something_else_may_be_an_item(field: str, said: str) -> None:
    """Only what the field itself is called makes it empty."""
    reply = {"patient": "Ida", "allergies": ["nuts"], field: [said]}
    found = read(json.dumps(reply, ensure_ascii=False), Chart).value
    assert getattr(found, field) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "The text does not mention a remark.",
        "The transcript doesn't say what",
        "본문에 비고가 언급되지 않았습니다.",
        "그런 정보는 없습니다",
    ],
)
def test_a_sentence_that_the_text_does_not_say_it(said: str) -> None:
    """It is nothing, whatever noun it names; one that goes on to say something is not."""
    assert read(f"Name: Ida\nWish: tea\nRemark: {said}", Guest).value.remark is None
    with pytest.raises(ReplyError):
        read(f"Name: Ida\nWish: {said}", Guest)
    told = "The text does not mention tea but coffee"
    assert read(f"Name: Ida\nWish: tea\nRemark: {told}", Guest).value.remark == told

"""Replies that say of their whole that there is nothing to list, and those that name one thing."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    "reply",
    [
        "There are no medicines to list.",
        "No allergies are mentioned in the call.",
        "I read the notes twice. Nobody names a street, so there are no streets to list.",
        "The notes do not speak of any pet, so there are no pets to report.",
        "이 글에는 요리와 관련된 단어가 하나도 없습니다.",
        "통화에서 언급된 반려동물은 전혀 없습니다.",
        "본문에 나온 약이 없으므로 추출할 약물이 없습니다.",
        "관련된 해시태그는 확인되지 않았습니다.",
        "There are no herbs mentioned in the text. Have a lovely evening!",
        "언급된 약초가 전혀 없습니다. 편안한 저녁 보내세요!",
        "No herbs are mentioned in the text. Sorry if I missed anything.",
        "Answer: none",
        "Result: none\n\nThe text is about a fence.",
        "답: 없음",
    ],
)
def test_none_is_said_of_the_whole(reply: str) -> None:
    """With any noun, a reason before it, a remark behind it, or as an answer, the list is empty."""
    assert read(reply, list[str]).value == []


@pytest.mark.parametrize(
    "reply",
    [
        "There are no keywords without the transcript.",
        "No transcript was given, so there are no medicines to list.",
        "There is no information mentioned in the text.",
        "No problems were found.",
        "There are no steps to list.",
        "There are no jobs to apply for.",
        "There are no medicines to list, but she drinks herbal tea.",
        "She fell on the ice. There are no medicines mentioned.",
        "There are no keywords. However, 'ice' may fit.",
        "I could not find the notes.",
        "본문이 없어서 키워드가 없습니다.",
        "키워드가 없습니다. 다만 '빙판'은 있습니다.",
        "죄송하지만 관련된 키워드를 추출할 수 없습니다.",
        "관련된 정보가 없습니다.",
        "언급된 문제는 없습니다.",
        "마을에는 약국이 하나도 없습니다.",
        "Keywords: none, tea",
        "키워드: 없음, 차",
    ],
)
def test_none_that_is_said_of_something_else(reply: str) -> None:
    """No text, no information, a refusal, something that is there after all, or prose."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("이 글의 태그는 '얼음낚시' 하나밖에 없습니다.", ["얼음낚시"]),
        ("키워드는 '얼음낚시' 하나뿐입니다.", ["얼음낚시"]),
        ("관련된 태그는 얼음낚시뿐입니다.", ["얼음낚시"]),
        ("키워드는 '얼음낚시'만 있습니다.", ["얼음낚시"]),
        ("There is just one tag, 'ice fishing'.", ["ice fishing"]),
        ("There is only one keyword: 'ice fishing'.", ["ice fishing"]),
    ],
)
def test_only_one_is_not_none(reply: str, value: list[str]) -> None:
    """That there are no more than one names it."""
    assert read(reply, list[str]).value == value


def test_only_one_that_is_not_named() -> None:
    """How many there are is no term, nor is what they are like."""
    for reply in ("태그는 하나밖에 없습니다.", "There is just one tag.", "The keywords are wrong."):
        with pytest.raises(ReplyError):
            read(reply, list[str])


class Labels(BaseModel):
    """Words under which a call is filed."""

    labels: list[str]
    remark: str | None = None


@pytest.mark.parametrize(
    "behind",
    [
        "The attached recording could not be played, so nothing was checked.",
        "I'm sorry, but I cannot open the file. Please paste the text here.",
        "보내 주신 녹음 파일을 재생할 수 없었습니다.",
        "문서가 열리지 않아 확인하지 못했습니다. 내용을 붙여 넣어 주시겠어요?",
    ],
)
def test_an_object_that_holds_nothing_was_not_read_from_anything(behind: str) -> None:
    """Empty lists beside words that there was nothing to read are no answer; with an item, or
    beside other words, an object stays what it is."""
    with pytest.raises(ReplyError):
        read(f'{{"labels": []}}\n\n{behind}', Labels)
    assert read(f'{{"labels": ["roof"]}}\n\n{behind}', Labels).value.labels == ["roof"]


def test_an_object_that_holds_nothing_may_say_so() -> None:
    """That the text names none is what empty lists say."""
    reply = '{"labels": []}\n\nThe call names no subject.'
    assert read(reply, Labels).value.labels == []

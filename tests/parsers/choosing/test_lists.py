"""Which list of a reply is the answer, and when none is."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import (
    ConflictingReply,
    EchoedReply,
    NoValueInReply,
    RefusedReply,
    ReplyError,
)

SOURCE = "내담자: 이사 뒤로 잠이 안 와요. 동료와 다퉜고 커피만 마셔요. 상담사: 산책은 하세요?"
LIST = ["이사", "불면", "동료와의 다툼", "커피"]


@pytest.mark.parametrize(
    "text",
    [
        "- 이사\n- 불면\n- 동료와의 다툼\n- 커피",
        "키워드: 이사, 불면, 동료와의 다툼, 커피",
        "이사, 불면, 동료와의 다툼, 커피",
        "#이사 #불면 #동료와의_다툼 #커피".replace("_", ""),
        "다음은 키워드입니다.\n\n이사\n불면\n동료와의 다툼\n커피\n\n감사합니다.",
        "이 상담의 키워드는 '이사', '불면', '동료와의 다툼', '커피'입니다.",
        "1. **이사**: 옮김\n2. **불면**: 깸\n3. **동료와의 다툼**: 회사\n4. **커피**: 여럿",
        "### 이사\n옮겼다.\n### 불면\n못 잔다.\n### 동료와의 다툼\n다퉜다.\n### 커피\n마신다.",
        "Here are the keywords:\n\n* 이사\n* 불면\n* 동료와의 다툼\n* 커피\n\nLet me know!",
        "요약: 잠을 못 잔다.\n키워드: 이사, 불면, 동료와의 다툼, 커피\n태그: 상담, 초기",
        "- 이사\n- ~~운동~~\n- 불면\n- 동료와의 다툼\n- 커피",
    ],
)  # fmt: skip
def test_layouts_of_the_same_list(text: str) -> None:
    """Layout, courtesy and explanations come off, whatever the layout."""
    got = [
        item.replace("동료와의다툼", "동료와의 다툼")
        for item in read(text, list[str], source=SOURCE).value
    ]
    assert got == LIST


@pytest.mark.parametrize(
    "text",
    [
        "다음과 같은 방법을 시도해 보세요.\n\n- 커피 줄이기\n- 산책\n- 일찍 눕기",
        "To extract keywords, follow these steps:\n1. Read it\n2. Look for nouns\n3. Rank them",
        "키워드에서 제외한 단어는 다음과 같습니다.\n- 이사\n- 커피",
        "내담자는 이사 뒤로 잠을 못 자고, 회사 동료와 다퉜으며, 커피를 많이 마십니다.",
        "- 내담자는 이사 뒤로 잠을 못 잡니다.\n- 상담사는 산책을 권했습니다.",
        "일반적으로 자주 쓰이는 키워드:\n- 불면\n- 커피",
        "주제: 불면\n감정: 불안\n위험도: 낮음",
        "다음은 키워드입니다:",
        "커피\n커피\n커피\n커피",
    ],
)
def test_lists_that_are_not_the_answer(text: str) -> None:
    """Advice, steps, what was left out, sentences, other fields, nothing."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "- 내담자: 이사 뒤로 잠이 안 와요.\n- 상담사: 산책은 하세요?",
        "키워드: 키워드1, 키워드2, 키워드3",
        '["string", "string"]',
        "키워드: <키워드1>, <키워드2>",
    ],
)
def test_echoes(text: str) -> None:
    """The transcript, a template, type names."""
    with pytest.raises(EchoedReply):
        read(text, list[str], source=SOURCE)


def test_the_example_of_the_prompt_is_no_answer() -> None:
    """Unless the source holds it, too."""
    shown = ['["정원 가꾸기", "새벽 운동"]']
    with pytest.raises(EchoedReply):
        read("- 정원 가꾸기\n- 새벽 운동", list[str], shown=shown)
    text = "정원 가꾸기와 새벽 운동 이야기"
    reading = read("- 정원 가꾸기\n- 새벽 운동", list[str], shown=shown, source=text)
    assert reading.value == ["정원 가꾸기", "새벽 운동"]


def test_a_list_about_another_text_is_refused() -> None:
    """One item may be an abstraction; several must touch the source."""
    with pytest.raises(NoValueInReply):
        read('["세탁기 고장", "환불", "배송 지연"]', list[str], source=SOURCE)
    assert read('["불안"]', list[str], source=SOURCE).value == ["불안"]


@pytest.mark.parametrize(
    "text",
    [
        "키워드: 이사, 불면\n\n키워드: 커피, 산책",
        '["이사", "불면"]\n\n["커피", "산책"]',
        "1안: 이사, 불면\n2안: 커피, 산책",
    ],
)
def test_two_lists_that_stand_are_a_conflict(text: str) -> None:
    """Nothing says which one holds."""
    with pytest.raises(ConflictingReply):
        read(text, list[str], source=SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "키워드: 이사, 운동\n\n정정합니다.\n\n키워드: 이사, 커피",
        '["이사", "운동"]\n\n아니요, 다시 정리하겠습니다.\n\n["이사", "커피"]',
        '["이사", "커피"]\n\n표로도 드립니다.\n\n| 키워드 |\n|---|\n| 이사 |\n| 커피 |',
    ],
)  # fmt: skip
def test_a_correction_wins_and_repetition_is_none(text: str) -> None:
    """A retraction between two lists takes the first back."""
    assert read(text, list[str], source=SOURCE).value == ["이사", "커피"]


@pytest.mark.parametrize(
    "text", ["키워드 없음", "키워드: 없음", "There are no keywords.", "[]", '{"keywords": []}']
)
def test_none_is_an_answer_where_it_is_said(text: str) -> None:
    """And the reading says so."""
    reading = read(text, list[str])
    assert reading.value == []
    assert "none said" in reading.notes


@pytest.mark.parametrize(
    "text",
    [
        '{"keywords": []}\n\nI was unable to open the file. Please paste the text here.',
        "죄송하지만 이 내용은 분석해 드릴 수 없습니다.\n\n- 개인정보: 보호\n- 상담: 전문가에게",
        "I'm sorry, but I cannot help with that.",
        '["I cannot analyze this conversation."]',
    ],
)
def test_refusals(text: str) -> None:
    """A list in a refusal is none, and an empty one is no answer."""
    with pytest.raises(RefusedReply):
        read(text, list[str])


def test_never_falls_through() -> None:
    """A structure that covers the reply and does not fit is not read again as a row."""
    with pytest.raises(ReplyError):
        read('{"title": "이사, 불면", "note": "커피, 산책"}', list[str])


def test_code_that_computes_is_no_answer() -> None:
    """A literal that is named as the answer is one."""
    with pytest.raises(ReplyError):
        read(
            '```python\nstop = ["이사", "불면"]\nprint([w for w in words if w not in stop])\n```',
            list[str],
        )
    reading = read('```python\nkeywords = ["이사", "불면"]\nprint(keywords)\n```', list[str])
    assert reading.value == ["이사", "불면"]


@pytest.mark.parametrize(
    "title",
    [
        "복용 약물 목록:",
        "집에서 쓰는 말 목록",
        "언급된 지명 리스트:",
        "List of places:",
        "Medication list:",
        "The list of people",
    ],
)
def test_a_title_with_the_word_for_a_list(title: str) -> None:
    """A list of any noun may be what was asked."""
    assert read(f"{title}\n- 한라산\n- 우도", list[str]).value == ["한라산", "우도"]
    assert read(f"{title}\n- 한라산\n- 우도\n- 한라산", set[str]).value == {"한라산", "우도"}


@pytest.mark.parametrize(
    "title",
    [
        "준비 단계 목록:",
        "조언 목록:",
        "할 일 목록:",
        "장보기 목록",
        "제외한 지명 목록:",
        "List of steps:",
        "To-do list:",
        "Shopping list:",
        "List of excluded places:",
        "She made a list:",
        "Reading list:",
    ],
)
def test_a_title_of_a_list_of_something_else(title: str) -> None:
    """Steps, advice, errands, what was left out, or a sentence that speaks of a list."""
    with pytest.raises(ReplyError):
        read(f"{title}\n- 한라산\n- 우도", list[str])


def test_a_bare_row_beside_prose() -> None:
    """A line with commas may be a part of the prose, though the source knows its words."""
    source = "The hedge is dry. We bought a hose, a rake and a ladder, and the shed leaks."
    reply = "The yard has seen better days than these.\n\nhose, rake, ladder"
    with pytest.raises(ReplyError):
        read(reply, list[str], source=source)


@pytest.mark.parametrize("reply", ["Keywords: the, grief", "Keywords: dry, sorrow, grief, hope"])
def test_a_short_word_of_the_source_tells_nothing(reply: str) -> None:
    """One of up to three letters stands in another text by accident."""
    with pytest.raises(ReplyError):
        read(
            reply, list[str], source="The hedge is dry and the shed leaks. We bought a hose for it."
        )


@pytest.mark.parametrize(
    "reply", ["- herbs:\n  sage\n- trees:\n  oak", "- herbs:\n- trees:\n  oak"]
)
def test_labels_with_something_below_are_no_empty_form(reply: str) -> None:
    """One of them is enough; where nothing stands below any, the form was left empty."""
    assert read(reply, list[str]).value == ["herbs", "trees"]
    with pytest.raises(ReplyError):
        read("- herbs:\n- trees:", list[str])


@pytest.mark.parametrize("title", ["## Herbs", "**Herbs**"])
def test_a_title_is_not_defined(title: str) -> None:
    """What stands behind a colon below a title belongs to no term."""
    with pytest.raises(ReplyError):
        read(f"{title}\n: sage", list[str])
    assert read("sage\n: green\n\ndill\n: thin", list[str]).value == ["sage", "dill"]


def test_the_source_may_be_about_keywords() -> None:
    """What would be the title of the list is a term where the source has the word."""
    reply = "- keywords\n- search\n- index"
    source = "She asked about keywords, search and the index."
    assert read(reply, list[str], source=source).value == ["keywords", "search", "index"]
    with pytest.raises(ReplyError):
        read(reply, list[str], source="She asked about search and the index.")


def test_a_number_within_an_item() -> None:
    """Two numbered terms on one line are not one."""
    with pytest.raises(ReplyError):
        read("- tea 2. jam\n- oil\n- rye", list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("불면 → 이사 뒤로 잠을 못 잡니다.\n다툼 → 동료와 다툰 일이 있습니다.", ["불면", "다툼"]),
        (
            "night shift -> the client cannot sleep at all.\ncoffee -> it is all that she drinks.",
            ["night shift", "coffee"],
        ),
    ],
)
def test_an_arrow_to_what_explains(reply: str, value: list[str]) -> None:
    """A line with a term and an arrow to a whole sentence is that term."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "화남 → 차분해졌습니다\n불안 → 나아졌습니다",
        "내담자가 화를 냈습니다 → 상담사가 사과했습니다.\n둘이 말했습니다 → 내담자가 나갔습니다.",
    ],
)
def test_an_arrow_to_what_came_next(reply: str) -> None:
    """An arrow from one state or event to the next explains nothing."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize("lead", ["요청하신 키워드예요 :)", "키워드입니다 :-)", "Here you go :)"])
def test_a_smile_is_no_label(lead: str) -> None:
    """The colon of a face leads to nothing."""
    assert read(f"{lead}\n\n- 이사\n- 불면\n- 커피", list[str]).value == ["이사", "불면", "커피"]

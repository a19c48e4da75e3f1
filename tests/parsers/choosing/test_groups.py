"""Lists that are parts of one: under kinds of things, empty ones among them, and what sums up."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

SOURCE = (
    "Ann: My sister took the flat, I am angry and my back hurts. 언니와 집주인이 집을 "
    "가져가 분노했고 허리가 아파요."
)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("### 사람\n- 언니\n\n### 사물\n- 집\n\n### 기타\n- 없음", ["언니", "집"]),
        (
            "사람: 언니, 집주인\n신체 증상: 허리 통증\n복용 약: 없음",
            ["언니", "집주인", "허리 통증"],
        ),
        (
            "**👥 사람**: 언니, 집주인\n**💭 감정**: 분노\n**💊 약**: 없음",
            ["언니", "집주인", "분노"],
        ),
        ("**Family**\n- sister\n\n**Money**\n- flat\n\n**Work**\n- None", ["sister", "flat"]),
        ("- sister\n- flat\n\nOther: none", ["sister", "flat"]),
    ],
)
def test_a_group_with_nothing_in_it(reply: str, value: list[str]) -> None:
    """That a kind of thing has none is no item, and nothing against the others."""
    assert read(reply, list[str], source=SOURCE).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "- 난방: 없음\n- 수도: 배관, 누수\n- 전기: 없음",
        "- Heating: no\n- Water: pipes, taps\n- Power: none",
        "감정: 없음\n사람: 없음",
        "증상: 없음\n- 언니\n- 집",
        "복용 약: 수면제, 진통제\n가족력: 없음",
        "**Reasons**\n- sister\n\n**Summary**\n- none",
    ],
)
def test_none_that_is_no_empty_group(reply: str) -> None:
    """Fields with their answers, groups that all are empty, and one labelled field say no list."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("핵심어를 갈래별로 나누면 다음과 같습니다.\n\n[사람] 언니, 집주인\n[감정] 분노, 서운함",
         ["언니", "집주인", "분노", "서운함"]),
        ("Here are the key terms by theme:\n\nPeople: sister, Ann\nFeelings: anger, shame",
         ["sister", "Ann", "anger", "shame"]),
    ],
)  # fmt: skip
def test_groups_may_be_announced(reply: str, value: list[str]) -> None:
    """The line that announces the list is no prose beside its groups."""
    assert read(reply, list[str]).value == value


def test_groups_of_something_else() -> None:
    """A line that announces criteria, or says something of its own, stands against the groups."""
    for lead in ("핵심어를 고른 기준은 다음과 같습니다.", "언니가 집을 가져갔습니다."):
        with pytest.raises(ReplyError):
            read(f"{lead}\n\n[사람] 언니, 집주인\n[감정] 분노, 서운함", list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("**사람 키워드:** 언니, 집주인\n**감정 키워드:** 분노", ["언니", "집주인", "분노"]),
        ("### 사람 핵심어\n- 언니\n- 집주인\n\n### 사물 핵심어\n- 집", ["언니", "집주인", "집"]),
        ("Emotional key terms: anger\nFamily key terms: sister, aunt", ["anger", "sister", "aunt"]),
        ("감정 단어: 분노, 서운함\n신체 단어: 없음", ["분노", "서운함"]),
        ("Physical symptoms keywords: back pain\nPeople keywords: sister", ["back pain", "sister"]),
    ],
)
def test_keywords_by_kind(reply: str, value: list[str]) -> None:
    """Several lists that are all named as keywords, each of its own kind, are one."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "핵심 키워드: 언니, 집\n관련 키워드: 분노, 서운함",
        "긍정 키워드: 언니, 집\n부정 키워드: 분노, 서운함",
        "영어 키워드: sister, flat\n한국어 키워드: 언니, 집",
        "감정 키워드: 분노\n감정 키워드: 서운함, 집",
        "People keywords: sister, aunt\nMain keywords: anger, flat",
        "Before keywords: sister, aunt\nAfter keywords: anger, flat",
    ],
)
def test_keywords_of_which_some_may_be_meant(reply: str) -> None:
    """What ranks keywords or sets them against each other makes no kinds of them."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("📌 **주요 키워드 정리**\n\n1. **언니** – 가족\n2. **분노** – 오래됨", ["언니", "분노"]),
        ("🔖 **Key Terms Found**\n\n- sister\n- flat\n\n📝 **Summary:** She lost her flat.",
         ["sister", "flat"]),
        ("📌 **핵심어 목록**\n\n- 언니\n- 집\n\n💡 **한 줄 정리:** 집을 잃음.", ["언니", "집"]),
        ("🔖 **키워드**\n\n🧍 **언니** – 가족\n🏠 **집** – 재산\n🧾 **총평:** 집을 잃었습니다.",
         ["언니", "집"]),
    ],
)  # fmt: skip
def test_a_titled_list_with_a_summary_behind(reply: str, value: list[str]) -> None:
    """A title may say that it is one of a list; a marked line that sums up is another part."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "title", ["📌 **상담 요약 정리**", "📌 **선정 이유 목록**", "🔖 **Advice Found**"]
)
def test_a_title_of_another_list(title: str) -> None:
    """The word for a list says nothing of what it lists."""
    with pytest.raises(ReplyError):
        read(f"{title}\n\n- 언니\n- 집", list[str])


@pytest.mark.parametrize(
    "title",
    [
        "🔖 핵심어 🔖",
        "=== Key terms ===",
        "◆ 키워드 (2개) ◆",
        "── 주제어 ──",
        "<< 핵심어 >>",
        "- Keywords -",
        "☆★ 키워드 ★☆:",
    ],
)
@pytest.mark.parametrize("mark", ["- ", "③ ", "", "◆ "])
def test_a_title_between_signs(title: str, mark: str) -> None:
    """The same signs before and behind a title are its frame, whatever the list is marked with."""
    marks = ["① ", "② "] if mark == "③ " else [mark, mark]
    for gap in ("\n", "\n\n"):
        reply = f"{title}{gap}{marks[0]}언니의 집\n{marks[1]}분노"
        assert read(reply, list[str]).value == ["언니의 집", "분노"]


@pytest.mark.parametrize(
    "title",
    [
        "🔖 조언 🔖",
        "=== Steps ===",
        "◆ 예시 핵심어 ◆",
        "── 제외한 키워드 ──",
        "~ Old: draft keywords ~",
    ],
)
@pytest.mark.parametrize("mark", ["- ", "", "◆ "])
def test_a_title_between_signs_of_another_list(title: str, mark: str) -> None:
    """A frame makes no keywords of what it names otherwise, and its title is no item."""
    with pytest.raises(ReplyError):
        read(f"{title}\n{mark}언니의 집\n{mark}분노\n{mark}허리", list[str])


def test_items_between_signs() -> None:
    """Where all lines are framed they are items."""
    assert read("키워드:\n★ 언니 ★\n★ 분노 ★", list[str]).value == ["언니", "분노"]
    assert read("Keywords:\n🏠 flat 🏠\n😠 anger 😠", list[str]).value == ["flat", "anger"]


@pytest.mark.parametrize("title", ["(키워드)", "🔖 핵심어", "- Keywords"])
def test_a_title_is_no_item(title: str) -> None:
    """A title that stands like the first of the items is no reason to guess."""
    mark = title[:2] if title[0] in "🔖-" else ""
    with pytest.raises(ReplyError):
        read(f"{title}\n{mark}언니\n{mark}분노", list[str])


SORTED = (
    "환자: 대상포진 뒤로 옆구리가 화끈거려요. 텃밭에는 못 가고 이웃이 콩에 물을 줘요. 약을 먹으면 "
    "어지러워요. Ivy: The ferry was late, my crutches slipped on the ramp and the porter shouted."
)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("## 증상\n- 대상포진\n- 어지러움\n\n## 텃밭\n- 콩\n- 이웃\n\n## 걱정\n- 약",
         ["대상포진", "어지러움", "콩", "이웃", "약"]),
        ("**Symptoms**\n- crutches\n\n**Delays**\n- late ferry\n\n**Quarrels**\n- porter",
         ["crutches", "late ferry", "porter"]),
        ("**원인**\n- 대상포진\n\n**살림**\n- 텃밭\n\n**마음고생**\n- 이웃",
         ["대상포진", "텃밭", "이웃"]),
    ],
)  # fmt: skip
def test_headings_that_sort_what_the_source_knows(reply: str, value: list[str]) -> None:
    """Under headings of any noun, one of them a word for other lists, all terms are the list."""
    assert read(reply, list[str], source=SORTED).value == value
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    "reply",
    [
        "## Symptoms\n- crutches\n\n## Steps\n- ramp\n\n## Delays\n- late ferry",
        "## Symptoms\n- crutches\n\n## Summary\n- late ferry\n- ramp",
        "## Symptoms\n- crutches\n- ramp\n\n## Follow-up\n- late ferry",
        "## Symptoms\n- crutches\n\n## Pros\n- ramp\n\n## Cons\n- porter",
        "## 증상\n- 대상포진\n\n## 제안\n- 텃밭\n- 콩",
        "## 증상\n- 대상포진\n\n## 다음 단계\n- 텃밭\n- 콩",
        "## 증상\n- 대상포진\n\n## 할 일\n- 텃밭\n- 콩",
        "## 증상\n- 허리 통증\n- 분노\n\n## 걱정\n- 집주인\n- 월세",
    ],
)
def test_headings_that_sort_nothing(reply: str) -> None:
    """Headings of other lists or parts, sides, and terms that the source does not know."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SORTED)


def test_one_kind_given_twice() -> None:
    """Two lists under one title are two versions, whatever the source knows."""
    source = "Fear and shame came first, then anger and guilt."
    with pytest.raises(ReplyError):
        read("Emotions: fear, shame\n\nEmotions: anger, guilt", list[str], source=source)

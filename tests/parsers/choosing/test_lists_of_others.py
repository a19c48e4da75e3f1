"""Lists whose label says that they are not what was asked."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

SOURCE = "The crane squeaks and the rope is frayed. 기중기가 삐걱거리고 밧줄이 해졌다."


@pytest.mark.parametrize(
    "label",
    [
        "Old terms",
        "Unused keywords",
        "Non-keywords",
        "Keywords for another client",
        "Terms from the prompt",
        "Keywords (previous session)",
        "Keywords I considered",
        "Terms you could add",
        "Other patients' keywords",
        "If the tug had come, the keywords would be",
        "Let's say the terms are",
        "Someone might list keywords",
    ],
)
def test_a_label_of_another_list(label: str) -> None:
    """Of what was dropped, of another time or text, or of what would be."""
    for listed in ("crane, rope", "\n- crane\n- rope"):
        with pytest.raises(ReplyError):
            read(f"{label}: {listed}", list[str], source=SOURCE)


@pytest.mark.parametrize(
    "label",
    [
        "키워드 아님",
        "삭제된 핵심어",
        "무관한 키워드",
        "금지 태그",
        "가짜 키워드",
        "다른 배의 키워드",
        "프롬프트의 핵심어",
        "다음 상담에서 다룰 키워드",
        "찾지 못한 키워드",
        "만약 배가 왔다면 키워드",
    ],
)
def test_a_korean_label_of_another_list(label: str) -> None:
    """The same in Korean."""
    for listed in ("기중기, 밧줄", "\n- 기중기\n- 밧줄"):
        with pytest.raises(ReplyError):
            read(f"{label}: {listed}", list[str], source=SOURCE)


@pytest.mark.parametrize(
    "label",
    [
        "Keywords of the session",
        "Keywords I found",
        "Terms for this client",
        "The terms would be",
        "이 배의 키워드",
        "찾은 핵심어",
        "상담에서 다룬 키워드",
    ],
)
def test_a_label_of_this_list(label: str) -> None:
    """Words that are near to those, and mean what was asked."""
    terms = ["crane", "rope"] if label.isascii() else ["기중기", "밧줄"]
    assert read(f"{label}: {', '.join(terms)}", list[str], source=SOURCE).value == terms


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("🔑 **키워드**", "🎯 **다음 목표**"),
        ("📎 **핵심 키워드**", "🧭 **과제**"),
        ("**키워드**", "📝 **할 일**"),
        ("🔑 **Keywords**", "🎯 **Next goals**"),
        ("## Keywords", "📌 **Action plan**"),
    ],
)
def test_a_title_with_a_sign_of_another_list(title: str, other: str) -> None:
    """Goals, tasks and plans under a title of their own are no keywords; a second title that names
    keywords is a conflict, and a bold term with a sign among others is an item."""
    reply = f"{title}\n- boiler\n- valve\n- 배관\n\n{other}\n- 기사 부르기\n- order a part"
    assert read(reply, list[str]).value == ["boiler", "valve", "배관"]
    with pytest.raises(ReplyError):
        read(reply.replace(other, "🎯 **관련 키워드**"), list[str])
    items = f"{title}\n🔹 **boiler**\n🔹 **next valve**\n🔹 **배관 계획**"
    assert read(items, list[str]).value == ["boiler", "next valve", "배관 계획"]

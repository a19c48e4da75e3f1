"""Every layout in every frame: what is read does not depend on how it is laid out or announced."""

from __future__ import annotations

import pytest

from holdfast.parsers import read

from .marks import BLOCKS, LANGUAGES, ROWS, Layout

ROW_FRAMES = {
    "ko": [
        "{}",
        "키워드: {}",
        "**핵심 키워드**: {}",
        "키워드 (4개): {}",
        "키워드:\n{}",
        "키워드▷{}",
        "상담 내용의 핵심 키워드는 다음과 같습니다.\n\n{}",
        "네, 키워드는 다음과 같습니다: {}",
        "물론입니다! 키워드를 추출해 드리겠습니다.\n\n{}\n\n도움이 되셨길 바랍니다.",
        "## 키워드\n\n{}",
        "{}\n\n이상입니다.",
        "전체 대화를 읽어 보았습니다. 핵심 키워드: {}. 이상입니다.",
    ],
    "en": [
        "{}",
        "Keywords: {}",
        "**Keywords:** {}",
        "Keywords (4): {}",
        "Keywords:\n{}",
        "Here are the keywords from the transcript:\n\n{}",
        "Sure, here are the keywords: {}",
        "Sure! Here you go:\n\n{}\n\nHope this helps!",
        "## Keywords\n\n{}",
        "{}\n\nThese keywords capture the main concerns of the client.",
        "I have read the whole talk. Keywords: {}. That is all.",
    ],
}
SENTENCES = {
    "ko": [
        "이 상담의 핵심 키워드는 {}입니다.",
        "주요 키워드는 {} 등입니다.",
        "핵심 키워드로는 {} 등이 있습니다.",
        "키워드는 {} 등 네 가지입니다.",
        "키워드로 {} 등을 들 수 있습니다.",
        "키워드는 크게 네 가지로, {} 이상 네 가지로 정리할 수 있습니다.",
        "{} 이상 네 가지가 이 상담의 키워드입니다.",
        "{} 등이 핵심 키워드입니다.",
        "{} 등을 키워드로 꼽을 수 있습니다.",
    ],
    "en": [
        "The keywords are {}.",
        "The main keywords of this session are {}.",
        "The key terms in this conversation include {}.",
        "The four keywords are: {}.",
        "I would pick {} as the keywords.",
        "If I had to choose keywords, they would be {}.",
        "{} are the keywords of this session.",
    ],
}
IN_SENTENCES = (
    "sep ', '",
    "sep '、'",
    "sep ' · '",
    "sep ' / '",
    "count ①",
    "count, 1)",
    "and",
    ", and",
    "“a”', '",
)
"""The rows that stand in a sentence."""
BLOCK_FRAMES = {
    "ko": [
        "{}",
        "키워드:\n{}",
        "상담 내용의 핵심 키워드는 다음과 같습니다.\n\n{}",
        "## 키워드\n\n{}",
        "**핵심 키워드**\n{}",
        "총 네 가지입니다.\n{}",
        "{}\n\n이상 네 개입니다.",
        "{}\n\n위 키워드는 내담자의 주요 고민을 나타냅니다.",
    ],
    "en": [
        "{}",
        "Keywords:\n{}",
        "Here are the keywords from the transcript:\n\n{}",
        "## Keywords\n\n{}",
        "**Keywords**\n{}",
        "Four in total.\n{}",
        "{}\n\nThat makes four.",
        "Sure thing!\n\n{}\n\nLet me know if you'd like more.",
    ],
}


def _reads(frames: dict[str, list[str]], layout: Layout) -> list[str]:
    """Return the replies that are not read as the items, with and without the source."""
    missed = []
    for language, (items, source) in LANGUAGES.items():
        for frame in frames[language]:
            text = frame.format(layout(items))
            for about in (source, None):
                try:
                    found = read(text, list[str], source=about).value
                except Exception as error:
                    found = [type(error).__name__]
                if found != items:
                    missed.append(f"{text!r} -> {found}")
    return missed


@pytest.mark.parametrize("name", ROWS)
def test_a_row(name: str) -> None:
    """Items on one line are read whatever sets them apart and whatever stands around."""
    assert _reads(ROW_FRAMES, ROWS[name]) == []


@pytest.mark.parametrize("name", IN_SENTENCES)
def test_a_sentence(name: str) -> None:
    """A sentence that names its items is read, head first and head last."""
    assert _reads(SENTENCES, ROWS[name]) == []


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block(name: str) -> None:
    """Items line by line are read whatever marks them and whatever stands around."""
    assert _reads(BLOCK_FRAMES, BLOCKS[name]) == []

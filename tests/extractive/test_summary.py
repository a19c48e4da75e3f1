"""Summaries: whole sentences of the text, in their order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from holdfast.chains.extractive import summary

GOLD = sorted((Path(__file__).parent / "gold").glob("*.json"))

SESSION = """상담사: 안녕하세요, 오늘 날씨가 참 춥죠?
내담자: 네, 오는 길에 눈이 왔어요. 커피 한잔 마셨어요.
상담사: 어떤 일로 오셨어요?
내담자: 직장 상사 때문에 우울증이 너무 심해졌어요.
상담사: 많이 힘드셨겠네요.
내담자: 직장 상사 때문에 우울증이 너무 심해졌어요!
상담사: 그럼 다음 주까지 우울증 일지를 써 오기로 해요.
내담자: 네, 감사합니다. 조심히 들어가세요."""


@pytest.mark.parametrize("path", GOLD, ids=lambda p: p.stem)
@pytest.mark.parametrize("most", [1, 3, 5])
def test_sentences_are_the_texts_own_in_its_order(path: Path, most: int) -> None:
    """Nothing is reworded or moved; labels do not count as words."""
    text = "\n".join(json.loads(path.read_text(encoding="utf-8"))["lines"])
    given = summary(text, max_sentences=most)
    assert 1 <= len(given) <= most
    places = [" ".join(text.split()).find(s) for s in given]
    assert -1 not in places
    assert places == sorted(places)


def test_concern_and_agreement_come_before_small_talk() -> None:
    """Of two sentences, one is what the client came for, the other what was agreed."""
    assert summary(SESSION, max_sentences=2) == (
        "직장 상사 때문에 우울증이 너무 심해졌어요.",
        "그럼 다음 주까지 우울증 일지를 써 오기로 해요.",
    )


def test_the_same_sentence_is_not_given_twice() -> None:
    """Near duplicates say nothing new."""
    given = summary(SESSION, max_sentences=5)
    assert sum("우울증이 너무" in s for s in given) == 1


def test_a_text_of_one_sentence_is_its_own_summary() -> None:
    """There is always something to give."""
    assert summary("잠을 못 자요", max_sentences=3) == ("잠을 못 자요",)


def test_a_monologue_without_full_stops_is_cut_at_its_clauses() -> None:
    """Speech recognition leaves out full stops; a summary is still no copy of the text."""
    clause = "so i went to see my manager about the overtime and he just laughed at me"
    text = " ".join(f"{clause} number {i}" for i in range(30))
    assert all(len(s) <= 600 for s in summary(text, max_sentences=3))


def test_abbreviations_end_no_sentence() -> None:
    """Dr. and Ms. are followed by a name."""
    text = "I saw Dr. Lindqvist about the insomnia. She gave me pills."
    assert summary(text, max_sentences=1) == ("I saw Dr. Lindqvist about the insomnia.",)

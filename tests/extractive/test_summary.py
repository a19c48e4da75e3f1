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


def test_a_danger_is_in_the_summary() -> None:
    """Of all that a client says, this must not be lost."""
    text = """상담사: 어떻게 지내셨어요?
내담자: 회사 회의 때문에 너무 힘들었어요. 회의가 매일 있어서 지쳐요.
상담사: 회의가 많군요.
내담자: 네, 회의 때문에 야근도 하고 힘들어요. 요즘은 죽고 싶다는 생각을 해요.
상담사: 다음 주까지 회의 일지를 써 오기로 해요."""
    assert "요즘은 죽고 싶다는 생각을 해요." in summary(text, max_sentences=2)


def test_what_a_note_says_the_client_came_for_is_in_the_summary() -> None:
    """A note says it as such, often in its first sentence."""
    text = (
        "내담자는 25세 여성으로 진로 고민을 호소하며 내방하였다. 내담자는 형제가 둘이다. "
        "상담자는 내담자의 말을 들었다. 내담자는 산책을 하기로 합의하였다."
    )
    assert summary(text, max_sentences=2) == (
        "내담자는 25세 여성으로 진로 고민을 호소하며 내방하였다.",
        "내담자는 산책을 하기로 합의하였다.",
    )


def test_a_counsellors_question_about_danger_is_not_the_summary() -> None:
    """Asked and denied is not said: the question alone would read as a finding."""
    asked = "상담사: 혹시 자살 생각을 하신 적이 있으세요?"
    assert summary(f"{asked}\n내담자: 아니요. 없어요.", max_sentences=1) == ("아니요.",)

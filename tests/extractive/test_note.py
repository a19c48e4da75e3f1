"""The counselling note with no model: what can be known, and never a guess."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from holdfast.chains import keyword_chain, note_chain, summary_chain
from holdfast.schemas import Emotion, InputError, Risk

GOLD = sorted((Path(__file__).parent / "gold").glob("*.json"))
TEXTS = {p.stem: "\n".join(json.loads(p.read_text(encoding="utf-8"))["lines"]) for p in GOLD}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_nothing_is_guessed(text: str) -> None:
    """Feelings and dangers that a text speaks of stay unknown; keywords stand where it has them."""
    extraction = note_chain("extractive").with_attempts().invoke(text)
    value = extraction.value
    assert (value.emotion, value.risk) == (Emotion.UNKNOWN, Risk.UNKNOWN)
    assert (value.main_concern, value.follow_up) == (None, None)
    assert (extraction.engine, extraction.how) == ("extractive", "extracted")
    assert [g.text for g in extraction.grounding] == list(value.keywords)
    assert all(g.spans for g in extraction.grounding)


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_it_is_what_the_two_chains_find(text: str) -> None:
    """One analysis for both gives what each chain finds alone, within the limits that are told."""
    value = note_chain("extractive", max_keywords=4, max_sentences=2).invoke(text)
    assert len(value.keywords) == 4
    assert value.keywords == keyword_chain("extractive", max_keywords=4).invoke(text)
    assert value.summary == summary_chain("extractive", max_sentences=2).invoke(text).summary


def test_it_does_not_block_the_loop() -> None:
    """`ainvoke` gives what `invoke` gives."""
    chain, text = note_chain("extractive"), TEXTS["ko_01_insomnia"]
    assert asyncio.run(chain.ainvoke(text)) == chain.invoke(text)


@pytest.mark.parametrize("text", ["Client:", "내담자:", "# 상담", "a"])
def test_a_text_without_a_sentence_is_refused(text: str) -> None:
    """With our own error, of a note and of a summary: Pydantic's would be none of the tree."""
    for chain in (note_chain("extractive"), summary_chain("extractive")):
        with pytest.raises(InputError, match="no sentence"):
            chain.invoke(text)


def test_a_summary_is_never_too_long() -> None:
    """Fifty sentences may be more than a summary holds; then it is as many as it holds."""
    text = TEXTS["en_03_eating_long"]
    value = note_chain("extractive", max_sentences=50).invoke(text)
    assert 1900 < len(value.summary) <= 2000
    assert value.summary == summary_chain("extractive", max_sentences=50).invoke(text).summary

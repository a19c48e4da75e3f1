"""Shortcuts say what the long way says, only sooner."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.parsers import words
from holdfast.parsers.choosing.checks.grounding import are_about, share_of_stems
from holdfast.parsers.memory import forget
from holdfast.parsers.words.patterns import compiled

ORDERS = [language.orders_model for language in words.LANGUAGES]


@pytest.mark.parametrize("law", ORDERS, ids=["ko", "en"])
def test_every_order_has_a_word_that_is_looked_for(law: re.Pattern[str]) -> None:
    """Where the law of orders finds something, the look for plain words does not rule it out."""

    @given(st.from_regex(compiled(law)))
    def holds(text: str) -> None:
        assert words.may_order(text)

    holds()


def test_most_texts_hold_no_such_word() -> None:
    """The look rules something out, or it would be no shortcut."""
    assert not words.may_order("내담자: 잠을 못 자고 이직을 고민한다. She said it rained again.")


LETTERS = "가나다라aAb1_ .,-é"
TERMS = st.text("가나다라abcd", min_size=2, max_size=4)


def begins(term: str, source: str) -> bool:
    """The long way: part the source into words, a new one where Hangul follows other letters."""
    parted = re.sub(r"(?<=[^\W_가-힣])(?=[가-힣])", " ", source.casefold())
    found = re.split(r"[\W_]+", parted)
    hangul = [
        run[i : i + 2] for run in re.findall("[가-힣]{2,}", term) for i in range(len(run) - 1)
    ]
    latin = [run[:4] for run in re.findall("[a-z]{4,}", term)]
    whole = re.findall(r"(?<![a-z])[a-z]{3}(?![a-z])", term)
    if len(term) < 3 and term in found:
        return True  # a sign of its own: sizes S, XL
    return any(word.startswith(stem) for word in found for stem in hangul + latin) or any(
        word in found for word in whole
    )


@given(TERMS, st.text(LETTERS, max_size=60))
def test_a_stem_is_sought_at_the_beginning_of_words(term: str, source: str) -> None:
    """Whether a term touches the source is decided at the beginnings of its words, wherever else
    the stem stands, and however often."""
    often = ("x" + term) * 12
    for text in (source, f"é{term}", f"x{term}", often + source, f"{often} {term}"):
        assert (share_of_stems([term], text) > 0) == begins(term, text)
        forget()


def test_a_name_with_its_short_form_is_told() -> None:
    """Of a few abstractions it is enough that one stands in the source, brackets and all."""
    source = "어머니: 외상 후 스트레스 장애(PTSD)라고 들었어요. 약을 먹으면 멍해요."
    items = ["외상 후 스트레스 장애(PTSD)", "부작용", "졸림", "식욕 저하"]
    assert are_about(items, source)
    assert not are_about(items[1:], source)
    forget()

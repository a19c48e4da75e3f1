"""Where a string stands in the source: in the source's own characters, whatever its writing."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.chains.grounding import Source, _fold_clusters, _fold_with_places, ground
from holdfast.schemas import Grounding, Span


def places(string: str, text: str) -> list[str]:
    """Return the pieces of the text where the string stands."""
    return [text[s.start : s.end] for s in Source(text).find(string)]


def nfd(text: str) -> str:
    """Return the text as macOS writes file names: every syllable in its parts."""
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("string", "text", "found"),
    [
        ("불면", "요즘 불면이 심해요. 불면!", ["불면", "불면"]),
        ("Sleep", "SLEEP, sleep", ["SLEEP", "sleep"]),
        ("직장 스트레스", "직장스트레스가", ["직장스트레스"]),
        ("점확산함수", "점 확산\n함수", ["점 확산\n함수"]),
        ("불면", "불 면", ["불 면"]),
        ("불면", nfd("불면이"), [nfd("불면")]),
        (nfd("불면"), "불면이", ["불면"]),
        ("café", nfd("my café, yes"), [nfd("café")]),
        ("straße", "STRASSE", ["STRASSE"]),
        ("strasse", "Straße", ["Straße"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("불면", "우울", []),
        ("", "불면", []),
        (" ", "불 면", []),
        ("불면", "", []),
    ],
)
def test_the_writing_does_not_matter(string: str, text: str, found: list[str]) -> None:
    """Case, composition and white space differ, in the string or in the text; nothing else may."""
    assert places(string, text) == found


@pytest.mark.parametrize(
    ("string", "text", "found"),
    [
        ("anger", "in danger", []),
        ("anger", "in danger of anger", ["anger"]),
        ("19", "2019", []),
        ("sleep", "sleeping badly", ["sleep"]),
        ("자기", "남자 기분이", []),
        ("자기", "자 기분이", ["자 기"]),
        ("스트레스", "직장스트레스가", ["스트레스"]),
        ("직장 스트레스", "전직장 스트레스가", ["직장 스트레스"]),
        ("불안", "COVID불안", ["불안"]),
        ("AA", "1A AA", ["AA"]),
    ],
)
def test_the_end_of_another_word_is_none(string: str, text: str, found: list[str]) -> None:
    """A Latin word or a number begins where it begins; a Korean one may be the end of a compound,

    but is not put together from the end of one word and the beginning of the next.
    """
    assert places(string, text) == found


def test_places_do_not_overlap() -> None:
    """The first of two that do counts, and they come in order."""
    assert Source("아아아아아").find("아아") == (Span(0, 2), Span(2, 4))


def test_each_string_has_its_grounding() -> None:
    """In the order given, one for each, also for what is nowhere."""
    assert ground(["면", "우울"], "불면") == (
        Grounding("면", (Span(1, 2),)),
        Grounding("우울", ()),
    )


WORDS = st.text(st.sampled_from("가각나다라ABcé 1\n"), max_size=8)


@given(WORDS, WORDS, WORDS, st.booleans(), st.booleans())
def test_offsets_are_of_the_original(
    before: str, string: str, after: str, split_text: bool, split_string: bool
) -> None:
    """A string is found where it was put, and what stands in a span is the string, as folded."""
    text = f"{before} {string} {after}"
    text = nfd(text) if split_text else text
    spans = Source(text).find(nfd(string) if split_string else string)
    assert bool(spans) == bool(string.strip())
    assert all(folded(text[s.start : s.end]) == folded(string) for s in spans)
    assert list(spans) == sorted(spans, key=lambda s: s.start)


def folded(text: str) -> str:
    """Return the text without what does not matter."""
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


def test_long_texts_are_quick() -> None:
    """A megabyte of text and twenty keywords take less than three seconds."""
    text = "내담자는 요즘 불면이 심하고 Sleep 문제가 있다. " * 35_000
    started = time.monotonic()
    ground([f"불면{n}" for n in range(20)], text)
    assert time.monotonic() - started < 3


@given(
    st.text()
    | WORDS
    | st.text(st.sampled_from("가ㄱ\u1100\u1161e\u0301\u00e9ß\u212b\uf900İ ǅ\x1c"))
)
def test_the_short_way_leads_to_the_same(text: str) -> None:
    """A text whose letters are one character each is folded at once, and no differently."""
    assert _fold_with_places(text) == _fold_clusters(text)

"""The public face: what goes in, what comes out, what is refused."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.chains import extractive
from holdfast.schemas import InputError, KeywordList, MissingExtra, SettingsError

GOLD = sorted((Path(__file__).parent / "gold").glob("*.json"))
TEXTS = ["\n".join(json.loads(p.read_text(encoding="utf-8"))["lines"]) for p in GOLD]


def squeezed(text: str) -> str:
    """Return the text as spans are compared: composed, folded, without white space."""
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_keyword_stands_at_its_spans(text: str, form: str) -> None:
    """text[span] is the keyword, but for white space, case and composition."""
    given_text = unicodedata.normalize(form, text)
    for keyword in extractive.keywords(given_text):
        assert keyword.spans
        for span in keyword.spans:
            assert squeezed(given_text[span.start : span.end]) == squeezed(keyword.text)


@pytest.mark.parametrize("text", TEXTS)
def test_keywords_make_a_keyword_list_best_first(text: str) -> None:
    """At most as many as asked, unique, each short enough for the type, scores falling."""
    given_keywords = extractive.keywords(text, max_keywords=7)
    assert len(given_keywords) <= 7
    assert len(KeywordList([k.text for k in given_keywords])) == len(given_keywords)
    scores = [k.score for k in given_keywords]
    assert scores == sorted(scores, reverse=True)


def test_fewer_keywords_are_the_first_of_more() -> None:
    """How many are asked does not change which come first."""
    assert extractive.keywords(TEXTS[-1], max_keywords=5) == extractive.keywords(TEXTS[-1])[:5]


def test_an_analysis_stands_for_its_text() -> None:
    """Keywords and summary of one analysis are those of the text."""
    analysis = extractive.analyse(TEXTS[0])
    assert extractive.keywords(analysis) == extractive.keywords(TEXTS[0])
    assert extractive.summary(analysis) == extractive.summary(TEXTS[0])


def test_the_same_text_gives_the_same_answer_from_any_thread() -> None:
    """Eight threads at once find what one finds."""

    def both(text: str) -> tuple[object, object]:
        return extractive.keywords(text), extractive.summary(text)

    alone = [both(text) for text in TEXTS]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(both, TEXTS * 4)) == alone * 4


def test_the_same_text_gives_the_same_answer_in_every_process() -> None:
    """Nothing hangs on the order of a set, which Python shuffles from process to process."""
    script = """
import sys
from holdfast.chains import extractive
for text in sys.stdin.read().split("\\0"):
    print(extractive.keywords(text), [k.text for k in extractive.keywords(text)])
    print(extractive.summary(text))
"""
    said = [
        subprocess.run(
            [sys.executable, "-c", script],
            input="\0".join(TEXTS),
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=120,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert "panic attacks" in said[0]


@pytest.mark.parametrize("text", ["", "  \n", "... !!", "123 456", "😀"])
def test_a_text_without_words_is_refused(text: str) -> None:
    """There is nothing to find in it."""
    with pytest.raises(InputError, match="empty"):
        extractive.keywords(text)


@pytest.mark.parametrize(
    "text",
    [
        "最近よく眠れません。会社でのいじめが原因だと思います。",
        "我最近睡不好,因为工作压力很大。",
        "لا أستطيع النوم بسبب ضغط العمل",
        "Я не могу спать из-за работы.",
        "Ich kann nicht schlafen und habe Angst, weil die Arbeit mich nicht mehr loslässt.",
        "No puedo dormir por las noches y estoy muy cansado, pero el trabajo no para.",
        "ฉันนอนไม่หลับเพราะงานหนักเกินไป",
        "मैं काम की वजह से सो नहीं सकता",
        "Je suis triste.",
        "Estoy triste.",
        "Tôi không thể ngủ được vì áp lực công việc quá lớn.",
        "Nie mogę spać, bo praca mnie męczy.",
        "Saya tidak bisa tidur karena pekerjaan saya sangat berat.",
        "Uyuyamıyorum çünkü iş stresi çok fazla.",
    ],
)
def test_another_language_is_said_to_be_unsupported(text: str) -> None:
    """Doing it badly is worse than not doing it; the message holds none of the text."""
    with pytest.raises(InputError, match="not supported") as error:
        extractive.summary(text)
    assert text[:6] not in str(error.value)
    assert "ko and en" in str(error.value)


def test_a_few_foreign_words_are_no_other_language() -> None:
    """Hanja or a quoted name in a Korean text is Korean."""
    assert extractive.analyse("내담자: 제 친구 田中가 자살(自殺) 얘기를 했어요.").language == "ko"
    assert extractive.analyse("My friend Zoë and I saw Das Boot; I can't sleep.").language == "en"


@pytest.mark.parametrize(
    "text",
    ["insomnia", "résumé gap, panic", "trip to Las Vegas, Los Angeles", "im so done w/ my mom"],
)
def test_a_few_words_are_english_unless_they_are_not(text: str) -> None:
    """A list without grammar, an accent, names and chat are no other language."""
    assert extractive.analyse(text).language == "en"


@pytest.mark.parametrize("most", [0, -1])
def test_asking_for_none_makes_no_sense(most: int) -> None:
    """A count below one is the caller's slip, said as such."""
    with pytest.raises(SettingsError, match="max_keywords"):
        extractive.keywords("잠을 못 자요", max_keywords=most)
    with pytest.raises(SettingsError, match="max_sentences"):
        extractive.summary("잠을 못 자요", max_sentences=most)


def test_loading_is_said_and_done_once() -> None:
    """After `load` Korean is ready, and `is_loaded` says so."""
    extractive.load()
    assert extractive.is_loaded()


def test_importing_loads_neither_kiwi_nor_langchain_and_english_needs_no_extra() -> None:
    """The import is cheap; without kiwipiepy English works, and Korean says what to install."""
    script = """
import sys
sys.modules["kiwipiepy"] = None
from holdfast.chains import extractive
from holdfast.schemas import MissingExtra
heavy = [m for m in sys.modules if m.split(".")[0] in ("langchain", "langchain_ollama", "httpx")]
assert not heavy, heavy
assert not extractive.is_loaded()
assert extractive.keywords("My panic attacks are back.")[0].text == "panic attacks"
try:
    extractive.keywords("공황 발작이 왔어요.")
except MissingExtra as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert "install holdfast with its extra embedded" in done.stdout
    assert issubclass(MissingExtra, ImportError)


WRITTEN = st.text(
    alphabet="가나다 수면장애내담자:상담사요.?\nabc I panic,[]0123()\r\tㅋㅠ\u1100\u1161é-",
    max_size=120,
)


@settings(max_examples=150, deadline=None)
@given(WRITTEN)
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever the marks and labels, the only error is InputError, and spans hold."""
    try:
        analysis = extractive.analyse(text)
    except InputError:
        return
    for keyword in extractive.keywords(analysis):
        assert keyword.spans
        for span in keyword.spans:
            assert squeezed(text[span.start : span.end]) == squeezed(keyword.text)
    folded = " ".join(unicodedata.normalize("NFC", text).split())
    assert all(sentence in folded for sentence in extractive.summary(analysis))

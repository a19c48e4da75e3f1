"""Which language a prompt is written in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from holdfast.prompts import choose_language, detect_language
from holdfast.schemas import InputError

KOREAN = "내담자는 새 직장에서 잠을 못 잔다고 한다."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (KOREAN, "ko"),
        (unicodedata.normalize("NFD", KOREAN), "ko"),
        ("ADHD 진단 뒤 Concerta 36mg, CBT 병행", "ko"),
        ("The client talked about her mother.", "en"),
        ("Client: Minsu(민수) never calls, and I lie awake until four in the morning.", "en"),
        ("母は毎日電話をかけてくる。", "en"),
        ("12:30 -- 15%", "en"),
        ("", "en"),
    ],
)
def test_the_share_of_hangul_decides(text: str, language: str) -> None:
    """Foreign names do not make a text foreign, and one Korean name does not make it Korean."""
    assert detect_language(text) == language


@given(st.integers(0, 60), st.integers(0, 60))
@example(1, 9)
@example(1, 10)
def test_a_tenth_of_the_letters_is_the_line(hangul: int, latin: int) -> None:
    """From a tenth of Hangul among the letters on, a text is Korean; its order is of no matter."""
    korean = hangul > 0 and 10 * hangul >= hangul + latin
    assert (detect_language("가" * hangul + "a" * latin) == "ko") == korean
    assert (detect_language("a" * latin + " 1, " + "가" * hangul) == "ko") == korean


def test_a_language_that_is_asked_for_wins() -> None:
    """Only "auto" looks at the text."""
    assert choose_language("en", KOREAN) == "en"
    assert choose_language("ko", "English words") == "ko"
    assert choose_language("auto", KOREAN) == "ko"


@pytest.mark.parametrize("language", ["", "KO", "ja", "korean"])
def test_a_language_without_prompts_is_refused(language: str) -> None:
    """A typo is an error, not English."""
    with pytest.raises(InputError, match="language"):
        choose_language(language, KOREAN)

"""Chatter around a JSON answer changes nothing."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from holdfast.parsers import read

from .test_round_trips import Case, cases
from .texts import term_lists

BEFORE = [
    "Sure!", "Here is the JSON you asked for:", "Of course. I read the text carefully.",
    "Let me take a look.", "네, 알겠습니다.", "요청하신 결과입니다.",
    "다음은 추출한 결과입니다:", "물론입니다! 아래에 정리했습니다.",
    "Based on the transcript, this is what I found:", "결과:", "JSON:",
]  # fmt: skip
AFTER = [
    "Let me know if you need anything else!", "I hope this helps.", "Feel free to ask.",
    "도움이 되었기를 바랍니다.", "더 필요하시면 말씀해 주세요.", "감사합니다.",
    "The list follows the text closely.", "위 결과는 상담 내용을 바탕으로 작성했습니다.",
]  # fmt: skip
gaps = st.sampled_from(["\n", "\n\n", " "])
chatter = st.builds(
    lambda before, gap, answer, end, after: before + gap + answer + end + after,
    st.lists(st.sampled_from(BEFORE), max_size=2).map(" ".join),
    gaps,
    st.just("{}"),
    gaps,
    st.lists(st.sampled_from(AFTER), max_size=2).map(" ".join),
)


@given(chatter, cases, st.booleans())
def test_around_an_object(around: str, case: Case, fenced: bool) -> None:
    """Domain: sentences without values, retractions or refusals, on their own lines or beside."""
    answer = json.dumps(case.model_dump(), ensure_ascii=False)
    text = around.replace("{}", f"\n```json\n{answer}\n```\n" if fenced else answer)
    assert read(text, Case).value == case, text


@given(chatter, term_lists, st.booleans())
def test_around_a_list(around: str, items: list[str], fenced: bool) -> None:
    """Domain: the same around a list of terms."""
    answer = json.dumps(items, ensure_ascii=False)
    text = around.replace("{}", f"\n```json\n{answer}\n```\n" if fenced else answer)
    assert read(text, list[str]).value == items, text


@given(chatter, st.lists(st.integers(), min_size=1, max_size=5))
def test_around_a_list_of_numbers(around: str, items: list[int]) -> None:
    """Domain: the same around a list of numbers that stands on a line of its own."""
    text = around.replace("{}", "\n" + json.dumps(items) + "\n")
    assert read(text, list[int]).value == items, text

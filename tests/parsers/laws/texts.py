"""Texts as they come from models and worse, and the safe words of the round trips."""

from __future__ import annotations

from hypothesis import strategies as st

FRAGMENTS = [
    "{", "}", "[", "]", "(", ")", "<", ">", '"', "'", "“", "”", "「", "」", "`", ":", "：", ",",
    "、", ";", "|", "=", "#", "*", "-", "/", "\\", "\n", "\n\n", " ", "\t", "\r\n", "\x00",
    "\u200b", "\u2028", "- ", "* ", "1. ", "2) ", "① ", "가. ", "☑ ", "[x] ", "[ ] ", "## ",
    "**", "~~", "---\n", "...", "…", "```", "```json\n", "```yaml\n", "```toml\n", "```csv\n",
    "~~~", "|---|---|\n", "| a | b |\n", "<think>", "</think>", "<answer>", "<name>", "</name>",
    "<li>", "</li>", "&amp;", "&#xD800;", "<!--", "-->", "<|im_end|>", "<0x0A>", "▁",
    "\\boxed{", "\\begin{itemize}", "\\item ", "$", "\\n", '\\"', "\\u00e9", "\\ud83d",
    "\ud800", "😀", "é", "½", "²", "٣", "null", "true", "None", "NaN", "3", "-1", "1,200",
    "3.5", "1e999", "9" * 40, "75%", "3/5", "3-5", "세 명", "27만 원", "서너 개", "2025-03-04",
    "3월 4일", "오후 2시", "내일", "PT1H", "name", "age", "kind", "mood", "a", "x", '"name": ',
    '"age": 3', '{"a": 1}', "name: Kim\n", "키워드: 불안, 수면\n", "요약: ", "위험도: 높음\n",
    "키워드는 불안, 수면입니다.", "불안", "red", "GREEN", "cat", "calm", "없음", "N/A",
    "Sorry, I cannot. ", "죄송합니다. ", "예를 들어 ", "정정: ", "Correction: ", "또는 ",
    "Here you go:\n", "P(name='Kim', age=3)", "List.of(", "print(",
    "INSERT INTO t (a, b) VALUES (1, 'x');", "a = 1\n", "&a ", "*a",
    "!!python/object:os.system ", "? ", "> ", "//", "/*", "*/",
]  # fmt: skip

pieces = st.sampled_from(FRAGMENTS)
replies = st.one_of(
    st.text(max_size=60),
    st.lists(pieces, max_size=30).map("".join),
    st.lists(st.one_of(pieces, st.text(max_size=8)), max_size=20).map("".join),
)
"""Any text, and texts built of the marks of every layout."""

_STEMS = [
    "불안", "수면", "직장", "갈등", "가족", "피로", "상실", "시험", "관계", "회복", "진로",
    "이사", "통증", "습관", "garden", "river", "teacher", "window", "music", "winter", "harbor",
    "letter", "orchard", "bridge",
]  # fmt: skip
words = st.sampled_from(_STEMS)
terms = st.lists(words, min_size=1, max_size=3, unique=True).map(" ".join)
"""Short terms over a safe alphabet: letters, Hangul and single spaces, no word of any law."""

SOURCE = " 그리고 ".join(reversed(_STEMS)) + "."
"""A text that holds every word, in no order that a list copies."""

term_lists = st.lists(terms, min_size=2, max_size=7, unique=True)

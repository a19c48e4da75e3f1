"""What the tiny model can say: a chain of phrases, each with the odds of the next.

Left to itself it answers the way small models drift: bullets in Markdown, a label line, a
sentence, a fence, numbers, a strict list, or one word for ever. Under a grammar it fills strings
with the same words. No branch is so rare that Ollama's usual top_p of 0.9 would cut it off.
"""

from __future__ import annotations

END, ASK, ANSWER = "</s>", "<|user|>", "<|answer|>"

WORDS = (
    "불안",
    "수면 장애",
    "직장 스트레스",
    "가족 갈등",
    "번아웃",
    "우울감",
    "대인 관계",
    "자존감",
    "진로 고민",
    "상실감",
    "분노 조절",
    "학업 부담",
    "anxiety",
    "insomnia",
    "work stress",
    "burnout",
    "grief",
    "family conflict",
)


def _any_word(share: float = 1.0) -> dict[str, float]:
    return dict.fromkeys(WORDS, share / len(WORDS))


STARTS = {
    "Sure, here are the keywords:\n\n": 0.24,
    "키워드: ": 0.16,
    "이 상담은 ": 0.14,
    '["': 0.12,
    "```json\n[": 0.12,
    "1. 불안\n": 0.11,
    "불안, 불안, ": 0.11,
}

DRIFT = {
    "Sure, here are the keywords:\n\n": {"* **불안**\n": 1.0},
    "* **불안**\n": {"* **수면 장애**\n": 0.7, "* **직장 스트레스**\n": 0.3},
    "* **수면 장애**\n": {"* **직장 스트레스**\n": 0.8, "\nI hope this helps!": 0.2},
    "* **직장 스트레스**\n": {"\nI hope this helps!": 0.6, END: 0.4},
    "\nI hope this helps!": {END: 1.0},
    "키워드: ": {"불안, ": 1.0},
    "불안, ": {"수면 장애, ": 1.0},
    "수면 장애, ": {"직장 스트레스": 1.0},
    "이 상담은 ": {"직장 문제로 잠을 이루지 못하는 내담자의 이야기입니다.": 1.0},
    "직장 문제로 잠을 이루지 못하는 내담자의 이야기입니다.": {END: 1.0},
    "```json\n[": {'"불안", ': 1.0},
    '"불안", ': {'"수면 장애"': 1.0},
    '"수면 장애"': {"]\n```": 0.8, END: 0.2},
    "]\n```": {"\n도움이 되셨길 바랍니다!": 0.5, END: 0.5},
    "\n도움이 되셨길 바랍니다!": {END: 1.0},
    "1. 불안\n": {"2. 수면 장애\n": 1.0},
    "2. 수면 장애\n": {"3. 직장 스트레스\n": 0.9, END: 0.1},
    "3. 직장 스트레스\n": {END: 1.0},
    "불안, 불안, ": {"불안, 불안, ": 1.0},  # never ends by itself
}

STRICT = {
    '["': _any_word(),
    '", "': _any_word(),
    '"]': {END: 0.7, "}": 0.3},
    "}": {END: 0.9, "\n": 0.1},
    "{": {'"': 1.0},
    ":": {" ": 0.5, '["': 0.2, '"': 0.2, "1": 0.1},
    ",": {" ": 0.5, '"': 0.5},
    '"': _any_word(0.8) | {":": 0.1, ",": 0.05, "}": 0.05},
    " ": {'"': 0.4, '["': 0.3, "true": 0.1, "false": 0.1, "2": 0.1},
    "true": {"}": 0.5, ",": 0.5},
    "false": {"}": 0.5, ",": 0.5},
    "1": {"}": 0.4, ",": 0.4, "2": 0.2},
    "2": {"}": 0.4, ",": 0.4, "1": 0.2},
}

AFTER_WORD = {'", "': 0.5, '"]': 0.2, '"': 0.3}

CHAIN: dict[str, dict[str, float]] = (
    {ANSWER: STARTS} | DRIFT | STRICT | dict.fromkeys(WORDS, AFTER_WORD)
)
"""Phrase, next phrase, and how likely it is."""

"""Ways to lay out a list of strings, as functions from the items to the text."""

from __future__ import annotations

from collections.abc import Callable

Layout = Callable[[list[str]], str]

KO = ["수면 장애", "팀장과의 갈등", "이직 고민", "만성 두통"]
EN = ["poor sleep", "conflict with the manager", "thoughts of quitting", "headaches"]
KO_SOURCE = (
    "내담자: 석 달째 잠을 못 자서 수면 장애 진단을 받았어요. 팀장과 갈등이 심하고 이직을 고민해요. "
    "만성 두통도 있습니다. 상담사: 언제부터인가요?"
)
EN_SOURCE = (
    "Client: I sleep poorly and get headaches. The conflict with my manager is worse, and I have "
    "thoughts of quitting. Counsellor: Since when?"
)
LANGUAGES = {"ko": (KO, KO_SOURCE), "en": (EN, EN_SOURCE)}


def _before(marks: list[str], between: str) -> Layout:
    """Items behind one mark each."""
    return lambda items: between.join(mark + item for mark, item in zip(marks, items, strict=False))


def _around(left: str, right: str, between: str) -> Layout:
    return lambda items: between.join(left + item + right for item in items)


NUMBERED = {
    "1. ": [f"{n}. " for n in range(1, 5)],
    "1)": [f"{n})" for n in range(1, 5)],
    "(1) ": [f"({n}) " for n in range(1, 5)],
    "[1] ": [f"[{n}] " for n in range(1, 5)],
    "①": list("①②③④"),
    "1️⃣ ": [f"{n}\ufe0f\u20e3 " for n in range(1, 5)],
    "#1 ": [f"#{n} " for n in range(1, 5)],
    "1번: ": [f"{n}번: " for n in range(1, 5)],
    "1위 ": [f"{n}위 " for n in range(1, 5)],
    "No. 1 ": [f"No. {n} " for n in range(1, 5)],
    "1st: ": ["1st: ", "2nd: ", "3rd: ", "4th: "],
    "가. ": ["가. ", "나. ", "다. ", "라. "],
    "가) ": ["가) ", "나) ", "다) ", "라) "],
    "(가) ": ["(가) ", "(나) ", "(다) ", "(라) "],
    "ㄱ. ": ["ㄱ. ", "ㄴ. ", "ㄷ. ", "ㄹ. "],
    "a) ": ["a) ", "b) ", "c) ", "d) "],
    "A. ": ["A. ", "B. ", "C. ", "D. "],
    "(a) ": ["(a) ", "(b) ", "(c) ", "(d) "],
    "i. ": ["i. ", "ii. ", "iii. ", "iv. "],
    "II. ": ["I. ", "II. ", "III. ", "IV. "],
    "(i) ": ["(i) ", "(ii) ", "(iii) ", "(iv) "],
    "Ⅰ. ": ["Ⅰ. ", "Ⅱ. ", "Ⅲ. ", "Ⅳ. "],
    "첫째, ": ["첫째, ", "둘째, ", "셋째, ", "넷째, "],
    "첫 번째: ": ["첫 번째: ", "두 번째: ", "세 번째: ", "네 번째: "],
    "키워드 1: ": [f"키워드 {n}: " for n in range(1, 5)],
    "Keyword #1: ": [f"Keyword #{n}: " for n in range(1, 5)],
}
"""Marks that count."""

SIGNS = ["▶ ", "▷", "• ", "✅ ", "■ ", "○ ", "★ "]
EMOJI = ["🌙 ", "💼 ", "🚪 ", "🤕 "]
BULLETS = [
    "- ",
    "* ",
    "+ ",
    "• ",
    "· ",
    "‣ ",
    "▶ ",
    "▷ ",
    "→ ",
    "-> ",
    "=> ",
    "○ ",
    "● ",
    "◎ ",
    "◇ ",
    "■ ",
    "□ ",
    "☐ ",
    "✅ ",
    "✔️ ",
    "🔹 ",
    "👉 ",
    "– ",
    "— ",
    "ㅇ ",
    "ㆍ",
    "- [ ] ",
    "- [x] ",
    "> - ",
    "★",
    "» ",
    "› ",
    "⁃ ",
    "§ ",
    "o ",
    "-",
    "•",
    "  * ",
    "    - ",
    "1 - ",
    "├── ",
]

ROWS: dict[str, Layout] = {
    **{
        f"sep {sep!r}": (lambda items, sep=sep: sep.join(items))
        for sep in [
            ", ",
            ",",
            "、",
            "，",
            " · ",
            "·",
            "ㆍ",
            " ‧ ",
            " / ",
            " | ",
            "|",
            "; ",
            " + ",
            " & ",
            " ▶ ",
            " → ",
            " > ",
            " - ",
            " – ",
            " :: ",
            " ∙ ",
        ]
    },
    **{f"count {name}": _before(marks, " ") for name, marks in NUMBERED.items()},
    **{f"count, {name}": _before(marks, ", ") for name, marks in NUMBERED.items()},
    **{f"sign {sign}": _before([sign] * 4, " ") for sign in SIGNS},
    "emoji": _before(EMOJI, " "),
    "emoji, ": _before(EMOJI, ", "),
    "- a - b": lambda items: "- " + " - ".join(items),
    **{
        f"{left}a{right}{between!r}": _around(left, right, between)
        for left, right in ['""', "''", "“”", "「」", "<>", "``", "[]", ("**", "**")]
        for between in [", ", " "]
        if (left, between) not in (("[", " "), ("<", " "))
    },
    "and": lambda items: (
        ", ".join(items[:-1]) + (" 그리고 " if items is KO else " and ") + items[-1]
    ),
    ", and": lambda items: (
        ", ".join(items[:-1]) + (", 및 " if items is KO else ", and ") + items[-1]
    ),
}
"""All on one line."""

BLOCKS: dict[str, Layout] = {
    **{f"bullet {sign}": _before([sign] * 4, "\n") for sign in BULLETS if sign != "1 - "},
    **{f"count {name}": _before(marks, "\n") for name, marks in NUMBERED.items()},
    "1: ": _before(["1: ", "2: ", "3: ", "4: "], "\n"),
    "1 - ": _before(["1 - ", "2 - ", "3 - ", "4 - "], "\n"),
    "1 ": _before(["1 ", "2 ", "3 ", "4 "], "\n"),
    "1/4 ": _before(["1/4 ", "2/4 ", "3/4 ", "4/4 "], "\n"),
    "**1.** ": _before(["**1.** ", "**2.** ", "**3.** ", "**4.** "], "\n"),
    "- **a**": _around("- **", "**", "\n"),
    '- "a"': _around('- "', '"', "\n"),
    "- a.": _around("- ", ".", "\n"),
    "a,": _around("", ",", "\n"),
    "plain": _around("", "", "\n"),
    "apart": _around("- ", "", "\n\n"),
    "cells": _around("| ", " |", "\n"),
    "emoji": _before(EMOJI, "\n"),
    "each its own": _before(["- ", "* ", "• ", "+ "], "\n"),
    "code": lambda items: "```\n" + "\n".join(items) + "\n```",
}
"""One to a line."""

"""Remarks of code behind items and labels are layout; a mark within the text is none."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from holdfast.parsers import read
from holdfast.parsers.outline.remarks import without_remarks
from holdfast.schemas.errors import ReplyError


@dataclass
class Visit:
    """Two fields and a free text."""

    name: str
    level: int
    note: str = ""


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("- tea   # hot\n- jam", "- tea\n- jam"),  # two blanks set it off
        ("items:  # mine\n- tea # hot\n- jam", "items:\n- tea\n- jam"),  # the key has one
        ("- tea # hot\n- jam # red\n- pie", "- tea\n- jam\n- pie"),  # most have one
        ("이름: 김 // 성\n나이: 3 // 만", "이름: 김\n나이: 3"),
        ("Here you go\n- tea # 1st\n- jam # 2nd\nBye", "Here you go\n- tea\n- jam\nBye"),
    ],
)
def test_remarks_are_taken_off(text: str, bare: str) -> None:
    """Behind two blanks, where most lines have one, or where the key does."""
    assert without_remarks(text.split("\n")) == bare.split("\n")


@pytest.mark.parametrize(
    "text",
    [
        "- #1 wish\n- C# lessons\n- #tea",
        "- Suite # 4\n- Suite # 5",
        "- https://tea.example\n- https://jam.example",
        '- "tea  # hot"\n- "jam  # red"',
        "- `tea  # hot`\n- `jam  # red`",
        "note: press # to reach her\nlevel: 3",
        "- tea // hot\n- jam\n- pie",
        "- tea // jam // pie\n- oil // salt // rye",
        "# 차\n## 잼\n- # 떡",
        "-   # tea\n-   # jam\n- oil",
    ],
)
def test_marks_of_the_text_stay(text: str) -> None:
    """A number sign of a word, an address, a quotation, a separator; and one mark alone."""
    assert without_remarks(text.split("\n")) == text.split("\n")


def test_label_lines_lose_them() -> None:
    """Values of fields, in both marks."""
    expected = Visit("Kim", 3, "late")
    assert read("name: Kim  # him\nlevel: 3  # of 5\nnote: late", Visit).value == expected
    assert read("name: Kim // him\nlevel: 3 // of 5\nnote: late", Visit).value == expected


def test_a_free_text_keeps_its_mark() -> None:
    """Of three lines one has it: it is what the note says."""
    reply = "name: Kim\nlevel: 3\nnote: press # to ring"
    assert read(reply, Visit).value == Visit("Kim", 3, "press # to ring")


@pytest.mark.parametrize(
    "reply",
    [
        "keywords:\n- tea # hot\n- jam\n- pie",
        "- 차 // 음료\n- 잼\n- 떡",
        "tea /* hot */, jam /* red */",
        "- tea  # hot?\n- oil  # old\n- rye  # new",
        "- tea  # alternatively jam\n- oil  # hot\n- rye  # old",
    ],
)
def test_a_list_with_a_doubtful_one_is_refused(reply: str) -> None:
    """One remark, not set off: it may be a part of the item; or one that doubts it."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


def test_quotes_keep_it() -> None:
    """Within quotes it is text, and behind them a remark."""
    assert read('- "tea # 1"\n- "jam # 2"', list[str]).value == ["tea # 1", "jam # 2"]
    assert read('- "tea" # hot\n- "jam" # red', list[str]).value == ["tea", "jam"]


@pytest.mark.parametrize(
    "reply",
    [
        "name: Kim  # or Kym?\nlevel: 3  # of 5",
        "name: Kim  # him\nlevel: 3  # or 4",
        "name: 김  # 내담자\nlevel: 3  # 또는 4",
    ],
)
def test_a_remark_that_doubts_the_value(reply: str) -> None:
    """A question and another value are no remarks to leave out."""
    with pytest.raises(ReplyError):
        read(reply, Visit)


@pytest.mark.parametrize(
    "name",
    ["Kim # TODO verify", "Kim # not sure", "김 # 확인 필요", "김 // 추정", "# unknown", "# 미상"],
)
def test_a_remark_that_doubts_a_value(name: str) -> None:
    """A value whose own remark says that it has to be looked up, or is a guess, is refused."""
    with pytest.raises(ReplyError):
        read(f"name: {name}\nlevel: 3", Visit)


@pytest.mark.parametrize("name", ["Kim #2", "Todo Kim", "#unknown", "김 #3"])
def test_a_mark_without_a_remark(name: str) -> None:
    """A sign that is part of a name, and words of doubt that are no remark."""
    assert read(f"name: {name}\nlevel: 3", Visit).value.name == name

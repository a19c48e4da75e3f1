"""Lists of yes and no under numbered questions, and rows of numbers that a sentence names."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    "reply",
    [
        "Q1: No – the valve is shut.\nQ2: Yes – the pump runs.",
        "**Q1:** No\n**Q2:** Yes",
        "Question 1: no\nQuestion 2: yes, since Monday",
        "Q1. Is the valve open? No\nQ2. Does the pump run? Yes",
        "질문 1: 아니요 - 밸브가 닫혀 있습니다.\n질문 2: 예 - 펌프가 돕니다.",
        "문항 1) 아니요\n문항 2) 네",
    ],
)
def test_answers_under_numbers(reply: str) -> None:
    """Each line has the next number and one clear answer, whatever the reason behind it."""
    assert read(reply, list[bool]).value == [False, True]


@pytest.mark.parametrize(
    "reply",
    [
        "Q1: No\nQ2: perhaps",
        "Q1: No\nQ3: Yes",
        "Q2: No\nQ1: Yes",
        "Q1: No\nQ1: Yes",
        "Q1: No\nQ2:\nQ3: Yes",
        "Q1: No – or yes, hard to say\nQ2: Yes",
        "Q1: N/A\nQ2: Yes",
        "질문 1: 아니요\n질문 2: 확인 필요",
        "Yes: 3\nNo: 2",
    ],
)
def test_answers_with_a_gap(reply: str) -> None:
    """A question left out, asked twice or not answered clearly; and a count of answers."""
    with pytest.raises(ReplyError):
        read(reply, list[bool])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("The invoices that are overdue are #311, #318 and #402.", [311, 318, 402]),
        ("The free lockers are 7, 12, and 30.", [7, 12, 30]),
        ("연체된 청구서는 311번, 318번, 402번입니다.", [311, 318, 402]),
        ("빈 사물함은 7번과 12번입니다", [7, 12]),
        ("The totals are 1,311 and 2,402.", [1311, 2402]),
    ],
)
def test_a_row_of_numbers_in_a_sentence(reply: str, value: list[int]) -> None:
    """The row is all that the sentence says of its subject, and holds all its numbers."""
    assert read(reply, list[int]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "The overdue invoices are #311, #318 and perhaps #402.",
        "The overdue invoices are #311 and #318, but not #402.",
        "The overdue invoices are not #311 and #318.",
        "The overdue invoices are #311, #318 or #402.",
        "The overdue invoices are #311 to #318.",
        "Of 9 invoices the overdue ones are #311 and #318.",
        "For example, the overdue invoices are #311 and #318.",
        "The overdue invoices are #311 and #318. Invoice #402 was paid.",
        "The stocks are 3 pears, 5 plums and 7 figs.",
        "연체된 청구서는 311번, 318번 등입니다.",
        "연체된 청구서는 311번, 318번이 아닙니다.",
        "The sum of 3, 5 and 7 is 15.",
    ],
)
def test_numbers_that_are_no_row(reply: str) -> None:
    """A doubt, a denial, a choice, a span, an example, other numbers beside, things of several
    kinds, more that are not named."""
    with pytest.raises(ReplyError):
        read(reply, list[int])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("Week 1: 4\nWeek 2: 5\nWeek 3: 6", [4, 5, 6]),
        ("Rain fell.\nWeek 1: 4\nWeek 2: 5", [4, 5]),
        ("1900: 4\n1901: 5\n1902: 6", [4, 5, 6]),
        ("1899: 4\n1900: 5\n1901: 6", None),
        ("Week 2: 4\nWeek 3: 5", None),
        ("Week 1: 4\nWeek 3: 5", None),
        ("Week 1: 4\nDay 2: 5", None),
        ("Week 1: 4 cm\nWeek 2: 5 m", None),
        ("The fees are 12 euros and 15 dollars.", None),
    ],
)
def test_labels_that_count_up(reply: str, value: list[int] | None) -> None:
    """One name and the numbers from one on, or years of our time, each with a number of one
    unit."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, list[int])
    else:
        assert read(reply, list[int]).value == value


@pytest.mark.parametrize(
    "beside",
    [
        "These may be wrong.",
        "Holidays are left out.",
        "This is an example.",
        "Suppose they all come:",
        "First draft:",
        "Sorry, that was wrong.",
        "I made that up.",
        "3 weeks were counted.",
        "초안입니다.",
    ],
)
def test_a_line_that_speaks_against_the_numbers(beside: str) -> None:
    """A doubt, an exception, an example, a supposition, a draft, or a number of its own."""
    for reply in (f"{beside}\nWeek 1: 4\nWeek 2: 5", f"Week 1: 4\nWeek 2: 5\n{beside}"):
        with pytest.raises(ReplyError):
            read(reply, list[int])

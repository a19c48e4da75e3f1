"""Parts of a reply that belong together, and parts that contradict each other."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import Kind, ReplyError

SOURCE = (
    "내담자: 두통이 심하고 어지러워요. 마감 주간에 커피를 많이 마셔요. ADHD 진단도 받았어요. "
    "Client: The heater broke twice and the landlord ignores me."
)


class Invoice(BaseModel):
    """A bill with three fields."""

    number: int
    total: int = Field(title="합계")
    payer: str = Field(title="내는 사람")


class Box(BaseModel):
    """What a customer orders."""

    item: str
    quantity: int
    stars: int | None = None


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (
            "[증상]\n- 두통\n- 어지러움\n\n[유발 요인]\n- 마감 주간\n- 커피",
            ["두통", "어지러움", "마감 주간", "커피"],
        ),
        (
            "첫째, 심한 두통입니다.\n둘째, 마감 주간입니다.\n셋째, 커피입니다.",
            ["심한 두통", "마감 주간", "커피"],
        ),
        ('keyword,weight\n"broken heater",3\n"landlord",2', ["broken heater", "landlord"]),
        ('["1. **두통**", "2. **커피**"]', ["두통", "커피"]),
        ('["- heater", "- landlord"]', ["heater", "landlord"]),
        ('["**두통**"]', ["두통"]),
        (
            "- 주의력 문제(ADHD)\n- 두통 (두 번 언급)\n- 커피 (자주)",
            ["주의력 문제(ADHD)", "두통", "커피"],
        ),
        ("두통, 커피, 마감\n\n정정: 두통, 커피", ["두통", "커피"]),
        (
            "I'm sorry, I cannot give medical advice. What I can do is list the keywords:\n"
            "1. broken heater\n2. landlord",
            ["broken heater", "landlord"],
        ),
    ],
)
def test_lists_in_parts(reply: str, value: list[str]) -> None:
    """What all items have is layout; what one has is its own; kinds of things are no items."""
    assert read(reply, list[str], source=SOURCE).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "[조언]\n- 두통약 먹기\n- 커피 줄이기\n\n[질문]\n- 언제부터 두통이 있었나요?",
        "첫째, 문제는 두통입니다.\n둘째, 원인은 커피입니다.",
        '["3. Liga", "5. Liga"]x',
        "I'm sorry, I cannot give medical advice.\n1. broken heater\n2. landlord",
    ],
)
def test_lists_that_stay_refused(reply: str) -> None:
    """The near misses: other kinds of lists, sentences about a subject, a refusal that does not
    turn."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=SOURCE)


@pytest.mark.parametrize(
    ("beside", "agrees"),
    [
        ("합계는 32,000원이 맞습니다.", True),
        ("The total is 32000.", True),
        ("다만 할인하면 합계는 23,000원입니다.", False),
        ("Note: the total should be 23000.", False),
    ],
)
def test_a_sentence_beside_an_object(beside: str, agrees: bool) -> None:
    """What a sentence says of a field must be what the object says, else nobody knows which."""
    reply = '{"number": 7, "total": 32000, "payer": "한별"}\n\n' + beside
    if agrees:
        assert read(reply, Invoice).value.total == 32_000
        return
    with pytest.raises(ReplyError) as caught:
        read(reply, Invoice)
    assert caught.value.kind is Kind.CONFLICT


@pytest.mark.parametrize(
    "reply",
    [
        '{"number": 0, "total": 0, "payer": ""}',
        'return Invoice(number=0, total=0, payer="")',
    ],
)
def test_a_form_that_nobody_filled_in(reply: str) -> None:
    """Nothing but zeros and an empty text is a form."""
    with pytest.raises(ReplyError):
        read(reply, Invoice)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("6 rolls", 6),
        ("3 jars", 3),
        ("three loaves", 3),
        ("5 k", None),
        ("2 gross", None),
        ("3 or 4 jars", None),
    ],
)
def test_a_quantity_counts_any_noun(said: str, value: int | None) -> None:
    """A field that counts takes what it counts; a multiple or a range is no count."""
    reply = f'{{"item": "tea", "quantity": "{said}", "stars": "4 stars"}}'
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Box)
    else:
        assert read(reply, Box).value == Box(item="tea", quantity=value, stars=4)


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("- Mon: 6\n- Tue: 4\n- Wed: 7", list[int], [6, 4, 7]),
        ("The point is (3.5, -2).", tuple[float, float], (3.5, -2.0)),
        (
            '{\n  내는 사람: "한별",\n  number: "12"\n  합계: 500\n}',
            Invoice,
            Invoice(number=12, total=500, payer="한별"),
        ),
    ],
)
def test_numbers_behind_labels_and_in_brackets(reply: str, type_: Any, value: Any) -> None:
    """Where only numbers are wanted their labels fall away; a key on a new line needs no comma."""
    assert read(reply, type_).value == value

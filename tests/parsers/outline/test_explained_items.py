"""What stands behind a term in bold: an explanation, or a bracket that belongs to the name."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError


def listed(*items: str) -> str:
    """Return a reply that lists them under their name."""
    return "Keywords:\n" + "\n".join(f"- {item}" for item in items)


@pytest.mark.parametrize("sign", [": ", " – ", " - ", "： "])
@pytest.mark.parametrize("name", ["Quay (North End)", "부잔교 (浮棧橋)", "선박자동식별장치(AIS)"])
def test_a_bracket_between_a_name_and_its_explanation(name: str, sign: str) -> None:
    """It belongs to the name, and what stands behind the sign does not."""
    head, bracket, rest = name.partition("(")
    bold = f"**{head.rstrip()}**{' ' if head.endswith(' ') else ''}{bracket}{rest}"
    reply = listed(f"{bold}{sign}repaired in May", f"**Crane**{sign}out of order", "**Rope**")
    assert read(reply, list[str]).value == [name, "Crane", "Rope"]


def test_brackets_behind_every_name() -> None:
    """They are translations, whatever follows them."""
    reply = listed("**밧줄** (rope): 낡음", "**기중기** (crane): 고장", "**닻** (anchor): 무거움")
    assert read(reply, list[str]).value == ["밧줄", "기중기", "닻"]


@pytest.mark.parametrize("remark", ["(as the pilot asked)", "(도선사의 부탁)", "（두 번 언급）"])
def test_a_remark_where_others_have_an_explanation(remark: str) -> None:
    """Several words in brackets behind a term in bold explain it, where other terms in bold are
    explained; where no other is, they may be its own."""
    reply = listed(f"**Rope** {remark}", "**Crane**: out of order", "**Anchor**")
    assert read(reply, list[str]).value == ["Rope", "Crane", "Anchor"]
    alone = listed(f"**Rope** {remark}", "**Crane**", "**Anchor**")
    assert read(alone, list[str]).value[0] == f"Rope {remark}"


@pytest.mark.parametrize("name", ["Tide table (HW)", "조석표 (HW)", "Rope (new)"])
def test_a_word_in_brackets_belongs_to_a_name(name: str) -> None:
    """One word behind one of the terms is not taken off."""
    bold = f"**{name.replace(' (', '** (')}"
    reply = listed(bold, "**Crane**: out of order", "**Anchor**")
    assert read(reply, list[str]).value[0] == name


@pytest.mark.parametrize("mark", ["1. {}", "- {}"])
def test_arrows_lead_to_what_explains_each_item(mark: str) -> None:
    """A line that begins with an arrow explains the item above it, if one stands below each."""
    first, second = mark.format("roof"), mark.format("barn").replace("1.", "2.")
    reply = f"{first}\n→ it lets in the rain\n{second}\n→ it leans to the left"
    assert read(reply, list[str]).value == ["roof", "barn"]


@pytest.mark.parametrize(
    "reply",
    [
        "1. roof\n2. barn\n→ the roof does not count",
        "1. it lets in rain\n→ roof\n2. it leans over\n→ barn",
    ],
)
def test_an_arrow_may_lead_to_anything_else(reply: str) -> None:
    """Below the last item alone, or to something shorter, it is no explanation."""
    with pytest.raises(ReplyError):
        read(reply, list[str])

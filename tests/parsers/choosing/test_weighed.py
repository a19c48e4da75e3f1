"""Values that their own clause denies, doubts or supposes; and options that a text speaks for."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

Size = Literal["small", "medium", "large"]
Tone = Literal["긍정", "부정", "중립"]


def _refused(reply: str, type_: Any) -> None:
    with pytest.raises(ReplyError):
        read(reply, type_)


@pytest.mark.parametrize(
    "reply",
    [
        "I would not label this order as **large**.",
        "I wouldn't call it **large**, though more photos may settle it.",
        "This order is not **large**.",
        "It was never **large**.",
        "The answer is not **large**.",
        "It might be **large**.",
        "The order may be **large**.",
        "This is probably **large**.",
        "I am not sure that it is **large**.",
        "It is hard to call this **large**.",
        "I doubt that this is **large**.",
        "If both crates come, it is **large**.",
        "Is it **large**?",
        "It was at first put under **large**.",
        "**large** does not fit.",
        "**large** is not the right size.",
        "**large** can be ruled out.",
        "**large** or bigger.",
        "Neither **large** nor **small**.",
        "The order may be large.",
    ],
)
def test_a_size_that_is_denied_or_doubted(reply: str) -> None:
    """Being in bold makes no answer of what the clause denies, doubts, asks or supposes."""
    _refused(reply, Size)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("I would label this order as **large**, because it needs a van.", "large"),
        ("The clerk could not lift it, so this is **large**.", "large"),
        ("Since the van is not full, I would call it **medium**.", "medium"),
        ("There is no doubt that this is **large**.", "large"),
        ("Not only is it heavy, it is **large**.", "large"),
        ("If I had to choose, it is **small**.", "small"),
        ("It is not **small** but **large**.", "large"),
        ("I would rate it as **large**, not **small**.", "large"),
        ("It is **large** rather than **small**.", "large"),
        ("The order of May is **small**.", "small"),
        ("If you ask me, **small**.", "small"),
        ("Should be **small**.", "small"),
        ("The order is **small** fry and does not need a van.", "small"),
        ("The order was previously **small** and is now **large**.", "large"),
    ],
)
def test_what_is_denied_in_another_clause(reply: str, value: str) -> None:
    """A denial of another clause, or of the other option, leaves the answer."""
    assert read(reply, Size).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "이 문장은 **부정**으로 분류하지 않겠습니다.",
        "이 문장은 **부정**이라고 보기 어렵습니다.",
        "이 문장은 **부정**으로 보기는 힘듭니다.",
        "이 문장은 **부정**으로 볼 수 없습니다.",
        "이 문장은 **부정**이 아닙니다.",
        "이 문장은 **부정**에 해당하지 않습니다.",
        "이 문장은 **부정**일 수도 있습니다.",
        "이 문장은 **부정**인 것 같습니다.",
        "이 문장은 **부정**인가요?",
        "원래 **부정**이었습니다.",
        "**부정**은 아니지만 더 읽어야 합니다.",
        "이 문장은 '부정'은 아닙니다.",
        "이 문장은 '부정'에 해당할 수 있습니다.",
        "이 문장은 '부정'이라고 하기는 어렵습니다.",
    ],
)
def test_a_tone_that_is_denied_or_doubted(reply: str) -> None:
    """The same in Korean, where the verb behind it denies."""
    _refused(reply, Tone)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("이 문장은 **부정**으로 분류하겠습니다.", "부정"),
        ("이 문장은 **부정**으로 볼 수 있습니다.", "부정"),
        ("이 문장은 **긍정**보다 **부정**에 가깝습니다.", "부정"),
        ("말이 길지는 않지만 **중립**입니다.", "중립"),
        ("원래 말투가 거칠지만 **긍정**입니다.", "긍정"),
    ],
)
def test_a_tone_that_is_given(reply: str, value: str) -> None:
    """What is only like a denial is none."""
    assert read(reply, Tone).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "There are about **30** lamps.",
        "There are **30** lamps or so.",
        "There may be **30** lamps.",
        "The number is not **30**.",
        "There were originally **30** lamps.",
        "등은 약 **30개**입니다.",
        "등은 **30개** 정도입니다.",
        "등은 **30개** 이상입니다.",
        "등은 최대 **30개**까지 답니다.",
        "등은 **30개**가 아닙니다.",
    ],
)
def test_a_number_in_bold_that_is_no_number(reply: str) -> None:
    """What is only near, a bound, denied or of once is no number, in bold or not."""
    _refused(reply, int)


def test_a_number_in_bold() -> None:
    """Its twins."""
    assert read("In May there were **30** lamps.", int).value == 30
    assert read("등은 **30개**입니다.", int).value == 30
    assert read("The number is **30**, not **40**.", int).value == 30


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("I would think large is the best", "large"),
        ('I\'d go with "small".', "small"),
        ("My pick is medium.", "medium"),
        ("medium would be the best choice.", "medium"),
        ("small is fine. medium is better. I would suggest medium.", "medium"),
        ("large is the best! small is bad. large!", "large"),
        ("small is fine.", None),
        ("small is bad.", None),
        ("small is the best. large is the best.", None),
        ("I would never say small.", None),
        ("I would say small or large.", None),
        ("You could say small.", None),
        ("Say small.", None),
        ("I might think small is the best", None),
    ],
)
def test_an_option_that_is_spoken_for(reply: str, value: str | None) -> None:
    """An opinion is an answer, if it is for one option only, and every sentence is one."""
    if value is None:
        _refused(reply, Size)
    else:
        assert read(reply, Size).value == value


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        ("상자가 젖어 있었지만 전체적으로 '긍정'에 해당합니다.", Tone, "긍정"),
        ("말은 거칠었으나 전반적으로 중립입니다.", Tone, "중립"),
        ("The lid was torn, but overall it is small.", Size, "small"),
        ("확실하지 않지만 '긍정'에 해당합니다.", Tone, None),
        ("근거가 부족하지만 긍정입니다.", Tone, None),
        ("상자가 젖어 있었지만 '긍정'에 해당하지 않습니다.", Tone, None),
        ("긍정적으로 보이지만 글이 더 있습니다.", Tone, None),
        ("I am not sure, but it is small.", Size, None),
        ("It is anything but the small.", Size, None),
    ],
)
def test_what_is_granted(reply: str, type_: Any, value: str | None) -> None:
    """What is granted before a conclusion does not doubt it, unless it doubts the judgement."""
    if value is None:
        _refused(reply, type_)
    else:
        assert read(reply, type_).value == value

"""A correction behind a list that names one item and what it should be; and remarks upon one."""

from __future__ import annotations

from contextlib import suppress

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

ENGLISH = "1. lost key\n2. rear door\n3. spare lock"
KOREAN = "1. 열쇠 분실\n2. 뒷문\n3. 예비 자물쇠"


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, number 2 should be 'back gate', not 'rear door'.",
        "Item 2 is wrong: it should be back gate instead of rear door.",
        'Oops, I made a mistake. The second item should read "back gate".',
        "Correction: 'rear door' should be 'back gate'.",
        "Actually, #2 should have been 'back gate' rather than 'rear door'. Thank you!",
        "Wait, item 2 is 'back gate', not 'rear door'.",
    ],
)
def test_an_item_put_right_in_english(said: str) -> None:
    """By its number, by what it was, or by both; behind marked lines and behind JSON."""
    value = ["lost key", "back gate", "spare lock"]
    assert read(f"{ENGLISH}\n\n{said}", list[str]).value == value
    assert read(f'["lost key", "rear door", "spare lock"]\n{said}', list[str]).value == value


@pytest.mark.parametrize(
    "said",
    [
        "앗, 틀렸네요. 2번은 '뒷문'이 아니라 '쪽문'입니다.",
        "정정: 2번 항목은 뒷문이 아니라 쪽문입니다.",
        "죄송합니다. '뒷문'이 아니라 '쪽문'입니다.",
        "2번 '뒷문'은 '쪽문'으로 고칩니다.",
        "2번은 '쪽문'으로 정정합니다. 감사합니다.",
    ],
)
def test_an_item_put_right_in_korean(said: str) -> None:
    """The same."""
    value = ["열쇠 분실", "쪽문", "예비 자물쇠"]
    assert read(f"{KOREAN}\n\n{said}", list[str]).value == value
    assert read(f'["열쇠 분실", "뒷문", "예비 자물쇠"]\n{said}', list[str]).value == value


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, number 3 should be 'back gate', not 'rear door'.",
        "Sorry, number 9 should be 'back gate'.",
        "Sorry, number 2 should be 'lost key', not 'rear door'.",
        "Sorry, 'side door' should be 'back gate'.",
        "Number 2 should be 'back gate', and number 3 may be 'bolt'.",
        "Number 2 should be 'back gate'. Number 3 should be 'bolt'.",
    ],
)
def test_what_does_not_say_which(said: str) -> None:
    """Another item's number, an item that is there already or that is not, two changes."""
    with pytest.raises(ReplyError):
        read(f"{ENGLISH}\n\n{said}", list[str])


@pytest.mark.parametrize(
    "said",
    [
        "참고로 2번 '뒷문'은 건물의 '정문'이 아니라 주차장 쪽 문입니다.",
        "2번 뒷문은 정문이 아니라 주차장 쪽 문입니다.",
        "참고로 2번은 정문이 아니라 뒷문입니다.",
    ],
)
def test_a_remark_upon_an_item(said: str) -> None:
    """What says what a word means changes nothing: never another value than the list."""
    with suppress(ReplyError):
        assert read(f"{KOREAN}\n\n{said}", list[str]).value == ["열쇠 분실", "뒷문", "예비 자물쇠"]


def test_an_item_that_should_be_done() -> None:
    """Number 2 should be paid soon: no value stands in quotes, and nothing is set against it."""
    reply = f"{ENGLISH}\n\nNumber 2 should be locked soon."
    with suppress(ReplyError):
        assert read(reply, list[str]).value == ["lost key", "rear door", "spare lock"]

"""Lists under labels that are no fields: what was classified, sessions that count up, boxes."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError


class Mood(StrEnum):
    """Four members; none is part of another."""

    JOY = "기쁨"
    GRIEF = "슬픔"
    FEAR = "공포"
    DISGUST = "혐오"


class Packed(BaseModel):
    """A list of texts and a number."""

    items: list[str]
    boxes: int


class Counted(BaseModel):
    """A number of things."""

    count: int


@pytest.mark.parametrize(
    ("reply", "type_", "value"),
    [
        (
            "감정: 기쁨, 공포\n설명: 상을 받은 기쁨과 무대에 대한 공포가 함께 보인다.",
            list[Mood],
            [Mood.JOY, Mood.FEAR],
        ),
        ("**정서:** 슬픔\n\n**근거:** 편지를 읽으며 울었다.", list[Mood], [Mood.GRIEF]),
        ("주차별 걸음 수입니다.\n\n1주차: 6천 보\n2주차: 7천 보", list[int], [6000, 7000]),
        ("1주차: 12점\n2주차: 12점\n3주차: 15점\n\n꾸준히 나아졌습니다.", list[int], [12, 12, 15]),
        ("Week 1: 4 kg\nWeek 2: 5 kg", list[int], [4, 5]),
        ("Week 1: 4\nWeek 2: 5\nTotal: 9", list[int], [4, 5]),
        (
            "items:\n- [x] tent\n- [x] rope\nboxes: 2",
            Packed,
            Packed(items=["tent", "rope"], boxes=2),
        ),
    ],
)
def test_what_stands_under_a_label(reply: str, type_: Any, value: Any) -> None:
    """An explanation that names the same, labels that count up, boxes that are all ticked."""
    assert read(reply, type_).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ("감정: 기쁨, 공포\n설명: 혐오도 느낀다.", list[Mood]),
        ("감정: 기쁨, 공포\n감정: 혐오", list[Mood]),
        ("감정: 기쁨\n설명: 확실하지 않다.", list[Mood]),
        ("1주차: 12점\n3주차: 15점", list[int]),
        ("2주차: 12점\n3주차: 15점", list[int]),
        ("1주차: 12점\n2주차: 15분", list[int]),
        ("나이: 12\n점수: 15", list[int]),
        ("1주차: 12점\n2주차: 15점\n\n3주차는 20점입니다.", list[int]),
        ("1주차: 12점\n2주차: 15점\n\n정확하지 않을 수도 있습니다.", list[int]),
        ("items:\n- [x] tent\n- [ ] rope\nboxes: 2", Packed),
        ('{"count": "20%"}', Counted),
    ],
)
def test_what_does_not(reply: str, type_: Any) -> None:
    """Another member, two judgements, doubts, a missing line, two units, boxes left empty, a share
    of what is counted."""
    with pytest.raises(ReplyError):
        read(reply, type_)


def test_square_brackets_below_a_label_are_its_list() -> None:
    """A line in brackets is a title, but below an open label it is the list, of one item too."""
    found = read("plants:\n[fern, moss]\n\ntools:\n[long spade]", Shed).value
    assert (found.plants, found.tools) == (["fern", "moss"], ["long spade"])
    assert read("plants:\n[]\n\ntools:\n[long spade]", Shed).value.plants == []


def test_square_brackets_above_lines_are_a_title() -> None:
    """With lines of its own below, a bracketed line names them."""
    found = read("[plants]\n- fern\n- moss\n\n[tools]\n- spade", Shed).value
    assert (found.plants, found.tools) == (["fern", "moss"], ["spade"])


class Shed(BaseModel):
    """What stands in a shed."""

    plants: list[str]
    tools: list[str]

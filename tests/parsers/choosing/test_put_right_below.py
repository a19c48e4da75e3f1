"""Label lines and structures with what stands below them: corrections, forms, the same again."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.records import Kind


class Shrub(BaseModel):
    """A shrub in a garden."""

    kind: str
    height_cm: int


LINES = "Kind: lilac\nHeight: 90 cm\n\n"


def test_a_field_put_right_below_the_labels() -> None:
    """A correction that gives the old value and the new one changes the field that held the old,
    whatever unit its name has."""
    found = read(LINES + "Correction: the height is 110 cm, not 90 cm.", Shrub)
    assert found.value == Shrub(kind="lilac", height_cm=110)


@pytest.mark.parametrize(
    "said",
    [
        "Correction: none needed, all of it is as the gardener said.", "Corrections: none.",
        "정정: 없음", "정정: 수정할 내용 없음",
    ],
)  # fmt: skip
@pytest.mark.parametrize("first", [LINES, '{"kind": "lilac", "height_cm": 90}\n'])
def test_a_correction_that_corrects_nothing(first: str, said: str) -> None:
    """Behind the label of a correction, that there is none changes nothing."""
    assert read(first + said, Shrub).value == Shrub(kind="lilac", height_cm=90)


@pytest.mark.parametrize("said", ["Correction: none but the height, 95 cm.", "정정: 95"])
def test_a_correction_that_is_one(said: str) -> None:
    """What gives another value, or excepts something, is a correction that names no field."""
    with pytest.raises(ReplyError):
        read(LINES + said, Shrub)


@pytest.mark.parametrize("frame", ["Kind:\nHeight:\n\n{}", "Kind: \nHeight: \n\n{}"])
def test_an_empty_form_that_is_filled_in(frame: str) -> None:
    """Labels without values above the same labels with values are the form."""
    assert read(frame.format(LINES), Shrub).value == Shrub(kind="lilac", height_cm=90)


@pytest.mark.parametrize("hint", ["(e.g. rose)", "(예: 장미)", " (Example: rose)"])
def test_a_label_with_an_example(hint: str) -> None:
    """An example in brackets within a label is no part of it, nor the value."""
    assert read(f"Kind{hint}: lilac\nHeight: 90 cm", Shrub).value.kind == "lilac"


def test_the_final_answer_of_an_agent() -> None:
    """What an agent hands over as its final answer is the answer; what it looks up is not."""
    answer = '{"action": "%s", "action_input": {"kind": "lilac", "height_cm": 90}}'
    assert read(answer % "Final Answer", Shrub).value.height_cm == 90
    with pytest.raises(ReplyError):
        read(answer % "search", Shrub)


BUSHES = '[{"kind": "lilac", "height_cm": 90}, {"kind": "elder", "height_cm": 200}]'


@pytest.mark.parametrize("other", ["95", "90"])
def test_lines_and_a_list_of_the_same(other: str) -> None:
    """Records in lines and the same in JSON are one answer; where a number differs they are two."""
    lines = f"- Kind: lilac\n  Height cm: {other}\n- Kind: elder\n  Height cm: 200\n\nIn JSON:\n"
    if other == "90":
        assert len(read(lines + BUSHES, list[Shrub]).value) == 2
    else:
        with pytest.raises(ReplyError) as refused:
            read(lines + BUSHES, list[Shrub])
        assert refused.value.failure.kind == Kind.CONFLICT


@pytest.mark.parametrize(
    "lines",
    [
        "Kind: lilac\nHeight cm: 95",
        "First draft:\n- Kind: lilac\n  Height cm: 95\n- Kind: elder\n  Height cm: 200",
    ],
)
def test_lines_that_contradict_no_list(lines: str) -> None:
    """Fewer records than the list has, and a draft, say nothing against it."""
    assert len(read(f"{lines}\n\nIn JSON:\n{BUSHES}", list[Shrub]).value) == 2

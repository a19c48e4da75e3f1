"""A paragraph behind the last text of a record that is the model's own, about the record."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas.errors import InvalidReply


class Review(BaseModel):
    """Its name is that of a document."""

    hotel: str
    nights: int
    remark: str | None = None


class Repair(BaseModel):
    """Its name is no document's, so that its text may speak of it."""

    machine: str
    fault: str


class 민원기록(BaseModel):  # noqa: N801  # named as users name theirs
    """The same in Korean."""

    접수자: str
    사연: str


REVIEW = "Hotel: Alder Inn\nNights: 2\nRemark: The lift was out of order."
REPAIR = "Machine: lathe\nFault: The belt slips when it is cold."
RECORD = "접수자: 유다온\n사연: 밤마다 공사 소리가 난다고 한다."


@pytest.mark.parametrize(
    "added",
    [
        "This information can help the owner decide what to mend first.",
        "This data is based on the call with the guest.",
        "The details above were taken from the recording.",
        "These details will be useful for the next stay.",
        "The summary above has been compiled using your notes.\n\nLet me know if you need more!",
        "This record was prepared from the call.\n\nThis record is now ready.",
    ],
)
def test_a_paragraph_about_the_record(added: str) -> None:
    """What it says it came from, or is good for, is no part of the last field."""
    for fields, type_ in ((REVIEW, Review), (REPAIR, Repair)):
        assert read(f"{fields}\n\n{added}", type_).value == read(fields, type_).value


@pytest.mark.parametrize(
    "added",
    [
        "이 정보는 담당자가 현장을 살피는 데 도움이 될 것입니다.",
        "위 내용은 전화 내용을 바탕으로 작성되었습니다.",
        "해당 기록은 공사 시간을 정하는 데 활용할 수 있습니다.",
        "이 양식은 민원 처리에 사용됩니다.\n\n감사합니다.",
    ],
)
def test_a_korean_paragraph_about_the_record(added: str) -> None:
    """The same in Korean."""
    assert read(f"{RECORD}\n\n{added}", 민원기록).value == read(RECORD, 민원기록).value


@pytest.mark.parametrize(
    ("fields", "type_", "added"),
    [
        (REVIEW, Review, "The bath was fine."),
        (REVIEW, Review, "This was our third stay."),
        (REVIEW, Review, "This inn is close to the lake."),
        (REPAIR, Repair, "It also squeals."),
        (REPAIR, Repair, "These belts were sold until last spring."),
        (RECORD, 민원기록, "구청에 두 번 전화했으나 답이 없었다고 한다."),
        (RECORD, 민원기록, "이 공사는 봄에 시작되었다고 한다."),
    ],
)
def test_a_second_paragraph_of_the_text(fields: str, type_: type[BaseModel], added: str) -> None:
    """It stays, also where it begins with a demonstrative and speaks of something else."""
    name = list(type_.model_fields)[-1]
    said = getattr(read(fields, type_).value, name)
    assert getattr(read(f"{fields}\n\n{added}", type_).value, name) == f"{said}\n\n{added}"


@pytest.mark.parametrize(
    ("fields", "type_", "added"),
    [
        (REVIEW, Review, "This information was never passed on."),
        (REVIEW, Review, "This data is based on a guess."),
        (REVIEW, Review, "This record will help the owner.\n\nThe soup was cold."),
        (REPAIR, Repair, "This repair will help the night shift."),
        (RECORD, 민원기록, "이 내용은 다음 주에 다시 알리기로 했다."),
        (RECORD, 민원기록, "위 내용을 바탕으로 현장을 살피기로 했다."),
    ],
)
def test_a_paragraph_that_may_be_of_the_text(
    fields: str, type_: type[BaseModel], added: str
) -> None:
    """It names the record and tells neither where it is from nor what it is for: whether it is the
    model's, nobody can say."""
    with pytest.raises(InvalidReply):
        read(f"{fields}\n\n{added}", type_)


def test_the_text_itself_begins_so() -> None:
    """The first paragraph under a label is the value, whatever it speaks of."""
    said = "This record is based on the call."
    assert read(f"## Machine\nlathe\n\n## Fault\n{said}", Repair).value.fault == said


def test_a_remark_under_a_heading() -> None:
    """A section that is no label line ends in the same way."""
    text = "The belt slips.\n\nThe motor hums."
    reply = f"## Machine\nlathe\n\n## Fault\n{text}\n\nThis report was compiled from the notes."
    assert read(reply, Repair).value.fault == text

"""Items and rows beside which it says that some of them do not count."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import ReplyError
from holdfast.schemas.errors import ConflictingReply


class Rehearsal(BaseModel):
    """An evening of a choir."""

    piece: str
    singers: list[str]


class Chart(BaseModel):
    """What a nurse writes down."""

    patient: str
    allergies: list[str]


class Errand(BaseModel):
    """Something to be done in town."""

    what: str
    who: str


class CancelledErrand(BaseModel):
    """An errand that was cancelled."""

    what: str
    who: str


def terms(*said: str) -> str:
    """Return items with what stands beside each, as bullets."""
    return "\n".join(f"- {one}" for one in said)


def table(head: str, *cells: str) -> str:
    """Return errands with one more column."""
    rows = [f"| post the parcel {at} | Ida | {cell} |" for at, cell in enumerate(cells)]
    return "\n".join([f"| what | who | {head} |", "|---|---|---|", *rows])


OUT = [
    ("included", "excluded"),
    ("relevant", "not relevant"),
    ("related", "unrelated"),
    ("yes", "no"),
    ("keep", "drop"),
    ("present", "none"),
    ("positive", "negative"),
    ("+", "−"),
    ("✅", "❌"),
    ("포함", "제외"),
    ("관련 있음", "관련 없음"),
    ("해당", "해당 없음"),
    ("있음", "없음"),
    ("유지", "삭제됨"),
    ("양성", "음성"),
]


@pytest.mark.parametrize("form", ["{}: {}", "{} - {}", "{} ({})"])
@pytest.mark.parametrize(("counts", "out"), OUT)
def test_an_item_that_is_said_not_to_count(form: str, counts: str, out: str) -> None:
    """Where a status beside the items says that some are out, the list cannot be told."""
    names = ["harbour", "drought", "harvest"]
    said = [form.format(name, counts) for name in names]
    assert read(f"Patient: Ida\nAllergies: {', '.join(said)}", Chart).value.allergies == names
    said[1] = form.format("drought", out)
    with pytest.raises(ReplyError):
        read(terms(*said), list[str])
    with pytest.raises(ConflictingReply):
        read(f"Patient: Ida\nAllergies: {', '.join(said)}", Chart)


@pytest.mark.parametrize(
    "beside",
    ["a long walk", "two of three", "no rain since May", "비가 안 옴"],
)
def test_an_explanation_beside_an_item(beside: str) -> None:
    """It says something of what the item is, not whether it counts."""
    reply = terms("harbour: full of boats", f"drought: {beside}", "harvest: late this year")
    assert read(reply, list[str]).value == ["harbour", "drought", "harvest"]


ABSENT = [
    "Ida (absent), Bo",
    "Ida, Bo (not attending)",
    "Ida, Bo was absent",
    "Ida, Bo; apologies: Per",
    "Present: Ida, Bo. Absent: Per",
    "Ida ✅, Bo ❌",
    "이다(불참), 보라",
    "이다, 보라는 결석",
    "참석: 이다 / 불참: 보라",
]


@pytest.mark.parametrize("singers", ABSENT)
def test_somebody_who_is_said_not_to_be_there(singers: str) -> None:
    """A status of one alone says it too, before, behind and as a label of the others."""
    with pytest.raises(ReplyError):
        read(f"Piece: Requiem\nSingers: {singers}", Rehearsal)


@pytest.mark.parametrize(
    ("singers", "names"),
    [
        ("Ida (alto), Bo (bass)", ["Ida", "Bo"]),
        ("Ida (present), Bo (present)", ["Ida", "Bo"]),
        ("Noor, Bo", ["Noor", "Bo"]),
        ("이다(참석), 보라(참석)", ["이다", "보라"]),
        ("이다, 보라, 그 외", ["이다", "보라"]),
        ("이다, 보라 외", ["이다", "보라"]),
        ("무영, 미소", ["무영", "미소"]),
    ],
)
def test_people_who_are_all_there(singers: str, names: list[str]) -> None:
    """Parts, and a status that is the same for all, take nobody off."""
    assert read(f"Piece: Requiem\nSingers: {singers}", Rehearsal).value.singers == names


NOT_HAD = [
    "wool negative", "wool (resolved)", "suspected wool", "family history of wool", "wool (sister)",
    "no longer wool", "양털 음성", "양털(의심)", "가족력 양털", "양털(누나)", "있음",
]  # fmt: skip


@pytest.mark.parametrize("item", NOT_HAD)
def test_what_a_patient_does_not_have(item: str) -> None:
    """Gone, doubted, or somebody else's: it is not to be stored as what the patient has."""
    with pytest.raises(ReplyError):
        read(f"Patient: Ida\nAllergies: {item}", Chart)
    with pytest.raises(ReplyError):
        read(f"Patient: Ida\nAllergies: pollen, {item}", Chart)


@pytest.mark.parametrize("item", ["sister fern", "Rh-negative blood", "양털", "의심초", "wool wax"])
def test_what_only_sounds_like_it(item: str) -> None:
    """The words within a name deny nothing."""
    reply = f"Patient: Ida\nAllergies: pollen, {item}"
    assert read(reply, Chart).value.allergies == ["pollen", item]


COLUMNS = [
    ("Include", "yes", "no"),
    ("Keep?", "✓", "✗"),
    ("Relevant", "Y", "N"),
    ("Deleted", "no", "yes"),
    ("Status", "open", "cancelled"),
    ("Note", "", "removed"),
    ("Remarks", "", "should be Bo"),
    ("포함", "O", "X"),
    ("취소 여부", "", "O"),
    ("상태", "진행", "취소됨"),
    ("비고", "", "삭제"),
]


@pytest.mark.parametrize(("head", "counts", "out"), COLUMNS)
def test_a_row_that_is_said_not_to_count(head: str, counts: str, out: str) -> None:
    """A column beside the fields says whether its rows count, and some do not."""
    assert len(read(table(head, counts, counts), list[Errand]).value) == 2
    with pytest.raises(ConflictingReply):
        read(table(head, counts, out), list[Errand])
    if head not in ("Remarks", "Note", "비고", "Status", "상태"):
        with pytest.raises(ReplyError):
            read(
                f"| term | {head} |\n|---|---|\n| drought | {counts} |\n| port | {out} |", list[str]
            )


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Urgent", "yes", "no"),
        ("Status", "done", "pending"),
        ("Paid", "no", "yes"),
        ("Remarks", "by noon", "ring twice"),
        ("완료", "O", "X"),
        ("비고", "급함", "전화 먼저"),
    ],
)
def test_a_column_that_says_something_else_of_rows(head: str, first: str, second: str) -> None:
    """What a row is like does not take it out."""
    assert len(read(table(head, first, second), list[Errand]).value) == 2


def test_records_in_label_lines_with_a_status() -> None:
    """Label lines say it as columns do."""
    reply = "1. What: shop\n   Who: Ida\n   Status: {}\n2. What: cook\n   Who: Bo\n   Status: open"
    assert len(read(reply.format("open"), list[Errand]).value) == 2
    with pytest.raises(ReplyError):
        read(reply.format("cancelled"), list[Errand])


def test_a_type_of_what_is_out() -> None:
    """Where the type itself is about it, it says nothing of the rows."""
    assert len(read(table("Cancelled", "yes", "no"), list[CancelledErrand]).value) == 2
    with pytest.raises(ReplyError):
        read(table("Cancelled", "yes", "no"), list[Errand])

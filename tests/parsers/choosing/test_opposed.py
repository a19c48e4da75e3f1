"""Lists under labels that are set against each other, or that are fields of a record."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

PAIRS = [
    ("Present", "Absent"),
    ("Attended", "Declined"),
    ("Reported", "Denied"),
    ("Has", "Lacks"),
    ("Done", "To do"),
    ("Old", "New"),
    ("Likes", "Dislikes"),
    ("Strengths", "Weaknesses"),
    ("Needed", "Not needed"),
    ("Visible", "Invisible"),
    ("Shared", "Unshared"),
    ("Knows", "Does not know"),
    ("First names", "Surnames"),
    ("참석자", "불참자"),
    ("있음", "없음"),
    ("보고됨", "보고되지 않음"),
    ("공개", "비공개"),
    ("준비됨", "준비 안 됨"),
    ("찬성", "반대"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_opposite_labels_make_no_groups(one: str, other: str) -> None:
    """One of the two denies the other, or both are of a known pair; whichever comes first."""
    for first, second in ((one, other), (other, one)):
        with pytest.raises(ReplyError):
            read(f"{first}: violin, flute\n{second}: drum, horn", list[str])
        with pytest.raises(ReplyError):
            read(f"## {first}\n- violin\n- flute\n\n## {second}\n- drum", list[str])
        with pytest.raises(ReplyError):
            read(f'{{"{first}": ["violin"], "{second}": ["drum"]}}', list[str])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Strings", "Percussion"),
        ("Needed", "Borrowed"),
        ("Uniform", "Form"),
        ("현악기", "타악기"),
        ("안정", "정"),
        ("부모", "모"),
    ],
)
def test_other_labels_make_groups(one: str, other: str) -> None:
    """Labels of which none denies the other: syllables that look like a negation are none."""
    reply = f"{one}: violin, flute\n{other}: drum, horn"
    assert read(reply, list[str]).value == ["violin", "flute", "drum", "horn"]


@pytest.mark.parametrize(
    ("one", "other"), [("Names", "Places"), ("People", "Companies"), ("이름", "장소")]
)
def test_names_and_places_are_fields(one: str, other: str) -> None:
    """Without a text to hold them against; with one they are its terms."""
    reply = f"{one}: Odile, Remi\n{other}: Lyon, Brest"
    with pytest.raises(ReplyError):
        read(reply, list[str])
    source = "Odile and Remi took the train from Lyon to Brest. 이름과 장소."
    assert read(reply, list[str], source=source).value == ["Odile", "Remi", "Lyon", "Brest"]


@pytest.mark.parametrize(
    ("kept", "out"),
    [
        ("Kept", "Tossed out (filler)"),
        ("Chosen", "Left out - too generic"),
        ("Keepers", "Dropped (noise)"),
        ("남긴 것", "버린 것 (군더더기)"),
        ("선정", "제외(불용어)"),
    ],
)
def test_words_that_were_sifted_out(kept: str, out: str) -> None:
    """Of the words that were kept and those that were thrown out as mere words, the first are the
    list; where no reason stands, things of the text may have been kept and thrown out."""
    reply = "{}:\n- kiln\n- glaze\n- clay\n\n{}:\n- maybe\n- today"
    assert read(reply.format(kept, out), list[str]).value == ["kiln", "glaze", "clay"]
    for other in ("Thrown out", "Sold (generic)", "버린 것", "돌려준 것 (중복)"):
        with pytest.raises(ReplyError):
            read(reply.format(kept, other), list[str])

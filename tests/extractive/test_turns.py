"""Who says what: labels, time stamps and line breaks."""

from __future__ import annotations

import pytest

from holdfast.chains.extractive.roles import Role, role_of
from holdfast.chains.extractive.turns import is_dialogue, turns


def said(text: str) -> list[tuple[Role, str]]:
    """Return who speaks and what is said, turn by turn."""
    return [(t.role, text[t.start : t.end].strip()) for t in turns(text)]


@pytest.mark.parametrize(
    "line",
    [
        "내담자: 잠이 안 와요",
        "내담자 : 잠이 안 와요",
        "내담자：잠이 안 와요",
        "내담자2: 잠이 안 와요",
        "[00:01:02] 내담자: 잠이 안 와요",
        "(12:03) 내담자: 잠이 안 와요",
        "내담자 [00:12]: 잠이 안 와요",
        "- 내담자: 잠이 안 와요",
        "**내담자**: 잠이 안 와요",
        "[내담자] 잠이 안 와요",
        "<내담자> 잠이 안 와요",
        "내담자(김OO): 잠이 안 와요",
        "Client: 잠이 안 와요",
        "C12: 잠이 안 와요",
    ],
)
def test_a_label_is_taken_off_in_every_layout(line: str) -> None:
    """What stands before the colon, and the time, is who and when: never what is said."""
    assert said(line) == [(Role.CLIENT, "잠이 안 와요")]


def test_a_label_alone_on_its_line_names_who_speaks_next() -> None:
    """Some transcripts put the speaker above the words."""
    assert said("내담자\n잠이 안 와요") == [(Role.CLIENT, "잠이 안 와요")]


def test_a_name_is_a_speaker_when_it_comes_again() -> None:
    """A word before a colon that comes once is a heading; twice, it is somebody."""
    text = "지우: 안녕하세요\n하늘: 네\n지우: 오늘은 좀 그래요\n하늘: 왜?"
    assert [t.speaker for t in turns(text)] == ["지우", "하늘", "지우", "하늘"]
    assert is_dialogue(turns(text))
    assert not is_dialogue(turns("주호소: 불면\n목표: 수면 개선"))


def test_a_colon_within_a_sentence_is_no_label() -> None:
    """Only what starts the line, and is a role or comes again, is a label."""
    assert said("그때 이렇게 말했어요: 그만하자") == [
        (Role.UNKNOWN, "그때 이렇게 말했어요: 그만하자")
    ]


def test_labels_are_found_where_the_line_breaks_were_lost() -> None:
    """A whole session on one line is still read as turns."""
    text = "상담사: 어떠셨어요? 내담자: 힘들었어요. 상담사: 그랬군요."
    assert [role for role, _ in said(text)] == [Role.COUNSELLOR, Role.CLIENT, Role.COUNSELLOR]


def test_a_line_without_label_belongs_to_who_spoke_last() -> None:
    """A speaker's second line is the speaker's."""
    text = "내담자: 첫째 줄이에요.\n둘째 줄이에요.\n상담사: 네."
    assert [role for role, _ in said(text)] == [Role.CLIENT, Role.CLIENT, Role.COUNSELLOR]


def test_a_wrapped_line_is_joined_and_a_title_is_not() -> None:
    """A long line without an end goes on in lower case; a capital starts something new."""
    first = "this line was wrapped by an editor at about seventy characters or"
    assert len(turns(f"{first}\nso and goes on here.")) == 1
    assert len(turns(f"{first}\nThis is the text below a title.")) == 2


def test_subtitle_numbers_are_no_words() -> None:
    """A line with nothing but a number and one with nothing but a time say nothing."""
    text = "1\n00:00:01,000 --> 00:00:04,000\n잠이 안 와요\n\n2\n00:00:05,000 --> 00:00:06,000\n네"
    assert [words for _, words in said(text)] == ["잠이 안 와요", "네"]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("내담자 3", Role.CLIENT),
        ("T1", Role.COUNSELLOR),
        ("김OO 상담사", Role.COUNSELLOR),
        ("Therapist", Role.COUNSELLOR),
        ("엄마", Role.OTHER),
        ("지우", Role.UNKNOWN),
    ],
)
def test_roles_are_known_by_their_words(label: str, role: Role) -> None:
    """Numbers and names beside the word for a role do not hide it."""
    assert role_of(label) is role

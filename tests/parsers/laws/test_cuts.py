"""A cut reply never yields what may be incomplete."""

# ruff: noqa: PT017 - both a value and an error are allowed; the error is looked at where it comes

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.parsers import read
from holdfast.schemas import CounselNote, Kind, ReplyError

from .rendering import LISTS, OBJECTS
from .test_round_trips import Case, cases, notes
from .texts import term_lists

few = settings(max_examples=max(6, settings.default.max_examples // 10))
"""Every prefix of every example is read."""


@pytest.mark.parametrize("layout", LISTS)
@few
@given(term_lists)
def test_a_cut_list(layout: str, items: list[str]) -> None:
    """Domain: every prefix of a list of terms in each layout, done_reason "length".

    What is read is a beginning of the list, or the whole: never half an item, never another.
    """
    text = LISTS[layout](items)
    for end in range(len(text)):
        try:
            value = read(text[:end], list[str], done_reason="length").value
        except ReplyError as error:
            assert error.kind in (
                Kind.TRUNCATED,
                Kind.EMPTY,
                Kind.NO_VALUE,
                Kind.INVALID,
                Kind.ECHO,
            )
            continue
        assert value == items[: len(value)], text[:end]


@pytest.mark.parametrize("layout", OBJECTS)
@few
@given(cases)
def test_a_cut_object(layout: str, case: Case) -> None:
    """Domain: every prefix of an object in each layout: refused, or its strings are whole."""
    text = OBJECTS[layout](case.model_dump())
    for end in range(len(text)):
        try:
            value = read(text[:end], Case, done_reason="length").value
        except ReplyError:
            continue
        assert (value.title, value.visits, value.urgent) == (case.title, case.visits, case.urgent)
        assert value.topics == case.topics[: len(value.topics)], text[:end]


@few
@given(notes, st.sampled_from(["length", "aborted", None]))
def test_a_cut_note(note: CounselNote, done_reason: str | None) -> None:
    """Domain: every prefix of a counselling note in JSON. No field falls to its default."""
    text = json.dumps(note.model_dump(mode="json"), ensure_ascii=False)
    for end in range(len(text)):
        try:
            value = read(text[:end], CounselNote, done_reason=done_reason).value
        except ReplyError:
            continue
        assert value == note, text[:end]

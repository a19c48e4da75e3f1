"""Cheap looks before costly ones: where a gate is shut, the law behind it could not have held."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from holdfast.parsers.fit.lines import corrections
from holdfast.parsers.outline import lines, markers, rows
from holdfast.parsers.words import clauses, en_statements, laws
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.patterns import compiled


def _ends_as_sentences_do(text: str) -> bool:
    return clauses.last_letter(text) in clauses.ENDINGS


def _closes(text: str) -> bool:
    return rows._CLOSES.search(text, max(0, len(text) - rows._CLOSING_TAIL)) is not None


def _is_marked_out(text: str) -> bool:
    return laws.MARKED_OUT.search(text) is not None


def _puts_right(text: str) -> bool:
    return any(piece in text.lower() for piece in corrections._PUTS_RIGHT)


def _ends_a_row(text: str) -> bool:
    return text.endswith(rows._ENDINGS)


AT_START = {
    "marker": (lines._ANY_MARK, lines._may_begin),
    "mark within": (markers._ANY_WITHIN, markers._may_begin),
    "mark at start": (markers._ANY_AT_START, markers._may_begin),
}
AT_END = {
    "row that closes": (rows._CLOSING, _closes),
    "and so on": (rows._AND_SO_ON, _ends_a_row),
    "Korean sentence": (KO.sentence, _ends_as_sentences_do),
}
ANYWHERE = {
    "left out, Korean": (KO.left_out, _is_marked_out),
    "left out, English": (EN.left_out, _is_marked_out),
    "put right, before": (corrections.NOT_OLD, _puts_right),
    "put right, behind": (en_statements.BUT, _puts_right),
}
Gate = tuple[re.Pattern[str], Callable[[str], bool]]


@pytest.mark.parametrize("gate", [*AT_START.values()], ids=[*AT_START])
@given(data=st.data(), rest=st.text("ab 가나.)", max_size=12))
def test_what_begins_opens_its_gate(gate: Gate, data: st.DataObject, rest: str) -> None:
    """A text that begins with a mark has what the gate looks for, whatever stands behind it."""
    law, may = gate
    text = data.draw(st.from_regex(compiled(law), fullmatch=True)) + rest
    assume(law.match(text) and text == text.strip())
    assert may(text)


@pytest.mark.parametrize("gate", [*AT_END.values()], ids=[*AT_END])
@given(data=st.data(), before=st.text("ab 가나.)", max_size=12))
def test_what_ends_opens_its_gate(gate: Gate, data: st.DataObject, before: str) -> None:
    """A text that ends as the law wants it has what the gate looks for, whatever stands before."""
    law, may = gate
    text = (before + data.draw(st.from_regex(compiled(law), fullmatch=True))).strip()
    found = law.search(text)
    assume(len(text) < rows._TAIL and found and found[0])
    assert may(text)


@pytest.mark.parametrize("gate", [*ANYWHERE.values()], ids=[*ANYWHERE])
@given(data=st.data(), around=st.text("ab 가나", max_size=6))
def test_what_is_within_opens_its_gate(gate: Gate, data: st.DataObject, around: str) -> None:
    """The same of what may stand anywhere."""
    law, may = gate
    text = around + data.draw(st.from_regex(compiled(law), fullmatch=True)) + around
    assume(law.search(text))
    assert may(text)

"""A value that is put right under a label of its own: "정정: 12"."""

from __future__ import annotations

from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.fit import Bend
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_correction
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Scalar


def after_correction(case: Case, lines: list[Line]) -> list[Line]:
    """Of a value that is put right under a label of its own, that label's line: "정정: 12"."""
    for at in range(len(lines) - 1, 0, -1):
        found = inline.label(lines[at].text)
        if found and found.value and is_correction(found.label):
            said, below = _without_reason(case, found.value), lines[at + 1 :]
            if not said and below:
                return below
            return [replace(lines[at], text=said or found.value), *below]
    return lines


def _without_reason(case: Case, text: str) -> str:
    """Leave out the sentences before the value that only say why: "I misread the letter."."""
    if not isinstance(case.only_shape, Scalar):
        return text
    pieces = words.sentences(text)
    at = 0
    while at < len(pieces) and _only_explains(case, pieces[at]):
        at += 1
    return " ".join(pieces[at:])


def _only_explains(case: Case, sentence: str) -> bool:
    if any(c.isdigit() for c in sentence) or any(words.says(law, sentence) for law in _OPEN):
        return False
    return isinstance(case.fit(Leaf(sentence)), Bend)


_OPEN = ("doubt", "supposes", "alternative", "refusal", "asks_back", "missing")
"""What keeps a correction from being one."""

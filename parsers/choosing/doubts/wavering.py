"""A sentence behind a stated value that takes away from it: a doubt, another time, another value.

Only a sentence that says nothing else counts: "I am not sure.", but not "She is not sure of it.".
"""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.values import grounds
from holdfast.parsers.fit.options.members import members_in
from holdfast.parsers.fit.values.booleans import is_partly
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import en_wavering, ko_wavering, notes, wavering
from holdfast.schemas.picture import MOMENTS, NUMBERS, Choice, Scalar, Shape
from holdfast.schemas.records import Kind

_NUMBER = re.compile(r"(?<![\d,.])(\d[\d,]*+)\s?")
_MOST = 6
"""Sentences behind a value that are looked at."""


def refuse_wavering(case: Case, lines: list[Line], piece: str, data: Any) -> None:
    """Refuse where a sentence behind the one that holds the piece takes away from the value."""
    said, *behind = grounds.from_piece(lines, piece) or [""]
    behind = [notes.bare(one) for one in behind[:_MOST]]
    shape = case.only_shape
    for sentence in behind:
        if _wavers(sentence, shape, data):
            refuse(Kind.CONFLICT, "a sentence behind it takes away from it")
        if isinstance(shape, Choice) and _may_be_another(sentence, said, shape):
            refuse(Kind.CONFLICT, "a sentence behind it names another")
    if isinstance(shape, Scalar) and shape.kind in NUMBERS and _counts_anew(said, behind):
        refuse(Kind.CONFLICT, "a sentence behind it tells another number")


def refuse_wavering_lines(lines: list[Line]) -> None:
    """Refuse where a line below a judgement is nothing but a doubt of it."""
    said = [notes.bare(inline.plain(line.text)) for line in lines[1:]]
    if any(wavering.wavers(one) or _is_noted(one, data=True) for one in said):
        refuse(Kind.CONFLICT, "a sentence behind it takes away from it")


def _wavers(sentence: str, shape: Shape, data: Any) -> bool:
    return (
        wavering.wavers(sentence)
        or (wavering.is_absent(sentence) and bool(data))
        or _is_noted(sentence, data)
        or (type(data) in (int, float) and _is_another_sum(sentence, data))
        or (isinstance(data, bool) and is_partly(sentence))
        or (
            not (isinstance(shape, Scalar) and shape.kind in MOMENTS)
            and wavering.is_of_then(sentence)
        )
    )


def _is_noted(sentence: str, data: Any) -> bool:
    """Whether a note says no more than that the value is a guess, or not in the text; of a no, and
    of none, it may be said that it is not there."""
    if not notes.is_alone(sentence) or notes.is_harmless(sentence):
        return False
    return bool(data) or not notes.is_absent(sentence)


_SUM = re.compile(r"\d{1,9}(?:\s?\+\s?\d{1,9})+")


def _is_another_sum(sentence: str, data: float) -> bool:
    """Whether a note is a sum that comes to another number: "Breakdown: 2 + 2"."""
    added = sentence.partition(":")[2].strip() or sentence
    return bool(_SUM.fullmatch(added)) and sum(map(int, added.split("+"))) != data


def _may_be_another(sentence: str, said: str, shape: Choice) -> bool:
    """Whether a sentence says that another option may be the right one."""
    if not wavering.may_be(sentence):
        return False
    own, low = members_in(said, shape), sentence.lower()
    others = [option for option in shape.options if option not in own]
    return any(len(name) > 1 and name.lower() in low for one in others for name in one.names)


def _counts_anew(said: str, behind: list[str]) -> bool:
    """Whether one of the sentences counts what was counted, and comes to another number."""
    for sentence in behind:
        if en_wavering.CHANGED.match(sentence) or ko_wavering.DROPPED.search(sentence):
            return True
        found = ko_wavering.COUNTED.fullmatch(sentence) if any(map(str.isdigit, sentence)) else None
        if found and found["unit"] and _is_of_the_same(found) and _differs(found, said):
            return True
    return False


def _is_of_the_same(found: re.Match[str]) -> bool:
    lead = found["lead"]
    if ko_wavering.ONCE.search(lead):
        return False
    return not ko_wavering.SUBJECT.search(lead) or bool(ko_wavering.NOW.search(lead))


def _differs(found: re.Match[str], said: str) -> bool:
    """Whether the value is another number of the same unit."""
    own = [n[1] for n in _NUMBER.finditer(said) if said.startswith(found["unit"], n.end())]
    return bool(own) and found["number"] not in own

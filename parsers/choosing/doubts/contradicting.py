"""Labels beside a structure that say something else than it does."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import LOOK_AT, Case, Fitted, refuse
from holdfast.parsers.fit.lines.stated import statements
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, lines_of
from holdfast.schemas.picture import Choice, Many, Record, Scalar, Slot
from holdfast.schemas.records import Kind

_LABELLED = re.compile(r"[:：]\**\s*+\S")
_SETTLED = ("draft", "example", "layout", "excluded")


def refuse_contradiction(case: Case, rest: str, data: Any) -> None:
    """Refuse where the text beside an object, or a list of objects, gives all the fields again and
    one of them otherwise.

    Only values that are compared without judgement count: numbers, dates, options. What takes one
    of the two back, or calls it a draft, settles it.
    """
    shape = case.shape
    if isinstance(shape, Many) and isinstance(shape.item, Record) and isinstance(data, list):
        return _refuse_other_records(case, shape.item, rest, data)
    if not isinstance(shape, Record) or not isinstance(data, dict):
        return
    if any(_settles(line) for line in rest.split("\n")):
        return
    refuse_statement(case, shape, rest, data)
    if len(_LABELLED.findall(rest)) < max(2, len(shape.required)):
        return
    said = case.fit(Block("", lines_of(rest), cut=False))
    if isinstance(said, Fitted) and isinstance(said.data, dict):
        _refuse_difference(shape, said.data, data)


def _refuse_other_records(case: Case, record: Record, rest: str, data: list[Any]) -> None:
    """Refuse where lines beside a list of objects give as many, and a field of one otherwise."""
    if len(_LABELLED.findall(rest)) < _LEAST or any(_settles(line) for line in rest.split("\n")):
        return
    said = case.fit(Block("", lines_of(rest), cut=False))
    if isinstance(said, Fitted) and isinstance(said.data, list) and len(said.data) == len(data):
        for other, one in zip(said.data, data, strict=True):
            _refuse_difference(record, other, one)


_LEAST = 2
"""Labels with a value."""


def _refuse_difference(record: Record, said: Any, held: Any) -> None:
    if not isinstance(said, dict) or not isinstance(held, dict):
        return
    told = [slot for slot in record.slots if _compares(slot) and slot.key in said]
    if any(said[s.key] != held.get(s.key) for s in told if held.get(s.key) is not None):
        refuse(Kind.CONFLICT)


_AT_START = 30
"""Characters within which a line takes something back."""


def _settles(line: str) -> bool:
    if not line or line.isspace():
        return False
    return words.says("retraction", line[:_AT_START]) or any(
        words.says(law, line) for law in _SETTLED
    )


def refuse_statement(case: Case, shape: Record, rest: str, data: dict[str, Any]) -> None:
    """Refuse where a sentence says of a field what the object does not: "the amount is 23,000"."""
    for sentence in words.sentences(rest[:LOOK_AT]):
        if any(words.says(law, sentence) for law in ("draft", "example")):
            continue
        for slot, value in statements(sentence, shape):
            _refuse_other(case, slot, value, data)
    for line in rest[:LOOK_AT].split("\n"):
        found = inline.label(line.strip(" -*•"))
        named = shape.slot(found.label) if found and found.value else None
        if found and named:
            _refuse_other(case, named, found.value, data)


def _refuse_other(case: Case, slot: Slot, text: str, data: dict[str, Any]) -> None:
    if not _compares(slot):
        return
    said = case.fit_slot(slot, text.strip())
    if said is not None and said != data.get(slot.key, slot.default):
        refuse(Kind.CONFLICT)


def _compares(slot: Slot) -> bool:
    return isinstance(slot.shape, Choice) or (
        isinstance(slot.shape, Scalar) and slot.shape.kind not in ("str", "any", "json", "other")
    )

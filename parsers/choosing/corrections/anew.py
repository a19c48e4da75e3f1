"""A whole second layout behind an answer that is said to be the right one in its place: "The
corrected record is:", "위의 시간은 잘못 적었습니다. 바르게 고치면 다음과 같습니다."."""

from __future__ import annotations

from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line, lines_of
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Record, Slot
from holdfast.schemas.records import Kind

_LONGEST = 3000
"""Characters behind an answer in which it may be given anew."""
_AGAINST = ("supposes", "example", "draft", "option", "wavers", "excluded")


def given_anew(case: Case, fitted: Fitted, rest: str) -> Fitted | None:
    """Return the value of the label lines behind an answer that are said to be right in its place.
    Raises Refused where they say more than fields, or leave out one that the first one held."""
    record = case.shape
    if not isinstance(record, Record) or not isinstance(fitted.data, dict) or len(rest) > _LONGEST:
        return None
    if "\n" not in rest.strip() or not (":" in rest or "：" in rest):
        return None
    lines = [line for line in lines_of(rest) if not (line.blank or line.marker == "rule")]
    labels = [_field(line, record) for line in lines]
    first = next((at for at, slot in enumerate(labels) if slot), 0)
    lead = " ".join(line.text for line in lines[:first])
    if not words.says("anew", lead):
        return None
    found = case.fit(Block("", lines[first:], cut=bool(case.cut)))
    if _is_against(lead) or not _is_whole(lines[first:], labels[first:], fitted.data, record):
        refuse(Kind.CONFLICT, "a second answer that may be the right one")
    if not isinstance(found, Fitted):
        refuse(Kind.CONFLICT, "a second answer that does not fit", found.problems)
    found.bend.note("correction")
    return found


def _is_whole(
    lines: list[Line], labels: list[Slot | None], data: dict[str, Any], record: Record
) -> bool:
    """Whether lines are labels of fields and courtesy, and none is missing that was held."""
    told = {slot.name for slot in labels if slot}
    held = {s.name for s in record.slots if data.get(s.key) not in (None, s.default)}
    others = (line for line, slot in zip(lines, labels, strict=True) if slot is None)
    return held <= told and all(words.is_courtesy(line.text) for line in others)


def _field(line: Line, record: Record) -> Slot | None:
    found = inline.label(line.text)
    return slot_of(record, found.label) if found and found.value else None


def _is_against(lead: str) -> bool:
    """Whether the announcement is no more than supposed, a guess or one of two."""
    return is_guessed(lead) or any(words.says(law, lead) for law in _AGAINST)

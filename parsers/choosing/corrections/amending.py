"""A correction behind an object that changes one field by name and lets the rest stand:
"The status should be 'returned'; everything else is unchanged"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.fit.lines.corrections import (
    NOT_OLD,
    in_order,
    named_in,
    replacement,
    replaces,
)
from holdfast.parsers.fit.lines.stated import statements
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_correction
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Record, Slot
from holdfast.schemas.records import Kind

_LONGEST = 600
"""Characters of a correction; one that says more is no plain change of one field."""
_JOINT = re.compile(r"[;；]\s|\s[—–]\s|,\s(?=(?:and\s)?(?:the rest|everything|all other|other)\b)")
_SHOULD = re.compile(r"\bshould\s(?:be|read)\b", re.I)
"""Puts right, and supposes nothing."""


def amended(case: Case, fitted: Fitted, rest: str) -> Fitted | None:
    """Return the value with the one field changed; None where the text behind it says anything
    else, or not all of this: which field, its value, that the others stand."""
    record = case.shape
    if not isinstance(record, Record) or not isinstance(fitted.data, dict) or not rest.strip():
        return None
    if len(rest) > _LONGEST or not (words.says("stands", rest) or replaces(rest.strip())):
        return None
    changes: list[tuple[Slot, Any]] = []
    named: set[str] = set()
    for clause in _clauses(rest):
        if change := _change(case, record, clause, fitted.data, rest):
            changes.append(change)
        elif _only_takes_back(clause) or words.says("stands", clause):
            named |= named_in(clause, record)
        else:
            return None
    if len(changes) != 1 or named - {changes[0][0].name}:
        return None
    slot, value = changes[0]
    fitted.bend.note("correction")
    found = case.validated(fitted.data | {slot.key: value}, fitted.bend)
    return found if isinstance(found, Fitted) else None


def _clauses(rest: str) -> Iterator[str]:
    """Yield what is said, piece by piece, without the label of the whole."""
    for sentence in words.sentences(rest.strip("`~ \n")):
        for clause in _JOINT.split(sentence):
            found = inline.label(clause)
            corrects = found and is_correction(found.label)
            said = found.value if found and corrects else clause
            if any(map(str.isalnum, said)):
                yield in_order(said)


def _only_takes_back(clause: str) -> bool:
    """Whether a clause only says that something was wrong, and not that all is made up."""
    laws = ("retraction", "correction", "disowns", "courtesy")
    return any(words.says(law, clause) for law in laws) and not is_guessed(clause)


def _change(
    case: Case, record: Record, clause: str, data: dict[str, Any], rest: str
) -> tuple[Slot, Any] | None:
    """Read the one field that a clause names with its value; where nothing says that the rest
    stands, it must also say what the field held, which leaves the others as they are."""
    text = inline.plain(clause.strip(" .!"))
    old = NOT_OLD.search(text)
    stands = words.says("stands", rest)
    if not stands and (not old or _is_open(clause)):
        return None
    text = f"{text[: old.start()]} {text[old.end() :]}".strip() if old else text
    label = inline.label(text)
    slot = record.slot(label.label) if label else None
    found = [(slot, label.value)] if label and slot else statements(text, record)
    if old and not found and not named_in(clause, record):
        found = _by_old_value(case, record, clause, data)
        if len(found) > 1 or (found and not words.says("retraction", rest)):
            refuse(Kind.CONFLICT, "a correction that may be of several fields, or of none")
    if len(found) != 1 or found[0][0].paths:
        return None
    slot, said = found[0]
    if named_in(clause, record) - {slot.name}:
        return None
    if any(words.says(law, said) for law in ("doubt", "hedge", "alternative", "unasked")):
        return None
    if old and case.fit_slot(slot, (old[1] or old[2]).strip()) != data.get(slot.key):
        return None
    value = case.fit_slot(slot, inline.plain(said))
    return None if value is None else (slot, value)


def _by_old_value(
    case: Case, record: Record, clause: str, data: dict[str, Any]
) -> list[tuple[Slot, str]]:
    """Return the fields that hold what is put right under a noun that is no field's name."""
    change = replacement(inline.plain(clause))
    if change is None or slot_of(record, change.noun):
        return []
    holders = [slot for slot in record.slots if data.get(slot.key) not in (None, "", [])]
    same = [slot for slot in holders if case.fit_slot(slot, change.old) == data[slot.key]]
    return [(slot, change.new) for slot in same]


def _is_open(clause: str) -> bool:
    whole = _SHOULD.sub("is", clause)
    return any(words.says(law, whole) for law in ("doubt", "supposes")) or is_guessed(whole)

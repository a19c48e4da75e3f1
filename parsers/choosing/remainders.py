"""What is left of a reply where its structures were set aside: it may be torn, or lack what one of
them held."""

from __future__ import annotations

from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks import echoes
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.shapes import inner_record
from holdfast.parsers.outline import inline
from holdfast.parsers.tree import Table
from holdfast.schemas.picture import Record
from holdfast.schemas.records import Kind

EMPTIED = "none for an empty list"


def refuse_torn(text: str, remainder: str, fitted: Fitted) -> None:
    """Refuse a string that is whole only because a structure within it was set aside, and a list
    that is empty only because one behind its label was."""
    if EMPTIED in fitted.notes and _parts_of_lines(text, remainder):
        refuse(Kind.NO_VALUE, "a structure stands behind a label")
    if _is_left(text, remainder, fitted):
        refuse(Kind.NO_VALUE, "a structure stands behind a value")
    whole, rest = _letters(text), _letters(remainder)
    for string in map(_letters, echoes.strings_of(fitted.data)):
        if string in rest and string not in whole:
            refuse(Kind.NO_VALUE, "a structure stands within a string")


def _is_left(text: str, remainder: str, fitted: Fitted) -> bool:
    """Whether a string of the value is all that is left behind a label of what stood there."""
    strings = set(echoes.strings_of(fitted.data))
    lines = zip(text.split("\n"), remainder.split("\n"), strict=False)
    torn = [inline.label(left.strip()) for whole, left in lines if left.rstrip() != whole.rstrip()]
    return any(found is not None and inline.plain(found.value) in strings for found in torn)


def _parts_of_lines(text: str, remainder: str) -> bool:
    """Whether of some line a part was set aside."""
    lines = zip(text.split("\n"), remainder.split("\n"), strict=False)
    return any(left.strip() and left.rstrip() != whole.rstrip() for whole, left in lines)


def refuse_lost(case: Case, fitted: Fitted) -> None:
    """Refuse where a table was set aside that may give a field which was left out."""
    if not isinstance(case.shape, Record) or not isinstance(fitted.data, dict):
        return
    tables = [j.candidate.tree for j in case.trace.judged if isinstance(j.candidate.tree, Table)]
    lacking = [inner_record(s.shape) for s in case.shape.slots if not fitted.data.get(s.key)]
    for table in tables:
        heads = [inline.plain(head) for head in table.header]
        if any(record and all(slot_of(record, head) for head in heads) for record in lacking):
            refuse(Kind.INVALID, "a table that no field was given by")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))

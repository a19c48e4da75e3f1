"""Records that stand a second time behind a line of their own: the same answer, or another."""

from __future__ import annotations

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.lines.pairs import expanded
from holdfast.parsers.fit.lines.sections import label_of, sections
from holdfast.parsers.fit.shapes import is_text, scalar_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.schemas.picture import MOMENTS, Record, fold

Told = dict[str, str]
"""What a record says of each field."""


def once(found: list[list[Line]], begun: list[int], record: Record, bend: Bend) -> list[list[Line]]:
    """Return the records without those of a second list that says the same again. Raises Misfit
    where it gives the same names other values. `begun`: where a list begins behind a line that is
    no record's."""
    told = [_told(lines, record, bend) for lines in found] if begun else []
    for at in begun:
        first, second = told[:at], told[at:]
        if all(one in first for one in second):
            bend.note("given twice")
            return found[:at]
        keys = [_key(one, record) for one in first]
        if any(_key(one, record) in keys and one not in first for one in second):
            bend.conflict = True
            raise bend.misfit("duplicate")
    return found


def _told(lines: list[Line], record: Record, bend: Bend) -> Told:
    groups = sections(expanded(lines, record, bend.trial()), record)
    return {group.slot.name: fold(inline.plain(group.block.head)) for group in groups}


def _key(told: Told, record: Record) -> tuple[str, ...] | None:
    """What a record is called by: its first text, and its day or hour; None without a text."""
    texts = [slot.name for slot in record.slots if is_text(slot.shape)][:1]
    moments = [slot.name for slot in record.slots if scalar_of(slot.shape) in MOMENTS]
    return tuple(told.get(name, "") for name in texts + moments) if texts else None


def begins_of(found: list[list[Line]], titles: list[Line | None], record: Record) -> list[int]:
    """Return the places of the records before which a sentence, a title or a rule stands that is
    none of theirs; a title above each, and a rule between all, are."""
    said, marked = [], []
    for at in range(1, len(found)):
        apart = _apart(found[at - 1], record)
        if apart and apart.marker != "rule":
            said.append(at)
        elif apart or titles[at]:
            marked.append(at)
    if all(titles) or len(said) + len(marked) == len(found) - 1:
        return said
    return sorted([*said, *marked])


def _apart(lines: list[Line], record: Record) -> Line | None:
    """Return the rule, or the line set apart, that stands behind a record and is no field's."""
    last = next((line for line in reversed(lines) if not line.blank), None)
    if last is None or (last.marker and last.marker != "rule"):
        return None
    apart = lines[lines.index(last) - 1].blank or last.text.endswith((":", "："))
    known = label_of(last, record, None) is not None
    return last if (apart or last.marker == "rule") and not known else None

"""Corrections: what one puts in place of what, "is 5, not 3", and of which field of a record."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.lines.sections import label_of
from holdfast.parsers.fit.lines.stated import statements
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import any_name
from holdfast.parsers.memory import of_type
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import en_statements, ko_statements
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Record, Slot

NOT_OLD = re.compile(rf"{ko_statements.NOT_OLD}|{en_statements.NOT_OLD}", re.I)
"""The value that is put right, named beside the new one."""
_NOUN = re.compile(
    rf"(?:{en_statements.OF_NOUN})?(?P<noun>[^\d.,:;]{{1,30}}?)"
    rf"(?:{ko_statements.SHOULD_BE}|{en_statements.SHOULD_BE})(?P<new>[^,:;]{{1,60}}?)"
    rf"(?:{ko_statements.SHOULD_BE_ENDS})?[.!]?",
    re.I,
)
"""A noun and its new value."""
_QUOTES = " \"'“”‘’"


class Replacement(NamedTuple):
    """What a sentence speaks of, the value that it takes back, and the one that it gives."""

    noun: str
    old: str
    new: str


def in_order(said: str) -> str:
    """Return a sentence with the new value first: "5, not 3" for "not 3 but 5"."""
    return en_statements.BUT.sub(r"\2, not \1", said)


def replaces(said: str) -> bool:
    """Whether a text names a value that is put right."""
    if not any(piece in said.lower() for piece in _PUTS_RIGHT):
        return False
    return bool(NOT_OLD.search(said) or en_statements.BUT.search(said))


_PUTS_RIGHT = ("아니라", "not", "instead", "rather")
"""A piece of each of those, which most texts have none of."""


def replacement(said: str) -> Replacement | None:
    """Return what a sentence about a noun puts in place of what; None where it does not."""
    said = in_order(said.strip(" .!"))
    old = NOT_OLD.search(said)
    if old is None:
        return None
    stated = _NOUN.fullmatch(f"{said[: old.start()]} {said[old.end() :]}".strip())
    if stated is None:
        return None
    noun = stated["noun"].strip(_QUOTES)
    return Replacement(noun, (old[1] or old[2]).strip(_QUOTES), stated["new"].strip(_QUOTES))


# --- corrections of a record, among its lines ---


def named_in(text: str, record: Record) -> set[str]:
    """Return the fields that a text names."""
    found = (record.slot(name[0]) for name in _as_words(record).finditer(text))
    return {slot.name for slot in found if slot}


@of_type
def _as_words(record: Record) -> re.Pattern[str]:
    """The names of the fields as whole words, which may have a particle."""
    return re.compile(rf"(?<![A-Za-z0-9_가-힣])(?:{any_name(record)})(?![A-Za-z0-9_])", re.I)


_STATED = re.compile(rf"\s?(?:{ko_statements.STATED}|{en_statements.STATED})?\s?[:：=]?\s")
_OLD = re.compile(rf"→|->|=>|{ko_statements.OLD}|{en_statements.OLD}")


def announces_labels(index: int, lines: list[Line], record: Record) -> bool:
    """Whether a line takes back what stands above only to give some labels below it anew: "Wait, I
    misread that.", "정정: 시간이 틀렸습니다"."""
    line = lines[index]
    if line.blank or _label_in(line, record) or not words.says("retraction", line.text):
        return False
    near = lines[index + 1 : index + 1 + _NEAR]
    below = [one for one in near if not (one.blank or _is_bare_correction(one))]
    first = _label_in(below[0], record) if below else None
    above = lines[max(0, index - _NEAR) : index]
    if first is None or not any(_label_in(one, record) is first for one in above):
        return False
    anew = {slot.name for one in below if (slot := _label_in(one, record))}
    return not (named_in(line.text, record) - anew or _states(line.text, record))


_NEAR = 40
"""Lines around a correction in which its labels are looked for."""


def _label_in(line: Line, record: Record) -> Slot | None:
    hit = label_of(line, record, None)
    return hit[0] if hit and hit[1] else None


def _value_in(line: Line) -> str:
    found = inline.label(line.text)
    return inline.plain(found.value) if found else ""


def _is_bare_correction(line: Line) -> bool:
    """Whether a line is nothing but the word for a correction."""
    text = inline.plain(line.text).rstrip(":： ")
    return len(text) <= _SHORT_TITLE and words.says("correction", text)


_SHORT_TITLE = 20


def _states(text: str, record: Record) -> bool:
    """Whether a text gives a value itself, or calls what stands there made up."""
    values = [value for _, value in statements(inline.plain(text), record)]
    wrong = [v for v in values if words.says("unasked", v) or words.says("retraction", v)]
    return is_guessed(text) or len(wrong) < len(values)


def corrected(index: int, lines: list[Line], record: Record, bend: Bend) -> Line:
    """Read "Correction: seats: 15" as the pair it gives; one that names no field is a conflict."""
    line = lines[index]
    found = inline.label(line.text)
    if not found or not found.value or slot_of(record, found.label):
        return line
    if len(found.label) > 30 or not words.says("correction", found.label):
        return line
    value = inline.plain(found.value)
    if words.is_none(value) or words.is_courtesy(value) or words.corrects_nothing(value):
        return line
    name = _leading_name(value, record)
    if label := _replaced(value, lines[:index], record):
        return replace(line, text=label, marker="")
    if not name or _OLD.search(value):
        bend.conflict = True
        raise bend.misfit("duplicate")
    rest = value[len(name) :]
    stated = _STATED.match(rest + " ")
    return replace(
        line, text=f"{name}: {rest[stated.end() :].strip() if stated else rest}", marker=""
    )


def _replaced(said: str, above: list[Line], record: Record) -> str:
    """Return the label line that "the seats are 15, not 14" gives: of the field that it names, or
    of the only one that holds what it puts right; "" where that is unclear."""
    change, said = replacement(said), in_order(said)
    if change is None or words.says("doubt", said) or is_guessed(said):
        return ""
    named = slot_of(record, change.noun)
    if named_in(said, record) - {named.name if named else ""}:
        return ""
    held = {slot.name: _value_in(one) for one in above if (slot := _label_in(one, record))}
    same = [name for name, text in held.items() if text == change.old]
    if named:
        same = [name for name in same if name == named.name]
    return f"{same[0]}: {change.new}" if len(same) == 1 else ""


def _leading_name(text: str, record: Record) -> str:
    names = [name for slot in record.slots for name in (slot.key, *slot.names)]
    at_start = [n for n in names if len(n) > 1 and text.casefold().startswith(n.casefold())]
    return text[: len(max(at_start, key=len))] if at_start else ""

"""Notes behind a record: text that names one of its fields, or none at all, and takes the ground
from it. A field that is empty may be spoken of so, and so may whatever is no field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from holdfast.parsers import words
from holdfast.parsers.choosing.case import LOOK_AT, Case, refuse
from holdfast.parsers.choosing.checks import echoes
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.structures.judged import near
from holdfast.parsers.fit.lines.sections import label_of
from holdfast.parsers.fit.lines.stated import statements
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_correction
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words import notes
from holdfast.parsers.words.key_names import PERSONS
from holdfast.schemas.picture import Many, Record, Slot
from holdfast.schemas.records import Kind


def _is_of_kin(text: str) -> bool:
    """Whether the last words before a name are of another person: "her husband's age"."""
    last = tokens_of(text[-30:])[-1:]
    return bool({word.removesuffix("의") for word in last} & PERSONS)


class _Field(NamedTuple):
    """A field as a note may call it, and what the answer holds there."""

    called: re.Pattern[str]
    held: list[Any]
    is_age: bool

    def is_in(self, text: str) -> bool:
        """Whether a text names it, and not the same of another person."""
        return any(not _is_of_kin(text[: one.start()]) for one in self.called.finditer(text))

    @property
    def filled(self) -> bool:
        """Whether it holds something."""
        return any(one not in (None, "", []) for one in self.held)

    @property
    def says_yes(self) -> bool:
        """Whether it holds what a text must say, and not only that there is none; in every record,
        for of one that does not it may be said that there is none."""
        return all(one not in (None, "", [], False, 0) for one in self.held)


def refuse_noted(case: Case, answer: Answer) -> None:
    """Refuse where a note behind a record takes the ground from it."""
    _refuse_notes(case, answer.data, _without_shown(case, answer))


def _without_shown(case: Case, answer: Answer) -> str:
    """Return the text behind an answer without the lines that lead to an example: they speak of
    that, in the words of the fields."""
    rest = answer.behind
    shown = [one for one in case.trace.judged if one.role == "example"]
    for lead in (near(one.lead) for one in shown if one.candidate.start > answer.end):
        rest = rest.replace(lead, "") if words.says("example", lead) else rest
    return rest


def _refuse_notes(case: Case, data: Any, rest: str) -> None:
    if not rest.strip() or not notes.may_doubt(rest[:LOOK_AT]):
        return
    records = _records(case, data)
    if records is None:
        return
    record, values = records
    fields = _fields(record, values)
    for line in rest[:LOOK_AT].split("\n"):
        _refuse_line(fields, notes.bare(line.replace("`", "")))


def refuse_noted_lines(case: Case, answer: Answer) -> None:
    """The same of the lines below the first label that give no field and are no part of a text; of
    those below the last, where a field was given anew: what was before is settled."""
    if not isinstance(case.shape, Record):
        return
    suspected = [line for line in case.lines if notes.may_doubt(line.text)]
    if not suspected:
        return
    labels = [line.start for line in case.lines if _gives_field(case.shape, line, answer.corrected)]
    told = "\n".join(echoes.strings_of(answer.data))
    begins = (labels[-1] if answer.corrected else labels[0]) if labels else 0
    beside = [
        line.whole or line.text
        for above, line in pairwise(line for line in case.lines if not line.blank)
        if line.start > begins and line.start not in labels
        if not above.level and inline.plain(line.text) not in told
        if not _is_entry(line, answer.data)
    ]
    _refuse_notes(case, answer.data, "\n".join(beside))


def _is_entry(line: Line, data: Any) -> bool:
    """Whether a line is an entry of a dictionary that was read: "Not sure: 5" of some votes."""
    found = inline.label(line.text)
    if not found or not isinstance(data, dict):
        return False
    return any(found.label in one for one in data.values() if isinstance(one, dict))


def _gives_field(record: Record, line: Line, corrected: bool) -> bool:
    return label_of(line, record, None) is not None or (corrected and _corrects(record, line))


def _corrects(record: Record, line: Line) -> bool:
    """Whether a line is a field given anew, under a label of its own or in a sentence:
    "Correction: age: 34", "Sorry, the age is 34"."""
    if statements(inline.plain(line.text), record):
        return True
    found = inline.label(line.text)
    return found is not None and is_correction(found.label)


def refuse_noted_keys(case: Case, answer: Answer) -> None:
    """The same of what stands under a key that only means a remark: "note": "changed to 5"."""
    if not isinstance(case.shape, Record) or not isinstance(answer.tree, Mapping):
        return
    for key, value in answer.tree.pairs:
        if isinstance(value, Leaf) and notes.is_note(key) and not case.shape.slot(key):
            _refuse_notes(case, answer.data, value.text)


def _records(case: Case, data: Any) -> tuple[Record, list[dict[str, Any]]] | None:
    """Return the record that the type holds, with what was read of it."""
    if isinstance(case.shape, Record) and isinstance(data, dict):
        return case.shape, [data]
    if isinstance(case.shape, Many) and isinstance(case.shape.item, Record):
        return case.shape.item, [one for one in data if isinstance(one, dict)]
    return None


_patterns: WeakKeyDictionary[Record, list[re.Pattern[str]]] = WeakKeyDictionary()
_NO_VALUE = r"(?!\s?(?:%|줄|행|쪽|번|째|st|nd|rd|th|점?\s?만점))"


def _fields(record: Record, values: list[dict[str, Any]]) -> list[_Field]:
    """Return the fields of a record with what was read of each."""
    if record not in _patterns:
        _patterns[record] = [re.compile(_called(slot), re.I) for slot in record.slots]
    return [
        _Field(called, [one.get(slot.key) for one in values], _is_age(slot))
        for slot, called in zip(record.slots, _patterns[record], strict=True)
    ]


def _is_age(slot: Slot) -> bool:
    return bool(set(tokens_of(slot.name)) & notes.AGE)


def _called(slot: Slot) -> str:
    """The names of a field as a sentence writes them: without its unit, one or several."""
    names = set()
    for name in slot.names:
        tokens = [token for token in tokens_of(name) if not (token.isascii() and unit_of(token))]
        names.add(r"[\s_]".join(map(re.escape, tokens)) if tokens else re.escape(name))
    ends = r"(?:s|es)?(?![A-Za-z])"
    plural = [name[:-1] + "ies" for name in names if name.endswith("y")]
    longest = "|".join(sorted([*names, *plural], key=len, reverse=True))
    return rf"(?<![^\W_])(?:{longest}){ends}"


def _refuse_line(fields: list[_Field], line: str) -> None:
    label = inline.label(line)
    if label and is_correction(label.label) and words.corrects_nothing(label.value):
        return
    before: list[_Field] = []
    for sentence in words.sentences(line):
        named = [field for field in fields if field.is_in(sentence)]
        harmless = notes.is_harmless(sentence) or _asks_why(fields, sentence)
        if not harmless and not words.is_courtesy(sentence):
            _refuse_sentence(fields, sentence, named or (before if _goes_on(sentence) else []))
        before = named
    if set(tokens_of(line[:80])) & PERSONS:
        return
    for told in notes.ages(line):
        held = [one for field in fields if field.is_age for one in field.held if one is not None]
        if held and told not in held and not _holds(line, held):
            refuse(Kind.CONFLICT, "a note tells another age")


def _holds(line: str, held: list[Any]) -> bool:
    return any(str(one) in line for one in held)


def _asks_why(fields: list[_Field], sentence: str) -> bool:
    """Whether a sentence only leaves open why something is so, where no field holds a reason."""
    return notes.is_of_reason(sentence) and not any(field.is_in(notes.REASONS) for field in fields)


_PRONOUN = re.compile(
    r"\A\W{0,9}(?:(?:it|this|that|they|these)\b|(?:이|그)(?:것|는|값)?[은는도]?\s)", re.I
)


def _goes_on(sentence: str) -> bool:
    """Whether a sentence speaks of what the one before it does."""
    return _PRONOUN.match(sentence) is not None


def _refuse_sentence(fields: list[_Field], sentence: str, named: list[_Field]) -> None:
    if any(map(_states_another, named, [sentence] * len(named))):
        refuse(Kind.CONFLICT, "a note gives another value")
    if notes.is_of_answer(sentence) and not (named and not any(f.filled for f in named)):
        refuse(Kind.CONFLICT, "a note takes the ground from the answer")
    for clause, own in _parted(fields, sentence, named):
        if own:
            absent, doubted = notes.is_absent(clause), notes.is_doubted(clause)
            if (doubted and any(f.filled for f in own)) or (
                absent and any(f.says_yes for f in own)
            ):
                refuse(Kind.CONFLICT, "a note takes the ground from a field")
        elif notes.is_alone(clause) and not notes.leaves_empty(sentence):
            refuse(Kind.CONFLICT, "a note takes the ground from the answer")


def _parted(
    fields: list[_Field], sentence: str, named: list[_Field]
) -> Iterator[tuple[str, list[_Field]]]:
    """Yield the clauses with the fields each speaks of: those of the one before where it names
    none, or those of the whole sentence."""
    own = named
    for clause in notes.clauses(sentence):
        own = [field for field in fields if field.is_in(clause)] or own
        yield clause, own


def _states_another(field: _Field, sentence: str) -> bool:
    """Whether a sentence gives a number as the value of a field that holds another."""
    held = [one for one in field.held if isinstance(one, int | float) and not isinstance(one, bool)]
    if not held or not any(map(str.isdigit, sentence)):
        return False
    law = rf"{field.called.pattern}{notes.STATES}(\d[\d,]*+(?:\.\d+)?){_NO_VALUE}"
    told = [float(one[1].replace(",", "")) for one in re.compile(law, re.I).finditer(sentence)]
    return bool(told) and not any(one in held for one in told)

"""What a reply says against its own answer: before it that it is none, behind it that it was
wrong or made up."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import LOOK_AT, Case, refuse
from holdfast.parsers.choosing.checks import echoes
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.fit.lines.corrections import announces_labels
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.shapes import inner_record
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_correction
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Record
from holdfast.schemas.records import Kind

_AT_START = 25
"""Characters within which a sentence takes something back that stands before it."""


def refuse_disowned(_: Case, answer: Answer) -> None:
    """Refuse where the text behind an answer calls it wrong or made up, or goes on to change it."""
    rest = answer.behind[:LOOK_AT]
    if words.says("glued", rest.partition("\n")[0]):
        refuse(Kind.NO_VALUE, "the reply takes it back in the same sentence")
    for sentence in words.sentences(rest):
        if words.says("on_form", sentence):
            continue
        if words.says("disowns", sentence):
            refuse(Kind.NO_VALUE, "the reply itself calls it no answer")
        if takes_back(sentence):
            refuse(Kind.CONFLICT, "a correction follows")


_FINAL = re.compile(r"final|최종", re.I)
"""Names the answer; what was said before it was on the way."""


def takes_back(sentence: str) -> bool:
    """Whether a sentence begins by taking back what stands before it."""
    start = sentence[:_AT_START]
    label = inline.label(sentence)
    if label and words.corrects_nothing(label.value):
        return False
    return (
        words.says("retraction", start)
        and not _FINAL.search(start)
        and not any(words.says(law, sentence) for law in ("courtesy", "remarks"))
        and not words.says("refers", sentence)
    )


def refuse_disowned_lines(case: Case, answer: Answer) -> None:
    """Refuse where the prose around label lines calls them wrong, or changes one of them in a way
    that was not understood."""
    taken = answer.corrected
    began = False
    first = next((line for line in case.lines if not line.blank), None)
    for index, line in enumerate(case.lines):
        if taken and _announces_labels(case, index):
            continue
        found = inline.label(line.text)
        titles = found is None or not found.value
        field = found is not None and _is_field(case, found.label)
        leads = titles and not field and not began
        if line is first and leads and _is_form(inline.plain(line.text).rstrip(":： ")):
            refuse(Kind.ECHO, "a form or an example")
        if leads and _is_shown(line.text):
            refuse(Kind.ECHO, "an example")
        began = began or not titles
        nothing = found is not None and words.corrects_nothing(found.value)
        if began and found and not taken and not nothing and _revises(case, found.label):
            refuse(Kind.CONFLICT, "a correction that names no field")
        if not began or line.marker or line.blank or field:
            continue
        for sentence in words.sentences(line.text):
            if words.says("on_form", sentence) or (taken and _owns_up(sentence)):
                continue
            if words.says("disowns", sentence):
                refuse(Kind.NO_VALUE, "the reply itself calls it no answer")
            if not taken and takes_back(sentence):
                refuse(Kind.CONFLICT, "a correction follows")


def _owns_up(sentence: str) -> bool:
    """Whether a sentence only says that something was wrong, and not that all is made up."""
    return words.says("retraction", sentence) and not is_guessed(sentence)


def _announces_labels(case: Case, index: int) -> bool:
    return isinstance(case.shape, Record) and announces_labels(index, case.lines, case.shape)


def _is_field(case: Case, label: str) -> bool:
    """Whether a label is a field's, of the record or of each record of a list."""
    record = inner_record(case.shape)
    return record is not None and slot_of(record, label) is not None


def _revises(case: Case, label: str) -> bool:
    """Whether a label that is no field's gives the answer anew: "Update: 6", "Final count: 6"."""
    if not isinstance(case.shape, Record) or slot_of(case.shape, label):
        return False
    return is_correction(label) or _LAST_WORD.match(label) is not None


_LAST_WORD = re.compile(r"(?:final|updated?|revised|corrected)\b|최종|수정", re.I)
_SHORT_TITLE = 12
"""Characters of a title that is nothing but a word: "[예시]"."""


def _is_form(title: str) -> bool:
    example = len(title) <= _SHORT_TITLE and words.says("example", f"{title}:")
    return example or words.says("unasked", title)


def _is_shown(line: str) -> bool:
    """Whether a line before the labels says that what follows is only how an answer may look."""
    last = words.sentences(inline.plain(line))[-1:]
    return bool(last) and words.says("example", last[0])


def is_unasked(case: Case, lead: str, data: object) -> bool:
    """Whether a lead-in announces what is no answer. What the source knows word for word may stand
    under the name of a format all the same."""
    if words.says("what_if", lead):
        return True
    if not words.says("unasked", lead):
        return False
    source = (case.source or "").casefold()
    strings = [text for text in echoes.strings_of(data) if text.strip()]
    return not strings or not all(text.casefold() in source for text in strings)


def refuse_taken_back(case: Case, answer: Answer) -> None:
    """Refuse where what follows puts something in the answer right: "Correction: 34, not 43"; of a
    list of strings other laws ask that."""
    if not case.wants_strings and any(map(_puts_right, answer.behind[:LOOK_AT].split("\n"))):
        refuse(Kind.CONFLICT, "a correction follows")


def _puts_right(line: str) -> bool:
    text = line.strip(" \t`*#>-(")
    found = inline.label(text)
    if found and is_correction(found.label) and words.corrects_nothing(found.value):
        return False
    if found and is_correction(found.label) and found.value and not words.is_none(found.value):
        return True
    return any(
        any(map(str.isdigit, sentence)) and words.says("retraction", sentence[:_AT_START])
        for sentence in words.sentences(text)
    )


def refuse_draft(_: Case, answer: Answer) -> None:
    """Refuse where the lead-in is nothing but the label of a draft: "First attempt:"."""
    if len(answer.lead) < _SHORT_LEAD and words.is_draft(answer.lead):
        refuse(Kind.NO_VALUE, "only a draft")


_SHORT_LEAD = 40
"""Characters of a lead-in that is a label."""

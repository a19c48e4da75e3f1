"""A sentence around the entries of a dictionary that says something of them: how sure, how old or
how complete they are. Which of them it means, and what it does to them, nobody can tell."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import on_records
from holdfast.schemas.picture import Dictionary
from holdfast.schemas.records import Kind

_HARMLESS = ("remarks", "wishes", "reports", "served", "on_form")
"""What a sentence may say of the entries: their order, their form, what could still be done."""


def refuse_remarked(case: Case, _: Answer) -> None:
    """Refuse a dictionary beside whose lines a sentence speaks of the entries."""
    if not isinstance(case.shape, Dictionary):
        return
    said = (line.text for line in case.lines if _is_prose(line))
    for sentence in (one for text in said for one in words.sentences(text)):
        if on_records.speaks_of_entries(sentence) and not _is_harmless(sentence):
            refuse(Kind.NO_VALUE, "a remark on the entries")


def _is_prose(line: Line) -> bool:
    """Whether a line is no entry, no title and no lead."""
    if line.marker or line.level or line.blank or line.text.endswith((":", "：")):
        return False
    found = inline.label(line.text) or inline.dash_label(line.text)
    return found is None or not found.value


def _is_harmless(sentence: str) -> bool:
    return words.is_courtesy(sentence) or any(words.says(law, sentence) for law in _HARMLESS)

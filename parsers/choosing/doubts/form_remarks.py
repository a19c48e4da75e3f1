"""Sentences behind an answer that concern its form: "You can ignore the header row.".

They ask to leave out a part of the layout, and take nothing of the answer back.
"""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import LOOK_AT, refuse
from holdfast.parsers.choosing.structures.judged import Judged
from holdfast.parsers.tree import Table
from holdfast.schemas.records import Kind


def without_form_remarks(rest: str, answer: Judged) -> str:
    """Return the text behind an answer without what it says of the form. The first line is the
    header of a table; of anything else it may be a part, and then it raises Refused."""
    is_table = isinstance(answer.candidate.tree, Table)
    for sentence in words.sentences(rest[:LOOK_AT]):
        first = words.says("on_first", sentence)
        if first and not is_table:
            refuse(Kind.CONFLICT, "a part that is to be left out")
        if first or words.says("on_form", sentence):
            rest = rest.replace(sentence, " " * len(sentence), 1)
    return rest

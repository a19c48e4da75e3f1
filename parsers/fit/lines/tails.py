"""What follows a value of label lines and may be no part of it: half a label, a remark, a doubt."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.words.guessed import is_guessed
from holdfast.parsers.words.on_records import About, about_record, untold
from holdfast.schemas.picture import Many, Record, Shape, Slot, fold


def refuse_tail(
    slot: Slot, label: Line, block: Block, record: Record, found: Collection[str], bend: Bend
) -> None:
    """Refuse a term with a line below it that is about something else; raises Misfit.

    A text that is a sentence may go on below, and so may one that has its own lines only.
    """
    with bend.at(slot.name):
        if block.last and not block.head and not any(not line.blank for line in block.lines):
            raise bend.cut_off()  # a label and then nothing
        if _holds_items(slot.shape) and block.head and _goes_on(block):
            raise bend.misfit("ambiguous")
        if scalar_of(slot.shape) != "str" or not block.head or _is_prose(block.head):
            return
        below = [line for line in block.lines if not line.blank and not line.fenced]
        if not below or below[0].marker or below[0].indent > label.indent:
            return
        text = inline.plain(below[0].text)
        if len(below) == 1 and block.last and _begins_label(text, record):
            raise bend.cut_off()
        apart = block.lines[0].blank and text.endswith((".", "!", "。")) and " " in text
        if apart and not words.is_courtesy(text):
            raise bend.misfit("ambiguous")  # a paragraph of its own
        if _is_about_another(text, record, found) or _is_remark(text):
            raise bend.misfit("ambiguous")


def _holds_items(shape: Shape) -> bool:
    return isinstance(shape, Many) and scalar_of(shape.item) == "str"


def _goes_on(block: Block) -> bool:
    """Whether right below the items behind a label a word or two stand that may be one more."""
    first = block.lines[0] if block.lines else None
    if first is None or first.blank or first.marker or first.level or first.fenced:
        return False
    text = inline.plain(first.text)
    short = 0 < len(text) <= _LONGEST_ITEM and text[-1:].isalnum()
    return short and not (words.is_courtesy(text) or words.is_sentence(text))


_LONGEST_ITEM = 25
"""Characters of a line that may be an item."""


def _is_prose(head: str) -> bool:
    return words.is_sentence(head) or head.rstrip()[-1:] in tuple(".!?,;:…")


def _begins_label(text: str, record: Record) -> bool:
    """Whether a last line is the beginning of a field's name: "Smo" of smoker."""
    start = fold(text)
    return len(start) > 1 and any(
        name.startswith(start) and name != start for name in record.by_name
    )


def _is_about_another(text: str, record: Record, found: Collection[str]) -> bool:
    """Whether a line holds the name of a field that has no label."""
    told = set(tokens_of(text))
    lacking = (slot for slot in record.slots if slot.name not in found)
    return any(told >= set(tokens_of(name)) for slot in lacking for name in slot.names if name)


def _is_remark(text: str) -> bool:
    """Whether a line under a term is a sentence of the model's own."""
    if words.is_courtesy(text):
        return False
    return text.endswith(("?", "？")) or words.is_sentence(text) or words.says("doubt", text)


# --- a paragraph about the record ---

_AGAINST = ("disowns", "doubt", "unsaid", "example", "retraction", "adds_one", "excluded")


def leave_out_remark(
    slot: Slot, block: Block, lines: list[Line], record: Record, bend: Bend
) -> None:
    """Leave out the paragraph behind a text that is the model's own, about the record: "This form
    is based on the call.". Raises Misfit where it may as well belong to the text, or speaks
    against a value in one of the lines."""
    if scalar_of(slot.shape) != "str" or not any(line.blank for line in block.lines):
        return
    at = _remark_at(block, record)
    if at is None:
        return
    rest = [line for line in block.lines[at:] if not (line.blank or line.marker == "rule")]
    against = any(_unsays(line, lines) for line in rest)
    if against or not all(_is_service(line, record) for line in rest):
        bend.matched += 1
        with bend.at(slot.name):
            raise bend.misfit("ambiguous")
    block.lines = block.lines[:at]


def _remark_at(block: Block, record: Record) -> int | None:
    """Where a paragraph behind another begins that speaks of the record."""
    said = bool(block.head)
    for index, (before, line) in enumerate(pairwise(block.lines), 1):
        said = said or not before.blank
        if said and before.blank and not (line.fenced or line.marker) and _about(line, record):
            return index
    return None


def _unsays(remark: Line, lines: list[Line]) -> bool:
    """Whether what a remark says to be untold is one of the values."""
    subject = fold(untold(inline.plain(remark.text)))
    labels = (inline.label(line.text) for line in lines if line.start < remark.start)
    return bool(subject) and any(
        subject in fold(found.value) or fold(found.value) in subject
        for found in labels
        if found and found.value
    )


def _is_service(line: Line, record: Record) -> bool:
    return words.is_courtesy(line.text) or (not line.fenced and _about(line, record) == "surely")


def _about(line: Line, record: Record) -> About:
    """Whether a line speaks of the record, and does not speak against it."""
    text = inline.plain(line.text)
    if subject := untold(text):
        named = any(fold(name) in fold(subject) for slot in record.slots for name in slot.names)
        return "perhaps" if named else "surely"
    said = about_record(text, {fold(record.name), *tokens_of(record.name)[-1:]})
    against = said and (is_guessed(text) or any(words.says(law, text) for law in _AGAINST))
    return "perhaps" if against else said

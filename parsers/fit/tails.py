"""What follows a value of label lines and may be no part of it: half a label, a remark, a doubt."""

from __future__ import annotations

from collections.abc import Collection

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.dress import scalar_of
from holdfast.parsers.fit.others import tokens_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.schemas.picture import Record, Slot, fold


def refuse_tail(
    slot: Slot, label: Line, block: Block, record: Record, found: Collection[str], bend: Bend
) -> None:
    """Refuse a term with a line below it that is about something else; raises Misfit.

    A text that is a sentence may go on below, and so may one that has its own lines only.
    """
    with bend.at(slot.name):
        if block.last and not block.head and not any(not line.blank for line in block.lines):
            raise bend.cut_off()  # a label and then nothing
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

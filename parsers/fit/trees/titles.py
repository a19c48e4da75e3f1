"""Records under titles: the one text that all lack is the title above each, or its key."""

from __future__ import annotations

from dataclasses import replace

from holdfast.parsers.fit.lines.sections import label_of
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.shapes import is_text
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.schemas.picture import Record, Slot


def by_name(node: Mapping, record: Record) -> list[Mapping] | None:
    """Read {"figs": {"count": 3}, "dates": {"count": 2}}: the key is the one field that lacks."""
    inner = [(key, value) for key, value in node.pairs if isinstance(value, Mapping)]
    if len(inner) < 2 or len(inner) != len(node.pairs) or any(slot_of(record, k) for k, _ in inner):
        return None
    title = _lacking([_named(value, record) for _, value in inner], record)
    if title is None:
        return None
    return [
        Mapping(
            [(title.name, Leaf(key, quoted=True)), *value.pairs], cut=value.cut, soiled=value.soiled
        )
        for key, value in inner
    ]


def titled(found: list[list[Line]], titles: list[Line | None], record: Record) -> list[list[Line]]:
    """Put the title of each record among its lines, where all lack the same one text."""
    texts = [inline.plain(line.text).rstrip(":：") for line in titles if line]
    if len({text.rstrip("0123456789 .#)") for text in texts}) < 2:
        return found  # Item 1, Item 2
    title = _lacking([_labelled(lines, record) for lines in found], record)
    if title is None or len(set(texts)) < len(found):
        return found
    heads = [
        replace(lines[0], text=f"{title.name}: {text}", marker="", level=0)
        for lines, text in zip(found, texts, strict=True)
    ]
    return [[head, *lines] for head, lines in zip(heads, found, strict=True)]


def _lacking(named: list[set[str]], record: Record) -> Slot | None:
    """Return the one field that a record needs and all of these lack, if it is a text."""
    needed = {slot.name: slot for slot in record.required}
    lacking = [needed.keys() - one for one in named]
    if len(lacking[0]) != 1 or any(names != lacking[0] for names in lacking):
        return None
    slot = needed[next(iter(lacking[0]))]
    return slot if is_text(slot.shape) else None


def _named(node: Mapping, record: Record) -> set[str]:
    return {slot.name for key in node.names() if (slot := slot_of(record, key))}


def _labelled(lines: list[Line], record: Record) -> set[str]:
    return {hit[0].name for line in lines if (hit := label_of(line, record, None))}

"""Records under titles: the one text that all lack is the title above each, or its key."""

from __future__ import annotations

import re
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.lines.parted import leads
from holdfast.parsers.fit.lines.sections import label_of
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import is_dropped, is_others, tokens_of, tokens_of_names
from holdfast.parsers.fit.options.members import exactly
from holdfast.parsers.fit.shapes import choice_of, is_text, scalar_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words import opposed
from holdfast.parsers.words.parts import is_generic, is_ordinal, is_title
from holdfast.schemas.picture import Many, Record, Scalar, Slot, fold


def by_name(node: Mapping, record: Record) -> list[Mapping] | None:
    """Read {"figs": {"count": 3}, "dates": {"count": 2}}: the key is the one field that lacks."""
    inner = [(key, value) for key, value in node.pairs if isinstance(value, Mapping)]
    if len(inner) < 2 or len(inner) != len(node.pairs) or any(slot_of(record, k) for k, _ in inner):
        return None
    title = _lacking([_named(value, record) for _, value in inner], record)
    if title is None or scalar_of(title.shape) == "int":
        return None
    return [
        Mapping(
            [(title.name, Leaf(key, quoted=True)), *value.pairs], cut=value.cut, soiled=value.soiled
        )
        for key, value in inner
    ]


def titled(found: list[list[Line]], titles: list[Line | None], record: Record) -> list[list[Line]]:
    """Put the title of each record among its lines, where all lack the same field, and the titles
    can only be that."""
    texts = [inline.plain(line.text).rstrip(":：") for line in titles if line]
    title = _lacking([_labelled(lines, record) for lines in found], record) if texts else None
    if title is None or len(texts) < len(found):
        return found
    values = told_by(texts, title, record)
    heads = [
        replace(lines[0], text=f"{title.name}: {text}", marker="", level=0)
        for lines, text in zip(found, values, strict=False)
    ]
    return [[head, *lines] for head, lines in zip(heads, found, strict=True)] if values else found


def told_by(texts: list[str], slot: Slot, record: Record) -> list[str]:
    """Return what titles say of a field: texts that differ, options, or numbers behind the field's
    own name; none where they only count, or say something else."""
    if is_text(slot.shape):
        count = len({text.rstrip("0123456789 .#)") for text in texts})
        ordinal = sum(is_ordinal(text) for text in texts) > 1
        differ = count > 1 and len(set(texts)) == len(texts)
        return texts if differ and not ordinal and not _are_states(texts) else []
    if scalar_of(slot.shape) == "choice":
        choice = choice_of(slot.shape)
        return texts if choice and all(exactly(text, choice) for text in texts) else []
    found = [_NUMBERED.fullmatch(text) for text in texts]
    if scalar_of(slot.shape) != "int" or not all(found) or len(set(texts)) < len(texts):
        return []
    named = [(one["before"] or one["behind"] or "", one["number"]) for one in found if one]
    return [number for name, number in named if slot_of(record, name) is slot]


def _are_states(texts: list[str]) -> bool:
    """Whether titles say which of several stand, and not what they are called: "Draft", "Final"."""
    laws = ("draft", "option", "excluded", "example")
    others = (text for text in texts if is_others(text) or is_dropped(text))
    said = any(words.says(law, f"{text}:") for text in texts for law in laws)
    return said or any(others) or opposed.are_opposed(texts)


_NUMBERED = re.compile(
    r"(?P<before>[^\W\d][^\d:]{0,20}?)?\s?#?(?P<number>\d{1,4})\.?(?P<behind>[^\W\d_]{1,8})?"
)
"""Day 1, 1일차."""


def _lacking(named: list[set[str]], record: Record) -> Slot | None:
    """Return the one field that a record needs and all of these lack, if a title may tell it."""
    needed = {slot.name: slot for slot in record.required}
    lacking = [needed.keys() - one for one in named]
    if len(lacking[0]) != 1 or any(names != lacking[0] for names in lacking):
        return None
    slot = needed[next(iter(lacking[0]))]
    return slot if scalar_of(slot.shape) in ("str", "choice", "int") else None


def _named(node: Mapping, record: Record) -> set[str]:
    return {slot.name for key in node.names() if (slot := slot_of(record, key))}


def _labelled(lines: list[Line], record: Record) -> set[str]:
    return {hit[0].name for line in lines if (hit := label_of(line, record, None))}


# --- the title of the whole object ---


def above(lines: list[Line], first: Line, given: set[str], record: Record, bend: Bend) -> str:
    """Return the heading above the first label of an object that needs one more field, which is
    called a name or a title: the source has it, or it is an option; else ""."""
    lacking = [slot for slot in record.required if slot.name not in given]
    heads = [line for line in lines if line.start < first.start and not line.blank]
    titles = [line for line in heads if line.level and not line.marker]
    if len(lacking) != 1 or len(titles) != 1 or heads[-1] is not titles[0]:
        return ""
    text = inline.plain(titles[0].text)
    if any(not words.is_courtesy(line.text) for line in heads[:-1]) or is_others(text):
        return ""
    if choice := choice_of(lacking[0].shape):
        return text if exactly(text, choice) else ""
    named = is_text(lacking[0].shape) and is_title(tokens_of_names((*lacking[0].names, "")))
    own = {fold(record.name), *tokens_of(record.name), *map(fold, record.by_name)}
    known = fold(text) in fold(bend.source) if bend.source else False
    generic = own >= set(tokens_of(text)) or fold(text) in own or is_generic(text)
    return text if named and known and not generic and not is_dropped(text) else ""


# --- titles over lists ---


def over_lists(lines: list[Line], record: Record) -> list[list[Line]]:
    """Return the lines of records that are a title over marked lines, and nothing else, with labels
    for both: **Day 1** over what is done then."""
    slots = record.required
    lists = [slot for slot in slots if isinstance(slot.shape, Many)]
    if len(slots) != len(record.slots) or len(slots) != 2 or len(lists) != 1:
        return []
    if not isinstance(lists[0].shape, Many) or not isinstance(lists[0].shape.item, Scalar):
        return []
    said = [line for line in lines if not line.blank and line.marker != "rule"]
    while said and not said[-1].marker and words.is_courtesy(said[-1].text):
        said.pop()
    title = next(slot for slot in slots if slot is not lists[0])
    while len(said) > 1 and _leads(said[0], said[1]):
        said.pop(0)
    starts = [at for at, line in enumerate(said) if _is_title(line)]
    groups = [said[at:end] for at, end in zip(starts, [*starts[1:], len(said)], strict=False)]
    if len(groups) < 2 or starts[0] or not all(map(_is_list, groups)):
        return []
    texts = [inline.plain(group[0].text).rstrip(":： ") for group in groups]
    values = told_by(texts, title, record)
    if len(values) < len(groups) or any(map(is_others, texts)) or any(map(is_dropped, texts)):
        return []
    return [
        [
            replace(head, text=f"{title.name}: {value}", marker="", level=0),
            replace(head, text=f"{lists[0].name}:", marker="", level=0),
            *items,
        ]
        for value, (head, *items) in zip(values, groups, strict=True)
    ]


def _is_title(line: Line) -> bool:
    return not line.marker and (line.level > 0 or line.text.endswith((":", "：")))


def _leads(line: Line, below: Line) -> bool:
    """Whether a line only announces the titles below it."""
    return not line.level and not line.marker and _is_title(below) and leads(line)


def _is_list(group: list[Line]) -> bool:
    """Whether a title has marked lines below it, all with one mark."""
    marks = {(line.marker, line.sign, line.indent) for line in group[1:]}
    return len(marks) == 1 and all(line.marker and not line.struck for line in group[1:])


def list_below(lines: list[Line], last: int, given: set[str], record: Record) -> Slot | None:
    """Return the field of a record that is the list which stands below its labels under titles: the
    one that it needs and that has none. `last`: where the last label stands."""
    lacking = [slot for slot in record.required if slot.name not in given]
    shape = lacking[0].shape if len(lacking) == 1 else None
    if not isinstance(shape, Many) or not isinstance(shape.item, Record):
        return None
    return lacking[0] if over_lists(titles_below(lines, last), shape.item) else None


def titles_below(lines: list[Line], last: int) -> list[Line]:
    """Return the lines from the first title behind a place on."""
    at = next((n for n, x in enumerate(lines) if x.start > last and _is_title(x)), len(lines))
    return lines[at:]

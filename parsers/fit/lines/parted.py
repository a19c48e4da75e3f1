"""Items that are records without labels: their parts are told by their kinds, or in an order that
stands above them.

"떡볶이: 4,000원" is a name and a price, because it cannot be anything else; every item must have
the same signs at the same places, and nothing may be left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.lines.field_parts import (
    Placed,
    counts_another,
    is_plain,
    kind_of_unit,
    maker_of,
    placed,
)
from holdfast.parsers.fit.lines.item_parts import Parts, parts_of
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import is_dropped, is_others
from holdfast.parsers.fit.numeric.units import mixed
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.fit.values.dates import is_moment
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words import parts as laws
from holdfast.parsers.words.on_records import speaks_of_entries
from holdfast.parsers.words.rests import omits
from holdfast.parsers.words.standing import standing
from holdfast.schemas.picture import MOMENTS, Record

_LEAST = 2
"""Items of a list that nothing names."""


class Items(NamedTuple):
    """The lines of a list, and those above it."""

    above: list[Line]
    lines: list[Line]


def parted(block: Block, record: Record, bend: Bend) -> list[Mapping]:
    """Return the records of a block in which every item is one, by the kinds of its parts; none
    where some item is not, or where no one can tell."""
    items = _items(block, nested=bool(bend.path))
    if items is None or not is_plain(record) or len(items.lines) + len(bend.path) < _LEAST:
        return []
    if any(counts_another(inline.plain(line.text), record) for line in items.above):
        return []
    by = bool(maker_of(record))
    found = [parts_of(line.text, by=by) for line in items.lines]
    parts = [one for one in found if one]
    if len(parts) < len(found) or len({(one.signs, len(one.texts)) for one in parts}) != 1:
        return []
    if len(parts[0].texts) == 1:
        parts = [one for line in parts if (one := _unsigned(line.texts[0], record))]
        if len(parts) < len(found):
            return []
    return _told(parts, record, bend)


def _told(parts: list[Parts], record: Record, bend: Bend) -> list[Mapping]:
    """Return the records of parted items in which every field stands at one place."""
    signs = parts[0].signs
    by = signs.index("b") + 1 if "b" in signs else 0
    told = [placed(one.texts, by, record, bend) for one in parts]
    if by and any(one.texts[by][:1].islower() for one in parts):
        return []  # by the sea
    amounts = [one.text for row in told for one in row.values()]
    if mixed(amounts) or any(standing(text) == "voided" for text in amounts):
        return []
    layouts = {tuple((slot.name, row[slot.name].place) for slot in record.slots if slot.name in row)
               for row in told}  # fmt: skip
    if not all(told) or len(layouts) != 1 or _are_at_odds(told, record):
        return []
    keys = {slot.name: slot.key for slot in record.slots}
    return [Mapping([(keys[name], Leaf(one.text)) for name, one in row.items()]) for row in told]


def _are_at_odds(rows: Sequence[dict[str, Placed]], record: Record) -> bool:
    """Whether two records are called the same, and differ in what is no moment."""
    naming = [slot.name for slot in record.slots if scalar_of(slot.shape) in ("str", *MOMENTS)]
    names = {tuple(row[name].text for name in naming if name in row) for row in rows}
    return len(names) < len({tuple((k, v.text) for k, v in row.items()) for row in rows})


# --- the lines ---


def _items(block: Block, *, nested: bool) -> Items | None:
    """Return the marked lines of a block, where nothing stands between them and nothing around them
    says that they are not the list. Below a label lines without marks will do."""
    if block.cut or block.head:
        return None
    lines = [line for line in block.lines if not line.blank and line.marker != "rule"]
    first = next((at for at, line in enumerate(lines) if _is_marked(line)), -1)
    if first < 0:
        return _unmarked(block) if nested else None
    above, rest = lines[:first], lines[first:]
    count = next((at for at, line in enumerate(rest) if not _is_marked(line)), len(rest))
    items, behind = rest[:count], rest[count:]
    marks = {(line.marker, line.sign, line.indent) for line in items}
    if len(marks) != 1 or any(line.struck or line.fenced for line in items):
        return None
    known = all(map(leads, above)) and all(_is_harmless(line, items) for line in behind)
    return Items(above, items) if known else None


_BARE = re.compile(r"[:：|–—-]\s?\d+\Z")
"""A number with no unit, as the label lines of a form have one: "Room: 7"."""


def _unmarked(block: Block) -> Items | None:
    """The lines right below a label, up to a gap behind which nothing but courtesy stands."""
    at = next((at for at, line in enumerate(block.lines) if line.blank), len(block.lines))
    items, behind = block.lines[:at], [line for line in block.lines[at:] if not line.blank]
    odd = any(line.level or line.struck or line.fenced for line in items)
    bare = any(not line.indent and _BARE.search(line.text) for line in items)
    if len(items) < _LEAST or odd or bare or not all(_is_harmless(line, items) for line in behind):
        return None
    return Items([], items) if len({line.indent for line in items}) == 1 else None


def _is_marked(line: Line) -> bool:
    return line.marker not in ("", "rule", "emoji")


_LONGEST_TITLE = 40
_NOT_THESE = ("example", "draft", "excluded", "option", "doubt", "disowns")
_CHANGING = ("adds", "adds_one", "removes", "excluded", "retraction", "correction", "disowns",
             "doubt", "option", "example")  # fmt: skip


def leads(line: Line) -> bool:
    """Whether a line above a list does not speak against it."""
    text = inline.plain(line.text)
    others = len(text) <= _LONGEST_TITLE and (is_others(text) or is_dropped(text))
    return not others and not any(words.says(law, text) for law in _NOT_THESE)


def _is_harmless(line: Line, items: list[Line]) -> bool:
    """Whether a line behind a list is courtesy, or a remark that has nothing to do with an item."""
    text = inline.plain(line.text)
    if line.marker or omits(text) or any(map(str.isdigit, text)):
        return False
    if words.is_courtesy(text) and inline.label(text) is None:
        return True
    if any(words.says(law, text) for law in _CHANGING) or speaks_of_entries(text):
        return False
    told = {word for item in items for word in _WORDS.findall(item.text)}
    return not any(word in text for word in told)


_WORDS = re.compile(r"[A-Z][a-z]+|[a-z]{4,}|[가-힣]{2,}")


# --- parts without a sign between them ---

_LAST = re.compile(
    r"([^\d:：|=(（,，→]{1,60}?)\s([+-]?[$€£₩]?\d[\d,.]{0,15}\s?([^\W\d_]{1,10}|%)?)"
)
_MOST_WORDS = 4
"""Words of a moment at the beginning of a line: 5월 3일 오전 9시."""


def _unsigned(text: str, record: Record) -> Parts | None:
    """Part "09:30 교장 인사" behind its moment, and "국어 92점" before its number."""
    kinds = [scalar_of(slot.shape) for slot in record.slots]
    if len(kinds) != 2 or "str" not in kinds:
        return None
    kind = next((one for one in kinds if one != "str"), "")
    found = _behind_moment(text, kind) if kind in MOMENTS else before_amount(text)
    return Parts(list(found), (" ",)) if found else None


def _behind_moment(text: str, kind: str) -> tuple[str, str] | None:
    pieces = text.split(" ")
    for count in range(min(_MOST_WORDS, len(pieces) - 1), 0, -1):
        moment, rest = " ".join(pieces[:count]), " ".join(pieces[count:])
        if is_moment(moment, kind):
            return None if laws.goes_on(rest) else (moment, rest)
    return None


def before_amount(text: str) -> tuple[str, str] | None:
    """Part a noun and the amount behind it, which has a unit: "Room 4" is a name."""
    found = _LAST.fullmatch(inline.plain(text))
    money = found is not None and any(sign in found[2] for sign in "$€£₩")
    if not found or laws.hangs(found[1]) or not (money or kind_of_unit(found[3] or "")):
        return None
    return found[1].strip(), found[2]


def pairs_before_amounts(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Yield the nouns and amounts of marked lines that are all nothing else, in one unit."""
    found = [before_amount(line.text) for line in lines]
    marks = {(line.marker, line.sign, line.indent) for line in lines}
    units = {(_LAST.fullmatch(f"x {one[1]}") or [""] * 4)[3] for one in found if one}
    if len(lines) >= _LEAST and len(marks) == len(units) == 1 and all(map(_is_marked, lines)):
        yield from (one for one in found if one and all(found))


# --- an order that is told ---

_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{3,120})[)）\]]")
_SPACED = (" - ", " – ", " — ", " | ", " / ", " · ", ", ")
_JOINTS = (*_SPACED, "|", "/", "·", ",", "，")
_LONGEST_ORDER = 160


def ordered(block: Block, record: Record, bend: Bend) -> list[Mapping]:
    """Return the records of items whose parts stand in an order that is told above them: "Item -
    Quantity - Price". Raises Misfit where an item has more parts, or fewer."""
    if len(record.slots) < 2 or not any(_order(line, record) for line in _heads(block.lines)):
        return []
    items = _items(block, nested=bool(bend.path))
    if items is None:
        return []
    lines, orders = items.lines, [one for line in items.above if (one := _order(line, record))]
    if not orders and (first := _order(lines[0], record)):
        lines, orders = lines[1:], [first]
    if len(orders) != 1 or not lines:
        return []
    rows = _rows(lines, len(orders[0]))
    if not rows:
        bend.matched += 1
        raise bend.misfit("ambiguous")
    keys = {slot.name: slot.key for slot in record.slots}
    return [
        Mapping([(keys[name], Leaf(value)) for name, value in zip(orders[0], row, strict=True)])
        for row in rows
    ]


def _heads(lines: list[Line]) -> list[Line]:
    """The lines up to the first that is marked: one of them tells the order, if any does."""
    first = next((at for at, line in enumerate(lines) if _is_marked(line)), 0)
    return lines[: first + 1]


def _order(line: Line, record: Record) -> list[str] | None:
    """Return the names of the fields in the order that a line tells."""
    text = inline.plain(line.text)
    if len(text) > _LONGEST_ORDER or not any(joint in text for joint in _JOINTS):
        return None
    told = [*_BRACKET.findall(text), text]
    for said in (laws.without_order(one) for one in told):
        for joint in _JOINTS:
            slots = [slot_of(record, piece.strip(" *")) for piece in said.split(joint)]
            names = [slot.name for slot in slots if slot]
            if len(names) > 1 and len(set(names)) == len(slots):
                needed = {slot.name for slot in record.required}
                return names if needed <= set(names) else None
    return None


def _rows(lines: list[Line], count: int) -> list[list[str]]:
    """Part all lines at the one sign that gives each as many parts as there are fields."""
    texts = [line.text for line in lines]
    found = [joint for joint in _SPACED if all(text.count(joint) == count - 1 for text in texts)]
    if not found and all(text.count("|") == count - 1 for text in texts):
        found = ["|"]
    if len(found) != 1:
        return []
    rows = [[inline.plain(piece) for piece in text.split(found[0])] for text in texts]
    return rows if all(map(all, rows)) else []

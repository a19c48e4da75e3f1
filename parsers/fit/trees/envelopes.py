"""Where in a tree the fields of a record are: in envelopes, under flat keys, one level too high."""

from __future__ import annotations

import re

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import is_null, structure_of
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import is_others, own_words, tokens_of
from holdfast.parsers.fit.shapes import record_in, takes_list, takes_mapping
from holdfast.parsers.fit.trees.calls import calls_type, looks_up, takes_away
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree
from holdfast.parsers.words.key_names import ABOUT, ARGUMENTS, HOLDING, NAMING, UNITS
from holdfast.schemas.picture import Either, Record, Shape, Slot, fold

_DEEPEST = 4
"""Envelopes that are looked into for the fields."""


def opened(node: Mapping, shape: Record, bend: Bend) -> Mapping:
    """Look into envelopes: the mapping that names most of the required fields is the object."""
    sections = _inner(node, shape)
    parts = [*_own(node, shape), *sections] if len(sections) > 1 else []
    if parts and (whole := merged_pairs(parts, shape)) is not None:
        bend.note("sections merged")
        return whole
    if not sections:
        return node
    best, rank, ties = node, _rank(node, shape), 0
    level = sections
    for depth in range(_DEEPEST):
        if depth:
            level = [inner for outer in level for inner in _inner(outer, shape)]
        ranks = [_rank(inner, shape) for inner in level]
        filled = [rank for rank in ranks if shape.required and rank[0] == len(shape.required)]
        before = rank[0]
        for inner, own in zip(level, ranks, strict=True):
            if own > rank:
                best, rank, ties = inner, own, 0
            elif own == rank and (own[0] or not shape.required) and own[1] and best is not node:
                ties += 1
        if len(filled) > 1 and before < len(shape.required):
            ties += 1  # two that could each be the object, whichever names more
    if ties:
        raise bend.misfit("ambiguous")
    if best is not node:
        bend.note("envelope")
    return best


def _own(node: Mapping, shape: Record) -> list[Tree]:
    """Return the fields that stand outside of the sections of an object."""
    pairs = [(key, value) for key, value in node.pairs if slot_of(shape, key)]
    return [Mapping(pairs)] if pairs else []


def _inner(outer: Mapping, shape: Record) -> list[Mapping]:
    """Return the mappings within one that may be the object: none of another person, of an earlier
    time, of an example, or what a call looks something up with."""
    found: list[Mapping] = []
    named = calls_type(outer, shape)
    if looks_up(outer) and not named:
        return found
    own = own_words(shape)
    for key, value in outer.pairs:
        slot = slot_of(shape, key)
        given = named and fold(key) in ARGUMENTS
        if slot is None and not given and (is_others(key, own) or takes_away(key, own)):
            continue
        if slot and not (isinstance(value, Mapping) and not takes_mapping(slot.shape)):
            continue
        if isinstance(value, Leaf) and isinstance(inner := structure_of(value), Mapping):
            found.append(inner)
        elif isinstance(value, Mapping):
            found.append(value)
        elif (
            isinstance(value, Listing)
            and len(value.items) == 1
            and isinstance(value.items[0], Mapping)
        ):
            found.append(value.items[0])
    return found


def _rank(node: Mapping, shape: Record) -> tuple[int, int]:
    named = {slot.name for key in node.names() if (slot := slot_of(shape, key))}
    needed = sum(slot.name in named for slot in shape.required)
    return (needed, len(named)) if not shape.required or needed else (0, 0)


def value_in(node: Mapping) -> Tree | None:
    """Return the value of {"type": "number", "value": 3}; with its unit where that is named."""
    found = {fold(key): value for key, value in node.pairs}
    value = found.pop("value", found.pop("값", None))
    if value is None or node.soiled or not found or found.keys() - ABOUT:
        return None
    unit = found.get("unit", found.get("단위"))
    if isinstance(unit, Leaf) and unit.text and isinstance(value, Leaf) and not is_null(unit):
        return Leaf(f"{value.text} {unit.text}", value.quoted, value.cut or unit.cut, value.soiled)
    return value


def with_units(node: Mapping, shape: Record) -> Mapping:
    """Put the unit that stands under "age_unit" behind the number under "age"."""
    units = {
        tokens[:-1]: value.text
        for key, value in node.pairs
        if isinstance(value, Leaf) and (tokens := tokens_of(key)) and tokens[-1] in UNITS
        if slot_of(shape, key) is None and not is_null(value)
    }
    if not units:
        return node
    pairs: list[tuple[str, Tree]] = []
    for key, value in node.pairs:
        unit = units.get(tokens_of(key), "")
        if unit and isinstance(value, Leaf) and value.text.strip()[-1:].isdigit():
            value = Leaf(f"{value.text.strip()} {unit}", True, value.cut, value.soiled)
        pairs.append((key, value))
    return Mapping(pairs, node.name, node.cut, node.soiled)


def merged_pairs(items: list[Tree], shape: Record) -> Mapping | None:
    """Read a list of the parts of one object: its fields one by one, or name and value."""
    pairs: list[tuple[str, Tree]] = []
    for item in items:
        found = _named_value(item, shape)
        if found is None and isinstance(item, Mapping) and not item.soiled and not item.cut:
            found = item.pairs if all(slot_of(shape, key) for key in item.names()) else None
        if not found:
            return None
        pairs += found
    named = [slot.name for key, _ in pairs if (slot := slot_of(shape, key))]
    whole = len(set(named)) == len(named) > 1 and all(s.name in named for s in shape.required)
    return Mapping(pairs) if whole else None


def _named_value(item: Tree, shape: Record) -> list[tuple[str, Tree]] | None:
    """Read {"field": "age", "value": 3} and ("age", 3)."""
    if isinstance(item, Listing) and len(item.items) == 2 and not item.soiled and not item.cut:
        name, value = item.items
    elif isinstance(item, Mapping) and len(item.pairs) == 2 and not item.soiled and not item.cut:
        (first, name), (second, value) = item.pairs
        if fold(first) not in NAMING or fold(second) not in HOLDING:
            return None
    else:
        return None
    known = isinstance(name, Leaf) and slot_of(shape, name.text)
    return [(name.text, value)] if known and isinstance(name, Leaf) else None


_INDEXED = re.compile(r"[^\[\]]{1,60}(?:\[[^\[\]]{1,60}\]){1,4}")
"""customer[name], as in a query string."""


def nested(node: Mapping, shape: Record) -> Mapping:
    """Undo flat keys: customer.name, customer_name and customer[name] are the name of customer."""
    pairs: list[tuple[str, Tree]] = []
    groups: dict[str, Mapping] = {}
    for key, value in node.pairs:
        nests = _INDEXED.fullmatch(key) or slot_of(shape, key) is None
        split = _split(key, shape) if nests else None
        if split is None:
            pairs.append((key, value))
            continue
        slot, rest = split
        if slot.name not in groups:
            groups[slot.name] = Mapping()
            pairs.append((slot.name, groups[slot.name]))
        groups[slot.name].pairs.append((rest, value))
    return Mapping(pairs, node.name, node.cut, node.soiled) if groups else node


def _split(key: str, shape: Record) -> tuple[Slot, str] | None:
    """Divide a flat key into the field of a nested record and that record's own field."""
    head, dot, rest = key.partition(".")
    if dot and rest and (slot := slot_of(shape, head)):
        return slot, rest
    folded = fold(key)
    found = [
        (slot, inner_slot.name)
        for slot in shape.slots
        if (inner := record_in(slot.shape)) is not None
        for name in {fold(n) for n in slot.names}
        if name and folded.startswith(name)
        if (inner_slot := inner.by_name.get(folded.removeprefix(name))) is not None
    ]
    return found[0] if len({(slot.name, name) for slot, name in found}) == 1 else None


def gathered(node: Mapping, shape: Record) -> Mapping:
    """Gather elements of one name, side by side or not, for a field that is a list."""
    if not node.elements or len(set(node.names())) == len(node.pairs):
        return node
    parts: dict[str, list[Tree]] = {}
    for key, value in node.pairs:
        parts.setdefault(key, []).append(value)
    many = {key for key in parts if (slot := slot_of(shape, key)) and takes_list(slot.shape)}
    pairs = [(key, value) for key, value in node.pairs if key not in many]
    lists = [(key, _listed(parts[key])) for key in parts if key in many]
    return Mapping([*pairs, *lists], node.name, node.cut, node.soiled)


def _listed(parts: list[Tree]) -> Tree:
    if len(parts) == 1:
        return parts[0]
    return Listing([i for p in parts for i in (p.items if isinstance(p, Listing) else [p])])


def _arms_of(shape: Shape) -> list[Record]:
    """Return the records that a field may hold."""
    arms = shape.arms if isinstance(shape, Either) else (shape,)
    return [arm for arm in arms if isinstance(arm, Record)]


def lift(found: dict[str, Node], node: Mapping, shape: Record, bend: Bend) -> None:
    """Gather fields of a nested record that were written one level too high."""
    strangers = [(key, value) for key, value in node.pairs if slot_of(shape, key) is None]
    if not strangers:
        return
    for slot in shape.required:
        if slot.name in found:
            continue
        if len(shape.slots) == 1 and any(_is_all_of(node, arm) for arm in _arms_of(slot.shape)):
            found[slot.name] = node
            bend.note(f"lifted: {slot.name}")
        if not isinstance(slot.shape, Record):
            continue
        inner = [(key, value) for key, value in strangers if slot_of(slot.shape, key)]
        named = {s.name for key, _ in inner if (s := slot_of(slot.shape, key))}
        if inner and all(needed.name in named for needed in slot.shape.required):
            found[slot.name] = Mapping(inner)
            bend.note(f"lifted: {slot.name}")


def _is_all_of(node: Mapping, record: Record) -> bool:
    """Whether an object has the fields of a record, all that it needs and no others."""
    named = {slot.name if (slot := slot_of(record, key)) else "" for key in node.names()}
    return "" not in named and all(slot.name in named for slot in record.required)

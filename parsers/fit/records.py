"""Models, dataclasses and TypedDicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from holdfast.parsers.fit import blocks
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.blanks import is_absent
from holdfast.parsers.fit.calls import ARGUMENTS, is_done_to
from holdfast.parsers.fit.deeds import repeats_another
from holdfast.parsers.fit.denials import denies, multiplies
from holdfast.parsers.fit.envelopes import (
    gathered,
    lift,
    merged_pairs,
    nested,
    opened,
    value_in,
    with_units,
)
from holdfast.parsers.fit.hours import refuse_halves
from holdfast.parsers.fit.items import EXPLAINED
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.leaves import is_null, stands_whole, structure_of
from holdfast.parsers.fit.measures import in_unit
from holdfast.parsers.fit.neighbours import refuse_neighbours
from holdfast.parsers.fit.others import is_answer, is_others
from holdfast.parsers.fit.plain import plain_data
from holdfast.parsers.fit.shapes import takes_list, takes_mapping, takes_none
from holdfast.parsers.fit.strangers import Stranger, refuse_doubtful
from holdfast.parsers.fit.tables import bare, heads_field, row_of
from holdfast.parsers.fit.templates import are_stock
from holdfast.parsers.fit.translations import without_glosses
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.schemas.picture import (
    Record,
    Slot,
    fold,
)
from holdfast.schemas.records import OTHERS_LEFT

_CALL_NAMES = frozenset(["name", "function", "tool", "action"])


def lay(node: Node, shape: Record, bend: Bend) -> dict[str, Any]:
    """Return the fields by the keys that validation takes; raises Misfit."""
    if isinstance(node, Block):
        return _of_named(blocks.fields(node, shape, bend), shape, bend, cut=node.cut)
    node = gathered(_mapping_of(node, shape, bend), shape)
    if node.soiled:
        raise bend.misfit("unreadable")
    if denies(node, shape) or is_done_to(node, shape) or multiplies(node, shape):
        raise bend.misfit("ambiguous")
    whole, node = node, opened(_reached(nested(node, shape), shape), shape, bend)
    if node is not whole and denies(node, shape):
        raise bend.misfit("ambiguous")
    if not bend.path:
        node = without_glosses(node, bend)
    found = _by_slot(node, shape, bend)
    lift(found, node, shape, bend)
    if shape.extra == "ignore":
        strangers = list(_strangers(node, shape, found))
        refuse_doubtful(strangers, shape, found, bend)
        refuse_neighbours(strangers, shape, found, bend)
    promises = node.goes_on and len(found) < len(shape.slots)
    ended = node.cut and (promises or not stands_whole(node, bend))
    bend.truncated = bend.truncated or ended
    if ended and shape.extra == "allow":
        raise bend.cut_off()
    data = _of_named(found, shape, bend, cut=ended)
    return data if shape.extra == "ignore" else _with_extra(data, node, shape, bend)


def _strangers(node: Mapping, shape: Record, found: dict[str, Node]) -> Iterator[Stranger]:
    """Yield what is under no field's name, here or one level too deep within a field's value."""
    placed = _placed(shape)
    for key, value in node.pairs:
        slot = slot_of(shape, key)
        if slot is None and key not in placed and in_unit_of(shape, key, value) is None:
            yield key, value
        elif slot and isinstance(slot.shape, Record) and isinstance(value, Mapping):
            inner = slot.shape
            yield from ((k, v) for k, v in value.pairs if not slot_of(inner, k) and shape.slot(k))


def _placed(shape: Record) -> set[str | int]:
    """Return the keys within which aliases reach for a field."""
    return {place for slot in shape.slots for path in slot.paths for place in path[:1]}


def in_unit_of(shape: Record, key: str, value: Node) -> tuple[Slot, Leaf] | None:
    """Return the field that a key names in another unit, with the value and its unit."""
    if not isinstance(value, Leaf) or value.cut or slot_of(shape, key):
        return None
    found = in_unit(shape, key, value.text)
    if found is None or found[1] == value.text:
        return (found[0], value) if found else None
    return found[0], Leaf(found[1], quoted=True)


def _with_extra(data: dict[str, Any], node: Mapping, shape: Record, bend: Bend) -> dict[str, Any]:
    """Add what is under no field's name, where the type takes that; refuse where it forbids it."""
    placed = {place for slot in shape.slots for path in slot.paths for place in path[:1]}
    for key, value in node.pairs:
        if slot_of(shape, key) or key in placed:
            continue
        if shape.extra == "forbid":
            raise bend.misfit("extra_forbidden")
        data[key] = plain_data(value, bend)
    return data


def _reached(node: Mapping, shape: Record) -> Mapping:
    """Bring up what the type itself looks for deeper in the data (AliasPath)."""
    pairs = list(node.pairs)
    for slot in shape.slots:
        if not any(slot_of(shape, key) is slot for key in node.names()):
            ends = (end for path in slot.paths if (end := _at(node, path)) is not None)
            pairs += [(slot.name, end) for end in list(ends)[:1]]
    return (
        Mapping(pairs, node.name, node.cut, node.soiled) if len(pairs) > len(node.pairs) else node
    )


def _at(node: Tree, path: tuple[str | int, ...]) -> Tree | None:
    found: Tree | None = node
    for step in path:
        if isinstance(found, Mapping) and isinstance(step, str):
            found = next((v for k, v in found.pairs if fold(k) == fold(step)), None)
        elif isinstance(found, Listing) and isinstance(step, int) and -1 <= step < len(found.items):
            found = found.items[step] if found.items else None
        else:
            return None
    return found


def _mapping_of(node: Node, shape: Record, bend: Bend) -> Mapping:
    """See the mapping in what is not quite one."""
    if isinstance(node, Mapping):
        return _call(node, shape) or node
    if isinstance(node, Listing):
        return _of_listing(node, shape, bend)
    if isinstance(node, Table):
        return _of_table(node, shape, bend)
    if isinstance(node, Leaf):
        inner = structure_of(node)
        if inner is not None and not isinstance(inner, Leaf):
            bend.note("stringified")
            return _mapping_of(inner, shape, bend)
        if len(shape.slots) == 1 and not is_null(node):
            bend.note("value for an object of one field")
            return Mapping([(shape.slots[0].name, node)])
    raise bend.misfit("model_type")


def _call(node: Mapping, shape: Record) -> Mapping | None:
    """Read `name{...}` for a type that holds a call: its name and its arguments."""
    if not node.name:
        return None
    names = [slot for slot in shape.slots if fold(slot.name) in _CALL_NAMES]
    arguments = [slot for slot in shape.slots if fold(slot.name) in ARGUMENTS]
    if len(names) == len(arguments) == 1 and not any(slot_of(shape, key) for key in node.names()):
        inner = Mapping(node.pairs, cut=node.cut, soiled=node.soiled)
        return Mapping(
            [(names[0].name, Leaf(node.name, quoted=True)), (arguments[0].name, inner)],
            cut=node.cut,
        )
    return None


def _of_listing(node: Listing, shape: Record, bend: Bend) -> Mapping:
    if node.soiled:
        raise bend.misfit("unreadable")
    items = node.items
    if len(items) == 1 and isinstance(items[0], Mapping):
        bend.note("unwrapped: list of one")
        return items[0]
    if (merged := merged_pairs(items, shape)) is not None:
        bend.note("pairs merged")
        return merged
    slot = _list_slot(shape)
    if slot and not _same_mappings(items, shape):
        bend.note("list for an object of one field")
        return Mapping([(slot.name, node)])
    raise bend.misfit("model_type")


def _same_mappings(items: list[Tree], shape: Record) -> bool:
    return any(isinstance(i, Mapping) and any(slot_of(shape, k) for k in i.names()) for i in items)


def _list_slot(shape: Record) -> Slot | None:
    """Return the field that a bare list must mean: the only one, or the only one required."""
    needed = shape.required if len(shape.required) == 1 else shape.slots
    return needed[0] if len(needed) == 1 and takes_list(needed[0].shape) else None


def _of_table(table: Table, shape: Record, bend: Bend) -> Mapping:
    """Read field and value in two columns, or the one row of a table."""
    if table.soiled:
        raise bend.misfit("unreadable")
    if table.cut:
        raise bend.cut_off()
    heads = [inline.plain(head) for head in table.header]
    if len(table.rows) == 1 and sum(heads_field(shape, head) for head in heads) * 2 > len(heads):
        return row_of(heads, table.rows[0], shape)
    rows = table.rows
    if slot_of(shape, heads[0]) and len(heads) == 2 and not slot_of(shape, heads[1]):
        rows = [[Leaf(head) for head in heads], *rows]
    names = [inline.plain(row[0].text) for row in rows]
    if len(heads) >= 2 and sum(slot_of(shape, name) is not None for name in names) * 2 > len(names):
        at = _column_of_values(heads, bend)
        pairs = zip(names, rows, strict=True)
        return Mapping([(name, bare(row[at])) for name, row in pairs])
    raise bend.misfit("model_type")


def _column_of_values(heads: list[str], bend: Bend) -> int:
    """Return the column that holds the values: not the old ones, nor those of an example."""
    if len(heads) == 2:
        return 1
    live = [at for at in range(1, len(heads)) if not is_others(heads[at])]
    named = [at for at in live if is_answer(heads[at])]
    if len(named) == 1 or len(live) == 1:
        return (named or live)[0]
    if len(live) < len(heads) - 1:
        raise bend.misfit("ambiguous")
    return 1


# --- which part is which field ---


def _by_slot(node: Mapping, shape: Record, bend: Bend) -> dict[str, Node]:
    found: dict[str, Node] = {}
    left, placed = False, _placed(shape)
    measured = with_units(node, shape)
    if measured is not node:
        bend.note("key: unit")
    for key, value in measured.pairs:
        slot = slot_of(shape, key)
        if slot is None and (reckoned := in_unit_of(shape, key, value)):
            slot, value = reckoned
        if slot is None:
            bend.foreign += 1
            left = left or (shape.extra == "ignore" and key not in placed)
            continue
        if key not in (slot.key, slot.name):
            bend.note(f"key: {slot.name}")
        if slot.name in found and found[slot.name] != value:
            bend.conflict = True
            with bend.at(slot.name):
                raise bend.misfit("duplicate")
        found[slot.name] = value
    bend.matched += len(found)
    if left:
        bend.note(OTHERS_LEFT, 0)
    return found


def _of_named(
    found: dict[str, Node], shape: Record, bend: Bend, *, cut: bool = False
) -> dict[str, Any]:
    """Lay every field that was named. `cut`: what is missing may have been about to come."""
    data: dict[str, Any] = {}
    failed = False
    for slot in shape.slots:
        with bend.at(slot.name):
            if slot.name not in found:
                if slot.required or cut:
                    failed = bool(bend.cut_off() if cut else bend.misfit("missing"))
                continue
            try:
                _place(data, slot, _field(found[slot.name], slot, bend))
            except _LeftOut:
                continue
            except Misfit:
                failed = True
    if failed:
        raise Misfit
    refuse_halves(found, data, shape, bend)
    if EXPLAINED in bend.notes and repeats_another(data):
        raise bend.misfit("ambiguous")
    if are_stock((text for text in data.values() if isinstance(text, str)), bend.source):
        bend.templates += 1
        raise bend.misfit("missing")
    return data


def _place(data: dict[str, Any], slot: Slot, value: Any) -> None:
    """Put a value where validation looks for it."""
    path = slot.paths[0] if slot.paths and slot.key == slot.name else ()
    if not path or not all(isinstance(step, str) for step in path):
        data[slot.key] = value
        return
    for step in path[:-1]:
        data = data.setdefault(str(step), {})
    data[str(path[-1])] = value


class _LeftOut(Exception):
    """The field is said to have no value, and has a default."""


def _field(node: Node, slot: Slot, bend: Bend) -> Any:
    names, bend.field_names = bend.field_names, slot.wording
    if isinstance(node, Mapping) and not takes_mapping(slot.shape):
        node = value_in(node) or node
    try:
        if (
            not slot.required
            and isinstance(node, Leaf)
            and (is_null(node) or is_absent(node.text, bend.field_names, bend.source))
            and not node.cut
            and not takes_none(slot.shape)
        ):
            bend.note(f"default: {slot.name}")
            raise _LeftOut
        return bend.lay(node, slot.shape)
    finally:
        bend.field_names = names

"""Models, dataclasses and TypedDicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.doubts.blanks import is_absent
from holdfast.parsers.fit.doubts.denials import denies, multiplies
from holdfast.parsers.fit.doubts.templates import are_stock
from holdfast.parsers.fit.leaves import is_null, stands_whole
from holdfast.parsers.fit.lines import blocks
from holdfast.parsers.fit.listed.deeds import repeats_another
from holdfast.parsers.fit.listed.items import EXPLAINED
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.measures import in_unit
from holdfast.parsers.fit.names.neighbours import refuse_neighbours
from holdfast.parsers.fit.names.strangers import Stranger, refuse_doubtful
from holdfast.parsers.fit.options.translations import without_glosses
from holdfast.parsers.fit.shapes import takes_mapping, takes_none
from holdfast.parsers.fit.trees.calls import is_done_to
from holdfast.parsers.fit.trees.envelopes import (
    gathered,
    lift,
    nested,
    opened,
    value_in,
    with_units,
)
from holdfast.parsers.fit.trees.objects import object_of
from holdfast.parsers.fit.trees.paths import place, placed, reached
from holdfast.parsers.fit.values.hours import refuse_halves
from holdfast.parsers.fit.values.plain import plain_data
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.schemas.picture import (
    Record,
    Slot,
)
from holdfast.schemas.records import OTHERS_LEFT


def lay(node: Node, shape: Record, bend: Bend) -> dict[str, Any]:
    """Return the fields by the keys that validation takes; raises Misfit."""
    if isinstance(node, Block):
        return _of_named(blocks.fields(node, shape, bend), shape, bend, cut=node.cut)
    node = gathered(object_of(node, shape, bend), shape)
    if node.soiled:
        raise bend.misfit("unreadable")
    if denies(node, shape) or is_done_to(node, shape) or multiplies(node, shape):
        raise bend.misfit("ambiguous")
    whole, node = node, opened(reached(nested(node, shape), shape), shape, bend)
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
    within = placed(shape)
    for key, value in node.pairs:
        slot = slot_of(shape, key)
        if slot is None and key not in within and in_unit_of(shape, key, value) is None:
            yield key, value
        elif slot and isinstance(slot.shape, Record) and isinstance(value, Mapping):
            inner = slot.shape
            yield from ((k, v) for k, v in value.pairs if not slot_of(inner, k) and shape.slot(k))


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
    within = placed(shape)
    for key, value in node.pairs:
        if slot_of(shape, key) or key in within:
            continue
        if shape.extra == "forbid":
            raise bend.misfit("extra_forbidden")
        data[key] = plain_data(value, bend)
    return data


# --- which part is which field ---


def _by_slot(node: Mapping, shape: Record, bend: Bend) -> dict[str, Node]:
    found: dict[str, Node] = {}
    left, within = False, placed(shape)
    measured = with_units(node, shape)
    if measured is not node:
        bend.note("key: unit")
    for key, value in measured.pairs:
        slot = slot_of(shape, key)
        if slot is None and (reckoned := in_unit_of(shape, key, value)):
            slot, value = reckoned
        if slot is None:
            bend.foreign += 1
            left = left or (shape.extra == "ignore" and key not in within)
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
                place(data, slot, _field(found[slot.name], slot, bend))
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

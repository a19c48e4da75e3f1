"""The object that a record is laid from, in what is not quite one: a list of one, a table of two
columns, a call, a string that holds it."""

from __future__ import annotations

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import is_null, structure_of
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import is_answer, is_others
from holdfast.parsers.fit.shapes import takes_list
from holdfast.parsers.fit.trees.envelopes import merged_pairs
from holdfast.parsers.fit.trees.tables import bare, heads_field, row_of
from holdfast.parsers.outline import inline
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.parsers.words.key_names import ARGUMENTS
from holdfast.schemas.picture import Record, Slot, fold

_CALL_NAMES = frozenset(["name", "function", "tool", "action"])


def object_of(node: Node, shape: Record, bend: Bend) -> Mapping:
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
            return object_of(inner, shape, bend)
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

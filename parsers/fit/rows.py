"""Tuples of fixed length."""

from __future__ import annotations

from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.listed.list_parts import parts_of
from holdfast.parsers.fit.values.spans import descends, ends, score
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table
from holdfast.schemas.picture import Row


def lay(node: Node, shape: Row, bend: Bend) -> Any:
    """Return as many parts as the type has, or the named parts of a NamedTuple."""
    if shape.record and isinstance(node, Mapping | Block | Table):
        return bend.lay(node, shape.record)
    if isinstance(node, Listing) and node.cut:
        raise bend.cut_off()
    value = _only_value(node)
    span = _two_ends(value, shape, bend) if isinstance(value, Leaf) and not value.cut else None
    parts: list[Node] = [Leaf(end) for end in span[0]] if span else []
    parts = parts or _marked(node, shape) or parts_of(value, bend)
    needed = len(shape.record.required) if shape.record else len(shape.items)
    if not needed <= len(parts) <= len(shape.items):
        raise bend.misfit("tuple_length", str(len(shape.items)))
    laid = []
    for index, (part, item) in enumerate(zip(parts, shape.items, strict=False)):
        with bend.at(str(index)):
            laid.append(bend.lay(part, item))
    if span and span[1] and descends(laid):
        raise bend.misfit("ambiguous")
    return tuple(laid)


def _two_ends(value: Leaf, shape: Row, bend: Bend) -> tuple[list[str], bool] | None:
    """Return the two numbers of a score or a span, and whether they must ascend."""
    if scored := score(value.text, shape.items, bend.field_names):
        return scored, False
    return ends(value.text, shape.items)


def _marked(node: Node, shape: Row) -> list[Node] | None:
    """Read as many marked lines as the tuple has parts."""
    if not isinstance(node, Block) or node.head or node.cut:
        return None
    lines = [line for line in node.lines if line.marker and line.marker != "rule"]
    if len(lines) != len(shape.items) or any(inline.label(line.text) for line in lines):
        return None
    return [Leaf(inline.plain(line.text), quoted=True) for line in lines]


def _only_value(node: Node) -> Node:
    """A block of one label line, or of what stands behind a label, gives that."""
    if not isinstance(node, Block):
        return node
    lines = [line for line in node.lines if not (line.blank or words.is_courtesy(line.text))]
    if node.head and not lines:
        return Leaf(node.head, cut=node.cut)
    if len(lines) != 1 or node.head:
        return node
    found = inline.label(lines[0].text)
    return Leaf(found.value if found and found.value else lines[0].text, cut=node.cut)

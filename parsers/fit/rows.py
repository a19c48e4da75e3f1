"""Tuples of fixed length."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.lists import parts_of
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Listing, Mapping, Table
from holdfast.schemas.picture import Row


def lay(node: Node, shape: Row, bend: Bend) -> Any:
    """Return as many parts as the type has, or the named parts of a NamedTuple."""
    if shape.record and isinstance(node, Mapping | Block | Table):
        return bend.lay(node, shape.record)
    if isinstance(node, Listing) and node.cut:
        raise bend.cut_off()
    parts = parts_of(node, bend)
    needed = len(shape.record.required) if shape.record else len(shape.items)
    if not needed <= len(parts) <= len(shape.items):
        raise bend.misfit("tuple_length", str(len(shape.items)))
    laid = []
    for index, (part, item) in enumerate(zip(parts, shape.items, strict=False)):
        with bend.at(str(index)):
            laid.append(bend.lay(part, item))
    return tuple(laid)

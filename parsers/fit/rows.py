"""Tuples of fixed length."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.lists import parts_of
from holdfast.parsers.tree import Mapping
from holdfast.schemas.picture import Row, fold


def lay(node: Node, shape: Row, bend: Bend) -> Any:
    """Return a tuple of as many parts as the type has."""
    if isinstance(node, Mapping) and shape.names:
        by_name = {fold(key): value for key, value in node.pairs}
        parts = [by_name[fold(name)] for name in shape.names if fold(name) in by_name]
    else:
        parts = parts_of(node, bend)
    if len(parts) != len(shape.items):
        raise bend.misfit("tuple_length", str(len(shape.items)))
    laid = []
    for index, (part, item) in enumerate(zip(parts, shape.items, strict=True)):
        with bend.at(str(index)):
            laid.append(bend.lay(part, item))
    return tuple(laid)

"""Tuples of fixed length."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.lists import parts_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.schemas.picture import Row, Scalar

_SPAN = re.compile(r"\s[~∼〜–—-]\s|[~∼〜]|\s(?:to|until|through)\s|부터\s")
_FROM = re.compile(r"(?:from|between)\s", re.I)
_LITTLE = ("str", "any")


def lay(node: Node, shape: Row, bend: Bend) -> Any:
    """Return as many parts as the type has, or the named parts of a NamedTuple."""
    if shape.record and isinstance(node, Mapping | Block | Table):
        return bend.lay(node, shape.record)
    if isinstance(node, Listing) and node.cut:
        raise bend.cut_off()
    parts = _ends_of(node, shape) or _marked(node, shape) or parts_of(_only_value(node), bend)
    needed = len(shape.record.required) if shape.record else len(shape.items)
    if not needed <= len(parts) <= len(shape.items):
        raise bend.misfit("tuple_length", str(len(shape.items)))
    laid = []
    for index, (part, item) in enumerate(zip(parts, shape.items, strict=False)):
        with bend.at(str(index)):
            laid.append(bend.lay(part, item))
    return tuple(laid)


def _marked(node: Node, shape: Row) -> list[Tree] | None:
    """Read as many marked lines as the tuple has parts."""
    if not isinstance(node, Block) or node.head or node.cut:
        return None
    lines = [line for line in node.lines if line.marker and line.marker != "rule"]
    if len(lines) != len(shape.items) or any(inline.label(line.text) for line in lines):
        return None
    return [Leaf(inline.plain(line.text), quoted=True) for line in lines]


def _only_value(node: Node) -> Node:
    """A block of one label line gives what stands behind the label."""
    lines = [line for line in node.lines if not line.blank] if isinstance(node, Block) else []
    if len(lines) != 1 or node.head:
        return node
    found = inline.label(lines[0].text)
    return Leaf(found.value if found and found.value else lines[0].text, cut=node.cut)


def _ends_of(node: Node, shape: Row) -> list[Tree] | None:
    """Read "2025-07-28 ~ 2025-08-01" as the two ends of a span, where both are no texts."""
    node = _only_value(node)
    free = any(isinstance(item, Scalar) and item.kind in _LITTLE for item in shape.items)
    if not isinstance(node, Leaf) or len(shape.items) != 2 or free or node.cut:
        return None
    text = _FROM.sub("", node.text.strip())
    pieces = [piece.strip().removesuffix("까지") for piece in _SPAN.split(text)]
    return [Leaf(piece) for piece in pieces] if len(pieces) == 2 and all(pieces) else None

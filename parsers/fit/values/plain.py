"""Plain data of a tree, for `Any`: what `json.loads` would give."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import text_of
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table

_WORDS: dict[str, Any] = {
    "true": True,
    "false": False,
    "null": None,
    "none": None,
    "undefined": None,
}


def plain_data(node: Node, bend: Bend) -> Any:
    """Return dicts, lists and scalars; a bare word that is no literal stays a string."""
    if getattr(node, "soiled", False):
        raise bend.misfit("unreadable")
    if isinstance(node, Leaf):
        return _leaf(node, bend)
    if isinstance(node, Listing):
        if node.cut:
            raise bend.cut_off()
        return [plain_data(item, bend) for item in node.items]
    if isinstance(node, Mapping):
        if node.cut:
            raise bend.cut_off()
        return _pairs(node, bend)
    if isinstance(node, Table):
        return [dict(zip(node.header, (c.text for c in row), strict=True)) for row in node.rows]
    return text_of(node) if isinstance(node, Block) else None


def _pairs(node: Mapping, bend: Bend) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.pairs:
        data = plain_data(value, bend)
        if key in found and found[key] != data:
            bend.conflict = True
            raise bend.misfit("duplicate")
        found[key] = data
    return found


_INTEGER = re.compile(r"-?\d{1,300}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,2})?", re.ASCII)


def _leaf(leaf: Leaf, bend: Bend) -> Any:
    if leaf.cut and (leaf.quoted or bend.cut is not False):
        raise bend.cut_off()
    if leaf.quoted:
        return leaf.text
    word = leaf.text.casefold()
    if word in _WORDS:
        return _WORDS[word]
    if _INTEGER.fullmatch(leaf.text):
        return int(leaf.text)
    return float(leaf.text) if _NUMBER.fullmatch(leaf.text) else leaf.text

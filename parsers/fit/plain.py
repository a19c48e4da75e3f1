"""Plain data of a tree, for `Any`: what `json.loads` would give."""

from __future__ import annotations

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
        return {key: plain_data(value, bend) for key, value in node.pairs}
    if isinstance(node, Table):
        return [dict(zip(node.header, (c.text for c in row), strict=True)) for row in node.rows]
    return text_of(node) if isinstance(node, Block) else None


def _leaf(leaf: Leaf, bend: Bend) -> Any:
    if leaf.cut and (leaf.quoted or bend.cut is not False):
        raise bend.cut_off()
    if leaf.quoted:
        return leaf.text
    word = leaf.text.casefold()
    if word in _WORDS:
        return _WORDS[word]
    for kind in (int, float):
        try:
            return kind(leaf.text)
        except ValueError:
            continue
    return leaf.text

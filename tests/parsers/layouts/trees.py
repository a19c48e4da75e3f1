"""Trees as plain data, for the tables of what the scanner reads."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.layouts.literals import find
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree, children


def shown(tree: Tree | None) -> Any:
    """Return a tree as Python data, every leaf as its text."""
    match tree:
        case Leaf():
            return tree.text
        case Listing():
            return [shown(item) for item in tree.items]
        case Mapping():
            return {key: shown(value) for key, value in tree.pairs}
        case Table() | None:
            return None


def in_doubt(text: str) -> bool:
    """Whether the scanner says of the first structure that no one can tell what it holds."""
    waiting: list[Tree] = [find(text)[0].tree]
    while waiting:
        node = waiting.pop()
        if node.soiled or (isinstance(node, Leaf) and node.cut and node.quoted):
            return True
        waiting += children(node)
    return False


def first(text: str) -> Any:
    """Return the first structure of a text as plain data."""
    return shown(find(text)[0].tree)

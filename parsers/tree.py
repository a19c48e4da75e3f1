"""Loose trees: what the finders make of a structured reply before anyone knows its type.

Nothing is decided here: a number is still its text, a repeated key is still there twice, a bare
word is told from a quoted one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(slots=True)
class Leaf:
    """A string, number or word as it stands in the reply, unescaped."""

    text: str
    quoted: bool = False
    cut: bool = False
    """The reply ended within it."""
    soiled: bool = False
    """It still holds marks of the layout it was read from, so no one can tell where it ends."""
    unclosed: bool = False
    """Its closing quote is missing. Brackets behind it close it, unless the reply was cut off."""


@dataclass(slots=True)
class Listing:
    """Items in a row."""

    items: list[Tree] = field(default_factory=list)
    cut: bool = False
    soiled: bool = False


@dataclass(slots=True)
class Mapping:
    """Pairs in the order written; a key may come twice. `name` is what a call or tag names it."""

    pairs: list[tuple[str, Tree]] = field(default_factory=list)
    name: str = ""
    cut: bool = False
    soiled: bool = False
    goes_on: bool = False
    """Its brackets are missing, and a comma at the end promises more."""
    elements: bool = False
    """Its pairs are elements side by side, of which several with one name may be a list."""

    def names(self) -> list[str]:
        """Return the keys in order."""
        return [key for key, _ in self.pairs]


@dataclass(slots=True)
class Table:
    """Rows of cells under a header; every row is as long as the header."""

    header: list[str]
    rows: list[list[Leaf]]
    cut: bool = False
    soiled: bool = False


Tree: TypeAlias = Leaf | Listing | Mapping | Table


@dataclass(slots=True)
class Candidate:
    """A structure found in the cleaned text, from `start` up to, not including, `end`."""

    tree: Tree
    start: int
    end: int
    layout: str
    broken: bool = False
    """Too deep or too long to be read; it counts as a structure that does not fit."""


def leaves(tree: Tree) -> Iterator[Leaf]:
    """Yield the leaves in order, without recursion."""
    waiting: list[Tree] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Leaf):
            yield node
        else:
            waiting.extend(reversed(children(node)))


def children(node: Tree) -> list[Tree]:
    """Return what stands directly under a node."""
    if isinstance(node, Listing):
        return node.items
    if isinstance(node, Mapping):
        return [value for _, value in node.pairs]
    if isinstance(node, Table):
        return [cell for row in node.rows for cell in row]
    return []


def is_cut(tree: Tree) -> bool:
    """Whether the reply ended within the tree."""
    return tree.cut or any(leaf.cut for leaf in leaves(tree))

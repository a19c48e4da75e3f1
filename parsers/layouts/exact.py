"""JSON without a fault, read by Python's own decoder: in it there is nothing to guess.

The tolerant scanner of `literals` asks here first; it has to guess where a string ends.
"""

from __future__ import annotations

import json
import re
from typing import Any

from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree, children

MORE_KEYS = re.compile(
    r"\s{0,50}+,\s{0,50}+[\"'][^\"'\n]{1,60}[\"']\s{0,20}+"
    r"(?:[:：]|(?:\"[^\"\n]{1,200}\"|-?\d{1,15})\s{0,20}[,}])"
)
"""More keys, behind a brace that should have been the last."""
MAX_DEPTH = 100
"""Nesting beyond which a structure is given up as broken; no answer is that deep."""


def at(text: str, begin: int) -> tuple[Tree, int] | None:
    """Return the JSON list or object that begins at a place and where it ends, or None."""
    try:
        data, end = _decode(text, begin)
        tree = _tree(data)
    except (ValueError, RecursionError):
        return None
    if MORE_KEYS.match(text, end):
        return None  # its last brace is a slip
    openers = text.count("[", begin, end) + text.count("{", begin, end)
    return (tree, end) if openers < MAX_DEPTH or _is_flat(tree) else None


def _is_flat(tree: Tree) -> bool:
    """Whether it is nested no deeper than any answer is."""
    level = [tree]
    for _ in range(MAX_DEPTH):
        level = [below for node in level for below in children(node)]
        if not level:
            return True
    return False


_decode = json.JSONDecoder(
    object_pairs_hook=lambda pairs: Mapping([(key, _tree(value)) for key, value in pairs]),
    parse_int=Leaf,
    parse_float=Leaf,
    parse_constant=Leaf,
).raw_decode
_WORDS = {True: "true", False: "false", None: "null"}


def _tree(data: Any) -> Tree:
    if isinstance(data, str):
        return Leaf(data, quoted=True)
    if isinstance(data, list):
        return Listing([_tree(item) for item in data])
    return Leaf(_WORDS[data]) if data is None or isinstance(data, bool) else data

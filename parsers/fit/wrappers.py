"""Objects around one value, under any name, with its question and its reasons beside it."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.names.others import is_beside_value, is_others
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words.key_names import REASONS
from holdfast.schemas.picture import fold

_AGAINST = ("doubt", "retraction", "disowns", "wavers")


def without_remarks(node: Mapping, bend: Bend) -> Mapping:
    """Return an object of a whole reply without its question and its reasons, unless they doubt."""
    if bend.path or node.soiled or not 2 <= len(node.pairs) <= 4:
        return node
    beside = [value for key, value in node.pairs if fold(key) in REASONS]
    kept = [(key, value) for key, value in node.pairs if fold(key) not in REASONS]
    sound = all(isinstance(value, Leaf) and not _doubts(value) for value in beside)
    if len(kept) != 1 or not sound:
        return node
    return Mapping(kept, node.name, node.cut, node.soiled, node.goes_on)


def named_by_any(node: Node, bend: Bend) -> Node:
    """Return the one value of an object of a whole reply, whatever its key calls it: what stands
    there must be one of a few options, so that a key of another thing is seen by its value."""
    told = without_remarks(node, bend) if isinstance(node, Mapping) and not bend.path else node
    if bend.path or not isinstance(told, Mapping) or len(told.pairs) != 1:
        return node
    key, value = told.pairs[0]
    name = key.replace("_", " ")
    others = is_others(name) or is_beside_value(name)
    return node if told.soiled or others or not isinstance(value, Leaf) else value


def _doubts(leaf: Leaf) -> bool:
    return any(words.says(law, leaf.text) for law in _AGAINST)


def wraps_value(node: Mapping, bend: Bend) -> bool:
    """Whether an object only names the value: {"value": 3}, or as the reply {"mood": "calm"}."""
    if len(node.pairs) != 1 or node.soiled:
        return False
    key = node.pairs[0][0].replace("_", " ")
    if is_others(key) or is_beside_value(key):
        return False
    whole = not bend.path and words.announced(key) != "other" and not words.says("shares", key)
    return key in ("value", "값") or (whole and isinstance(node.pairs[0][1], Leaf))

"""Objects that stand for a list of strings: one key again and again, keys with explanations, an
envelope of an API around a text that holds the list."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.leaves import structure_of
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree
from holdfast.parsers.words.key_names import CONTENT
from holdfast.schemas.picture import fold

_LONGEST = 30
"""Characters of a key that is a term."""
_DEEPEST = 8


def repeated(node: Mapping) -> list[Tree] | None:
    """Return the values of one key that comes again and again, each a string of its own."""
    names = {fold(key) for key in node.names()}
    values = [value for _, value in node.pairs]
    if len(names) != 1 or len(values) < 2:
        return None
    return values if all(isinstance(value, Leaf) for value in values) else None


def explained(node: Mapping) -> list[str] | None:
    """Return the keys where every value is a sentence that explains its key, or where most keys
    are phrases, which no program would name a field with."""
    if len(node.pairs) < 2:
        return None
    phrases = sum(" " in key and not words.is_kind(key) for key in node.names())
    for key, value in node.pairs:
        if not isinstance(value, Leaf) or not value.text:
            return None
        if not words.is_sentence(value.text) and phrases * 2 < len(node.pairs):
            return None
        if len(key) > _LONGEST or "_" in key or words.says("shares", key):
            return None
        if words.announced(key) or words.is_category(key):
            return None
    return node.names()


def is_chat(node: Listing) -> bool:
    """Whether it is the messages of a chat, each with its role."""
    return bool(node.items) and all(
        isinstance(item, Mapping) and "role" in map(fold, item.names()) for item in node.items
    )


def said(node: Tree, depth: int = 0) -> Tree | None:
    """Return the structure within the one text that an envelope holds."""
    found = list(_texts(node, depth))
    return found[0] if len(found) == 1 else None


def _last_of_assistant(node: Listing) -> list[Tree]:
    """Of the messages of a chat, the last that the model itself said."""
    said = [
        item
        for item in node.items
        if isinstance(item, Mapping)
        and any(
            fold(key) == "role" and isinstance(value, Leaf) and fold(value.text) in _MODEL
            for key, value in item.pairs
        )
    ]
    return [said[-1]] if said else []


_MODEL = ("assistant", "model", "ai", "bot")


def _texts(node: Tree, depth: int) -> list[Tree]:
    if depth > _DEEPEST:
        return []
    if isinstance(node, Listing):
        items = _last_of_assistant(node) or node.items
        return [tree for item in items for tree in _texts(item, depth + 1)]
    if not isinstance(node, Mapping):
        return []
    found: list[Tree] = []
    for key, value in node.pairs:
        if isinstance(value, Leaf):
            inner = structure_of(value) if fold(key) in CONTENT else None
            found += [inner] if isinstance(inner, Listing | Mapping) else []
        else:
            found += _texts(value, depth + 1)
    return found

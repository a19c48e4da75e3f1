"""Translations in brackets behind every value: layout, where all values of an object have one."""

from __future__ import annotations

import re

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree, leaves

_TAIL = re.compile(r"\A([^()（）]{1,300}?)\s?[(（]([^()（）]{1,300})[)）]\Z")
_CLOSERS = (")", "）")
_HANGUL = re.compile(r"[가-힣]")
_LATIN = re.compile(r"[A-Za-z]")
_WORDS = frozenset(["true", "false", "null", "none"])


def without_glosses(node: Mapping, bend: Bend) -> Mapping:
    """Take off what stands in brackets behind every text, if it is in the other script."""
    if not any(leaf.text.rstrip().endswith(_CLOSERS) for leaf in leaves(node)):
        return node
    texts = [leaf for leaf in leaves(node) if _is_text(leaf)]
    if len(texts) < 2 or not all(glossed(leaf.text) for leaf in texts):
        return node
    bend.note("translations left out")
    found = _bare(node)
    return found if isinstance(found, Mapping) else node


def glossed(text: str) -> str:
    """Return a text without the translation in brackets at its end, or "" where it has none."""
    text = text.strip()
    match = _TAIL.match(text) if text.endswith(_CLOSERS) else None
    if not match:
        return ""
    outer, inner = bool(_HANGUL.search(match[1])), bool(_HANGUL.search(match[2]))
    other = _LATIN if outer else _HANGUL
    differs = outer != inner and other.search(match[2]) and not other.search(match[1])
    return match[1].strip() if differs else ""


def _is_text(leaf: Leaf) -> bool:
    letters = sum(c.isalpha() for c in leaf.text)
    return letters > 1 and leaf.text.strip().casefold() not in _WORDS


def _bare(tree: Tree) -> Tree:
    if isinstance(tree, Leaf):
        return Leaf(glossed(tree.text) or tree.text, tree.quoted, tree.cut, tree.soiled)
    if isinstance(tree, Listing):
        return Listing([_bare(item) for item in tree.items], tree.cut, tree.soiled)
    if isinstance(tree, Mapping):
        pairs = [(key, _bare(value)) for key, value in tree.pairs]
        return Mapping(pairs, tree.name, tree.cut, tree.soiled)
    return tree

"""YAML, in a fence that says so or as the whole of a reply that nests.

Flat `key: value` lines are left to the outline, which reads them in all their variants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from holdfast.parsers.layouts.fences import bodies
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

_LINE = re.compile(r"\A[ \t]*+(?:#.*|---|- .*|-|[^\s#\[{*|][^:\n]{0,80}:(?:\s.*)?)?$")
_OPEN_KEY = re.compile(r"^[^\s#*-][^:\n]{0,80}:[ \t]*$", re.M)
_NESTED_PAIR = re.compile(r"^[ \t]+(?:- )?[^\s\-#*][^:\n]{0,80}: \S", re.M)
_INDENTS = (" ", "\t")
_LONGEST = 20_000
"""Characters; the library slows down beyond, and no answer in YAML is that long."""
_MAX_DEPTH = 40


def find(text: str) -> Iterator[Candidate]:
    """Yield what PyYAML composes; every scalar stays the text it was."""
    places = bodies(text, frozenset(["yaml", "yml"]))
    if not places and _looks_like_it(text):
        places = [(0, len(text))]
    for start, end in places:
        tree = _compose(text[start:end]) if end - start <= _LONGEST else None
        if isinstance(tree, Mapping | Listing):
            yield Candidate(tree, start, end, "yaml")


def _looks_like_it(text: str) -> bool:
    if len(text) > _LONGEST or text.lstrip()[:1] in ("{", "["):
        return False
    if not text.startswith(_INDENTS) and not any(f"\n{indent}" in text for indent in _INDENTS):
        return False
    if not _OPEN_KEY.search(text) or not _NESTED_PAIR.search(text):
        return False
    return all(_LINE.match(line) for line in text.strip().split("\n"))


def _compose(text: str) -> Tree | None:
    if "&" in text and "*" in text:  # anchors: a few lines can stand for gigabytes
        return None
    import yaml  # type: ignore[import-untyped,unused-ignore]  # no stubs among our tools

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        node = yaml.compose(text, Loader=loader)
        return _tree(node) if node is not None else None
    except (yaml.YAMLError, RecursionError, ValueError):
        return None


def _tree(node: Any, depth: int = 0) -> Tree:
    if depth > _MAX_DEPTH:
        return Leaf("", soiled=True)
    if node.id == "mapping":
        return Mapping([(_key(key), _tree(value, depth + 1)) for key, value in node.value])
    if node.id == "sequence":
        return Listing([_tree(item, depth + 1) for item in node.value])
    return Leaf(node.value, quoted=node.style in ("'", '"', "|", ">"))


def _key(node: Any) -> str:
    return node.value if isinstance(node.value, str) else ""

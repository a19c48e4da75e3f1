"""A closing quote that was forgotten before a key without quotes: {"a": "first, b: 1}.

Only who knows the keys of the type can tell that such a string ends before one of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from holdfast.parsers.layouts import literals
from holdfast.parsers.tree import Leaf, Mapping, Tree, children, is_cut, leaves

_OPEN = re.compile(
    r"(?<=[:：])\s{0,20}+\"([^\"{}\[\]\\]{1,300}?)\s{0,20}+[,，]\s{0,20}+([\w가-힣]{1,60})(?=\s{0,3}[:：])"
)
"""A string that holds a comma, a word and a colon, before any other quote."""
_LONGEST = 20_000


def mended(text: str, keys: Collection[str]) -> Tree | None:
    """Return the structure that a text is with the quotes put where one was forgotten before a key;
    None where that is no key, comes a second time, or where more is broken."""
    if len(text) > _LONGEST or text.lstrip()[:1] not in ("{", "["):
        return None
    found = [match for match in _OPEN.finditer(text) if match[2] in keys]
    if not found:
        return None
    place, pieces = 0, []
    for match in found:
        pieces += [text[place : match.start()], f'"{match[1]}", "{match[2]}"']
        place = match.end()
    tree = literals.read("".join(pieces) + text[place:])
    if tree is None or is_cut(tree) or tree.soiled or any(leaf.soiled for leaf in leaves(tree)):
        return None
    return tree if _comes_once(tree, {match[2] for match in found}) else None


def _comes_once(tree: Tree, keys: Collection[str]) -> bool:
    """Whether no object has such a key twice."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        names = node.names() if isinstance(node, Mapping) else []
        if any(names.count(key) > 1 for key in keys):
            return False
        waiting += [child for child in children(node) if not isinstance(child, Leaf)]
    return True

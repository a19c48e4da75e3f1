"""Objects around a list: what their keys say of the list that is looked for."""

from __future__ import annotations

from collections.abc import Sequence

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.numeric.figures import is_number
from holdfast.parsers.outline import counted
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree
from holdfast.parsers.words.key_names import ENVELOPE, GIVEN
from holdfast.schemas.picture import fold


def numbered(node: Mapping) -> list[Node] | None:
    """Read {"1": a, "2": b} and {"keyword1": a, "keyword2": b} as the list it stands for."""
    names = [fold(key) for key in node.names()]
    stems = {name.rstrip("0123456789") for name in names}
    if len(names) > 1 and len(stems) == 1 and all(name[-1:].isdigit() for name in names):
        return [value for _, value in node.pairs]
    return None


def counted_objects(node: Mapping) -> list[Node] | None:
    """Read {"person 1": {...}, "person 2": {...}} and {"first": {...}, "second": {...}} as the list
    it stands for; {"option 1": {...}, "option 2": {...}} are several answers."""
    titles = [counted.title(spaced(key)) for key in node.names()]
    known = [title for title in titles if title]
    if len(known) == len(titles) > 1 and known[0].rank == 1 and counted.count_on(known):
        return [value for _, value in node.pairs]
    tries = any(law.ATTEMPT.search(spaced(key)) for key in node.names() for law in counted.LAWS)
    return None if tries else numbered(node)


def numbered_within(node: Mapping) -> list[Node] | None:
    """Read {"tasks": {"1": {...}, "2": {...}}}."""
    inner = node.pairs[0][1]
    if not isinstance(inner, Mapping) or inner.soiled or inner.cut:
        return None
    objects = all(isinstance(value, Mapping) for _, value in inner.pairs)
    return numbered(inner) if objects else None


def is_empty(tree: Tree) -> bool:
    """Whether it is a list of nothing."""
    return isinstance(tree, Listing) and not tree.items


def is_full(tree: Tree) -> bool:
    """Whether it is a list that holds something."""
    return isinstance(tree, Listing) and bool(tree.items)


def only_count(node: Mapping) -> bool:
    """Whether the keys are the items and the values only count them."""
    values = [v.text for _, v in node.pairs if isinstance(v, Leaf) and not v.quoted]
    keys = [key for key in node.names() if len(key) > 1 and not key[-1].isdigit()]
    named = any("_" in key or fold(key) in ENVELOPE or words.says("shares", key) for key in keys)
    return (
        len(values) == len(keys) == len(node.pairs) > 1
        and all(is_number(v) for v in values)
        and not named
    )


def first_named(pairs: Sequence[tuple[str, Tree]]) -> list[tuple[str, Tree]]:
    """Of several lists of terms return the one that is called the keywords."""
    named = [(k, v) for k, v in pairs if fold(k) in ("keywords", "keyword", "키워드")]
    return named[:1]


def spaced(key: str) -> str:
    """Return a key as words."""
    return key.replace("_", " ").replace("-", " ")


def names_type(key: str, bend: Bend) -> bool:
    """Whether a key is a word of the type's own name or docstring."""
    return len(key) > 1 and fold(key) in fold(bend.type_words)


def is_given(node: Mapping) -> bool:
    """Whether an object holds what a call was given to work on."""
    return all(fold(key) in GIVEN for key in node.names())


def final(lists: list[tuple[str, Listing]]) -> list[tuple[str, Listing]]:
    """Of a draft and a final list keep the final one."""
    final = [(k, v) for k, v in lists if words.is_answer_label(spaced(k))]
    others = [(k, v) for k, v in lists if not words.says("draft", k)]
    return final if len(final) == 1 else others or lists

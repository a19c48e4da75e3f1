"""What one look at a growing reply makes certain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from holdfast.parsers.memory import forgetting
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree
from holdfast.schemas.picture import picture_of
from holdfast.schemas.records import CUT, Reading

if TYPE_CHECKING:
    from holdfast.parsers.choosing.trace import Trace


def is_sure(trace: Trace) -> bool:
    """Whether a list is more than the beginning of a sentence with commas, or of some lines."""
    from holdfast.parsers.choosing.announcing import Read

    lists = [one for one in trace.won if isinstance(one, Read)]
    return all(one.announced or one.run.kind == "marked" for one in lists)


def is_whole(found: Reading[Any], trace: Trace) -> bool:
    """Whether a value was made of structures that are closed."""
    from holdfast.parsers.choosing.judged import Judged
    from holdfast.parsers.tree import is_cut

    if trace.cleaned is None:
        return True  # JSON of the type at once
    closed = [o for o in trace.won if isinstance(o, Judged) and not is_cut(o.candidate.tree)]
    return bool(closed) and CUT not in found.notes


def closed_fields(type_: Any, text: str, trace: Trace) -> Any:
    """Return the closed fields of the one structure there is, or of the first where those behind
    say the same so far; None where they differ."""
    from holdfast.parsers.layouts import find

    if trace.cleaned is None:
        trees = [candidate.tree for candidate in find(text)]
    else:
        judged = trace.won or [one for one in trace.judged if not one.role]
        trees = [one.candidate.tree for one in judged if hasattr(one, "candidate")]
    parts = [fields_of(type_, tree) for tree in trees]
    agree = all(part is not None and extends(parts[0], part) for part in parts)
    return parts[0] if parts and agree else None


def fields_of(type_: Any, tree: Tree) -> dict[str, Any] | None:
    """Return the closed fields of one structure; None for none."""
    from holdfast.parsers.fit.closed import closed

    with forgetting():
        return closed(tree, picture_of(type_).shape) or None


def strings_of(tree: Tree) -> list[str] | None:
    """Return the items of a list of strings, or of one under the only key of an object."""
    if isinstance(tree, Mapping) and len(tree.pairs) == 1:
        tree = tree.pairs[0][1]
    if not isinstance(tree, Listing):
        return None
    items = [item.text for item in tree.items if isinstance(item, Leaf) and item.quoted]
    return items if len(items) == len(tree.items) else None


def extends(new: Any, old: Any) -> bool:
    """Whether all of the old stands in the new."""
    if isinstance(new, dict) and isinstance(old, dict):
        return all(key in new and extends(new[key], value) for key, value in old.items())
    if isinstance(new, set | frozenset) and isinstance(old, set | frozenset):
        return old <= new
    if new is None or isinstance(old, str) or not hasattr(old, "__len__"):
        return bool(new == old)
    return list(new)[: len(old)] == list(old)

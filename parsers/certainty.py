"""What one look at a growing reply makes certain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from holdfast.parsers.growing_terms import is_term
from holdfast.parsers.memory import forget
from holdfast.parsers.reading import is_doubtful
from holdfast.parsers.strict import strictly
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree, leaves
from holdfast.schemas.picture import Picture, picture_of
from holdfast.schemas.records import CUT, Reading

if TYPE_CHECKING:
    from holdfast.parsers.choosing.structures.judged import Judged
    from holdfast.parsers.choosing.trace import Trace


_IN_BRACKETS, _ANNOUNCED, _ALONE = 1, 2, 3
"""Items there must be before any is certain: of a list of strings in brackets, of one that is
announced, of one that nothing announces."""
_GROUNDED = 0.5
"""Share of them that must have to do with the source."""


def is_sure(found: Reading[Any], trace: Trace, source: str | None) -> bool:
    """Whether a list is an answer under way: not the beginning of a sentence with commas, nor of
    some lines, nor about another text."""
    from holdfast.parsers.choosing.lists.reads import Read

    lists = [one for one in trace.won if isinstance(one, Read)]
    if not all(one.announced or one.run.kind == "marked" for one in lists):
        return False
    structures = [one for one in trace.won if not isinstance(one, Read)]
    if any(_is_tried(one) or _is_bare(one) for one in structures):
        return False
    if is_whole(found, trace):
        return True
    items = list(found.value)
    if not all(one.announced for one in lists):
        least = _ALONE
    elif lists or not is_term(str(items[0])):
        least = _ANNOUNCED  # a number or emphasis may be layout, if all items have it
    else:
        least = _IN_BRACKETS
    return len(items) >= least and _is_about(items, source) and not _are_steps(items)


def _are_steps(items: list[Any]) -> bool:
    """Whether most items so far tell to do something: the next ones decide whether it is advice."""
    from holdfast.parsers import words

    steps = [item for item in items if isinstance(item, str) and words.says("plan", item)]
    return len(steps) * 2 > len(items)


def plainly(items: list[str], picture: Picture, source: str) -> Any:
    """Return the value of a JSON list that is all of the reply so far, were it closed behind these
    items; None where only a full reading can tell: what is more than words may be layout, and an
    item that comes again a loop."""
    if len(set(items)) < len(items) or not all(map(is_term, items)):
        return None
    text = to_json(items).decode()
    strict = strictly(text, picture)
    if strict is None or is_doubtful(text, strict, picture, "stop"):
        return None
    return strict.value if _is_about(items, source) else None


def _is_tried(judged: Judged) -> bool:
    """Whether a structure is called a draft, or one of several."""
    from holdfast.parsers import words
    from holdfast.parsers.choosing.structures.judged import near

    lead = near(judged.lead)
    return words.says("option", lead) or words.says("draft", lead)


def _is_bare(judged: Judged) -> bool:
    """Whether a structure holds a word without quotes: "[Keywords]"."""
    return any(not leaf.quoted for leaf in leaves(judged.candidate.tree))


def _is_about(items: list[Any], source: str | None) -> bool:
    """Whether most items have to do with the source."""
    from holdfast.parsers.choosing.checks.grounding import share_of_stems

    if not source or not all(isinstance(item, str) for item in items):
        return True
    try:
        return share_of_stems(items, source) >= _GROUNDED
    finally:
        forget()


def is_whole(found: Reading[Any], trace: Trace) -> bool:
    """Whether a value was made of structures that are closed."""
    from holdfast.parsers.choosing.structures.judged import Judged
    from holdfast.parsers.tree import is_cut

    if trace.cleaned is None:
        return True  # JSON of the type at once
    closed = [o for o in trace.won if isinstance(o, Judged) and not is_cut(o.candidate.tree)]
    return bool(closed) and CUT not in found.notes


def closed_fields(type_: Any, text: str, trace: Trace, source: str | None) -> Any:
    """Return the closed fields of the one structure in brackets there is, or of the first where
    those behind say the same so far; None where they differ, or have nothing to do with the text.
    """
    from holdfast.parsers.layouts import literals

    if trace.cleaned is None:
        trees = [candidate.tree for candidate in literals.find(text)]
    else:
        trees = [one.candidate.tree for one in _meant(trace)]
    parts = [fields_of(type_, tree) for tree in trees]
    agree = all(part is not None and extends(parts[0], part) for part in parts)
    return parts[0] if parts and agree and _touches(parts[0], source) else None


def _meant(trace: Trace) -> list[Judged]:
    from holdfast.parsers.choosing.structures.judged import Judged

    live = trace.won or [one for one in trace.judged if not one.role]
    structures = [one for one in live if isinstance(one, Judged)]
    bracketed = all(one.candidate.layout == "literal" for one in structures)
    return structures if bracketed and not any(map(_is_tried, structures)) else []


def _touches(fields: Any, source: str | None) -> bool:
    """Whether the strings, where there are any, are filled in, and one of them has something to do
    with the source."""
    from holdfast.parsers.choosing.checks.echoes import is_placeholder
    from holdfast.parsers.choosing.checks.echoes import strings_of as texts_in
    from holdfast.parsers.choosing.checks.grounding import touch

    texts = list(texts_in(fields))
    filled = [text for text in texts if text.strip()]
    try:
        if bool(texts) != bool(filled) or any(map(is_placeholder, filled)):
            return False
        return not source or not filled or touch(filled, source)
    finally:
        forget()


def fields_of(type_: Any, tree: Tree) -> dict[str, Any] | None:
    """Return the closed fields of one structure; None for none."""
    from holdfast.parsers.fit.closed import closed

    try:
        return closed(tree, picture_of(type_).shape) or None
    finally:
        forget()


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

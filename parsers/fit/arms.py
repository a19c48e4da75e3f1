"""Unions of records: which of them a reply means, and whether it means one at all."""

from __future__ import annotations

from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words.key_names import KINDS
from holdfast.schemas.picture import Either, Record, Shape, fold


def meant(node: Node, shape: Either) -> tuple[Node, tuple[Shape, ...]]:
    """Return the arms that may be meant: the one that a key around the object or a key within it
    names, with that key taken off; else all of them."""
    records = [arm for arm in shape.arms if isinstance(arm, Record)]
    if len(records) < 2 or not isinstance(node, Mapping):
        return node, shape.arms
    if len(node.pairs) == 1 and isinstance(node.pairs[0][1], Mapping):
        named = [arm for arm in records if fold(arm.name) == fold(node.pairs[0][0])]
        return (node.pairs[0][1], (named[0],)) if named else (node, shape.arms)
    for key, value in node.pairs:
        if fold(key) not in KINDS or not isinstance(value, Leaf):
            continue
        named = [arm for arm in records if fold(arm.name) == fold(value.text)]
        if named and slot_of(named[0], key) is None:
            rest = [pair for pair in node.pairs if pair[0] != key]
            return Mapping(rest, node.name, node.cut, node.soiled), (named[0],)
    return node, shape.arms


def fits_another(node: Node, shape: Either, arms: tuple[Shape, ...], bend: Bend) -> bool:
    """Whether the data would be another record's as well, which Pydantic might take it for."""
    for arm in shape.arms:
        if arm in arms or not isinstance(arm, Record):
            continue
        try:
            bend.trial().lay(node, arm)
        except Misfit:
            continue
        return True
    return False


def holds_two(node: Node, fitting: list[Shape]) -> bool:
    """Whether two records fit, each with a key that the other does not know."""
    told = [_names(node, arm) for arm in fitting if isinstance(arm, Record)]
    return any(one - other and other - one for one in told for other in told)


def names_of_others(node: Node, best: Shape, shape: Either) -> bool:
    """Whether a key that the record which fits does not know is one that another record needs."""
    if not isinstance(best, Record):
        return False
    own = _names(node, best)
    return any(_needed(node, arm) - own for arm in shape.arms if isinstance(arm, Record))


def _needed(node: Node, record: Record) -> set[str]:
    needed = {slot.name for slot in record.required}
    return {n for n in _names(node, record) if (slot := slot_of(record, n)) and slot.name in needed}


def _names(node: Node, record: Record) -> set[str]:
    if isinstance(node, Mapping):
        names = node.names()
    elif isinstance(node, Block):
        names = [found.label for line in node.lines if (found := inline.label(line.text))]
    else:
        names = []
    return {name for name in names if slot_of(record, name)}


def is_unsure(failed: Bend, best: Bend) -> bool:
    """Whether an arm that fails for a doubt was named at least as well as the one that fits."""
    doubtful = any(problem.type == "ambiguous" for problem in failed.problems)
    return doubtful and 0 < failed.matched >= best.matched

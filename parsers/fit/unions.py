"""Unions: the arm that fits with the least bending."""

from __future__ import annotations

from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.leaves import is_null
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Either, Scalar


def lay(node: Node, shape: Either, bend: Bend) -> Any:
    """Return the data of the arm that fits best; of equals the earlier arm."""
    if shape.optional and _says_nothing(node, shape, bend):
        return None
    best: tuple[tuple[int, int], Bend, Any] | None = None
    failed: list[Bend] = []
    for arm in shape.arms:
        trial = bend.trial()
        try:
            value = trial.lay(node, arm)
        except Misfit:
            failed.append(trial)
            continue
        rank = (-trial.matched, trial.cost + trial.foreign)
        if best is None or rank < best[0]:
            best = rank, trial, value
    if best is None:
        bend.blame(max(failed, key=lambda t: t.matched))
        raise Misfit
    bend.take(best[1])
    return best[2]


def _says_nothing(node: Node, shape: Either, bend: Bend) -> bool:
    if isinstance(node, Leaf):
        if node.cut and not (is_null(node) and node.text and bend.cut is False):
            return False
        if is_null(node):
            return True
        quoted_text = node.quoted and any(
            isinstance(a, Scalar) and a.kind in ("str", "any") for a in shape.arms
        )
        return not quoted_text and (
            not node.text.strip() or words.is_none(node.text) or words.is_missing(node.text)
        )
    if isinstance(node, Block):
        if node.cut:
            return False
        text = node.head or " ".join(line.text for line in node.lines).strip()
        return not any(c.isalnum() for c in text) or words.is_none(text) or words.is_missing(text)
    return False

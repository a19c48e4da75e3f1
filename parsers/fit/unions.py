"""Unions: the arm that fits with the least bending."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.expected import allowed
from holdfast.parsers.fit.leaves import is_null
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Choice, Either, Record, Scalar
from holdfast.schemas.records import FieldProblem


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
        worst = max(failed, key=_depth)
        worst.problems = _named_by(shape, worst.problems, bend)
        bend.blame(worst)
        raise Misfit
    bend.take(best[1])
    return best[2]


def _depth(failed: Bend) -> tuple[int, int]:
    """How far an arm came before it failed: the furthest is the one that was most likely meant."""
    return failed.matched, max(
        (p.path.count(".") + bool(p.path) for p in failed.problems), default=0
    )


def _named_by(shape: Either, problems: list[FieldProblem], bend: Bend) -> list[FieldProblem]:
    """Where a field tells the arms apart, and its value is no arm's, that is what is wrong."""
    tags: dict[str, list[str]] = {}
    for record in (arm for arm in shape.arms if isinstance(arm, Record)):
        for slot in record.slots:
            if isinstance(slot.shape, Choice):
                place = ".".join([*bend.path, slot.name])
                tags.setdefault(place, []).append(allowed(slot.shape))
    shared = {place: names for place, names in tags.items() if len(names) == len(shape.arms)}
    wrong = [p for p in problems if p.path in shared and p.type == "enum"]
    return [replace(p, expected=", ".join(shared[p.path])) for p in wrong] or problems


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

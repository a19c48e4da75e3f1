"""Unions: the arm that fits with the least bending."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.arms import fits_another, holds_two, is_unsure, meant, names_of_others
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.doubts.blanks import is_absent, is_quoted_none
from holdfast.parsers.fit.doubts.voided import is_unsaid
from holdfast.parsers.fit.expected import allowed
from holdfast.parsers.fit.leaves import is_literal, is_null, written
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import undecided, voiding
from holdfast.schemas.picture import MOMENTS, Choice, Either, Record, Scalar, Shape
from holdfast.schemas.records import FieldProblem

_TEXTS = (Scalar("str"), Scalar("any"))


def lay(node: Node, shape: Either, bend: Bend) -> Any:
    """Return the data of the arm that fits best; of equals the earlier arm."""
    if shape.optional and _says_nothing(node, shape, bend) and not _is_answer(node, shape):
        return None
    node, arms = meant(node, shape)
    dated = any(isinstance(arm, Scalar) and arm.kind in MOMENTS for arm in shape.arms)
    best: tuple[tuple[int, int], Bend, Any, Shape] | None = None
    failed: list[Bend] = []
    fitting: list[Shape] = []
    for arm in arms:
        trial = bend.trial()
        try:
            value = trial.lay(node, arm)
        except Misfit:
            failed.append(trial)
            continue
        fitting.append(arm)
        text = isinstance(node, Block) and arm in _TEXTS
        rank = (-trial.matched, trial.cost + trial.foreign + (2 if text and dated else 0))
        if best is None or rank < best[0]:
            best = rank, trial, value, arm
    if best is None or any(is_unsure(trial, best[1]) for trial in failed):
        _blame(shape, failed, bend)
        raise Misfit
    named = arms != shape.arms
    if (named and fits_another(node, shape, arms, bend)) or holds_two(node, fitting):
        raise bend.misfit("ambiguous")
    strange = best[1].foreign or isinstance(node, Block)
    if not named and strange and names_of_others(node, best[3], shape):
        raise bend.misfit("ambiguous")
    bend.take(best[1])
    return best[2]


def _is_answer(node: Node, shape: Either) -> bool:
    """Whether a word for "no" answers a field of yes and no: parking: no; or one that stands for
    nothing elsewhere is one of the options: sign: -."""
    text = written(node)
    if not _is_null_of_code(node) and any(_has_member(arm, text) for arm in shape.arms):
        return True
    asks = any(isinstance(arm, Scalar) and arm.kind == "bool" for arm in shape.arms)
    said = text if is_unsaid(text) else _BRACKET.sub("", text)
    return asks and words.yes_or_no(said.strip(" .")) is not None and not is_null(Leaf(text))


_BRACKET = re.compile(r"\s?[(（][^()（）]{1,80}[)）]\W{0,2}\Z")
"""What explains an answer: "no (never smoked)"."""


def _is_null_of_code(node: Node) -> bool:
    return isinstance(node, Leaf) and not node.quoted and node.text in ("null", "None", "")


def _has_member(arm: Shape, text: str) -> bool:
    said = text.strip().casefold()
    return isinstance(arm, Choice) and any(str(o.value).casefold() == said for o in arm.options)


def _blame(shape: Either, failed: list[Bend], bend: Bend) -> None:
    """Say why no arm fits. Where a field tells the arms apart, an arm that it names is the one that
    was meant; a value that is no arm's is what is wrong."""
    tags = _tags(shape, bend)
    named = [trial for trial in failed if not any(_is_tag(p, tags) for p in trial.problems)]
    worst = max(named or failed, key=_depth)
    wrong = [p for p in worst.problems if _is_tag(p, tags)]
    worst.problems = [replace(p, expected=tags[p.path]) for p in wrong] or worst.problems
    bend.blame(worst)


def _tags(shape: Either, bend: Bend) -> dict[str, str]:
    """Return the fields that are a choice in every arm, with what all the arms allow there."""
    found: dict[str, list[str]] = {}
    for record in (arm for arm in shape.arms if isinstance(arm, Record)):
        for slot in record.slots:
            if isinstance(slot.shape, Choice):
                place = ".".join([*bend.path, slot.name])
                found.setdefault(place, []).append(allowed(slot.shape))
    return {p: ", ".join(names) for p, names in found.items() if len(names) == len(shape.arms) > 1}


def _is_tag(problem: FieldProblem, tags: dict[str, str]) -> bool:
    return problem.path in tags and problem.type in ("enum", "missing")


def _depth(failed: Bend) -> tuple[int, int]:
    """How far an arm came before it failed: the furthest is the one that was most likely meant."""
    return failed.matched, max(
        (p.path.count(".") + bool(p.path) for p in failed.problems), default=0
    )


def _is_nothing(text: str) -> bool:
    return not any(c.isalnum() for c in text) or words.is_none(text) or words.is_missing(text)


def _denies_all(text: str, shape: Either, bend: Bend) -> bool:
    """Whether the one text of a reply says that there is none: "City: None", "No city is
    mentioned."; raises Misfit where that none may be the text itself."""
    if bend.path or shape.arms != (_TEXTS[0],):
        return False
    found = inline.label(text)
    if found and " " not in found.label:
        return words.is_none(found.value) or is_absent(found.value)
    if voiding.unsaid_noun(text):
        return True
    said = words.none_of(text)
    if said and said.noun and not said.known:
        raise bend.misfit("ambiguous")
    return said is not None


def _is_unsaid(text: str, shape: Either) -> bool:
    """Whether a remark beside a value that is no text says that nobody said it."""
    return is_unsaid(text) and not any(arm in _TEXTS for arm in shape.arms)


def _says_nothing(node: Node, shape: Either, bend: Bend) -> bool:
    if isinstance(node, Leaf):
        whole = is_literal(node) or (is_null(node) and node.text and bend.cut is False)
        if node.cut and not whole:
            return False
        if is_null(node):
            return True
        if is_absent(node.text, bend.field_names, bend.source) or _is_unsaid(node.text, shape):
            return True
        quoted_text = node.quoted and any(
            isinstance(a, Scalar) and a.kind in ("str", "any") for a in shape.arms
        )
        if quoted_text:
            return is_quoted_none(node.text, bend.field_names, bend.source)
        if not bend.field_names and _denies_all(node.text, shape, bend):
            return True
        return (
            not node.text.strip()
            or words.is_none(node.text)
            or (words.is_missing(node.text) and not undecided.refers(node.text))
        )
    if isinstance(node, Block):
        if node.cut:
            return False
        text = node.head or " ".join(line.text for line in node.lines).strip()
        absent = is_absent(text, bend.field_names, bend.source)
        none = is_null(Leaf(text)) or _is_unsaid(text, shape)
        return absent or none or (_is_nothing(text) and not undecided.refers(text))
    return False

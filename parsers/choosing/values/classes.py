"""One class of several: a form of boxes, or the line whose label means what was classified."""

from __future__ import annotations

from collections.abc import Iterator

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.values import grounds
from holdfast.parsers.fit import Bend, Misfit, new_bend
from holdfast.parsers.fit.options import boxes
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Choice
from holdfast.schemas.records import Kind


def ticked(case: Case, lines: list[Line]) -> list[Fitted]:
    """Read a form of boxes as the option that is ticked; nothing where there is none."""
    form, shape = Block("", lines, cut=bool(case.cut)), case.only_shape
    if not isinstance(shape, Choice) or not boxes.is_form(form, shape):
        return []
    bend = new_bend(cut=case.cut)
    try:
        chosen = boxes.picked(form, shape, bend) or []
    except Misfit:
        refuse(Kind.INVALID, "", bend.problems)
    outcome = case.fit(chosen[0]) if len(chosen) == 1 else bend
    return [outcome] if isinstance(outcome, Fitted) else refuse(Kind.INVALID, "", outcome.problems)


def judged(case: Case, lines: list[Line]) -> list[Fitted]:
    """Read the lines whose label means what was classified, and what is said to be the answer; the
    prose beside such a line only weighs."""
    if len(lines) < 2 or not isinstance(case.only_shape, Choice):
        return []
    values = list(_judgements(lines))
    if any(value.rstrip(" *").endswith(("?", "？")) for value in values):
        refuse(Kind.INVALID)
    said = _fitting(case, values)
    if said and case.cut and case.text.rstrip(" .*`\n").endswith(values[-1].rstrip(" .*`")):
        refuse(Kind.TRUNCATED)
    return [*said, *_fitting(case, list(grounds.answers(lines)))] if said else []


def _judgements(lines: list[Line]) -> Iterator[str]:
    for line in lines:
        found = inline.label(line.text)
        if found and found.value and words.says("judges", found.label):
            yield found.value


def _fitting(case: Case, values: list[str]) -> list[Fitted]:
    """The values that fit; refuses where one names two options."""
    outcomes = [case.fit(Leaf(inline.plain(value))) for value in values]
    for outcome in outcomes:
        if isinstance(outcome, Bend) and any(p.type == "ambiguous" for p in outcome.problems):
            refuse(Kind.INVALID, "", outcome.problems)
    return [outcome for outcome in outcomes if isinstance(outcome, Fitted)]

"""Judge each structure of a reply: what it gives for the type, and what the text around it says."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.choosing.case import Case, Fitted
from holdfast.parsers.choosing.structures.boxed import count_in_box
from holdfast.parsers.choosing.structures.judged import Judged
from holdfast.parsers.choosing.structures.roles import role_of
from holdfast.parsers.choosing.structures.side_by_side import joined
from holdfast.parsers.fit import Bend
from holdfast.parsers.layouts import bare_rows
from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.layouts.unquoted import mended
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_asked_noun
from holdfast.parsers.tree import (
    Candidate,
    Leaf,
    Mapping,
    Table,
    Tree,
    children,
    leaves,
)
from holdfast.schemas.picture import Record, parts_of

_OPEN_ENDED = ("yaml", "toml", "csv", "table", "tags", "query", "members", "rows", "toon")


def counts(case: Case, candidate: Candidate) -> bool:
    """Bare rows count where they fit a type with fields, or where a head of theirs names what was
    asked; else they may be any lines with commas."""
    if candidate.layout != bare_rows.LAYOUT:
        return True
    if case.wants_strings:
        header = candidate.tree.header if isinstance(candidate.tree, Table) else []
        return any(is_asked_noun(inline.plain(head)) for head in header)
    return case.record is not None and isinstance(case.fit(candidate.tree), Fitted)


def judge_all(case: Case, groups: list[list[Candidate]]) -> list[Judged]:
    """Judge every structure, or several side by side as one, in their order."""
    blocks = fences(case.text)
    judged: list[Judged] = []
    place = 0
    for group in groups:
        candidate = group[0] if len(group) == 1 else joined(case, group)
        lead = case.text[place : candidate.start]
        place = candidate.end
        fence = next(
            (f for f in blocks if f.body_start <= candidate.start < max(f.body_end, 1)), None
        )
        outcome = _outcome(case, candidate)
        one = Judged(candidate, lead, outcome, fence=fence)
        one.role = role_of(case, one)
        judged.append(one)
    return judged


def _outcome(case: Case, candidate: Candidate) -> Fitted | Bend:
    if candidate.broken:
        return Bend(_never, cut=None)
    outcome = case.fit(_open_at_end(case, candidate))
    if isinstance(outcome, Bend) and candidate.layout == "literal" and candidate.tree.soiled:
        outcome = _with_quotes(case, candidate) or outcome
    if isinstance(outcome, Bend) and candidate.layout == "boxed":
        outcome = count_in_box(case, candidate) or outcome
    whole = case.text.strip() == case.text[candidate.start : candidate.end].strip()
    return case.as_it_stands(outcome) if isinstance(outcome, Bend) and whole else outcome


def _with_quotes(case: Case, candidate: Candidate) -> Fitted | None:
    """Read a structure anew that lacks a closing quote before a key of the type."""
    records = [shape for shape in parts_of(case.shape) if isinstance(shape, Record)]
    keys = {name for record in records for slot in record.slots for name in (slot.name, slot.key)}
    tree = mended(case.text[candidate.start : candidate.end].rstrip("`~ \n"), keys)
    found = case.fit(tree) if tree else None
    if not isinstance(found, Fitted):
        return None
    found.bend.note("closing quote")
    return found


def _open_at_end(case: Case, candidate: Candidate) -> Tree:
    """In a cut reply a layout without brackets is cut where the text ends, and so is a string
    without its closing quote."""
    rest = case.text[candidate.end :].strip().strip("`~")
    if isinstance(candidate.tree, Mapping) and candidate.tree.cut and not rest.strip(","):
        candidate.tree.goes_on = case.text.rstrip("`~ \n").endswith(",")
    if case.cut and candidate.layout in _OPEN_ENDED and (not rest or rest.startswith("<")):
        if candidate.layout == "tags":
            candidate.tree.cut = True  # what is open within it, the finder knows
        else:
            _cut_last(candidate.tree)
    elif case.cut and any(leaf.unclosed for leaf in leaves(candidate.tree)):
        _cut_last(candidate.tree)
    return candidate.tree


def _cut_last(tree: Tree) -> None:
    while not isinstance(tree, Leaf):
        tree.cut = True
        below = children(tree)
        if not below:
            return
        tree = below[-1]
    tree.cut = True


def _never(*_: Any) -> Any:
    raise NotImplementedError

"""Structures that stand side by side: the items of one list, or the parts of one record."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.structures.judged import Judged, near
from holdfast.parsers.fit.listed.strings import holds_string
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.outline import counted, rows
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree, is_cut
from holdfast.schemas.picture import Many, Record, Scalar, fold

_GAP = re.compile(r"[^\w가-힣]*(?:\d{1,2}[.)])?[^\w가-힣]*")
_SENTENCE_ENDS = re.compile(r"[\n.:：!?]")


def groups_of(case: Case, candidates: list[Candidate]) -> list[list[Candidate]]:
    """Put structures that stand side by side together, for a list of what they are."""
    groups: list[list[Candidate]] = []
    for candidate in candidates:
        before = groups[-1][-1] if groups else None
        if before and _joinable(case, [one.tree for one in groups[-1]], candidate.tree):
            gap = case.text[before.end : candidate.start]
            in_order = not case.wants_strings and _is_counted(case, before, gap)
            if _side_by_side(gap) or in_order or (not case.wants_strings and _in_one_sentence(gap)):
                groups[-1].append(candidate)
                continue
        groups.append([candidate])
    return groups


_LEAD = 200
"""Characters before a record in which its title is looked for."""


def _is_counted(case: Case, before: Candidate, gap: str) -> bool:
    """Whether two records stand under titles that count on: "Person 1", "Person 2"; a figure is
    enough where the first has no title."""
    title = counted.title(gap)
    if title is None:
        return False
    lead = case.text[max(0, before.start - _LEAD) : before.start]
    first = counted.title(near(lead.rpartition("}")[2]))
    if first is None:
        return title.in_figures
    return counted.count_on([first, title])


def _side_by_side(gap: str) -> bool:
    return len(gap) < 60 and bool(_GAP.fullmatch(gap)) and "\n\n\n" not in gap


def _in_one_sentence(gap: str) -> bool:
    """Whether a sentence goes on from one object to the next, and does not offer a choice."""
    laws = ("retraction", "alternative", "example", "layout", "draft", "option")
    return (
        0 < len(gap.strip()) < 80
        and not _SENTENCE_ENDS.search(gap)
        and not any(words.says(law, gap) for law in laws)
    )


def _joinable(case: Case, trees: list[Tree], other: Tree) -> bool:
    shape, one = case.shape, trees[-1]
    if isinstance(shape, Record):
        return _are_parts(one, other, shape)
    if not isinstance(shape, Many) or type(one) is not type(other):
        return False
    if case.wants_strings and isinstance(one, Mapping):
        return _hold_terms(one, other)
    if case.wants_strings:
        return isinstance(one, Listing) and len(one.items) == 1 == len(getattr(other, "items", []))
    if isinstance(one, Listing):
        return isinstance(shape.item, Record) and _are_others(trees, other)
    return isinstance(one, Mapping) and not isinstance(shape.item, Scalar) and not _lists_in(one)


def _hold_terms(one: Mapping, other: Tree) -> bool:
    """Whether two objects with the same keys hold one term each; the last may be cut."""
    assert isinstance(other, Mapping)
    if one.soiled or other.soiled or not _term_in(one):
        return False
    if other.cut:
        return set(other.names()) <= set(one.names())
    return other.names() == one.names() and bool(_term_in(other))


def _term_in(tree: Mapping) -> str:
    """Return the key of the only term that an object holds; "" where its key says that it holds
    all of them, or the term may be a row of them."""
    found = [(key, value) for key, value in tree.pairs if holds_string(key)]
    if len(found) != 1:
        return ""
    key, value = found[0]
    if key.casefold().endswith("s") or not isinstance(value, Leaf) or rows.row(value.text):
        return ""
    return key


def _are_others(trees: list[Tree], other: Tree) -> bool:
    """Whether a list of one record begins differently than all of the lists before it: it is no
    second version of them."""
    begins = [_begin(tree) for tree in [*trees, other]]
    return bool(begins[-1]) and all(begins) and begins[-1] not in begins[:-1]


def _begin(tree: Tree) -> str:
    """Return what the first field of the one record in a list says."""
    record = tree.items[0] if isinstance(tree, Listing) and len(tree.items) == 1 else None
    first = record.pairs[0][1] if isinstance(record, Mapping) and record.pairs else None
    return fold(first.text) if isinstance(first, Leaf) else ""


def _are_parts(one: Tree, other: Tree, record: Record) -> bool:
    """Whether two objects hold different fields of one record."""
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return False
    slots = [[slot_of(record, key) for key in tree.names()] for tree in (one, other)]
    if not all(slots) or None in slots[0] or None in slots[1]:
        return False
    return not {s.name for s in slots[0] if s} & {s.name for s in slots[1] if s}


def _lists_in(tree: Mapping) -> bool:
    return len(tree.pairs) == 1 and isinstance(tree.pairs[0][1], Listing)


def joined(case: Case, group: list[Candidate]) -> Candidate:
    """Return one list of what stands side by side; of an object that was cut nothing is kept."""
    trees: list[Tree] = []
    for candidate in group:
        trees += candidate.tree.items if isinstance(candidate.tree, Listing) else [candidate.tree]
    if case.wants_strings:
        trees = list({repr(tree): tree for tree in trees}.values())
    cut = is_cut(group[-1].tree)
    if cut and trees and isinstance(trees[-1], Mapping):
        trees.pop()
    return Candidate(Listing(trees, cut=cut), group[0].start, group[-1].end, "side by side")


def is_torn(case: Case, winner: Judged, judged: list[Judged]) -> bool:
    """Whether terms are taken of one structure beside another that holds terms as well: of one
    object under another key, or of a list of bare words."""
    if len(judged) < 2:
        return False
    at = next(place for place, one in enumerate(judged) if one is winner)
    beside = [one for one in judged[at + 1 : at + 2] if _side_by_side(one.lead)]
    beside += judged[at - 1 : at] if at and _side_by_side(winner.lead) else []
    trees = [one.candidate.tree for one in beside if not one.role]
    return any(_tears(winner.candidate.tree, other) for other in trees)


def _tears(tree: Tree, other: Tree) -> bool:
    if isinstance(tree, Listing) and isinstance(other, Listing):
        texts = [leaf.text for leaf in other.items if isinstance(leaf, Leaf) and not leaf.quoted]
        same = {fold(leaf.text) for leaf in tree.items if isinstance(leaf, Leaf)}
        return any(fold(text) not in same and not _is_mark(text) for text in texts)
    if not isinstance(tree, Mapping) or not isinstance(other, Mapping) or not _term_in(tree):
        return False
    return _term_in(other) not in ("", _term_in(tree))


def _is_mark(text: str) -> bool:
    """Whether a bare word in brackets only marks a place: [1], [INFO], [end], [keywords]."""
    return (
        not any(map(str.isalpha, text))
        or text.isupper()
        or words.is_courtesy(text)
        or words.is_answer_label(text)
        or bool(words.announced(text))
        or ":" in text
    )

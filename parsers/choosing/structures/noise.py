"""What stands in brackets and is no structure: a few bare words within prose, a mark beside the
answer, the end of a label."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, count_letters
from holdfast.parsers.choosing.structures.judged import Judged, near
from holdfast.parsers.choosing.structures.roles import is_named
from holdfast.parsers.choosing.values.texts import is_whole, takes_text
from holdfast.parsers.tree import (
    Candidate,
    Leaf,
    Listing,
    Mapping,
    leaves,
)
from holdfast.schemas.picture import Dictionary

_COLON = re.compile("[:：]")


def is_mark_beside(case: Case, live: list[Judged], judged: list[Judged]) -> bool:
    """Whether all that fits is bare words in brackets beside a structure that is most of the reply
    and does not fit: "[done]"."""
    bare = all(not leaf.quoted for one in live for leaf in leaves(one.candidate.tree))
    others = [one for one in judged if not one.fits and not one.role]
    return bare and bool(others) and coverage(case, others) >= 0.5


def is_noise(case: Case, one: Judged) -> bool:
    """A few bare words in brackets within prose are no structure, and nor is {name}."""
    candidate = one.candidate
    if takes_text(case.shape):
        return candidate.layout != "boxed" and not is_whole(case, candidate)
    if candidate.layout == "tags" and isinstance(case.shape, Dictionary):
        return not _stands_alone(case, candidate)  # any element would be a pair
    tree = candidate.tree
    if (isinstance(tree, Mapping) and tree.pairs) or coverage(case, [one]) >= 0.5:
        return False
    bare = not any(leaf.quoted for leaf in leaves(tree))
    if isinstance(tree, Listing) and bare and tree.items:
        if _is_in_label(case, candidate):
            return True
        alone = not case.wants_strings and _stands_alone(case, candidate)
        named = _is_named_at_once(case, one) or _is_named_behind(case, candidate)
        return not ((named or alone) and one.fits)
    if isinstance(tree, Mapping):
        return bool(one.lead.strip())
    return isinstance(tree, Leaf) and not one.fits


def _is_in_label(case: Case, candidate: Candidate) -> bool:
    """Whether brackets end the label of a line: "Key terms [4 in total]: a, b"."""
    before = case.line_before(candidate.start).strip(" -*#")
    behind = case.text[candidate.end :].lstrip("* ")[:1]
    return bool(before) and not before.endswith((":", "：")) and behind in (":", "：")


def _is_named_at_once(case: Case, one: Judged) -> bool:
    """Whether the line before names it and holds nothing else: not "Keywords: a, b, [more]"."""
    behind = _COLON.split(near(one.lead))[1:]
    return is_named(case, one) and not "".join(behind).strip()


_IS = re.compile(
    r"\A[*`]{0,3}\s?(?:\sis\s(?:the|my|your)\s(?:final\s)?(?P<english>\w+)"
    r"|(?:이|가)\s(?:최종\s)?(?P<korean>\w+?)(?:입니다|이에요|예요))[.!]?\s*\Z"
)


def _is_named_behind(case: Case, candidate: Candidate) -> bool:
    """Whether the whole reply says of it that it is the answer: "[a, b] is the output."."""
    found = _IS.match(case.text[candidate.end :])
    if not found or case.text[: candidate.start].strip():
        return False
    return words.is_answer_label(found["english"] or found["korean"])


def _stands_alone(case: Case, candidate: Candidate) -> bool:
    """Whether its lines hold nothing else, but a label before it."""
    before = case.line_before(candidate.start).strip()
    after = case.line_behind(candidate.end).strip(" .`")
    return not after and (not before or before.endswith((":", "：", " is", " are", "=")))


def coverage(case: Case, judged: list[Judged]) -> float:
    """Return the share of the letters of the reply that lie in these structures."""
    inside = sum(count_letters(case.text[j.candidate.start : j.candidate.end]) for j in judged)
    return inside / case.letters if case.letters else 0.0

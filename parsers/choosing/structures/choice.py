"""Choose among the structures of a reply."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.checks.refusals import declines, reasons_in
from holdfast.parsers.choosing.corrections.amending import amended
from holdfast.parsers.choosing.corrections.anew import given_anew
from holdfast.parsers.choosing.corrections.item_corrections import change_in, changed
from holdfast.parsers.choosing.doubts import against
from holdfast.parsers.choosing.doubts.against import refuse_doubtful
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.doubts.form_remarks import without_form_remarks
from holdfast.parsers.choosing.structures.emptiness import (
    is_empty,
    judge_empty,
    refuse_unread,
    without_empty,
)
from holdfast.parsers.choosing.structures.headings import without_headings
from holdfast.parsers.choosing.structures.judged import Judged, Verdict, blanked, near
from holdfast.parsers.choosing.structures.judging import counts, judge_all
from holdfast.parsers.choosing.structures.noise import coverage, is_mark_beside, is_noise
from holdfast.parsers.choosing.structures.roles import is_named
from holdfast.parsers.choosing.structures.settling import settle
from holdfast.parsers.choosing.structures.side_by_side import groups_of, is_torn
from holdfast.parsers.choosing.trace import STRUCTURE
from holdfast.parsers.fit import Bend
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.tree import (
    Candidate,
    Listing,
    Table,
    leaves,
)
from holdfast.schemas.picture import Record
from holdfast.schemas.records import Kind

_MOST = 200
"""Structures that may stand apart; a reply with more is a loop or a dump."""
_LABEL_ENDS = (":", "：", "=", "->", "=>", "→")


def choose(case: Case, candidates: list[Candidate]) -> Verdict:
    """Return the one structure that stands, or what is left; raises Refused."""
    candidates = [one for one in candidates if counts(case, one)]
    groups = groups_of(case, without_headings(case, candidates))
    if len(groups) > _MOST:
        refuse(Kind.RUNAWAY, f"more than {_MOST} structures")
    judged = case.trace.judged = judge_all(case, groups)
    if case.wants_strings and _are_fields(judged):
        refuse(Kind.NO_VALUE, "several fields, none of them what was asked")
    judged = [j for j in judged if not is_noise(case, j)]
    live = [j for j in judged if j.fits and not j.role]
    live = without_empty(live)
    if not live or is_mark_beside(case, live, judged):
        return _none_lives(case, judged)
    case.trace.open(STRUCTURE)
    winner = settle(case, live)
    case.trace.won = [winner]
    spared = reasons_in(case.shape, winner.fitted.data)
    said = (leaf.text for leaf in leaves(winner.candidate.tree) if leaf.quoted)
    if any(declines(text, case.source) for text in said if text not in spared):
        refuse(Kind.REFUSAL)
    if case.wants_strings and is_torn(case, winner, case.trace.judged):
        refuse(Kind.CONFLICT, "terms side by side that are no one list")
    if is_empty(winner):
        return judge_empty(case, winner)
    refuse_unread(case, winner)
    _refuse_by_text(case, winner)
    check(case, winner.fitted, named=is_named(case, winner))
    return Verdict(winner, beside=blanked(case.text, [j.candidate for j in judged]))


def _refuse_by_text(case: Case, winner: Judged) -> None:
    """Refuse where the text around the structure speaks against it; amend it where the text behind
    it changes a part."""
    candidate = winner.candidate
    rest = case.text[candidate.end :] or _swallowed(case, candidate)
    if candidate.tree.cut and not all(map(words.is_courtesy, words.sentences(rest))):
        refuse(Kind.NO_VALUE, "a structure that is never closed, and a text")
    rest = without_form_remarks(rest, winner)
    if change := amended(case, winner.fitted, rest) or given_anew(case, winner.fitted, rest):
        winner.outcome, rest = change, ""
    if case.wants_strings and (put := _put_right(case, winner.fitted, rest)):
        winner.outcome, rest = put, ""
    answer = Answer(
        winner.fitted.data,
        rest,
        tree=candidate.tree,
        start=candidate.start,
        end=candidate.end,
        lead=near(winner.lead),
    )
    refuse_doubtful(case, answer, against.STRUCTURE)


def _put_right(case: Case, fitted: Fitted, rest: str) -> Fitted | None:
    """Return a list of strings with the one item put right that the text behind it names."""
    change = change_in(rest.strip("`~ \n")) if rest and not case.cut else None
    if change is None:
        return None
    fitted.bend.note("correction")
    found = case.validated(changed(list(fitted.data), change), fitted.bend)
    return found if isinstance(found, Fitted) else None


def _swallowed(case: Case, candidate: Candidate) -> str:
    """Return the line of prose with which a structure ends that is never closed."""
    if not candidate.tree.cut:
        return ""
    last = case.text[candidate.start : candidate.end].rstrip().rpartition("\n")[2]
    return last if any(map(str.isalpha, last)) and not _HELD.search(last) else ""


_HELD = re.compile(r"[\"“”{}\[\]<>|=:：]")
"""Marks of a structure, which no prose behind it has."""


def _are_fields(judged: list[Judged]) -> bool:
    """Whether lists stand behind labels of their own, none of which names what was asked."""
    labels = [near(j.lead) for j in judged if isinstance(j.candidate.tree, Listing)]
    return (
        len(set(labels)) == len(labels) > 1
        and all(label.endswith((":", "：")) and len(label) < 40 for label in labels)
        and not any(
            words.announced(label) == "asked"
            or words.is_answer_label(label.rstrip(" :："))
            or any(words.says(law, label) for law in ("option", "retraction", "draft", "layout"))
            for label in labels
        )
    )


def _none_lives(case: Case, judged: list[Judged]) -> Verdict:
    if not judged:
        return Verdict(remainder=case.text)
    why = _why(case, judged)
    if coverage(case, judged) >= 0.5 and not _labels_hold(case, judged):
        refuse(*why)
    rest = (
        case.text
        if _labels_hold(case, judged)
        else blanked(case.text, [j.candidate for j in judged])
    )
    return Verdict(remainder=rest, refusal=why)


def _labels_hold(case: Case, judged: list[Judged]) -> bool:
    """Whether the structures are values behind labels, so that the outline is their frame."""
    return isinstance(case.shape, Record) and all(
        (isinstance(j.candidate.tree, Listing) and _ends_label(j.lead))
        or (isinstance(j.candidate.tree, Table) and slot_of(case.shape, near(j.lead).rstrip(":：")))
        for j in judged
    )


def _ends_label(lead: str) -> bool:
    return near(lead).endswith(_LABEL_ENDS) or lead.rstrip().endswith(_LABEL_ENDS)


def _why(case: Case, judged: list[Judged]) -> tuple[Kind, str, Any]:
    roles = {j.role for j in judged}
    fitting = [j for j in judged if j.fits]
    if roles & {"schema", "shown"} and not any(not j.role for j in judged):
        return Kind.ECHO, "", ()
    if fitting:
        return (Kind.ECHO if any(j.role == "example" for j in fitting) else Kind.NO_VALUE), "", ()
    best = max(
        (j.outcome for j in judged),
        key=lambda b: (b.matched, -len(b.problems)) if isinstance(b, Bend) else (0, 0),
    )
    assert isinstance(best, Bend)
    if best.problems and best.templates == len(best.problems):
        return Kind.ECHO, "", tuple(best.problems)
    if best.conflict:
        return Kind.CONFLICT, "", tuple(best.problems)
    if best.truncated:
        return Kind.TRUNCATED, "", tuple(best.problems)
    if isinstance(case.shape, Record) and not best.matched:
        return Kind.NO_VALUE, "", ()
    return Kind.INVALID, "", tuple(best.problems)

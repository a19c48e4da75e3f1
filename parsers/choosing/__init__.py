"""The only place where a refusal is decided.

Refuse by default, and open one kind of evidence at a time: a whole structure that fits
(`structures/`); fields under their labels (`fields.py`); a list that a label or an announcement
names as what was asked, or a reply that is nothing but the list (`lists/`); one value that the
reply states (`values/`). Where two stand, it is a conflict.

What was chosen is put right where the reply does so (`corrections/`), refused where the reply takes
it away (`doubts/`), and looked at once more for itself (`checks/`): in this order.
"""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing import fields
from holdfast.parsers.choosing.case import Case, Fitted, Refused, refuse
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.doubts.contradicting import refuse_contradiction
from holdfast.parsers.choosing.doubts.scaled import refuse_scaled
from holdfast.parsers.choosing.lists.choice import choose as choose_list
from holdfast.parsers.choosing.remainders import refuse_lost, refuse_torn
from holdfast.parsers.choosing.structures.choice import choose as choose_structure
from holdfast.parsers.choosing.structures.judged import Verdict
from holdfast.parsers.choosing.trace import LONG
from holdfast.parsers.choosing.values import texts, told_members
from holdfast.parsers.choosing.values.choice import choose as choose_value
from holdfast.parsers.fit import Bend, new_bend
from holdfast.parsers.layouts import find
from holdfast.schemas.picture import Dictionary, Either, Many, Record, Row, Shape
from holdfast.schemas.records import NONE_SAID, Kind, Reading

LONGEST = 50_000
"""Characters, reasoning aside, beyond which a reply is not searched for an answer. A model that is
held to 4,096 tokens writes a third of it."""

__all__ = ["LONGEST", "Case", "Refused", "choose"]


def choose(case: Case) -> Reading[object]:
    """Return the reading of a cleaned reply; raises Refused."""
    if len(case.text) > LONGEST:
        return _of_long(case)
    refuse_scaled(case)
    verdict = choose_structure(case, find(case.text))
    if verdict.winner is None:
        return _of_outline(case, verdict)
    outcome = verdict.winner.outcome
    assert isinstance(outcome, Fitted)
    if outcome.data == [] and _says_more(verdict.remainder) and case.wants_strings:
        try:
            return _salvaged(choose_list(case, verdict.remainder))
        except Refused:
            pass
    refuse_contradiction(case, verdict.beside, outcome.data)
    if outcome.data == [] and isinstance(case.shape, Many):
        outcome.bend.note(NONE_SAID)
    notes = (("fence",) if verdict.winner.fence else ()) + outcome.notes
    if verdict.winner.candidate.layout != "literal":
        notes = (verdict.winner.candidate.layout, *notes)
    return Reading(outcome.value, "repaired", tuple(dict.fromkeys(notes)))


def _says_more(rest: str) -> bool:
    """Whether what stands beside an empty list may be a list after all, and not its reason."""
    return bool(rest.strip()) and not words.says("none_said", rest)


def _of_long(case: Case) -> Reading[object]:
    """No model that writes so much without an end is giving an answer, unless it is JSON of the
    type from end to end; that is taken as it stands."""
    if case.strict is None:
        refuse(Kind.RUNAWAY, f"more than {LONGEST} characters that are no JSON of the type")
    case.trace.open(LONG)
    outcome = case.validated(case.strict.data, new_bend(cut=case.cut))
    if isinstance(outcome, Bend):
        refuse(Kind.INVALID, "", outcome.problems)
    check(case, outcome, named=False)
    return Reading(outcome.value, "strict")


def _of_outline(case: Case, verdict: Verdict) -> Reading[object]:
    if not verdict.remainder.strip():
        refuse(*(verdict.refusal or (Kind.EMPTY,)))
    try:
        fitted = _by_shape(case, verdict.remainder)
        if verdict.remainder != case.text:
            refuse_torn(case.text, verdict.remainder, fitted)
            refuse_lost(case, fitted)
        return _salvaged(fitted)
    except Refused as refused:
        if verdict.refusal and refused.failure.kind in (Kind.NO_VALUE, Kind.EMPTY, Kind.INVALID):
            refuse(*verdict.refusal)
        raise


def _salvaged(fitted: Fitted) -> Reading[object]:
    return Reading(fitted.value, "salvaged", fitted.notes)


def _by_shape(case: Case, text: str) -> Fitted:
    """Open the kinds of evidence that the shape of the type has."""
    shape = case.shape
    if texts.takes_text(shape):
        return texts.choose(case)
    if case.wants_strings:
        return _strings(case, text)
    if _has_parts(shape):
        return fields.choose(case, text)
    return choose_value(case, text)


def _strings(case: Case, text: str) -> Fitted:
    """A list of strings, or the members that one sentence names."""
    try:
        return choose_list(case, text)
    except Refused as refused:
        quiet = refused.failure.kind == Kind.NO_VALUE
        if quiet and (fitted := told_members.told(case, text)):
            return fitted
        raise


def _has_parts(shape: Shape) -> bool:
    if isinstance(shape, Either):
        return any(_has_parts(arm) for arm in shape.arms)
    return isinstance(shape, Record | Many | Dictionary | Row)

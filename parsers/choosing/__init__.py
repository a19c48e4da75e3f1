"""The only place where a refusal is decided.

Refuse by default, and open one kind of evidence at a time: a whole structure that fits; fields
under their labels; a list that a label or an announcement names as what was asked; a reply that is
nothing but the list; one value that the reply states. Where two stand, it is a conflict.
"""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing import (
    bracketed,
    echoes,
    grounds,
    laid_out,
    lists,
    texts,
    told_members,
    told_rows,
    trees,
    verdicts,
)
from holdfast.parsers.choosing.case import Case, Fitted, Refused, refuse
from holdfast.parsers.choosing.checks import check
from holdfast.parsers.choosing.contradicting import refuse_contradiction
from holdfast.parsers.choosing.disowning import refuse_disowned_lines
from holdfast.parsers.choosing.judged import Verdict
from holdfast.parsers.choosing.notes import refuse_noted_lines
from holdfast.parsers.choosing.nothing import none_told
from holdfast.parsers.choosing.reasons import refuse_reasons
from holdfast.parsers.choosing.scaled import refuse_scaled
from holdfast.parsers.choosing.trace import LABELS, LONG
from holdfast.parsers.fit import Bend, new_bend
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.shapes import inner_record
from holdfast.parsers.layouts import find
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line, lines_of
from holdfast.parsers.tree import Table
from holdfast.schemas.picture import Choice, Dictionary, Either, Many, Record, Row, Scalar, Shape
from holdfast.schemas.records import NONE_SAID, Kind, Reading

LONGEST = 50_000
"""Characters, reasoning aside, beyond which a reply is not searched for an answer. A model that is
held to 4,096 tokens writes a third of it."""

EMPTIED = "none for an empty list"

__all__ = ["LONGEST", "Case", "Refused", "choose"]


def choose(case: Case) -> Reading[object]:
    """Return the reading of a cleaned reply; raises Refused."""
    if len(case.text) > LONGEST:
        return _of_long(case)
    refuse_scaled(case)
    verdict = trees.choose(case, find(case.text))
    if verdict.winner is None:
        return _of_outline(case, verdict)
    outcome = verdict.winner.outcome
    assert isinstance(outcome, Fitted)
    if outcome.data == [] and _says_more(verdict.remainder) and case.wants_strings:
        try:
            return _salvaged(lists.choose(case, verdict.remainder))
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
            _refuse_torn(case.text, verdict.remainder, fitted)
            _refuse_lost(case, fitted)
        return _salvaged(fitted)
    except Refused as refused:
        if verdict.refusal and refused.failure.kind in (Kind.NO_VALUE, Kind.EMPTY, Kind.INVALID):
            refuse(*verdict.refusal)
        raise


def _refuse_torn(text: str, remainder: str, fitted: Fitted) -> None:
    """Refuse a string that is whole only because a structure within it was set aside, and a list
    that is empty only because one behind its label was."""
    if EMPTIED in fitted.notes and _parts_of_lines(text, remainder):
        refuse(Kind.NO_VALUE, "a structure stands behind a label")
    if _is_left(text, remainder, fitted):
        refuse(Kind.NO_VALUE, "a structure stands behind a value")
    whole, rest = _letters(text), _letters(remainder)
    for string in map(_letters, echoes.strings_of(fitted.data)):
        if string in rest and string not in whole:
            refuse(Kind.NO_VALUE, "a structure stands within a string")


def _is_left(text: str, remainder: str, fitted: Fitted) -> bool:
    """Whether a string of the value is all that is left behind a label of what stood there."""
    strings = set(echoes.strings_of(fitted.data))
    lines = zip(text.split("\n"), remainder.split("\n"), strict=False)
    torn = [inline.label(left.strip()) for whole, left in lines if left.rstrip() != whole.rstrip()]
    return any(found is not None and inline.plain(found.value) in strings for found in torn)


def _parts_of_lines(text: str, remainder: str) -> bool:
    """Whether of some line a part was set aside."""
    lines = zip(text.split("\n"), remainder.split("\n"), strict=False)
    return any(left.strip() and left.rstrip() != whole.rstrip() for whole, left in lines)


def _refuse_lost(case: Case, fitted: Fitted) -> None:
    """Refuse where a table was set aside that may give a field which was left out."""
    if not isinstance(case.shape, Record) or not isinstance(fitted.data, dict):
        return
    tables = [j.candidate.tree for j in case.trace.judged if isinstance(j.candidate.tree, Table)]
    lacking = [inner_record(s.shape) for s in case.shape.slots if not fitted.data.get(s.key)]
    for table in tables:
        heads = [inline.plain(head) for head in table.header]
        if any(record and all(slot_of(record, head) for head in heads) for record in lacking):
            refuse(Kind.INVALID, "a table that no field was given by")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


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
        return _by_labels(case, text)
    return verdicts.choose(case, text)


def _strings(case: Case, text: str) -> Fitted:
    """A list of strings, or the members that one sentence names."""
    try:
        return lists.choose(case, text)
    except Refused as refused:
        quiet = refused.failure.kind == Kind.NO_VALUE
        if quiet and (fitted := told_members.told(case, text)):
            return fitted
        raise


def _has_parts(shape: Shape) -> bool:
    if isinstance(shape, Either):
        return any(_has_parts(arm) for arm in shape.arms)
    return isinstance(shape, Record | Many | Dictionary | Row)


def _by_labels(case: Case, text: str) -> Fitted:
    """Fields under their labels; for an object of one field also the one value that is stated."""
    case.trace.open(LABELS)
    laid_out.refuse_counted(case, case.lines)
    outcome = case.trace.labels = case.fit(_block(case, text))
    if isinstance(outcome, Fitted):
        refuse_disowned_lines(case, outcome.bend)
        refuse_noted_lines(case, outcome.data, corrected="correction" in outcome.notes)
        refuse_reasons(case, outcome.data)
        told_rows.refuse_beside(case, outcome)
        check(case, outcome, named=True)
        return outcome
    if isinstance(case.shape, Record) and len(case.shape.slots) == 1 and not outcome.matched:
        return _by_one_field(case, text, case.shape)
    if isinstance(case.shape, Row) and (told := bracketed.row(case, _block(case, text).lines)):
        check(case, told, named=False)
        return told
    if outcome.conflict:
        refuse(Kind.CONFLICT, "", outcome.problems)
    if outcome.truncated or (case.cut and outcome.matched):
        refuse(Kind.TRUNCATED, "", outcome.problems)
    if _refuses(text):
        refuse(Kind.REFUSAL)
    if isinstance(case.shape, Many) and (fitted := _told_many(case, text)):
        return fitted
    return refuse(
        Kind.INVALID if outcome.matched else Kind.NO_VALUE,
        "",
        outcome.problems if outcome.matched else (),
    )


def _told_many(case: Case, text: str) -> Fitted | None:
    """The list that one sentence tells, or that it tells to be empty."""
    if not case.cut and none_told(text):
        bend = new_bend(cut=case.cut)
        bend.note(NONE_SAID)
        none = case.validated([], bend)
        return none if isinstance(none, Fitted) else None
    return told_rows.told(case, text)


def _refuses(text: str) -> bool:
    pieces = words.sentences(text[:2000])
    return any(words.says("refusal", p) for p in pieces[:3]) or any(
        words.says("asks_back", p) for p in pieces
    )


def _block(case: Case, text: str) -> Block:
    lines = case.lines if text == case.text else lines_of(text)
    lines = [line for line in lines if not line.struck]
    if isinstance(case.shape, Dictionary | Many) and inner_record(case.shape) is None:
        lines = _list_lines(lines)
    return Block("", lines, cut=bool(case.cut))


def _list_lines(lines: list[Line]) -> list[Line]:
    """For a list or dictionary in free text: the marked lines, where most lines are marked. Records
    need all of them: what stands between may say that one is left out."""
    marked = [line for line in lines if line.marker and line.marker != "rule"]
    labelled = [line for line in lines if not line.marker and ":" in line.text]
    if not marked or len(labelled) > len(marked):
        return lines
    heads = sum(line.text.endswith((":", "：")) for line in labelled)
    return [
        line
        for line in lines
        if (line.marker and line.marker != "rule")
        or line.indent
        or line.level
        or (heads > 1 and line.text.endswith((":", "：")))
    ]


def _by_one_field(case: Case, text: str, record: Record) -> Fitted:
    slot = record.slots[0]
    if isinstance(slot.shape, Scalar) and slot.shape.kind == "str" and not grounds.states(text):
        return _prose(case, text, slot.key)
    if isinstance(slot.shape, Scalar | Choice | Either):
        return verdicts.choose(case, text)
    return refuse(Kind.NO_VALUE)


def _prose(case: Case, text: str, key: str) -> Fitted:
    said = verdicts.prose(case, text)
    if holds_markup(said, case.source):
        refuse(Kind.NO_VALUE, "markup where a text was wanted")
    fitted = case.validated({key: said}, new_bend(cut=case.cut))
    if isinstance(fitted, Bend):
        refuse(Kind.INVALID, "", fitted.problems)
    check(case, fitted, named=False)
    fitted.bend.note("prose")
    return fitted

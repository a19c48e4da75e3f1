"""Fields under their labels, in lines of free text."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.checks.refusals import refuses
from holdfast.parsers.choosing.doubts import against
from holdfast.parsers.choosing.doubts.against import refuse_doubtful
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.lists.nothing import none_told
from holdfast.parsers.choosing.trace import LABELS
from holdfast.parsers.choosing.values import bracketed, grounds, laid_out, prose, told_rows
from holdfast.parsers.choosing.values.choice import choose as choose_value
from holdfast.parsers.fit import new_bend
from holdfast.parsers.fit.shapes import inner_record
from holdfast.parsers.outline.lines import Block, Line, lines_of
from holdfast.schemas.picture import Choice, Dictionary, Either, Many, Record, Row, Scalar
from holdfast.schemas.records import NONE_SAID, Kind


def choose(case: Case, text: str) -> Fitted:
    """Fields under their labels; for an object of one field also the one value that is stated."""
    case.trace.open(LABELS)
    laid_out.refuse_counted(case)
    outcome = case.trace.labels = case.fit(_block(case, text))
    if isinstance(outcome, Fitted):
        answer = Answer(outcome.data, corrected="correction" in outcome.notes)
        refuse_doubtful(case, answer, against.FIELDS)
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
    if refuses(text, first=3):
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
        or words.says("correction", line.text)
    ]


def _by_one_field(case: Case, text: str, record: Record) -> Fitted:
    slot = record.slots[0]
    if isinstance(slot.shape, Scalar) and slot.shape.kind == "str" and not grounds.states(text):
        return prose.choose(case, text, slot.key)
    if isinstance(slot.shape, Scalar | Choice | Either):
        return choose_value(case, text)
    return refuse(Kind.NO_VALUE)

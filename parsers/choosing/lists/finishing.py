"""A list of strings that was chosen, up to its value: what stands behind it, the last checks."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.corrections.list_corrections import corrected
from holdfast.parsers.choosing.doubts import against
from holdfast.parsers.choosing.doubts.against import refuse_doubtful
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.lists import parted, sentences
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.fit import Bend, new_bend
from holdfast.parsers.fit.listed import items
from holdfast.parsers.outline.runs import Run
from holdfast.parsers.words.key_names import REMARKS
from holdfast.schemas.picture import fold
from holdfast.schemas.records import CUT, NONE_SAID, Kind

DEBRIS = "the list cannot be told from its layout"


def merged(case: Case, reads: list[Read], *, named: bool) -> Fitted:
    """Return the value of lists that are parts of one; raises Refused."""
    case.trace.won = [*reads]
    texts = items.once([text for read in reads for text in read.texts])
    notes = ["groups merged"] + ([CUT] if any(read.cut for read in reads) else [])
    if any(read.terms.debris for read in reads):
        refuse(Kind.NO_VALUE, DEBRIS)
    return finish(case, texts, notes, named=named, whole=_whole(reads))


def accept(case: Case, read: Read, *, named: bool) -> Fitted:
    """Return the value of the one list, put right by what stands behind it; raises Refused."""
    if parted.is_part_ticked(case.text[read.run.start : read.run.end]):
        refuse(Kind.CONFLICT, "ticked and unticked items")
    read.texts = corrected(case, read.texts, read.run.end)
    refuse_doubtful(case, Answer(read.texts, _behind(case, read)), against.LIST)
    case.trace.won = [read]
    if read.terms.debris:
        refuse(Kind.NO_VALUE, DEBRIS)
    if read.run.kind == "row" and len(read.texts) == 1 and _is_statement(read):
        refuse(Kind.NO_VALUE)
    if read.run.kind in ("marked", "plain") and sentences.retells(read, named=named):
        refuse(Kind.NO_VALUE, sentences.NO_TERMS)
    if _is_bracket_above(case, read):
        refuse(Kind.CONFLICT, "a remark in brackets above a list")
    if named and sentences.are_advice(read, case.source or ""):
        refuse(Kind.NO_VALUE, "advice where terms were wanted")
    if named and read.run.kind == "row" and len(read.texts) == 1:
        read.texts = parted.joined(case, read.run.label, read.texts[0])
    notes = [
        read.run.kind,
        *(["explanations left out"] if read.terms.explained else []),
        *([CUT] if read.cut else []),
    ]
    return finish(case, parted.enough(case, read.texts), notes, named=named, whole=_whole([read]))


def _is_bracket_above(case: Case, read: Read) -> bool:
    """Whether a label has nothing but a bracket behind it, and marked lines below: the bracket may
    say something of them."""
    text = read.texts[0] if len(read.texts) == 1 and read.run.kind == "row" else ""
    if not (text.startswith(("(", "（")) and text.endswith((")", "）"))):
        return False
    return any(r.run.kind == "marked" and r.run.start >= read.run.end for r in case.trace.reads)


def _behind(case: Case, read: Read) -> str:
    """The text behind a list, up to the next one: a sentence there may take it back."""
    behind = [r.run for r in case.trace.reads if r.run.start >= read.run.end]
    ends = [run.start for run in behind if not _is_prose(run)]
    rest = case.text[read.run.end : min(ends, default=None)]
    return "" if any(words.says("corrects", s) for s in words.sentences(rest)) else rest


def _is_prose(run: Run) -> bool:
    """Whether a row is only a sentence with commas, or a remark."""
    said = not run.label or fold(run.label) in REMARKS
    return run.kind == "row" and said and words.is_sentence(run.items[0].line.text)


def _whole(reads: list[Read]) -> list[str]:
    """The items as they stand in the reply, with what explains them."""
    return [
        " ".join([item.text, *(line.text for line in item.below)])
        for read in reads
        for item in read.run.items
    ]


def _is_statement(read: Read) -> bool:
    text = read.run.items[0].text
    return words.is_sentence(text) or words.says("refusal", text) or words.says("asks_back", text)


def finish(
    case: Case, texts: list[str], notes: list[str], *, named: bool, whole: list[str] | None = None
) -> Fitted:
    """Return the value of these strings, with notes of how they were read; raises Refused."""
    bend = new_bend(cut=case.cut)
    for note in notes:
        bend.note(note)
    if texts and all(text.strip(" .").isdigit() for text in texts):
        refuse(Kind.NO_VALUE, "numbers where terms were wanted")
    if not texts and NONE_SAID not in notes:
        refuse(Kind.TRUNCATED if case.cut else Kind.NO_VALUE)
    fitted = case.validated(texts, bend)
    if isinstance(fitted, Bend):
        refuse(Kind.INVALID, "", fitted.problems)
    check(case, fitted, named=named, whole=whole)
    return fitted

"""Choose one value from free text: the sentence that answers, the bold phrase, the whole."""

from __future__ import annotations

from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.checks.refusals import refuses
from holdfast.parsers.choosing.corrections.restated import after_correction
from holdfast.parsers.choosing.doubts import subjects, wavering
from holdfast.parsers.choosing.doubts.disowning import takes_back
from holdfast.parsers.choosing.lists import shots
from holdfast.parsers.choosing.trace import STATED
from holdfast.parsers.choosing.values import classes, codes, grounds, laid_out, told
from holdfast.parsers.choosing.values.telling import names_of, tell
from holdfast.parsers.fit import Bend
from holdfast.parsers.fit.names.others import (
    is_beside_value,
    is_of_a_person,
    is_of_another_time,
)
from holdfast.parsers.fit.numeric import asides
from holdfast.parsers.fit.values.booleans import word as yes_or_no
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line, lines_of
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words.key_names import EXPECTED
from holdfast.schemas.picture import MOMENTS, NUMBERS, Choice, Scalar
from holdfast.schemas.records import Kind


def choose(case: Case, text: str) -> Fitted:
    """Return the value that the free text states; raises Refused."""
    case.trace.open(STATED)
    lines = case.lines if text == case.text else lines_of(text)
    lines = [line for line in lines if not (line.blank or line.struck or line.marker == "rule")]
    lines = after_correction(case, lines)
    if not lines:
        refuse(Kind.EMPTY)
    whole = " ".join(line.text for line in lines)
    if refuses(whole, first=2) or told.is_of_itself(whole):
        refuse(Kind.REFUSAL)
    if shots.are_unanswered(lines):
        refuse(Kind.NO_VALUE, "the last of several texts has no answer")
    if ticked := classes.ticked(case, lines):
        return _one(case, ticked, hedged=False)
    if _says_both(case, lines) or _changes(lines) or _differ(case, lines):
        refuse(Kind.CONFLICT)
    if _of_another_time(case, lines):
        refuse(Kind.NO_VALUE, "a value of another time")
    if judged := classes.judged(case, lines):
        wavering.refuse_wavering_lines(lines)
        return _one(case, judged, hedged=False)
    around = laid_out.around(lines, case.only_shape)
    if not around:
        refuse(Kind.NO_VALUE, "options of which none is chosen")
    return _on_grounds(case, around, whole)


def _on_grounds(case: Case, lines: list[Line], whole: str) -> Fitted:
    """Open one ground after the other, until some piece of it fits. A code is a code wherever it
    stands."""
    if case.only_shape == Scalar("uuid") and (code := codes.one(case, lines)):
        return _one(case, code, hedged=False)
    best: Bend | None = None
    for ground in grounds.ALL:
        pieces = list(dict.fromkeys(ground.pieces(lines)))
        outcomes = [case.fit(Leaf(piece)) for piece in pieces]
        fitted = [
            _Stated(piece, outcome)
            for piece, outcome in zip(pieces, outcomes, strict=True)
            if isinstance(outcome, Fitted)
        ]
        if fitted:
            hedged = len(fitted) < len(outcomes) and not ground.is_said
            return _stated(case, lines, fitted, hedged=hedged)
        if any(isinstance(case.fit(Leaf(text)), Fitted) for text in ground.denied(lines)):
            refuse(Kind.NO_VALUE, "says only what it is not, or may be")
        bends = [outcome for outcome in outcomes if isinstance(outcome, Bend)]
        if any(p.type == "ambiguous" for bend in bends for p in bend.problems):
            if ground.is_sentence and (found := tell(case, lines)):
                return _one(case, found, hedged=False)
            refuse(Kind.INVALID, "", bends[0].problems)
        best = best or next(iter(bends), None)
    if case.cut:
        refuse(Kind.TRUNCATED)
    if found := tell(case, lines):
        return _one(case, found, hedged=False)
    return refuse(
        Kind.INVALID if best and len(whole) < 80 else Kind.NO_VALUE,
        "",
        best.problems if best else (),
    )


class _Stated(NamedTuple):
    """A piece of a reply that is a value."""

    piece: str
    fitted: Fitted


def _stated(case: Case, lines: list[Line], fitted: list[_Stated], *, hedged: bool) -> Fitted:
    """Return the value that all pieces of a ground are, unless the reply speaks against it; the
    last thing said before a cut may go on."""
    if case.cut and case.text.rstrip(" .*`\n").endswith(fitted[-1].piece.rstrip(" .*")):
        refuse(Kind.TRUNCATED)
    first = fitted[0]
    wavering.refuse_wavering(case, lines, first.piece, first.fitted.data)
    subjects.refuse_others(case, lines, first.piece)
    return _one(case, [one.fitted for one in fitted], hedged=hedged)


def _of_another_time(case: Case, lines: list[Line]) -> bool:
    """Whether a number or a day is said to be an earlier or the other one, or a number to be an
    expected one, one to come, a scale's end or a page; days mostly are."""
    shape = case.only_shape
    if not isinstance(shape, Scalar) or shape.kind not in told.KINDS:
        return isinstance(shape, Choice) and any(map(is_of_a_person, grounds.leads(lines)))
    if any(grounds.answers(lines)):
        return False
    if shape.kind in NUMBERS and told.is_no_number(lines):
        return True
    if asides.is_of_then(inline.plain(lines[0].text), names_of(case)):
        return True
    own = case.own_words | (EXPECTED if shape.kind in MOMENTS else frozenset())
    return any(
        is_of_another_time(lead, own) or is_beside_value(lead.rstrip(" 은는이가"), own)
        for lead in grounds.leads(lines)
    )


def _changes(lines: list[Line]) -> bool:
    """Whether a later sentence takes the first one back: "Low. Actually, medium."."""
    pieces = [piece for line in lines for piece in words.sentences(line.text)]
    return any(takes_back(piece) and not inline.label(piece) for piece in pieces[1:])


_SHORT_LINE = 30
"""Characters of a line that may be a value of its own."""
_MOST_LINES = 12


def _differ(case: Case, lines: list[Line]) -> bool:
    """Whether several short lines each are a value, and not the same: "low", then "high"."""
    if len(lines) > _MOST_LINES or any(
        grounds.ANSWER.search(inline.plain(one.text)) for one in lines
    ):
        return False
    values = []
    for line in lines:
        found = inline.label(line.text)
        if found and words.is_answer_label(found.label):
            return False
        text = inline.plain(found.value if found else line.text)
        said = case.fit(Leaf(text)) if 0 < len(text) <= _SHORT_LINE else None
        if isinstance(said, Fitted):
            values.append(said.data)
    return any(value != values[0] for value in values)


def _says_both(case: Case, lines: list[Line]) -> bool:
    """Whether a yes stands beside a no, each a sentence of its own, and nothing takes one back."""
    if case.shape != Scalar("bool"):
        return False
    said = {
        yes_or_no(piece.strip(" .!*")) for line in lines for piece in words.sentences(line.text)
    }
    return {True, False} <= said and not words.says("retraction", case.text)


def _one(case: Case, fitted: list[Fitted], *, hedged: bool) -> Fitted:
    values = [outcome.data for outcome in fitted]
    if any(value != values[0] for value in values):
        refuse(Kind.CONFLICT)
    if case.cut and hedged:
        refuse(Kind.TRUNCATED)
    check(case, fitted[0], named=True)
    return fitted[0]

"""Choose one value from free text: the sentence that answers, the bold phrase, the whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing import (
    classes,
    codes,
    echoes,
    grounding,
    grounds,
    laid_out,
    shots,
    sole,
    subjects,
    told,
    wavering,
)
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks import check
from holdfast.parsers.choosing.disowning import takes_back
from holdfast.parsers.choosing.refusals import refuses
from holdfast.parsers.choosing.trace import STATED
from holdfast.parsers.fit import Bend, asides
from holdfast.parsers.fit.booleans import word as yes_or_no
from holdfast.parsers.fit.others import (
    EXPECTED,
    is_answer,
    is_beside_value,
    is_of_a_person,
    is_of_another_time,
    tokens_of,
)
from holdfast.parsers.fit.pairs import named_in
from holdfast.parsers.fit.units import tells_count
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_correction
from holdfast.parsers.outline.lines import Line, lines_of
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import MOMENTS, NUMBERS, Choice, Record, Scalar
from holdfast.schemas.records import Kind

_ENOUGH_PROSE = 15
"""Characters that a text needs to be taken for the one text that was wanted."""


def choose(case: Case, text: str) -> Fitted:
    """Return the value that the free text states; raises Refused."""
    case.trace.open(STATED)
    lines = case.lines if text == case.text else lines_of(text)
    lines = [line for line in lines if not (line.blank or line.struck or line.marker == "rule")]
    lines = _after_correction(case, lines)
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
        outcomes = [case.fit(Leaf(piece)) for piece in dict.fromkeys(ground(lines))]
        fitted = [outcome for outcome in outcomes if isinstance(outcome, Fitted)]
        if fitted:
            if case.cut and _ends_with(case.text, fitted[-1], outcomes, ground(lines)):
                refuse(Kind.TRUNCATED)
            piece = _piece_of(fitted[0], outcomes, ground(lines))
            wavering.refuse_wavering(case, lines, piece, fitted[0].data)
            subjects.refuse_others(case, lines, piece)
            return _one(
                case, fitted, hedged=len(fitted) < len(outcomes) and ground is not grounds.answers
            )
        if ground is grounds.bolds and _only_denies(case, lines):
            refuse(Kind.NO_VALUE, "says only what it is not, or may be")
        bends = [outcome for outcome in outcomes if isinstance(outcome, Bend)]
        if any(p.type == "ambiguous" for bend in bends for p in bend.problems):
            if ground in grounds.SENTENCES and (fitted := _told(case, lines)):
                return _one(case, fitted, hedged=False)
            refuse(Kind.INVALID, "", bends[0].problems)
        best = best or (bends[0] if bends else None)
    if case.cut:
        refuse(Kind.TRUNCATED)
    if fitted := _told(case, lines):
        return _one(case, fitted, hedged=False)
    return refuse(
        Kind.INVALID if best and len(whole) < 80 else Kind.NO_VALUE,
        "",
        best.problems if best else (),
    )


def _only_denies(case: Case, lines: list[Line]) -> bool:
    """Whether a value stands in bold only to be denied or doubted there."""
    return any(isinstance(case.fit(Leaf(text)), Fitted) for text in grounds.open_bolds(lines))


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
    if asides.is_of_then(inline.plain(lines[0].text), _names(case)):
        return True
    own = case.own_words | (EXPECTED if shape.kind in MOMENTS else frozenset())
    return any(
        is_of_another_time(lead, own) or is_beside_value(lead.rstrip(" 은는이가"), own)
        for lead in grounds.leads(lines)
    )


def _told(case: Case, lines: list[Line]) -> list[Fitted]:
    """What a sentence tells without saying that it is the answer. The one field of an object must
    be named there, if it is a number: any sentence may hold one."""
    shape = case.only_shape
    if case.cut or not isinstance(shape, Scalar) or shape.kind not in told.KINDS:
        return []
    if isinstance(case.shape, Record) and shape.kind in NUMBERS:
        said = " ".join(line.text for line in lines)
        if not named_in(said, case.shape) and not _is_any(case.shape.slots[0].name):
            return []
    if (old := told.replaced(lines)) and isinstance(case.fit(Leaf(old[0])), Fitted):
        return [one] if isinstance(one := case.fit(Leaf(old[1])), Fitted) else []
    whole, lines = lines, _without_asides(lines, _names(case))
    if (new := told.changed(lines)) and isinstance(one := case.fit(Leaf(new[1])), Fitted):
        wavering.refuse_wavering(case, lines, lines[0].text, one.data)
        return [one]
    beside = grounds.predicates(lines) if lines != whole else ()
    pieces = list(dict.fromkeys([*told.told(lines, shape.kind), *beside]))
    fitted = [one for piece in pieces if isinstance(one := case.fit(Leaf(piece)), Fitted)]
    if fitted:
        wavering.refuse_wavering(case, lines, pieces[0], fitted[0].data)
    return fitted


def _names(case: Case) -> tuple[str, ...]:
    """The names and the description of the one thing that is wanted."""
    if not isinstance(case.shape, Record):
        return (case.description,) if case.description else ()
    slot = case.shape.slots[0]
    return (*slot.names, slot.description)


def _without_asides(lines: list[Line], names: tuple[str, ...]) -> list[Line]:
    """Leave out what is plainly of another thing than the first sentence is of."""
    kept: list[Line] = []
    for line in lines:
        parted = sole.parted(line.text)
        pieces = [asides.without(piece, names) for piece in words.sentences(parted)]
        said = [
            piece
            for at, piece in enumerate(pieces)
            if not ((kept or at) and asides.is_of_another(inline.plain(piece), names))
        ]
        text = ("\n" if parted != line.text else " ").join(said)
        if text:
            kept.append(line if text == line.text else replace(line, text=text))
    return kept


def _is_any(name: str) -> bool:
    """Whether a field's name says no more than that there is a number: count, answer, 인원."""
    tokens = tokens_of(name)
    return len(tokens) == 1 and (tells_count(tokens) or is_answer(name))


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


def _ends_with(
    text: str, last: Fitted, outcomes: list[Fitted | Bend], pieces: Iterator[str]
) -> bool:
    """Whether the value was the last thing said before the cut, so that it may go on."""
    piece = _piece_of(last, outcomes, pieces)
    return text.rstrip(" .*`\n").endswith(piece.rstrip(" .*"))


def _piece_of(one: Fitted, outcomes: list[Fitted | Bend], pieces: Iterator[str]) -> str:
    return list(dict.fromkeys(pieces))[outcomes.index(one)]


def _after_correction(case: Case, lines: list[Line]) -> list[Line]:
    """Of a value that is put right under a label of its own, that label's line: "정정: 12"."""
    for at in range(len(lines) - 1, 0, -1):
        found = inline.label(lines[at].text)
        if found and found.value and is_correction(found.label):
            said, below = _without_reason(case, found.value), lines[at + 1 :]
            if not said and below:
                return below
            return [replace(lines[at], text=said or found.value), *below]
    return lines


def _without_reason(case: Case, text: str) -> str:
    """Leave out the sentences before the value that only say why: "I misread the letter."."""
    if not isinstance(case.only_shape, Scalar):
        return text
    pieces = words.sentences(text)
    at = 0
    while at < len(pieces) and _only_explains(case, pieces[at]):
        at += 1
    return " ".join(pieces[at:])


def _only_explains(case: Case, sentence: str) -> bool:
    if any(c.isdigit() for c in sentence) or any(words.says(law, sentence) for law in _OPEN):
        return False
    return isinstance(case.fit(Leaf(sentence)), Bend)


_OPEN = ("doubt", "supposes", "alternative", "refusal", "asks_back", "missing")
"""What keeps a correction from being one."""


def _one(case: Case, fitted: list[Fitted], *, hedged: bool) -> Fitted:
    values = [outcome.data for outcome in fitted]
    if any(value != values[0] for value in values):
        refuse(Kind.CONFLICT)
    if case.cut and hedged:
        refuse(Kind.TRUNCATED)
    check(case, fitted[0], named=True)
    return fitted[0]


def prose(case: Case, text: str) -> str:
    """Return the reply as the one text wanted, without label and courtesy; raises Refused."""
    lines = case.lines if text == case.text else lines_of(text)
    kept: list[str] = []
    for index, line in enumerate(lines):
        plain = inline.plain(line.text).rstrip()
        if line.marker == "rule" or (words.is_courtesy(plain) and not line.fenced):
            if kept and any(part.strip() for part in kept):
                break
            continue
        if not any(part.strip() for part in kept) and (line.level or plain.endswith((":", "："))):
            continue
        if (
            not kept
            and index < len(lines)
            and (found := inline.label(line.text))
            and len(found.label) < 20
        ):
            plain = found.value
        kept.append(plain if not line.marker else line.text)
    found_text = "\n".join(kept).strip()
    if case.cut:
        refuse(Kind.TRUNCATED)
    if (
        refuses(found_text, first=2)
        or found_text.endswith("?")
        or words.says("denies", found_text[:60])
    ):
        refuse(Kind.REFUSAL)
    turns = [line for line in found_text.split("\n") if echoes.is_turn(line, case.source)]
    if len(turns) > 1:
        refuse(Kind.ECHO)
    if len(found_text) < _ENOUGH_PROSE or not words.is_sentence(found_text.rstrip(".…") + "."):
        refuse(Kind.NO_VALUE)
    _about_the_source(case, found_text)
    return found_text


def _about_the_source(case: Case, text: str) -> None:
    if case.source is None:
        return
    if text in case.source:
        refuse(Kind.ECHO)
    if (
        grounding.share([w for w in text.split() if len(w) > 1] or [text], case.source)
        < grounding.LEAST
    ):
        refuse(Kind.NO_VALUE, "the text has nothing to do with the source")

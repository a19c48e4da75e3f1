"""Choose one value from free text: the sentence that answers, the bold phrase, the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing import echoes, grounding
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks import check
from holdfast.parsers.choosing.disowning import takes_back
from holdfast.parsers.choosing.trace import STATED
from holdfast.parsers.fit import Bend, Misfit, boxes, new_bend
from holdfast.parsers.fit.booleans import word as yes_or_no
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line, lines_of
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Choice, Record, Scalar, Shape
from holdfast.schemas.records import Kind

_NUMBER = re.compile(r"[-+]?\d[\d,.]*+\s?[^\s\d.,]{0,6}")
_BOLD = re.compile(r"\*\*([^*\n]{1,120})\*\*")
_ANSWER = re.compile(
    r"(?:the\s)?(?:final\s)?(?:answer|result|output|verdict)\s?(?:is|would be|:|："
    r"|=)\s*:?\s*(.{1,200})$"
    r"|(?:정답|답변?|결론|결과|판단)(?:은|는|:|：)\s*(.{1,200})$",
    re.IGNORECASE,
)
_COPULA = re.compile(r"(?:입니다|이다|이에요|예요)\.?$")
_ENOUGH_PROSE = 15
"""Characters that a text needs to be taken for the one text that was wanted."""


def choose(case: Case, text: str) -> Fitted:
    """Return the value that the free text states; raises Refused."""
    case.trace.open(STATED)
    lines = case.lines if text == case.text else lines_of(text)
    lines = [line for line in lines if not (line.blank or line.struck or line.marker == "rule")]
    lines = _after_correction(lines)
    if not lines:
        refuse(Kind.EMPTY)
    whole = " ".join(line.text for line in lines)
    if _declines(whole):
        refuse(Kind.REFUSAL)
    if (form := _ticked(case, lines)) is not None:
        return form
    if _says_both(case, lines) or _changes(lines) or _differ(case, lines):
        refuse(Kind.CONFLICT)
    best: Bend | None = None
    for ground in (_answers, _bolds, _predicates, _alone, _first_sentence):
        outcomes = [case.fit(Leaf(piece)) for piece in dict.fromkeys(ground(lines))]
        fitted = [outcome for outcome in outcomes if isinstance(outcome, Fitted)]
        if fitted:
            if case.cut and _ends_with(case.text, fitted[-1], outcomes, ground(lines)):
                refuse(Kind.TRUNCATED)
            return _one(case, fitted, hedged=len(fitted) < len(outcomes) and ground is not _answers)
        bends = [outcome for outcome in outcomes if isinstance(outcome, Bend)]
        if any(p.type == "ambiguous" for bend in bends for p in bend.problems):
            refuse(Kind.INVALID, "", bends[0].problems)
        best = best or (bends[0] if bends else None)
    if case.cut:
        refuse(Kind.TRUNCATED)
    return refuse(
        Kind.INVALID if best and len(whole) < 80 else Kind.NO_VALUE,
        "",
        best.problems if best else (),
    )


def _ticked(case: Case, lines: list[Line]) -> Fitted | None:
    """Read a form of boxes as the option that is ticked; None where there is none."""
    form, shape = Block("", lines, cut=bool(case.cut)), _only(case.shape)
    if not isinstance(shape, Choice) or not boxes.is_form(form, shape):
        return None
    bend = new_bend(cut=case.cut)
    try:
        chosen = boxes.picked(form, shape, bend) or []
    except Misfit:
        refuse(Kind.INVALID, "", bend.problems)
    outcome = case.fit(chosen[0]) if len(chosen) == 1 else bend
    if isinstance(outcome, Bend):
        refuse(Kind.INVALID, "", outcome.problems)
    check(case, outcome, named=True)
    return outcome


def _only(shape: Shape) -> Shape:
    """The shape of the only field that an object has, else the shape itself."""
    if isinstance(shape, Record) and len(shape.slots) == 1:
        return shape.slots[0].shape
    return shape


def _changes(lines: list[Line]) -> bool:
    """Whether a later sentence takes the first one back: "Low. Actually, medium."."""
    pieces = [piece for line in lines for piece in words.sentences(line.text)]
    return any(takes_back(piece) and not inline.label(piece) for piece in pieces[1:])


_SHORT_LINE = 30
"""Characters of a line that may be a value of its own."""
_MOST_LINES = 12


def _differ(case: Case, lines: list[Line]) -> bool:
    """Whether several short lines each are a value, and not the same: "low", then "high"."""
    if len(lines) > _MOST_LINES or any(_ANSWER.search(inline.plain(one.text)) for one in lines):
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
    piece = list(dict.fromkeys(pieces))[outcomes.index(last)]
    return text.rstrip(" .*`\n").endswith(piece.rstrip(" .*"))


def states(text: str) -> bool:
    """Whether some sentence says what the answer is."""
    return any(_ANSWER.search(line) for line in text.replace("*", "").strip().split("\n"))


def _declines(text: str) -> bool:
    pieces = words.sentences(text[:2000])
    return any(words.says("refusal", p) for p in pieces[:2]) or any(
        words.says("asks_back", p) for p in pieces
    )


def _after_correction(lines: list[Line]) -> list[Line]:
    """Of a value that is put right under a label of its own, that label's line: "정정: 12"."""
    for at in range(len(lines) - 1, 0, -1):
        found = inline.label(lines[at].text)
        if found and found.value and words.says("correction", found.label[:30]):
            return [replace(lines[at], text=found.value), *lines[at + 1 :]]
    return lines


def _one(case: Case, fitted: list[Fitted], *, hedged: bool) -> Fitted:
    values = [outcome.data for outcome in fitted]
    if any(value != values[0] for value in values):
        refuse(Kind.CONFLICT)
    if case.cut and hedged:
        refuse(Kind.TRUNCATED)
    check(case, fitted[0], named=True)
    return fitted[0]


def _answers(lines: list[Line]) -> Iterator[str]:
    for line in lines:
        found = _ANSWER.search(inline.plain(line.text))
        if found and not _leads_in(line.text):
            yield _COPULA.sub("", (found[1] or found[2]).strip()).rstrip(". ")


def _bolds(lines: list[Line]) -> Iterator[str]:
    for line in lines:
        for found in _BOLD.finditer(line.text):
            behind = line.text[found.end() :].lstrip()
            if not (behind.startswith((":", "：")) or _leads_in(found[1]) or _offers(found[1])):
                yield _COPULA.sub("", _last_number(found[1].strip())).rstrip(". ")


def _last_number(text: str) -> str:
    """From "모두 합해 7명입니다" take the number with its unit, where there is just one."""
    numbers = _NUMBER.findall(text)
    return numbers[0].strip() if len(numbers) == 1 and not text.startswith(numbers[0]) else text


def _alone(lines: list[Line]) -> Iterator[str]:
    content = [line for line in lines if not words.is_courtesy(line.text)]
    if len(content) == 1 and not _leads_in(content[0].text):
        text = inline.plain(content[0].text)
        found = inline.label(text)
        if found and (words.says("rival", found.label) or words.says("unasked", found.label)):
            return
        yield found.value if found and found.value else text


def _leads_in(text: str) -> bool:
    """Whether a line only announces what should follow."""
    return text.rstrip(" *").endswith((":", "："))


def _offers(text: str) -> bool:
    """Whether a text is the label of one of several offers: "Option 2"."""
    return words.says("option", text)


_SAYS = (
    re.compile(
        r"^[^.!?]{1,80}?\s(?:is|was|are|were|be)\s\w{3,20}\s(?:on|at)\s(.{1,60}?)\.?$", re.I
    ),
    re.compile(r"^[^.!?]{1,80}?(?:은|는|이|가)\s(.{1,60}?)(?:입니다|이에요|예요|이다)\.?$"),
    re.compile(
        r"^[^.!?]{1,80}?\s(?:is|was|are|were|will be|equals|comes to|amounts to|costs|totals)\s"
        r"(?:\w{1,20}\s){0,3}?(?:on\s|at\s|:\s?)?(.{1,60}?)\.?$",
        re.I,
    ),
)


def _predicates(lines: list[Line]) -> Iterator[str]:
    """Of a reply of one sentence: what it says of its subject."""
    content = [line for line in lines if not words.is_courtesy(line.text)]
    text = inline.plain(content[0].text) if len(content) == 1 else ""
    if not text or len(words.sentences(text)) > 1 or len(text) > 160:
        return
    for says in _SAYS:
        if found := says.match(text):
            yield found[1]


def _first_sentence(lines: list[Line]) -> Iterator[str]:
    pieces = words.sentences(lines[0].text)
    if len(lines) > 1 and (
        words.is_courtesy(lines[0].text) or (lines[0].marker and lines[1].marker)
    ):
        return
    found = inline.label(lines[0].text)
    if found and words.says("rival", found.label):
        return
    if pieces and len(pieces[0]) < 120 and not _leads_in(pieces[0]):
        yield pieces[0].rstrip(".")


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
    if _declines(found_text) or found_text.endswith("?") or words.says("denies", found_text[:60]):
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

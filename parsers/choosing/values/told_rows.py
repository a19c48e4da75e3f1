"""A row of numbers, days, hours or options that the first sentence of a reply tells, where the
reply holds no other: "Rooms 4, 5 and 7 are free tonight.".

As narrow a ground as that of one value (`told.py`): the row must be all of its kind in the reply.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks.check import check
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.doubts.disowning import takes_back
from holdfast.parsers.choosing.values import grounds
from holdfast.parsers.choosing.values.told import in_prose, is_open, undotted
from holdfast.parsers.fit.numeric.amounts import amounts
from holdfast.parsers.fit.options.members import members_in, places_in
from holdfast.parsers.outline.lines import Block, Line, lines_of
from holdfast.parsers.tree import Leaf, Listing
from holdfast.parsers.words import (
    en_numbers,
    en_rows,
    en_told,
    ko_rows,
    ko_told,
    wavering,
)
from holdfast.schemas.picture import NUMBERS, Choice, Many, Scalar, Shape
from holdfast.schemas.records import Kind

_LONGEST = 300
_MOST = 3
"""Characters and sentences of a reply that tells one row."""
_FEWEST = 3
"""Numbers of a row of two and their count."""
_NUMBER = re.compile(r"#?(?<![\w.,])(?>\d(?:[.,]?\d){0,15})")
_HALF_DAY = re.compile(r"\b([ap])\.m\.(?!\Z)", re.I)
_LAST_OF_ROW = re.compile(r"((?:\band|,|&|와|과|및|그리고)\s#?\d{1,2})\.\s")
"""Such a number counts no item, as it might at the start of a line: its point ends a sentence."""
_UNPOINTED: dict[str, Callable[[str], str]] = {
    "day": undotted,
    "hour": partial(_HALF_DAY.sub, r"\1m"),
}
"""2025. 3. 14. and 9 a.m.: these points end no sentence."""
_UNIT = r"(?P<unit>(?:\s?[가-힣]{1,3}?|\s[a-z]{1,8}|[a-z%°]{1,4})??)"
_GAP = re.compile(
    rf"{_UNIT}(?:{en_rows.JOINT}|{ko_rows.JOINT})(?P<prefix>(?:[A-Za-z]{{1,12}}\s|제\s?)?)"
)
"""What stands between two of a row: a unit, what joins, a word that each of them has before it."""
_NEVER = (
    "doubt", "supposes", "alternative", "example", "ceased", "asks_back", "refusal", "disowns",
    "missing", "unsaid",
)  # fmt: skip
_TURNING = ("degree", "doubt", "ceased", "supposes", "rival", "hedge")
_KINDS: dict[str, str] = {
    **dict.fromkeys(NUMBERS, "number"),
    "date": "day",
    "time": "hour",
    "bool": "bool",
}
"""What the laws call a value of each kind of scalar that a sentence may tell a row of."""


class _Value(NamedTuple):
    """A value of the type within a sentence."""

    start: int
    end: int
    text: str


class _Joint(NamedTuple):
    """What each of a row has behind it, a unit, and before it, a noun."""

    unit: str
    prefix: str


def told(case: Case, text: str) -> Fitted | None:
    """Return the list that a sentence tells; None where there is none, or anything beside it."""
    kind = _kind(case.shape)
    if case.cut or not kind or len(text) > 2 * _LONGEST:
        return None
    lines = case.lines if text == case.text else lines_of(text)
    first, others = _parted(lines, kind)
    if not first or is_open(first) or any(_speaks(other, first, case, kind) for other in others):
        return None
    row = _row(first, case, kind)
    outcome = case.fit(Listing([Leaf(one) for one in row])) if row else _answer(case, first)
    if not isinstance(outcome, Fitted):
        return None
    outcome.bend.note("row" if row else "single value for a list")
    check(case, outcome, named=True)
    return outcome


def _kind(shape: Shape) -> str:
    """Return what the laws call a value of the list's type; "" where no sentence tells it."""
    item = shape.item if isinstance(shape, Many) else None
    if isinstance(item, Choice):
        return "option"
    kind = item.kind if isinstance(item, Scalar) else ""
    return _KINDS.get(kind, "")


def _parted(lines: list[Line], kind: str) -> tuple[str, list[str]]:
    """Return the first sentence that is no courtesy, and those behind it."""
    text = in_prose(lines)
    if len(text) > _LONGEST:
        return "", []
    text = _UNPOINTED[kind](text) if kind in _UNPOINTED else text
    text = _LAST_OF_ROW.sub(r"\1.\n", text)
    first, *others = words.sentences(text) or [""]
    return ("", []) if "?" in first or len(others) >= _MOST else (first, others)


def _answer(case: Case, first: str) -> Fitted | None:
    """What a whole sentence says is the answer, as the list's only item."""
    said = list(grounds.answers(lines_of(first)))
    outcome = case.fit(Block(said[0], [])) if len(said) == 1 else None
    return outcome if isinstance(outcome, Fitted) else None


# --- what stands behind it ---


def _speaks(other: str, first: str, case: Case, kind: str) -> bool:
    """Whether a sentence behind the row tells a value as well, or speaks of a part of the row."""
    if kind == "option" and _is_out(other, first, case):
        return False
    if any(map(str.isdigit, other)) or _values(other, case, kind) or grounds.states(other):
        return True
    if en_rows.OFFER.match(other) or ko_rows.OFFER.match(other) or words.is_courtesy(other):
        return False
    if "?" in other or en_rows.PARTLY.search(other) or ko_rows.PARTLY.search(other):
        return True
    return (
        takes_back(other) or wavering.wavers(other) or any(words.says(law, other) for law in _NEVER)
    )


def refuse_beside(case: Case, answer: Answer) -> None:
    """Refuse options that a sentence lists where a sentence behind it names another one."""
    if _kind(case.shape) != "option" or len(case.text) > 2 * _LONGEST:
        return
    first, others = _parted(case.lines, "option")
    assert isinstance(case.shape, Many)
    assert isinstance(case.shape.item, Choice)
    left = [one for one in case.shape.item.options if one.value not in answer.data]
    names = [name.casefold() for one in left for name in one.names if len(name) > 1]
    for other in others:
        if any(name in other.casefold() for name in names) and not _is_out(other, first, case):
            refuse(Kind.CONFLICT, "a sentence behind it names another")


def _is_out(other: str, first: str, case: Case) -> bool:
    """Whether a sentence says of options that the row does not hold that they are out."""
    assert isinstance(case.shape, Many)
    assert isinstance(case.shape.item, Choice)
    named, held = members_in(other, case.shape.item), members_in(first, case.shape.item)
    if not named or any(option in held for option in named):
        return False
    if any(map(str.isdigit, other)) or takes_back(other) or words.says("doubt", other):
        return False
    law = en_rows if other.isascii() else ko_rows
    out = law.OUT.search(other) and not law.OUT.search(first) and not law.PARTLY.search(other)
    return bool(out) and (law is en_rows or bool(ko_rows.ONE_SUBJECT.match(other)))


# --- the row ---


def _values(sentence: str, case: Case, kind: str) -> list[_Value]:
    """Return all values of the kind in a sentence, in order."""
    if kind == "option":
        assert isinstance(case.shape, Many)
        assert isinstance(case.shape.item, Choice)
        places = places_in(sentence, case.shape.item)
        return [_Value(start, end, sentence[start:end]) for start, end, _ in places]
    laws: Iterable[re.Pattern[str]] = {
        "number": (_NUMBER,),
        "day": (en_rows.DAY, ko_rows.DAY),
        "hour": (en_rows.HOUR, ko_rows.HOUR),
    }.get(kind, ())
    found = [_Value(*m.span(), m[0].lstrip("#")) for law in laws for m in law.finditer(sentence)]
    found.sort(key=lambda value: (value.start, -value.end))
    ends = itertools.accumulate((value.end for value in found), max, initial=0)
    return [value for value, end in zip(found, ends, strict=False) if value.start >= end]


def _row(sentence: str, case: Case, kind: str) -> list[str]:
    """Return the values of the one row of a sentence, with their unit; none where a value stands
    outside of it, or where the sentence may be about something else."""
    values = _values(sentence, case, kind)
    if kind == "number" and _is_count(sentence, values):
        count, *values = values
        sentence = f"{sentence[: count.start]}{' ' * len(count.text)}{sentence[count.end :]}"
    if len(values) < 2 or len({value.text for value in values}) < len(values):
        return []
    joint = _joint(sentence, values)
    if joint is None or (kind != "number" and any(joint)):
        return []
    lead, tail = sentence[: values[0].start], sentence[values[-1].end :]
    outside = f"{lead} {tail}"
    if not _frames(lead, tail, kind, joint) or not _count_agrees(lead, len(values)):
        return []
    if _is_turned(outside, kind) or (kind == "hour" and not all(map(_is_clear, values))):
        return []
    unit = "" if joint.unit.strip() in ko_rows.NAMING else joint.unit
    return [f"{value.text}{unit}" for value in values]


def _is_count(sentence: str, values: list[_Value]) -> bool:
    """Whether the first number only counts the others: "3 rooms are free: 4, 5 and 7"."""
    if len(values) < _FEWEST or values[0].text != str(len(values) - 1):
        return False
    before = sentence[: values[0].start]
    behind = sentence[values[0].end : values[1].start]
    english = en_rows.COUNT.match(before) and en_rows.COUNTED.match(behind)
    return bool(english or (ko_rows.COUNT.match(before) and ko_rows.COUNTED.match(behind)))


def _joint(sentence: str, values: list[_Value]) -> _Joint | None:
    """Return what all but the last have behind them, and all but the first before them; None where
    they are no row."""
    gaps = [
        _GAP.fullmatch(sentence, one.end, other.start) for one, other in itertools.pairwise(values)
    ]
    found = {_Joint(gap["unit"], gap["prefix"]) for gap in gaps if gap}
    return found.pop() if all(gaps) and len(found) == 1 else None


def _frames(lead: str, tail: str, kind: str, joint: _Joint) -> bool:
    """Whether the words around a row only say what it is of."""
    if any(map(str.isdigit, lead + tail)) or not tail.startswith(joint.unit):
        return False
    tail = tail.removeprefix(joint.unit)
    if joint.prefix:
        named = lead.casefold().endswith(joint.prefix.casefold())
        return named and lead.count(" ") < _MOST and bool(en_rows.GOES_ON[kind].match(tail))
    ends = ko_rows.GOES_ON.match(tail) or (lead.endswith(": ") and not tail.strip(" ."))
    if ends and ko_rows.FIRST.match(lead):
        return True
    if en_rows.ENDS.match(tail) and en_rows.BEFORE[kind].search(lead):
        return True
    return bool(en_rows.GOES_ON[kind].match(tail) and en_rows.FIRST[kind].match(lead))


def _count_agrees(lead: str, count: int) -> bool:
    """Whether no word of number stands before a row, or the one that counts it."""
    said = [found[0] for law in (en_told, ko_told) for found in law.NUMBER.finditer(lead)]
    return not said or (len(said) == 1 and _count_of(said[0].strip().casefold()) == count)


def _count_of(word: str) -> int:
    english = en_numbers.number_at(word, 0)
    korean = None if english else amounts(word)
    return int(english[0]) if english else int(korean[0][0]) if korean else 0


def _is_turned(outside: str, kind: str) -> bool:
    """Whether a word beside the row denies it, doubts it, or makes it one of several things."""
    if en_rows.BESIDE.search(outside) or ko_rows.BESIDE.search(outside):
        return True
    return any(words.says(law, outside) for law in (_TURNING if kind == "option" else ("hedge",)))


def _is_clear(value: _Value) -> bool:
    """Whether it is said which half of the day an hour is in."""
    return not value.text.isascii() or bool(en_rows.CLEAR_HOUR.fullmatch(value.text))

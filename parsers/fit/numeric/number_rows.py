"""A row of numbers: a sentence that names it, "The tickets are #12 and #15", or lines whose labels
count up, "1회기: 7점"."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.numeric import totals
from holdfast.parsers.fit.numeric.amounts import amounts
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.schemas.picture import Scalar

_ITEM = r"#?\d(?:[\d,.]{0,14}\d)?(?:\s?(?:[가-힣]{1,4}?|[A-Za-z%°]{1,8}))??"
_JOINT = r"(?:,\s(?:and\s|그리고\s)?|\s(?:and|&|및|그리고)\s|(?:과|와|하고)\s)"
_ROW = re.compile(
    rf"(?P<lead>[^\d#]{{0,120}}?(?:\b(?:are|were|include|includes)\s|[:：]\s?|[가-힣](?:은|는|이|가)\s))"
    rf"(?P<row>{_ITEM}(?:{_JOINT}{_ITEM}){{1,40}})"
    r"\s?(?:입니다|이에요|예요|이다|임)?[.!]?"
)
_SPLIT = re.compile(_JOINT)
_NUMBER = re.compile(r"#?([\d,.]{1,16})\s?(\D{0,8})")
_NEVER = ("degree", "doubt", "excluded", "example", "unasked", "supposes", "alternative", "hedge")


_COUNT = re.compile(
    r"\A(?:there\sare\s|the\s)?(?P<count>\d{1,2}|[a-z]{3,9})\s(?:[a-z-]{2,20}\s){0,2}?[a-z-]{2,20}[^s\W]s\b",
    re.I,
)


def is_miscounted(label: str, count: int) -> bool:
    """Whether a label says that the row behind it has another number of items: "Four rooms"."""
    found = _COUNT.match(label)
    said = (amounts(found["count"]) if found else None) or []
    return bool(said) and said[0][0] != count


_UNSPACED = re.compile(r"[+-]?\d{1,15}(?:,[+-]?\d{1,15}){1,60}")
_OF_THREE = 3
"""Digits of a group that may be of thousands; numbers of which none can be a decimal."""


def unspaced(row: str, item: Scalar, bend: Bend) -> list[str]:
    """Return the numbers of "4,8,15", where groups that are not of three digits set no thousands
    apart; none where a row is written otherwise. Raises Misfit where they may be one number."""
    text = row.strip(" .")
    if "," not in text or not _UNSPACED.fullmatch(text):
        return []
    numbers = text.split(",")
    thousands = any(len(number) == _OF_THREE for number in numbers[1:])
    decimal = item.kind != "int" and len(numbers) < _OF_THREE
    if thousands or decimal:
        raise bend.misfit("ambiguous")
    return numbers


def named_in(line: Line) -> list[str]:
    """Return the numbers that a sentence names in a row, where it holds all that stand in it and
    all are of one kind; else none."""
    found = _ROW.fullmatch(inline.plain(line.text))
    if not found or any(words.says(law, found["lead"]) for law in _NEVER):
        return []
    items = [_NUMBER.fullmatch(piece.strip()) for piece in _SPLIT.split(found["row"])]
    numbers = [(item[1], item[2]) for item in items if item]
    units = {unit for _, unit in numbers if unit}
    if len(numbers) < len(items) or len(units) > 1 or (units and not numbers[-1][1]):
        return []
    if is_miscounted(found["lead"], len(numbers)):
        return []
    return [number + unit for number, unit in numbers]


_COUNTING = re.compile(r"(\D{0,20})(\d{1,4})(\D{0,10})")
_FIRST_YEAR = 1900


def counted(lines: list[Line]) -> list[str]:
    """Return the numbers of lines whose labels count up, each one number of one unit; none where
    a line between them is missing, or one around them holds a number or takes them back."""
    labels = [inline.label(line.text) for line in lines]
    at = [place for place, label in enumerate(labels) if label and label.value]
    if len(at) < 2 or at != [*range(at[0], at[-1] + 1)]:
        return []
    around = [line.text for place, line in enumerate(lines) if place not in at]
    if any(_speaks(text) for text in around):
        return []
    found = [label for label in labels if label and label.value]
    values = [_NUMBER.fullmatch(inline.plain(label.value).strip()) for label in found]
    units = {value[2].strip() for value in values if value}
    if None in values or len(units) > 1 or not _count_up([label.label for label in found]):
        return []
    return [label.value for label in found]


def _speaks(text: str) -> bool:
    """Whether a line beside the numbers holds one as well, or leaves them open."""
    laws = ("doubt", "excluded", "example", "unasked", "supposes", "draft", "retraction", "disowns")
    return any(map(str.isdigit, text)) or any(words.says(law, text) for law in laws)


def _count_up(labels: list[str]) -> bool:
    """Whether labels are one name with the numbers from one on, or years one after the other."""
    found = [_COUNTING.fullmatch(inline.plain(label).strip()) for label in labels]
    names = {(one[1], one[3]) for one in found if one}
    numbers = [int(one[2]) for one in found if one]
    if len(numbers) < len(labels) or len(names) > 1:
        return False
    first = numbers[0]
    counts = first == 1 or first >= _FIRST_YEAR
    return counts and numbers == [*range(first, first + len(numbers))]


# --- what adds up the others ---


def without_totals(lines: list[Line], bend: Bend) -> list[Line]:
    """Leave out the lines that add up the others; raises Misfit where it stands in a row itself."""
    kept = [line for line in lines if not _is_total(line)] or lines
    if any(_row_goes_on(line.text) for line in kept):
        raise bend.misfit("ambiguous")
    return kept


_ROW_IN_LABEL = re.compile(r"\A[^\d(（\[]{0,15}\d[\d.]*[^\s\d,;]{0,3}\s?[,;]\s?\d")
"""Two numbers one after the other, in what should be a label."""


def _row_goes_on(text: str) -> bool:
    """Whether a label stands behind the numbers of a row, with another number: "1, 2, total: 3"."""
    found = inline.label(text)
    if not found or not found.value:
        return False
    if _ROW_IN_LABEL.match(found.label):
        return True
    within = inline.label(found.value)
    return within is not None and bool(within.value) and any(c.isdigit() for c in within.label)


def _is_total(line: Line) -> bool:
    """Whether a line only adds up the others: "Total: 6"."""
    found = inline.label(line.text)
    return found is not None and totals.is_total(found.label)


def without_sum(pieces: list[str], bend: Bend) -> list[str]:
    """Leave out the sum of the others at the end; raises Misfit where it is none, or where a row
    leaves some out: "1, 2, ... 10"."""
    own = totals.without_sum(pieces)
    if own is None or any(_GAP.match(piece) for piece in own[1:]):
        raise bend.misfit("ambiguous")
    if len(own) < len(pieces):
        bend.note("totals left out")
    return own


_GAP = re.compile(r"\A\s*+(?:\.{2,}|…)\s?\d")
"""Dots before a number stand for those between."""

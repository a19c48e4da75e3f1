"""A sentence that names a row of numbers: "The tickets are #12 and #15", "12번, 15번입니다"."""

from __future__ import annotations

import re

from holdfast.parsers import words

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


def named_in(text: str) -> list[str]:
    """Return the numbers of the row, where it holds all that stand in the sentence and all are of
    one kind; else none."""
    found = _ROW.fullmatch(text)
    if not found or any(words.says(law, found["lead"]) for law in _NEVER):
        return []
    items = [_NUMBER.fullmatch(piece.strip()) for piece in _SPLIT.split(found["row"])]
    numbers = [(item[1], item[2]) for item in items if item]
    units = {unit for _, unit in numbers if unit}
    if len(numbers) < len(items) or len(units) > 1 or (units and not numbers[-1][1]):
        return []
    return [number + unit for number, unit in numbers]

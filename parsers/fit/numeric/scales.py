"""A number that says its own maximum: 4/5 stars, four out of five, 5점 만점에 4점, ★★★★☆."""

from __future__ import annotations

import re
from decimal import Decimal

from holdfast.parsers.fit.numeric.amounts import worded
from holdfast.parsers.fit.numeric.field_units import Field
from holdfast.parsers.fit.numeric.figures import FRACTION
from holdfast.parsers.fit.numeric.units import PERCENT
from holdfast.parsers.words import en_amounts, en_numbers, ko_amounts
from holdfast.schemas.picture import Scalar

_NUMBER = r"[+-]?\d{1,9}(?:\.\d{1,9})?"
_NOUN = rf"(?:{ko_amounts.NOUN}|{en_amounts.NOUN}|★|⭐)"
_OUT_OF = re.compile(
    rf"({_NUMBER}|[a-z]{{3,9}})\s?{_NOUN}?\s?(/|{en_amounts.OUT_OF})\s?(?:{en_amounts.POSSIBLE})?"
    rf"(\d{{1,9}}|[a-z]{{3,9}})\s?({_NOUN})?",
    re.I,
)
USUAL = ("5", "7", "10", "20", "50", "100")
"""What is counted out of, where only a slash says so: 8/10."""
_STARS = re.compile(
    r"(★{1,10})(☆{0,9})(?:\s?[(（]?(\d{1,2})\s?(?:(?:/|out\sof)\s?(\d{1,2})|점|stars?)[)）]?)?"
)
_IN_BRACKETS = re.compile(
    rf"[(（]\s?(?:(?:{en_amounts.MOST}|/)\s?(\d{{1,9}})|(\d{{1,9}})\s?(?:점?\s?만점|단계\s?중)"
    r"|\d{1,9}\s?/\s?(\d{1,9}))",
    re.I,
)

_BEGINS = re.compile(_NUMBER)


def scaled(text: str, field: Field) -> Decimal | None:
    """Read "8/10" where the field's own scale or unit does not say otherwise."""
    found = _parts(text)
    if found is None:
        return None
    value, scale, sure = found
    shape, unit, _ = field
    if text.replace(" ", "") == "50/50" and shape.bounds.high is None:
        return None  # half and half
    high = shape.bounds.high
    if (high is not None and high != float(scale)) or not 0 <= value <= Decimal(scale):
        return None
    if unit is not None and (unit, scale) != (PERCENT, "100"):
        return None
    if high is not None or unit == PERCENT:
        return value
    if not sure or ("/" in text and scale not in USUAL):
        return None  # two numbers, or a fraction
    if shape.kind != "int" and FRACTION.fullmatch(text):
        return None  # 4/5 may be a grade
    return value


def have_two_scales(texts: list[str]) -> bool:
    """Whether numbers that stand together are out of different maxima: 4/5 and 3/10."""
    found = [_parts(text.strip()) for text in texts]
    return len({scale for one in found if one for scale in one[1:2]}) > 1


def _parts(text: str) -> tuple[Decimal, str, bool] | None:
    """Return a number, its maximum, and whether the words make sure that it is one."""
    if match := _OUT_OF.fullmatch(text):
        value, scale = _figure(match[1]), _figure(match[3])
        sure = match[2] != "of" or not match[4]
        return (value, str(scale), sure) if value is not None and scale is not None else None
    if match := ko_amounts.OUT_OF.fullmatch(text):
        return Decimal(match[4]), match[2], bool(match[1]) or match[3].startswith("만점")
    return None


def _figure(text: str) -> Decimal | None:
    return worded(text, en_numbers) if text.isalpha() else Decimal(text)


def stars(text: str, field: Field) -> Decimal | None:
    """Count ★★★★☆; what stands behind in figures must say the same."""
    found = _STARS.fullmatch(text)
    if not found or found[3] not in (None, str(len(found[1]))):
        return None
    drawn = len(found[1]) + len(found[2])
    if found[2] and found[4] not in (None, str(drawn)):
        return None
    return None if found[2] and _is_other(str(drawn), field.shape) else Decimal(len(found[1]))


def of_another_scale(text: str, shape: Scalar) -> bool:
    """Whether brackets behind a number name a maximum that is not the field's, or that the number
    is beyond: 4 (out of 5), 7 (out of 5)."""
    if not ("(" in text or "（" in text) or not (found := _IN_BRACKETS.search(text)):
        return False
    scale, own = found[1] or found[2] or found[3], _BEGINS.match(text)
    return _is_other(scale, shape) or bool(own and not found[3] and float(own[0]) > float(scale))


def _is_other(scale: str, shape: Scalar) -> bool:
    return shape.bounds.high is not None and shape.bounds.high != float(scale)

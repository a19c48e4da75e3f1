"""What adds up the entries, rows or numbers before it, told by its name and by its sum."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from holdfast.parsers.fit.numeric.figures import figure
from holdfast.parsers.words import en_amounts, en_numbers, ko_amounts, ko_numbers
from holdfast.schemas.picture import fold

TOTALS = en_numbers.TOTALS | ko_numbers.TOTALS
_LAWS = (en_numbers, ko_numbers)


def is_total(name: str) -> bool:
    """Whether a whole name means a total: "Sum", "합계 (원)"."""
    return fold(name.split("(")[0]) in TOTALS


def may_be_sum(name: str) -> bool:
    """Whether a whole name may be that of a sum, if the number is it: "All", "Q1", "전체 인원";
    no name at all is one of them."""
    name = name.split("(")[0].strip(" *:")
    return not name or any(law.SUMS.fullmatch(name) for law in _LAWS)


def means_sum(name: str) -> bool:
    """Whether a whole name hardly means anything else: "Total amount", "총 금액"."""
    return any(law.SUMMED.fullmatch(name.split("(")[0].strip(" *:")) for law in _LAWS)


def adds_up(whole: str, parts: Sequence[str]) -> bool:
    """Whether one number is the sum of the numbers before it."""
    figures = [figure(part) for part in parts]
    known = [one for one in figures if one is not None]
    said = figure(whole)
    return bool(said and known) and len(known) == len(figures) and said == sum(known)


def is_average(name: str) -> bool:
    """Whether a whole name means the average of the numbers beside it."""
    return any(law.AVERAGES.fullmatch(name.split("(")[0].strip(" *:")) for law in _LAWS)


def is_statistic(name: str) -> bool:
    """Whether a whole name is of what many numbers are described by: beside it an average is one
    of them."""
    return any(fold(name.split("(")[0]) in law.STATISTICS for law in _LAWS)


def averages(whole: Decimal, parts: Sequence[Decimal]) -> bool:
    """Whether one number is the mean of others, rounded to as many places as it has."""
    mean = sum(parts, Decimal(0)) / len(parts)
    digits = Decimal(1).scaleb(int(whole.as_tuple().exponent))
    return abs(mean - whole) <= digits / 2


_SAID = re.compile(
    rf"(?:{en_numbers.SUMMED.pattern}|{en_amounts.SUM}|{ko_amounts.SUM})\s?"
    r"(?:of |is |[:=]\s?)?(?=[\d$€£₩])",
    re.I,
)


def without_sum(numbers: list[str]) -> list[str] | None:
    """Leave out the last of some numbers where it is called a sum and is it: "5, 6, total 11";
    None where it is called one and is not."""
    called = _SAID.match(numbers[-1].strip()) if len(numbers) > 1 else None
    if not called:
        return numbers
    whole = numbers[-1].strip()[called.end() :]
    return numbers[:-1] if adds_up(whole, numbers[:-1]) else None


_SHARE = re.compile(r"(.{1,20}?)\s?[(（]\s?(\d{1,3}(?:\.\d{1,2})?)\s?%\s?[)）]")
_NEAR = 1
"""By how much a rounded share may differ, of a hundred."""


def without_shares(texts: Sequence[str]) -> list[str] | None:
    """Take off the shares of their sum that stand in brackets behind numbers: "140 (70%)" and
    "60 (30%)"; None where one has none, or is not that share."""
    found = [_SHARE.fullmatch(text.strip()) for text in texts]
    told = [(one[1], Decimal(one[2])) for one in found if one]
    numbers = [figure(number) for number, _ in told]
    known = [number for number in numbers if number is not None]
    whole = sum(known)
    if len(known) < 2 or len(known) < len(texts) or not whole:
        return None
    right = all(
        abs(number * 100 / whole - share) <= _NEAR
        for number, (_, share) in zip(known, told, strict=True)
    )
    return [number for number, _ in told] if right else None

"""Units: of which dimension, what several come to, and which texts are told in one."""

from __future__ import annotations

import re
from decimal import Decimal

from holdfast.parsers.words import en_amounts, en_numbers, ko_amounts, ko_numbers
from holdfast.parsers.words.language import each

Unit = tuple[str, Decimal]
"""A dimension and how many of its smallest unit it holds."""
PERCENT: Unit = ("ratio", Decimal(1))
AGE: Unit = ("months", Decimal(12))
"""An age is told in years."""
COUNTED: Unit = ("count", Decimal(1))
"""What is only counted, in thousands or more."""


def unit_of(name: str) -> Unit | None:
    """Return the unit of a name, or None."""
    return ko_numbers.UNITS.get(name) or en_numbers.UNITS.get(name)


def unit_within(name: str, dimension: str) -> Unit | None:
    """Return the unit of a name within a dimension: beside hours m is a minute."""
    return ("time", Decimal(60)) if (name, dimension) == ("m", "time") else unit_of(name)


def together(parts: list[tuple[Decimal, str]], dimension: str) -> Decimal | None:
    """Return what parts of one number come to: 1시간 30분, but 3시간 5시간 are two numbers."""
    total, last = Decimal(0), None
    for value, name in parts:
        unit = unit_within(name, dimension)
        if unit is None or unit[0] != dimension or (last is not None and unit[1] >= last):
            return None
        total, last = total + value * unit[1], unit[1]
    return total


def is_money(unit: Unit) -> bool:
    """Whether a unit is a currency."""
    return unit[0] in _MONEY


def is_magnitude(unit: Unit) -> bool:
    """Whether a field counts in thousands or more: (만 원), (USD million)."""
    return unit[1] >= 1000 and (is_money(unit) or unit[0] == "count")


def is_bound(unit: Unit) -> bool:
    """Whether a number in that unit is in no other: "per_day" may count, "dose_mg" does not."""
    return unit == AGE or unit[0] in _MONEY | _BOUND


def is_physical(unit: Unit) -> bool:
    """Whether a unit is one of things and their sizes, and not of money, time or parts."""
    return unit[0] in _BOUND


def is_measure(unit: Unit, names: tuple[str, ...]) -> bool:
    """Whether a field is told in hours, minutes or percents, and not in something per hour: three
    people and $40 are no hours."""
    short = unit == PERCENT or (unit[0] == "time" and unit[1] < _DAY)
    return short and not any(_PER_UNIT.search(name) for name in names)


def lasts_days(name: str, unit: Unit) -> bool:
    """Whether days or weeks are told where a field holds hours: a day of work has no 24 of them."""
    found = unit_of(name)
    return (
        found is not None
        and unit[0] == "time"
        and unit[1] < _DAY <= found[1]
        and found[0] == "time"
    )


_DAY = 86400
_PER_UNIT = re.compile(rf"{en_amounts.PER_UNIT}|{ko_amounts.PER_UNIT}", re.I)
_MONEY = frozenset(each("dollar pound euro won yen yuan"))
_BOUND = frozenset(
    each(
        "count mass volume length area energy temperature fahrenheit speed ton gallon acre power "
        "frequency kilobyte megabyte gigabyte terabyte"
    )
)


def mixed(texts: list[str]) -> bool:
    """Whether numbers of one kind stand there in different units: 5 kg and 6 g, $5 and 3 euros.
    Beside hours an m is no metre."""
    units = {unit for text in texts if (unit := unit_of_text(text))}
    if _HOUR in units and any(_MINUTES.fullmatch(text.strip()) for text in texts):
        return True
    kinds = ["money" if is_money(unit) else unit[0] for unit in units]
    return len(set(kinds)) < len(kinds)


_HOUR = unit_of("h")
_MINUTES = re.compile(r"\d{1,3}\s?m")
_UNIT_OF_TEXT = re.compile(r"([$€£₩¥])?\s?[+-]?[\d,.]{1,20}\s?([^\W\d_]{1,12}|[$€£₩%])?")


def unit_of_text(text: str) -> Unit | None:
    """Return the unit of a text that is one number with it."""
    found = _UNIT_OF_TEXT.fullmatch(text[:60].strip())
    name = (found[1] or found[2] or "").lower() if found else ""
    return unit_of(name) if name else None


_SMALL = re.compile(r"\d{1,3}")
_IN_THOUSANDS = re.compile(r"\d{1,3}\s?[천만억]\s?[가-힣]{0,2}")


def share_magnitude(texts: list[str]) -> bool:
    """Whether a magnitude behind the last of several numbers may be that of all: 3, 5천원."""
    *others, last = [text.strip() for text in texts] or [""]
    return bool(others and _IN_THOUSANDS.fullmatch(last)) and all(map(_SMALL.fullmatch, others))

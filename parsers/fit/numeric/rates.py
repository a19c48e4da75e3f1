"""Rates: what is done or lasts per day, week or month is no total, and no other rate."""

from __future__ import annotations

import re

from holdfast.parsers.fit.names.others import are_named
from holdfast.parsers.words import en_amounts, en_numbers, ko_amounts, ko_numbers
from holdfast.parsers.words.field_names import TIMES

DAILY = ko_numbers.DAILY
"""하루 8시간: hours of each day, not a day and eight hours."""


def of_another(text: str, names: tuple[str, ...]) -> bool:
    """Whether hours or times are told per day or week, where the field's name says another period
    or none: "8 hours per day" for `hours`."""
    if not names:
        return False
    english, korean = en_numbers.RATE.search(text), ko_numbers.RATE.match(text)
    if english:
        own = en_numbers.PERIODS.get(english[1].lower(), ())
    elif korean:
        own = ko_numbers.PERIODS[korean[1].replace(" ", "")]
    else:
        return False
    said = " ".join(names).lower()
    return not any(word in said for word in own)


_ENGLISH = {"dai": "day", "night": "day", "annual": "year"}
_KOREAN = ("", "day", "week", "month", "year", "hour")
"""What the groups of the Korean laws stand for."""


def of_another_period(text: str, names: tuple[str, ...]) -> bool:
    """Whether a number is told of a period, where the field is named after another: "2 per week"
    and 8시간마다 for times_per_day."""
    own = {_period(name, en_numbers.RATE_NAME, ko_numbers.RATE_NAME) for name in names}
    told = _period(text, en_numbers.OFTEN, ko_numbers.OFTEN) if own != {""} else ""
    return told != "" and told not in own


def _period(text: str, english: re.Pattern[str], korean: re.Pattern[str]) -> str:
    if found := english.search(text):
        period = str(next(filter(None, found.groups()))).lower()
        return _ENGLISH.get(period, period)
    if not text.isascii() and (found := korean.search(text)):
        return _KOREAN[found.lastindex or 0]
    return ""


_TURNS = frozenset(["", *en_amounts.TURNS, *ko_amounts.TURNS])


def is_no_turn(noun: str, names: tuple[str, ...]) -> bool:
    """Whether a field says how often, and its number has another noun: 2 tablets, 3일."""
    often = are_named(names, TIMES)
    return often and noun not in _TURNS

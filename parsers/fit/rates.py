"""Rates: what is done or lasts per day, week or month is no total, and no other rate."""

from __future__ import annotations

from holdfast.parsers.words import en_numbers, ko_numbers

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

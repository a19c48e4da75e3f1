"""Times of day that can be read in one way only: clocks, halves of the day, spoken hours."""

from __future__ import annotations

import re
from datetime import time
from types import ModuleType

from holdfast.parsers.fit.numeric.amounts import worded
from holdfast.parsers.words import en_moments, en_numbers, ko_moments, ko_numbers

_NOON = re.compile(rf"{ko_moments.NOON}|{en_moments.NOON}", re.I)
_MIDNIGHT = re.compile(rf"{ko_moments.MIDNIGHT}|{en_moments.MIDNIGHT}", re.I)
_SHARP = re.compile(rf"\s(?:{en_moments.SHARP}|{ko_moments.SHARP})$", re.I)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?\s?(?:([ap])\.?m\.?)?", re.I)
_POINTED = re.compile(r"(\d{1,2})\.(\d{2})\s?([ap])\.?m\.?|(\d{1,2})\s?h\s?(\d{2})", re.I)
"""10.30 am; 14h30."""
_HOUR = re.compile(r"(\d{1,2})\s?([ap])\.?m\.?", re.I)


def clock_of(text: str) -> time | None:
    """Return the time of day, or None where it could be read in two ways, or in none."""
    text = text.strip(" .,").removeprefix("at ")
    if _NOON.fullmatch(text):
        return time(12)
    if _MIDNIGHT.fullmatch(text):
        return time(0)
    if (spoken := en_moments.SPOKEN.fullmatch(text)) is not None:
        return _of_speech(spoken)
    text = _SHARP.sub("", text)
    part = ko_moments.PART.match(text)
    rest = text[part.end() :] if part else text
    if match := _CLOCK.fullmatch(rest):
        hour = _half(int(match[1]), match[5]) if match[5] else _hour(part, int(match[1]))
        return _clock(hour, int(match[2]), int(match[3] or 0), int((match[4] or "").ljust(6, "0")))
    if match := _POINTED.fullmatch(rest):
        hour = _half(int(match[1]), match[3]) if match[1] else int(match[4])
        return _clock(hour, int(match[2] or match[5]), 0)
    if match := _HOUR.fullmatch(rest):
        return _clock(_half(int(match[1]), match[2]), 0, 0)
    return _korean_clock(part, rest)


def _of_speech(match: re.Match[str]) -> time | None:
    hour, part = _whole(match[1] or match[4], en_numbers), match[5].lower()
    if hour is None or (part == "at night" and not 7 <= hour <= 11):
        return None
    whole = _half(hour, "a" if part.startswith(("in the morning", "am", "a.")) else "p")
    shift = (match[3] or "").lower()
    if not shift:
        return _clock(whole, int(match[2] or 0), 0)
    if whole is not None and shift.endswith("to"):
        whole = (whole - 1) % 24
    minute = 30 if shift.startswith("half") else 15 if shift.endswith("past") else 45
    return _clock(whole, minute, 0)


def _korean_clock(part: re.Match[str] | None, rest: str) -> time | None:
    match = ko_moments.CLOCK.fullmatch(rest)
    if not match:
        return None
    hour = _whole(match[1], ko_numbers)
    minute = 30 if match[2] else _whole(match[3], ko_numbers) if match[3] else 0
    if hour is None or minute is None or (part is None and 0 < hour < 12):
        return None  # 세 시 alone may be night or afternoon
    return _clock(_hour(part, hour), minute, int(match[4] or 0))


def _whole(text: str, language: ModuleType) -> int | None:
    number = worded(text, language)
    return None if number is None else int(number)


def _hour(part: re.Match[str] | None, hour: int) -> int | None:
    return ko_numbers.hour_of(part[1], hour) if part else hour


def _half(hour: int, half: str) -> int | None:
    return None if not 1 <= hour <= 12 else hour % 12 + (12 if half.lower() == "p" else 0)


def _clock(hour: int | None, minute: int, second: int, micro: int = 0) -> time | None:
    try:
        return time(hour, minute, second, micro) if hour is not None else None
    except ValueError:
        return None

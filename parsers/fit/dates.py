"""Dates and times that can be read in one way only: ISO, English, Korean."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from typing import Literal

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import leaf_of
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_numbers, ko_numbers

_ISO = re.compile(r"(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?")
_KOREAN = re.compile(r"(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일")
_SLASHED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})", re.I
)
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})", re.I)
_WEEKDAY = re.compile(
    r"[(\[]?\s?(?:([월화수목금토일])요일?|(?<![가-힣])([월화수목금토일])(?=[)\]])|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)\s?[)\]]?[,.]?",
    re.I,
)
_BASIC = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
"""20250304: ISO 8601 without its hyphens."""
_NUMBER = re.compile(r"[+-]?\d{1,20}(?:\.\d{0,20})?")
_BETWEEN = re.compile(r"^\s*(?:at|on|the|by)\b|\b(?:at|on|the|on the)\s*$|^\s*[,T]", re.I)
_PARTICLE = re.compile(r"(?<=[일)])\s?(?:까지|부터|에|자)$")
_IN_BRACKETS = re.compile(r"\s?[(\[]([^()\[\]]{6,40})[)\]]\s?")
_COPULA = re.compile(r"(?<=[\d일시분초반)])\s?(?:입니다|이에요|예요|이다)?\.?$")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?\s?(?:([ap])\.?m\.?)?", re.I)
_HOUR = re.compile(r"(\d{1,2})\s?([ap])\.?m\.?", re.I)
_KOREAN_CLOCK = re.compile(r"(\S{1,6})\s?시(?:\s?(반)|\s?(\S{1,6}?)\s?분)?(?:\s?(\d{1,2})\s?초)?")
_PART = re.compile(r"(오전|오후|새벽|아침|저녁|밤|낮|점심)\s?")
_KOREAN_DAYS = "월화수목금토일"

Kind = Literal["date", "datetime", "time"]


def lay(node: Node, kind: Kind, bend: Bend) -> date | datetime | time | str:
    """Return the date or time; raises Misfit where it could be read in two ways, or in none."""
    leaf = leaf_of(node, bend)
    text = unicodedata.normalize("NFKC", inline.plain(leaf.text)).strip()
    if not text:
        raise bend.misfit("missing")
    found = _read(_PARTICLE.sub("", _COPULA.sub("", text)), kind)
    if found is not None:
        if found.isoformat() != text:
            bend.note("date")
        return found
    if _slashed(text) == "ambiguous":
        raise bend.misfit("ambiguous")
    if _NUMBER.fullmatch(text) or (kind == "datetime" and _ISO.fullmatch(text)):
        raise bend.misfit(f"{kind}_parsing")  # seconds since 1970, or a day without its hour
    if re.fullmatch(r"[\dTZ:+.\s-]{5,40}", text, re.I):
        return text  # other forms of ISO 8601, with zones and fractions: Pydantic's to judge
    raise bend.misfit(f"{kind}_parsing")


def _read(text: str, kind: Kind) -> date | datetime | time | None:
    if kind == "time":
        return _time(text)
    found = _date_in(text)
    if not found:
        return None
    day, rest = found
    rest = _BETWEEN.sub("", rest).strip(" ,.T")
    if kind == "date":
        return day if not rest or _says_again(day, rest) else None
    clock = _time(rest) if rest else None
    return datetime.combine(day, clock) if clock else None


def _says_again(day: date, rest: str) -> bool:
    """Whether what is left is the same date in brackets, in another form."""
    inside = _IN_BRACKETS.fullmatch(rest)
    again = _date_in(inside[1]) if inside else None
    return again is not None and again[0] == day and not again[1].strip(" ,.")


def _date_in(text: str) -> tuple[date, str] | None:
    """Return the one date in a text and what is left of the text."""
    if _BASIC.fullmatch(text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    for pattern, order in (
        (_KOREAN, "ymd"),
        (_ISO, "ymd"),
        (_DAY_FIRST, "dmy"),
        (_MONTH_FIRST, "mdy"),
        (_SLASHED, ""),
    ):
        match = pattern.search(text)
        if not match:
            continue
        day = _slashed(match[0]) if not order else _of_groups(match, order)
        rest = text[: match.start()] + " " + text[match.end() :]
        if isinstance(day, date):
            return _weekday_agrees(day, rest)
    return None


def _of_groups(match: re.Match[str], order: str) -> date | None:
    parts = dict(zip(order, match.groups(), strict=True))
    month = en_numbers.MONTHS.get(parts["m"].lower()) if parts["m"].isalpha() else int(parts["m"])
    return _date(int(parts["y"]), month or 0, int(parts["d"]))


def _slashed(text: str) -> date | Literal["ambiguous"] | None:
    """Read 25/07/2025; 05/07/2025 may be either, unless day and month are the same."""
    match = _SLASHED.fullmatch(text.strip())
    if not match:
        return None
    first, second, year = (int(group) for group in match.groups())
    if first > 12 or first == second:
        return _date(year, second, first)
    return _date(year, first, second) if second > 12 else "ambiguous"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday_agrees(day: date, rest: str) -> tuple[date, str] | None:
    weekday = _WEEKDAY.search(rest)
    if not weekday:
        return day, rest
    korean = weekday[1] or weekday[2]
    number = _KOREAN_DAYS.index(korean) if korean else en_numbers.WEEKDAYS[weekday[3].lower()]
    if number != day.weekday():
        return None
    return day, rest[: weekday.start()] + " " + rest[weekday.end() :]


def _time(text: str) -> time | None:
    text = text.strip(" .,")
    if text in ("정오", "noon"):
        return time(12)
    if text in ("자정", "midnight"):
        return time(0)
    part = _PART.match(text)
    rest = text[part.end() :] if part else text
    if match := _CLOCK.fullmatch(rest):
        hour = _half(int(match[1]), match[5]) if match[5] else _hour(part, int(match[1]))
        return _clock(hour, int(match[2]), int(match[3] or 0), int((match[4] or "").ljust(6, "0")))
    if match := _HOUR.fullmatch(rest):
        return _clock(_half(int(match[1]), match[2]), 0, 0)
    return _korean_clock(part, rest)


def _korean_clock(part: re.Match[str] | None, rest: str) -> time | None:
    match = _KOREAN_CLOCK.fullmatch(rest)
    if not match:
        return None
    hour = _small(match[1])
    minute = 30 if match[2] else _small(match[3]) if match[3] else 0
    if hour is None or minute is None or (part is None and 0 < hour < 12):
        return None  # 세 시 alone may be night or afternoon
    return _clock(_hour(part, hour), minute, int(match[4] or 0))


def _small(text: str) -> int | None:
    found = ko_numbers.number_at(text, 0)
    return int(found[0]) if found and found[1] == len(text) else None


def _hour(part: re.Match[str] | None, hour: int) -> int | None:
    return ko_numbers.hour_of(part[1], hour) if part else hour


def _half(hour: int, half: str) -> int | None:
    return None if not 1 <= hour <= 12 else hour % 12 + (12 if half.lower() == "p" else 0)


def _clock(hour: int | None, minute: int, second: int, micro: int = 0) -> time | None:
    try:
        return time(hour, minute, second, micro) if hour is not None else None
    except ValueError:
        return None

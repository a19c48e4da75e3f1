"""Dates and times that can be read in one way only: ISO, English, Korean."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from typing import Literal

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.voided import takes_moment
from holdfast.parsers.fit.leaves import leaf_of
from holdfast.parsers.fit.numeric import asides
from holdfast.parsers.fit.numeric.amounts import worded
from holdfast.parsers.fit.values.times import clock_of
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_moments, en_numbers, ko_moments, ko_numbers
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Scalar

_ISO_8601 = re.compile(r"[\dTZ:+.\s-]{5,40}", re.I)
_ISO = re.compile(r"(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?")
_SLASHED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})", re.I
)
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})", re.I)
_YEAR_FIRST = re.compile(r"(\d{4}),?\s([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?", re.I)
_CHINESE = str.maketrans("年月日", "년월일")
_ORDINAL = re.compile(
    rf"\b({'|'.join(sorted(en_moments.ORDINALS, key=len, reverse=True))})\s(?:of\s)?(?=[A-Z])", re.I
)
_WEEKDAY = re.compile(
    rf"[(\[]?\s?(?:{ko_moments.WEEKDAY}|{en_moments.WEEKDAY})\s?[)\]]?[,.]?", re.I
)
_BASIC = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
"""20250304: ISO 8601 without its hyphens."""
_SPAN = re.compile(r"(?<![T:\d])\d{1,2}:\d{2}\s?-\s?\d{1,2}:\d{2}$|-(?:1[3-9]|2\d):\d{2}$")
"""15:00-16:00 is from three to four, not three o'clock in a zone; no zone is 13 hours behind."""
_NUMBER = re.compile(r"[+-]?\d{1,20}(?:\.\d{0,20})?")
_IN_BRACKETS = re.compile(r"\s?[(\[]([^()\[\]]{6,40})[)\]]\s?")

_REMARK = re.compile(r"(?<=\S) ?[(（][^()（）\d]{1,40}[)）]$")
"""What explains a date or time: 08:00 (morning). A weekday in brackets is checked before."""

_LUNAR = re.compile(rf"{ko_moments.LUNAR}|{en_moments.LUNAR}", re.I)
"""Days of another calendar."""

Kind = Literal["date", "datetime", "time"]


def lay(node: Node, shape: Scalar, bend: Bend) -> date | datetime | time | str:
    """Return the date or time; raises Misfit where it could be read in two ways, or in none."""
    kind = _KINDS[shape.kind]
    leaf = asides.set_aside(leaf_of(node, bend), bend.field_names)
    text = unicodedata.normalize("NFKC", inline.plain(leaf.text)).strip()
    if not text:
        raise bend.misfit("missing")
    found = _read(ko_moments.PARTICLE.sub("", ko_moments.COPULA.sub("", text)), kind)
    remark = _REMARK.search(text)
    if (remark and _is_unsure(remark[0])) or _LUNAR.search(text) or _is_of_two(text, remark, kind):
        raise bend.misfit("ambiguous")
    if takes_moment(text, bend):
        raise bend.misfit("ambiguous")
    if found is None and remark and not _WEEKDAY.search(remark[0]):
        found = _read(text[: remark.start()], kind)
    if found is not None:
        if found.isoformat() != text:
            bend.note("date")
        return found
    if _slashed(text) == "ambiguous":
        raise bend.misfit("ambiguous")
    if _NUMBER.fullmatch(text) or (kind == "datetime" and _ISO.fullmatch(text)):
        raise bend.misfit(f"{kind}_parsing")  # seconds since 1970, or a day without its hour
    if _SPAN.search(text):
        raise bend.misfit("ambiguous")
    if _ISO_8601.fullmatch(text):
        return text  # other forms of ISO 8601, with zones and fractions: Pydantic's to judge
    raise bend.misfit(f"{kind}_parsing")


def is_moment(text: str, kind: str) -> bool:
    """Whether a whole text is one moment of a kind, and nothing else."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return kind in _KINDS and _read(plain, _KINDS[kind]) is not None


_KINDS: dict[str, Kind] = {"date": "date", "datetime": "datetime", "time": "time"}


_TENTATIVE = re.compile(rf"\?|{en_moments.TENTATIVE}|{ko_moments.TENTATIVE}", re.I)
_NOT_OFF = re.compile(rf"{en_moments.NOT_OFF}|{ko_moments.NOT_OFF}", re.I)
_ZONE = re.compile(r"\A\s?[(（]\s?(?:UTC|GMT|KST|JST|[ECMP][SD]T|CES?T|BST|IST)\s?[)）]\Z", re.I)


def _is_of_two(text: str, remark: re.Match[str] | None, kind: Kind) -> bool:
    """Whether a moment of a day may be another one: its zone is told apart, or 밤 12시."""
    if kind != "datetime":
        return False
    return bool(ko_moments.NIGHT.search(text)) or (
        remark is not None and bool(_ZONE.match(remark[0]))
    )


def _is_unsure(remark: str) -> bool:
    if _TENTATIVE.search(remark) and not _NOT_OFF.search(remark):
        return True
    return words.says("doubt", remark) or is_guessed(remark)


def _read(text: str, kind: Kind) -> date | datetime | time | None:
    if kind == "time":
        return clock_of(text)
    found = _date_in(text)
    if not found:
        return None
    day, rest = found
    rest = en_moments.BETWEEN.sub("", rest).strip(" ,.T")
    if kind == "date":
        return day if not rest or _says_again(day, rest) else None
    clock = clock_of(rest) if rest else None
    return datetime.combine(day, clock) if clock else None


def _says_again(day: date, rest: str) -> bool:
    """Whether what is left is the same date in brackets, in another form."""
    inside = _IN_BRACKETS.fullmatch(rest)
    again = _date_in(inside[1]) if inside else None
    return again is not None and again[0] == day and not again[1].strip(" ,.")


def _date_in(text: str) -> tuple[date, str] | None:
    """Return the one date in a text and what is left of the text."""
    text = _in_figures(text)
    if _BASIC.fullmatch(text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    for pattern, order in (
        (ko_moments.DAY, "ymd"),
        (_ISO, "ymd"),
        (_YEAR_FIRST, "ymd"),
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


def _in_figures(text: str) -> str:
    """Put figures for the words of a date: the first of May, 이천이십오년 유월 삼십일."""
    text = text.translate(_CHINESE)
    if spelled := ko_moments.SPELLED.search(text):
        parts = [worded(ko_moments.MONTHS.get(word, word), ko_numbers) for word in spelled.groups()]
        figures = [str(part) for part in parts if part is not None]
        if len(figures) == 3:
            year, month, day = figures
            text = f"{text[: spelled.start()]}{year}년 {month}월 {day}일{text[spelled.end() :]}"
    return _ORDINAL.sub(lambda m: f"{en_moments.ORDINALS[m[1].lower()]} ", text)


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
    number = (
        ko_moments.WEEKDAYS.index(korean) if korean else en_numbers.WEEKDAYS[weekday[3].lower()]
    )
    if number != day.weekday():
        return None
    return day, rest[: weekday.start()] + " " + rest[weekday.end() :]

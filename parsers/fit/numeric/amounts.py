"""Numbers with their units, as they stand one after the other in a text: 1시간 30분, 2½ cups."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from types import ModuleType

from holdfast.parsers.words import en_numbers, ko_numbers

_UNIT = re.compile(
    r"\s?(%|℃|°[CF]?|(?:[kcm]?m|ft|in)[²³23](?![\d.])|[A-Za-z]{1,4}/[a-z]{1,2}(?![a-z])"
    r"|[A-Za-z$£€]{1,12}|[가-힣]{1,5})"
)
_SIGN = re.compile(r"[-−+](?=\S)|(?:minus|negative)\s|마이너스\s?|영하\s?|영상\s?(?=\d)", re.I)
_FRACTION_SIGN = re.compile(r"(\d{1,9})?\s?([¼-¾⅐-⅞])")
_MIXED = re.compile(r"(\d{1,4})\s(\d{1,2})/(\d{1,2})(?![\d/])")
_AND = re.compile(r"and\s(?=\d)", re.I)
"""2 hours and 10 minutes."""
_AND_HALF = re.compile(r"(?:an?|one) ([a-z]{1,12}) and a half\b", re.I)
_HALF = re.compile(
    r"half an? (?!(?:dozen|hundred|thousand|[mbtr]{1,2}illion)\b)([a-z]{1,12})"
    r"|half\s(?!(?:an? |dozen|hundred|thousand|[mbtr]{1,2}illion)\b)([a-z]{1,12})(?!\w)"
    r"|반\s?(시간)",
    re.I,
)
"""Half a dozen is a number of its own."""
_WITH_SCALE = re.compile(
    r"(\d{1,3}(?:,\d{3}){1,12}|\d{1,9}(?:\.\d{1,9})?)\s?(hundred|thousand|million|billion"
    r"|trillion|dozen)\b",
    re.I,
)
_SCALE_WORDS = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
                "trillion": 10**12}  # fmt: skip


Part = tuple[Decimal, str]
"""A number and its unit, or ""."""
_MOST = 4


def amounts(text: str) -> list[Part] | None:
    """Read the whole text as numbers with units: [(1, "시간"), (30, "분")]."""
    parts: list[Part] = []
    place = 0
    while place < len(text):
        for read in _READERS:
            if end := read(text, place, parts):
                place = end
                break
        else:
            return None
    return parts if len(parts) <= _MOST else None


def _joint(text: str, at: int, parts: list[Part]) -> int:
    """Pass over a blank, a comma, an "and"."""
    if text[at] in " ,":
        return at + 1
    joint = _AND.match(text, at) if parts else None
    return joint.end() if joint else 0


def _and_half(text: str, at: int, parts: list[Part]) -> int:
    """Read "an hour and a half"."""
    found = None if parts else _AND_HALF.match(text, at)
    if not found:
        return 0
    parts.append((Decimal("1.5"), found[1].lower()))
    return found.end()


def _half(text: str, at: int, parts: list[Part]) -> int:
    """Read "half an hour" and 반 시간."""
    found = None if parts else _HALF.match(text, at)
    if not found:
        return 0
    parts.append((Decimal("0.5"), (found[1] or found[2] or found[3]).lower()))
    return found.end()


def _half_more(text: str, at: int, parts: list[Part]) -> int:
    """Read what stands behind a unit in 한 시간 반."""
    if not parts or not text.startswith("반", at):
        return 0
    value, unit = parts.pop()
    parts.append((value + Decimal("0.5"), unit))
    return at + 1


def _days(text: str, at: int, parts: list[Part]) -> int:
    """Read 사흘."""
    days = next((word for word in ko_numbers.DAYS if text.startswith(word, at)), "")
    if days:
        parts.append((Decimal(ko_numbers.DAYS[days]), "일"))
    return at + len(days) if days else 0


def _number(text: str, at: int, parts: list[Part]) -> int:
    found = _number_at(text, at)
    if found is None:
        return 0
    value, place = found
    unit = _UNIT.match(text, place)
    parts.append((value, unit[1].lower() if unit else ""))
    return unit.end() if unit else place


_READERS = (_joint, _and_half, _half, _half_more, _days, _number)
"""Each adds what begins at a place to the parts, and returns where it ends; 0 where it is none."""


def _number_at(text: str, at: int) -> tuple[Decimal, int] | None:
    sign = _SIGN.match(text, at)
    begin = sign.end() if sign else at
    found = (
        _fraction_at(text, begin)
        or _scaled_at(text, begin)
        or ko_numbers.number_at(text, begin)
        or en_numbers.number_at(text, begin)
    )
    if found and sign and sign[0][0] not in "+영":
        return -found[0], found[1]
    below = sign and sign[0].startswith("영하")
    return (-found[0] if below else found[0], found[1]) if found else None


def _fraction_at(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read 1½ and 1 1/2: a whole number and its fraction, or a sign that is a fraction alone."""
    if signed := _FRACTION_SIGN.match(text, at):
        part = Fraction(unicodedata.numeric(signed[2])).limit_denominator(10)
        return exactly(int(signed[1] or 0) + part), signed.end()
    mixed = _MIXED.match(text, at)
    if not mixed or not 0 < int(mixed[2]) < int(mixed[3]):
        return None
    return exactly(int(mixed[1]) + Fraction(int(mixed[2]), int(mixed[3]))), mixed.end()


def exactly(number: Fraction) -> Decimal:
    """Return a fraction as a Decimal."""
    return Decimal(number.numerator) / Decimal(number.denominator)


def _scaled_at(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read "2.5 million"."""
    found = _WITH_SCALE.match(text, at)
    if not found:
        return None
    return Decimal(found[1].replace(",", "")) * _SCALE_WORDS[found[2].lower()], found.end()


def worded(text: str, language: ModuleType) -> Decimal | None:
    """Return the number that a whole text is in words of a language, or in digits."""
    if text.isdecimal():
        return Decimal(text)
    found: tuple[Decimal, int] | None = language.number_at(text.lower(), 0)
    return found[0] if found and found[1] == len(text) else None

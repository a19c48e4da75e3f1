"""Numbers with their units, as they stand one after the other in a text: 1시간 30분, 2½ cups."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

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


def amounts(text: str) -> list[tuple[Decimal, str]] | None:
    """Read the whole text as numbers with units: [(1, "시간"), (30, "분")]."""
    parts: list[tuple[Decimal, str]] = []
    place = 0
    while place < len(text):
        if text[place] in " ,":
            place += 1
            continue
        if parts and (joint := _AND.match(text, place)):
            place = joint.end()
            continue
        if not parts and (more := _AND_HALF.match(text, place)):
            parts.append((Decimal("1.5"), more[1].lower()))
            place = more.end()
            continue
        if not parts and (half := _HALF.match(text, place)):
            parts.append((Decimal("0.5"), (half[1] or half[2] or half[3]).lower()))
            place = half.end()
            continue
        if parts and text.startswith("반", place):
            parts[-1] = (parts[-1][0] + Decimal("0.5"), parts[-1][1])
            place += 1
            continue
        days = next((word for word in ko_numbers.DAYS if text.startswith(word, place)), None)
        if days:
            parts.append((Decimal(ko_numbers.DAYS[days]), "일"))
            place += len(days)
            continue
        found = _number_at(text, place)
        if found is None:
            return None
        value, place = found
        unit = _UNIT.match(text, place)
        parts.append((value, unit[1].lower() if unit else ""))
        place = unit.end() if unit else place
    return parts if len(parts) <= 4 else None


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

"""English numbers, units, months and weekdays."""

from __future__ import annotations

import re
from decimal import Decimal

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_ONES = {w: n for n, w in enumerate(
    each(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen"
    ))}  # fmt: skip
TWO_TO_TEN = "|".join([*_ONES][2:11])
"""Alternatives of a pattern, without a group around them."""
FIRST_TO_TENTH = tuple(each("first second third fourth fifth sixth seventh eighth ninth tenth"))
_ORDINALS = {w: n for n, w in enumerate(["zeroth", *FIRST_TO_TENTH])}
_TENS = {
    w: 10 * n
    for n, w in enumerate(each("twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6}
_WORD = law(r"[A-Za-z]+")
_JOIN = law(r"[\s-]+(?:and\s+)?", re.I)
_HALF_OF = law(r"(?:an?\s{1,3})?half(?:\s{1,3}an?\b)?[\s-]{1,3}([a-z]{5,8})\b", re.I)
_HALF = law(r"\s{1,9}and\s{1,9}(?:a|one)\s+half\b", re.I)

MONTHS = {m: n for n, m in enumerate(
    each(
        "january february march april may june july august september october november "
        "december"
    ), 1)}  # fmt: skip
MONTHS |= {m[:3]: n for m, n in MONTHS.items()} | {"sept": 9}
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
"""Building blocks of a pattern."""
WEEKDAYS = {
    d[:3]: n
    for n, d in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )
}

COUNTERS = frozenset(
    each(
        "people persons person votes vote pcs pc pieces piece times time sessions "
        "session items item units unit guests guest copies copy points point players "
        "adults children students clients calls visits seats rooms tickets books "
        "bottles bags boxes cups pages floor floors each total star stars st nd rd th in "
        # things, by how they are packed, cut or laid
        "crates cans jars tins packs packets packages bundles bunches trays barrels drums pallets "
        "sacks cartons tubes tubs tanks buckets baskets bales rolls reels sheets slices loaves "
        "cases bowls plates glasses mugs spoons tablets pills capsules drops doses sets pairs "
        "rows columns shelves drawers folders files parcels letters envelopes vials ampoules "
        # people
        "men women boys girls members participants attendees passengers patients employees "
        "workers residents visitors customers volunteers teams households families couples"
    )
)
UNITS: dict[str, tuple[str, Decimal]] = {}
for _names, _dimension, _factor in (
    ("ms m/s millisecond milliseconds", "ms", "1"),  # what a field "wind_ms" or "latency_ms" holds
    ("s sec secs second seconds", "time", "1"),
    ("min mins minute minutes", "time", "60"),
    ("h hr hrs hour hours", "time", "3600"),
    ("day days", "time", "86400"),
    ("week weeks wk wks", "time", "604800"),
    ("month months mo mos", "months", "1"),
    ("year years yr yrs yo", "months", "12"),
    ("night nights", "nights", "1"),
    ("mcg µg μg ug micrograms microgram", "mass", "0.000001"),
    ("mg milligrams milligram", "mass", "0.001"),
    ("g gram grams", "mass", "1"),
    ("kg kgs kilo kilos kilogram kilograms", "mass", "1000"),
    ("t tonne tonnes", "mass", "1000000"),
    ("ton tons", "ton", "1"),  # of 907, 1000 or 1016 kg
    ("mm", "length", "0.001"),
    ("cm", "length", "0.01"),
    ("m metre metres meter meters", "length", "1"),
    ("km kilometres kilometers", "length", "1000"),
    ("in inch inches", "imperial length", "1"),
    ("ft foot feet", "imperial length", "12"),
    ("yd yard yards", "imperial length", "36"),
    ("mi mile miles", "miles", "1"),
    ("oz ounce ounces", "imperial mass", "1"),
    ("lb lbs", "imperial mass", "16"),
    ("% percent pct", "ratio", "1"),
    ("ml millilitres milliliters cc", "volume", "0.001"),
    ("cl centilitres centiliters", "volume", "0.01"),
    ("l litre litres liter liters", "volume", "1"),
    ("gal gallon gallons", "gallon", "1"),
    ("usd $ dollar dollars", "dollar", "1"),
    ("gbp £ pounds", "pound", "1"),
    ("eur € euro euros", "euro", "1"),
    ("krw ₩ won", "won", "1"),
    ("jpy ¥ yen", "yen", "1"),
    ("cny rmb yuan", "yuan", "1"),
    ("m² m2 sqm", "area", "1"),
    ("km² km2", "area", "1000000"),
    ("cm² cm2", "area", "0.0001"),
    ("ha hectare hectares", "area", "10000"),
    ("m³ m3", "volume", "1000"),
    ("acre acres", "acre", "1"),
    ("km/h kph kmh", "speed", "1"),
    ("mph", "mph", "1"),
    ("knot knots", "knot", "1"),
    ("watt watts", "power", "1"),
    ("kw kilowatt kilowatts", "power", "1000"),
    ("kwh", "kwh", "1"),
    ("hz hertz", "frequency", "1"),
    ("khz", "frequency", "1000"),
    ("mhz", "frequency", "1000000"),
    ("ghz", "frequency", "1000000000"),
    ("kb kilobyte kilobytes", "kilobyte", "1"),  # of 1000 or 1024
    ("mb megabyte megabytes", "megabyte", "1"),
    ("gb gigabyte gigabytes", "gigabyte", "1"),
    ("tb terabyte terabytes", "terabyte", "1"),
    ("kcal", "energy", "1"),
    ("mmhg", "pressure", "1"),
    ("hpa", "pascal", "100"),
    ("kpa", "pascal", "1000"),
    ("psi", "psi", "1"),
    ("u/l iu/l", "activity", "1"),
    ("iu/ml", "activity", "1000"),
    ("g/l", "concentration", "1"),
    ("g/dl", "concentration", "10"),
    ("mg/l", "concentration", "0.001"),
    ("mg/dl", "concentration", "0.01"),
    ("ng/ml", "concentration", "0.000001"),
    ("mmol/l", "molarity", "1"),
    ("meq/l", "meq", "1"),
    ("t/ha", "yield", "1000"),
    ("kg/ha", "yield", "1"),
    ("ppm", "ppm", "1"),
    ("fps", "fps", "1"),
    ("rpm", "rpm", "1"),
    ("mbps", "mbps", "1"),
    ("px pixel pixels", "pixels", "1"),
    ("bpm", "rate", "1"),
    ("c °c celsius ℃ degrees", "temperature", "1"),
    ("f °f fahrenheit ℉", "fahrenheit", "1"),
):
    UNITS |= dict.fromkeys(_names.split(), (_dimension, Decimal(_factor)))
TOTALS = frozenset(each("total totals sum subtotal grandtotal overall overalltotal average mean"))
"""What the first cell of a row says that adds up the others, folded."""
AVERAGES = law(
    r"(?:(?:the|class|group|overall|total) )?(?:average|mean|avg\.?)"
    r"(?: (?:mark|score|grade|value|price|rating))?",
    re.I,
)
"""A whole name that means the average of the others."""
STATISTICS = frozenset(
    each(
        "average mean avg median mode min max minimum maximum lowest highest total sum count range "
        "n std sd"
    )
)
"""Words of what a row of numbers is described by."""
_SUMMED = (
    r"(?:(?:grand |overall |combined )?total (?:amount|costs?|price|sum|expenses?|expenditures?"
    r"|spending|spent|to pay|due)|in total|all in all|altogether|all together|sum total"
    r"|grand total|amount due)"
)
SUMMED = law(_SUMMED, re.I)
"""A whole name that means a sum, or hardly anything else."""
SUMS = law(
    rf"{_SUMMED}|all(?: items| of them)?|everything|everyone|both|n|net|combined|whole group"
    r"|(?:overall |grand )?total (?:count|number|quantity|qty|hours|time|items|people|persons"
    r"|participants|members|students|score|points|budget|income|revenue|sales)"
    r"|(?:the )?(?:whole |full )?(?:week|month|year|quarter)(?:ly)?|q[1-4]|h[12]",
    re.I,
)
"""A whole name that may mean one, if the number is the sum."""
RATE = law(
    r"(?:hours?|hrs?|h|minutes?|mins?|times|sessions?|visits?|calls?|doses?)\s?(?:/\s?|\b(?:per"
    r"|an?|every)?\s)"
    r"(day|week|month|year|each|daily|weekly|monthly)\.?$",
    re.I,
)
"""Hours or times, and what they are told per."""
PERIODS = {
    "day": ("day", "daily", "하루", "일일", "매일"), "daily": ("day", "daily"),
    "week": ("week", "주"), "weekly": ("week",),
    "month": ("month", "월", "한 달", "매달"), "monthly": ("month",),
    "year": ("year", "annual", "yearly", "연"),
}  # fmt: skip
"""How the name of a field says the same period."""
RATE_NAME = law(
    r"per[_ ]?(hour|day|night|week|month|year)(?![a-z])|(?<![a-z])(hour|dai|night|week|month"
    r"|year|annual)(?:ly)?(?=[_ ]|\Z)",
    re.I,
)
"""The period that the name of a field is of: times_per_day, weekly_visits."""
OFTEN = law(
    r"(?:/|\b(?:per|an?|every|each))\s?(?:single\s|other\s|second\s)?(hour|day|night|week|month"
    r"|year)s?\b"
    r"|\b(hour|dai|night|week|month|year)ly\b|\bevery\s\S{1,6}\s(hour|day|week|month)s?\b",
    re.I,
)
"""The period that a number is told of: 2 per week, twice weekly, every 8 hours."""
SUM = law(r"\d\]?\s?(?:\+|\b(?:plus|minus|times|divided by)\b)\s?\d", re.I)
"""Numbers that are to be reckoned together, and are no list."""
APPROXIMATE = law(
    r"\b(?:about|around|approximately|approx|roughly|nearly|almost|over|under"
    r"|more than|less than|at least|up to|several|some|few)\b",
    re.I,
)


def number_at(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read number words that begin at a place: "twenty-five", "half a dozen"."""
    if (part := _HALF_OF.match(text, at)) and part[1].lower() in _SCALES:
        return Decimal(_SCALES[part[1].lower()]) / 2, part.end()
    count = _Count()
    place, end = at, at
    while (word := _WORD.match(text, place)) and count.takes(word[0].lower()):
        end = word.end()
        joined = _JOIN.match(text, end)
        if not joined or ("and" in joined[0].lower() and not count.scaled):
            break
        place = joined.end()
    half = _HALF.match(text, end) if end > at else None
    value = count.value + (Decimal("0.5") if half else 0)
    return (value, half.end() if half else end) if end > at and not count.open else None


class _Count:
    """Number words in the order in which they make one number: "five seven" are two."""

    def __init__(self) -> None:
        self.total = self.section = 0
        self.lowest = 0
        """The last of ones or tens in the section; 0 where there is none."""
        self.scale = 10**9
        self.scaled = False
        """Whether the last word was a scale."""
        self.open = False
        """Whether "a" still waits for its scale."""
        self.ended = False

    @property
    def value(self) -> Decimal:
        return Decimal(self.total + self.section)

    def takes(self, name: str) -> bool:
        """Add a word; say whether it goes on with the number."""
        if self.ended:
            return False
        small = _ONES.get(name, _ORDINALS.get(name, _TENS.get(name)))
        if small is not None:
            self.ended = name in _ORDINALS
            return self._small(small)
        if name in ("a", "an") and not self.section and not self.total and not self.open:
            self.open = True
            return True
        return name in _SCALES and self._scale(_SCALES[name])

    def _small(self, value: int) -> bool:
        fits = not self.lowest or (self.lowest >= 20 and self.lowest % 10 == 0 and 0 < value < 10)
        if not fits or self.open:
            return False
        self.section += value
        self.lowest = self.lowest + value or 1
        self.scaled = False
        return True

    def _scale(self, scale: int) -> bool:
        section = 1 if self.open else self.section
        if not section or (scale < 1000 and section >= 100) or scale >= self.scale:
            return False
        self.section, self.lowest, self.open, self.scaled = section * scale, 0, False, True
        if scale >= 1000:
            self.total, self.section, self.scale = self.total + self.section, 0, scale
        return True

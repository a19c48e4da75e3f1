"""English numbers, units, months and weekdays."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = {w: n for n, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen".split())}  # fmt: skip
_ORDINALS = {
    w: n
    for n, w in enumerate(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()
    )
}
_TENS = {
    w: 10 * n
    for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6}
_WORD = re.compile(r"[A-Za-z]+")
_JOIN = re.compile(r"[\s-]+(?:and\s+)?")

MONTHS = {m: n for n, m in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
MONTHS |= {m[:3]: n for m, n in MONTHS.items()} | {"sept": 9}
WEEKDAYS = {
    d[:3]: n
    for n, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}

COUNTERS = frozenset(
    "people persons person votes vote pcs pc pieces piece times time sessions session items item units unit guests guest copies"
    " copy points point players adults children students clients calls visits seats rooms tickets books bottles bags boxes cups"
    " pages floor floors each total st nd rd th in".split()
)
UNITS: dict[str, tuple[str, Decimal]] = {}
for _names, _unit in (
    ("s sec secs second seconds", ("time", Decimal(1))), ("min mins minute minutes", ("time", Decimal(60))),
    ("h hr hrs hour hours", ("time", Decimal(3600))), ("day days", ("time", Decimal(86400))),
    ("week weeks wk wks", ("time", Decimal(604800))), ("month months", ("months", Decimal(1))),
    ("year years yr yrs", ("months", Decimal(12))), ("night nights", ("nights", Decimal(1))),
    ("mg milligrams", ("mass", Decimal("0.001"))), ("g gram grams", ("mass", Decimal(1))),
    ("kg kgs kilo kilos kilogram kilograms", ("mass", Decimal(1000))), ("mm", ("length", Decimal("0.001"))),
    ("cm", ("length", Decimal("0.01"))), ("m metre metres meter meters", ("length", Decimal(1))),
    ("km kilometres kilometers", ("length", Decimal(1000))), ("% percent pct", ("ratio", Decimal(1))),
    ("ml", ("volume", Decimal("0.001"))), ("l litre litres liter liters", ("volume", Decimal(1))),
    ("usd $ dollar dollars", ("dollar", Decimal(1))), ("gbp £ pounds", ("pound", Decimal(1))),
    ("eur € euro euros", ("euro", Decimal(1))), ("krw ₩ won", ("won", Decimal(1))),
    ("c °c celsius ℃ degrees", ("temperature", Decimal(1))),
):  # fmt: skip
    UNITS |= dict.fromkeys(_names.split(), _unit)
APPROXIMATE = re.compile(
    r"\b(?:about|around|approximately|approx|roughly|nearly|almost|over|under|more than|less than|at least|up to|several|some|few)\b",
    re.I,
)


def number_at(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read number words that begin at a place: "twenty-five", "two hundred and six"."""
    total = section = 0
    place, end = at, at
    while word := _WORD.match(text, place):
        name = word[0].lower()
        value = _ONES.get(name, _ORDINALS.get(name, _TENS.get(name)))
        if value is not None:
            section += value
        elif name in _SCALES and end > at:
            section = section * _SCALES[name]
            total, section = (total + section, 0) if _SCALES[name] >= 1000 else (total, section)
        else:
            break
        end = word.end()
        joined = _JOIN.match(text, end)
        if not joined:
            break
        place = joined.end()
    return (Decimal(total + section), end) if end > at else None

"""The only value of its kind that a reply holds, whatever the verb beside it: "14 seats are left",
"The parcel weighs 2.4 kg, packaging included"; and the new one of two, "moved from A to B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.words import en_sole, en_told, ko_sole, ko_told

_ENDS = re.compile(
    rf"(?<=\d)(\s?(?:°\s?[CF]|[CFmglhLVW]))\.\s(?=[A-Z가-힣])"
    rf"|(?<=\s)((?:is|are|was|were|to|of)\s\d{{1,2}})\.\s(?=[A-Z])"
    rf"|((?:\d|{ko_told.SPELLED})\s?[명개권원건장대시분회번곳석일도])\.\s(?=\S)"
)
"""The letter of a unit or a counter at the end of a sentence is no initial, and a number behind a
verb counts no line."""


def parted(text: str) -> str:
    """Return the text with a new line behind a sentence that ends in a number or its unit."""
    return _ENDS.sub(lambda found: f"{found[1] or found[2] or found[3]}.\n", text)


def bare(sentence: str) -> str:
    """Return a sentence without the yes or the "only" that it begins with."""
    sentence = en_sole.YES.sub("", ko_sole.YES.sub("", sentence))
    return en_sole.TOGETHER.sub("", en_sole.ONLY.sub("", sentence))


def notes(line: str) -> bool:
    """Whether a line is a note, which may be one on the value."""
    return any(law.NOTE.match(line) for law in (en_sole, ko_sole))


def sole(sentence: str) -> Iterator[str]:
    """Yield the number of a sentence that holds no other."""
    for law in (en_sole.SUBJECT, en_sole.LEFT):
        found = law.match(sentence)
        if found and _counts(found):
            yield found["number"]
    if (found := en_sole.MEASURED.match(sentence)) and _measures(found):
        yield f"{found['sign'] or ''}{found['number']} {found['unit'] or ''}".strip()
    left = ko_sole.LEFT.match(sentence)
    if left and not spoils(left["lead"]):
        yield f"{left['number']} {left['unit']}"
    found = ko_sole.IS.match(sentence)
    if found and not spoils(ko_sole.FREE.sub("", found["lead"])):
        yield found["said"]


def spoils(lead: str, tail: str = "") -> bool:
    """Whether what stands around a Korean number tells another one, or leaves this one open."""
    return bool(ko_told.NUMBER.search(lead) or ko_told.BESIDE.search(f"{lead}{tail} "))


def _counts(found: re.Match[str]) -> bool:
    if found["noun"].lower().split()[-1] in en_sole.NO_ANSWER:
        return False
    said = found[0].replace(" left", " ", 1).replace(" remaining", " ", 1)
    return not en_told.BESIDE.search(said) and not en_sole.CHANGE.search(said)


def _measures(found: re.Match[str]) -> bool:
    """Whether a verb stands before a number with a unit, and nothing leaves it open."""
    lead, unit = found["lead"], (found["unit"] or "").lower().replace(" ", "")
    beside = f"{lead} {found['tail'] or ''} "
    known = bool(found["sign"]) or (unit not in en_sole.NO_UNITS and unit_of(unit) is not None)
    if not known or not en_sole.VERB.search(lead) or lead.count(" ") < 1:
        return False
    return not (en_told.BESIDE.search(beside) or en_sole.CHANGE.search(beside))


def moved(sentence: str) -> tuple[str, str] | None:
    """Return what something was and what it was changed into; "" for what it was, if unsaid."""
    for law in (en_sole.MOVED, ko_sole.MOVED):
        if found := law.match(sentence):
            old, new = (found["old"] or "").strip(), found["new"].strip()
            return old, _whole_day(old, new)
    return None


def undoes(sentence: str) -> bool:
    """Whether a sentence behind it takes a change back."""
    return any(law.UNDONE.search(sentence) for law in (en_sole, ko_sole))


def _whole_day(old: str, new: str) -> str:
    """Return a day with the year, and the month, of the one before it: 5월 14일, 14일."""
    first, then = ko_sole.WHOLE_DAY.match(old), ko_sole.DAY.fullmatch(new)
    if not first or not then or int(then["month"] or first["month"]) < int(first["month"]):
        return new
    month = then["month"] or first["month"]
    return f"{first['year']}년 {month}월 {then['day']}일{then['rest'] or ''}"

"""One number, day, hour or length of time that a sentence of the reply tells, where the reply holds
no other.

The last ground to be opened, and a narrow one: what names something, compares, supposes or denies
is left alone. What an amount is per ("1인당", "a month") and which one of several the sentence is
about ("the 3rd floor") are no second number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers import words
from holdfast.parsers.choosing.doubts.disowning import takes_back
from holdfast.parsers.choosing.values import grounds, sole
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.amounts import amounts
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import (
    en_asides,
    en_numbers,
    en_told,
    en_weighing,
    ko_asides,
    ko_numbers,
    ko_told,
)
from holdfast.parsers.words.guessed import is_guessed
from holdfast.parsers.words.key_names import PAST
from holdfast.schemas.picture import MOMENTS, NUMBERS

KINDS = (*NUMBERS, *MOMENTS, "timedelta")
_LONGEST = 300
_MOST = 3
"""Sentences of a reply that tells one thing."""
_FIGURES = re.compile(r"\d[\d,.:/-]*+(?>(?:\s?[만억조천백](?>(?:\s?\d{1,4}[천백십]?)?)){0,4})")
"""A number in figures; 3만 5천 is one."""
_DOTTED = re.compile(r"(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)")
"""2025. 3. 14."""
_GRANTS = re.compile(r"(?<=[가-힣])(?:지만|으나)(?=,?\s)")
_NEVER = (
    "doubt", "supposes", "alternative", "excluded", "example", "ceased", "retraction", "asks_back",
    "refusal", "disowns", "missing",
)  # fmt: skip


def told(lines: list[Line], kind: str) -> Iterator[str]:
    """Yield what the first sentence tells, if nothing beside it is against it."""
    text = _prose([line for line in lines if _is_said(line.text)])
    if not text or len(text) > _LONGEST or "?" in text:
        return
    if kind in MOMENTS:
        text = undotted(text)
    whole, *others = words.sentences(sole.parted(text))
    first = sole.bare(_without_measure(whole))
    if len(others) >= _MOST or any(map(_speaks, others)) or is_open(first):
        return
    first = en_asides.REASON.sub("", first)
    if others or first != whole:
        yield first.rstrip(".! ")
    yield from _READERS.get(kind, _numbers)(first)
    if kind in NUMBERS and not _is_one(first):
        return
    yield from sole.sole(first) if kind in NUMBERS else ()
    yield from _past(first)
    if others or first not in lines[0].text:
        yield from grounds.said_of_subject(first)


def in_prose(lines: list[Line]) -> str:
    """Return the lines that are no courtesy as one text; "" where one of them is marked or a
    heading."""
    said = grounds.said(lines)
    return "" if any(line.level for line in said) else _prose(said)


def _prose(said: list[Line]) -> str:
    marked = any(line.marker for line in said)
    return "" if marked else inline.plain(" ".join(line.text for line in said))


def undotted(text: str) -> str:
    """Return a text whose dates in figures have no points, which would end sentences."""
    return _DOTTED.sub(r"\1년 \2월 \3일", text)


def _is_said(line: str) -> bool:
    """Whether a line is no courtesy; nor is what stands behind a yes, or a note."""
    if not words.is_courtesy(line):
        return True
    return sole.notes(line) or not words.is_courtesy(sole.bare(line))


def is_of_itself(text: str) -> bool:
    """Whether a model speaks of itself: "My training data ends on 1 May 2024"."""
    return bool(en_told.ITSELF.search(text) or ko_told.ITSELF.search(text))


def is_no_number(lines: list[Line]) -> bool:
    """Whether a reply only says what a number will be, guesses it, or counts off: "It will be 5",
    "One... two..."; and "3. 5", which may as well be a decimal."""
    if en_told.OPEN.match(lines[0].text):
        return True
    only = lines[0] if len(lines) == 1 else None
    if only is None:
        return False
    parts = _DOTS.split(only.text)
    counted = len(parts) > 1 and sum(bool(amounts(part.strip(" .!"))) for part in parts) > 1
    return counted or ((only.ordinal or 1) > 1 and only.text.strip(" .").isdigit())


_DOTS = re.compile(r"\.{2,}|…")


def changed(lines: list[Line]) -> tuple[str, str] | None:
    """Return the old and the new value of a reply that begins with what was changed into what:
    "moved from 2 May 2027 to 9 May 2027"."""
    text = _prose(grounds.said(lines))
    if not text or len(text) > _LONGEST or "?" in text:
        return None
    whole, *others = words.sentences(undotted(text))
    if len(others) >= _MOST or any(_speaks(one) or sole.undoes(one) for one in others):
        return None
    found = sole.moved(whole)
    lead = whole if not found else whole.replace(found[0], " ").replace(found[1], " ")
    open_ = is_open(lead) or en_weighing.BEFORE.search(lead) or ko_told.BESIDE.search(lead)
    return None if found is None or open_ else found


def replaced(lines: list[Line]) -> tuple[str, str] | None:
    """Return the old and the new value of a reply that is nothing but the sentence that names
    both: "2가 아니라 3입니다", "Not 12 but 13."."""
    said = grounds.said(lines)
    text = inline.plain(said[0].text).strip() if len(said) == 1 else ""
    if not text or len(text) > _LONGEST or "?" in text:
        return None
    for law in (ko_told.REPLACED, *en_told.REPLACED):
        found = law.match(text)
        if found and not is_open(found["lead"] or ""):
            return found["old"], found["new"]
    return None


def _without_measure(sentence: str) -> str:
    """Leave out what an amount is per, and which one of several it is told of."""
    sentence = ko_told.WHICH.sub("", ko_told.PER_ONE.sub("", sentence))
    return en_told.WHICH.sub("", sentence)


def _speaks(sentence: str) -> bool:
    """Whether a sentence behind it tells a number as well, or takes the first one back."""
    if any(law.COUNTED_IN.match(sentence) for law in (en_asides, ko_asides)):
        return False
    said = ko_asides.ORDINAL.sub("", en_asides.ORDINAL.sub("", sentence))
    return (
        any(c.isdigit() for c in said)
        or bool(en_told.NUMBER.search(said) or ko_told.NUMBER.search(said))
        or takes_back(sentence)
        or any(words.says(law, _conceded(sentence)) for law in _NEVER)
    )


def _conceded(sentence: str) -> str:
    """Return a Korean sentence that grants one thing and says another as one that says both, where
    neither may touch the value."""
    if sentence.isascii() or ko_asides.HARMS.search(sentence):
        return sentence
    return _GRANTS.sub("고", sentence)


def is_open(sentence: str) -> bool:
    """Whether a sentence doubts, supposes, denies or only nears what it tells."""
    bare = _FIGURES.sub("0", sentence)  # 3만 5천: here 만 is not "only"
    return (
        any(words.says(law, bare) for law in _NEVER)
        or is_guessed(sentence)
        or bool(ko_numbers.APPROXIMATE.search(sentence) or en_numbers.APPROXIMATE.search(sentence))
        or bool(PAST & set(tokens_of(en_told.CLOCK_PAST.sub(r"\1", sentence))))
    )


def _is_one(sentence: str) -> bool:
    """Whether a sentence holds one number in all, in figures or in words."""
    figures = len(_FIGURES.findall(sentence))
    spelled = len(en_told.NUMBER.findall(sentence))
    return figures + spelled <= 1


def _numbers(sentence: str) -> Iterator[str]:
    yield from _lengths(sentence)
    if not _is_one(sentence):
        return
    english = en_told.COUNTED.match(sentence)
    if english and _counts(english):
        noun = english["noun"]
        yield f"{english['number']} {noun}" if unit_of(noun.lower()) else english["number"]
    korean = ko_told.COUNTED.match(sentence)
    changes = korean is not None and ko_told.CHANGES.search(korean["tail"])
    if korean and not changes and not sole.spoils(korean["lead"], korean["tail"]):
        yield f"{korean['number']}{korean['scale'] or ''} {korean['unit']}"
    came = en_told.CAME.match(sentence)
    if came and not en_told.BESIDE.search(came["tail"]):
        yield came["number"]


def _counts(english: re.Match[str]) -> bool:
    """Whether a verb stands before the number, which then counts and names nothing."""
    lead = english["lead"]
    beside = f"{lead} {english['noun']}{english['tail'] or ''}"
    if english["noun"].split()[0].lower() in en_told.NO_NOUN:
        return False
    if lead.split()[-1].lower() in en_told.NO_VERB or not en_told.VERB.search(lead):
        return False
    return not en_told.BESIDE.search(beside)


def _past(sentence: str) -> Iterator[str]:
    """What a Korean sentence says that something was, or was found to be."""
    found = ko_told.WAS.match(sentence)
    if found and not ko_told.BESIDE.search(f"{found['lead']} "):
        yield found["said"]


def _lengths(sentence: str) -> Iterator[str]:
    """How long something takes."""
    english = en_told.LASTS.match(sentence)
    if english and not en_told.BESIDE.search(english["lead"]):
        yield english["said"]
    korean = ko_told.LASTS.match(sentence)
    if korean and not sole.spoils(korean["lead"]):
        yield korean["said"]


def _days(sentence: str) -> Iterator[str]:
    for law in (en_told.ON_DAY, en_told.DAY_FIRST):
        english = law.match(sentence)
        if english and not en_told.BESIDE.search(f"{english['lead']} {english['tail'] or ''}"):
            yield english["said"]
    yield from _korean_moments(ko_told.ON_DAY, sentence)
    yield from _korean_moments(ko_told.DUE, sentence)


def _hours(sentence: str) -> Iterator[str]:
    english = en_told.AT_HOUR.match(sentence)
    if english and not en_told.BESIDE.search(f"{english['lead']} {english['tail'] or ''}"):
        yield english["said"]
    yield from _korean_moments(ko_told.AT_HOUR, sentence)


def _both(sentence: str) -> Iterator[str]:
    """A day with its hour."""
    english = en_told.ON_DAY.match(sentence)
    if english and not en_told.BESIDE.search(english["lead"]):
        yield f"{english['said']}{english['tail'] or ''}"
    yield from _korean_moments(ko_told.AT_BOTH, sentence)


def _korean_moments(law: re.Pattern[str], sentence: str) -> Iterator[str]:
    found = law.match(sentence)
    tail = ko_told.SCHEDULED.sub("", found["tail"]) if found else ""
    if found and not ko_told.BESIDE.search(f"{found['lead']}{tail} "):
        yield found["said"]


_READERS = {"date": _days, "time": _hours, "datetime": _both, "timedelta": _lengths}
"""How each kind is read; the others are numbers."""

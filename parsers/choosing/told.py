"""One number or one day that a sentence of the reply tells, where the reply holds no other.

The last ground to be opened, and a narrow one: what names something, compares, supposes or denies
is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers import words
from holdfast.parsers.choosing.disowning import takes_back
from holdfast.parsers.choosing.grounds import said_of_subject
from holdfast.parsers.fit.beside import is_guessed
from holdfast.parsers.fit.others import PAST, tokens_of
from holdfast.parsers.fit.units import unit_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import en_numbers, en_told, ko_numbers, ko_told

KINDS = ("int", "float", "decimal", "date")
_LONGEST = 300
_MOST = 3
"""Sentences of a reply that tells one thing."""
_FIGURES = re.compile(r"\d[\d,.:/-]*")
_NEVER = (
    "doubt", "supposes", "alternative", "excluded", "example", "ceased", "retraction", "asks_back",
    "refusal", "disowns", "missing",
)  # fmt: skip


def told(lines: list[Line], kind: str) -> Iterator[str]:
    """Yield the number or day that the first sentence tells, if nothing beside it is against it."""
    said = [line for line in lines if not words.is_courtesy(line.text)]
    text = inline.plain(" ".join(line.text for line in said))
    if not said or len(text) > _LONGEST or "?" in text or any(line.marker for line in said):
        return
    first, *others = words.sentences(text)
    if len(others) >= _MOST or any(map(_speaks, others)) or _is_open(first):
        return
    yield from _days(first) if kind == "date" else _numbers(first)
    if others and (kind == "date" or _is_one(first)):
        yield from said_of_subject(first)


def _speaks(sentence: str) -> bool:
    """Whether a sentence behind it tells a number as well, or takes the first one back."""
    return (
        any(c.isdigit() for c in sentence)
        or bool(en_told.NUMBER.search(sentence) or ko_told.NUMBER.search(sentence))
        or takes_back(sentence)
        or any(words.says(law, sentence) for law in _NEVER)
    )


def _is_open(sentence: str) -> bool:
    return (
        any(words.says(law, sentence) for law in _NEVER)
        or is_guessed(sentence)
        or bool(ko_numbers.APPROXIMATE.search(sentence) or en_numbers.APPROXIMATE.search(sentence))
        or bool(PAST & set(tokens_of(sentence)))
    )


def _is_one(sentence: str) -> bool:
    """Whether a sentence holds one number in all, in figures or in words."""
    figures = len(_FIGURES.findall(sentence))
    spelled = len(en_told.NUMBER.findall(sentence))
    return figures + spelled <= 1


def _numbers(sentence: str) -> Iterator[str]:
    if not _is_one(sentence):
        return
    english = en_told.COUNTED.match(sentence)
    if english and _counts(english):
        noun = english["noun"]
        yield f"{english['number']} {noun}" if unit_of(noun.lower()) else english["number"]
    korean = ko_told.COUNTED.match(sentence)
    if korean and not ko_told.BESIDE.search(f"{korean['lead']}{korean['tail']} "):
        yield f"{korean['number']}{korean['scale'] or ''} {korean['unit']}"


def _counts(english: re.Match[str]) -> bool:
    """Whether a verb stands before the number, which then counts and names nothing."""
    lead = english["lead"]
    beside = f"{lead} {english['noun']}{english['tail'] or ''}"
    if lead.split()[-1].lower() in en_told.NO_VERB or not en_told.VERB.search(lead):
        return False
    return not en_told.BESIDE.search(beside)


def _days(sentence: str) -> Iterator[str]:
    english = en_told.ON_DAY.match(sentence)
    if english and not en_told.BESIDE.search(english["lead"]):
        yield english["day"]
    korean = ko_told.ON_DAY.match(sentence)
    if korean and not ko_told.BESIDE.search(f"{korean['lead']}{korean['tail']} "):
        yield korean["day"]

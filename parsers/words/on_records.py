"""Whether a sentence is the model's own, about the record before it; asked of both languages."""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

from holdfast.parsers.words import en_on_records, ko_on_records

_LAWS = (en_on_records, ko_on_records)

About = Literal["surely", "perhaps", ""]


def about_record(sentence: str, own: Set[str]) -> About:
    """Say whether a sentence speaks of a record. `own`: the words of the record's name, which the
    text of a field may use as well: "This visit will help her" under the notes of a Visit."""
    for law in _LAWS:
        if found := law.OPENING.match(sentence):
            noun = _singular(found["phrase"].split()[-1].casefold())
            named, called = noun in law.NOUNS, noun in own
            if not named and not called:
                continue
            made = law.MADE.search(found["said"])
            used = named and law.USED.search(found["said"])
            tells = named and called and law.TELLS.search(found["said"])
            done_to = found.groupdict().get("object")
            return "surely" if (made or used or tells) and not done_to else "perhaps"
    return ""


def untold(sentence: str) -> str:
    """Return what a whole sentence says that the text does not tell: "예약 시간은 본문에 나와 있지
    않습니다"; "" where it says something else."""
    for law in _LAWS:
        if found := law.UNTOLD.fullmatch(sentence):
            return str(next(filter(None, found.groups())))
    return ""


def _singular(noun: str) -> str:
    if noun.isascii() and noun.endswith("s"):
        return noun.removesuffix("s") if not noun.endswith("ies") else noun[:-3] + "y"
    return noun


def speaks_of_entries(sentence: str) -> bool:
    """Whether a sentence beside the entries of a dictionary speaks of them, and does not only say
    that all are from the text."""
    spoken = any(law.OF_ENTRIES.search(sentence) for law in _LAWS)
    return spoken and not any(law.FROM_TEXT.match(sentence[:_LOOK_AT]) for law in _LAWS)


_LOOK_AT = 300

"""A reply that says of its whole that there is nothing to list."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.schemas.records import Kind

_BESIDE = ("courtesy", "reports", "served", "nothing", "wishes", "remarks")
"""What the other sentences of such a reply may be."""
_TAKES_BACK = re.compile(
    r"^\W*(?:다만|하지만|그러나|그래도|단,|but|however|still|only|except)\b", re.I
)


_BUT = re.compile(r"\b(?:but|however|though|although|yet)\b|지만|으나\s", re.I)


def none_said(case: Case, lines: list[Line], reads: list[Read]) -> bool:
    """Whether the reply says that there are none, and lists nothing."""
    if case.cut:
        return False
    named = [read for read in reads if read.announced in ("asked", "answer")]
    if named:
        return all(len(read.texts) == 1 and words.is_none(read.texts[0]) for read in named)
    for line in lines:
        found = inline.label(line.text)
        if found and words.announced(found.label) == "asked" and words.is_none(found.value):
            return True
    if any(len(read.texts) > 1 and not _only_denies(read) for read in reads):
        return False
    text = " ".join(line.text for line in lines)
    if len(text) < 60 and words.is_none(text):
        return True
    return _says_none(words.sentences(text[:1000]), lines)


def refuse_excused(lines: list[Line], reads: list[Read]) -> None:
    """Refuse a list that is said to be empty because there was no text to read: "없음 (대화 내용이
    전달되지 않았습니다)"."""
    if any(words.is_none(text) for read in reads for text in read.texts) and _is_excused(lines):
        refuse(Kind.NO_VALUE, "none, for want of a text")


def _is_excused(lines: list[Line]) -> bool:
    """Whether a bracket behind a value says that there was no text to read, or asks for it."""
    remarks = [text for line in lines[:_FEW] for text in _BRACKET.findall(line.text)]
    pieces = [piece for text in remarks for piece in words.sentences(text)]
    return any(words.says(law, piece) for piece in pieces for law in ("no_text", "asks_back"))


_FEW = 10
_BRACKET = re.compile(r"[(（]([^()（）]{4,200})[)）]")


def none_told(text: str) -> bool:
    """Whether one sentence, that there is none of something countable, is all of a reply but for
    courtesies: "There are no open tickets."."""
    if len(text) > _LONGEST or "?" in text:
        return False
    said = [piece for piece in words.sentences(text) if not words.is_courtesy(piece)]
    return len(said) == 1 and words.tells_none(inline.plain(said[0]))


_LONGEST = 200
"""Characters of such a reply."""


def _says_none(pieces: list[str], lines: list[Line]) -> bool:
    if any(words.says(law, p) for p in pieces for law in ("asks_back", "no_text")):
        return False
    if any(_TAKES_BACK.search(p) for p in pieces[1:]):
        return False
    if len(pieces) > 1 and words.is_none(pieces[0]):
        return all(map(_agrees, pieces[1:]))
    if not any(words.denies(piece) for piece in pieces[:3]):
        return _states_none(pieces)
    # joined, "there are no others" behind a term would begin like "there are none"
    return any(words.denies(piece) for line in lines for piece in words.sentences(line.text))


def _agrees(sentence: str) -> bool:
    """Whether a sentence behind "None." says that the text has nothing of it, and nothing else."""
    said = any(words.says(law, sentence) for law in ("unsaid", *_BESIDE))
    return said and not _BUT.search(sentence) and not words.limits(sentence)


def _only_denies(read: Read) -> bool:
    """Whether a row is only such a sentence with a comma in it."""
    if read.run.kind != "row" or read.run.label:
        return False
    last = words.sentences(read.run.items[0].line.text)[-1]
    return words.states_none(last) or words.denies(last)


def _states_none(pieces: list[str]) -> bool:
    """Whether a sentence says that the text has none of something, and the others no more."""
    stated = [words.states_none(piece) for piece in pieces]
    return any(stated) and all(
        said or any(words.says(law, piece) for law in _BESIDE)
        for said, piece in zip(stated, pieces, strict=True)
    )


def parted_from_none(reads: list[Read]) -> tuple[list[Read], list[Read]]:
    """Part the lists that say something from those that say there is none."""
    none = [all(map(words.is_none, read.texts)) for read in reads]
    pairs = list(zip(reads, none, strict=True))
    return [read for read, no in pairs if not no], [read for read, no in pairs if no]

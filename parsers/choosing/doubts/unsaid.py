"""What a reply says of a part of its own answer: that the text does not say it, or that it is not
sure of it. A field that is empty, and an item that is not listed, may be spoken of so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import LOOK_AT, Case, refuse
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.words import notes
from holdfast.schemas.picture import Many, Record, fold
from holdfast.schemas.records import Kind

_LAWS = ("unsaid", "wavers")
_SUBJECT = 12
"""Characters within which a sentence about an item names it."""
_FEWEST = 2
"""Letters of a field's name that is no accident in a sentence."""


def refuse_unsaid(case: Case, answer: Answer) -> None:
    """Refuse where a sentence behind an answer takes the ground from a part of it."""
    doubting = [
        s for s in words.sentences(answer.behind[:LOOK_AT]) if _doubts(s) and not _asks_why(case, s)
    ]
    if doubting and any(_is_of(part, s) for part in _parts(case, answer.data) for s in doubting):
        refuse(Kind.CONFLICT, "a part of it is said not to be in the text, or doubted")


def _doubts(sentence: str) -> bool:
    return any(words.says(law, sentence) for law in _LAWS)


def _asks_why(case: Case, sentence: str) -> bool:
    """Whether a sentence only leaves open why something is so, where no field holds a reason."""
    if not isinstance(case.shape, Record) or not notes.is_of_reason(sentence):
        return False
    return not any(name in notes.REASONS for slot in case.shape.slots for name in slot.names)


def _parts(case: Case, data: Any) -> Iterator[tuple[str, int]]:
    """Yield the names of the fields that hold something, or the items; with the characters of a
    sentence within which each is looked for."""
    if isinstance(case.shape, Record) and isinstance(data, dict):
        yield from ((name, LOOK_AT) for name in _filled(case.shape, data))
    elif isinstance(case.shape, Many) and isinstance(case.shape.item, Record):
        records = [one for one in data if isinstance(one, dict)]
        texts = [text for one in records for text in one.values() if isinstance(text, str)]
        names = [name for one in records for name in _filled(case.shape.item, one)]
        yield from ((part, LOOK_AT) for part in dict.fromkeys([*names, *texts]) if part)
    elif case.wants_strings and isinstance(data, list):
        yield from ((text, len(text) + _SUBJECT) for text in data if isinstance(text, str))


def _filled(record: Record, data: dict[str, Any]) -> Iterator[str]:
    """Yield the names of the fields that hold something."""
    for slot in record.slots:
        if data.get(slot.key) not in (None, "", []):
            yield from (name for name in slot.names if len(fold(name)) >= _FEWEST)


def _is_of(part: tuple[str, int], sentence: str) -> bool:
    """Whether a sentence names a part, as a word of its own; behind Hangul an ending may follow."""
    name, within = part[0].casefold().replace("_", " "), part[1]
    said = sentence[:within].casefold()
    at = said.find(name)
    before = said[at - 1 : at]
    after = said[at + len(name) :].removeprefix("s")[:1]
    inflected = not name[-1:].isascii()
    return at >= 0 and not before.isalnum() and (inflected or not after.isalnum())

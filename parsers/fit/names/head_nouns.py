"""Fields by the head noun of what describes them: "이름" for a field described as "환자 이름"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.memory import of_type
from holdfast.parsers.words.field_names import SUBJECTS
from holdfast.parsers.words.key_names import OF_CALLS
from holdfast.schemas.picture import Record, Slot, fold

_KOREAN = re.compile(r"([가-힣]{2,8}?)의?\s([가-힣]{2,8})")
_ENGLISH = re.compile(r"(?:the\s)?([a-z]{3,14})(?:['’]s)?\s([a-z]{3,14})", re.I)
_OF = re.compile(r"(?:the\s)?([a-z]{3,14})\sof\s(?:the\s|an?\s)?([a-z]{3,14})", re.I)


def by_head(record: Record, key: str) -> Slot | None:
    """Return the one field that is described as that noun of whom the record is about; None where
    another field's name holds the noun, or speaks of another person's."""
    heads = _heads(record)
    return heads.get(fold(key)) if heads else None


@of_type
def _heads(record: Record) -> dict[str, Slot]:
    found = [(head, slot) for slot in record.slots for head in _described(slot)]
    return {fold(head): slot for head, slot in found if not _is_others(head, slot, record)}


def _is_others(head: str, slot: Slot, record: Record) -> bool:
    """Whether another field's names hold the noun."""
    others = (other for other in record.slots if other is not slot)
    return any(head in name.casefold() for other in others for name in other.wording)


def _described(slot: Slot) -> Iterator[str]:
    """Yield the head of each name of a field that says whose it is."""
    for name in set(slot.wording):
        if korean := _KOREAN.fullmatch(name):
            subject, head = korean.groups()
        elif english := _OF.fullmatch(name):
            head, subject = english.groups()
        elif english := _ENGLISH.fullmatch(name):
            subject, head = english.groups()
        else:
            continue
        if subject.casefold() in SUBJECTS and head.casefold() not in OF_CALLS:
            yield head.casefold()

"""Fields that a sentence states: "한도는 300만 원, 금리는 4.5%입니다", "the rate is 4.5%"."""

from __future__ import annotations

import re

from holdfast.parsers.memory import of_type
from holdfast.parsers.words import en_statements, ko_statements
from holdfast.schemas.picture import Either, Many, Record, Scalar, Shape, Slot

_ENDINGS = re.compile(rf"(?:{ko_statements.JOINTS}|{en_statements.JOINTS})\Z", re.I)
_REASON = re.compile(rf",?\s(?:{en_statements.REASON}|{ko_statements.REASON})\b", re.I)
_LONGEST_ENDING = 8
_LONGEST_DEED = 16
_STRANGE = re.compile(rf"{en_statements.STRANGE}|{ko_statements.STRANGE}", re.I)
_LONGEST_TEXT = 20
"""Characters of a text that a sentence may state of a field."""


def statements(text: str, record: Record) -> list[tuple[Slot, str]]:
    """Return the fields that a sentence names as its subjects, each with what is said of it; none
    where some part of the sentence is left over, or says more than a value."""
    marks = list(_subjects(record).finditer(text))
    found: list[tuple[Slot, str]] = []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=False):
        slot = record.slot(mark[1])
        value = _without_ending(text[mark.end() : end])
        if slot is None or not value or _STRANGE.search(value) or not _may_hold(slot.shape, value):
            return []
        found.append((slot, value))
    return found if len({slot.name for slot, _ in found}) == len(found) else []


def _without_ending(value: str) -> str:
    """Take off what ends a clause or joins the next one."""
    value = _REASON.split(value, maxsplit=1)[0]
    for _ in range(3):
        value = value.strip().rstrip(",，.;!").rstrip()
        ending = ko_statements.SET.search(
            value, max(0, len(value) - _LONGEST_DEED)
        ) or _ENDINGS.search(value, max(0, len(value) - _LONGEST_ENDING))
        value = value[: ending.start()] if ending else value
    return en_statements.SET_TO.sub("", value.strip())


def _may_hold(shape: Shape, value: str) -> bool:
    """Prose is no value that a sentence states: no one can tell where it ends."""
    if isinstance(shape, Either):
        return any(_may_hold(arm, value) for arm in shape.arms)
    if isinstance(shape, Scalar) and shape.kind in ("str", "any"):
        return len(value) <= _LONGEST_TEXT and "," not in value
    return not isinstance(shape, Record | Many)


@of_type
def _subjects(record: Record) -> re.Pattern[str]:
    """The names of the fields where they are the subject of a clause."""
    names = {
        name
        for slot in record.slots
        for name in (slot.key, *slot.names)
        if len(name) > 1 or not name.isascii()
    }
    longest = "|".join(map(_spelled, sorted(names, key=len, reverse=True))) or r"(?!)"
    return re.compile(
        rf"(?<!\w)(?:the\s|its\s)?(?:number\sof\s)?({longest})"
        rf"(?:{ko_statements.IS}|{en_statements.IS})",
        re.I,
    )


def _spelled(name: str) -> str:
    """The name of a field as a sentence writes it: "start time" and "check-in" of code."""
    return re.escape(name).replace("_", r"[\s_-]")

"""Fields that a sentence states: "한도는 300만 원, 금리는 4.5%입니다", "the rate is 4.5%"."""

from __future__ import annotations

import re

from holdfast.parsers.memory import of_type
from holdfast.schemas.picture import Either, Many, Record, Scalar, Shape, Slot

_KOREAN = r"(?:은|는|이|가)\s"
_ENGLISH = r"\s(?:is|was|are|were|will be|should be|should read)\s"
_ENDINGS = re.compile(
    r"(?:[이가]\s맞습니다|이어야\s합니다|여야\s합니다|입니다|이에요|예요|이다|이고|이며|이구요|고요|으로|로|그리고|\band|\bwith|\bwhile)\Z",
    re.I,
)
_SET = re.compile(
    r"으?로\s(?:(?:판단|분류|설정|표시|계산|평가|기재|기록|입력|산정|집계|간주|처리|선택|지정|결정|확인)"
    r"(?:했|하였|합|하|됩|됐|되었|되)|두었|뒀|둡|두|정했|정하였|정합|정하|보았|봤|봅|보|적었|적|했|하였)"
    r"(?:습니다|니다|다|고|으며|며|음)\Z"
)
"""What was done to give a field its value: "false로 두었습니다", "critical로 판단했고"."""
_SET_TO = re.compile(
    r"\A(?:set|left|kept|marked|rated|judged|classified|recorded)\s(?:to|at|as)\s", re.I
)
_REASON = re.compile(r",?\s(?:because|since|so that|although|왜냐하면)\b", re.I)
_LONGEST_ENDING = 8
_LONGEST_DEED = 16
_STRANGE = re.compile(
    r"(?:이|가)\s아니|아니고|아니라|\b(?:is|was|are)\snot\b|^not\s|[가-힣]{1,10}(?:은|는)\s|\b(?:the|its|his"
    r"|her)\s\w{1,20}\s(?:is|was)\s",
    re.I,
)
"""A denial, or another subject within a value: what is said there is not the field's."""
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
        ending = _SET.search(value, max(0, len(value) - _LONGEST_DEED)) or _ENDINGS.search(
            value, max(0, len(value) - _LONGEST_ENDING)
        )
        value = value[: ending.start()] if ending else value
    return _SET_TO.sub("", value.strip())


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
    longest = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:the\s|its\s)?({longest})(?:{_KOREAN}|{_ENGLISH})", re.I)

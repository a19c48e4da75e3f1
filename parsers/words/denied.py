"""Whether what stands beside an item denies or doubts it; asked of both languages."""

from __future__ import annotations

from holdfast.parsers.memory import remembered
from holdfast.parsers.words import en_standing, is_absent, ko_standing
from holdfast.parsers.words.standing import standing

_LAWS = (en_standing, ko_standing)
_BORDER = " .!,;()（）[]*\"'"
_LONGEST = 60
WEIGHTS = en_standing.WEIGHTS | ko_standing.WEIGHTS


@remembered
def is_denied(beside: str) -> bool:
    """Whether a whole remark denies the item before it, or says that the text has none of it."""
    said = beside.strip(_BORDER)
    if not said or len(said) > _LONGEST:
        return False
    return any(law.DENIED.fullmatch(said) for law in _LAWS) or is_absent(said)


def is_out(beside: str) -> bool:
    """Whether a whole remark says that the item before it does not count, for whatever reason."""
    return is_denied(beside) or standing(beside) in ("out", "voided")


@remembered
def is_doubted(bracket: str) -> bool:
    """Whether a whole bracket doubts the item before it."""
    said = bracket.strip(_BORDER)
    short = 0 < len(said) <= _LONGEST
    return short and any(law.DOUBTED.fullmatch(said) for law in _LAWS)


def is_pending(beside: str) -> bool:
    """Whether a whole remark says that what stands before it is not decided."""
    said = beside.strip(_BORDER)
    return len(said) <= _LONGEST and any(law.PENDING.fullmatch(said) for law in _LAWS)

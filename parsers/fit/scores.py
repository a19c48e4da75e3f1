"""A score of two numbers: "3-1", "3:1", "3대 1"; the first may be the greater one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Scalar, Shape

_SCORE = re.compile(r"(\d{1,3})(?:\s?([-–:])\s?|\s?(대)\s?|\s(to)\s)(\d{1,3})")
_LEAD = re.compile(
    r"\A[^\d:：.!?]{1,80}?(?:(?:은|는|이|가)\s|\s(?:is|was|finished|ended|won|won\sby|ended\sin|at)\s)"
)
_ENDING = re.compile(
    r"(?:\s?(?:입니다|이에요|예요|이다|였습니다|이었습니다)|(?:으로|로)\s(?:이겼|끝났|승리했|마쳤|종료되었)\S{1,4})?[.!]?\Z"
)
_NAMES = re.compile(
    r"score|result|goals|points|sets|games|ratio|odds|스코어|점수|득점|결과|비율|경쟁률|세트", re.I
)
_OPEN = frozenset(
    each("not no might may could perhaps maybe probably almost if or n't 아니 혹시 아마 만약")
)


def parts(text: str, items: Sequence[Shape], names: tuple[str, ...]) -> list[str] | None:
    """Return the two numbers of a score; None where the text, or the field, is of something else.

    Without a name a pair that ascends may be a span, and one with a colon an hour.
    """
    if len(items) != 2 or any(not (isinstance(i, Scalar) and i.kind == "int") for i in items):
        return None
    lead = _LEAD.match(text)
    if lead and _OPEN.intersection(lead[0].lower().split()):
        return None
    said = text[lead.end() :] if lead else text
    found = _SCORE.fullmatch(_ENDING.sub("", said).strip(" *"))
    if not found or any(len(n) > 1 and n[0] == "0" for n in (found[1], found[5])):
        return None
    about = (*names, lead[0]) if lead else names
    named = any(map(_NAMES.search, about)) or (lead is not None and " won " in lead[0])
    sure = found[3] or (found[2] and (found[2] != ":" or len(found[5]) == 1))
    if named or (not about and sure):
        return [found[1], found[5]]
    return None

"""What stands among the pairs of a dictionary in lines or rows and is no entry: a total of the
others, a remark on them, a courtesy, the turns of a talk."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.others import tokens_of
from holdfast.parsers.fit.tables import TOTALS
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import fold

Pair = tuple[str, Any]

REMARKS = frozenset(
    each(
        "note notes remark remarks confidence certainty source sources reference references "
        "비고 참고 메모 주의 신뢰도 확신도 출처 참조"
    )
)
"""Whole keys that say something of the entries beside them."""
_FORM = frozenset(
    each(
        "name title author date time age address email phone subject status type category id "
        "이름 성명 제목 저자 작성자 날짜 일시 시간 나이 주소 연락처 전화 상태 유형 분류 번호"
    )
)
"""Words of the labels of a form: beside them a remark is one of its fields."""
_FIGURE = re.compile(r"[^\d+-]{0,3}([+-]?\d[\d,]{0,15}(?:\.\d{1,9})?)\s?[^\d\s]{0,12}")


def entries(pairs: list[Pair], bend: Bend) -> list[Pair]:
    """Return the pairs that are entries; raises Misfit where nobody can tell which are."""
    if any(_is_chatter(key, value) for key, value in pairs) or _are_turns(pairs):
        raise bend.misfit("ambiguous")
    own = _without_remarks(pairs)
    if not own:
        raise bend.misfit("missing")
    if len(own) < len(pairs):
        bend.note("remarks left out")
    summed = _without_totals(own)
    if len(summed) < len(own):
        bend.note("totals left out")
    return summed


def _is_chatter(key: str, value: Any) -> bool:
    """Whether a label is what a model says before it answers. A word alone may be what a number
    counts: "Sure: 4"."""
    return words.says("opens", key) and (" " in key or _figure(value) is None)


def _are_turns(pairs: list[Pair]) -> bool:
    """Whether all the labels are speakers, and one of them says a sentence."""
    talk = len(pairs) > 1 and all(words.says("speaker", key) for key, _ in pairs)
    return talk and any(words.is_sentence(text) or text.endswith("?") for text in _texts(pairs))


def _texts(pairs: list[Pair]) -> list[str]:
    return [
        value.text if isinstance(value, Leaf) else value.head
        for _, value in pairs
        if isinstance(value, Leaf | Block)
    ]


def _without_remarks(pairs: list[Pair]) -> list[Pair]:
    """Take remarks off both ends, where the other keys are no labels of a form."""
    if any(not _FORM.isdisjoint(tokens_of(key)) for key, _ in pairs):
        return pairs
    is_remark = [fold(key) in REMARKS for key, _ in pairs]
    kept = [at for at, remark in enumerate(is_remark) if not remark]
    return pairs[kept[0] : kept[-1] + 1] if kept else []


def _without_totals(pairs: list[Pair]) -> list[Pair]:
    """Leave out what is called a total and is the sum of the entries before it, or of those since
    the last one."""
    kept: list[Pair] = []
    since = whole = Decimal(0)
    for key, value in pairs:
        figure = _figure(value)
        total = figure is not None and kept and fold(key.split("(")[0]) in TOTALS
        if total and figure in (since, whole):
            since = Decimal(0)
            continue
        kept.append((key, value))
        since, whole = since + (figure or 0), whole + (figure or 0)
    return kept


def _figure(value: Any) -> Decimal | None:
    """Return the one number that a value is, its unit aside."""
    found = _FIGURE.fullmatch(value.text.strip()) if isinstance(value, Leaf) else None
    return Decimal(found[1].replace(",", "")) if found else None

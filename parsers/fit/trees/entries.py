"""What stands among the pairs of a dictionary in lines or rows and is no entry: a total of the
others, a remark on them, a courtesy, the turns of a talk."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.figures import figure
from holdfast.parsers.fit.numeric.totals import (
    averages,
    is_average,
    is_statistic,
    is_total,
    may_be_sum,
)
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import wavering
from holdfast.parsers.words.field_names import FORM, MEASURES
from holdfast.parsers.words.key_names import MOMENTS, REMARKS
from holdfast.schemas.picture import fold

Pair = tuple[str, Any]


_ASKED = ({"q", "a"}, {"문", "답"}, {"질문", "답변"})
"""The labels of a question and its answer."""


def entries(pairs: list[Pair], bend: Bend) -> list[Pair]:
    """Return the pairs that are entries; raises Misfit where nobody can tell which are."""
    if any(_is_chatter(key, value) for key, value in pairs) or _are_turns(pairs):
        raise bend.misfit("ambiguous")
    if _is_dated(pairs):
        raise bend.misfit("ambiguous")
    own = _without_remarks(pairs)
    if any(_is_unsure(value) for _, value in own) or _puts_right(pairs, own):
        raise bend.misfit("ambiguous")
    if not own:
        raise bend.misfit("missing")
    if len(own) < len(pairs):
        bend.note("remarks left out")
    summed = _without_average(_without_totals(own), bend)
    if len(summed) < len(own):
        bend.note("totals left out")
    return summed


def _is_unsure(value: Any) -> bool:
    """Whether a short value is no more than a doubt, or one with a question mark."""
    text = value.text.strip() if isinstance(value, Leaf) else ""
    asked = text.endswith(("?", "？")) and text.count(" ") < _FEW_WORDS
    return asked or (0 < len(text) < _SHORT_VALUE and wavering.wavers(text))


_FEW_WORDS, _SHORT_VALUE = 2, 40


def _puts_right(pairs: list[Pair], own: list[Pair]) -> bool:
    """Whether a remark tells another number of one of the entries: "Note: Bo later got 7"."""
    remarks = [
        value.text for key, value in pairs if isinstance(value, Leaf) and fold(key) in REMARKS
    ]
    names = [key for key, _ in own if fold(key) not in REMARKS and len(key) > 1]
    told = [text for text in remarks if any(map(str.isdigit, text))]
    return any(name in text for text in told for name in names)


def _is_chatter(key: str, value: Any) -> bool:
    """Whether a label is what a model says before it answers. A word alone may be what a number
    counts: "Sure: 4"."""
    return words.says("opens", key) and (" " in key or _figure(value) is None)


def _are_turns(pairs: list[Pair]) -> bool:
    """Whether all the labels are speakers, and one of them says a sentence."""
    if {fold(key) for key, _ in pairs} in _ASKED:
        return True
    talk = len(pairs) > 1 and all(words.says("speaker", key) for key, _ in pairs)
    return talk and any(words.is_sentence(text) or text.endswith("?") for text in _texts(pairs))


def _texts(pairs: list[Pair]) -> list[str]:
    return [
        value.text if isinstance(value, Leaf) else value.head
        for _, value in pairs
        if isinstance(value, Leaf | Block)
    ]


def _is_dated(pairs: list[Pair]) -> bool:
    """Whether a number at an end of several counts only dates them, or is the page: it is none of
    them. Beside other labels of a form it is one of the fields."""
    if len(pairs) < 3 or any(_figure(value) is None for _, value in pairs):
        return False
    ends = [fold(key) in MOMENTS for key in (pairs[0][0], pairs[-1][0])]
    others = [key for key, _ in pairs if fold(key) not in MOMENTS]
    return any(ends) and all((FORM | MEASURES).isdisjoint(tokens_of(key)) for key in others)


def _without_remarks(pairs: list[Pair]) -> list[Pair]:
    """Take remarks off both ends, where the other keys are no labels of a form."""
    if any(not FORM.isdisjoint(tokens_of(key)) for key, _ in pairs):
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
        said = _figure(value)
        named = said is not None and kept and is_total(key)
        if (named or _sums(key, said, len(kept))) and said in (since, whole):
            since = Decimal(0)
            continue
        kept.append((key, value))
        since, whole = since + (said or 0), whole + (said or 0)
    return kept


def _without_average(pairs: list[Pair], bend: Bend) -> list[Pair]:
    """Leave out the average of the entries before it; raises Misfit where it is called one and is
    another number. Among a least and a greatest number it is an entry."""
    *before, (key, value) = pairs
    figures = [one for _, part in before if (one := _figure(part)) is not None]
    said = _figure(value)
    if len(figures) < 2 or said is None or not is_average(key):
        return pairs
    if len(figures) < len(before) or any(is_statistic(name) for name, _ in before):
        return pairs
    if not averages(said, figures):
        raise bend.misfit("ambiguous")
    return before


def _sums(key: str, said: Decimal | None, before: int) -> bool:
    """Whether a number stands under a name that may be that of a sum, behind several."""
    return bool(said) and before > 1 and may_be_sum(key)


def _figure(value: Any) -> Decimal | None:
    return figure(value.text) if isinstance(value, Leaf) else None

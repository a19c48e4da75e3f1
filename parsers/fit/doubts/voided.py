"""Values that a bracket, or the words behind a comma or a dash, take away: "34 (not given)".

What only explains a value, converts it or tells its unit is harmless. A word that the field's own
name holds takes nothing away either: "10 (maximum)" of a field `maximum`.
"""

from __future__ import annotations

import re

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import is_of_a_person, tokens_of, tokens_of_field
from holdfast.parsers.fit.numeric.counters import MULTIPLES
from holdfast.parsers.fit.numeric.field_units import field_unit
from holdfast.parsers.fit.numeric.units import AGE
from holdfast.parsers.words import voiding
from holdfast.parsers.words.field_names import OF_KIN
from holdfast.parsers.words.standing import standing
from holdfast.schemas.picture import Scalar

_BRACKET = re.compile(r"\S\s?[(（\[]([^()（）\[\]]{1,80})[)）\]]\W{0,2}\Z")
_BEHIND = re.compile(
    r"\A[^,，;—–(（]{1,40}?(?:[,，;]\s|\s-{1,2}\s|\s?[—–]\s?)([^()（）\d]\S*\s?.{0,60})\Z"
)
_MARKS = re.compile(r"[)）\],，;—–-]")


def remark_of(text: str) -> str:
    """Return what stands in a bracket, or behind a comma or dash, at the end of a value."""
    if not _MARKS.search(text):
        return ""
    found = _BRACKET.search(text) or _BEHIND.match(text)
    return found[1].strip() if found else ""


def is_unsaid(text: str) -> bool:
    """Whether a remark beside a value says that nobody said it."""
    remark = remark_of(text)
    return bool(remark) and voiding.is_unsaid(remark)


def takes_number(text: str, shape: Scalar, bend: Bend) -> bool:
    """Whether a remark takes a number away."""
    remark = remark_of(text)
    if not remark:
        return False
    if MULTIPLES.fullmatch(remark):
        return _LEADING.fullmatch(text[: text.index(remark)].strip(" (（[")) is not None
    if standing(remark) in ("voided", "out") or voiding.is_over(remark) or _never(remark):
        return True
    if field_unit(bend) == AGE and voiding.is_at_age(remark):
        return True
    bound = voiding.is_bound(remark) and not _is_limit(text, shape)
    return (bound or voiding.is_once(remark)) and not _is_own(remark, bend)


def _is_limit(text: str, shape: Scalar) -> bool:
    """Whether a number is one of the field's own limits: 12 (maximum) of at most 12."""
    found = _LEADING.match(text)
    return found is not None and float(found[0]) in (shape.bounds.high, shape.bounds.low)


_LEADING = re.compile(r"\d{1,9}(?:\.\d{1,4})?")


def takes_choice(text: str, bend: Bend) -> bool:
    """Whether a remark takes one of several options away, or makes it another person's."""
    remark = remark_of(text)
    if not remark:
        return False
    if _never(remark) or voiding.is_unlikely(remark) or _is_of_kin(remark, bend):
        return True
    return (voiding.is_bound(remark) or voiding.is_once(remark)) and not _is_own(remark, bend)


def takes_answer(text: str, bend: Bend) -> bool:
    """Whether a remark takes a yes or no away, or makes it another person's."""
    remark = remark_of(text)
    if not remark:
        return False
    unsaid = voiding.is_unsaid(remark) and not voiding.denies_text(remark)
    return unsaid or voiding.is_guess(remark) or _is_of_kin(remark, bend)


def takes_moment(text: str, bend: Bend) -> bool:
    """Whether a remark takes a day or an hour away."""
    remark = remark_of(text)
    if not remark:
        return False
    unsettled = voiding.is_unsettled(remark) or voiding.is_once(remark)
    return _never(remark) or (unsettled and not _is_own(remark, bend))


def _never(remark: str) -> bool:
    return voiding.is_unsaid(remark) or voiding.is_guess(remark)


def _is_of_kin(remark: str, bend: Bend) -> bool:
    own = tokens_of_field(bend.field_names)
    return is_of_a_person(remark, own) and OF_KIN.isdisjoint(own)


def _is_own(remark: str, bend: Bend) -> bool:
    """Whether the field is named after what the remark says."""
    own = [token for name in bend.field_names for token in tokens_of(name)]
    return any(_is_one(token, word) for token in own for word in tokens_of(remark))


def _is_one(one: str, other: str) -> bool:
    """Whether two words are the same, or one is short for the other: max, maximum."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (len(short) > 2 or (len(short) > 1 and not short.isascii()))

"""Lengths of time: ISO 8601, a clock with seconds, or numbers with units of time."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import is_null, leaf_of
from holdfast.parsers.fit.numeric import numbers, rates
from holdfast.parsers.fit.numeric.amounts import amounts
from holdfast.parsers.fit.numeric.field_units import field_unit
from holdfast.parsers.fit.numeric.figures import one_width
from holdfast.parsers.fit.numeric.unclear_numbers import is_vague
from holdfast.parsers.fit.numeric.units import together
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_moments
from holdfast.schemas.picture import Scalar

_ISO = re.compile(
    r"[+-]?P(?=[\dT])(?:\d{1,9}W)?(?:\d{1,9}D)?"
    r"(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,6})?S)?)?",
    re.I,
)
_CLOCK = re.compile(r"(?:\d{1,9} days?,? )?\d{1,2}:\d{2}:\d{2}(?:\.\d{1,6})?")

_POINTS = re.compile(r"(?<=hr)\.|(?<=hrs)\.|(?<=min)\.|(?<=mins)\.|(?<=sec)\.|(?<=secs)\.", re.I)
"""1 hr. 15 min."""


def lay(node: Node, shape: Scalar, bend: Bend) -> timedelta | str:
    """Return the length; a bare number is ambiguous unless the field's name states its unit."""
    leaf = leaf_of(node, bend)
    text = one_width(inline.plain(leaf.text)).strip().rstrip(".")
    if is_null(leaf) or not text:
        raise bend.misfit("missing" if leaf.quoted else "time_delta_type")
    if _ISO.fullmatch(text) or _CLOCK.fullmatch(text):
        return text
    seconds = None if en_moments.WHICH.match(text) else _seconds_in(_POINTS.sub("", text), bend)
    if seconds is None:
        raise bend.misfit("ambiguous" if is_vague(text) else "time_delta_parsing")
    bend.note("duration")
    return _of(seconds, bend)


def _seconds_in(text: str, bend: Bend) -> Decimal | None:
    """Return the seconds of "1시간 30분" or "1.5 hours"; a bare number takes its field's unit."""
    if is_vague(text) or rates.DAILY.match(text):
        return None
    parts = amounts(numbers.stated(text))
    if not parts:
        return None
    own = field_unit(bend)
    if len(parts) == 1 and not parts[0][1] and own and own[0] == "time":
        return parts[0][0] * own[1]
    return together(parts, "time")


def _of(seconds: Decimal, bend: Bend) -> timedelta:
    try:
        return timedelta(microseconds=int(seconds * 1_000_000))
    except OverflowError:
        raise bend.misfit("time_delta_parsing") from None

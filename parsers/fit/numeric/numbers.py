"""Numbers: with separators, as words, with one unit of the field's dimension or a counter."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from fractions import Fraction
from math import isinf
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import is_null, leaf_of
from holdfast.parsers.fit.numeric import asides, money, rates, scales
from holdfast.parsers.fit.numeric.amounts import Part, amounts, exactly
from holdfast.parsers.fit.numeric.field_units import Field, field_of, per_something_else
from holdfast.parsers.fit.numeric.figures import FRACTION, number_in, one_width
from holdfast.parsers.fit.numeric.reckoning import reckoned
from holdfast.parsers.fit.numeric.unclear_numbers import (
    head_of,
    is_article,
    is_of_unknown_size,
    is_unclear_which,
    is_vague,
)
from holdfast.parsers.fit.numeric.units import AGE, unit_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.words import en_amounts, ko_amounts
from holdfast.schemas.picture import Scalar

_DIGITS = 400
"""More than any number that is read has; Python would round to 28 of them."""
_TOTAL = re.compile(rf"^(?:{en_amounts.TOTAL}|{ko_amounts.TOTAL})[:\s]\s?", re.I)
_NTH = re.compile(rf"{ko_amounts.NTH}|(?<=\d)(?:st|nd|rd|th)$", re.I)
"""제7회, 7th."""
_SPEEDS = ("km/h", "m/s")
_SLASHED = re.compile(r"\s?([a-z]{1,4}/[a-z]{1,2})$", re.I)
"""What may be one unit, and no amount per hour: km/h, mg/dL."""
_SIGN_OF_NUMBER = re.compile(r"^(?:#|№|no\.)\s?(?=\d)", re.I)


def lay(node: Node, shape: Scalar, bend: Bend) -> Any:
    """Return an int, float or Decimal; raises Misfit where the text is not exactly one number."""
    leaf = asides.set_aside(leaf_of(node, bend), bend.field_names)
    text = one_width(inline.plain(leaf.text)).strip().rstrip(".")
    if is_null(leaf) or not text:
        raise bend.misfit("missing" if leaf.quoted else f"{shape.kind}_type")
    bare = not isinstance(node, Block) and leaf.text.isascii() and leaf.text.isdecimal()
    if not bare and is_unclear_which(node, leaf, text, shape, bend):
        raise bend.misfit("ambiguous")
    number = number_in(text)
    if number is None:
        with localcontext(prec=_DIGITS, Emax=999_999, Emin=-999_999):
            number = _of_words(text, field_of(shape, bend))
        if number is None:
            vague = is_vague(text) or is_of_unknown_size(text)
            raise bend.misfit("ambiguous" if vague else f"{shape.kind}_parsing")
        bend.note("number")
    elif leaf.quoted and shape.kind != "decimal":
        bend.note("number")
    return _typed(number, shape, bend)


def _typed(number: Decimal, shape: Scalar, bend: Bend) -> Any:
    if shape.kind == "decimal":
        return number
    if shape.kind == "float":
        if isinf(float(number)):
            raise bend.misfit("finite_number")
        return float(number)
    if number != number.to_integral_value():
        raise bend.misfit("int_from_float")
    return int(number)


def stated(text: str) -> str:
    """Take off what only leads to a number, or ends the sentence that it is: "총 5명입니다"."""
    return ko_amounts.COPULA.sub("", _TOTAL.sub("", text))


_IN_FIGURES = re.compile(
    r"([A-Za-z가-힣 -]{2,40}|\d{1,6})\s?[(（]([A-Za-z가-힣 -]{2,40}|\d{1,6})[)）]\s?"
)


def _told_twice(text: str) -> str:
    """Take off the figures behind a number in words that they repeat: "thirty (30) days"."""
    found = _IN_FIGURES.match(text)
    if not found:
        return text
    said, again = (amounts(part.strip()) for part in found.groups())
    same = said and again and len(said) == len(again) == 1 and said[0][0] == again[0][0]
    return f"{said[0][0]} {text[found.end() :]}".strip() if said and same else text


def _of_words(text: str, field: Field) -> Decimal | None:
    """Read a number that is more than its figures; None where it is not one of the field."""
    text = _told_twice(text) if "(" in text or "（" in text else text
    if is_article(text, field.names):
        return Decimal("".join(filter(str.isdigit, text)))
    said = ko_amounts.COPULA.sub("", head_of(text))
    if _is_told_otherwise(text, said, field):
        return None
    if (scaled := scales.scaled(said, field)) is not None:
        return scaled
    if (part := _part(text, field)) is not None:
        return part
    text = _SIGN_OF_NUMBER.sub("", _without_period(text, field))
    if (stars := scales.stars(text, field)) is not None:
        return stars
    text = _NTH.sub("", text) if field.shape.kind == "int" else text
    text = ko_amounts.AGE.sub("", stated(head_of(text)))
    return None if is_vague(text) else _of_amount(text, field)


def _is_told_otherwise(text: str, said: str, field: Field) -> bool:
    """Whether a number is told for another period than the field's, or is a change of it."""
    return (
        rates.of_another(said, field.names)
        or rates.of_another_period(text, field.names)
        or _is_change(said, field)
    )


def _of_amount(text: str, field: Field) -> Decimal | None:
    """Read figures with a sign of money, or numbers with their units."""
    plain = number_in(text)
    if plain is not None:
        return plain
    text = money.without_sign(text, field)
    if (plain := number_in(text)) is not None:
        return plain
    if money.is_paid(text, field):
        return money.paid(text, field)
    if one := _in_slashed(text, field):
        return reckoned(one, field)
    if per_something_else(text, field.names) or rates.of_another(text, field.names):
        return None
    parts = amounts(en_amounts.PER.sub("", text).strip())
    return reckoned(parts, field) if parts else None


def _in_slashed(text: str, field: Field) -> list[Part]:
    """Read a number in metres a second or the like, which is no amount per second."""
    found = _SLASHED.search(text)
    name = found[1].lower() if found else ""
    if found is None or unit_of(name) is None or not (field.unit is None or name in _SPEEDS):
        return []
    number = number_in(text[: found.start()])
    return [(number, name)] if number is not None else []


_CHANGES = re.compile(rf"{en_amounts.CHANGES}|{ko_amounts.CHANGES}", re.I)
_NEVER_SIGNED = ("mass", "length", "volume", "area")


def _is_change(text: str, field: Field) -> bool:
    """Whether a sign tells by how much something grew or fell: +5 kg is nobody's weight."""
    unit = field.unit
    if not text.startswith(("+", "-")) or unit is None:
        return False
    if unit != AGE and unit[0] not in _NEVER_SIGNED:
        return False
    return not any(_CHANGES.search(name) for name in field.names)


def _without_period(text: str, field: Field) -> str:
    """연 4.5%: what a number is told per, where the field does not say another."""
    period = ko_amounts.PERIOD.match(text)
    if not period:
        return text
    told = {word for name in field.names for word in ko_amounts.PERIOD_WORD.findall(name)}
    return text[period.end() :] if told <= {period[1]} else text


_PARTS = (2, 3, 4, 6, 8, 12, 16, 32, 64)
"""What measures are divided by; 30/31 is two numbers."""


def _part(text: str, field: Field) -> Decimal | None:
    """Read 3/8, which is no grade on any usual scale, where no unit is stated."""
    top, slash, bottom = text.partition("/")
    if not slash or field.shape.kind == "int" or field.unit is not None:
        return None
    if not FRACTION.fullmatch(text) or bottom.strip() in scales.USUAL:
        return None
    above, below = int(top), int(bottom)
    return exactly(Fraction(above, below)) if 0 < abs(above) < below in _PARTS else None

"""Numbers: with separators, as words, with one unit of the field's dimension or a counter."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation, localcontext
from fractions import Fraction
from math import isinf
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit import asides, rates, scales
from holdfast.parsers.fit.amounts import amounts, exactly
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.beside import is_of_another, speaks_against
from holdfast.parsers.fit.counters import counts, counts_in_unit, is_counter, is_decade, names_it
from holdfast.parsers.fit.field_units import field_unit, per_something_else
from holdfast.parsers.fit.leaves import is_null, leaf_of
from holdfast.parsers.fit.units import (
    AGE,
    PERCENT,
    Unit,
    is_bound,
    is_magnitude,
    is_measure,
    lasts_days,
    together,
    unit_of,
    unit_within,
)
from holdfast.parsers.fit.voided import takes_number
from holdfast.parsers.fit.widths import one_width
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import en_numbers, ko_numbers
from holdfast.schemas.picture import Scalar

_PLAIN = re.compile(
    r"[+-]?(?:(?:\d{1,3}(?:,\d{3}){1,100}|\d{1,300})(?:\.\d{0,300})?"
    r"|\.\d{1,300})(?:[eE][+-]?\d{1,3})?"
)
_DIGITS = 400
"""More than any number that is read has; Python would round to 28 of them."""
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?:([ '_])\d{3})(?:\1\d{3}){0,12}(?:\.\d{1,40})?")
"""Thousands set apart by something else than a comma: 1 200, 1'200, 1_200."""
_EUROPEAN = re.compile(r"[+-]?(?:[1-9]\d{0,2}(?:\.\d{3}){1,12},\d{1,2}|0,\d{1,40})")
"""1.234,56 and 0,75, which can be read in no other way."""
_LITERAL = re.compile(r"0(?:x[0-9a-f]{1,16}|b[01]{1,64}|o[0-7]{1,21})", re.I)
"""Numbers as code writes them: 0x1F, 0b101."""
_EURO = re.compile(r"(?:€\s?(\d{1,9},\d{2})|(\d{1,9},\d{2})\s?(?:€|EUR|euros?))", re.I)
_CURRENCY = re.compile(r"^([+-]?)\s?(US\$|USD|EUR|GBP|KRW|JPY|[$£€₩¥])\s?(?=\d)")
_BEHIND = re.compile(r"\s?(?:€|EUR|euros?|US\$|\$|USD|£|GBP|₩|KRW)$", re.I)
_THOUSAND_OR_PART = re.compile(r"[+-]?\d{1,3}\.\d{3}")
"""1.234 €: a thousand or a bit more than one."""
_POINTED = re.compile(r"([$€£₩]\s?)?[+-]?[1-9]\d{0,2}\.\d{2}0(?:\s?[^\d\s]{1,12})?")
"""1.000: a thousand, or one with a point that nobody needs."""
_TOTAL = re.compile(r"^(?:(?:in\s)?total(?:\sof)?|a total of|합계|총|모두|전부)[:\s]\s?", re.I)
_COPULA = re.compile(r"(?<=\S)\s?(?:입니다|이에요|예요|이다)$")
_FRACTION = re.compile(r"[+-]?\d{1,9}\s?/\s?\d{1,9}")
_PER = re.compile(
    r"(?<!half)(?<!and)\s(?:per|an?|each|every)\b\s?\w{0,20}$|\s?/\s?[A-Za-z가-힣]{1,10}$", re.I
)
_AGE = re.compile(r"^만\s?(?=\d{1,3}\s?(?:세|살))")
"""만 17세: years that are full."""
_NTH = re.compile(r"제\s?(?=\d{1,4}\s?[가-힣]{1,2}$)|(?<=\d)(?:st|nd|rd|th)$", re.I)
"""제7회, 7th."""
_NO_NUMBER = re.compile(
    r"만\s?점(?:입니다|이에요|이다)?|이\s?(?:번|달|분|곳|쪽|편|사람|판|자리|방|팀|집|주|때|해|날|시간)|제\s?\d{1,4}\s?[조항절관편]"
)
"""만점 is all the points, 이번 "this time", 제5조 the fifth article."""
_COMPARED = re.compile(r"[<>≤≥＜＞]=?\d")
"""More or less than a number."""
_MAGNITUDE = re.compile(r"\d\s?(?:[KMBGT]|MM|bn|mn|mio)$|^(?:US)?[$£€₩].{0,20}\d\s?[kmb]$")
"""3M: three million, or three metres; $3m is money."""
_MONEY_NAME = re.compile(
    r"revenue|sales|price|cost|budget|amount|salary|income|금액|매출|가격|비용|예산|연봉", re.I
)
_SMALL_MAGNITUDE = re.compile(r"\d\s?[km]$")
_SPEED = re.compile(r"\s?(km/h|m/s)$", re.I)
"""What is one unit, and no amount per hour."""
_RANGE = re.compile(r"\d\s?(?:[-–~∼〜]|\.{2,3})\s?\d")


def lay(node: Node, shape: Scalar, bend: Bend) -> Any:
    """Return an int, float or Decimal; raises Misfit where the text is not exactly one number."""
    leaf = asides.set_aside(leaf_of(node, bend), bend.field_names)
    text = one_width(inline.plain(leaf.text)).strip().rstrip(".")
    if is_null(leaf) or not text:
        raise bend.misfit("missing" if leaf.quoted else f"{shape.kind}_type")
    bare = not isinstance(node, Block) and leaf.text.isascii() and leaf.text.isdecimal()
    if not bare and _is_unclear_which(node, leaf, text, shape, bend):
        raise bend.misfit("ambiguous")
    number = _of_plain(text)
    if number is None:
        with localcontext(prec=_DIGITS, Emax=999_999, Emin=-999_999):
            number = _of_words(text, shape, field_unit(bend), bend.field_names)
        if number is None:
            vague = is_vague(text) or _is_unclear(text, shape, field_unit(bend))
            raise bend.misfit("ambiguous" if vague else f"{shape.kind}_parsing")
        bend.note("number")
    elif leaf.quoted and shape.kind != "decimal":
        bend.note("number")
    return _typed(number, shape, bend)


def _is_unclear_which(node: Node, leaf: Leaf, text: str, shape: Scalar, bend: Bend) -> bool:
    """Whether what stands beside the digits leaves open which number is meant, or of what."""
    return bool(
        text in ko_numbers.DETERMINERS
        or _NO_NUMBER.fullmatch(text)
        or _COMPARED.match(leaf.text.lstrip())
        or _is_shortened(text, bend)
        or _may_be_thousands(text, leaf, shape)
        or speaks_against(leaf.text)
        or scales.of_another_scale(leaf.text, shape)
        or _goes_on_below(node)
        or is_of_another(leaf.text, bend.field_names)
        or takes_number(leaf.text, shape, bend)
    )


def _is_shortened(text: str, bend: Bend) -> bool:
    """Whether a letter may stand for thousands or millions, alone or before a bracket."""
    if field_unit(bend):
        return False
    head = _head(text)
    money = any(_MONEY_NAME.search(name) for name in bend.field_names)
    laws = (_MAGNITUDE, _SMALL_MAGNITUDE) if money else (_MAGNITUDE,)
    return any(law.search(text) or law.search(head) for law in laws)


def _goes_on_below(node: Node) -> bool:
    """Whether the next line under a label is a number as well."""
    if not isinstance(node, Block) or not node.head:
        return False
    below = node.lines[0].text if node.lines else ""
    return _of_plain(one_width(inline.plain(below)).strip()) is not None


def _may_be_thousands(text: str, leaf: Leaf, shape: Scalar) -> bool:
    """Whether a point may set thousands apart: "1.000". A float of JSON is what it is."""
    found = _POINTED.fullmatch(text)
    return bool(found) and (leaf.quoted or shape.kind == "int" or bool(found and found[1]))


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


def _of_plain(text: str) -> Decimal | None:
    if _GROUPED.fullmatch(text):
        text = text.replace(" ", "").replace("'", "").replace("_", "")
    elif _EUROPEAN.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _LITERAL.fullmatch(text):
        return Decimal(int(text, 0))
    elif euro := _EURO.fullmatch(text):
        text = (euro[1] or euro[2]).replace(",", ".")
    if not text or not _PLAIN.fullmatch(text):
        return None
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None


def is_vague(text: str) -> bool:
    """Whether a text names a range, or is not sure of its number."""
    return bool(_RANGE.search(text)) or words.says("hedge", text) or _approximate(text)


def _is_unclear(text: str, shape: Scalar, unit: Unit | None) -> bool:
    """Whether a number stands there whose size depends on who reads it."""
    parts = amounts(text)
    percent = len(parts or ()) == 1 and parts and unit_of(parts[0][1]) == PERCENT
    return bool(percent or _FRACTION.fullmatch(text))


def seconds_in(text: str, bend: Bend) -> Decimal | None:
    """Return the seconds of "1시간 30분" or "1.5 hours"; a bare number takes its field's unit."""
    if is_vague(text) or rates.DAILY.match(text):
        return None
    parts = amounts(_COPULA.sub("", _TOTAL.sub("", text)))
    if not parts:
        return None
    own = field_unit(bend)
    if len(parts) == 1 and not parts[0][1] and own and own[0] == "time":
        return parts[0][0] * own[1]
    return together(parts, "time")


def _of_words(
    text: str, shape: Scalar, unit: Unit | None, names: tuple[str, ...]
) -> Decimal | None:
    stated = _COPULA.sub("", _head(text))
    if rates.of_another(stated, names) or rates.of_another_period(text, names):
        return None
    if _is_change(stated, unit, names):
        return None
    if (scaled := scales.scaled(stated, shape, unit)) is not None:
        return scaled
    if shape.kind != "int" and unit is None and (part := _part(text)) is not None:
        return part
    text = _SIGN_OF_NUMBER.sub("", _without_period(text, names))
    if (stars := scales.stars(text, shape)) is not None:
        return stars
    text = _NTH.sub("", text) if shape.kind == "int" else text
    text = _AGE.sub("", _COPULA.sub("", _TOTAL.sub("", _head(text))))
    if is_vague(text):
        return None
    plain = _of_plain(text)
    if plain is not None:
        return plain
    currency, large = _CURRENCY.match(text), unit is not None and is_magnitude(unit)
    if currency and large:
        text = f"{currency[1]}{text[currency.end() :]} {currency[2]}"  # to be reckoned over
    elif currency:
        if not _is_paid_in(currency[2], unit, names):
            return None
        text = currency[1] + text[currency.end() :]
        if (plain := _of_plain(text)) is not None:
            return plain
    paid = None if large else _BEHIND.search(text)
    if paid and (bare := _of_plain(text[: paid.start()])) is not None:
        halved = _THOUSAND_OR_PART.fullmatch(text[: paid.start()])
        return bare if _is_paid_in(paid[0], unit, names) and not halved else None
    if per_something_else(text, names) or rates.of_another(text, names):
        return None
    parts = _speed(text) or amounts(_PER.sub("", text).strip())
    return _sum(parts, unit, shape, names) if parts else None


def _speed(text: str) -> list[tuple[Decimal, str]]:
    """Read a number in metres a second or the like, which is no amount per second."""
    found = _SPEED.search(text)
    number = _of_plain(text[: found.start()]) if found else None
    return [(number, found[1].lower())] if found and number is not None else []


def _is_paid_in(money: str, unit: Unit | None, names: tuple[str, ...]) -> bool:
    """Whether a sign of money is that of the field; one that states no unit takes any."""
    found = unit_of(money.strip().lower().removeprefix("us"))
    found = found or unit_of(money.strip().lower())
    if unit is None or found is None or found == unit:
        return True
    return not (is_bound(unit) or is_measure(unit, names))


_CHANGES = re.compile(r"change|delta|diff|gain|loss|offset|증감|변화|차이|증가|감소", re.I)


def _is_change(text: str, unit: Unit | None, names: tuple[str, ...]) -> bool:
    """Whether a sign tells by how much something grew or fell: +5 kg is nobody's weight."""
    if (
        not text.startswith(("+", "-"))
        or unit is None
        or not (unit == AGE or unit[0] in _NEVER_SIGNED)
    ):
        return False
    return not any(_CHANGES.search(name) for name in names)


_NEVER_SIGNED = ("mass", "length", "volume", "area")
_SIGN_OF_NUMBER = re.compile(r"^(?:#|№|no\.)\s?(?=\d)", re.I)
_PERIOD = re.compile(r"(연|월|주|일)\s?(?=\d)")


_PERIOD_WORD = re.compile(r"(?<![가-힣])[연월주일](?![가-힣])")


def _without_period(text: str, names: tuple[str, ...]) -> str:
    """연 4.5%: what a number is told per, where the field does not say another."""
    period = _PERIOD.match(text)
    if not period:
        return text
    told = {word for name in names for word in _PERIOD_WORD.findall(name)}
    return text[period.end() :] if told <= {period[1]} else text


def _approximate(text: str) -> bool:
    return bool(ko_numbers.APPROXIMATE.search(text) or en_numbers.APPROXIMATE.search(text))


_PARTS = (2, 3, 4, 6, 8, 12, 16, 32, 64)
"""What measures are divided by; 30/31 is two numbers."""


def _part(text: str) -> Decimal | None:
    """Read 3/8, which is no grade on any usual scale."""
    top, slash, bottom = text.partition("/")
    if not slash or not _FRACTION.fullmatch(text) or bottom.strip() in scales.USUAL:
        return None
    above, below = int(top), int(bottom)
    return exactly(Fraction(above, below)) if 0 < abs(above) < below in _PARTS else None


def _head(text: str) -> str:
    """Take off what explains the number."""
    term = inline.term(text)
    if term.mark in ("dash", "bold"):
        return term.head
    return term.bare if term.bracket and "?" not in term.bracket else text


def _sum(
    parts: list[tuple[Decimal, str]], unit: Unit | None, shape: Scalar, names: tuple[str, ...]
) -> Decimal | None:
    if len(parts) == 1:
        value, name = parts[0]
        if name and rates.is_no_turn(name, names):
            return None
        if unit and not name and is_magnitude(unit):
            return value / unit[1] if value >= 10 * unit[1] else None  # 3,800만 in 만 원
        found = unit_within(name, unit[0]) if unit else unit_of(name)
        if is_decade(value, name) or (name == "s" and unit is None):
            return None
        if found is None:
            counted = is_counter(name) or counts(name, names)
            known = counted and counts_in_unit(name, unit, names)
            return value if known or not name or names_it(name, names) else None
        if found == PERCENT:
            return _of_percent(value, unit, shape, names)
        if unit is None:
            return value
        if found[0] != unit[0] or lasts_days(name, unit):
            return None
        return value * found[1] / unit[1]
    if unit and any(lasts_days(name, unit) for _, name in parts):
        return None
    total = together(parts, unit[0]) if unit else None
    return total / unit[1] if unit and total is not None else None


def _of_percent(
    value: Decimal, unit: Unit | None, shape: Scalar, names: tuple[str, ...]
) -> Decimal | None:
    """75 % is 0.75 where 1 is the most; it is 75 where 100 is, for a whole number, and for a field
    named after percents. Else it is unclear, and so is less than 1 % of what goes up to 1, and
    any of what a field counts."""
    if shape.bounds.high == 1:
        return value / 100 if abs(value) >= 1 or value == 0 else None
    if unit is not None and unit != PERCENT:
        return None
    whole = (shape.kind == "int" and not counts("%%", names)) or shape.bounds.high == 100
    return value if whole or unit == PERCENT else None


def is_plain(text: str) -> bool:
    """Whether a text is a number as JSON writes it, so that it is a text only if nothing else."""
    return bool(_PLAIN.fullmatch(text.strip()))

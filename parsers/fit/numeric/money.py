"""Numbers with a sign of money before or behind them, which must be the field's own."""

from __future__ import annotations

import re
from decimal import Decimal

from holdfast.parsers.fit.numeric.field_units import Field
from holdfast.parsers.fit.numeric.figures import number_in
from holdfast.parsers.fit.numeric.units import is_bound, is_magnitude, is_measure, unit_of

_CURRENCY = re.compile(r"^([+-]?)\s?(US\$|USD|EUR|GBP|KRW|JPY|[$£€₩¥])\s?(?=\d)")
_BEHIND = re.compile(r"\s?(?:€|EUR|euros?|US\$|\$|USD|£|GBP|₩|KRW)$", re.I)
_THOUSAND_OR_PART = re.compile(r"[+-]?\d{1,3}\.\d{3}")
"""1.234 €: a thousand or a bit more than one."""


def without_sign(text: str, field: Field) -> str:
    """Return a text without the sign of money before its number, "" where it is another one than
    the field's. What is to be reckoned over in thousands keeps it, behind."""
    sign = _CURRENCY.match(text)
    if sign is None:
        return text
    if _in_thousands(field):
        return f"{sign[1]}{text[sign.end() :]} {sign[2]}"
    return sign[1] + text[sign.end() :] if _is_own(sign[2], field) else ""


def is_paid(text: str, field: Field) -> bool:
    """Whether a text is figures with a sign of money behind."""
    sign = None if _in_thousands(field) else _BEHIND.search(text)
    return sign is not None and number_in(text[: sign.start()]) is not None


def paid(text: str, field: Field) -> Decimal | None:
    """Return the number before a sign of money, which must be the field's own."""
    sign = _BEHIND.search(text)
    bare = text[: sign.start()] if sign else ""
    if not sign or not _is_own(sign[0], field) or _THOUSAND_OR_PART.fullmatch(bare):
        return None
    return number_in(bare)


def _in_thousands(field: Field) -> bool:
    return field.unit is not None and is_magnitude(field.unit)


def _is_own(sign: str, field: Field) -> bool:
    """Whether a sign of money is that of the field; one that states no unit takes any."""
    sign, unit = sign.strip().lower(), field.unit
    found = unit_of(sign.removeprefix("us")) or unit_of(sign)
    if unit is None or found is None or found == unit:
        return True
    return not (is_bound(unit) or is_measure(unit, field.names))

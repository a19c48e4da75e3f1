"""What amounts come to in the unit of the field that they are of."""

from __future__ import annotations

from decimal import Decimal

from holdfast.parsers.fit.numeric import rates
from holdfast.parsers.fit.numeric.amounts import Part
from holdfast.parsers.fit.numeric.counters import (
    counts,
    counts_in_unit,
    is_counter,
    is_decade,
    names_it,
)
from holdfast.parsers.fit.numeric.field_units import Field
from holdfast.parsers.fit.numeric.units import (
    PERCENT,
    is_magnitude,
    lasts_days,
    together,
    unit_of,
    unit_within,
)


def reckoned(parts: list[Part], field: Field) -> Decimal | None:
    """Return the number of the field that the amounts are together; None where they are none."""
    if len(parts) == 1:
        return _of_one(*parts[0], field)
    unit = field.unit
    if unit is None or any(lasts_days(name, unit) for _, name in parts):
        return None
    total = together(parts, unit[0])
    return total / unit[1] if total is not None else None


def _of_one(value: Decimal, name: str, field: Field) -> Decimal | None:
    _, unit, names = field
    if name and rates.is_no_turn(name, names):
        return None
    if unit and not name and is_magnitude(unit):
        return value / unit[1] if value >= 10 * unit[1] else None  # 3,800만 in 만 원
    found = unit_within(name, unit[0]) if unit else unit_of(name)
    if is_decade(value, name) or (name == "s" and unit is None):
        return None
    if found is None:
        return value if _is_of_field(name, field) else None
    if found == PERCENT:
        return _of_percent(value, field)
    if unit is None:
        return value
    if found[0] != unit[0] or lasts_days(name, unit):
        return None
    return value * found[1] / unit[1]


def _is_of_field(noun: str, field: Field) -> bool:
    """Whether a number with a noun that is no unit, or with none, is one of the field."""
    counted = is_counter(noun) or counts(noun, field.names)
    known = counted and counts_in_unit(noun, field.unit, field.names)
    return known or not noun or names_it(noun, field.names)


def _of_percent(value: Decimal, field: Field) -> Decimal | None:
    """75 % is 0.75 where 1 is the most; it is 75 where 100 is, for a whole number, and for a field
    named after percents. Else it is unclear, and so is less than 1 % of what goes up to 1, and
    any of what a field counts."""
    shape, unit, names = field
    if shape.bounds.high == 1:
        return value / 100 if abs(value) >= 1 or value == 0 else None
    if unit is not None and unit != PERCENT:
        return None
    whole = (shape.kind == "int" and not counts("%%", names)) or shape.bounds.high == 100
    return value if whole or unit == PERCENT else None

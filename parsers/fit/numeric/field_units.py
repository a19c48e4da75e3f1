"""The unit that a field's name states, and what it says of its number else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.numeric.units import AGE, COUNTED, PERCENT, Unit, is_physical, unit_of
from holdfast.parsers.words import ko_numbers
from holdfast.parsers.words.field_names import AGES
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Scalar


class Field(NamedTuple):
    """What a field says of the number that it holds."""

    shape: Scalar
    unit: Unit | None
    names: tuple[str, ...]


def field_of(shape: Scalar, bend: Bend) -> Field:
    """Return what the present field says of its number."""
    return Field(shape, field_unit(bend), bend.field_names)


WORDS = re.compile(r"[A-Z]?[a-z]+|[가-힣]+")
LATIN_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_IN_BRACKETS = re.compile(r"[(（]([^()（）]{1,12})[)）]")


def field_unit(bend: Bend) -> Unit | None:
    """Return the unit that the name of the present field states."""
    return unit_in(bend.field_names) if bend.field_names else None


_PER = re.compile(r"(?<=[a-z\d])(?:[_ ]per[_ ]?|Per)(?:hour|day|night|week|month|year)\Z", re.I)
"""What an amount is told for: 40 hours_per_week are hours."""


@lru_cache(maxsize=512)
def unit_in(names: tuple[str, ...]) -> Unit | None:
    """Return the unit that a field's names state: minutes, weight_kg, "걸린 시간(분)"."""
    if any("%" in name for name in names):
        return PERCENT
    for name in names:
        for inside in _IN_BRACKETS.findall(name):
            if unit := unit_in_brackets(inside):
                return unit
    for name in (_PER.sub("", name) for name in names):
        for token in name.split("_")[1:]:
            if _MANY.fullmatch(token) and (unit := unit_in_brackets(token)):
                return unit  # 비용_만원
        for token in reversed([*LATIN_WORDS.findall(name), *name.split("_")[1:]]):
            whole = len(token) > 1 or name.endswith(f"_{token}")  # weight_g, but not g_force
            if whole and token.lower() not in _NO_UNITS and (unit := unit_of(token.lower())):
                return unit
    return AGE if any(_tells_age(name) for name in names if len(name) <= _LONGEST_NAME) else None


def unit_in_brackets(text: str) -> Unit | None:
    """Return the unit that brackets behind a name state: (분), (USD), (만 원), (USD million)."""
    text = text.strip().lower().removeprefix("in ")
    if text in ("s", "es"):
        return None  # name(s)
    if unit := unit_of(text):
        return unit
    if korean := _MANY.fullmatch(text):
        unit = unit_of(korean[2]) or COUNTED
        return unit[0], unit[1] * ko_numbers.magnitude(korean[1])
    english = _MILLIONS.fullmatch(text)
    scale = english[1] or english[3] if english else None
    unit = (unit_of(english[2] or "") or COUNTED) if english else None
    return (unit[0], unit[1] * _SCALES[scale[0]]) if scale and unit else None


_MANY = re.compile(r"([십백천만억조]{1,3})\s?(원|달러|유로|엔|위안|명|개|대|건|부|가구|톤)")
_SCALES = {"t": 10**3, "k": 10**3, "m": 10**6, "b": 10**9}
_MILLION = r"(thousands?|millions?|billions?|k|m|mn|bn)"
_MILLIONS = re.compile(rf"(?:{_MILLION}(?:\sof)?\s?)?([a-z]{{3,7}}|[$€£₩])?(?:\s?{_MILLION})?")

_NO_UNITS = frozenset(each("in mo yo mi second f yard"))
"""Words of names that are no units there: check_in, second, back_yard."""
_LONGEST_NAME = 24


def _tells_age(name: str) -> bool:
    tokens = WORDS.findall(name)
    return bool(tokens) and (tokens[-1].lower() in AGES or tokens[-1].endswith(("나이", "연령")))


def per_something_else(text: str, names: tuple[str, ...]) -> bool:
    """Whether an amount is per kilo or per litre, where the field does not say so: 400 mg/kg."""
    below = _DENOMINATOR.search(text)
    unit = unit_of(below[1].lower()) if below else None
    if below is None or unit is None or not is_physical(unit):
        return False
    return not any(below[1].lower() in name.lower().split("_") for name in names)


_DENOMINATOR = re.compile(r"(?:/|\bper\s)\s?([A-Za-z가-힣]{1,10})$")

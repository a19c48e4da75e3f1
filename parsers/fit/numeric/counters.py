"""What numbers only count: counters, nouns, ranks, and multiples that stand beside a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from holdfast.parsers.fit.numeric.field_units import LATIN_WORDS, WORDS
from holdfast.parsers.fit.numeric.units import Unit, is_bound, is_measure
from holdfast.parsers.words import en_amounts, en_numbers, en_voiding, ko_amounts, ko_numbers
from holdfast.parsers.words.field_names import COUNTS
from holdfast.schemas.picture import fold


def is_counter(name: str) -> bool:
    """Whether a word only counts, or tells which one: 3 people, 세 명, 7호차."""
    return name in _COUNTERS


_COUNTERS = ko_numbers.COUNTERS | ko_numbers.ORDINALS | en_numbers.COUNTERS


def is_decade(value: Decimal, name: str) -> bool:
    """Whether a number names ten years of life: 30대."""
    return name in ko_amounts.DECADES and 10 <= value <= 90 and value % 10 == 0


MULTIPLES = re.compile(rf"{en_amounts.MULTIPLES}|{ko_amounts.MULTIPLES}", re.I)
"""A whole unit that multiplies what stands beside it."""
_NO_THINGS = en_amounts.NO_NOUNS | ko_amounts.NO_NOUNS | en_voiding.NO_THINGS


def counts(noun: str, names: tuple[str, ...]) -> bool:
    """Whether a field counts whatever it is that its noun names: 6 rolls for `quantity`."""
    told = {token.lower() for name in names for token in WORDS.findall(name)}
    number = en_numbers.number_at(noun, 0) or ko_numbers.number_at(noun, 0)
    if number or noun in _NO_THINGS or any(word in noun for word in ko_numbers.NATIVE):
        return False
    return bool(told & COUNTS) and len(noun) > 1


def _counts_things(name: str) -> bool:
    """Whether a name says how many: "차량 수", car_count."""
    found = WORDS.findall(name)
    return found[-1:] == ["수"] or tells_count(token.lower() for token in found)


def tells_count(tokens: Iterable[str]) -> bool:
    """Whether a name says that its field counts something."""
    return bool(COUNTS & set(tokens))


def names_it(noun: str, names: tuple[str, ...]) -> bool:
    """Whether the field is named after what is counted: 40 crates for `crates`."""
    if any(fold(noun) == fold(token) for name in names for token in name.split("_")[1:]):
        return True
    stem = noun.removesuffix("s")
    tokens = (token.lower() for name in names for token in LATIN_WORDS.findall(name))
    if noun.isascii():
        return len(stem) > 2 and any(token.removesuffix("s") == stem for token in tokens)
    return any(noun in name if len(noun) > 1 else name.split()[-1:] == [noun] for name in names)


_ROOM = re.compile(rf"{en_amounts.ROOMS}|{ko_amounts.ROOMS}", re.I)
_RANKING = re.compile(rf"{en_amounts.RANKING}|{ko_amounts.RANKING}", re.I)


def counts_in_unit(name: str, unit: Unit | None, names: tuple[str, ...]) -> bool:
    """Whether a number with a counter is one of the field: three tablets are no milligrams, and
    the eighth place is no score; nor is the seventh car a number of cars, the second week two."""
    if unit is not None and (is_bound(unit) or name in ko_numbers.ORDINALS):
        return False
    if unit is not None and name and name not in en_amounts.ALONE and is_measure(unit, names):
        return False
    if name == "호" and not any(_ROOM.search(other) for other in names):
        return False
    if name in ko_numbers.ORDINALS and any(map(_counts_things, names)):
        return False
    return (
        name not in ko_amounts.RANKS or not names or any(_RANKING.search(other) for other in names)
    )

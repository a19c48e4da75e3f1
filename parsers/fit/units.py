"""Units and counters: of which dimension, and which one a field's name states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.words import en_numbers, en_voiding, ko_numbers
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import fold

Unit = tuple[str, Decimal]
"""A dimension and how many of its smallest unit it holds."""
PERCENT: Unit = ("ratio", Decimal(1))
AGE: Unit = ("months", Decimal(12))
"""An age is told in years."""


def unit_of(name: str) -> Unit | None:
    """Return the unit of a name, or None."""
    return ko_numbers.UNITS.get(name) or en_numbers.UNITS.get(name)


def unit_within(name: str, dimension: str) -> Unit | None:
    """Return the unit of a name within a dimension: beside hours m is a minute."""
    return ("time", Decimal(60)) if (name, dimension) == ("m", "time") else unit_of(name)


def is_counter(name: str) -> bool:
    """Whether a word only counts, or tells which one: 3 people, 세 명, 7호차."""
    return name in _COUNTERS


_COUNTERS = ko_numbers.COUNTERS | ko_numbers.ORDINALS | en_numbers.COUNTERS


def is_decade(value: Decimal, name: str) -> bool:
    """Whether a number names ten years of life: 30대."""
    return (
        name in ("대", "대초", "대초반", "대중반", "대후반")
        and 10 <= value <= 90
        and value % 10 == 0
    )


_COUNTING = frozenset(
    each("quantity qty count number num pieces 수량 개수 갯수 횟수 건수 인원 명수 매수 권수")
)
_MULTIPLES = frozenset(
    each(
        "k m mm mn bn mil mio tsd lakh crore doz dz gross score scores"
        " 다스 접 두름 쾌 축 톳 배 곱절 갑절"
    )
)


MULTIPLES = re.compile(
    r"(?:in )?(?:dozens?|doz|dz|gross|hundreds?|thousands?|millions?|billions?)(?: of)?"
    r"|다스|[십백천만억]{1,2}(?:\s?[개원명])?",
    re.I,
)
"""A whole unit that multiplies what stands beside it."""
_NO_THINGS = _MULTIPLES | en_voiding.NO_THINGS


def counts(noun: str, names: tuple[str, ...]) -> bool:
    """Whether a field counts whatever it is that its noun names: 6 rolls for `quantity`."""
    told = {token.lower() for name in names for token in _TOKENS_OF_NAME.findall(name)}
    number = en_numbers.number_at(noun, 0) or ko_numbers.number_at(noun, 0)
    if number or noun in _NO_THINGS or any(word in noun for word in ko_numbers.NATIVE):
        return False
    return bool(told & _COUNTING) and len(noun) > 1


def _counts_things(name: str) -> bool:
    """Whether a name says how many: "차량 수", car_count."""
    found = _TOKENS_OF_NAME.findall(name)
    return found[-1:] == ["수"] or tells_count(token.lower() for token in found)


def tells_count(tokens: Iterable[str]) -> bool:
    """Whether a name says that its field counts something."""
    return bool(_COUNTING & set(tokens))


def names_it(noun: str, names: tuple[str, ...]) -> bool:
    """Whether the field is named after what is counted: 40 crates for `crates`."""
    if any(fold(noun) == fold(token) for name in names for token in name.split("_")[1:]):
        return True
    stem = noun.removesuffix("s")
    tokens = (token.lower() for name in names for token in _TOKENS.findall(name))
    if noun.isascii():
        return len(stem) > 2 and any(token.removesuffix("s") == stem for token in tokens)
    return any(noun in name if len(noun) > 1 else name.split()[-1:] == [noun] for name in names)


def together(parts: list[tuple[Decimal, str]], dimension: str) -> Decimal | None:
    """Return what parts of one number come to: 1시간 30분, but 3시간 5시간 are two numbers."""
    total, last = Decimal(0), None
    for value, name in parts:
        unit = unit_within(name, dimension)
        if unit is None or unit[0] != dimension or (last is not None and unit[1] >= last):
            return None
        total, last = total + value * unit[1], unit[1]
    return total


# --- the unit that a field's name states ---

_TOKENS_OF_NAME = re.compile(r"[A-Z]?[a-z]+|[가-힣]+")
_TOKENS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
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
        for token in reversed([*_TOKENS.findall(name), *name.split("_")[1:]]):
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


COUNTED: Unit = ("count", Decimal(1))
"""What is only counted, in thousands or more."""
_MANY = re.compile(r"([십백천만억조]{1,3})\s?(원|달러|유로|엔|위안|명|개|대|건|부|가구|톤)")
_SCALES = {"t": 10**3, "k": 10**3, "m": 10**6, "b": 10**9}
_MILLION = r"(thousands?|millions?|billions?|k|m|mn|bn)"
_MILLIONS = re.compile(rf"(?:{_MILLION}(?:\sof)?\s?)?([a-z]{{3,7}}|[$€£₩])?(?:\s?{_MILLION})?")

_NO_UNITS = frozenset(each("in mo yo mi second f yard"))
"""Words of names that are no units there: check_in, second, back_yard."""
_LONGEST_NAME = 24
_AGES = frozenset(each("age ages 나이 연령"))


def _tells_age(name: str) -> bool:
    tokens = _TOKENS_OF_NAME.findall(name)
    return bool(tokens) and (tokens[-1].lower() in _AGES or tokens[-1].endswith(("나이", "연령")))


def is_money(unit: Unit) -> bool:
    """Whether a unit is a currency."""
    return unit[0] in _MONEY


def is_magnitude(unit: Unit) -> bool:
    """Whether a field counts in thousands or more: (만 원), (USD million)."""
    return unit[1] >= 1000 and (is_money(unit) or unit[0] == "count")


def is_bound(unit: Unit) -> bool:
    """Whether a number in that unit is in no other: "per_day" may count, "dose_mg" does not."""
    return unit == AGE or unit[0] in _MONEY | _BOUND


def is_measure(unit: Unit, names: tuple[str, ...]) -> bool:
    """Whether a field is told in hours, minutes or percents, and not in something per hour: three
    people and $40 are no hours."""
    short = unit == PERCENT or (unit[0] == "time" and unit[1] < _DAY)
    return short and not any(_PER_UNIT.search(name) for name in names)


def lasts_days(name: str, unit: Unit) -> bool:
    """Whether days or weeks are told where a field holds hours: a day of work has no 24 of them."""
    found = unit_of(name)
    return (
        found is not None
        and unit[0] == "time"
        and unit[1] < _DAY <= found[1]
        and found[0] == "time"
    )


_DAY = 86400
_PER_UNIT = re.compile(
    r"per(?![a-z])|min(?!ute)|max|salary|budget|amount|rate|price|cost|wage|pay|fee|[당별]|요금|가격"
    r"|비용|률|율",
    re.I,
)
_MONEY = frozenset(each("dollar pound euro won yen yuan"))
_BOUND = frozenset(
    each(
        "count mass volume length area energy temperature fahrenheit speed ton gallon acre power "
        "frequency kilobyte megabyte gigabyte terabyte"
    )
)
_NO_NOUNS = frozenset(each("total in each"))
_ROOM = re.compile(r"room|unit|apartment|house|issue|volume|no\b|num|호|방|객실|번|동", re.I)
_RANKS = frozenset(each("위 등"))
_RANKING = re.compile(r"rank|place|position|order|순위|등수|석차|순번|번호", re.I)


def counts_in_unit(name: str, unit: Unit | None, names: tuple[str, ...]) -> bool:
    """Whether a number with a counter is one of the field: three tablets are no milligrams, and
    the eighth place is no score; nor is the seventh car a number of cars, the second week two."""
    if unit is not None and (is_bound(unit) or name in ko_numbers.ORDINALS):
        return False
    if unit is not None and name and name not in _NO_NOUNS and is_measure(unit, names):
        return False
    if name == "호" and not any(_ROOM.search(other) for other in names):
        return False
    if name in ko_numbers.ORDINALS and any(map(_counts_things, names)):
        return False
    return name not in _RANKS or not names or any(_RANKING.search(other) for other in names)


def per_something_else(text: str, names: tuple[str, ...]) -> bool:
    """Whether an amount is per kilo or per litre, where the field does not say so: 400 mg/kg."""
    below = _DENOMINATOR.search(text)
    unit = unit_of(below[1].lower()) if below else None
    if below is None or unit is None or unit[0] not in _BOUND:
        return False
    return not any(below[1].lower() in name.lower().split("_") for name in names)


_DENOMINATOR = re.compile(r"(?:/|\bper\s)\s?([A-Za-z가-힣]{1,10})$")


def mixed(texts: list[str]) -> bool:
    """Whether numbers of one kind stand there in different units: 5 kg and 6 g, $5 and 3 euros.
    Beside hours an m is no metre."""
    units = {unit for text in texts if (unit := unit_of_text(text))}
    if _HOUR in units and any(_MINUTES.fullmatch(text.strip()) for text in texts):
        return True
    kinds = ["money" if is_money(unit) else unit[0] for unit in units]
    return len(set(kinds)) < len(kinds)


_HOUR = unit_of("h")
_MINUTES = re.compile(r"\d{1,3}\s?m")
_UNIT_OF_TEXT = re.compile(r"([$€£₩¥])?\s?[+-]?[\d,.]{1,20}\s?([^\W\d_]{1,12}|[$€£₩%])?")


def unit_of_text(text: str) -> Unit | None:
    """Return the unit of a text that is one number with it."""
    found = _UNIT_OF_TEXT.fullmatch(text[:60].strip())
    name = (found[1] or found[2] or "").lower() if found else ""
    return unit_of(name) if name else None


_SMALL = re.compile(r"\d{1,3}")
_IN_THOUSANDS = re.compile(r"\d{1,3}\s?[천만억]\s?[가-힣]{0,2}")


def share_magnitude(texts: list[str]) -> bool:
    """Whether a magnitude behind the last of several numbers may be that of all: 3, 5천원."""
    *others, last = [text.strip() for text in texts] or [""]
    return bool(others and _IN_THOUSANDS.fullmatch(last)) and all(map(_SMALL.fullmatch, others))

"""Numbers and texts for the filled-in example, within the bounds of a JSON schema.

Each is chosen so that nobody takes it for a value: odd numbers, a day long ago, addresses that the
standards set aside for examples. `nth` tells the items of one list apart.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from holdfast.schemas.pattern import HardPatternError, text_for


@dataclass(frozen=True, slots=True)
class Style:
    """One way to choose where a JSON schema leaves it open."""

    examples: bool = True
    defaults: bool = True
    number: float = 73.5
    day: str = "2001-02-03"
    zone: str = ""
    key: str = ""


# Pydantic does not validate examples and defaults. The rest a JSON schema does not say of a type:
# whether a Decimal may have a fraction, a time zone, the past or the future, the type of a key.
_OPEN = (
    (True, False),
    (True, False),
    (73.5, 73),
    ("2001-02-03", "2101-02-03"),
    ("", "Z"),
    ("", "73"),
)
STYLES = tuple(Style(*choice) for choice in product(*_OPEN))
"""To be tried in turn until the type takes what was made; the plainest comes first."""


def number(schema: dict[str, Any], nth: int, style: Style) -> float | None:
    """Return a number within the schema's bounds, or None where none was found."""
    whole, step = schema["type"] == "integer", schema.get("multipleOf")
    tries = (_on_grid(n, step, whole) for n in _numbers(schema, style.number, nth))
    return next((n for n in tries if _within_bounds(n, schema)), None)


def text(schema: dict[str, Any], words: str, nth: int, style: Style) -> str | None:
    """Return the words, or what format and pattern ask for; None where the pattern is too hard."""
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]](style, nth)
    if "pattern" in schema:
        try:
            return text_for(schema["pattern"])
        except HardPatternError:
            return None
    numbered = f"{words} {nth + 1}" if nth else words
    return _of_length(numbered, schema.get("minLength", 0), schema.get("maxLength"))


def _numbers(schema: dict[str, Any], wanted: float, nth: int) -> Iterator[float]:
    """Yield numbers to try: an odd one, the middle of the range, from its ends, its ends again."""
    step = schema.get("multipleOf", 1 if schema["type"] == "integer" else 0.5)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    yield wanted + nth
    if low is not None and high is not None and nth == 0:
        yield low + (high - low) / 2
    for end, sign in ((low, 1), (high, -1)):
        if end is not None:
            yield from (end + sign * steps * step for steps in (nth - 1, nth, nth + 1, 0, 1))


def _on_grid(number: float, step: float | None, whole: bool) -> float:
    """Return the number, or the next one that the step allows."""
    if step:
        number = round(-(-number // step) * step, 10)
    return int(number) if whole else number


def _within_bounds(number: float, schema: dict[str, Any]) -> bool:
    return (
        ("minimum" not in schema or number >= schema["minimum"])
        and ("maximum" not in schema or number <= schema["maximum"])
        and ("exclusiveMinimum" not in schema or number > schema["exclusiveMinimum"])
        and ("exclusiveMaximum" not in schema or number < schema["exclusiveMaximum"])
    )


def _of_length(text: str, least: int, most: int | None) -> str:
    """Return the text, said again until it is long enough, and cut to what is allowed."""
    while len(text) < least:
        text += f" {text}"
    return text[:most]


def _day(style: Style, nth: int) -> str:
    return f"{style.day[:8]}{1 + (2 + nth) % 28:02}"


def _uuid(version: int) -> Callable[[Style, int], str]:
    return lambda style, nth: f"00000000-0000-{version}000-8000-{nth:012}"


def _network(style: Style, nth: int) -> str:
    return f"192.0.2.{nth % 256}/32"


def _address(style: Style, nth: int) -> str:
    return f"192.0.2.{1 + nth % 254}"


def _base64(style: Style, nth: int) -> str:
    return b64encode(b"example %d" % nth).decode()


_FORMATS: dict[str, Callable[[Style, int], str]] = {
    "date": _day,
    "date-time": lambda style, nth: f"{_day(style, nth)}T04:05:06{style.zone}",
    "time": lambda style, nth: f"04:05:{nth % 60:02}{style.zone}",
    "duration": lambda style, nth: f"PT{73 + nth}M",
    "uuid": _uuid(4),
    **{f"uuid{version}": _uuid(version) for version in (1, 3, 4, 5, 6, 7, 8)},
    "email": lambda style, nth: f"example{nth or ''}@example.com",
    "uri": lambda style, nth: f"https://example.com/{nth or ''}",
    "ipv4": _address,
    "ipv6": lambda style, nth: f"2001:db8::{1 + nth:x}",
    "ipv4network": _network,
    "ipv6network": lambda style, nth: f"2001:db8::{nth:x}/128",
    "ipv4interface": _network,
    "ipv6interface": lambda style, nth: f"2001:db8::{nth:x}/128",
    "ipvanyaddress": _address,
    "ipvanyinterface": _network,
    "ipvanynetwork": _network,
    "base64": _base64,
    "base64url": _base64,
}
"""Formats that Pydantic writes. Addresses: RFC 2606 (names), 3849 (IPv6), 5737 (IPv4)."""

"""A type's JSON Schema as a server's grammar, and what a reply tells of whether it held.

Ollama makes a grammar for llama.cpp of what is sent as `format`. What that cannot say it does not
pass over, and its server does not outlive all of it. Tried on a real one (April 2026, for each
schema a fresh server): a pattern with `(?` ends the whole server; one with `\\d`, a bound of more
than 2000 and integer bounds that leave nothing end the process that runs the model, for everybody
who asks it; `minItems` over `maxItems` hangs until the client goes; `.` in a pattern lets a quote
through, which breaks the JSON. What is left out here costs little, because every reply is validated
against the type all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic_core import from_json

from holdfast.schemas import SettingsError

Schema = Mapping[str, Any]

MOST_REPEATS = 2000
"""How often llama.cpp lets a part of its grammar repeat."""

_COUNTS = ("minLength", "maxLength", "minItems", "maxItems")
_VALUES = ("const", "default", "enum", "example", "examples")
"""Keywords that hold values of the type and no schemas."""
_NAMED = ("$defs", "definitions", "properties", "patternProperties", "dependentSchemas")
"""Keywords that hold schemas under names of the user's own."""


# -- what is sent ----------------------------------------------------------------------------------


def sendable(schema: Schema) -> dict[str, Any]:
    """Return the schema without the keywords that a server could choke on.

    Raises SettingsError where bounds contradict each other: no reply could ever be right, so the
    type is wrong, and that shows before anything is asked.
    """
    return _sendable(schema, "")


def _sendable(schema: Schema, place: str) -> dict[str, Any]:
    for low, high in _contradictions(schema):
        where = f" at {place}" if place else ""
        raise SettingsError(f"the type allows no value{where}: {low} contradicts {high}")
    return {
        name: _part(name, value, place) for name, value in schema.items() if _is_safe(name, value)
    }


def _is_safe(name: str, value: Any) -> bool:
    """Whether a grammar can say it."""
    if name == "pattern" and isinstance(value, str):
        return _is_plain(_spelt_out(value))
    return not (name in _COUNTS and isinstance(value, int) and value > MOST_REPEATS)


def _part(name: str, value: Any, place: str) -> Any:
    """Return what stands under a keyword, with the schemas in it made sendable."""
    if name in _VALUES:
        return value
    if name == "pattern" and isinstance(value, str):
        return _spelt_out(value)
    if name in _NAMED and isinstance(value, Mapping):
        return {key: _within(part, f"{place}.{key}".lstrip(".")) for key, part in value.items()}
    return _within(value, place)


def _within(value: Any, place: str) -> Any:
    if isinstance(value, Mapping):
        return _sendable(value, place)
    return [_within(part, place) for part in value] if isinstance(value, list) else value


def _contradictions(schema: Schema) -> Iterator[tuple[str, str]]:
    """Yield the pairs of bounds that leave no value between them."""
    for low, high, both in _BOUNDS:
        least, most = schema.get(low), schema.get(high)
        if not (isinstance(least, int | float) and isinstance(most, int | float)):
            continue
        if least > most or (least == most and not both):
            yield low, high


_BOUNDS = (
    ("minLength", "maxLength", True),
    ("minItems", "maxItems", True),
    ("minProperties", "maxProperties", True),
    ("minimum", "maximum", True),
    ("minimum", "exclusiveMaximum", False),
    ("exclusiveMinimum", "maximum", False),
    ("exclusiveMinimum", "exclusiveMaximum", False),
)
"""A lower bound, an upper one, and whether they may be equal."""


# -- patterns --------------------------------------------------------------------------------------

_ATOM = r"""(?:[^\\"^$.\[\](){}|*+?\x00-\x1f]|\\[.^$|()\[\]{}*+?]|\[[^\\\[\]"^]+\])"""
_TIMES = r"(?:[*+?]|\{\d+(?:,\d*)?\})?"
_UNIT = _ATOM + _TIMES
_REPEATED = rf"\({_ATOM}+(?:\|{_ATOM}+)*\){_TIMES}"
_GROUP = rf"\((?:{_UNIT})+(?:\|(?:{_UNIT})+)*\)"
_PLAIN = re.compile(rf"\^(?>(?:{_UNIT}|{_REPEATED}|{_GROUP}|\|)*)\$")
"""Anchored, of characters, classes without escapes, repeats, and groups that have no repeats within
where they are repeated: to repeat what may be nothing is more than llama.cpp's grammar can say."""
_CLASS = re.compile(r"\[[^\]]+\]")
_NUMBER = re.compile(r"\d+")


def _spelt_out(pattern: str) -> str:
    """Return the pattern with \\d as a grammar can say it, which no class stands in the way of."""
    return pattern if "[" in pattern else pattern.replace(r"\d", "[0-9]")


def _is_plain(pattern: str) -> bool:
    """Whether a grammar can say the pattern, and says it right."""
    if not _PLAIN.fullmatch(pattern):
        return False
    if any(len(count) > 4 or int(count) > MOST_REPEATS for count in _NUMBER.findall(pattern)):
        return False
    try:
        re.compile(pattern)
    except re.error:
        return False
    return not _lets_quotes_in(pattern)


def _lets_quotes_in(pattern: str) -> bool:
    """Whether a class takes what ends or breaks a JSON string; the grammar does not escape it."""
    classes = map(re.compile, _CLASS.findall(pattern))
    return any(found.search(char) for found in classes for char in '"\\\n')


# -- what came back --------------------------------------------------------------------------------


def breaks(text: str, schema: Schema) -> bool:
    """Whether no sampling under the schema can have said this: one such reply is proof.

    A reply that was cut off is the beginning of one that fits, and no proof; nor is an empty one.
    Neither are values that a grammar does not look at, as the bounds of a float.
    """
    try:
        value = from_json(_SURROGATES.sub(_unpaired, text.strip()))
    except ValueError as error:
        return bool(text.strip()) and not str(error).startswith(("EOF", "recursion limit"))
    root = _resolved(schema)
    if (expected := _TYPES.get(root.get("type", ""))) and not isinstance(value, expected):
        return True
    named = root.get("properties")
    return bool(named) and isinstance(value, dict) and _has_others(value, root)


_SURROGATES = re.compile(r"(\\\\)|\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def _unpaired(escape: re.Match[str]) -> str:
    """Return something harmless for half a character, which a grammar lets through."""
    return escape[1] or "?"


_TYPES: dict[str, type] = {"array": list, "object": dict, "string": str}


def _resolved(schema: Schema) -> Schema:
    """Return what the root refers to, as a type that holds itself has it."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    found = schema.get("$defs", {}).get(name, schema)
    return found if isinstance(found, Mapping) else schema


def _has_others(value: Mapping[str, Any], root: Schema) -> bool:
    """Whether there are keys that no property is named by, where there may be none."""
    return not root.get("additionalProperties") and not value.keys() <= root["properties"].keys()

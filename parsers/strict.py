"""What a reply is worth as it stands: JSON of the type, without any bending."""

from __future__ import annotations

import json
from math import isinf
from typing import Any, NamedTuple

from pydantic import ValidationError

from holdfast.schemas.picture import Picture

_STARTS = tuple('[{"-0123456789tfn')
"""What JSON begins with."""


class Strict(NamedTuple):
    """The reply as JSON: its plain data, and the value, or why the user's validators refuse it."""

    data: Any
    value: Any = None
    refusal: ValidationError | None = None


def strictly(text: str, picture: Picture) -> Strict | None:
    """Return what the whole reply is as JSON of the type; None where it is no such JSON.

    Pydantic's strict mode: no number for a date, no "3" for 3. A key that comes twice, NaN and
    numbers beyond a float are no JSON here; nor are fractions for a Decimal, because Pydantic takes
    them through a float, and digits are lost.
    """
    if not text.lstrip().startswith(_STARTS):
        return None
    try:
        value, refusal = picture.adapter.validate_json(text, strict=True), None
    except ValidationError as error:
        if not all(
            e["type"] in _OF_THE_USER
            for e in error.errors(include_url=False, include_input=False, include_context=False)
        ):
            return None
        value, refusal = None, error
    try:
        return Strict((_decode_exact if picture.keeps_digits else _decode)(text), value, refusal)
    except (_NoJsonError, ValueError, RecursionError):
        return None


_OF_THE_USER = ("value_error", "assertion_error")


class _NoJsonError(Exception):
    """What Python's json takes and we do not."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _NoJsonError
    return found


def _never(_: str) -> Any:
    raise _NoJsonError


def _finite(number: str) -> float:
    found = float(number)
    if isinf(found):
        raise _NoJsonError
    return found


_decode = json.JSONDecoder(
    object_pairs_hook=_once, parse_float=_finite, parse_constant=_never
).decode
_decode_exact = json.JSONDecoder(
    object_pairs_hook=_once, parse_float=_never, parse_constant=_never
).decode


def is_json(text: str) -> bool:
    """Whether a text is JSON, whatever its type."""
    if not text.lstrip().startswith(_STARTS):
        return False
    try:
        _decode(text)
    except (_NoJsonError, ValueError, RecursionError):
        return False
    return True

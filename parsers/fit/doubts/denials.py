"""Keys beside an answer that deny or multiply it: "success": false, "error": "...", unit: dozen."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.doubts.blanks import is_absent
from holdfast.parsers.fit.leaves import is_null
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.counters import MULTIPLES
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words.guessed import is_guessed
from holdfast.parsers.words.key_names import ERRORS, FAILED, HOLDS, INVENTED, NOTES, OUTCOMES, UNITS
from holdfast.schemas.picture import Record, fold


def denies(node: Mapping, record: Record | None = None) -> bool:
    """Whether a key that is no field's says that the values beside it are none."""
    return any(
        isinstance(value, Leaf)
        and (record is None or slot_of(record, key) is None)
        and _denies(key, value)
        for key, value in node.pairs
    )


def _denies(key: str, value: Leaf) -> bool:
    said, tokens = value.text.strip().casefold(), set(tokens_of(key))
    if is_null(value) or not said:
        return False
    if said in ("false", "no", "0"):
        return bool(tokens & HOLDS)
    if said in ("true", "yes"):
        return bool(tokens & INVENTED)
    if tokens & ERRORS:
        return not words.is_none(value.text)
    if tokens & OUTCOMES and said in FAILED:
        return True
    return bool(tokens & NOTES) and (is_absent(value.text) or is_guessed(value.text))


def multiplies(node: Mapping, record: Record) -> bool:
    """Whether a key that is no field's says that a number beside it is of twelves or thousands."""
    return any(
        fold(key) in UNITS
        and isinstance(value, Leaf)
        and MULTIPLES.fullmatch(value.text.strip()) is not None
        and slot_of(record, key) is None
        for key, value in node.pairs
    )

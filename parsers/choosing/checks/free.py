"""Which strings of a value are the model's own words, to be held against the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from holdfast.parsers.choosing.checks.echoes import strings_of
from holdfast.schemas.picture import Choice, Dictionary, Either, Many, Record, Scalar, Shape


def free_strings(shape: Shape, data: Any) -> Iterator[str]:
    """Yield the free strings of plain data: no options, dates or ids; keys where they are free."""
    if isinstance(shape, Record) and isinstance(data, dict):
        for slot in shape.slots:
            if slot.key in data:
                yield from free_strings(slot.shape, data[slot.key])
    elif isinstance(shape, Dictionary) and isinstance(data, dict):
        for key, value in data.items():
            yield from free_strings(shape.key, key)
            yield from free_strings(shape.value, value)
    elif isinstance(shape, Many) and isinstance(data, list | tuple | set):
        for item in data:
            yield from free_strings(shape.item, item)
    elif isinstance(shape, Either):
        if not any(isinstance(arm, Choice) for arm in shape.arms):
            yield from _of_arms(shape, data)
    elif isinstance(shape, Scalar):
        if shape.kind in ("str", "any") and isinstance(data, str):
            yield data
    elif not isinstance(shape, Choice):
        yield from strings_of(data)


def _of_arms(shape: Either, data: Any) -> Iterator[str]:
    if len(shape.arms) == 1:
        yield from free_strings(shape.arms[0], data)
    elif not isinstance(data, str) or all(
        isinstance(a, Scalar) and a.kind == "str" for a in shape.arms
    ):
        yield from strings_of(data)


def free_lists(shape: Shape, data: Any) -> Iterator[list[str]]:
    """Yield the lists of free strings that are fields of an object."""
    if isinstance(shape, Record) and isinstance(data, dict):
        for slot in shape.slots:
            item = slot.shape.item if isinstance(slot.shape, Many) else None
            found = data.get(slot.key)
            if isinstance(item, Scalar) and item.kind == "str" and isinstance(found, list):
                yield [text for text in found if isinstance(text, str)]

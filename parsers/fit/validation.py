"""Pydantic's errors as problems by declared field, without a word of the reply."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from holdfast.parsers.fit.choices import expected
from holdfast.schemas.picture import Choice, Dictionary, Either, Many, Record, Row, Shape
from holdfast.schemas.records import FieldProblem

MOST = 50
"""Problems kept of one reply."""


def problems_of(error: ValidationError, shape: Shape) -> list[FieldProblem]:
    """Return what broke, by declared names and positions."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return list(dict.fromkeys(_problem(e["loc"], e["type"], shape) for e in found[:MOST]))


def _problem(loc: tuple[int | str, ...], type_: str, shape: Shape) -> FieldProblem:
    path: list[str] = []
    at: Shape | None = shape
    for step in loc:
        named = list(_steps(step, at))
        if not named:
            continue
        name, at = named[0]
        path.append(name)
    return FieldProblem(".".join(path), type_, expected(at) if isinstance(at, Choice) else "")


def _steps(step: int | str, shape: Shape | None) -> Iterator[tuple[str, Shape | None]]:
    """Follow one step of a location; a step that is no declared name is left out."""
    if isinstance(shape, Either):
        for arm in shape.arms:
            yield from _steps(step, arm)
    elif isinstance(shape, Record):
        for slot in shape.slots:
            if step in (slot.name, slot.key):
                yield slot.name, slot.shape
    elif isinstance(shape, Many) and isinstance(step, int):
        yield str(step), shape.item
    elif isinstance(shape, Row) and isinstance(step, int) and step < len(shape.items):
        yield str(step), shape.items[step]
    elif isinstance(shape, Dictionary):
        yield "*", shape.value

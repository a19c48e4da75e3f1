"""Pydantic's errors as problems by declared field, without a word of the reply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pydantic import ValidationError

from holdfast.parsers.fit.expected import allowed, name_of
from holdfast.schemas.picture import (
    Dictionary,
    Either,
    Many,
    Prepared,
    Record,
    Row,
    Shape,
)
from holdfast.schemas.records import Failure, FieldProblem

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
    return FieldProblem(".".join(path), type_)


def explained(failure: Failure, shape: Shape) -> Failure:
    """Add to each problem what the type allows there, and Pydantic's name where ours is vague."""
    problems = (_explained(problem, shape) for problem in failure.problems)
    return replace(failure, problems=tuple(dict.fromkeys(problems)))


def _explained(problem: FieldProblem, shape: Shape) -> FieldProblem:
    at: Shape | None = shape
    for step in problem.path.split(".") if problem.path else ():
        at = next((below for _, below in _steps(int(step) if step.isdigit() else step, at)), None)
    if at is None:
        return problem
    type_ = name_of(at) if problem.type == "value_expected" else problem.type
    return replace(problem, type=type_, expected=problem.expected or allowed(at))


def _steps(step: int | str, shape: Shape | None) -> Iterator[tuple[str, Shape | None]]:
    """Follow one step of a location; a step that is no declared name is left out."""
    if isinstance(shape, Prepared):
        yield from _steps(step, shape.inner)
    elif isinstance(shape, Either):
        for arm in shape.arms:
            yield from _steps(step, arm)
    elif isinstance(shape, Record):
        for slot in shape.slots:
            if step in (slot.name, slot.key):
                yield slot.name, slot.shape
    elif isinstance(shape, Many) and isinstance(step, int):
        yield str(step), shape.item
    elif isinstance(shape, Row) and shape.record and isinstance(step, str):
        yield from _steps(step, shape.record)
    elif isinstance(shape, Row) and isinstance(step, int) and step < len(shape.items):
        yield str(step), shape.items[step]
    elif isinstance(shape, Dictionary):
        yield "*", shape.value

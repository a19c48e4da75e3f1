"""What is asked of a shape alone: which scalar it is, what it takes, which record it holds."""

from __future__ import annotations

from typing import TypeGuard

from holdfast.schemas.picture import (
    NUMBERS,
    Choice,
    Dictionary,
    Either,
    Many,
    Prepared,
    Record,
    Scalar,
    Shape,
)


def scalar_of(shape: Shape) -> str:
    """Return the kind of the one scalar that a shape is, "choice" for options, or ""."""
    if isinstance(shape, Either) and len(shape.arms) == 1:
        return scalar_of(shape.arms[0])
    if isinstance(shape, Choice):
        return "choice"
    return shape.kind if isinstance(shape, Scalar) else ""


def choice_of(shape: Shape) -> Choice | None:
    """Return the options that a shape is, and nothing else; or null."""
    if isinstance(shape, Either) and len(shape.arms) == 1:
        return choice_of(shape.arms[0])
    return shape if isinstance(shape, Choice) else None


def is_text(shape: Shape) -> TypeGuard[Scalar]:
    """Whether a shape is a string, and nothing else."""
    return isinstance(shape, Scalar) and shape.kind == "str"


def is_numeric(shape: Shape) -> TypeGuard[Scalar]:
    """Whether a shape is a number, and nothing else."""
    return isinstance(shape, Scalar) and shape.kind in NUMBERS


def is_choice(shape: Shape) -> bool:
    """Whether a shape is options and nothing else."""
    if isinstance(shape, Prepared):
        return is_choice(shape.inner)
    if isinstance(shape, Either):
        return all(map(is_choice, shape.arms))
    return isinstance(shape, Choice)


def takes_list(shape: Shape) -> bool:
    """Whether a list may be the value."""
    if isinstance(shape, Either):
        return any(map(takes_list, shape.arms))
    return isinstance(shape, Many)


def takes_mapping(shape: Shape) -> bool:
    """Whether a mapping under a field's own name is that field's, and no envelope."""
    if isinstance(shape, Either):
        return any(map(takes_mapping, shape.arms))
    return isinstance(shape, Record | Dictionary)


def takes_none(shape: Shape) -> bool:
    """Whether null may be the value."""
    if isinstance(shape, Prepared):
        return True
    if isinstance(shape, Either):
        return shape.optional
    if isinstance(shape, Choice):
        return any(option.value is None for option in shape.options)
    return isinstance(shape, Scalar) and shape.kind in ("none", "any")


def record_in(shape: Shape) -> Record | None:
    """Return the record that a value is, or may be."""
    if isinstance(shape, Either):
        return next((record for arm in shape.arms if (record := record_in(arm))), None)
    return shape if isinstance(shape, Record) else None


def inner_record(shape: Shape) -> Record | None:
    """Return the record that a value is or holds: of a list, the one that its items are."""
    if isinstance(shape, Many):
        return inner_record(shape.item)
    if isinstance(shape, Either):
        return next((record for arm in shape.arms if (record := inner_record(arm))), None)
    return shape if isinstance(shape, Record) else None

"""The picture of a type: what a parser has to know to lay a loose reply onto it.

Made once from annotations and `model_fields`. A JSON Schema would lose what matters here: the names
of enum members and their aliases, titles and descriptions as names of fields, the real classes.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter

from holdfast.schemas.annotations import shape_of
from holdfast.schemas.shapes import (
    MOMENTS,
    NUMBERS,
    Bounds,
    Choice,
    Dictionary,
    Either,
    Many,
    Option,
    Prepared,
    Record,
    Row,
    Scalar,
    ScalarKind,
    Shape,
    Slot,
    fold,
    parts_of,
)

__all__ = [
    "MOMENTS", "NUMBERS",
    "Bounds", "Choice", "Dictionary", "Either", "Many", "Option", "Picture", "Prepared", "Record",
    "Row", "Scalar", "ScalarKind", "Shape", "Slot", "fold", "parts_of", "picture_of", "shape_of",
]  # fmt: skip


@dataclass(frozen=True)
class Picture:
    """A type ready to be read: how to validate, and what it looks like."""

    type_: Any
    adapter: TypeAdapter[Any]

    @cached_property
    def full_shape(self) -> Shape:
        """What the type looks like, with what the user's own validators see first."""
        return shape_of(self.type_)

    @cached_property
    def shape(self) -> Shape:
        """What the type looks like; not needed where a reply validates at once."""
        whole = self.full_shape
        return whole.inner if isinstance(whole, Prepared) else whole

    @cached_property
    def keeps_digits(self) -> bool:
        """Whether a Decimal is somewhere in it."""
        return any(isinstance(s, Scalar) and s.kind == "decimal" for s in parts_of(self.full_shape))

    @cached_property
    def fixed(self) -> frozenset[str]:
        """Every word, folded, that the type fixes: its enums, Literals, yes, no and none."""
        choices = (s for s in parts_of(self.full_shape) if isinstance(s, Choice))
        options = (option for choice in choices for option in choice.options)
        names = {fold(name) for option in options for name in option.names}
        return frozenset(names | {"true", "false", "null", "none"})


_KEEP = 256
_pictures: OrderedDict[Any, Picture] = OrderedDict()


def picture_of(type_: Any) -> Picture:
    """Return the picture of a type; the last 256 are kept."""
    try:
        known = _pictures.get(type_)
    except TypeError:  # metadata that cannot be hashed
        return Picture(type_, TypeAdapter(type_))
    if known is None:
        known = _pictures[type_] = Picture(type_, TypeAdapter(type_))
        while len(_pictures) > _KEEP:
            _pictures.popitem(last=False)
    return known

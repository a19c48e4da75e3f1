"""Lay a loose tree or a block of an outline onto a type.

`lay` is the one type-directed function; each shape of a type has its noun in a file of its own.
What comes out is plain Python data and enum members for Pydantic to validate, never a guess.

The rooms: `values`, `numeric`, `options` and `listed` by the shape that is wanted; `trees` and
`lines` by the node that is there; `names`, which field a key means; `doubts`, what is no value.
"""

from __future__ import annotations

from typing import Any

from holdfast.parsers.fit import rows, unions
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.listed import lists
from holdfast.parsers.fit.options import choices
from holdfast.parsers.fit.trees import dictionaries, records
from holdfast.parsers.fit.values import prepared, scalars
from holdfast.schemas.picture import (
    Choice,
    Dictionary,
    Either,
    Many,
    Prepared,
    Record,
    Row,
    Scalar,
    Shape,
)

__all__ = ["Bend", "Misfit", "Node", "lay", "new_bend"]


def lay(node: Node, shape: Shape, bend: Bend) -> Any:
    """Return the data that the node holds for the shape; raises Misfit."""
    match shape:
        case Scalar():
            return scalars.lay(node, shape, bend)
        case Choice():
            return choices.lay(node, shape, bend)
        case Many():
            return lists.lay(node, shape, bend)
        case Record():
            return records.lay(node, shape, bend)
        case Either():
            return unions.lay(node, shape, bend)
        case Dictionary():
            return dictionaries.lay(node, shape, bend)
        case Row():
            return rows.lay(node, shape, bend)
        case Prepared():
            return prepared.lay(node, shape, bend)


def new_bend(*, cut: bool | None, as_said: bool = False) -> Bend:
    """Return a bend to lay a whole candidate with.

    `as_said`: values that the user's own validator sees first are left in the words of the reply.
    """
    bend = Bend(lay, cut=cut)
    bend.as_said = as_said
    return bend

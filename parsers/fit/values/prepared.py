"""Values that the user's own validator sees first: it gets the words of the reply."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import leaf_of
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.values.plain import plain_data
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Mapping
from holdfast.schemas.picture import Choice, Prepared, Record, Scalar


def lay(node: Node, shape: Prepared, bend: Bend) -> Any:
    """Return what JSON would have handed over; on the second try, what the inner shape makes of it.

    Lines of text have no such form but for a single value.
    """
    inner = shape.inner
    if not bend.as_said or (isinstance(node, Block) and not isinstance(inner, Scalar | Choice)):
        return bend.lay(node, inner)
    bend.said = True
    if isinstance(node, Mapping) and isinstance(inner, Record):
        bend.matched += sum(slot_of(inner, key) is not None for key in node.names())
    return leaf_of(node, bend).text if isinstance(node, Block) else plain_data(node, bend)

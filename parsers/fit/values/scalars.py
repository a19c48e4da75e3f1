"""Values without parts: text, numbers, booleans, dates, and what Pydantic alone can judge."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.leaves import is_null, leaf_of
from holdfast.parsers.fit.numeric import numbers
from holdfast.parsers.fit.values import booleans, dates, durations, texts
from holdfast.parsers.fit.values.plain import plain_data
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Scalar, ScalarKind


def lay(node: Node, shape: Scalar, bend: Bend) -> Any:
    """Return the value; raises Misfit."""
    return _LAYERS[shape.kind](node, shape, bend)


def _json(node: Node, shape: Scalar, bend: Bend) -> str:
    """Return a string of JSON; a structure that was written as itself is put into one."""
    if isinstance(node, Block):
        return texts.lay(node, shape, bend)
    if isinstance(node, Leaf) and node.quoted:
        return leaf_of(node, bend).text
    return json.dumps(plain_data(node, bend), ensure_ascii=False)


def _any(node: Node, shape: Scalar, bend: Bend) -> Any:
    return plain_data(node, bend)


def _other(node: Node, shape: Scalar, bend: Bend) -> Any:
    """Return what JSON would have handed over, for a type that only Pydantic knows."""
    return plain_data(leaf_of(node, bend) if isinstance(node, Block) else node, bend)


def _uuid(node: Node, shape: Scalar, bend: Bend) -> str:
    return leaf_of(node, bend).text.strip()


def _none(node: Node, shape: Scalar, bend: Bend) -> None:
    """Accept what says that there is nothing."""
    leaf = leaf_of(node, bend)
    if not (is_null(leaf) or (isinstance(node, Leaf) and not leaf.text.strip())):
        raise bend.misfit("none_required")


_LAYERS: dict[ScalarKind, Callable[[Node, Scalar, Bend], Any]] = {
    "str": texts.lay,
    "int": numbers.lay,
    "float": numbers.lay,
    "decimal": numbers.lay,
    "bool": booleans.lay,
    "date": dates.lay,
    "datetime": dates.lay,
    "time": dates.lay,
    "timedelta": durations.lay,
    "uuid": _uuid,
    "none": _none,
    "any": _any,
    "json": _json,
    "other": _other,
}

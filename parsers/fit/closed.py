"""Of a tree that still grows: the parts that are closed, laid onto their shapes."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.fit import lay, new_bend
from holdfast.parsers.fit.bend import Misfit
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.tree import Listing, Mapping, Tree, is_cut
from holdfast.schemas.picture import Dictionary, Many, Record, Shape

_OPEN = object()
"""Stands for a part that is not closed, or does not fit."""


def closed(tree: Tree, shape: Shape) -> dict[str, Any] | None:
    """Return the closed fields of a record or pairs of a dictionary; None for other shapes."""
    if not isinstance(shape, Record | Dictionary) or not isinstance(tree, Mapping) or tree.soiled:
        return None
    found: dict[str, Any] = {}
    for key, value in tree.pairs:
        name, inner = _place(key, shape)
        part = _part(value, inner) if inner else _OPEN
        if part is not _OPEN:
            found[name] = part
    return found


def _place(key: str, shape: Record | Dictionary) -> tuple[str, Shape | None]:
    if isinstance(shape, Dictionary):
        return key, shape.value
    slot = slot_of(shape, key)
    return (slot.name, slot.shape) if slot else (key, None)


def _part(tree: Tree, shape: Shape) -> Any:
    if not is_cut(tree):
        return _whole(tree, shape)
    if isinstance(shape, Many) and isinstance(tree, Listing) and not tree.soiled:
        items = [_whole(item, shape.item) for item in tree.items if not is_cut(item)]
        return _OPEN if _OPEN in items or not items else items
    return closed(tree, shape) or _OPEN


def _whole(tree: Tree, shape: Shape) -> Any:
    try:
        return lay(tree, shape, new_bend(cut=True))
    except Misfit:
        return _OPEN

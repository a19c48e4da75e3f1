"""Fields that the type itself looks for deeper in the data (AliasPath): read there, put there."""

from __future__ import annotations

from typing import Any

from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.tree import Listing, Mapping, Tree
from holdfast.schemas.picture import Record, Slot, fold


def placed(shape: Record) -> set[str | int]:
    """Return the keys within which aliases reach for a field."""
    return {place for slot in shape.slots for path in slot.paths for place in path[:1]}


def reached(node: Mapping, shape: Record) -> Mapping:
    """Bring up what the type itself looks for deeper in the data (AliasPath)."""
    pairs = list(node.pairs)
    for slot in shape.slots:
        if not any(slot_of(shape, key) is slot for key in node.names()):
            ends = (end for path in slot.paths if (end := _at(node, path)) is not None)
            pairs += [(slot.name, end) for end in list(ends)[:1]]
    return (
        Mapping(pairs, node.name, node.cut, node.soiled) if len(pairs) > len(node.pairs) else node
    )


def _at(node: Tree, path: tuple[str | int, ...]) -> Tree | None:
    found: Tree | None = node
    for step in path:
        if isinstance(found, Mapping) and isinstance(step, str):
            found = next((v for k, v in found.pairs if fold(k) == fold(step)), None)
        elif isinstance(found, Listing) and isinstance(step, int) and -1 <= step < len(found.items):
            found = found.items[step] if found.items else None
        else:
            return None
    return found


def place(data: dict[str, Any], slot: Slot, value: Any) -> None:
    """Put a value where validation looks for it."""
    path = slot.paths[0] if slot.paths and slot.key == slot.name else ()
    if not path or not all(isinstance(step, str) for step in path):
        data[slot.key] = value
        return
    for step in path[:-1]:
        data = data.setdefault(str(step), {})
    data[str(path[-1])] = value

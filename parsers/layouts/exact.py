"""JSON without a fault, as the whole of a reply or of a fence: read by Python's own decoder.

The tolerant scanner of `literals` has to guess where a string ends; here there is nothing to guess.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

_OPENERS = ("[", "{")


def find(text: str) -> Iterator[Candidate]:
    """Yield the bodies, or the whole, that are a JSON list or object."""
    for start, end in [(0, len(text)), *((f.body_start, f.body_end) for f in fences(text))]:
        body = text[start:end]
        if not body.lstrip().startswith(_OPENERS):
            continue
        tree = _read(body.strip())
        if tree is not None:
            begin = start + len(body) - len(body.lstrip())
            yield Candidate(tree, begin, begin + len(body.strip()), "literal")


def _read(body: str) -> Tree | None:
    try:
        return _tree(_decode(body))
    except (ValueError, RecursionError):
        return None


_decode = json.JSONDecoder(
    object_pairs_hook=lambda pairs: Mapping([(key, _tree(value)) for key, value in pairs]),
    parse_int=Leaf,
    parse_float=Leaf,
    parse_constant=Leaf,
).decode
_WORDS = {True: "true", False: "false", None: "null"}


def _tree(data: Any) -> Tree:
    if isinstance(data, str):
        return Leaf(data, quoted=True)
    if isinstance(data, list):
        return Listing([_tree(item) for item in data])
    return Leaf(_WORDS[data]) if data is None or isinstance(data, bool) else data

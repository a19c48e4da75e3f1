"""A query string as the whole of a reply: ?town=Saffron+Walden&bedrooms=2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl

from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

_QUERY = re.compile(r"[`\s]{0,9}\??((?:[\w.\[\]가-힣%-]{1,60}=[^\s&=`]{0,300}&){1,60}"
                    r"[\w.\[\]가-힣%-]{1,60}=[^\s&=`]{0,300})[`\s]{0,9}")  # fmt: skip


def find(text: str) -> Iterator[Candidate]:
    """Yield the pairs; a name that comes again holds a list."""
    found = _QUERY.fullmatch(text) if "=" in text and "&" in text else None
    if not found:
        return
    values: dict[str, list[Leaf]] = {}
    for key, value in parse_qsl(found[1], keep_blank_values=True):
        values.setdefault(key.removesuffix("[]"), []).append(Leaf(value))
    pairs: list[tuple[str, Tree]] = [
        (key, leaves[0] if len(leaves) == 1 else Listing(list(leaves)))
        for key, leaves in values.items()
    ]
    yield Candidate(Mapping(pairs), 0, len(text), "query")

"""A record as Python shows it: name='Kim' visits=3 tags=['a', 'b']."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.layouts import literals
from holdfast.parsers.tree import Candidate, Mapping

_VALUE = (
    r"(?:'[^'\n]{0,300}'|\"[^\"\n]{0,300}\"|\[[^\[\]\n]{0,600}\]|-?\d[\d.]{0,30}|True|False|None)"
)
_PAIR = re.compile(rf"([A-Za-z_]\w{{0,40}})=({_VALUE})")
_LINE = re.compile(
    rf"^[ \t]{{0,8}}[A-Za-z_]\w{{0,40}}={_VALUE}"
    rf"(?: [A-Za-z_]\w{{0,40}}={_VALUE}){{1,40}}[ \t]{{0,8}}$",
    re.M,
)


def find(text: str) -> Iterator[Candidate]:
    """Yield every line that is nothing but pairs, two or more."""
    for line in _LINE.finditer(text) if "=" in text else ():
        pairs = [
            (pair[1], literals.read(f"[{pair[2]}]"))
            for pair in _PAIR.finditer(text, line.start(), line.end())
        ]
        items = [(key, getattr(tree, "items", [])) for key, tree in pairs]
        if all(len(found) == 1 for _, found in items):
            mapping = Mapping([(key, found[0]) for key, found in items])
            yield Candidate(mapping, line.start(), line.end(), "shown")

"""A count in a box, with the things that are counted: \\boxed{33 \\text{ chairs}}."""

from __future__ import annotations

import re

from holdfast.parsers.choosing.case import Case, Fitted
from holdfast.parsers.fit.numeric import counters
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.tree import Candidate, Leaf
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Scalar

_COUNTED = re.compile(r"([+-]?\d[\d,]{0,20})\s([a-z]{3,20}s)")
"""A number and the plural of what it counts."""
_PARTS = frozenset(each("tens halves thirds quarters fifths tenths percents points"))
"""Plurals that change the number."""


def count_in_box(case: Case, candidate: Candidate) -> Fitted | None:
    """Read a boxed count without the things that are counted, where the type is a bare integer."""
    tree, shape = candidate.tree, case.shape
    if not (isinstance(shape, Scalar) and shape.kind == "int" and isinstance(tree, Leaf)):
        return None
    counted = _COUNTED.fullmatch(tree.text)
    if not counted or unit_of(counted[2]) or not counters.counts(counted[2], ("count",)):
        return None
    if counters.MULTIPLES.fullmatch(counted[2]) or counted[2] in _PARTS:
        return None
    found = case.fit(Leaf(counted[1]))
    return found if isinstance(found, Fitted) else None

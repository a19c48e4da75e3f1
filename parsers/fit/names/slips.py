"""Folded names that differ in a letter or two: a slip of the pen, or near enough to be doubted."""

from __future__ import annotations

_LEAST, _LONGEST = 6, 40
"""Letters of a name in which one wrong letter is taken for a slip."""
_LEAST_NEAR, _LONGEST_NEAR = 5, 30
_TWO_WRONG = 8
"""Letters from which on two may be wrong."""


def may_slip(name: str) -> bool:
    """Whether a name is long enough, and no text, to be taken for another one with a slip."""
    return _LEAST <= len(name) <= _LONGEST


def one_slip(a: str, b: str) -> bool:
    """Whether one letter is wrong, missing, doubled or swapped with the next."""
    if abs(len(a) - len(b)) > 1 or len(b) < _LEAST:
        return False
    start = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    if a[-1:].isdigit() or b[-1:].isdigit():
        return False
    tails = (
        (a[start + 1 :], b[start + 1 :]),
        (a[start:], b[start + 1 :]),
        (a[start + 1 :], b[start:]),
    )
    if any(x == y for x, y in tails):
        return True
    return a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]


def nearly(key: str, name: str) -> bool:
    """Whether no more than two letters differ, one where the name is short."""
    lengths = (len(key), len(name))
    if min(lengths) < _LEAST_NEAR or max(lengths) > _LONGEST_NEAR:
        return False
    return _distance(key, name) <= (1 if len(name) < _TWO_WRONG else 2)


def _distance(one: str, other: str) -> int:
    before = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b)))
        before = row
    return before[-1]

"""Titles that count what stands below them: "**Swimmer 2**", "First object:", "두 번째"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from holdfast.parsers.words import en_ordinals, ko_ordinals

_COUNTED = re.compile(
    r"\W{0,12}(?P<noun>(?:[^\W\d]{1,20} ){0,2})#?(?P<rank>\d{1,2})\W{0,20}(?:[a-z]{1,10}\W{0,4})?"
)
"""A noun with a number, and the mark of a fence."""
_FENCE = ("```", "~~~")
_FRAME = "`~*#:：-–—=>()[]. \n\t"
_LONGEST = 60
LAWS = (en_ordinals, ko_ordinals)
"""The words of each language."""


class Title(NamedTuple):
    """The number of something, and the noun that is counted."""

    rank: int
    noun: str
    in_figures: bool


def title(text: str) -> Title | None:
    """Return what a heading counts; None where it counts nothing, or attempts at one answer."""
    text = text.strip("`~ \n\t")
    if not 0 < len(text) < _LONGEST:
        return None
    figure = _COUNTED.fullmatch(text)
    if figure:
        found = Title(int(figure["rank"]), figure["noun"].strip().casefold(), in_figures=True)
    else:
        found = _ranked(_without_fence(text).strip(_FRAME)) or _NONE
    tries = any(law.ATTEMPT.search(found.noun) for law in LAWS)
    return None if tries or found is _NONE else found


_NONE = Title(0, "", in_figures=False)


def _without_fence(text: str) -> str:
    above, _, last = text.rpartition("\n")
    return above if last.lstrip().startswith(_FENCE) else text


def _ranked(text: str) -> Title | None:
    """Read an ordinal before a noun, or alone."""
    for law in LAWS:
        if found := law.RANKED.fullmatch(text):
            rank = law.RANKS[found["rank"].casefold()]
            return Title(rank, (found["noun"] or "").casefold(), in_figures=False)
    return None


def count_on(titles: Sequence[Title]) -> bool:
    """Whether titles count the same noun, one by one."""
    return all(
        other.rank == one.rank + 1 and other.noun == one.noun
        for one, other in itertools.pairwise(titles)
    )

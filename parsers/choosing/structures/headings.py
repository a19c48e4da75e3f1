"""Headings in brackets above a structure: "[예시]", "[Result]". They announce it and are none."""

from __future__ import annotations

import itertools
import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.tree import Candidate, Leaf, Listing, leaves

_LONGEST = 40
_GAP = re.compile(r"\A\s*+[*:：]{0,3}\s*+(?:[`~]{3,}\w{0,12}\s++)?")
"""What may stand between a heading and its structure: the mark of a fence."""
_FRAME = "[]()<>《》【】〔〕「」*#:： "
_COUNT = re.compile(r"\s?#?\d{1,2}$")


def without_headings(case: Case, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out words in brackets that stand on a line of their own right above a structure."""
    headings = [
        one
        for one, below in itertools.pairwise(candidates)
        if _may_be_heading(one) and _heads(case, one, below)
    ]
    return [one for one in candidates if one not in headings] if headings else candidates


def _may_be_heading(one: Candidate) -> bool:
    items = one.tree.items if isinstance(one.tree, Listing) else []
    return (
        len(items) == 1
        and isinstance(items[0], Leaf)
        and not items[0].quoted
        and one.end - one.start <= _LONGEST
        and any(map(str.isalpha, items[0].text))
    )


def _heads(case: Case, one: Candidate, below: Candidate) -> bool:
    """Whether it is alone on its line and heads what is no bare list itself, as its items may be.

    Above a list of terms it must say what a heading says, else it may be one of them.
    """
    begun = case.line_before(one.start).strip("*# \t")
    gap = case.text[one.end : below.start]
    alone = not begun and _GAP.fullmatch(gap)
    bare = isinstance(below.tree, Listing) and not any(leaf.quoted for leaf in leaves(below.tree))
    if not alone or bare or "\n" not in gap:
        return False
    return not isinstance(below.tree, Listing) or _announces(case.text[one.start : one.end])


def _announces(heading: str) -> bool:
    title = _bare_title(heading)
    return (
        words.announced(title) == "asked" or words.is_answer_label(title) or is_example_title(title)
    )


def is_example_title(line: str) -> bool:
    """Whether a line is nothing but the title of an example: "[예시]", "Example 1:"."""
    return 0 < len(line) <= _LONGEST and words.says("example", f"{_bare_title(line)}:")


def is_counted(line: str) -> bool:
    """Whether a title ends with its number: "Example 1:"."""
    return bool(_COUNT.search(line.strip(_FRAME)))


def _bare_title(line: str) -> str:
    """Return a heading without brackets, colon and number."""
    return _COUNT.sub("", line.strip(_FRAME)).strip()

"""Finders: each knows one layout and nothing of types.

A finder is a function from the cleaned text to candidates. To add a layout, write one file with a
`find` and name it below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from holdfast.parsers.layouts import (
    bare_rows,
    calls,
    csv,
    latex,
    literals,
    members,
    query,
    shown,
    sql,
    tables,
    tags,
    toml,
    toon,
    yaml,
)
from holdfast.parsers.tree import Candidate

Finder = Callable[[str], Iterable[Candidate]]

FINDERS: tuple[Finder, ...] = (
    literals.find,
    tables.find,
    tags.find,
    toml.find,
    yaml.find,
    csv.find,
    sql.find,
    latex.find,
    query.find,
    members.find,
    shown.find,
    toon.find,
    calls.find,
)
"""In this order: where two finders claim the same place, the one that covers more keeps it, and
of equals the earlier one."""


def find(text: str) -> list[Candidate]:
    """Return every structure in the text, in the order of their places, none within another."""
    whole = list(literals.find(text))
    if len(whole) == 1 and not text[: whole[0].start].strip() + text[whole[0].end :].strip():
        return whole  # no other layout covers more
    found = [*whole, *(candidate for finder in FINDERS[1:] for candidate in finder(text))]
    found.sort(key=lambda c: (c.start, -c.end))
    kept: list[Candidate] = []
    for candidate in found:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif _covers_more(candidate, kept[-1]):
            kept[-1] = candidate
    weak = [one for one in bare_rows.find(text) if not any(_overlap(one, k) for k in kept)]
    return sorted([*kept, *weak], key=lambda c: c.start)


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def _covers_more(new: Candidate, old: Candidate) -> bool:
    return new.end - new.start > old.end - old.start

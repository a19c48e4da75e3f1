"""Values of fields that settle on none: "Kim or Lee", "maybe Kim"; and items that are denied.

What the source says in the same words is a value all the same, and so is what a text of one's own
may well say: a title, a task, a note.
"""

from __future__ import annotations

import re

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import are_named, tokens_of
from holdfast.parsers.words import undecided
from holdfast.parsers.words.field_names import HAD, ONE_AT_A_TIME, STATES, TEXTS
from holdfast.parsers.words.key_names import PERSONS

_LONGEST = 60
_MOST_BLANKS = 6
"""A longer value is a text, which may well hold "or"."""
_TURNED = re.compile(r"[^\s>-]\s?(?:->|→|➜|⇒|=>)\s?[^\s>-]")
"""One value and what became of it: "Lund -> Ystad"."""


def refuse_undecided(text: str, bend: Bend) -> None:
    """Refuse a short text of a field that is a choice, a doubt or a correction; raises Misfit."""
    if not bend.field_names or not bend.path or bend.path[-1].isdigit():
        return
    if undecided.offers_options(text) and text not in bend.source:
        raise bend.misfit("ambiguous")
    if len(text) > _LONGEST:
        return
    if _TURNED.search(text) and text not in bend.source and _tells(bend, ONE_AT_A_TIME):
        raise bend.misfit("ambiguous")
    put_right = undecided.is_put_right(text)
    if not put_right and (text.count(" ") > _MOST_BLANKS or not undecided.is_undecided(text)):
        return
    if text not in bend.source and (put_right or not _tells(bend, TEXTS)):
        raise bend.misfit("ambiguous")


def refuse_denied(items: list[str], bend: Bend) -> None:
    """Refuse a list of a field with an item that is denied, or that says that nothing is known;
    raises Misfit."""
    if not bend.field_names or not bend.path:
        return
    short = [item for item in items if len(item) <= _LONGEST]
    if any(map(undecided.is_denied, short)) and not _tells(bend, STATES):
        raise bend.misfit("ambiguous")
    if holds_had(bend) and any(undecided.is_not_had(item) or _is_kins(item) for item in short):
        raise bend.misfit("ambiguous")


def holds_had(bend: Bend) -> bool:
    """Whether the present field holds what a patient has."""
    return _tells(bend, HAD)


def holds_texts(bend: Bend) -> bool:
    """Whether the present field holds texts of their own."""
    return _tells(bend, TEXTS)


def _is_kins(item: str) -> bool:
    """Whether a bracket behind an item says that it is of somebody of the family."""
    found = _BRACKET.search(item)
    return found is not None and not PERSONS.isdisjoint(tokens_of(found[0]))


_BRACKET = re.compile(r"[(（][^()（）]{1,30}[)）]\Z")


def _tells(bend: Bend, kinds: frozenset[str]) -> bool:
    """Whether the present field's name is one of those words, or holds one."""
    return are_named(bend.field_names, kinds)

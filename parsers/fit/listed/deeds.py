"""Items of which the whole counts, not the head: who does what, what happens when, what to do.

Behind a keyword a colon explains; behind a person, a day or an order it says what is meant.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import are_named
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_heads, ko_heads
from holdfast.parsers.words.field_names import DEEDS

_LAWS = (en_heads, ko_heads)
_MARKS = ("colon", "dash", "bold")


def are_deeds(bend: Bend) -> bool:
    """Whether the present field is of such items, by its name."""
    return are_named(bend.field_names, DEEDS)


def heads_tell_little(pieces: list[str], kept: list[str]) -> bool:
    """Whether most of the items were cut behind a day, an hour, a rank or an order, so that what is
    meant is lost. `kept`: the items as they are to be given."""
    terms = [inline.term(piece) for piece in pieces]
    heads = [term.head for term in terms if term.mark in _MARKS and term.rest]
    if len(heads) * 2 < len(pieces) or set(kept).isdisjoint(heads):
        return False
    return sum(map(_tells_little, heads)) * 2 >= len(heads) > 0


def steps_in(head: str, pieces: list[str], bend: Bend) -> list[str]:
    """Return what is to be done on one line: sentence by sentence, or the pieces of the row. Raises
    Misfit where commas may part what one of them is about: "call Ida, Nils and Rosa"."""
    told = words.sentences(head)
    if len(told) > 1 and not any(c in head for c in ";|/\n"):
        if "," in head:
            raise bend.misfit("ambiguous")
        return told
    if len(pieces) > 1 and "," in head and ";" not in head and _JOINED.search(pieces[-1]):
        raise bend.misfit("ambiguous")
    return pieces


_JOINED = re.compile(r"(?<!\A)\b\s(?:and|or|&)\s\S")
"""Two joined at the end of a row; not what the row itself joins: ", and wait"."""


def _tells_little(head: str) -> bool:
    head = head.strip(" .")
    whole = any(law.MOMENT.fullmatch(head) or law.RANK.fullmatch(head) for law in _LAWS)
    return whole or any(law.ORDERS.match(head) for law in _LAWS)


def goes_beyond(pieces: list[str]) -> bool:
    """Whether behind steps without labels stands what is none: "Expected: it is saved"."""
    terms = [inline.term(piece) for piece in pieces]
    last = terms[-1] if len(terms) > 1 else None
    if last is None or last.mark not in _MARKS or terms[0].mark in _MARKS:
        return False
    return any(law.BESIDE_STEPS.fullmatch(last.head.strip(" .")) for law in _LAWS)


def repeats_another(data: dict[str, Any]) -> bool:
    """Whether the items of one list are all items of another: who came, and of what each said only
    the names, where behind them it was taken off as an explanation."""
    lists = [set(v) for v in data.values() if isinstance(v, list) and v and _are_texts(v)]
    return any(one <= other for one, other in itertools.permutations(lists, 2))


def _are_texts(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)

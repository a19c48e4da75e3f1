"""A text behind a list that puts one of its items right: "Number 3 should be 'a', not 'b'."."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.choosing.case import refuse
from holdfast.parsers.choosing.doubts.disowning import takes_back
from holdfast.parsers.words import en_item_changes, ko_item_changes
from holdfast.schemas.picture import fold
from holdfast.schemas.records import Kind

_SIGNS = ("아니라", "번은", "번을", "번째", "로 ", "should", "not ")
"""Words of which each such sentence has one."""
_LOOK_AT = 400
_MOST_LINES = 3
"""Characters and lines of a correction."""


class Change(NamedTuple):
    """The number of an item, 0 where it is not said; what it was, "" likewise; what it is."""

    number: int
    old: str
    new: str


def parted(text: str) -> tuple[str, Change] | None:
    """Part a reply from a correction of one item at its end."""
    text = text.rstrip()
    if not any(sign in text[-_LOOK_AT:] for sign in _SIGNS):
        return None
    for at in _line_starts(text):
        if text[at:].strip() and (change := change_in(text[at:])):
            return text[:at].rstrip(), change
    return None


def _line_starts(text: str) -> Iterator[int]:
    """Yield where the last lines begin, from the last on."""
    at = len(text)
    for _ in range(_MOST_LINES):
        at = text.rfind("\n", 0, at)
        if at < 1:
            return
        yield at + 1


def change_in(text: str) -> Change | None:
    """Return the change, where a text is nothing else but words of regret and service."""
    found: Change | None = None
    for sentence in words.sentences(text[: _LOOK_AT + 1]):
        change = _change(sentence.strip("*_()"))
        if change and found:
            return None
        found = found or change
        if not change and not _beside(sentence):
            return None
    return found if len(text) <= _LOOK_AT else None


def _beside(sentence: str) -> bool:
    """Whether a sentence beside it only regrets, takes back, or is courteous."""
    silent = not any(map(str.isalnum, sentence))
    return (
        silent or words.is_apology(sentence) or takes_back(sentence) or words.is_courtesy(sentence)
    )


def _change(sentence: str) -> Change | None:
    for law in (*en_item_changes.CHANGES, *ko_item_changes.CHANGES):
        if found := law.fullmatch(sentence):
            named = found.groupdict()
            number = named.get("number") or named.get("sign") or 0
            rank = (named.get("rank") or "").casefold()
            number = en_item_changes.RANKS.index(rank) + 1 if rank else int(number)
            return Change(number, (named.get("old") or "").strip(), named["new"].strip())
    return None


def changed(items: list[str], change: Change) -> list[str]:
    """Return the items with the one put right; raises Refused where it is unclear which it is."""
    places = range(len(items))
    if change.number:
        places = range(change.number - 1, min(change.number, len(items)))
    found = [at for at in places if not change.old or fold(items[at]) == fold(change.old)]
    known = any(fold(item) == fold(change.new) for item in items)
    if len(found) != 1 or known:
        refuse(Kind.CONFLICT, "a correction that does not say what it replaces")
    return [*items[: found[0]], change.new, *items[found[0] + 1 :]]

"""Items under category words: "감정: 불안, 우울", or a head with its own bullets below.

The same layout holds terms with their explanations. The heads are categories where they are such
words, or where the source knows what stands under them and not the heads.
"""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.runs import Item, Run

_LONGEST = 30
"""Characters of a term under a category; what is longer explains."""
_KNOWN, _UNKNOWN = 0.7, 0.5
"""Shares of items that the source knows: enough to be terms, too few to be."""


def members(run: Run, source: str | None) -> list[str] | None:
    """Return the items under the heads of a run where the heads are categories; None otherwise."""
    if run.kind not in ("marked", "plain"):
        return None
    found = [_under(item) for item in run.items]
    inner = [text for texts in found for text in texts]
    if not inner:
        return None
    bare = [item for item, texts in zip(run.items, found, strict=True) if not texts]
    empty = sum(_holds_none(inline.term(item.text).rest) for item in bare)
    if (len(found) - len(bare)) * 3 < (len(found) - empty) * 2:
        return None
    if any(len(text) > _LONGEST or words.is_sentence(text) for text in inner):
        return None
    heads = [_head(item) for item in run.items]
    categories = sum(_is_category(head, source) for head in heads)
    if categories * 2 > len(heads):
        return inner
    if not source or len(inner) <= len(heads):
        return None
    known = grounding.share(inner, source) >= _KNOWN
    return inner if known and grounding.share(heads, source) < _UNKNOWN else None


def may_be(run: Run, source: str | None) -> bool:
    """Whether rows stand behind the heads, and no source can tell which of them are the items."""
    if source or run.kind not in ("marked", "plain") or len(run.items) < 2:
        return False
    several = [item for item in run.items if len(_row_behind(item)) > 1]
    return len(several) * 2 > len(run.items)


def _row_behind(item: Item) -> list[str]:
    term = inline.term(item.text)
    pieces = rows.row(term.rest) if term.mark in ("colon", "dash", "bold") else None
    short = pieces and all(len(p) <= _LONGEST // 2 and not words.is_sentence(p) for p in pieces)
    return pieces or [] if short else []


def _is_category(head: str, source: str | None) -> bool:
    """A word for a kind of thing, or who speaks in the source."""
    return words.is_category(head) or (source is not None and f"{head}:" in source)


def _head(item: Item) -> str:
    term = inline.term(item.text)
    return (term.head or term.bare).rstrip(":： ")


def _under(item: Item) -> list[str]:
    """The terms that stand under an item: marked lines below it, or a row behind its colon."""
    marked = [line.text for line in item.below if line.marker]
    if marked:
        return marked
    term = inline.term(item.text)
    if not term.rest or term.mark == "bracket" or _holds_none(term.rest):
        return []
    return rows.row(term.rest) or [term.rest]


def _holds_none(rest: str) -> bool:
    """Whether a group is said to be empty: "없음", "none"."""
    return 0 < len(rest) <= _LONGEST and words.is_none(rest)

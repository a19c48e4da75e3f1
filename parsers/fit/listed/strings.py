"""The strings of a list: one in each part, without what is layout or only weighs them."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.listed import items
from holdfast.parsers.fit.numeric.figures import is_number
from holdfast.parsers.fit.options.translations import glossed
from holdfast.parsers.fit.trees.calls import is_call
from holdfast.parsers.outline import rows
from holdfast.parsers.tree import Leaf, Listing, Mapping
from holdfast.parsers.words.key_names import ITEMS
from holdfast.schemas.picture import fold
from holdfast.schemas.records import CUT


def without_weights(parts: list[Node], bend: Bend) -> list[Node]:
    """From [["a", 0.9], ["b", 0.8]] take the strings: a number beside each only weighs it."""
    pairs = [part.items for part in parts if isinstance(part, Listing) and not part.soiled]
    if len(pairs) < max(2, len(parts)) or {len(pair) for pair in pairs} != {2}:
        return parts
    for term, weight in ((0, 1), (1, 0)):
        terms = [pair[term] for pair in pairs]
        weights = [pair[weight] for pair in pairs]
        if all(isinstance(w, Leaf) and is_number(w.text) for w in weights) and all(
            isinstance(t, Leaf) and t.quoted and not is_number(t.text) for t in terms
        ):
            bend.note("weights left out")
            return list(terms)
    return parts


def holds_string(key: str) -> bool:
    """Whether an object in a list of strings may hold the string under that key."""
    return fold(key) in ITEMS


def string_in(part: Node, bend: Bend) -> Node:
    """From {"keyword": "a", "reason": "..."} take the keyword; clean what is not quoted."""
    if isinstance(part, Mapping):
        named = [v for k, v in part.pairs if holds_string(k)]
        if len(named) != 1 or is_call(part):
            raise bend.misfit("string_type")
        bend.note("objects for strings")
        return named[0]
    if isinstance(part, Leaf) and not part.quoted and not part.soiled:
        text = rows.tidy(part.text)
        if rows.is_debris(text) and text and not items.is_ellipsis(text):
            raise bend.misfit("unreadable")
        return (
            Leaf(text, quoted=bool(text), cut=part.cut)
            if text.casefold() not in ("null", "none")
            else Leaf("", quoted=True)
        )
    return part


def cleaned(laid: list[Any], bend: Bend) -> list[Any]:
    """Leave out ellipses and empty strings; a loop keeps each item once."""
    kept = [text for text in laid if text.strip() and not items.is_ellipsis(text)]
    if len(kept) < len(laid):
        bend.note("empty items left out")
    if len(kept) - len(set(kept)) > 2 or "flattened" in bend.notes or CUT in bend.notes:
        return items.once(kept)
    return kept


_STRONG = re.compile(r"\*\*([^*]+)\*\*|__([^_]+)__|`([^`]+)`")
_COUNT = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_SPACED_BULLET = re.compile(r"[-*•·]\s+(?=\S)")


def bared(texts: list[Any], bend: Bend) -> list[Any]:
    """Take off layout that stands within all the strings: "1. **a**", "- b"."""
    bare = [text.strip() for text in texts]
    counts = [_COUNT.match(text) for text in bare]
    if len(bare) > 1 and [int(m[1]) if m else 0 for m in counts] == [*range(1, len(bare) + 1)]:
        bare = [text[mark.end() :] for text, mark in zip(bare, counts, strict=True) if mark]
    elif len(bare) > 1 and all(_SPACED_BULLET.match(text) for text in bare):
        bare = [_SPACED_BULLET.sub("", text, count=1) for text in bare]
    glosses = [glossed(text) for text in bare]
    if len(bare) > 1 and all(glosses):
        bare = glosses
    strong = [_STRONG.fullmatch(text) for text in bare]
    if bare and all(strong):
        bare = [next(filter(None, mark.groups())) for mark in strong if mark]
    if bare != [text.strip() for text in texts]:
        bend.note("marks within strings left out")
        return bare
    return texts


def split_at_lines(parts: list[Node], bend: Bend) -> list[Node]:
    """From ["1. a\\n2. b"] take both: every line of the one string has the mark of an item. In a
    field that is not one of terms it may be one text."""
    leaf = parts[0] if len(parts) == 1 else None
    if not isinstance(leaf, Leaf) or "\n" not in leaf.text:
        return parts
    if bend.path and words.announced(bend.path[-1].replace("_", " ")) != "asked":
        return parts
    lines = [line.strip() for line in leaf.text.split("\n") if line.strip()]
    counts = [_COUNT.match(line) for line in lines]
    marks = counts if all(counts) else [_SPACED_BULLET.match(line) for line in lines]
    ranks = [int(mark[1]) for mark in counts if mark] or [*range(1, len(lines) + 1)]
    if len(lines) < 2 or not all(marks) or ranks != [*range(1, len(lines) + 1)]:
        return parts
    bend.note("lines within a string")
    found = [line[mark.end() :] for line, mark in zip(lines, marks, strict=True) if mark]
    return [Leaf(text, quoted=leaf.quoted) for text in found]


def refuse_numbers(parts: list[Node], bend: Bend) -> None:
    """Refuse a list of nothing but bare numbers; raises Misfit."""
    bare = [p for p in parts if isinstance(p, Leaf) and not p.quoted]
    if bare and len(bare) == len(parts) and all(is_number(leaf.text) for leaf in bare):
        raise bend.misfit("string_type")

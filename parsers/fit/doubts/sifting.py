"""Items and rows beside which it says that some of them do not count: "nuts: no, milk: yes".

What is taken off as an explanation would keep the item that it denies. Nothing is said here of
which are meant: where some are out, no one can tell whether the others were to stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import own_words, tokens_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Mapping
from holdfast.parsers.words.denied import WEIGHTS, is_denied
from holdfast.parsers.words.standing import (
    COUNTS,
    REMARKS,
    VOIDS,
    may_be_out,
    puts_right,
    sets_apart,
    standing,
)
from holdfast.schemas.picture import Record

_SIGN = re.compile(r"(?<=\S)\s?([-−+✅✔✓☑⭕❌✗✘✖🚫○×]\ufe0f?|(?<=\s)(?:[OXxo]|있음|없음))\s*\Z")
"""A sign behind an item."""


def are_sifted(pieces: list[str]) -> bool:
    """Whether some item of a list is said to be out, where nothing but that is said of them."""
    if not may_be_out("\n".join([*pieces, ""])):
        return False
    if any(map(sets_apart, pieces)):
        return True
    return _some_out([standing(_beside(piece)) for piece in pieces])


def _beside(piece: str) -> str:
    """Return what stands beside the term of an item: behind a mark, in brackets, or a sign."""
    if sign := _SIGN.search(piece):
        return sign[1]
    term = inline.term(piece)
    return term.rest if term.mark else term.bracket


def _some_out(said: Sequence[str]) -> bool:
    """Whether some are out: beside explanations of another kind a word may explain as well, and
    the weak ones say so only beside their opposite."""
    out = "out" in said or "voided" in said
    if "in" in said:
        return out or "perhaps out" in said
    return out and "other" not in said


def answers_differ(cells: list[str]) -> bool:
    """Whether a column, or one key of all objects, says yes of some and no of others."""
    return {words.yes_or_no(inline.plain(cell)) for cell in cells} == {True, False}


def column_sifts(head: str, cells: list[str]) -> bool:
    """Whether a column says of some rows that they do not count."""
    named = set(tokens_of(head))
    said = [standing(cell) for cell in cells]
    if named & VOIDS and not named & COUNTS:
        return "in" in said
    if named & WEIGHTS:
        return any(map(is_denied, cells)) and not all(map(is_denied, cells))
    if named & COUNTS:
        out = not {"out", "perhaps out", "voided"}.isdisjoint(said)
        return out or any(map(is_denied, cells))
    return _some_out(said)


def refuse_sifted(parts: list[Node], record: Record, bend: Bend) -> None:
    """Refuse records of which some are said to be out, under a key that is no field's; raises
    Misfit."""
    if len(parts) < 2:
        return
    own = own_words(record)
    columns: dict[str, list[str]] = {}
    for key, text in _strangers(parts, record):
        columns.setdefault(key, []).append(text)
    for key, cells in columns.items():
        if own.isdisjoint(tokens_of(key)) and _takes_out(key, cells):
            bend.conflict = True
            raise bend.misfit("ambiguous")


def _strangers(parts: Iterable[Node], record: Record) -> Iterator[tuple[str, str]]:
    """Yield what stands under no field's name, in columns, keys or label lines."""
    for part in parts:
        if isinstance(part, Mapping):
            said = [(key, value.text) for key, value in part.pairs if isinstance(value, Leaf)]
        else:
            said = _labels(part) if isinstance(part, Block) else []
        yield from ((key, text) for key, text in said if slot_of(record, key) is None)


def _labels(block: Block) -> list[tuple[str, str]]:
    labels = [inline.label(line.text) for line in block.lines]
    return [(one.label, inline.plain(one.value)) for one in labels if one]


def _takes_out(key: str, cells: list[str]) -> bool:
    """Whether a column that no field has says of some rows that they do not count."""
    named = set(tokens_of(key))
    if named & (COUNTS | VOIDS):
        return column_sifts(key, cells)
    if not named & REMARKS:
        return False
    voided = [standing(cell) == "voided" for cell in cells]
    return any(voided) or any(map(puts_right, cells))

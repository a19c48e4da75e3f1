"""Dictionaries with free keys."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.blanks import are_counted, are_places
from holdfast.parsers.fit.leaves import structure_of
from holdfast.parsers.fit.names.others import is_answer, is_others, tokens_of
from holdfast.parsers.fit.numeric.figures import is_number
from holdfast.parsers.fit.numeric.scales import have_two_scales
from holdfast.parsers.fit.numeric.totals import without_shares
from holdfast.parsers.fit.numeric.units import mixed
from holdfast.parsers.fit.shapes import is_numeric
from holdfast.parsers.fit.trees.dictionary_lines import pairs_of_lines
from holdfast.parsers.fit.trees.entries import Pair, entries
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.parsers.words.field_names import NUMBERED
from holdfast.parsers.words.key_names import PARTS, WRAPPERS
from holdfast.parsers.words.standing import standing
from holdfast.schemas.picture import Choice, Dictionary, Many, Scalar, Shape, fold


def lay(node: Node, shape: Dictionary, bend: Bend) -> dict[Any, Any]:
    """Return the pairs; the same key twice with two values is a conflict."""
    laid: dict[Any, Any] = {}
    pairs = _pairs(_unwrapped(node, shape, bend), shape, bend)
    if isinstance(node, Table | Block):
        pairs = _without_shares(entries(pairs, bend), shape, bend)
    texts = [value.text for _, value in pairs if isinstance(value, Leaf)]
    if is_numeric(shape.value) and (
        mixed(texts) or have_two_scales(texts) or _are_part_rates(texts)
    ):
        raise bend.misfit("ambiguous")
    if any(_is_voided(text) for text in texts if text.endswith((")", "）"))):
        bend.conflict = True
        raise bend.misfit("ambiguous")
    forms = is_numeric(shape.value) or are_counted(texts)
    if forms and are_places([key for key, _ in pairs], bend.source):
        raise bend.misfit("missing")
    for key, value in pairs:
        with bend.at("*"):
            name = bend.lay(Leaf(key, quoted=True), shape.key)
            data = bend.lay(value, shape.value)
        if name in laid and laid[name] != data:
            bend.conflict = True
            raise bend.misfit("duplicate")
        laid[name] = data
    return laid


def _without_shares(pairs: list[Pair], shape: Dictionary, bend: Bend) -> list[Pair]:
    """Take off the shares behind numbers that count, where each is what its number comes to."""
    counts = isinstance(shape.value, Scalar) and shape.value.kind == "int"
    texts = [value.text for _, value in pairs if isinstance(value, Leaf)]
    if not counts or len(texts) < len(pairs) or not all("%" in text for text in texts):
        return pairs
    numbers = without_shares(texts)
    if numbers is None or any(_OF_HUNDRED.search(name) for name in bend.field_names):
        return pairs
    return [(key, Leaf(number)) for (key, _), number in zip(pairs, numbers, strict=True)]


_OF_HUNDRED = re.compile(r"percent|share|ratio|rate|%|비율|비중|퍼센트|율\Z", re.I)


def _are_part_rates(texts: list[str]) -> bool:
    """Whether some numbers are of a hundred and others are not: 6% and 5; nothing is nothing."""
    rates = [text.rstrip().endswith(("%", "％")) for text in texts if text.strip() != "0"]
    return any(rates) and not all(rates)


def _is_voided(text: str) -> bool:
    """Whether a bracket behind a value takes its entry out: "2 (cancelled)"."""
    return standing(inline.term(text).bracket) == "voided"


def _unwrapped(node: Node, shape: Dictionary, bend: Bend) -> Node:
    """Take a mapping out of the one key around it, where no value may be a mapping itself."""
    if not isinstance(node, Mapping) or len(node.pairs) != 1 or node.soiled:
        return node
    inner = node.pairs[0][1]
    if not isinstance(inner, Mapping) or not _takes_no_pairs(shape.value, inner):
        return node
    if isinstance(shape.value, Scalar) and shape.value.kind == "any":
        return node
    key = node.pairs[0][0]
    if is_others(key) or (len(inner.pairs) == 1 and not is_answer(key)):
        raise bend.misfit("ambiguous")
    if _is_an_entry(key, inner) and not is_answer(key):
        raise bend.misfit("ambiguous")
    bend.note("envelope")
    return inner


def _is_an_entry(key: str, inner: Mapping) -> bool:
    """Whether the key around a mapping is an entry itself, and the mapping tells its parts: "Anna"
    around small letters, "apple" around its translation and a note."""
    if not PARTS.isdisjoint(fold(name) for name in inner.names()):
        return True
    small = all(name == name.lower() for name in inner.names())
    common = key.endswith("s") or not WRAPPERS.isdisjoint(tokens_of(key))
    return small and _PROPER.fullmatch(key) is not None and not common


_PROPER = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?")


def _takes_no_pairs(shape: Shape, inner: Mapping) -> bool:
    """Whether a mapping is no value, but holds the values under their keys."""
    if isinstance(shape, Many):
        return all(isinstance(value, Listing) for _, value in inner.pairs)
    return isinstance(shape, Scalar | Choice)


def _pairs(node: Node, shape: Dictionary, bend: Bend) -> list[tuple[str, Any]]:
    if isinstance(node, Mapping):
        if node.soiled:
            raise bend.misfit("unreadable")
        if node.cut:
            raise bend.cut_off()
        return list(node.pairs)
    if isinstance(node, Listing) and node.items and all(_is_pair(item) for item in node.items):
        bend.note("pairs merged")
        return [pair for item in node.items if isinstance(item, Mapping) for pair in item.pairs]
    if isinstance(node, Table) and len(node.header) == 2 and not node.soiled:
        if node.cut:
            raise bend.cut_off()
        if _may_lie_flat(node):
            raise bend.misfit("ambiguous")
        return [(inline.plain(row[0].text), row[1]) for row in node.rows]
    if isinstance(node, Leaf) and (inner := structure_of(node)):
        bend.note("stringified")
        return _pairs(inner, shape, bend)
    if isinstance(node, Block):
        return pairs_of_lines(node, shape, bend)
    raise bend.misfit("dict_type")


def _may_lie_flat(table: Table) -> bool:
    """Whether the keys of a table of one row may be its head: |rent|food| over |6|4|."""
    if len(table.rows) != 1 or not is_number(inline.plain(table.rows[0][0].text)):
        return False
    heads = [inline.plain(head) for head in table.header]
    return NUMBERED.isdisjoint(tokens_of(heads[0])) and not any(map(is_number, heads))


def _is_pair(item: Tree) -> bool:
    return isinstance(item, Mapping) and len(item.pairs) == 1

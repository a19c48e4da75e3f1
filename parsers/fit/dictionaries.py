"""Dictionaries with free keys."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.blanks import are_counted, are_places
from holdfast.parsers.fit.entries import Pair, entries
from holdfast.parsers.fit.figures import is_number
from holdfast.parsers.fit.leaves import structure_of
from holdfast.parsers.fit.others import is_answer, is_others, tokens_of
from holdfast.parsers.fit.scales import have_two_scales
from holdfast.parsers.fit.shapes import is_numeric
from holdfast.parsers.fit.totals import without_shares
from holdfast.parsers.fit.units import mixed
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.parsers.words.field_names import NUMBERED
from holdfast.parsers.words.key_names import PARTS, WRAPPERS
from holdfast.parsers.words.standing import standing
from holdfast.schemas.picture import Choice, Dictionary, Scalar, fold


def lay(node: Node, shape: Dictionary, bend: Bend) -> dict[Any, Any]:
    """Return the pairs; the same key twice with two values is a conflict."""
    laid: dict[Any, Any] = {}
    pairs = _pairs(_unwrapped(node, shape, bend), bend)
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
    if not isinstance(inner, Mapping) or not isinstance(shape.value, Scalar | Choice):
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


def _pairs(node: Node, bend: Bend) -> list[tuple[str, Any]]:
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
        return _pairs(inner, bend)
    if isinstance(node, Block):
        return _of_lines(node, bend)
    raise bend.misfit("dict_type")


def _may_lie_flat(table: Table) -> bool:
    """Whether the keys of a table of one row may be its head: |rent|food| over |6|4|."""
    if len(table.rows) != 1 or not is_number(inline.plain(table.rows[0][0].text)):
        return False
    heads = [inline.plain(head) for head in table.header]
    return NUMBERED.isdisjoint(tokens_of(heads[0])) and not any(map(is_number, heads))


def _is_pair(item: Tree) -> bool:
    return isinstance(item, Mapping) and len(item.pairs) == 1


def _under_heads(block: Block) -> list[tuple[str, Any]]:
    """Read lists under headings or open labels: every line must stand under one."""
    pairs: list[tuple[str, Block]] = []
    for line in block.lines:
        if line.blank or line.marker == "rule":
            continue
        head = _head(line)
        if head:
            pairs.append((head, Block("", [])))
        elif not pairs:
            return []
        else:
            pairs[-1][1].lines.append(line)
    whole = len(pairs) > 0 and all(under.lines for _, under in pairs)
    return list(pairs) if whole else []


_BOX = re.compile(r"[-*•]\s\[([ xX✓✔])\]\s")


def _boxes(block: Block) -> list[tuple[str, Any]]:
    """Read "- [x] Passport" lines, where every line has its box, as what is ticked."""
    lines = [line for line in block.lines if not line.blank]
    found = [_BOX.match(line.whole) for line in lines]
    if len(lines) < 2 or not all(found):
        return []
    return [
        (inline.plain(line.text), Leaf("false" if box[1] == " " else "true"))
        for line, box in zip(lines, found, strict=True)
        if box
    ]


_NEXT = re.compile(r"[,;|]\s[^\s,;:：]{1,20}\s?[:：]\s")
"""The label of another entry on the same line."""


def _head(line: Line) -> str:
    """Return the text of a heading, or of a label with nothing behind it."""
    if line.level:
        return inline.plain(line.text).rstrip(":： ")
    found = inline.label(line.text)
    return found.label if found and not found.value else ""


def _uncommented(lines: list[Line], bend: Bend) -> list[Line]:
    """Return the lines that say something, without label lines behind a # among others that have
    none: they are commented out."""
    said = [line for line in lines if not line.blank and line.marker != "rule"]
    live = [line for line in said if not _is_commented(line)]
    if len(live) == len(said) or not live:
        return said
    out = [found for line in said if line not in live and (found := inline.label(line.text))]
    if len(out) < len(said) - len(live) or not all(found.value for found in out):
        return said
    bend.note("remarks left out")
    return live


def _is_commented(line: Line) -> bool:
    return line.level in range(1, 7) or line.text.startswith("//")


def _nests(lines: list[Line]) -> bool:
    """Whether some lines stand below one of the others: moved in, and the next one is not."""
    depths = [line.indent for line in lines]
    return any(
        depths[at] > depths[at - 1] + 1 and min(depths[at:]) <= depths[at - 1]
        for at in range(1, len(depths))
    )


def _of_lines(block: Block, bend: Bend) -> list[tuple[str, Any]]:
    """Read "label: value" lines; a block in which some line is none of them is no dictionary."""
    if boxes := _boxes(block):
        if block.cut:
            raise bend.cut_off()
        return boxes
    if under := _under_heads(block):
        if block.cut:
            raise bend.cut_off()
        return under
    pairs: list[tuple[str, Any]] = []
    said = _uncommented(block.lines, bend)
    if _nests(said):
        raise bend.misfit("ambiguous")
    for line in said:
        found = inline.label(line.text) or inline.dash_label(line.text)
        if not found or not found.value:
            raise bend.misfit("dict_type")
        value = inline.plain(found.value)
        pairs.append((found.label, Leaf(value, soiled=holds_markup(value, bend.source))))
    if not pairs:
        raise bend.misfit("dict_type")
    if len(pairs) == 1 and _NEXT.search(pairs[0][1].text):
        raise bend.misfit("ambiguous")
    if block.cut:
        raise bend.cut_off()
    return pairs

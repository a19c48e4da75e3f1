"""Dictionaries with free keys."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.blanks import are_counted, are_places
from holdfast.parsers.fit.entries import entries
from holdfast.parsers.fit.figures import is_number
from holdfast.parsers.fit.leaves import structure_of
from holdfast.parsers.fit.others import is_answer, is_others, tokens_of
from holdfast.parsers.fit.parted import pairs_before_amounts
from holdfast.parsers.fit.scales import have_two_scales
from holdfast.parsers.fit.shapes import is_numeric
from holdfast.parsers.fit.units import mixed
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.parsers.words.language import each
from holdfast.parsers.words.standing import standing
from holdfast.schemas.picture import Choice, Dictionary, Many, Scalar, Shape, fold


def lay(node: Node, shape: Dictionary, bend: Bend) -> dict[Any, Any]:
    """Return the pairs; the same key twice with two values is a conflict."""
    laid: dict[Any, Any] = {}
    pairs = _pairs(_unwrapped(node, shape, bend), shape, bend)
    if isinstance(node, Table | Block):
        pairs = entries(pairs, bend)
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
    if not _PARTS.isdisjoint(fold(name) for name in inner.names()):
        return True
    small = all(name == name.lower() for name in inner.names())
    common = key.endswith("s") or not _WRAPPERS.isdisjoint(tokens_of(key))
    return small and _PROPER.fullmatch(key) is not None and not common


_PROPER = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?")
_PARTS = frozenset(
    each(
        "translation meaning definition note notes pronunciation partofspeech "
        "번역 뜻 의미 품사 예문 비고 발음"
    )
)
"""Keys of what is told of one word."""
_WRAPPERS = frozenset(
    each(
        "mapping map dictionary glossary vocabulary table list menu budget summary inventory "
        "schedule breakdown distribution count total frequency stock data"
    )
)


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
        return _of_lines(node, shape, bend)
    raise bend.misfit("dict_type")


_COUNTED = frozenset(
    each(
        "year years level floor no id number rank page chapter unit week day month age grade score "
        "code lot room 연도 년도 단계 층 번호 순위 쪽 장 주차 일 월 나이 학년 점수 코드 호실 회차"
    )
)
"""Words of a column whose numbers are keys."""


def _may_lie_flat(table: Table) -> bool:
    """Whether the keys of a table of one row may be its head: |rent|food| over |6|4|."""
    if len(table.rows) != 1 or not is_number(inline.plain(table.rows[0][0].text)):
        return False
    heads = [inline.plain(head) for head in table.header]
    return _COUNTED.isdisjoint(tokens_of(heads[0])) and not any(map(is_number, heads))


def _is_pair(item: Tree) -> bool:
    return isinstance(item, Mapping) and len(item.pairs) == 1


def _under_heads(block: Block, shape: Dictionary) -> list[tuple[str, Any]]:
    """Read lists under headings or open labels: every line must stand under one. A head alone over
    several lines is the title of them all, where no value takes more than one."""
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
    below = pairs[0][1].lines if len(pairs) == 1 else []
    single = isinstance(shape.value, Scalar | Choice)
    titled = len(below) > 1 and (
        single or all(_holds_pair(line) and not line.marker for line in below)
    )
    return list(pairs) if whole and not titled else []


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


def _without_frame(lines: list[Line]) -> list[Line]:
    """Take off the lead above the label lines, and the courtesy around them."""
    first = next((at for at, line in enumerate(lines) if _holds_pair(line)), 0)
    if not all(_leads(line) for line in lines[:first]):
        return lines
    lines = lines[first:]
    while len(lines) > 1 and not lines[-1].marker and words.is_courtesy(lines[-1].text):
        lines = lines[:-1]
    return lines


def _holds_pair(line: Line) -> bool:
    found = inline.label(line.text) or inline.dash_label(line.text)
    return found is not None and bool(found.value) and not words.is_courtesy(line.text)


_LONGEST_TITLE = 40
_NOT_THESE = ("example", "draft", "excluded", "option")


def _leads(line: Line) -> bool:
    """Whether a line is courtesy, a title, or announces what stands below it; not the title of what
    was dropped, or of another one's."""
    text = inline.plain(line.text)
    titled = line.level > 0 or (text != line.text and len(text) <= _LONGEST_TITLE)
    announces = titled or text.endswith((":", "：")) or words.announced(text) == "other"
    if not announces:
        return words.is_courtesy(text)
    return not is_others(text) and not any(words.says(law, text) for law in _NOT_THESE)


def _is_commented(line: Line) -> bool:
    return line.level in range(1, 7) or line.text.startswith("//")


def _nests(lines: list[Line]) -> bool:
    """Whether some lines stand below one of the others: moved in, and the next one is not."""
    depths = [line.indent for line in lines]
    return any(
        depths[at] > depths[at - 1] + 1 and min(depths[at:]) <= depths[at - 1]
        for at in range(1, len(depths))
    )


def _of_lines(block: Block, shape: Dictionary, bend: Bend) -> list[tuple[str, Any]]:
    """Read "label: value" lines; a block in which some line is none of them is no dictionary."""
    if boxes := _boxes(block):
        if block.cut:
            raise bend.cut_off()
        return boxes
    if under := _under_heads(block, shape):
        if block.cut:
            raise bend.cut_off()
        return under
    pairs: list[tuple[str, Any]] = []
    said = _without_frame(_uncommented(block.lines, bend))
    if _nests(said):
        raise bend.misfit("ambiguous")
    if is_numeric(shape.value) and (counted := list(pairs_before_amounts(said))):
        said, pairs = [], [(name, Leaf(amount)) for name, amount in counted]
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

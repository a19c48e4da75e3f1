"""Lists, sets and tuples of one type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit import block_lists, blocks, keyed, tables
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.leaves import is_null, stands_whole, structure_of
from holdfast.parsers.fit.strings import (
    bared,
    cleaned,
    is_number,
    refuse_numbers,
    string_in,
    without_weights,
)
from holdfast.parsers.fit.units import field_unit, mixed
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree, is_cut
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Many, Record, Row, Scalar, fold
from holdfast.schemas.records import CUT

_LIMITS = frozenset(each("max min num number count limit total 개수 최대 최소"))
"""Words of a key that holds how many there are, and not which."""
_ENVELOPE = frozenset(
    each(
        "status code success ok error errors message reason note notes count total "
        "length language lang version type"
    )
)
"""Keys that stand beside a list in an envelope and hold nothing that was asked."""


def lay(node: Node, shape: Many, bend: Bend) -> list[Any]:
    """Return the items laid onto the item's shape; raises Misfit."""
    parts = _of_item_type(node, shape, bend)
    if not parts and (CUT in bend.notes or getattr(node, "cut", False)):
        raise bend.cut_off()
    if isinstance(shape.item, Scalar) and shape.item.kind in ("int", "float", "decimal"):
        texts = [part.text for part in parts if isinstance(part, Leaf)]
        if not field_unit(bend) and mixed(texts):
            raise bend.misfit("ambiguous")
    laid = []
    for index, part in enumerate(parts):
        with bend.at(str(index)):
            laid.append(bend.lay(part, shape.item))
    if isinstance(shape.item, Scalar) and shape.item.kind == "str":
        if len(laid) == 1 and words.is_none(laid[0]):
            bend.note("none for an empty list")
            return []
        kept = bared(cleaned(laid, bend), bend)
        if laid and not kept:
            raise bend.misfit("missing")
        return kept
    return _once_round(laid, bend) if isinstance(shape.item, Record) else laid


def _once_round(laid: list[Any], bend: Bend) -> list[Any]:
    """Of records that come round and round keep each once; two that are alike may be meant."""
    length = next((at for at in range(1, len(laid)) if laid[at] == laid[0]), len(laid))
    if len(laid) < length + 2 or laid[length:] != laid[:-length]:
        return laid
    bend.note("loop")
    return laid[:length]


def _of_item_type(node: Node, shape: Many, bend: Bend) -> list[Node]:
    """Return the parts of a node, seen with the item's type in mind."""
    if isinstance(shape.item, Record) and (found := tables.rows_of(node, shape.item)) is not None:
        bend.note("rows under names")
        return list(found)
    if isinstance(node, Mapping) and not isinstance(shape.item, Record):
        return _of_mapping(node, shape, bend)
    if isinstance(node, Mapping) and isinstance(shape.item, Record):
        return _of_objects(node, shape.item, bend)
    if isinstance(node, Table):
        return _of_table(node, shape, bend)
    if isinstance(node, Block):
        tree = blocks.structure(node)
        return (
            block_lists.parts(node, shape, bend)
            if tree is None
            else _of_item_type(tree, shape, bend)
        )
    if isinstance(node, Listing) and keyed.is_chat(node) and (inner := keyed.said(node)):
        bend.note("envelope")
        return _of_item_type(inner, shape, bend)
    parts = parts_of(node, bend)
    if isinstance(shape.item, Scalar) and shape.item.kind == "str":
        if _are_sifted([_answers_of(parts)]):
            raise bend.misfit("ambiguous")
        parts = without_weights(parts, bend)
    anything = isinstance(shape.item, Scalar) and shape.item.kind in ("any", "json", "other")
    if not anything and not isinstance(shape.item, Many | Row):
        parts = _flat(parts, bend)
    if isinstance(shape.item, Scalar) and shape.item.kind == "str":
        refuse_numbers(parts, bend)
        parts = [string_in(part, bend) for part in parts]
    return parts


def _answers_of(parts: list[Node]) -> list[str]:
    """The bare true and false of objects in a list: {"keyword": "a", "keep": false}."""
    pairs = [pair for part in parts if isinstance(part, Mapping) for pair in part.pairs]
    return [v.text for _, v in pairs if isinstance(v, Leaf) and v.text in ("true", "false")]


def parts_of(node: Node, bend: Bend) -> list[Node]:
    """Return the parts of a listing, or of a string that stands for one."""
    if isinstance(node, Listing):
        if node.soiled:
            raise bend.misfit("unreadable")
        return _whole_parts(node, bend)
    if isinstance(node, Leaf):
        return _of_leaf(node, bend)
    if isinstance(node, Mapping):
        return _numbered(node) or [node]
    raise bend.misfit("list_type")


def _whole_parts(node: Listing, bend: Bend) -> list[Node]:
    """Leave out the last part of a cut list where it may be incomplete."""
    parts: list[Node] = list(node.items)
    if node.cut:
        last = parts[-1] if parts else None
        if last is not None and (is_cut(last) or (isinstance(last, Leaf) and last.cut)):
            if not stands_whole(last, bend):
                parts.pop()
                bend.note(CUT)
        elif bend.cut is not False:
            bend.note(CUT)
    return parts


def _of_leaf(leaf: Leaf, bend: Bend) -> list[Node]:
    if leaf.soiled:
        raise bend.misfit("unreadable")
    inner = structure_of(leaf)
    if inner is not None:
        bend.note("stringified")
        return parts_of(inner, bend)
    if is_null(leaf) or words.is_none(leaf.text):
        bend.note("none for an empty list")
        return []
    if leaf.cut:
        raise bend.cut_off()
    if words.is_missing(leaf.text):
        raise bend.misfit("missing")
    pieces = rows.row(leaf.text)
    if pieces:
        bend.note("row")
        tidied = [rows.tidy(piece) for piece in pieces]
        if not leaf.quoted and any(rows.is_debris(piece) for piece in tidied):
            raise bend.misfit("unreadable")
        return [Leaf(piece, quoted=True) for piece in tidied]
    bend.note("single value for a list")
    return [leaf]


def _numbered(node: Mapping) -> list[Node] | None:
    """Read {"1": a, "2": b} and {"keyword1": a, "keyword2": b} as the list it stands for."""
    names = [fold(key) for key in node.names()]
    stems = {name.rstrip("0123456789") for name in names}
    if len(names) > 1 and len(stems) == 1 and all(name[-1:].isdigit() for name in names):
        return [value for _, value in node.pairs]
    return None


def _numbered_within(node: Mapping) -> list[Node] | None:
    """Read {"tasks": {"1": {...}, "2": {...}}}."""
    inner = node.pairs[0][1]
    if not isinstance(inner, Mapping) or inner.soiled or inner.cut:
        return None
    objects = all(isinstance(value, Mapping) for _, value in inner.pairs)
    return _numbered(inner) if objects else None


def _of_mapping(node: Mapping, shape: Many, bend: Bend) -> list[Node]:
    """Find the list within an object: under a key that means it, alone, or in groups."""
    if node.soiled:
        raise bend.misfit("unreadable")
    if _counts(node):
        bend.note("counts left out")
        return [Leaf(key, quoted=True) for key in node.names()]
    if again := keyed.repeated(node):
        bend.note("one key again and again")
        return _of_item_type(Listing(again), shape, bend)
    numbered = _numbered(node)
    if numbered:
        bend.note("numbered keys")
        return _of_item_type(Listing(list(numbered)), shape, bend)
    asked = [
        (k, v)
        for k, v in node.pairs
        if words.announced(_spaced(k)) == "asked"
        and not words.says("excluded", _spaced(k))
        and not _LIMITS & set(_spaced(k).casefold().split())
    ]
    asked = [(k, v) for k, v in node.pairs if k in ("ul", "ol")] or asked
    whole = [pair for pair in asked if isinstance(pair[1], Listing | Table)] or asked
    if len(whole) > 1 and any(value != whole[0][1] for _, value in whole):
        if len({fold(key) for key, _ in whole}) < len(whole):
            bend.conflict = True
            raise bend.misfit("duplicate")
        whole = _first_named(whole)
    if whole:
        bend.note("object around a list")
        return _of_item_type(whole[0][1], shape, bend)
    if terms := keyed.explained(node):
        bend.note("explanations left out")
        return [Leaf(key, quoted=True) for key in terms]
    if inner := keyed.said(node):
        bend.note("envelope")
        return _of_item_type(inner, shape, bend)
    return _of_other_keys(node, shape, bend)


def _counts(node: Mapping) -> bool:
    """Whether the keys are the items and the values only count them."""
    values = [v.text for _, v in node.pairs if isinstance(v, Leaf) and not v.quoted]
    keys = [key for key in node.names() if len(key) > 1 and not key[-1].isdigit()]
    named = any("_" in key or fold(key) in _ENVELOPE or words.says("shares", key) for key in keys)
    return (
        len(values) == len(keys) == len(node.pairs) > 1
        and all(is_number(v) for v in values)
        and not named
    )


def _first_named(pairs: Sequence[tuple[str, Tree]]) -> list[tuple[str, Tree]]:
    named = [(k, v) for k, v in pairs if fold(k) in ("keywords", "keyword", "키워드")]
    return named[:1]


def _spaced(key: str) -> str:
    return key.replace("_", " ").replace("-", " ")


def _names_type(key: str, bend: Bend) -> bool:
    """Whether a key is a word of the type's own name or docstring."""
    return len(key) > 1 and fold(key) in fold(bend.type_words)


def _final(lists: list[tuple[str, Listing]]) -> list[tuple[str, Listing]]:
    """Of a draft and a final list keep the final one."""
    final = [(k, v) for k, v in lists if words.is_answer_label(_spaced(k))]
    others = [(k, v) for k, v in lists if not words.says("draft", k)]
    return final if len(final) == 1 else others or lists


def _of_other_keys(node: Mapping, shape: Many, bend: Bend) -> list[Node]:
    lists = [(k, v) for k, v in node.pairs if isinstance(v, Listing)]
    if len(lists) > 1:
        lists = _final(lists)
    if sum(words.is_opposed(_spaced(k)) for k, _ in lists) > 1:
        raise bend.misfit("ambiguous")
    if len(node.pairs) == len(lists) == 1 and not isinstance(shape.item, Scalar):
        bend.note("object around a list")
        return _of_item_type(lists[0][1], shape, bend)
    sorted_ = sum(words.is_category(_spaced(k)) for k, _ in lists) * 2 > len(lists) > 1
    known = [
        k
        for k, _ in lists
        if not _names_type(k, bend)
        if (words.announced(_spaced(k)) == "other" and not sorted_)
        or words.says("excluded", _spaced(k))
        or words.says("shares", k)
    ]
    inner = [v for _, v in node.pairs if isinstance(v, Mapping)]
    aside = [k for k, v in node.pairs if not isinstance(v, Listing) and fold(k) not in _ENVELOPE]
    if len(lists) == 1 and lists[0][1].items and not known and not inner and not aside:
        bend.note("object around a list")
        return _of_item_type(lists[0][1], shape, bend)
    if len(lists) == 1 < len(node.pairs) and isinstance(node.pairs[0][1], Listing) and not aside:
        return _of_item_type(lists[0][1], shape, bend)
    if len(lists) > 1 and len(lists) == len(node.pairs) and not known:
        bend.note("groups merged")
        bend.note("flattened")
        return [part for _, v in lists for part in _of_item_type(v, shape, bend)]
    if len(inner) == 1 and not lists:
        bend.note("envelope")
        return _of_mapping(inner[0], shape, bend)
    raise bend.misfit("list_type")


def _of_objects(node: Mapping, record: Record, bend: Bend) -> list[Node]:
    """One object for a list of one, or an object around the list."""
    if (found := tables.columns(node, record) or tables.by_name(node, record)) is not None:
        bend.note("columns")
        return list(found)
    matched = sum(slot_of(record, key) is not None for key in node.names())
    lists = [v for _, v in node.pairs if isinstance(v, Listing | Table)]
    if len(node.pairs) == 1 and (within := _numbered_within(node)):
        bend.note("numbered keys")
        return within
    if matched and (matched >= len(record.required) or not lists):
        bend.note("single value for a list")
        return [node]
    if len(lists) == 1:
        bend.note("object around a list")
        return parts_of(lists[0], bend) if isinstance(lists[0], Listing) else [lists[0]]
    inner = [v for _, v in node.pairs if isinstance(v, Mapping)]
    if len(inner) > 1 and (numbered := _numbered(node)):
        return numbered
    if len(inner) == 1:
        bend.note("envelope")
        return _of_objects(inner[0], record, bend)
    raise bend.misfit("list_type")


def _flat(parts: list[Node], bend: Bend) -> list[Node]:
    if not any(isinstance(part, Listing) for part in parts):
        return parts
    bend.note("flattened")
    found: list[Node] = []
    waiting = list(reversed(parts))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Listing):
            if part.soiled:
                raise bend.misfit("unreadable")
            waiting.extend(reversed(_whole_parts(part, bend)))
        else:
            found.append(part)
    return found


def _of_table(table: Table, shape: Many, bend: Bend) -> list[Node]:
    if table.soiled:
        raise bend.misfit("unreadable")
    kept = table.rows
    if table.cut and kept and bend.cut is not False:
        bend.note(CUT)
        kept = [row for row in kept if not any(cell.cut for cell in row)]
    if isinstance(shape.item, Scalar | Row) or not isinstance(shape.item, Record):
        column = _column(table)
        if column is None:
            raise bend.misfit("list_type")
        if _are_sifted([[row[at].text for row in kept] for at in range(len(table.header))]):
            raise bend.misfit("ambiguous")
        cells = [row[column].text for row in kept]
        if _are_sorted(table, column):
            cells = [piece for text in cells for piece in rows.row(text) or [text]]
        return [Leaf(rows.tidy(text), quoted=True) for text in cells if text.strip("-–—/.· ")]
    return list(tables.records_of(table, kept, shape.item))


def _are_sifted(columns: list[list[str]]) -> bool:
    """Whether a column says of each row yes or no, and not always the same: some are out."""
    answers = [{words.yes_or_no(inline.plain(cell)) for cell in cells} for cells in columns]
    return {True, False} in answers


def _are_sorted(table: Table, column: int) -> bool:
    """Whether another column holds the categories of what stands in this one."""
    others = (
        [inline.plain(row[at].text) for row in table.rows]
        for at in range(len(table.header))
        if at != column
    )
    return any(
        sum(words.is_category(cell) for cell in cells) * 2 > len(cells) > 1 for cells in others
    )


def _column(table: Table) -> int | None:
    """Return the column that holds what was asked: by its header, else the only one of words."""
    asked = [
        i for i, head in enumerate(table.header) if words.announced(inline.plain(head)) == "asked"
    ]
    if len(asked) == 1:
        return asked[0]
    if asked:
        return None
    wordy = [
        i for i in range(len(table.header)) if not all(is_number(row[i].text) for row in table.rows)
    ]
    return wordy[0] if len(wordy) == 1 else None

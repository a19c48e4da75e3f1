"""Lists, sets and tuples of one type."""

from __future__ import annotations

from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Misfit, Node
from holdfast.parsers.fit.doubts.blanks import is_unknown
from holdfast.parsers.fit.doubts.denials import denies
from holdfast.parsers.fit.doubts.sifting import answers_differ, refuse_sifted
from holdfast.parsers.fit.lines import blocks
from holdfast.parsers.fit.listed import block_lists, columns, keyed
from holdfast.parsers.fit.listed.list_keys import (
    counted_objects,
    final,
    first_named,
    is_empty,
    is_full,
    is_given,
    names_type,
    numbered,
    numbered_within,
    only_count,
    spaced,
)
from holdfast.parsers.fit.listed.list_parts import flat, parts_of
from holdfast.parsers.fit.listed.nones import says_none
from holdfast.parsers.fit.listed.strings import (
    bared,
    cleaned,
    refuse_numbers,
    split_at_lines,
    string_in,
    without_weights,
)
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import is_answer, is_others, own_words
from holdfast.parsers.fit.numeric import number_rows
from holdfast.parsers.fit.numeric.field_units import field_unit
from holdfast.parsers.fit.numeric.units import mixed, share_magnitude
from holdfast.parsers.fit.options import boxes
from holdfast.parsers.fit.shapes import is_numeric, is_text
from holdfast.parsers.fit.trees import tables
from holdfast.parsers.fit.trees.calls import holds_lists, is_call, looks_up, unwrapped
from holdfast.parsers.fit.trees.titles import by_name
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table, Tree
from holdfast.parsers.words import opposed
from holdfast.parsers.words.key_names import ENVELOPE, LIMITS
from holdfast.schemas.picture import Choice, Many, Record, Row, Scalar, fold
from holdfast.schemas.records import CUT


def lay(node: Node, shape: Many, bend: Bend) -> list[Any]:
    """Return the items laid onto the item's shape; raises Misfit."""
    parts = _of_item_type(node, shape, bend)
    if not parts and (CUT in bend.notes or getattr(node, "cut", False)):
        raise bend.cut_off()
    if is_numeric(shape.item):
        texts = [part.text for part in parts if isinstance(part, Leaf)]
        parts = _without_sum(parts, texts, bend)
        if not field_unit(bend) and (mixed(texts) or share_magnitude(texts)):
            raise bend.misfit("ambiguous")
    if isinstance(shape.item, Record):
        parts = _without_blank_end(parts, bend)
        refuse_sifted(parts, shape.item, bend)
    laid = _laid(parts, shape, bend)
    if is_text(shape.item):
        if len(laid) == 1 and says_none(laid[0], bend):
            bend.note("none for an empty list")
            return []
        if len(laid) == 1 and bend.path and is_unknown(laid[0], bend.source):
            raise bend.misfit("missing")
        kept = bared(cleaned(laid, bend), bend)
        if laid and not kept:
            raise bend.misfit("missing")
        return kept
    return _once_round(laid, bend) if isinstance(shape.item, Record) else laid


def _laid(parts: list[Node], shape: Many, bend: Bend) -> list[Any]:
    """Lay each part; of records in label lines the last one goes that was cut."""
    laid: list[Any] = []
    for index, part in enumerate(parts):
        with bend.at(str(index)):
            at_top = len(bend.path) == 1 and index > 0
            if at_top and isinstance(part, Block) and part.cut and isinstance(shape.item, Record):
                laid += _unless_cut(part, shape.item, bend)
            else:
                laid.append(bend.lay(part, shape.item))
    return laid


def _unless_cut(part: Block, record: Record, bend: Bend) -> list[Any]:
    trial = bend.trial()
    try:
        found = [trial.lay(part, record)]
    except Misfit:
        if not trial.truncated:
            bend.blame(trial)
            raise
        bend.note(CUT)
        return []
    bend.take(trial)
    return found


def _without_blank_end(parts: list[Node], bend: Bend) -> list[Node]:
    """Leave out a last record of which every field is empty: nobody filled it in."""
    last = parts[-1] if len(parts) > 1 else None
    if not isinstance(last, Mapping) or last.cut or not last.pairs:
        return parts
    if any(not isinstance(v, Leaf) or v.cut or v.text.strip() for _, v in last.pairs):
        return parts
    bend.note("empty items left out")
    return parts[:-1]


def _once_round(laid: list[Any], bend: Bend) -> list[Any]:
    """Of records that come round and round keep each once; two that are alike may be meant."""
    length = next((at for at in range(1, len(laid)) if laid[at] == laid[0]), len(laid))
    if len(laid) < length + 2 or laid[length:] != laid[:-length]:
        return laid
    bend.note("loop")
    return laid[:length]


def _without_sum(parts: list[Node], texts: list[str], bend: Bend) -> list[Node]:
    """Leave out the last of some numbers where it says that it is their sum; raises Misfit where it
    says so and is not."""
    whole = len(texts) == len(parts) > 0
    return parts[: len(number_rows.without_sum(texts, bend))] if whole else parts


def _of_item_type(node: Node, shape: Many, bend: Bend) -> list[Node]:
    """Return the parts of a node, seen with the item's type in mind."""
    if isinstance(shape.item, Choice) and (chosen := boxes.picked(node, shape.item, bend)):
        return chosen
    if isinstance(shape.item, Record) and (found := tables.rows_of(node, shape.item)) is not None:
        bend.note("rows under names")
        return list(found)
    if isinstance(node, Mapping):
        record = shape.item if isinstance(shape.item, Record) else None
        return _of_objects(node, record, bend) if record else _of_mapping(node, shape, bend)
    if isinstance(node, Table):
        return _of_table(node, shape, bend)
    if isinstance(node, Block):
        tree = blocks.structure(node)
        if tree is None:
            return block_lists.parts(node, shape, bend)
        return _of_item_type(tree, shape, bend)
    if isinstance(node, Listing) and (inner := _enveloped(node)):
        bend.note("envelope")
        return _of_item_type(inner, shape, bend)
    return _of_listing(node, shape, bend)


def _enveloped(node: Listing) -> Tree | None:
    """Return what a chat, or the one call of a list, holds."""
    if keyed.is_chat(node) and (inner := keyed.said(node)):
        return inner
    return node.items[0] if len(node.items) == 1 and is_call(node.items[0]) else None


def _of_listing(node: Node, shape: Many, bend: Bend) -> list[Node]:
    """Return the items of a listing, or of a string that stands for one."""
    parts = parts_of(node, bend)
    if is_text(shape.item):
        if answers_differ(_answers_of(parts)):
            raise bend.misfit("ambiguous")
        parts = without_weights(parts, bend)
    anything = isinstance(shape.item, Scalar) and shape.item.kind in ("any", "json", "other")
    if not anything and not isinstance(shape.item, Many | Row):
        parts = flat(parts, bend)
    if is_text(shape.item):
        refuse_numbers(parts, bend)
        parts = split_at_lines(parts, bend)
        parts = [string_in(part, bend) for part in parts]
    return parts


def _answers_of(parts: list[Node]) -> list[str]:
    """The bare true and false of objects in a list: {"keyword": "a", "keep": false}."""
    pairs = [pair for part in parts if isinstance(part, Mapping) for pair in part.pairs]
    return [v.text for _, v in pairs if isinstance(v, Leaf) and v.text in ("true", "false")]


def _of_mapping(node: Mapping, shape: Many, bend: Bend) -> list[Node]:
    """Find the list within an object: under a key that means it, alone, or in groups."""
    if node.soiled:
        raise bend.misfit("unreadable")
    node = unwrapped(node)
    if denies(node) or looks_up(node):
        raise bend.misfit("ambiguous")
    if only_count(node):
        bend.note("counts left out")
        return [Leaf(key, quoted=True) for key in node.names()]
    if again := keyed.repeated(node):
        bend.note("one key again and again")
        return _of_item_type(Listing(again), shape, bend)
    if counted := numbered(node):
        bend.note("numbered keys")
        return _of_item_type(Listing(list(counted)), shape, bend)
    whole = _asked(node, bend)
    if whole:
        if is_empty(whole[0][1]) and any(is_full(v) for _, v in node.pairs):
            raise bend.misfit("ambiguous")
        bend.note("object around a list")
        return _of_item_type(whole[0][1], shape, bend)
    if terms := keyed.explained(node):
        bend.note("explanations left out")
        return [Leaf(key, quoted=True) for key in terms]
    if inner := keyed.said(node):
        bend.note("envelope")
        return _of_item_type(inner, shape, bend)
    return _of_other_keys(node, shape, bend)


def _asked(node: Mapping, bend: Bend) -> list[tuple[str, Node]]:
    """Return the pairs whose keys mean the list that was asked for; the first is the one to take.

    Raises Misfit where one key has two of them.
    """
    asked = [pair for pair in node.pairs if pair[0] in ("ul", "ol")] or [
        pair for pair in node.pairs if _means_what_was_asked(spaced(pair[0]), pair[0])
    ]
    whole = [pair for pair in asked if isinstance(pair[1], Listing | Table)] or asked
    if len(whole) > 1 and any(value != whole[0][1] for _, value in whole):
        if len({fold(key) for key, _ in whole}) < len(whole):
            bend.conflict = True
            raise bend.misfit("duplicate")
        whole = first_named(whole)
    return whole


def _means_what_was_asked(said: str, key: str) -> bool:
    return (
        words.announced(said) == "asked"
        and not is_others(key)
        and not words.says("excluded", said)
        and not LIMITS & set(said.casefold().split())
    )


def _of_other_keys(node: Mapping, shape: Many, bend: Bend) -> list[Node]:
    lists = [(k, v) for k, v in node.pairs if isinstance(v, Listing)]
    if len(lists) > 1:
        lists = final(lists)
    if opposed.are_opposed(spaced(k) for k, _ in lists):
        raise bend.misfit("ambiguous")
    if len(node.pairs) == len(lists) == 1 and not isinstance(shape.item, Scalar):
        bend.note("object around a list")
        return _of_item_type(lists[0][1], shape, bend)
    sorted_ = sum(words.is_category(spaced(k)) for k, _ in lists) * 2 > len(lists) > 1
    known = [
        k
        for k, _ in lists
        if not names_type(k, bend)
        if (words.announced(spaced(k)) == "other" and not sorted_)
        or words.says("excluded", spaced(k))
        or words.says("shares", k)
        or is_others(k)
    ]
    live = [(k, v) for k, v in lists if k not in known]
    if len(lists) > 1 and len(live) == 1 and is_answer(live[0][0]):
        bend.note("object around a list")
        return _of_item_type(live[0][1], shape, bend)
    inner = [v for _, v in node.pairs if isinstance(v, Mapping)]
    aside = [k for k, v in node.pairs if not isinstance(v, Listing) and fold(k) not in ENVELOPE]
    if len(lists) == 1 and lists[0][1].items and not known and not inner and not aside:
        bend.note("object around a list")
        return _of_item_type(lists[0][1], shape, bend)
    if len(lists) == 1 < len(node.pairs) and isinstance(node.pairs[0][1], Listing) and not aside:
        return _of_item_type(lists[0][1], shape, bend)
    if len(lists) > 1 and len(lists) == len(node.pairs) and not known:
        bend.note("groups merged")
        bend.note("flattened")
        return [part for _, v in lists for part in _of_item_type(v, shape, bend)]
    if len(inner) == 1 and not lists and not is_given(inner[0]):
        if is_call(node) and holds_lists(inner[0]) and not _asked(inner[0], bend):
            raise bend.misfit("ambiguous")
        bend.note("envelope")
        return _of_mapping(inner[0], shape, bend)
    raise bend.misfit("list_type")


def _of_objects(node: Mapping, record: Record, bend: Bend) -> list[Node]:
    """One object for a list of one, or an object around the list."""
    node = unwrapped(node)
    if looks_up(node) and slot_of(record, "arguments") is None:
        raise bend.misfit("ambiguous")
    if (found := tables.columns(node, record) or by_name(node, record)) is not None:
        bend.note("columns")
        return list(found)
    matched = sum(slot_of(record, key) is not None for key in node.names())
    own = own_words(record)
    lists = [v for k, v in node.pairs if isinstance(v, Listing | Table) and not is_others(k, own)]
    if len(node.pairs) == 1 and (within := numbered_within(node)):
        bend.note("numbered keys")
        return within
    if matched and (matched >= len(record.required) or not lists):
        bend.note("single value for a list")
        return [node]
    if len(lists) == 1:
        bend.note("object around a list")
        return parts_of(lists[0], bend) if isinstance(lists[0], Listing) else [lists[0]]
    inner = [v for _, v in node.pairs if isinstance(v, Mapping)]
    if len(inner) > 1 and (counted := counted_objects(node)):
        return counted
    if len(inner) == 1:
        bend.note("envelope")
        return _of_objects(inner[0], record, bend)
    raise bend.misfit("list_type")


def _of_table(table: Table, shape: Many, bend: Bend) -> list[Node]:
    if table.soiled:
        raise bend.misfit("unreadable")
    kept = table.rows
    if table.cut and kept and bend.cut is not False:
        bend.note(CUT)
        kept = [row for row in kept if not any(cell.cut for cell in row)]
    if isinstance(shape.item, Record):
        return list(tables.records_of(table, kept, shape.item, bend))
    return columns.items_of(table, kept, bend)

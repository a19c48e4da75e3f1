"""Values without parts: text, numbers, booleans, dates, and what Pydantic alone can judge."""

from __future__ import annotations

import json
from typing import Any

from holdfast.parsers import struck, words
from holdfast.parsers.fit import booleans, dates, durations, numbers
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.blanks import refuse_blank
from holdfast.parsers.fit.figures import is_plain
from holdfast.parsers.fit.holding import refuse_beside, without_remark
from holdfast.parsers.fit.leaves import LINE_BREAK, is_null, leaf_of, text_of
from holdfast.parsers.fit.links import is_unlinked, target
from holdfast.parsers.fit.plain import plain_data
from holdfast.parsers.fit.undecided import refuse_undecided
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import remarks
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing
from holdfast.schemas.picture import Scalar


def lay(node: Node, shape: Scalar, bend: Bend) -> Any:
    """Return the value; raises Misfit."""
    match shape.kind:
        case "str":
            return text(node, bend)
        case "any":
            return plain_data(node, bend)
        case "int" | "float" | "decimal":
            return numbers.lay(node, shape, bend)
        case "bool":
            return booleans.lay(node, bend)
        case "date" | "datetime" | "time":
            return dates.lay(node, shape.kind, bend)
        case "none":
            return none(node, bend)
        case "timedelta":
            return durations.lay(node, bend)
        case "uuid":
            return leaf_of(node, bend).text.strip()
        case "json":
            return json_text(node, bend)
        case "other":
            return other(node, bend)


def text(node: Node, bend: Bend) -> str:
    """Return a string as written; a number becomes its digits, null is no string."""
    if isinstance(node, Block):
        return _of_block(node, bend)
    leaf = leaf_of(node, bend)
    if not leaf.quoted and (is_null(leaf) or leaf.text.casefold() in ("true", "false")):
        raise bend.misfit("string_type")
    if isinstance(node, Listing) and not leaf.quoted and not bend.path:
        raise bend.misfit("string_type")  # [answer]
    raw = f"[{leaf.text}]" if isinstance(node, Listing) else leaf.text
    refuse_blank(leaf.text, raw, bend, quoted=leaf.quoted)
    if leaf.quoted:
        return leaf.text
    refuse_undecided(leaf.text, bend)
    refuse_beside(leaf.text, bend)
    if is_unlinked(leaf.text, bend.field_names):
        raise bend.misfit("missing")
    bend.cost += is_plain(leaf.text)
    return (LINE_BREAK.sub("\n", leaf.text) if "<" in leaf.text else leaf.text).strip()


def _of_block(block: Block, bend: Bend) -> str:
    if block.cut:
        raise bend.cut_off()
    found = without_remark(target(block.head, bend.field_names) or text_of(block), bend.field_names)
    if words.is_missing(found):
        raise bend.misfit("missing")
    if not any(c.isalnum() for c in found):
        raise bend.misfit("missing")
    if remarks.is_doubted(found):
        raise bend.misfit("ambiguous")
    if struck.is_held(found):
        raise bend.misfit("unreadable")
    if holds_markup(found, bend.source) and not any(line.fenced for line in block.lines):
        raise bend.misfit("unreadable")
    refuse_blank(found, block.head, bend)
    refuse_undecided(found, bend)
    refuse_beside(found, bend)
    if is_unlinked(found, bend.field_names):
        raise bend.misfit("missing")
    return found


def json_text(node: Node, bend: Bend) -> str:
    """Return a string of JSON; a structure that was written as itself is put into one."""
    if isinstance(node, Block):
        return text(node, bend)
    if isinstance(node, Leaf) and node.quoted:
        return leaf_of(node, bend).text
    return json.dumps(plain_data(node, bend), ensure_ascii=False)


def other(node: Node, bend: Bend) -> Any:
    """Return what JSON would have handed over, for a type that only Pydantic knows."""
    return plain_data(leaf_of(node, bend) if isinstance(node, Block) else node, bend)


def none(node: Node, bend: Bend) -> None:
    """Accept what says that there is nothing."""
    leaf = leaf_of(node, bend)
    if not (is_null(leaf) or (isinstance(node, Leaf) and not leaf.text.strip())):
        raise bend.misfit("none_required")

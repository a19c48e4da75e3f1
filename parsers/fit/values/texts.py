"""Texts as the values of fields: as written, without layout, and none that only keeps the place."""

from __future__ import annotations

import re

from holdfast.parsers import struck, words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.blanks import refuse_blank
from holdfast.parsers.fit.doubts.holding import refuse_beside, without_remark
from holdfast.parsers.fit.doubts.undecided import refuse_undecided
from holdfast.parsers.fit.leaves import LINE_BREAK, is_null, leaf_of, text_of
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.numeric.figures import is_plain
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import remarks
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Listing
from holdfast.parsers.words.field_names import ADDRESSES
from holdfast.schemas.picture import Scalar


def lay(node: Node, shape: Scalar, bend: Bend) -> str:
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
    _refuse_open(leaf.text, bend)
    bend.cost += is_plain(leaf.text)
    return (LINE_BREAK.sub("\n", leaf.text) if "<" in leaf.text else leaf.text).strip()


def _of_block(block: Block, bend: Bend) -> str:
    if block.cut:
        raise bend.cut_off()
    names = bend.field_names
    found = without_remark(_target(block.head, names) or text_of(block), names)
    if words.is_missing(found) or not any(c.isalnum() for c in found):
        raise bend.misfit("missing")
    if remarks.is_doubted(found):
        raise bend.misfit("ambiguous")
    if struck.is_held(found):
        raise bend.misfit("unreadable")
    if holds_markup(found, bend.source) and not any(line.fenced for line in block.lines):
        raise bend.misfit("unreadable")
    refuse_blank(found, block.head, bend)
    _refuse_open(found, bend)
    return found


def _refuse_open(text: str, bend: Bend) -> None:
    """Refuse a text that settles on no value, or holds more than one; raises Misfit."""
    refuse_undecided(text, bend)
    refuse_beside(text, bend)
    if _is_unlinked(text, bend.field_names):
        raise bend.misfit("missing")


# --- links: what is shown is the value, but of a field for addresses it is where the link leads ---

_LINK = re.compile(
    r"[\s*_]{0,9}\[[^\[\]\n]{1,80}\]\((https?:[^()\s]{1,300}|/[^()\s]{1,300})\)[\s*_.]{0,9}"
)


def _holds_address(names: tuple[str, ...]) -> bool:
    return any(ADDRESSES & set(tokens_of(name)) for name in names)


def _target(text: str, names: tuple[str, ...]) -> str:
    """Return where a text that is one link leads, if the field holds an address; else ""."""
    found = _LINK.fullmatch(text) if "](" in text else None
    return found[1] if found and _holds_address(names) else ""


def _is_unlinked(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text stands in a field for addresses and is none: what a link showed."""
    return not ("." in text or "/" in text) and _holds_address(names)

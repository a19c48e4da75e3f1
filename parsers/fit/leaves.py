"""From any node to the one leaf it stands for, where a value without parts is wanted."""

from __future__ import annotations

import re

from holdfast.parsers import struck, words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.wrappers import without_remarks, wraps_value
from holdfast.parsers.layouts.literals import read as read_literal
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree, children

LINE_BREAK = re.compile(r"\s?<br\s?/?>\s?", re.I)
"""What parts lines, or items, in a cell, in which a line can be broken by a tag alone."""
NULLS = frozenset(["null", "none", "nil", "undefined", "~", "nan", "n/a", "na", "-", "–", "—", ""])


_FENCED = re.compile(r"\A`{3}\w{0,10}\s([^`]*)`{3}\Z")


def leaf_of(node: Node, bend: Bend) -> Leaf:
    """Return the leaf; a list of one gives its item, a block its first paragraph."""
    if isinstance(node, Leaf):
        leaf = node
    elif isinstance(node, Block):
        leaf = _first_of(node)
    elif isinstance(node, Listing) and len(node.items) == 1:
        if node.cut:
            raise bend.cut_off()
        bend.note("unwrapped: list of one", 2)
        return leaf_of(node.items[0], bend)
    elif isinstance(node, Mapping) and wraps_value(told := without_remarks(node, bend), bend):
        bend.note("unwrapped: value")
        return leaf_of(told.pairs[0][1], bend)
    else:
        raise bend.misfit("value_expected")
    if leaf.soiled or struck.is_held(leaf.text):
        raise bend.misfit("unreadable")
    if (
        leaf.cut
        and not is_literal(leaf)
        and (leaf.quoted or bend.cut is not False or _may_go_on(leaf.text))
    ):
        raise bend.cut_off()
    return leaf


def written(node: Node | None) -> str:
    """Return what is written under a key or behind a label; "" for what has parts, and for none."""
    if isinstance(node, Leaf):
        return node.text.strip()
    return node.head.strip() if isinstance(node, Block) else ""


def is_literal(leaf: Leaf) -> bool:
    """Whether a leaf is a word of JSON, which no further letter can follow."""
    return not leaf.quoted and leaf.text in ("null", "true", "false")


def _may_go_on(text: str) -> bool:
    """Whether a bare word where a reply ends by itself is half of one: "tru". A number with which
    the model ended is whole; where it was cut off, or nobody says, 4 may be half of 45."""
    return any(word.startswith(text) and word != text for word in ("null", "true", "false"))


def stands_whole(tree: Tree, bend: Bend) -> bool:
    """Whether all that a tree that was never closed lacks is its closing brackets."""
    if bend.cut is not False:
        return False
    while not isinstance(tree, Leaf) and tree.cut:
        parts = children(tree)
        if not parts:
            return False
        tree = parts[-1]
    if not isinstance(tree, Leaf) or not tree.cut:
        return True
    return not tree.quoted and bool(tree.text) and not _may_go_on(tree.text)


def is_null(leaf: Leaf) -> bool:
    """Whether a bare word says that there is no value."""
    return not leaf.quoted and leaf.text.strip().casefold() in NULLS


def structure_of(leaf: Leaf) -> Tree | None:
    """Return the tree that a string holds, where the whole string is a bracketed structure."""
    text = _FENCED.sub(r"\1", leaf.text.strip()).strip()
    if text[:1] not in "[{" or len(text) < 2:
        return None
    return read_literal(text)


def _first_of(block: Block) -> Leaf:
    paragraph = first_paragraph(block)
    text = " ".join(line.text for line in paragraph) if not block.head else block.head
    ends_here = not paragraph or not block.lines or paragraph[-1] is _last(block)
    return Leaf(inline.ticked(text) or inline.plain(text), cut=block.cut and ends_here)


def _last(block: Block) -> Line | None:
    return next((line for line in reversed(block.lines) if not line.blank), None)


def first_paragraph(block: Block) -> list[Line]:
    """Return the lines up to the first blank one."""
    found: list[Line] = []
    for line in block.lines:
        if line.blank or line.marker == "rule":
            if found or block.head:
                break
        else:
            found.append(line)
    return found


_ASIDE = re.compile(r"\*?[(（\[][^()（）\[\]]{1,200}[)）\]][.]?\*?")


def _is_aside(line: Line, block: Block) -> bool:
    """Whether a paragraph in brackets ends the block: "(End of the sheet)"."""
    return line is _last(block) and _ASIDE.fullmatch(line.text) is not None


def text_of(block: Block) -> str:
    """Return the block as prose: its paragraphs, without the courtesy at the end."""
    parts = [block.head] if block.head else []
    gap = False
    for line in block.lines:
        if line.blank or line.marker == "rule":
            gap = bool(parts)
            continue
        if not line.fenced and (
            (block.last and (gap or block.head) and words.is_courtesy(line.text))
            or (block.last and gap and _is_aside(line, block))
            or (gap and words.says("retraction", line.text))
        ):
            break
        parts.append(("\n" if gap else "") + line.text)
        gap = False
    return inline.plain("\n".join(parts))

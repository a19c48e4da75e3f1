"""The parts of a listing, or of a string that stands for one; a cut one lacks its last."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.blanks import is_absent
from holdfast.parsers.fit.leaves import is_null, stands_whole, structure_of
from holdfast.parsers.fit.listed.list_keys import numbered
from holdfast.parsers.fit.listed.nones import says_none
from holdfast.parsers.outline import rows
from holdfast.parsers.tree import Leaf, Listing, Mapping, is_cut
from holdfast.schemas.records import CUT


def parts_of(node: Node, bend: Bend) -> list[Node]:
    """Return the parts of a listing, or of a string that stands for one."""
    if isinstance(node, Listing):
        if node.soiled:
            raise bend.misfit("unreadable")
        return _whole_parts(node, bend)
    if isinstance(node, Leaf):
        return _of_leaf(node, bend)
    if isinstance(node, Mapping):
        return numbered(node) or [node]
    raise bend.misfit("list_type")


def _whole_parts(node: Listing, bend: Bend) -> list[Node]:
    """Leave out the last part of a cut list where it may be incomplete."""
    parts: list[Node] = list(node.items)
    if node.cut:
        last = parts[-1] if parts else None
        if last is not None and (is_cut(last) or (isinstance(last, Leaf) and last.cut)):
            if not stands_whole(last, bend):
                if isinstance(last, Leaf) and not last.quoted and bend.cut is False:
                    raise bend.cut_off()  # it says that it is done, with half a word
                if bend.path and isinstance(last, Mapping):
                    raise bend.cut_off()  # the object around it lacks what was to come
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
    if is_null(leaf) or says_none(leaf.text, bend):
        bend.note("none for an empty list")
        return []
    if leaf.cut:
        raise bend.cut_off()
    if words.is_missing(leaf.text) or is_absent(leaf.text, (), bend.source):
        raise bend.misfit("missing")
    sentence = leaf.quoted and words.is_sentence(leaf.text)
    pieces = [] if sentence else rows.row(leaf.text)
    if pieces:
        bend.note("row")
        tidied = [rows.tidy(piece) for piece in pieces]
        if not leaf.quoted and any(rows.is_debris(piece) for piece in tidied):
            raise bend.misfit("unreadable")
        return [Leaf(piece, quoted=True) for piece in tidied]
    bend.note("single value for a list")
    return [leaf]


def flat(parts: list[Node], bend: Bend) -> list[Node]:
    """Take lists within a list apart."""
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

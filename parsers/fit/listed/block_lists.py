"""Lists in a block of an outline: rows, marked lines, pairs, records one after the other."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.blanks import is_absent
from holdfast.parsers.fit.doubts.denied_items import refuse_beside
from holdfast.parsers.fit.doubts.no_items import refuse_no_items
from holdfast.parsers.fit.doubts.sifting import are_sifted
from holdfast.parsers.fit.doubts.undecided import refuse_denied
from holdfast.parsers.fit.lines.block_records import content_of, pairs_in, records_in
from holdfast.parsers.fit.listed import deeds, items, joint, nested
from holdfast.parsers.fit.listed.nones import says_none
from holdfast.parsers.fit.numeric import number_rows
from holdfast.parsers.fit.options.members import members_in
from holdfast.parsers.fit.shapes import inner_record, is_numeric, is_text
from holdfast.parsers.fit.values import booleans
from holdfast.parsers.outline import inline, rows, tick_signs
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import en_numbers, ko_numbers
from holdfast.schemas.picture import Choice, Many, Option, Row, Scalar
from holdfast.schemas.records import CUT


def parts(block: Block, shape: Many, bend: Bend) -> list[Node]:
    """Return the items of a list that a block holds."""
    if block.head:
        return _row(block, shape, bend)
    if record := inner_record(shape.item):
        return records_in(block, record, bend)
    pairs = pairs_in(block, shape.item, bend) if isinstance(shape.item, Row) else []
    return pairs or _lines(block, shape, bend)


def _row(block: Block, shape: Many, bend: Bend) -> list[Node]:
    head = block.head
    if says_none(head, bend):
        bend.note("none for an empty list")
        return []
    if words.is_missing(head) or is_absent(head, (), bend.source):
        raise bend.misfit("missing")
    if is_numeric(shape.item) and (en_numbers.SUM.search(head) or ko_numbers.SUM.search(head)):
        raise bend.misfit("ambiguous")
    unspaced = number_rows.unspaced(head, shape.item, bend) if is_numeric(shape.item) else []
    pieces = unspaced or rows.row(head) or joint.names(head) or [head]
    if is_text(shape.item):
        parted = deeds.steps_in if deeds.are_deeds(bend) else joint.parted
        pieces = parted(head, pieces, bend)
    ends_here = block.cut and not any(not line.blank for line in block.lines)
    return _leaves(pieces, shape, bend, in_row=True, cut=ends_here)


def _lines(block: Block, shape: Many, bend: Bend) -> list[Node]:
    """Items line by line: the marked ones, or all where none is marked."""
    lines = content_of(block)
    if is_numeric(shape.item):
        lines = number_rows.without_totals(lines, bend)
    if not lines:
        if block.cut:
            raise bend.cut_off()
        if not bend.path:
            raise bend.misfit("missing")
        bend.note("none for an empty list")
        return []
    asked = isinstance(shape.item, Scalar) and shape.item.kind == "bool"
    if asked and (given := booleans.numbered(lines)):
        return _leaves(given, shape, bend, cut=block.cut)
    marked = [line for line in lines if line.marker]
    if not marked:
        return _unmarked(lines, block, shape, bend)
    if _is_part_ticked(marked, shape):
        raise bend.misfit("ambiguous")
    outer = min(line.indent for line in marked)
    top = [line for line in marked if line.indent <= outer + 1 and not line.struck]
    cut = block.cut and lines[-1] is top[-1]
    if is_numeric(shape.item):
        found = [inline.label(line.text) for line in top]
        if all(found):
            bend.note("labels left out")
            return _leaves([one.value for one in found if one], shape, bend, cut=cut)
    if is_text(shape.item) and (inner := nested.leaves(top, marked, bend)):
        return _leaves(inner, shape, bend, cut=block.cut)
    return _leaves([line.text for line in top], shape, bend, cut=cut)


def _unmarked(lines: list[Line], block: Block, shape: Many, bend: Bend) -> list[Node]:
    """One line may be a row, or hold one behind its label; of several each is an item."""
    if bend.path and is_text(shape.item):
        nested.refuse_kinds(lines, bend)
    if len(lines) == 1:
        return _only(lines[0], block, shape, bend)
    if judged := _judged(lines, shape):
        return _row(Block(judged, [], cut=block.cut), shape, bend)
    counted = number_rows.counted(lines) if is_numeric(shape.item) else []
    return _leaves(counted or [line.text for line in lines], shape, bend, cut=block.cut)


def _only(line: Line, block: Block, shape: Many, bend: Bend) -> list[Node]:
    """A sentence that names numbers, a row behind a label, or a row."""
    if is_numeric(shape.item) and not block.cut and (row := number_rows.named_in(line)):
        return _leaves(row, shape, bend)
    labelled = None if _takes_texts(shape) else inline.label(line.text)
    if labelled and labelled.value:
        return _labelled(labelled, block, shape, bend)
    return _row(Block(line.text, [], cut=block.cut), shape, bend)


def _labelled(labelled: inline.Labelled, block: Block, shape: Many, bend: Bend) -> list[Node]:
    """A row behind a label, which may count it."""
    found = _row(Block(labelled.value, [], cut=block.cut), shape, bend)
    miscounts = is_numeric(shape.item) and number_rows.is_miscounted(labelled.label, len(found))
    if miscounts and len(found) > 1:
        raise bend.misfit("ambiguous")
    return found


def _judged(lines: list[Line], shape: Many) -> str:
    """Return what stands behind the only label that means what was classified, where the lines
    beside it name no option that it does not."""
    if not isinstance(shape.item, Choice):
        return ""
    labels = [inline.label(line.text) for line in lines]
    said = [one.value for one in labels if one and one.value and words.says("judges", one.label)]
    if len(said) != 1:
        return ""
    beside = " ".join(line.text for line in lines if said[0] not in line.text).casefold()
    named = members_in(said[0], shape.item)
    others = [option for option in shape.item.options if option not in named]
    doubted = any(words.says(law, beside) for law in ("doubt", "retraction", "disowns"))
    return "" if doubted or any(_is_named(option, beside) for option in others) else said[0]


def _is_named(option: Option, text: str) -> bool:
    """Whether a name stands anywhere in a text, also glued to what follows: 두려움도."""
    return any(name and name.casefold() in text for name in option.names)


_TICKED = re.compile(rf"\A\s*+(?:[-*•+]\s)?(?:({tick_signs.TICKED}|✅)|({tick_signs.EMPTY}))")


def _is_part_ticked(marked: list[Line], shape: Many) -> bool:
    """Whether of some texts the box is ticked, and of others not: which are meant is unclear."""
    if not is_text(shape.item):
        return False
    boxes = [box for line in marked if (box := _TICKED.match(line.whole))]
    return any(box[1] for box in boxes) and any(box[2] for box in boxes)


def _takes_texts(shape: Many) -> bool:
    return not isinstance(shape.item, Scalar) or shape.item.kind in ("str", "any")


def _leaves(
    pieces: list[str], shape: Many, bend: Bend, *, in_row: bool = False, cut: bool = False
) -> list[Node]:
    if cut and pieces:
        pieces = pieces[:-1]
        bend.note(CUT)
        if not pieces:
            raise bend.cut_off()
    refuse_beside(pieces, bend)
    if is_text(shape.item):
        return [Leaf(text, quoted=True) for text in _terms(pieces, bend, in_row=in_row)]
    if in_row:
        pieces = [part for piece in pieces for part in words.conjoined(piece)]
    if is_numeric(shape.item):
        pieces = number_rows.without_sum(pieces, bend)
    return [
        Leaf(inline.plain(piece.strip(" .")), quoted=False) for piece in pieces if piece.strip()
    ]


def _terms(pieces: list[str], bend: Bend, *, in_row: bool) -> list[str]:
    """Return the items without what is layout or explains them; raises Misfit where some are none,
    or no one can tell."""
    whole = deeds.are_deeds(bend)
    terms = items.wholes_of(pieces) if whole else items.terms_of(pieces, in_row=in_row)
    if terms.debris:
        raise bend.misfit("unreadable")
    if deeds.goes_beyond(pieces) if whole else deeds.heads_tell_little(pieces, terms.texts):
        raise bend.misfit("ambiguous")
    if are_sifted(pieces):
        bend.conflict = True
        raise bend.misfit("ambiguous")
    items.note_terms(terms, bend)
    if len(terms.texts) > 1 or not says_none(terms.texts[0] if terms.texts else "", bend):
        refuse_denied(terms.texts, bend)
        refuse_no_items(pieces, terms.texts, bend, in_row=in_row)
    return [text for text in items.once(terms.texts) if not items.is_ellipsis(text)]

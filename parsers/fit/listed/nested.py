"""Items below heads: the heads of groups, or items with what explains them below."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.listed.deeds import are_deeds
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words.opposed import are_opposed
from holdfast.parsers.words.standing import standing

_LONGEST = 25
"""Characters of a line that may be an item of its own."""


def leaves(top: list[Line], marked: list[Line], bend: Bend) -> list[str]:
    """Return the items below the heads of groups; none where the heads are the items. Raises
    Misfit where no one can tell, or where a group is of what there is none of."""
    below = _below(top, marked)
    if not any(below):
        return _behind(top, bend)
    groups = [_opens(line) or _sorts(line) for line in top]
    if not any(groups) and (not all(below) or are_deeds(bend) or _explain(below)):
        return []
    sorted_ = all(map(_sorts, top))
    if not all(below) or not all(groups) or (are_deeds(bend) and not sorted_):
        raise bend.misfit("ambiguous")
    if len({line.indent for lines in below for line in lines}) > 1 or _set_apart(top):
        raise bend.misfit("ambiguous")
    bend.note("groups merged")
    return [line.text for lines in below for line in lines]


def _below(top: list[Line], marked: list[Line]) -> list[list[Line]]:
    """Return the marked lines below each head."""
    places = {line.start: at for at, line in enumerate(top)}
    found: list[list[Line]] = [[] for _ in top]
    under = -1
    for line in marked:
        if line.start in places:
            under = places[line.start]
        elif under >= 0:
            found[under].append(line)
    return found


def _opens(line: Line) -> bool:
    return line.text.rstrip(" *_").endswith((":", "："))


def _head(line: Line) -> str:
    return inline.plain(line.text).rstrip(":： ")


def _sorts(line: Line) -> bool:
    """Whether a head is a word for a kind of thing."""
    return words.is_category(_head(line))


def _explain(below: list[list[Line]]) -> bool:
    """Whether some line below the heads is too long for an item, or names what it explains."""
    lines = [line.text for under in below for line in under]
    return any(len(t) > _LONGEST or inline.label(t) or words.is_sentence(t) for t in lines)


def _set_apart(top: list[Line]) -> bool:
    """Whether a group is set against the others, or is of what there is none of."""
    heads = [_head(line) for line in top]
    return are_opposed(heads) or any(
        standing(head) in ("out", "voided", "perhaps out") for head in heads
    )


def _behind(top: list[Line], bend: Bend) -> list[str]:
    """Return the items that stand in rows behind words for kinds of things: "- Body: cough, fever";
    none where the heads are no such words. Raises Misfit where a group holds none, and where one
    word stands behind each: it may explain."""
    labels = [inline.label(line.text) for line in top]
    kinds = [one for one in labels if one and one.value and words.is_category(one.label)]
    if len(kinds) < len(top) or are_deeds(bend):
        return []
    found = [rows.row(one.value) or [one.value] for one in kinds]
    if max(map(len, found)) == 1 or any(words.is_none(one.value) for one in kinds):
        raise bend.misfit("ambiguous")
    bend.note("groups merged")
    return [piece for pieces in found for piece in pieces]


def refuse_kinds(lines: list[Line], bend: Bend) -> None:
    """Refuse lines without marks of which each has a word for a kind of thing as its label: whether
    they hold the items, or are fields that nobody asked for, no one can tell. Raises Misfit."""
    labels = [inline.label(line.text) for line in lines]
    if labels and all(one and one.value and words.is_category(one.label) for one in labels):
        raise bend.misfit("ambiguous")

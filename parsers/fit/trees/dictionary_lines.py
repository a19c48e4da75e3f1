"""The pairs of a dictionary in lines: labels with a lead and a goodbye, heads over lists, boxes."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.lines.parted import pairs_before_amounts
from holdfast.parsers.fit.names.others import is_others
from holdfast.parsers.fit.shapes import is_numeric
from holdfast.parsers.fit.trees.counted_things import counted
from holdfast.parsers.layouts.tags import holds_markup
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Choice, Dictionary, Scalar, fold


def pairs_of_lines(block: Block, shape: Dictionary, bend: Bend) -> list[tuple[str, Any]]:
    """Return the pairs of a block; raises Misfit where some line is no part of them."""
    found = _boxes(block) or _under_heads(block, shape) or _labelled(block, shape, bend)
    if block.cut:
        raise bend.cut_off()
    return found


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
    names = [fold(found.label) for line in lines if (found := inline.label(line.text))]
    first = next((at for at, line in enumerate(lines) if _holds_pair(line)), 0)
    if not all(_leads(line) or _is_small_talk(line.text, names) for line in lines[:first]):
        return lines
    lines = lines[first:]
    while len(lines) > 1 and not lines[-1].marker and _is_small_talk(lines[-1].text, names):
        lines = lines[:-1]
    return lines


def _is_small_talk(text: str, names: list[str]) -> bool:
    """Whether a line around the pairs is courtesy, or sentences that count nothing, change nothing
    and speak of none of the keys; what stands behind a label is neither."""
    found = inline.label(text)
    if found and found.value:
        return False
    if words.is_courtesy(text):
        return True
    said = fold(text)
    of_them = any(name and name[:_STEM] in said for name in names)
    plain = words.is_sentence(text) and not any(c.isdigit() or c in ":：" for c in text)
    return plain and not of_them and not any(words.says(law, text) for law in _CHANGING)


_STEM = 4
_CHANGING = (
    "adds", "adds_one", "removes", "excluded", "retraction", "disowns", "doubt", "option", "hedge",
    "example", "continued", "refers",
)  # fmt: skip


def _holds_pair(line: Line) -> bool:
    found = inline.label(line.text) or inline.dash_label(line.text)
    return found is not None and bool(found.value)


_LONGEST_TITLE = 40
_NOT_THESE = ("example", "draft", "excluded", "option")


def _leads(line: Line) -> bool:
    """Whether a line is a title, or announces what stands below it; not the title of what was
    dropped, or of another one's."""
    text = inline.plain(line.text)
    titled = line.level > 0 or (text != line.text and len(text) <= _LONGEST_TITLE)
    announces = titled or text.endswith((":", "：")) or words.announced(text) == "other"
    return (
        announces and not is_others(text) and not any(words.says(law, text) for law in _NOT_THESE)
    )


def _is_commented(line: Line) -> bool:
    return line.level in range(1, 7) or line.text.startswith("//")


def _nests(lines: list[Line]) -> bool:
    """Whether some lines stand below one of the others: moved in, and the next one is not."""
    depths = [line.indent for line in lines]
    return any(
        depths[at] > depths[at - 1] + 1 and min(depths[at:]) <= depths[at - 1]
        for at in range(1, len(depths))
    )


def _labelled(block: Block, shape: Dictionary, bend: Bend) -> list[tuple[str, Any]]:
    """Read "label: value" lines; a block in which some line is none of them is no dictionary."""
    said = _without_frame(_uncommented(block.lines, bend))
    if _nests(said):
        raise bend.misfit("ambiguous")
    if len(said) == 1 and is_numeric(shape.value) and (things := counted(said[0].text)):
        bend.note("a sentence that counts")
        return [(key, Leaf(value)) for key, value in things]
    if is_numeric(shape.value) and (amounts := list(pairs_before_amounts(said))):
        return [(name, Leaf(amount)) for name, amount in amounts]
    texts = [line.text for line in said]
    at = next((at for at, text in enumerate(texts) if _corrects(text)), len(texts))
    pairs = [_pair(text, bend) for text in texts[:at]]
    if not pairs:
        raise bend.misfit("dict_type")
    if len(pairs) == 1 and _NEXT.search(pairs[0][1].text):
        raise bend.misfit("ambiguous")
    if at == len(texts):
        return pairs
    behind = [_corrects(texts[at]).strip(), *texts[at + 1 :]]
    return _put_right(pairs, [_pair(text, bend) for text in behind if text], bend)


def _pair(text: str, bend: Bend) -> tuple[str, Leaf]:
    found = inline.label(text) or inline.dash_label(text)
    if not found or not found.value:
        raise bend.misfit("dict_type")
    value = inline.plain(found.value)
    return found.label, Leaf(value, soiled=holds_markup(value, bend.source))


def _corrects(text: str) -> str:
    """Return what stands behind a label that corrects, a blank where nothing does; "" where a line
    has no such label."""
    found = inline.label(text)
    corrects = found is not None and words.says("correction", found.label + ":")
    return (found.value or " ") if found and corrects else ""


def _put_right(
    pairs: list[tuple[str, Leaf]], others: list[tuple[str, Leaf]], bend: Bend
) -> list[tuple[str, Any]]:
    """Put new values in the place of old ones; raises Misfit where there is no such key."""
    new = {fold(key): value for key, value in others}
    if not new or not new.keys() <= {fold(key) for key, _ in pairs}:
        raise bend.misfit("ambiguous")
    bend.note("correction")
    return [(key, new.get(fold(key), value)) for key, value in pairs]

"""Options with a box, or with yes or no, beside each: the ticked ones are chosen.

Nothing is read here unless some option is left out: where all are ticked, a box is a bullet.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.values.booleans import word
from holdfast.parsers.outline import inline, tick_signs
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf, Listing, Mapping, Table
from holdfast.schemas.picture import Choice, fold

_KINDS = {
    "box": (tick_signs.TICKED, tick_signs.EMPTY),
    "filled": (tick_signs.FILLED, tick_signs.HOLLOW),
    "sign": (tick_signs.YES, tick_signs.NO),
}
_BOX = "|".join(f"(?P<{kind}>(?P<{kind}_yes>{yes})|{no})" for kind, (yes, no) in _KINDS.items())
_ANY = "|".join(f"{yes}|{no}" for yes, no in _KINDS.values())
_EMPTY = re.compile("|".join(no for _, no in _KINDS.values()))
_MARK = r"(?:[-*•+–]\s|\d{1,2}[.)]\s)?"
_BEFORE = re.compile(rf"\A\s*+{_MARK}\s?(?:{_BOX})\ufe0f?\s?(?P<name>[^\s:：].{{0,120}})")
_BEHIND = re.compile(rf"\A\s*+{_MARK}(?P<name>[\w*].{{0,120}}?)\s?[:：]?\s?(?:{_BOX})\ufe0f?\s*+")
_ANSWERED = re.compile(
    rf"\A\s*+{_MARK}(?P<name>[\w*].{{0,120}}?)\s?[:：]\s?(?P<word>[^\s:：\d][^:：]{{0,15}})"
)
_BOXES = re.compile(rf"(?:{_ANY})\ufe0f?")
_LEAST = 3
"""Options of a form that crosses leave out; each of two may have a sign of its own."""


class _Answer(NamedTuple):
    """What a line says of an option; None where it says nothing."""

    name: str
    says: bool | None = None
    kind: str = ""


def is_form(node: Node, shape: Choice) -> bool:
    """Whether boxes stand there of which some leave an option out."""
    return may_stand_in(node) and _leaves_out([_answer(text, shape) for text in _texts(node)])


def may_stand_in(node: Node) -> bool:
    """Whether some box may be empty there; asked of every choice, so it looks no further."""
    if isinstance(node, Block):
        return any(map(_EMPTY.search, [node.head, *(line.whole for line in node.lines)]))
    return isinstance(node, Leaf) and _EMPTY.search(node.text) is not None


def picked(node: Node, shape: Choice, bend: Bend) -> list[Node] | None:
    """Return the ticked options of a form; None where the node is none. Raises Misfit where
    nothing is ticked, or it is not clear of which option."""
    answers = [_answer(text, shape) for text in _texts(node)]
    if not _leaves_out(answers):
        return None
    answers = [one for one in answers if one.kind or _names_any(one.name, shape)]
    chosen = [one.name for one in answers if one.says]
    left_out = {fold(one.name) for one in answers if not one.says}
    unclear = any(one.says is None for one in answers) or left_out & set(map(fold, chosen))
    if getattr(node, "cut", False):
        raise bend.cut_off()
    if unclear or not chosen or not _is_whole(answers, shape):
        raise bend.misfit("ambiguous")
    bend.note("boxes")
    return [Leaf(name) for name in chosen]


def _leaves_out(answers: list[_Answer]) -> bool:
    """Whether some option is left out: by an empty box, a no or a cross, or by a hollow sign
    beside a filled one. Alone, or where an option comes again, a cross only goes with it."""
    kinds = {one.kind for one in answers if one.says is False}
    if kinds <= {"filled"}:
        return bool(kinds) and any(one.says for one in answers)
    names = [fold(one.name) for one in answers if one.kind == "sign"]
    return bool(kinds & {"box", "word"}) or len(set(names)) == len(names) > 1


def _is_whole(answers: list[_Answer], shape: Choice) -> bool:
    """Whether crosses stand in a form of all options: two may be "✅ passed" and "❌ failed"."""
    signed = sum(one.kind == "sign" for one in answers)
    crossed = any(one.kind == "sign" and not one.says for one in answers)
    return not crossed or signed >= max(_LEAST, len(shape.options))


def _answer(text: str, shape: Choice) -> _Answer:
    if match := _BEFORE.fullmatch(text) or _BEHIND.fullmatch(text):
        kind = next(kind for kind in _KINDS if match[kind])
        return _Answer(inline.plain(match["name"]), bool(match[f"{kind}_yes"]), kind)
    answered = _ANSWERED.fullmatch(text)
    says = word(inline.plain(answered["word"]).rstrip(".")) if answered else None
    if answered and says is not None and _names_any(answered["name"], shape):
        return _Answer(inline.plain(answered["name"]), says, "word")
    return _Answer(text)


def _names_any(text: str, shape: Choice) -> bool:
    said = _words(text)
    return any(_words(name) in said for option in shape.options for name in option.names if name)


def _words(text: str) -> str:
    """The words of a text between blanks; a Korean one may have a particle behind it."""
    found = " ".join(_WORD.findall(text.casefold()))
    return f" {found} " if found.isascii() else f" {found}"


_WORD = re.compile(r"\w+")


# --- the lines of a form ---


def _texts(node: Node) -> list[str]:
    """Return what stands beside each other, where a box or an answer may be among it."""
    if isinstance(node, Block):
        lines = [line.whole or line.text for line in node.lines if not line.struck]
        texts = [node.head, *lines]
    elif isinstance(node, Table):
        texts = [": ".join(cell.text for cell in row) for row in node.rows]
    elif isinstance(node, Mapping):
        texts = [f"{key}: {said.text}" for key, said in node.pairs if isinstance(said, Leaf)]
    else:
        parts = node.items if isinstance(node, Listing) else [node]
        texts = [part.text for part in parts if isinstance(part, Leaf)]
    return [piece for text in texts for piece in _row(text)]


def _row(text: str) -> list[str]:
    """Cut a row at its boxes: "[x] low [ ] high", "low [x], high [ ]"."""
    boxes = list(_BOXES.finditer(text)) if _EMPTY.search(text) else []
    if len(boxes) < 2:
        return [text] if text.strip() else []
    before = not any(c.isalnum() for c in text[: boxes[0].start()])
    cuts = [box.start() if before else box.end() for box in boxes]
    ends = [*cuts[1:], len(text)] if before else cuts
    starts = cuts if before else [0, *cuts[:-1]]
    return [text[at:end].strip(" ,;/|·") for at, end in zip(starts, ends, strict=True)]

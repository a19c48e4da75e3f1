"""Label lines made even: one pair a line, and values without decoration."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.lines.corrections import announces_labels, corrected
from holdfast.parsers.fit.lines.stated import statements
from holdfast.parsers.fit.names.keys import slot_of
from holdfast.parsers.fit.names.others import any_name
from holdfast.parsers.fit.options.translations import glossed
from holdfast.parsers.memory import of_type
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.lines import Block, Line
from holdfast.parsers.words import ko_statements
from holdfast.schemas.picture import Record

_PAIR = re.compile(r"\A\s*+([^=:：]{1,60}?)\s?[=:：]\s?(\S.*)", re.DOTALL)
_STRANGE = re.compile(r"[,;/|·]\s?[^\s,;/|·:：=][^,;/|·:：=]{0,19}[:：=]\s")
_SEPARATOR = " ,;/|·•"


def expanded(lines: list[Line], record: Record, bend: Bend) -> list[Line]:
    """Give every pair a line of its own: "room=Birch; seats=14", "Correction: seats: 15"."""
    found: list[Line] = []
    for index, line in enumerate(lines):
        if announces_labels(index, lines, record):
            found.append(replace(line, text="", marker="rule"))
            continue
        line = corrected(index, lines, record, bend)
        pieces = (
            _pieces(line, record) or _at_names(line, record) or _stated(line, lines, record, bend)
        )
        found += [replace(line, text=text, marker="") for text in pieces] or [line]
    return found


def _pieces(line: Line, record: Record) -> list[str]:
    """Cut at separators, where every piece is a pair of a field."""
    if "=" not in line.text and line.text.count(":") + line.text.count("：") < 2:
        return []
    pieces = rows.row(line.text) or [line.text]
    pairs = [pair for piece in pieces if (pair := _PAIR.fullmatch(piece))]
    known = [pair for pair in pairs if slot_of(record, inline.plain(pair[1]))]
    if len(known) == len(pieces) and (len(known) > 1 or (known and "=" in line.text)):
        return [f"{inline.plain(pair[1])}: {pair[2]}" for pair in pairs]
    return []


def _at_names(line: Line, record: Record) -> list[str]:
    """Cut before the fields' names: "room: Birch, seats: 14, tags: a, b"."""
    marks = [m for m in _names(record).finditer(line.text) if _begins(line.text, m.start())]
    if len({m[1].casefold() for m in marks}) < 2 or marks[0].start() > 0:
        return []
    ends = [mark.start() for mark in marks[1:]] + [len(line.text)]
    found: list[str] = []
    for mark, end in zip(marks, ends, strict=True):
        value = line.text[mark.end() : end]
        strange = _STRANGE.search(value)
        value = (value[: strange.start()] if strange else value).strip(_SEPARATOR)
        found.append(f"{mark[1]}: {value}")
    return found


def _begins(text: str, at: int) -> bool:
    """Whether a separator, or nothing, stands before a place."""
    return not text[:at].strip() or text[:at].rstrip()[-1] in ",;/|·•"


def _stated(line: Line, lines: list[Line], record: Record, bend: Bend) -> list[str]:
    """Read a sentence that states all the fields that are needed, or takes back one of them."""
    if len(line.text) > _LONGEST_SENTENCE or line.fenced:
        return []
    found = statements(inline.plain(line.text), record)
    named = {slot.name for slot, _ in found}
    if not inline.label(line.text) and words.says("retraction", line.text):
        if not found and _names(record).search(line.text):
            bend.conflict = True
            raise bend.misfit("duplicate")
        before = itertools.takewhile(lambda one: one is not line, lines)
        labels = (label for one in before if (label := inline.label(one.text)))
        known = {slot.name for one in labels if (slot := slot_of(record, one.label))}
        return [f"{slot.name}: {value}" for slot, value in found] if named <= known else []
    whole = len(found) > 1 and all(slot.name in named for slot in record.required)
    if whole and any(
        words.says(law, _DIGIT.split(line.text[:_LEAD], maxsplit=1)[0])
        for law in ("supposes", "doubt")
    ):
        return []
    return [f"{slot.name}: {value}" for slot, value in found] if whole else []


_DIGIT = re.compile(r"\d")
_LEAD = 12
"""Characters in which a sentence says that it only supposes: "If the rent is 5, ..."."""
_LONGEST_SENTENCE = 400
"""Characters of a line that is looked through for what it states of the fields."""


@of_type
def _names(record: Record) -> re.Pattern[str]:
    """The names of the fields where they are labels."""
    return re.compile(
        rf"(?<!\w)\*{{0,3}}({any_name(record)})\*{{0,3}}\s?(?:\([^()\n]{{0,30}}\))?"
        r"\s?[:：=]\*{0,3}\s?",
        re.I,
    )


def labelled_in(text: str, record: Record) -> set[str]:
    """Return the fields whose labels stand within a text, behind a blank."""
    marks = (
        m for m in _names(record).finditer(text) if m.start() and text[m.start() - 1].isspace()
    )
    return {slot.name for mark in marks if (slot := record.slot(mark[1]))}


# --- what decorates the values ---

_COPULA = re.compile(rf"(?<=[가-힣\d)%])\s?(?:{ko_statements.COPULA})[.!]?$")
_STATEMENT_ENDS = re.compile(rf"[^\s,]{{1,15}}(?:{ko_statements.COPULA})[.!]?")
"""The last value alone with a copula: it ends the statement that all the lines are."""
_CLOSING = re.compile(r"(?<=[^\s>])\s?</[A-Za-z_]\w{0,30}>\Z")
"""A closing tag without the one that opens it."""
_FOOTNOTE = re.compile(r"(?<=\S)\s?(?:\[\d{1,2}\]|[†‡¹²³⁴⁵])$|(?<=[^\s*])\*$")


def polished(found: dict[str, Node]) -> dict[str, Node]:
    """Take off footnote marks, and a copula or a translation that most values end with."""
    heads = [n.head for n in found.values() if isinstance(n, Block) and n.head]
    copulas = sum(bool(_COPULA.search(head)) for head in heads)
    lone = len(heads) > 1 and copulas == 1 and bool(_STATEMENT_ENDS.fullmatch(heads[-1]))
    texts = [head for head in heads if sum(c.isalpha() for c in head) > 1]
    glosses = len(texts) > 1 and all(
        glossed(piece) for text in texts for piece in rows.row(text) or [text]
    )
    return {
        name: _polished(node, copula=lone or copulas * 2 >= max(len(heads), 3), gloss=glosses)
        for name, node in found.items()
    }


def _polished(node: Node, *, copula: bool, gloss: bool) -> Node:
    if not isinstance(node, Block) or not node.head:
        return node
    head = _FOOTNOTE.sub("", node.head) if node.head.count("*") < 2 else node.head
    head = _CLOSING.sub("", head) if head.count("<") == 1 else head
    if copula:
        head = _COPULA.sub("", head)
    if gloss and not node.lines:
        head = ", ".join(glossed(piece) or piece for piece in rows.row(head) or [head])
    return node if head == node.head else replace(node, head=head)

"""Label lines made even: one pair a line, corrections as pairs, values without decoration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from weakref import WeakKeyDictionary

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.beside import is_guessed
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.replacements import in_order, replacement
from holdfast.parsers.fit.stated import statements
from holdfast.parsers.fit.translations import glossed
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.lines import Block, Line
from holdfast.schemas.picture import Record, Slot

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
        line = _correction(line, lines[:index], record, bend)
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
        known = {slot.name for slot in _labelled(lines, line, record)}
        return [f"{slot.name}: {value}" for slot, value in found] if named <= known else []
    whole = len(found) > 1 and all(slot.name in named for slot in record.required)
    if whole and any(
        words.says(law, _DIGIT.split(line.text[:_LEAD], maxsplit=1)[0])
        for law in ("supposes", "doubt")
    ):
        return []
    return [f"{slot.name}: {value}" for slot, value in found] if whole else []


def _labelled(lines: list[Line], until: Line, record: Record) -> Iterator[Slot]:
    """Yield the fields that the lines before one have labels of."""
    for line in lines:
        if line is until:
            return
        found = inline.label(line.text)
        if found and (slot := slot_of(record, found.label)):
            yield slot


_DIGIT = re.compile(r"\d")
_LEAD = 12
"""Characters in which a sentence says that it only supposes: "If the rent is 5, ..."."""
_LONGEST_SENTENCE = 400
"""Characters of a line that is looked through for what it states of the fields."""
_patterns: WeakKeyDictionary[Record, re.Pattern[str]] = WeakKeyDictionary()


def _names(record: Record) -> re.Pattern[str]:
    if record not in _patterns:
        names = {name for slot in record.slots for name in (slot.key, *slot.names) if len(name) > 1}
        longest = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"
        _patterns[record] = re.compile(
            rf"(?<!\w)\*{{0,3}}({longest})\*{{0,3}}\s?(?:\([^()\n]{{0,30}}\))?\s?[:：=]\*{{0,3}}\s?",
            re.I,
        )
    return _patterns[record]


def labelled_in(text: str, record: Record) -> set[str]:
    """Return the fields whose labels stand within a text, behind a blank."""
    marks = (
        m for m in _names(record).finditer(text) if m.start() and text[m.start() - 1].isspace()
    )
    return {slot.name for mark in marks if (slot := record.slot(mark[1]))}


# --- corrections ---

_words: WeakKeyDictionary[Record, re.Pattern[str]] = WeakKeyDictionary()


def named_in(text: str, record: Record) -> set[str]:
    """Return the fields that a text names."""
    if record not in _words:
        names = {name for slot in record.slots for name in (slot.key, *slot.names) if len(name) > 1}
        longest = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"
        _words[record] = re.compile(rf"(?<![A-Za-z0-9_가-힣])(?:{longest})(?![A-Za-z0-9_])", re.I)
    found = (record.slot(name[0]) for name in _words[record].finditer(text))
    return {slot.name for slot in found if slot}


_STATED = re.compile(r"\s?(?:은|는|이|가|을|를|is|was|should be)?\s?[:：=]?\s")
_OLD = re.compile(r"→|->|=>|아니라|아닌|\bnot\b|\binstead\b|\bfrom\b|에서\s")


def announces_labels(index: int, lines: list[Line], record: Record) -> bool:
    """Whether a line takes back what stands above only to give some labels below it anew: "Wait, I
    misread that.", "정정: 시간이 틀렸습니다"."""
    line = lines[index]
    if line.blank or _label_in(line, record) or not words.says("retraction", line.text):
        return False
    near = lines[index + 1 : index + 1 + _NEAR]
    below = [one for one in near if not (one.blank or _is_bare_correction(one))]
    first = _label_in(below[0], record) if below else None
    above = lines[max(0, index - _NEAR) : index]
    if first is None or not any(_label_in(one, record) is first for one in above):
        return False
    anew = {slot.name for one in below if (slot := _label_in(one, record))}
    return not (named_in(line.text, record) - anew or _states(line.text, record))


_NEAR = 40
"""Lines around a correction in which its labels are looked for."""


def _label_in(line: Line, record: Record) -> Slot | None:
    found = inline.label(line.text)
    return slot_of(record, found.label) if found and found.value else None


def _is_bare_correction(line: Line) -> bool:
    """Whether a line is nothing but the word for a correction."""
    text = inline.plain(line.text).rstrip(":： ")
    return len(text) <= _SHORT_TITLE and words.says("correction", text)


_SHORT_TITLE = 20


def _states(text: str, record: Record) -> bool:
    """Whether a text gives a value itself, or calls what stands there made up."""
    values = [value for _, value in statements(inline.plain(text), record)]
    wrong = [v for v in values if words.says("unasked", v) or words.says("retraction", v)]
    return is_guessed(text) or len(wrong) < len(values)


def _correction(line: Line, above: list[Line], record: Record, bend: Bend) -> Line:
    """Read "Correction: seats: 15" as the pair it gives; one that names no field is a conflict."""
    found = inline.label(line.text)
    if not found or not found.value or slot_of(record, found.label):
        return line
    if len(found.label) > 30 or not words.says("correction", found.label):
        return line
    value = inline.plain(found.value)
    if words.is_none(value) or words.is_courtesy(value):
        return line
    name = _leading_name(value, record)
    if label := _replaced(value, above, record):
        return replace(line, text=label, marker="")
    if not name or _OLD.search(value):
        bend.conflict = True
        raise bend.misfit("duplicate")
    rest = value[len(name) :]
    stated = _STATED.match(rest + " ")
    return replace(
        line, text=f"{name}: {rest[stated.end() :].strip() if stated else rest}", marker=""
    )


def _replaced(said: str, above: list[Line], record: Record) -> str:
    """Return the label line that "the seats are 15, not 14" gives: of the field that it names, or
    of the only one that holds what it puts right; "" where that is unclear."""
    change, said = replacement(said), in_order(said)
    if change is None or words.says("doubt", said) or is_guessed(said):
        return ""
    named = slot_of(record, change.noun)
    if named_in(said, record) - {named.name if named else ""}:
        return ""
    held = {slot.name: text for line in above for slot, text in _held(line, record)}
    same = [name for name, text in held.items() if text == change.old]
    if named:
        same = [name for name in same if name == named.name]
    return f"{same[0]}: {change.new}" if len(same) == 1 else ""


def _held(line: Line, record: Record) -> Iterator[tuple[Slot, str]]:
    found = inline.label(line.text)
    if found and found.value and (slot := slot_of(record, found.label)):
        yield slot, inline.plain(found.value)


def _leading_name(text: str, record: Record) -> str:
    names = [name for slot in record.slots for name in (slot.key, *slot.names)]
    at_start = [n for n in names if len(n) > 1 and text.casefold().startswith(n.casefold())]
    return text[: len(max(at_start, key=len))] if at_start else ""


# --- what decorates the values ---

_COPULA = re.compile(r"(?<=[가-힣\d)%])\s?(?:입니다|이에요|예요|이다)[.!]?$")
_STATEMENT_ENDS = re.compile(r"[^\s,]{1,15}(?:입니다|이에요|예요|이다)[.!]?")
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

"""Code around a literal that makes it another value than it shows: `tags.append("x")` behind it,
`!=` before it, or a remark within that doubts a part."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import LOOK_AT, Case, refuse
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.outline.remarks import is_doubt
from holdfast.schemas.records import Kind

_CHANGES = re.compile(
    r"^[ \t]*+[A-Za-z_][\w.]*+(?:(?<=\.append)|(?<=\.extend)|(?<=\.insert)|(?<=\.add)|(?<=\.update)"
    r"|(?<=\.push)|(?<=\.unshift)|(?<=\.splice)|(?<=\.remove)|(?<=\.discard)|(?<=\.pop)"
    r"|(?<=\.clear)|(?<=\.concat))\("
    r"|^[ \t]*+[A-Za-z_][\w.]*+\[[^\]\n]{1,60}\][ \t]*+=(?!=)"
    r"|^[ \t]*+[A-Za-z_]\w*+\.\w++[ \t]*+=(?!=)"
    r"|^[ \t]*+del[ \t]++[A-Za-z_][\w.]*+\["
    r"|^[ \t]*+[A-Za-z_][\w.]*+[ \t]*+[-+|&]=",
    re.M,
)
"""A statement that adds to a list or an object, takes from it, or sets a part of it."""
_DENIES = re.compile(r"(?:!==?|\bnot[ \t]in|\bremove\(|\bexclude\s?=)[ \t]*\Z")


_COMPUTES = re.compile(
    r"[ \t]{0,9}(?:\*[ \t]{0,9}\d|\+[ \t]{0,9}[\[({\d]|\|[ \t]{0,9}\{)"
    r"|\[(?:-?\d{1,6})?:-?\d{0,6}(?::-?\d{0,6})?\]|\.[a-z_]\w{0,30}\("
)
"""An operator, a slice or a method right behind a literal: [5] * 3, [1, 2] + [3], [1, 2][:1]."""
_PICKS = re.compile(r"\[-?\d{1,6}\]")
"""One item of a list: [4, 5, 6][0]. Behind a list of one it is another one, or a footnote."""
_COMPUTED = re.compile(r"(?:\d[ \t]{0,9}\*|[\])}][ \t]{0,9}\+)[ \t]{0,9}\Z")
"""The same before it: 3 * [5]."""
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")


def refuse_computed(case: Case, answer: Answer) -> None:
    """Refuse a literal where an operator makes another value of it, or
    where it is the mark of a footnote behind a number: 5[1]."""
    text, start, end = case.text, answer.start, answer.end
    picks = "," in text[start:end] and _PICKS.match(text, end)
    if picks or _COMPUTES.match(text, end) or _COMPUTED.search(text, max(start - 20, 0), start):
        refuse(Kind.CONFLICT, "code that makes another value of it")
    before = text[max(start - 2, 0) : start].rstrip()
    if before[-1:].isdigit() and _FOOTNOTE.fullmatch(text, start, end):
        refuse(Kind.NO_VALUE, "the mark of a footnote")


def refuse_changed(case: Case, answer: Answer) -> None:
    """Refuse a literal where the code around it changes or denies it."""
    text, start, end = case.text, answer.start, answer.end
    if _DENIES.search(text, max(start - 20, 0), start):
        refuse(Kind.NO_VALUE, "code that denies the value")
    if _CHANGES.search(text[end : end + LOOK_AT]):
        refuse(Kind.CONFLICT, "code behind it changes the value")


_BEHIND = 100
"""Characters behind a literal within which a remark may stand."""
_REMARK = re.compile(r"/\*(.{1,200}?)\*/|(?<!:)//[ \t]?([^\n]{1,200})", re.S)


def refuse_doubted(case: Case, answer: Answer) -> None:
    """Refuse a literal with a remark of code that doubts what stands before it: "// or Bonn"."""
    text = case.text[answer.start : answer.end + _BEHIND]
    if " # " in text and any(map(_is_other_value, text.split("\n"))):
        refuse(Kind.CONFLICT, "a remark that doubts a value")
    if "//" not in text and "/*" not in text:
        return
    for remark in _REMARK.finditer(text):
        said = (remark[1] or remark[2]).strip()
        if is_doubt(said) or any(words.says(law, said) for law in ("unsure", "doubt", "disowns")):
            refuse(Kind.CONFLICT, "a remark that doubts a value")


def _is_other_value(line: str) -> bool:
    """Whether a line of code ends in a remark that begins with a doubt: age = 5 # or 7. One that
    only lists what there is to choose from, "# low or high", does not."""
    said, mark, remark = line.partition(" # ")
    first = remark.split(None, 1)[0] if remark.strip() else ""
    doubts = is_doubt(first) or remark.endswith("?") or words.says("unsure", remark)
    return bool(mark) and said.count('"') % 2 == 0 and doubts

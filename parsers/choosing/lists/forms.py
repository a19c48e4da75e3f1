"""Lists that are no terms by their form: a form left empty, turns of a talk, lines of code."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Law
from holdfast.parsers.choosing.lists.merging import is_grounded
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline import inline
from holdfast.schemas.records import Kind

_TAG = re.compile(
    r"(?:(?<!`)`{3,10}+|(?<!~)~{3,10}+)[ \t]{0,9}+([a-z+#]{1,12})?[^\n]{0,40}\n", re.I
)
_COMMANDS = frozenset(
    ["sql", "mysql", "sqlite", "bash", "sh", "shell", "zsh", "console", "powershell"]
)
"""Languages of which every line is an order."""
_PROGRAMS = frozenset(
    ["python", "py", "js", "javascript", "ts", "typescript", "java", "c", "cpp", "go", "rust", "r"]
)
_CODE = re.compile(
    r"[(){};=]|^(?:import|from|def|class|for|while|if|return|print|const|let|var|function|public)\b"
)


def _is_left_empty(case: Case, read: Read) -> bool:
    """Whether every item is a label with nothing behind it, "- 인물:", that no source knows."""
    bare = len(read.run.items) > 1 and all(
        inline.plain(item.text).endswith((":", "：")) and not item.below for item in read.run.items
    )
    return bare and not is_grounded(case, read.texts)


def _are_turns(_: Case, read: Read) -> bool:
    """Whether heads come again, with sentences behind them: speakers take turns."""
    if len(read.texts) == len(read.run.items) or len(read.run.items) < 3:
        return False
    terms = [inline.term(item.text) for item in read.run.items]
    heads = [term.head for term in terms if term.mark == "colon"]
    said = [term for term in terms if term.mark == "colon" and _is_said(term.rest)]
    return len(set(heads)) < len(heads) and len(said) * 2 > len(terms)


def _is_said(rest: str) -> bool:
    return words.is_sentence(rest) or rest.endswith((".", "?", "!"))


def _is_code(case: Case, read: Read) -> bool:
    """Whether the lines of a fence are orders, or a program."""
    if read.run.kind != "plain" or not read.run.items[0].line.fenced:
        return False
    openings = list(_TAG.finditer(case.text, 0, read.run.start))
    tag = (openings[-1][1] or "").lower() if openings else ""
    programs = tag in _PROGRAMS and any(_CODE.search(item.text) for item in read.run.items)
    return tag in _COMMANDS or programs


LAWS: tuple[Law, ...] = (
    (_is_left_empty, Kind.NO_VALUE, "a form that is left empty"),
    (_are_turns, Kind.ECHO, "turns of a talk"),
    (_is_code, Kind.NO_VALUE, "code"),
)
"""What refuses a list that nothing announces."""

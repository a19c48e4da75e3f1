"""Members of an object whose braces are missing: one `key: value,` a line, or all in a row."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from holdfast.parsers.layouts import literals
from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.layouts.strings import QUOTES
from holdfast.parsers.tree import Candidate, Leaf, Mapping, Tree, leaves

_BEGINS = re.compile(r"\s{0,200}+[\"']?[A-Za-z가-힣_][\w ]{0,40}[\"']?\s?[:=]\s?[\"'\[{\w+-]")
_QUOTED_KEY = re.compile(r"\s{0,200}+\"[^\"\n]{1,60}\"\s?:\s?[\"\[{\d-]")
_NEXT_KEY = re.compile(
    r",\s?\"[^\"\n]{1,60}\"\s?:\s?[\"\[{\d-]|,\s{0,20}+(?:\"[^\"\n]{0,60}\"?)?\Z"
)
_QUOTE = re.compile("[" + "".join(QUOTES) + "]")
_WORD = re.compile(r"[+-]?\d[\d.,_]{0,40}|true|false|null|none|nil", re.I)
_REMARK = re.compile(r"(?:^|(?<=\s))(?://|#\s).*")
_LONGEST = 20_000


def find(text: str) -> Iterator[Candidate]:
    """Yield the members where the whole reply, or a fence, is nothing else and looks like code."""
    blocks = fences(text)
    start, end = (blocks[0].body_start, blocks[0].body_end) if len(blocks) == 1 else (0, len(text))
    body = text[start:end].rstrip()
    if len(body) > _LONGEST or "," not in body or not _QUOTE.search(body):
        return
    if tree := _list_in(body) or _object_in(body):
        yield Candidate(tree, start, end, "members")


def _list_in(body: str) -> Tree | None:
    """Read a list whose opening bracket is missing."""
    ends = body.endswith("]") and body.lstrip()[:1] == '"'
    return literals.read("[" + body) if ends else None


def _object_in(body: str) -> Tree | None:
    """Read an object whose braces are missing.

    Where keys in quotes, or a closing brace, say that it was one and no more is known, it is in
    doubt: it is no labels and lines of text.
    """
    if not _BEGINS.match(body):
        return None
    tree = literals.read("{" + body) if body.endswith("}") else None
    tree = tree or literals.read("{" + body.rstrip(",") + "\n}")
    many = isinstance(tree, Mapping) and len(tree.pairs) > 1
    if isinstance(tree, Mapping) and many and _separated(body) and _is_code(tree):
        return tree
    was_object = _QUOTED_KEY.match(body) and _NEXT_KEY.search(body)
    was_closed = many and body.endswith("}") and body.count("}") > body.count("{")
    return Mapping(soiled=True) if was_object or was_closed else None


def _separated(body: str) -> bool:
    """Whether every line but the last ends with a comma, or opens a bracket, or is to be closed."""
    lines = [_REMARK.sub("", line).strip() for line in body.split("\n")]
    lines = [line for line in lines if line]
    return all(
        line.endswith((",", ";", "{", "[")) or after[0] in "]},"
        for line, after in itertools.pairwise(lines)
    )


def _is_code(tree: Mapping) -> bool:
    """Whether every value is quoted, or a number or word of code, and some string is quoted."""
    values = list(leaves(tree))
    if tree.soiled:
        return False
    coded = all(leaf.quoted or _WORD.fullmatch(leaf.text) for leaf in values)
    return coded and any(leaf.quoted for leaf in values) and not any(_broken(v) for v in values)


def _broken(leaf: Leaf) -> bool:
    return leaf.cut or leaf.soiled or leaf.unclosed or "\n" in leaf.text

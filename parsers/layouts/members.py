"""Members of an object whose braces are missing: one `key: value,` a line, or all in a row."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from holdfast.parsers.layouts import literals
from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.layouts.strings import QUOTES
from holdfast.parsers.tree import Candidate, Leaf, Mapping, leaves

_BEGINS = re.compile(r"\s{0,200}+[\"']?[A-Za-z가-힣_][\w ]{0,40}[\"']?\s?[:=]\s?[\"'\[{\w+-]")
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
    if body.endswith("]") and body.lstrip()[:1] == '"' and (tree := literals.read("[" + body)):
        yield Candidate(tree, start, end, "members")
        return
    if not _BEGINS.match(body):
        return
    if not _separated(body):
        return
    tree = literals.read("{" + body) if body.endswith("}") else None
    tree = tree or literals.read("{" + body.rstrip(",") + "\n}")
    if not isinstance(tree, Mapping) or len(tree.pairs) < 2:
        return
    is_code = not tree.soiled and _is_code(tree)
    if is_code or body.endswith("}"):
        tree.soiled = not is_code  # it was an object, and is no labels and lines of text
        yield Candidate(tree, start, end, "members")


def _separated(body: str) -> bool:
    """Whether every line but the last ends with a comma, or opens a bracket, or is to be closed."""
    lines = [_REMARK.sub("", line).strip() for line in body.split("\n")]
    lines = [line for line in lines if line]
    return all(
        line.endswith((",", ";", "{", "[")) or after[0] in "]}"
        for line, after in itertools.pairwise(lines)
    )


def _is_code(tree: Mapping) -> bool:
    """Whether every value is quoted, or a number or word of code, and some string is quoted."""
    values = list(leaves(tree))
    coded = all(leaf.quoted or _WORD.fullmatch(leaf.text) for leaf in values)
    return coded and any(leaf.quoted for leaf in values) and not any(_broken(v) for v in values)


def _broken(leaf: Leaf) -> bool:
    return leaf.cut or leaf.soiled or "\n" in leaf.text

"""TOML, in a fence that says so or as the whole of a reply."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from holdfast.parsers.layouts.fences import bodies
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

_LINE = re.compile(
    r"\A[ \t]*+(?:#.*|\[{1,2}[\w.\"' -]{1,80}\]{1,2}\s*(?:#.*)?|[\w.\"'가-힣-]{1,80}\s?=\s?\S.*)?$"
)
_LONGEST = 100_000


def find(text: str) -> Iterator[Candidate]:
    """Yield what tomllib reads; a date stays the text it was."""
    places = bodies(text, frozenset(["toml"]))
    if not places and _looks_like_it(text):
        places = [(0, len(text))]
    for start, end in places:
        body = text[start:end]
        data = _loaded(body)
        if data is None and not body.isascii():
            data = _loaded("\n".join(_named(line) for line in body.split("\n")))
        if data:
            yield Candidate(_tree(data), start, end, "toml")


def _loaded(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


_SECTION = re.compile(r"\A[ \t]*+(\[{1,2})([^\[\]\"'#=\n]{1,80})(\]{1,2})([ \t]*+(?:#.*)?)")
_KEY = re.compile(
    r"\"(?>(?:[^\"\\\n]|\\.)*)\"|'[^'\n]*+'|#.*|(?<!\w)([^\W\d][\w -]{0,60}?)(?=[ \t]?=)"
)
"""A string, a comment, or a bare key."""


def _named(line: str) -> str:
    """Put names that TOML takes only in quotes into them: [장비], 모델 = "SR-40"."""
    if line.isascii():
        return line
    if section := _SECTION.fullmatch(line):
        name = ".".join(f'"{part.strip()}"' for part in section[2].split("."))
        return f"{section[1]}{name}{section[3]}{section[4]}"
    return _KEY.sub(lambda found: f'"{found[1].strip()}"' if found[1] else found[0], line)


def _looks_like_it(text: str) -> bool:
    if " = " not in text or len(text) > _LONGEST or text.lstrip()[:1] in "{<":
        return False
    first, *rest = text.strip().split("\n")
    return bool(_LINE.match(first)) and all(
        _LINE.match(line) or line.startswith((" ", "]")) for line in rest
    )


def _tree(data: Any, depth: int = 0) -> Tree:
    if isinstance(data, dict) and depth < 50:
        return Mapping([(key, _tree(value, depth + 1)) for key, value in data.items()])
    if isinstance(data, list) and depth < 50:
        return Listing([_tree(value, depth + 1) for value in data])
    if isinstance(data, str):
        return Leaf(data, quoted=True)
    return Leaf(str(data).lower() if isinstance(data, bool) else str(data))

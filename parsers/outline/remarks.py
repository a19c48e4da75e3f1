"""Remarks of code behind what a line says: "- debt    # money" and "level: 3  // of five"."""

from __future__ import annotations

import re
from itertools import compress

from holdfast.parsers import words

_REMARK = re.compile(r"(?<=\S)([ \t]{1,200}+)(#|//)[ \t](?=[ \t]{0,20}\d{0,3}[^\W\d])")
"""A mark of a remark between blanks, before a word: no C#, no #hashtag, no Suite # 4."""
_MEMBER = re.compile(r"[ \t]{0,40}(?:[-*+•][ \t]|\d{1,3}[.)][ \t]|[^:：\n]{1,40}[:：](?:\s|\Z))")
_ONLY_MARKER = re.compile(r"[ \t]{0,40}(?:[-*+•>|#]{1,3}|\d{1,3}[.)])?[ \t]{0,40}")
_OPEN_KEY = re.compile(r"[ \t]{0,40}[^\s#*-][^:：\n]{0,60}[:：]")

_LEFT = re.compile(r"\s(?:#|//)\s|/\*")


def without_remarks(raws: list[str]) -> list[str]:
    """Return the lines without the remarks behind them.

    They are remarks where most lines have one, where "#" stands behind two blanks, and where one
    stands behind a key with nothing else; elsewhere the mark may be a word: "press # to reach".
    """
    found = [_remark(raw) for raw in raws]
    if not any(found):
        return raws
    usual = _are_usual(raws, found) or any(
        one and one[2] == "#" and _OPEN_KEY.fullmatch(raw, 0, one.start())
        for raw, one in zip(raws, found, strict=True)
    )
    return [
        raw[: one.start()] if one and (usual or _is_set_off(one)) else raw
        for raw, one in zip(raws, found, strict=True)
    ]


def _remark(raw: str) -> re.Match[str] | None:
    """Return the one remark of a line, which stands behind something and outside of quotes."""
    found = _REMARK.search(raw)
    if found is None or _REMARK.search(raw, found.end()):
        return None
    before = raw[: found.start()]
    if is_doubt(raw[found.end() :]):
        return None
    if _ONLY_MARKER.fullmatch(before) or before.count('"') % 2 or before.count("`") % 2:
        return None
    return found


def _is_set_off(found: re.Match[str]) -> bool:
    return found[2] == "#" and (len(found[1]) > 1 or found[1] == "\t")


def _are_usual(raws: list[str], found: list[re.Match[str] | None]) -> bool:
    """Whether most lines have one: of items and labels alone, where such have them."""
    members = [_MEMBER.match(raw) is not None for raw in raws]
    if not any(compress(found, members)):
        members = [any(map(str.isalnum, raw)) for raw in raws]
    count = sum(1 for one in compress(found, members) if one)
    return count > 1 and count * 2 > sum(members)


def is_doubt(remark: str) -> bool:
    """Whether a remark takes back what stands before it, or offers something else: "# or 4"."""
    laws = ("alternative", "retraction", "correction")
    hedged = words.says("hedge", remark) and not remark.lstrip().startswith("to ")  # no range
    doubts = hedged or any(words.says(law, remark) for law in laws)
    return doubts or remark.rstrip().endswith(("?", "？"))


def is_doubted(text: str) -> bool:
    """Whether a value holds a remark that doubts it."""
    found = _LEFT.search(text) if "# " in text or "// " in text else None
    remark = text[found.end() :] if found else ""
    return is_doubt(remark) or words.says("unsure", remark)


def is_remarked(item: str) -> bool:
    """Whether an item without quotes still holds what may be a remark, so that nobody can tell
    where it ends."""
    return _LEFT.search(item) is not None and item[:1] not in "\"'“‘`"

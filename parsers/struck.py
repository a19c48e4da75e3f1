"""What is struck out, ~~so~~ or <del>so</del>: it is not the value, what stands beside it is.

Two tildes within a word or with a blank inside are none: 5~~7, 네~~, "~~ 하는".
"""

from __future__ import annotations

import re

_SPAN = re.compile(
    r"(?<![\w~])([\"“])?~~(?=[^\s~])(?>(?:[^~\n]|~(?!~)){1,300})(?<!\s)~~(?(1)[\"”])(?![\w~])"
)
"""A struck piece, with the quotes around it."""
_ACROSS = re.compile(
    r"(?<![\w~])~~(?=[^\s~])((?>[^~\n]{1,200}(?:\n[^~\n]{1,200}){1,9}))(?<!\s)~~(?![\w~])"
)
"""Struck out over several lines."""
_LINE_START = re.compile(r"\n([ \t]{0,20}(?:[-*+•][ \t]|\d{1,2}[.)][ \t])?)")
_TAG = re.compile(r"<(del|strike|s)(?:[ \t][^<>\n]{0,100})?>(?>\s{0,9})([^<>]{1,300}+)</\1>", re.I)
_INSERTED = re.compile(r"<ins(?:[ \t][^<>\n]{0,100})?>([^<>]{1,300}+)</ins>", re.I)
_TAGS = ("<del", "<strike", "<s>", "<s ")
_LONGEST_START = 40
"""Characters of what is struck out at the very beginning of a reply, where <s> may be a token."""
_FEWEST, _MOST = 2, 400
"""Marks in a reply; no answer has more."""
_NEAR = 200
"""Characters around a tag that are looked at."""
_MARKER = re.compile(
    r"[ \t]{0,40}(?:>[ \t]?)?(?:(?:[-*+•]|\d{1,3}[.)])[ \t]{1,4})?(?:\[[ xX✓✔]?\][ \t]{1,4})?"
)
_COMMAS = (",", "，", "、")
_BEFORE_ITEMS = (*_COMMAS, ":", "：", "[", "(", "|")
_BEFORE_VALUE = (":", "：", "=", "|", "[")
_BEHIND_VALUE = ("|", ",", "}", "]")
_TURNED = re.compile(r"(?:→|->|=>|➜|➔|⇒)[ \t]{0,9}")
_REMARK = re.compile(r"[ \t]{0,9}(?:[(（–—:：]|-(?!>))")
"""What says why a piece is struck out, or gives another in its place: nobody can tell."""


STRUCK = "struck out"
"""Note: something is struck out, so that the reply is not what it looks like."""


def without_struck(text: str, notes: list[str]) -> str:
    """Take off what is struck out beside something else. An item that is struck out as a whole
    stays, since it counts in the list; in place of a value stands that there is none; and what
    only has a remark behind it stays for others to refuse."""
    if "<" in text and any(tag in text.lower() for tag in _TAGS):
        text = _untagged(text)
    if not _FEWEST <= text.count("~~") <= _MOST:
        return text
    text = _ACROSS.sub(_by_lines, text)
    lines = [_kept(line) if "~~" in line else line for line in text.split("\n")]
    left = "\n".join(line for line in lines if line is not None)
    if left != text or is_held(left):
        notes.append(STRUCK)
    return left


def is_held(text: str) -> bool:
    """Whether a text still holds something that is struck out."""
    return "~~" in text and _SPAN.search(text) is not None


def _untagged(text: str) -> str:
    found = _TAG.sub(lambda tag: f"~~{tag[2].rstrip()}~~" if _strikes(tag) else tag[0], text)
    return _INSERTED.sub(r"\1", found) if found != text else text


def _strikes(tag: re.Match[str]) -> bool:
    """Whether a tag strikes out; <s> and </s> are also the first and the last token of a text."""
    if tag[1] not in "sS":
        return True
    before = tag.string[max(tag.start() - _NEAR, 0) : tag.start()].rstrip()
    behind = tag.string[tag.end() : tag.end() + _NEAR].lstrip(" \t")
    if "[INST]" in tag[2] or "\n" in tag[2].strip() or before.endswith("</s>"):
        return False
    follows = any(map(str.isalnum, behind.partition("\n")[0])) and not behind.startswith("<")
    return bool(before) or (follows and len(tag[2]) <= _LONGEST_START)


def _by_lines(found: re.Match[str]) -> str:
    return "~~" + _LINE_START.sub(r"~~\n\1~~", found[1]) + "~~"


def _kept(line: str) -> str | None:
    """What is left of a line; None for one without a marker that is struck out as a whole."""
    if line.lstrip().startswith("|") and not _SPAN.sub("", line).strip("| \t"):
        return line
    marker = _MARKER.match(line)
    start = marker.end() if marker else 0
    first = _SPAN.match(line, start)
    if first and (not line[first.end() :].strip(" \t.。")):
        return line if line[:start].strip() else None
    place = start
    while (span := _SPAN.search(line, place)) is not None:
        if _is_explained(line, span, start):
            place = span.end()
        else:
            line = _taken(line[: span.start()], span, line[span.end() :], start)
            place = max(start, span.start() - 1)
    return line


def _is_explained(line: str, span: re.Match[str], start: int) -> bool:
    """Whether all that a value or an item says beside what is struck out is a remark."""
    head = line[: span.start()].rstrip(" \t*_")
    begins = span.start() <= start or head.endswith((*_BEFORE_VALUE, '"', "“")) or bool(span[1])
    return begins and _REMARK.match(line, span.end()) is not None


def _taken(before: str, span: re.Match[str], behind: str, start: int) -> str:
    """Join what stands on both sides of a struck piece."""
    head, tail = before.rstrip(" \t*_"), behind.lstrip(" \t")
    is_value = bool(span[1]) and head.endswith((":", "："))
    is_first = len(before) <= start or head.endswith(_BEFORE_ITEMS)
    if tail.startswith(_COMMAS) and is_first and not is_value:
        return before + tail[1:].lstrip()
    if head.endswith(_COMMAS) and (not tail or tail[0] in ")]|.。"):
        return head[:-1] + behind
    if head.endswith(("(", "（")) and tail.startswith((")", "）")):
        return head[:-1].rstrip() + tail[1:]
    if head.endswith(_BEFORE_VALUE) and (not tail or tail.startswith(_BEHIND_VALUE)):
        return before + ("null" if span[1] else "—") + behind
    turned = _TURNED.match(tail)
    if not tail or tail[0] in '"”':
        return before.rstrip(" \t") + tail
    return before + (tail[turned.end() :] if turned else tail)

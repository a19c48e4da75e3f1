"""What may follow a string's closing quote, and what begins the next member.

A quote closes its string only where the text goes on as the open bracket wants it: behind a key a
colon, behind a value the next key or the end, behind an item the next item or the end.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal, NamedTuple

SPACE = re.compile(r"\s+")
CLOSERS = {"}": "}", "]": "]", ")": ")", "｝": "}", "］": "]", "）": ")"}
OPENERS = {"{": "}", "[": "]", "(": ")", "｛": "}", "［": "]", "（": ")"}
FENCE_END = re.compile(r"`{3,9}[ \t]{0,20}(?:\n|\Z)")
COMMENT = re.compile(r"//|/\*|#[ \t]")

_Q = r"\\?[\"'“”‘’＂「」`´]"
_BARE = r"[\w$][\w$.-]{0,40}(?:[ ][\w$.-]{1,40}){0,3}"
_VALUE = r"[\"'“‘「`\[{\\\d-]|true\b|false\b|null\b|None\b|True\b|False\b"
_KEY = (
    rf"(?:(?:{_Q}){{1,2}}[^\"“”＂\n:：]{{1,60}}?(?:{_Q}){{0,2}}\s{{0,3}}[:：=]"
    rf"|{_BARE}[\"'”]?\s?[:：=]|:[A-Za-z_]\w{{0,40}}\s?=>"
    rf"|{_Q}[\w.-]{{1,40}}{_Q}\s{{1,20}}(?:{_VALUE}))"
)
_QUOTED_KEY = rf"{_Q}[^\"“”＂\n:：]{{1,60}}?{_Q}\s{{0,3}}[:：]"
QUOTED_KEY = re.compile(_QUOTED_KEY)
_WHOLE = r"\"(?>(?:[^\"\\\n]|\\.){0,300})\"|'[^'\n]{0,300}'|“[^“”\n]{0,300}”"
_ENDS = r"\s{0,50}+(?:[,，\]}｝］]|\Z)"

KEY = re.compile(_KEY)
"""A key with its colon; one of its quotes may be lost."""
QUOTED_MEMBER = re.compile(rf"{_QUOTED_KEY}\s{{0,20}}(?={_VALUE})")
"""A key in quotes, its colon and the beginning of a value."""
WHOLE_MEMBER = re.compile(
    rf"{_QUOTED_KEY}\s{{0,20}}(?:(?:{_WHOLE}){_ENDS}|[\[{{\d-]|true\b|false\b|null\b)"
)
"""The same with a value that is whole, or begins with what is no word."""
WHOLE_ITEM = re.compile(rf"(?:{_WHOLE})(?:{_ENDS}|\s{{1,50}}+[\"“'\d])")
_BARE_ITEM = re.compile(
    r"(?:-?\d[\d.]{0,20}|true|false|null|None|True|False)(?=\s{0,50}+(?:[,\]]|\Z))"
)
_AFTER_COMMA = re.compile(
    r"\s{0,200}+(?:[\"'“‘＂「`{\[\]}\\\d｛［｝］-]|//|#|/\*|\.\.\.|…|\Z"
    r"|true\b|false\b|null\b|None\b|True\b|False\b|[^\s:：={}\[\],]{1,40}\s?(?:[:：=]|\Z))"
)
_MEMBER_BEHIND = re.compile(
    rf"\s{{0,200}}+(?:{_KEY}|[{{\]}}｝］]|//|#[ \t]|/\*|\.\.\.|…|\Z"
    rf"|[A-Z][A-Z_]{{2,40}}[ \t](?:{_QUOTED_KEY})"
    rf"|(?:{_Q})?[^\"“”＂\n:：,，]{{0,60}}(?:{_Q})?\Z)"
)
_MEMBER_ON_LINE = re.compile(rf"{_BARE}\s?[:=]\s?(?:{_VALUE}|\w)")
_PROSE_TO_THE_END = re.compile(r"[^\"“”{}\[\]]{1,400}+\Z")
"""Behind a blank line: the bracket was forgotten, and no string or bracket comes any more."""
_NEXT_QUOTE = re.compile(r"[\"“”'＂\]}\n]")
_CLOSER_BEHIND = re.compile(r"[,，;；]\s{0,50}+([\]})］｝）])")
_JOINED = re.compile(r"\+\s{0,50}+[\"'“]")
_LOOK_AHEAD = 200
"""Characters looked at to tell a closing quote from one within the string."""


Role = Literal["key", "value", "item", "argument"]


class Where(NamedTuple):
    """Where a string stands: what it is of the innermost open bracket, and what closes them all."""

    role: Role
    closers: tuple[str, ...]
    """Outermost first."""
    key_quoted: bool = False
    """Whether the key of the value has quotes."""


def closes(text: str, after: int, where: Where, inside: Counter[str]) -> bool:
    """Whether a quote that ends before `after` ends its string.

    `inside`: the brackets that were opened within the string, and not closed, by their closers.
    """
    space = SPACE.match(text, after)
    at = space.end() if space else after
    if at >= len(text) or FENCE_END.match(text, at):
        return True
    char = text[at]
    if char == "\\":
        return text.startswith(('\\"', "\\n"), at) or at + 1 >= len(text)
    if COMMENT.match(text, at) and (char == "/" or space):
        return True
    if char == "+":
        return _JOINED.match(text, at) is not None
    if (behind := _CLOSER_BEHIND.match(text, at)) and inside[CLOSERS[behind[1]]] > 0:
        return _closer_follows(text, behind.start(1), where, inside)
    if char in CLOSERS:
        return _closer_follows(text, at, where, inside)
    has_break = space is not None and "\n" in space[0]
    return _FOLLOWS[where.role](text, after, at, has_break)


def _key(text: str, after: int, at: int, has_break: bool) -> bool:
    if text[at] in ":：=":
        return True
    if text[at] in ",，、;；":
        return True
    return text.startswith("->", at)


def _value(text: str, after: int, at: int, has_break: bool) -> bool:
    if text[at] in ",，;；、":
        return _line_ends(text, at) or _MEMBER_BEHIND.match(text, at + 1) is not None
    if QUOTED_MEMBER.match(text, at):
        return True
    if text.count("\n", after, at) > 1 and _PROSE_TO_THE_END.match(text, at):
        return True
    return has_break and (text[at] in "{[" or _MEMBER_ON_LINE.match(text, at) is not None)


def _item(text: str, after: int, at: int, has_break: bool) -> bool:
    char = text[at]
    if char in ",，、;；":
        if has_break or _line_ends(text, at) or _AFTER_COMMA.match(text, at + 1):
            return True
        return _bare_follows(text, at + 1)
    if char in ":：=":
        return QUOTED_MEMBER.match(text, at) is not None or _value_follows(text, at)
    if char in "\"'“‘＂「`":
        if at == after and text[at + 1 : at + 2].isspace():
            return False
        return has_break or WHOLE_ITEM.match(text, at) is not None
    if at > after and _BARE_ITEM.match(text, at):
        return True
    return has_break and char in "{["


def _argument(text: str, after: int, at: int, has_break: bool) -> bool:
    return (
        text[at] in ":：;="
        or _item(text, after, at, has_break)
        or _value(text, after, at, has_break)
    )


_FOLLOWS = {"key": _key, "value": _value, "item": _item, "argument": _argument}
_VALUE_BEHIND = re.compile(rf"(?:=>|[:：=])\s{{0,20}}(?:{_VALUE})")


def _value_follows(text: str, at: int) -> bool:
    return _VALUE_BEHIND.match(text, at) is not None


def _line_ends(text: str, at: int) -> bool:
    return text.find("\n", at, at + 3) >= 0


def _bare_follows(text: str, at: int) -> bool:
    """After a comma: whether an unquoted item follows, not the rest of this string."""
    nearest = _NEXT_QUOTE.search(text, at, at + _LOOK_AHEAD)
    if nearest is None:
        return False
    if nearest[0] in "]}\n":
        return True
    follows = text[nearest.end() : nearest.end() + 8].lstrip()
    return not follows.startswith((",", "]", "}", ":"))


def _closer_follows(text: str, at: int, where: Where, inside: Counter[str]) -> bool:
    """Whether a closing bracket belongs to what is open outside the string, not within it."""
    end, known = at, False
    while (
        end < len(text) and end < at + _LOOK_AHEAD and (text[end] in CLOSERS or text[end].isspace())
    ):
        if text[end] in CLOSERS:
            known = known or CLOSERS[text[end]] in where.closers
        end += 1
    ended = end >= len(text) or "\n" in text[at:end] or text[end] in "`\n"
    if inside[CLOSERS[text[at]]] > 0:
        return ended
    if not known:
        return ended or _FOLLOWS[where.role](text, end, end, False)
    return ended or text[end] not in "\"'”" or text[end - 1].isspace()

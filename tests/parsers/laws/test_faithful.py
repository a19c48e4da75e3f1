"""Nothing is made up: every free string of a value stands in the reply."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import KeywordList, ReplyError

from .texts import replies


class Free(BaseModel):
    """Free strings in the places where they may stand."""

    name: str
    topics: list[str] = []
    notes: dict[str, str] = {}


types = st.sampled_from(
    [list[str], set[str], Free, list[Free], dict[str, str], KeywordList, str, Any]
)


def strings(value: Any) -> Iterator[str]:
    """Yield the strings of a value, but for members of enums."""
    if isinstance(value, BaseModel):
        value = [getattr(value, name) for name in type(value).model_fields]
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from strings(key)
            yield from strings(part)
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from strings(part)


_UNICODE = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
_BYTE = re.compile(r"<0x([0-7][0-9A-Fa-f])>")


def _decoded(match: re.Match[str]) -> str:
    units = bytes.fromhex(match[0].replace("\\u", ""))
    return units.decode("utf-16-be", "replace")


def unescapings(text: str) -> Iterator[str]:
    """Yield the reply after each of the unescapings that reading knows.

    As it is; byte tokens of a tokenizer; \\uXXXX, \\n and \\t once, and twice for JSON within JSON;
    HTML entities; LaTeX styles; inline tags; comments and line markers left out.
    """
    text = _BYTE.sub(lambda m: chr(int(m[1], 16)), text)
    once = re.sub(r"\\[nrtbf]", " ", _UNICODE.sub(_decoded, text))
    yield text
    yield once
    yield re.sub(r"\\{1,2}[nrtbf]", " ", _UNICODE.sub(_decoded, once.replace("\\\\u", "\\u")))
    yield html.unescape(text)
    yield re.sub(r"\\[A-Za-z]+", " ", text)
    yield re.sub(r"<[^<>]*>", "", text)
    yield re.sub(r"//[^\n]*|/\*.*?\*/|<!--.*?-->|(?<=\s)#[^\n]*", "", text, flags=re.S)
    yield re.sub(r"^[ \t>]*(?:\d{1,3}[.)]|[①-⑳]|[가-하A-Za-z][.)])", "", text, flags=re.M)


def letters(text: str) -> str:
    """Return the letters and digits of a text, composed: what no layout may add to."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if c.isalnum())


@given(replies, types, st.sampled_from(["stop", "length", None]))
def test_every_string_stands_in_the_reply(text: str, type_: Any, done_reason: str | None) -> None:
    """Domain: texts built of any text and the marks of every layout; types of free strings.

    The letters and digits of each string stand in the reply in their order and without a gap, after
    one of the unescapings.
    """
    try:
        value = read(text, type_, done_reason=done_reason).value
    except ReplyError:
        return
    said = [letters(version) for version in unescapings(text)]
    for string in strings(value):
        assert any(letters(string) in version for version in said), (string, text)

"""Refusals of the model's own, and its questions back, where an answer should be."""

from __future__ import annotations

import re

from holdfast.parsers import words

_QUOTE = re.compile(r"[\"'“‘「](?!\w)|(?<!\w)[\"'“‘「]")
_SHORTEST = 10
"""Characters: what is shorter names a topic, as "거절할 수 없음"."""
_AT_START = 20
"""Characters within which a refusal begins in a language whose verbs come early."""
_LOOK_AT = 2000


def refuses(text: str, *, first: int) -> bool:
    """Whether one of the first sentences of a reply is a refusal, or any of them asks back."""
    pieces = words.sentences(text[:_LOOK_AT])
    return any(words.says("refusal", piece) for piece in pieces[:first]) or any(
        words.says("asks_back", piece) for piece in pieces
    )


def declines(text: str, source: str | None) -> bool:
    """Whether a string is the model's own refusal, not one that the source tells of."""
    if len(text) < _SHORTEST:
        return False
    first = next(iter(words.sentences(text)), "")
    if len(first) < _SHORTEST or not words.says("refusal", first):
        return False
    quoted = source is not None and first.rstrip(".") in source
    return _starts_so(first) and not quoted


def _starts_so(sentence: str) -> bool:
    """Whether a sentence begins by refusing, in no quotation."""
    return any(
        (match := language.refusal.search(sentence))
        and not _QUOTE.search(sentence[: match.end()])
        and (language.head_last or match.start() < _AT_START)
        for language in words.LANGUAGES
    )


def asks(text: str, source: str | None) -> bool:
    """Whether a string asks the reader for what it should hold."""
    text = text.strip()
    asked = text.endswith(("?", "？")) and words.says("asks_back", text)
    return asked and text not in (source or "")

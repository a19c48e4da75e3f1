"""Terms that are counted off: "The first keyword is 'a', the second 'b' and the third 'c'."."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.outline import rows
from holdfast.parsers.words.language import Language

_QUOTED = re.compile(r"\"([^\"]+)\"|'([^']+)'|“([^“”]+)”|‘([^‘’]+)’|「([^「」]+)」|\*\*([^*]+)\*\*")
_LONGEST = 40
"""Characters of a term."""
_WORDS = 3
"""Words of a term without quotes; with more it says something about it."""
_LOOK_AT = 1000
_NO_ANSWER = ("excluded", "example", "draft", "option", "unasked")


def counted_off(text: str) -> list[str] | None:
    """Return the terms of such a sentence, or of several; None where any of them may be more."""
    text = text[:_LOOK_AT]
    for language in words.LANGUAGES:
        first = language.first.search(text) if language.first_word in text.lower() else None
        if first and _is_lead(text[: first.start()]):
            return _terms(language, text, first)
    return None


def _is_lead(lead: str) -> bool:
    """Whether what stands before the first is nothing but service."""
    return not lead.strip() or words.is_courtesy(lead) or words.announced(lead) == "asked"


def _terms(language: Language, text: str, first: re.Match[str]) -> list[str] | None:
    if any(words.says(law, first[0]) for law in _NO_ANSWER):
        return None
    later = list(language.later.finditer(text, first.end()))
    if not later or not _count_up(language, [mark[1] for mark in later]):
        return None
    ends = [mark.start() for mark in later] + [len(text)]
    starts = [first.end(), *(mark.end() for mark in later)]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    terms = [_term(piece) for piece in (*pieces[:-1], _without_courtesy(pieces[-1]))]
    return terms if all(terms) else None


def _count_up(language: Language, found: list[str]) -> bool:
    """Whether the marks count up from two; the last may say that it is the last."""
    ranks = [language.ordinals.get(word.lower(), 0) for word in found]
    if ranks[-1] < 0:
        ranks[-1] = len(ranks) + 1
    return ranks == list(range(2, len(ranks) + 2))


def _without_courtesy(piece: str) -> str:
    first, *more = words.sentences(piece) or [""]
    return first if all(map(words.is_courtesy, more)) else ""


def _term(piece: str) -> str:
    """The term of a piece; "" where it may be a clause."""
    piece = _unlinked(piece.strip(" ,;.!"))
    if quoted := _QUOTED.fullmatch(piece):
        return str(next(filter(None, quoted.groups())))
    clause = words.says("subject", piece) or any(c in piece for c in "\"'“‘「,.;:")
    clause = clause or words.is_sentence(piece) or words.says("placed", piece)
    short = 0 < len(piece) <= _LONGEST and len(piece.split()) <= _WORDS
    return rows.tidy(piece) if short and not clause else ""


def _unlinked(piece: str) -> str:
    """A piece without its copula, or what links it to the next."""
    for language in words.LANGUAGES:
        piece = language.links.sub("", piece)
    return words.unstated(piece)

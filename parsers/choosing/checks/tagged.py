"""Items that hold what somebody else put there: tags of parts of speech, particles, marks of notes,
signs of a denial, the rest of a quotation."""

from __future__ import annotations

import re

from holdfast.parsers.choosing.checks.listed import Listed
from holdfast.parsers.words import en_terms, ko_terms
from holdfast.schemas.records import Kind

_TAG = re.compile(r"\S[/_]([A-Za-z가-힣]{2,9})$")
_TAGS = en_terms.PART_OF_SPEECH | ko_terms.PART_OF_SPEECH
_NOTE = re.compile(r"[^\W\d][¹²³⁴⁵⁶⁷⁸⁹†‡]$")
_DENIED = re.compile(r"(?:[-!¬~](?=[^\W\d_])|NOT )")
"""What stands before what does not hold, as in code or a form: !insomnia, NOT insomnia."""
_DOUBTED = re.compile(r"[(（\[]\s?[?？]{1,3}\s?[)）\]]\s*$")
_RANKS = (en_terms.RANKS, ko_terms.RANKS)


def _hold_doubt(listed: Listed) -> bool:
    return any(map(_DOUBTED.search, listed.whole))


def _hold_denial(listed: Listed) -> bool:
    return len(listed.texts) > 1 and any(map(_DENIED.match, listed.unwritten))


def _are_quoted(listed: Listed) -> bool:
    return len(listed.texts) > 1 and any(map(en_terms.SAID.match, listed.unwritten))


def _are_tagged(listed: Listed) -> bool:
    if len(listed.texts) < 2:
        return False
    foreign = listed.unwritten
    tagged = [text for text in foreign if _is_tagged(text)]
    noted = [text for text in foreign if not text[-1:].isalpha() and _NOTE.search(text)]
    return len(tagged) > 1 or len(noted) > 1 or _are_tags(foreign)


def _are_words_of_a_sentence(listed: Listed) -> bool:
    if len(listed.texts) < 2 or not listed.unwritten:
        return False
    return _are_ranked(listed.texts) or _are_inflected(listed.texts, listed.source)


LAWS = (
    (_hold_doubt, Kind.NO_VALUE, "a doubt among terms"),
    (_hold_denial, Kind.CONFLICT, "a denial among terms"),
    (_are_quoted, Kind.NO_VALUE, "the parts of a quotation"),
    (_are_tagged, Kind.NO_VALUE, "tags or marks within terms"),
    (_are_words_of_a_sentence, Kind.NO_VALUE, "words of a sentence within terms"),
)
"""What refuses a list, unless the source has the items so; a doubt it has of no item."""


def _is_tagged(text: str) -> bool:
    tag = _TAG.search(text) if "/" in text or "_" in text else None
    return tag is not None and tag[1] in _TAGS


def _are_tags(texts: list[str]) -> bool:
    """Whether tags have become words of items, because something parted them: "NOUN panic"."""
    return any(text.partition(" ")[0] in _TAGS and text.isascii() for text in texts)


def _are_ranked(texts: list[str]) -> bool:
    """Whether the items count themselves: first layoff, second mortgage."""
    heads = [text.casefold().partition(" ")[0] for text in texts]
    counted = any(heads == list(ranks[: len(heads)]) for ranks in _RANKS)
    nouns = {text.casefold().partition(" ")[2] for text in texts}
    return counted and len(nouns) == len(texts) and "" not in nouns


def _are_inflected(texts: list[str], source: str) -> bool:
    """Whether every item ends in a particle, and is a word of the source without it."""
    if not source or any(not ko_terms.PARTICLE.search(text) for text in texts):
        return False
    ends = {text[-1] for text in texts}
    return (len(ends) > 1 or ends == {"요"}) and all(text[:-1] in source for text in texts)

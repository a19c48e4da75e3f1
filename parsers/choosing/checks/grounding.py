"""What a list has to do with the source text.

Measured on 176 good lists: asking that 30 % of the items share a stem of four letters or a pair of
Hangul syllables with the beginning of a word of the source keeps 99.4 % of them, and lets 0.6 % of
lists about another text through (0.9 % where it may stand anywhere in a word). Asking for 40 %
keeps 98.9 % and lets 0.3 % through.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from holdfast.parsers.memory import remembered
from holdfast.parsers.words.language import each

LEAST = 0.3
"""Share of the items that must have something to do with the source."""

_HANGUL = re.compile(r"[가-힣]+")
_ANY_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"[a-z]{3,}")
_WORD = re.compile(r"[가-힣]{2,}|[a-z]{4,}")
_FILLERS = frozenset(
    each(
        "a i to of in on at is it be we he or as an by do if so up my me no "
        "the and for with from into over his her its not how who why off out own too one two that "
        "this these those them they their there then than have has had having what when where "
        "which while will would could should your you our just about after before because been "
        "being were was are did does doing some more most very only also here upon until between "
        "both each every such same other another through during without within again"
    )
)


_OF_ONE_SCRIPT = re.compile(r"[가-힣]+[^\W_가-힣]*|[^\W_가-힣]+")
"""A word; where Hangul follows other letters, a new one begins: "AI상담"."""


@remembered
def _words(source: str) -> frozenset[str]:
    return frozenset(_ANY_WORD.findall(source))


@remembered
def _folded(source: str) -> str:
    return source.casefold()


@remembered
def _begun(source: str) -> str:
    """The words of a source, one space before each: a stem is sought at their beginnings only,
    because endings ("에서", "-tion") are in every text."""
    return f" {' '.join(_OF_ONE_SCRIPT.findall(source.casefold()))} "


def are_about(items: Sequence[str], source: str) -> bool:
    """Whether a list has to do with the source."""
    return share_of_stems(items, source) >= LEAST or (
        len(items) <= _FEW_ITEMS and any(_is_told(item, source) for item in items)
    )


_FEW_ITEMS = 4
_LEAST_WORD = 4
"""Letters of a word that is no accident in another text."""


def _is_told(item: str, source: str) -> bool:
    """Whether an item stands in the source as it is: of a few abstractions one is enough."""
    item = " ".join(_OF_ONE_SCRIPT.findall(item.casefold()))
    return len(item) >= _LEAST_WORD and f" {item} " in _begun(source)


def are_of_two_scripts(text: str, source: str) -> bool:
    """Whether a text is in Hangul and the source has none: what one has to do with the other,
    letters cannot tell. English about a Korean text is drift rather than a translation."""
    foreign = bool(_HANGUL.search(text)) and not _HANGUL.search(source)
    return foreign and len(_LATIN.findall(text.casefold())) <= _FEW_WORDS


_FEW_WORDS = 3
"""Foreign words that a text of the other script may have."""


def says(text: str, source: str) -> bool:
    """Whether a source has a text in these words; a short one, which is within many others, as a
    word of its own."""
    text, folded = text.casefold(), _folded(source)
    return text in folded and (len(text) >= _SHORT or f" {text} " in _begun(source))


def stands(text: str, source: str | None) -> bool:
    """Whether there is a source, and it has a text in these words."""
    return bool(source) and says(text, source or "")


_SHORT = 3
"""Letters."""


def touch(items: Sequence[str], source: str) -> bool:
    """Whether any of the items shares a stem with the source."""
    return share_of_stems(items, source) > 0


def share_of_stems(items: Sequence[str], source: str) -> float:
    """Return the share of items with a stem or a pair of syllables that begins a source word."""
    text = _folded(source)
    return sum(_begins(item.casefold(), text) for item in items) / len(items)


def _begins(item: str, source: str) -> bool:
    for word in _HANGUL.findall(item):
        if len(word) == 1:
            if word == item.strip() and word in source:
                return True
        elif any(_begins_word(word[i : i + 2], source) for i in range(len(word) - 1)):
            return True
    if len(item) <= _SIGN and item not in _FILLERS and f" {item.strip()} " in _begun(source):
        return True
    return any(
        _begins_word(word[:4], source) if len(word) >= 4 else f" {word} " in _begun(source)
        for word in _LATIN.findall(item)
        if word not in _FILLERS
    )


_SIGN = 2
"""Letters of what is a sign rather than a word: sizes S, M, L."""
_PLACES = 8
"""Places within words at which a stem is looked at one by one."""


def _begins_word(stem: str, source: str) -> bool:
    """Whether a word of the source begins so. Where the stem stands is looked at first, because to
    part all of the source into words takes longer."""
    at = source.find(stem)
    for _ in range(_PLACES):
        if at <= 0:
            return at == 0
        before = source[at - 1]
        if not before.isalnum() or (_is_hangul(stem[0]) and not _is_hangul(before)):
            return True
        at = source.find(stem, at + 1)
    return f" {stem}" in _begun(source)


def _is_hangul(char: str) -> bool:
    return "가" <= char <= "힣"


def share(items: Sequence[str], source: str) -> float:
    """Return the share of items that share a stem or a pair of syllables with the source."""
    text = _folded(source)
    return sum(touches(item, text) for item in items) / len(items)


def touches(item: str, source: str) -> bool:
    """Whether an item has anything to do with a source text in lower case."""
    item = item.casefold().strip()
    for word in _HANGUL.findall(item):
        if len(word) == 1:
            if word == item and word in source:
                return True
        elif any(word[i : i + 2] in source for i in range(len(word) - 1)):
            return True
    return any(_word_in(word, source) for word in _LATIN.findall(item))


def _word_in(word: str, source: str) -> bool:
    if len(word) >= 4:
        return word[:4] in source
    return word not in _FILLERS and word in _words(source)


_FEW, _SHARE = 4, 0.1
"""From so many words on this share must touch the source, one at least. On 140 good objects
none is lost, and of those about another text 3 % get through."""


def touches_enough(text: str, source: str) -> bool:
    """Whether the free words of a value have to do with the source, or are too few to tell."""
    said = _WORD.findall(text.casefold()[:4000])
    if len(said) < _FEW:
        return True
    folded = _folded(source)
    touching = sum(_begins(word, folded) for word in said)
    return touching >= max(1, _SHARE * len(said))


def word_share(text: str, source: str) -> float:
    """Return the share of the words of a longer text that touch the source."""
    said = _WORD.findall(text.casefold()[:4000])
    folded = _folded(source)
    return sum(touches(word, folded) for word in said) / len(said) if said else 1.0

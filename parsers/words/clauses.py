"""Sentences, and what kind of one a line or an item is."""

from __future__ import annotations

import re

from holdfast.parsers.memory import remembered
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.laws import says

HANGUL = re.compile(r"[가-힣]")
_SIGNS = r"[\s\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
_TRAILING_SIGNS = re.compile(rf"(?<!{_SIGNS}){_SIGNS}+$")
"""Emoji and other signs behind a sentence."""
_ENDS_IN_SIGN = re.compile(rf"{_SIGNS}\Z")


_SENTENCE_END = re.compile(
    r"\s(?:(?<=[.!?。]\s)(?<!\b\d\.\s)(?<!\b\d\d\.\s)(?<!\b[A-Za-z가-하]\.\s)(?<!\bNo\.\s)"
    r"(?<!\b(?:Dr|Mr|St|vs)\.\s)(?<!\bMrs\.\s)\s*|(?<=\n)\n*)"
)
"""Not behind a number or letter that counts, nor behind a title."""
_ENDS = re.compile(r"[.!?。\n]")
"""One of them ends each sentence but the last."""


def sentences(text: str) -> list[str]:
    """Cut a paragraph into sentences, roughly: a point within a number may cut too."""
    return list(_sentences(text))


@remembered
def _sentences(text: str) -> tuple[str, ...]:
    """Each law asks for them anew."""
    said = text.strip()
    if not _ENDS.search(said, 0, len(said) - 1):
        return (said,) if said else ()
    return tuple(piece.strip() for piece in _SENTENCE_END.split(text) if piece.strip())


@remembered
def is_courtesy(line: str) -> bool:
    """Whether every sentence of a line is service around an answer."""
    pieces = sentences(line)
    return bool(pieces) and all(
        says("courtesy", piece) or _bids_farewell(piece) or not any(c.isalnum() for c in piece)
        for piece in pieces
    )


def before_courtesy(line: str, source: str | None) -> str:
    """Return the term to which a courtesy was glued: words of the source, or what the courtesy's
    capital letter sets apart; "" where there is none."""
    for language in (KO, EN):
        if found := language.courtesy.search(line):
            before = line[: found.start()].strip()
            told = bool(source) and before in (source or "")
            return before if before and (told or found[0][0].isupper()) else ""
    return ""


def _bids_farewell(sentence: str) -> bool:
    """Whether what ends in a sign, as few terms do, is a wish or another remark at the end."""
    return not sentence[-1].isalnum() and (says("wishes", sentence) or says("remarks", sentence))


@remembered
def is_sentence(text: str) -> bool:
    """Whether an item is a sentence rather than a term."""
    text = text[-300:]
    language = KO if HANGUL.search(text) else EN
    if language is KO and last_letter(text) not in ENDINGS:
        return False
    if _ENDS_IN_SIGN.search(text):
        text = _TRAILING_SIGNS.sub("", text)
    return bool(language.sentence.search(text))


ENDINGS = frozenset("다요까죠오네함됨음임")
"""Syllables with which a Korean sentence ends; most terms end with another."""


def last_letter(text: str) -> str:
    """Return the last letter of a text, "" where it has none."""
    for char in reversed(text):
        if char.isalpha():
            return char
    return ""

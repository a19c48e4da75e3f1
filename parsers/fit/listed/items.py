"""Strings of a list as they were laid out: what is the term and what explains it.

Decided over all items together: what most of them have is layout, what one has is its own.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.outline import inline, remarks, rows

EXPLAINED = "explanations left out"
"""Noted where what stands behind the items was taken for what explains them."""


@dataclass(slots=True)
class Terms:
    """The cleaned items, and what was seen while cleaning."""

    texts: list[str]
    marks: Counter[str]
    explained: bool = False
    """Whether most items had an explanation that was left out."""
    debris: bool = False
    """Whether some item still holds marks of its layout."""


def terms_of(pieces: list[str], *, in_row: bool = False) -> Terms:
    """Clean the items of one list. In a row behind a label a colon or dash rarely explains."""
    divided = [
        inline.term(rows.without_signs_behind(rows.without_afterword(piece))) for piece in pieces
    ]
    marks = Counter(term.mark for term in divided)
    layout = {
        mark
        for mark in ("quoted", "colon", "dash", "clause", "bracket", "bold", "bar")
        if _is_layout(marks, mark, len(divided), in_row)
    }
    heads = [term.mark in layout or ("bold" in layout and _is_remarked(term)) for term in divided]
    brackets = sum(bool(term.bracket) for term in divided)
    all_bracketed = brackets > 1 and brackets * 3 >= len(divided) * 2
    named = sum(map(_has_acronym, divided))
    texts = [
        _text(term, head, all_bracketed and not (named < brackets and _has_acronym(term)))
        for term, head in zip(divided, heads, strict=True)
    ]
    texts = [rows.tidy(text) for text in texts]
    texts = _without_copula(texts)
    return Terms(
        texts=[text for text in texts if text],
        marks=marks,
        explained=sum(heads) * 2 > len(divided),
        debris=any(rows.is_debris(text) for text in texts if text)
        or any(map(remarks.is_remarked, pieces)),
    )


def wholes_of(pieces: list[str]) -> Terms:
    """Clean items of which the whole counts: nothing explains, whatever stands behind a mark."""
    texts = [
        rows.tidy(inline.plain(rows.without_signs_behind(rows.without_afterword(piece))))
        for piece in pieces
    ]
    texts = [text for text in texts if text]
    if len(texts) == len(pieces) and all(map(_is_pointed, pieces)):
        texts = [f"{text.rstrip('.')}." for text in texts]
    return Terms(texts=texts, marks=Counter(), debris=any(map(rows.is_debris, texts)))


def _is_pointed(piece: str) -> bool:
    """Whether an item is a sentence with the point at its end."""
    return piece.endswith(".") and piece.count(" ") > 1


_ACRONYM = re.compile(r"[A-Z][A-Z0-9-]{1,7}")


def _without_copula(texts: list[str]) -> list[str]:
    """From items that all are "X입니다" take X, where none is a sentence about something."""
    bare = [words.uncopulated(text) for text in texts]
    return [text for text in bare if text] if len(texts) > 1 and all(bare) else texts


def _has_acronym(term: inline.Term) -> bool:
    """Whether the bracket holds the short form of the name, which belongs to it: (ADHD)."""
    return _ACRONYM.fullmatch(term.bracket) is not None


def _is_remarked(term: inline.Term) -> bool:
    """Whether several words in brackets follow a term in bold: a remark where others have one."""
    return term.mark == "bracket" and _SEVERAL_WORDS.fullmatch(term.rest) is not None


_SEVERAL_WORDS = re.compile(r"[(（][^()（）\s]{1,40}\s[^()（）]{1,120}[)）]")


def _is_layout(marks: Counter[str], mark: str, count: int, in_row: bool) -> bool:
    if mark == "bold":
        return marks[mark] > 0
    if mark == "bar":
        return marks[mark] == count > 1 and not in_row
    most = marks[mark] * 2 >= count
    return most and (count > 1 if in_row else True) and marks[mark] > 0


def _text(term: inline.Term, head: bool, all_bracketed: bool) -> str:
    shown = term.head if head else term.whole
    drops = term.bracket and (
        all_bracketed
        or words.is_sentence(term.bracket + ".")
        or words.is_courtesy(term.bracket)
        or words.says("weighs", term.bracket)
    )
    if drops and term.bare and shown.startswith(term.bare[:3]):
        return term.bare
    return shown


def once(texts: list[str]) -> list[str]:
    """Keep each item once, in the order first seen."""
    return list(dict.fromkeys(texts))


def is_ellipsis(text: str) -> bool:
    """Whether an item only says "and so on"."""
    return text.strip(" ()[]") in ("...", "…", "……", "etc", "etc.", "등")


def note_terms(terms: Terms, bend: Bend) -> None:
    """Note what cleaning took off."""
    if terms.explained:
        bend.note(EXPLAINED)

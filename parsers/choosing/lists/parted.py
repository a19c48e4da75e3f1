"""Terms that are one or two: joined by a word, or ticked in part."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.outline import rows, tick_signs
from holdfast.schemas.picture import Many


def joined(case: Case, label: str, text: str) -> list[str]:
    """Under a plural "layoff and insomnia" are two, where the source has each but not the both."""
    source = (case.source or "").casefold()
    if not source or text.casefold() in source or (label.isascii() and label[-1:] not in "sS"):
        return [text]
    for language in words.LANGUAGES:
        pieces = [piece.strip() for piece in language.also.split(text)]
        if len(pieces) == 2 and all(pieces) and grounding.share_of_stems(pieces, source) == 1:
            return pieces
    return [text]


def enough(case: Case, texts: list[str]) -> list[str]:
    """Where the type says how many, "유산과 죄책감" may be two; only if the count comes out."""
    bounds = case.shape.bounds if isinstance(case.shape, Many) else None
    if not bounds or len(texts) >= bounds.min_length or bounds.min_length != bounds.max_length:
        return texts
    for language in words.LANGUAGES:
        pieces = [rows.tidy(p) for text in texts for p in language.also.split(text) if p.strip()]
        if len(pieces) == bounds.min_length:
            return pieces
    return texts


def is_part_ticked(text: str) -> bool:
    """Whether some of the boxes are ticked and some not: which are meant is anybody's guess."""
    return bool(_TICKED.search(text) and _UNTICKED.search(text))


_TICKED = re.compile(f"{tick_signs.TICKED}|{tick_signs.YES}")
_UNTICKED = re.compile(tick_signs.EMPTY)

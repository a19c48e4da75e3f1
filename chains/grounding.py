"""Where the strings of a value stand in the source text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from holdfast.schemas import Grounding, Span

# What NFC composes: a Hangul syllable of conjoining jamo, or a character with its marks.
_CLUSTER = re.compile(
    "[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|.[\u0300-\u036f]*", re.DOTALL
)


class Source:
    """A text to find strings in, whatever their case, composition and white space.

    Models write "점확산 함수" for "점 확산 함수" and "Sleep" for "sleep"; both mean the same place.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded, self._places = _fold_with_places(text)

    def find(self, string: str) -> tuple[Span, ...]:
        """Return every place of the string, in order, without overlaps."""
        wanted = _fold(string)
        if not wanted:
            return ()
        matches = re.finditer(re.escape(wanted), self._folded)
        spans = (self._span(m.start(), m.end()) for m in matches)
        return tuple(span for span in spans if not self._is_torn(span, string))

    def _span(self, start: int, end: int) -> Span:
        return Span(self._places[start][0], self._places[end - 1][1])

    def _is_torn(self, span: Span, string: str) -> bool:
        """Whether it is the end of another word: "anger" in "danger", "자기" in "남자 기분"."""
        before = self._text[max(span.start - 1, 0) : span.start]
        found = self._text[span.start : span.end]
        if not before.isalnum():
            return False
        return (before + found[0]).isascii() or len(found.split()) > len(string.split())


def ground(strings: Iterable[str], text: str) -> tuple[Grounding, ...]:
    """Return for each string where it stands in the text."""
    source = Source(text)
    return tuple(Grounding(s, source.find(s)) for s in strings)


def _fold(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


def _fold_with_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the folded text, and for each of its characters where it came from."""
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _CLUSTER.finditer(text):
        folded = _fold(match[0])
        letters.append(folded)
        places.extend([match.span()] * len(folded))
    return "".join(letters), places

"""Where the strings of a value stand in the source text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import chain

from holdfast.schemas import Grounding, Span

# What NFC composes: a Hangul syllable of conjoining jamo, or a character with its marks.
_CLUSTER = re.compile(
    "[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|.[\u0300-\u036f]*", re.DOTALL
)
_COMPOSED = re.compile("[\u0300-\u036f\u1100-\u11ff]")
"""What may be a part of a letter, in NFC too where no single letter has that part."""


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
        spans: list[Span] = []
        at = self._folded.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            spans.append(Span(self._places[at][0], self._places[end - 1][1]))
            at = self._folded.find(wanted, end)
        return tuple(span for span in spans if not self._is_torn(span, string))

    def _is_torn(self, span: Span, string: str) -> bool:
        """Whether it is the end of another word: "anger" in "danger", "자기" in "남자 기분"."""
        before = self._text[max(span.start - 1, 0) : span.start]
        if not before.isalnum():
            return False
        found = self._text[span.start : span.end]
        return (before + found[0]).isascii() or len(found.split()) > len(string.split())


def ground(strings: Iterable[str], text: str) -> tuple[Grounding, ...]:
    """Return for each string where it stands in the text."""
    source = Source(text)
    return tuple(Grounding(s, source.find(s)) for s in strings)


def _fold(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


def _fold_with_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the folded text, and for each of its characters where it came from."""
    folded = text.casefold()
    # Folding makes no text shorter: where it has the same length, each letter became one letter.
    is_plain = unicodedata.is_normalized("NFC", text) and not _COMPOSED.search(text)
    if is_plain and len(folded) == len(text):
        words = (range(*word.span()) for word in re.finditer(r"\S+", text))
        return "".join(folded.split()), [(at, at + 1) for at in chain.from_iterable(words)]
    return _fold_clusters(text)


def _fold_clusters(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Do the same for a text where several characters make one letter, or one becomes several."""
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _CLUSTER.finditer(text):
        folded = _fold(match[0])
        letters.append(folded)
        places.extend([match.span()] * len(folded))
    return "".join(letters), places

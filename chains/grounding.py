"""Where the strings of a value stand in the source text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import compress

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
        self._folded, self._starts, self._ends = _fold_with_places(text)

    def find(self, string: str) -> tuple[Span, ...]:
        """Return every place of the string, in order, without overlaps."""
        wanted = _fold(string)
        if not wanted:
            return ()
        words = len(string.split())
        spans: list[Span] = []
        at = self._folded.find(wanted)
        while at >= 0:
            start, end = self._starts[at], self._ends[at + len(wanted) - 1]
            follows = start and self._text[start - 1].isalnum()
            if follows and self._is_torn(start, end, words):
                at = self._folded.find(wanted, at + 1)  # its own beginning may be the place
            else:
                spans.append(Span(start, end))
                at = self._folded.find(wanted, at + len(wanted))
        return tuple(spans)

    def _is_torn(self, start: int, end: int, words: int) -> bool:
        """Whether it is the end of another word: "anger" in "danger", "자기" in "남자 기분"."""
        found = self._text[start:end]
        return self._text[start - 1 : start + 1].isascii() or len(found.split()) > words


def ground(strings: Iterable[str], text: str) -> tuple[Grounding, ...]:
    """Return for each string where it stands in the text."""
    source = Source(text)
    return tuple(Grounding(s, source.find(s)) for s in strings)


def _fold(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


_Folded = tuple[str, list[int], list[int]]
"""A folded text, and for each of its characters where in the text it begins and ends."""


def _fold_with_places(text: str) -> _Folded:
    """Fold a text for finding; most texts at once."""
    folded = text.casefold()
    # Folding makes no text shorter: where it has the same length, each letter became one letter.
    is_plain = unicodedata.is_normalized("NFC", text) and not _COMPOSED.search(text)
    if is_plain and len(folded) == len(text):
        ink = list(map(str.strip, text))
        places = range(len(text) + 1)
        starts, ends = list(compress(places, ink)), list(compress(places[1:], ink))
        return "".join(folded.split()), starts, ends
    return _fold_clusters(text)


def _fold_clusters(text: str) -> _Folded:
    """Do the same for a text where several characters make one letter, or one becomes several."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        folded = _fold(match[0])
        letters.append(folded)
        starts.extend([match.start()] * len(folded))
        ends.extend([match.end()] * len(folded))
    return "".join(letters), starts, ends

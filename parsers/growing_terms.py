"""Terms of a list in free text that is still being written: behind bullets, numbers or commas.

Only terms that are words and nothing else, so that a full reading will take them as they stand.
"""

from __future__ import annotations

import re

_SEPARATOR = re.compile(r"([\n,，、])")
_MARK = re.compile(r"\s*+(?:[-*•·]\s++|\d{1,3}[.)]\s++)?")
_LABEL = re.compile(r"[^:：]{1,40}[:：]\s*+")
_TERM = re.compile(r"\w{1,30}(?:[ '’-]\w{1,30}){0,5}")
_LONGEST = 200
"""Characters beyond which nothing is a term."""


class GrowingTerms:
    """The terms that have ended since the last piece of text that was none."""

    def __init__(self) -> None:
        self._terms: list[str] = []
        self.others = 0
        """How often a list may have begun anew: at a label, and where a piece was no term."""
        self._open: list[str] = []
        self._length = 0
        self._marked = False
        """Whether the terms stand behind marks, so that a line without one is none of them."""
        self._on_new_line = True

    @property
    def terms(self) -> list[str]:
        """The terms that something stands behind: what ends a reply may still go on."""
        return self._terms if any(map(str.strip, self._open)) else self._terms[:-1]

    def feed(self, chunk: str) -> None:
        """Take the next piece of the reply."""
        first, *ended = _SEPARATOR.split(chunk)
        for separator, piece in zip(ended[::2], ended[1::2], strict=True):
            self._take(first)
            self._on_new_line = separator == "\n"
            first = piece
        if self._length <= _LONGEST:
            self._open.append(first)
            self._length += len(first)

    def _take(self, rest: str) -> None:
        piece = "".join([*self._open, rest])
        self._open, self._length = [], 0
        begins = _mark_of(piece)
        if self._marked and self._on_new_line and not begins and piece.strip():
            self._begin()
        marked = self._on_new_line and begins > 0
        piece = piece[begins:]
        if len(piece) <= _LONGEST and (label := _LABEL.match(piece)):
            piece = piece[label.end() :]
            self._begin()
        if not (piece := piece.strip()):
            return
        if is_term(piece):
            self._marked = self._marked or marked
            self._terms.append(piece)
        else:
            self._begin()

    def _begin(self) -> None:
        self._terms = []
        self._marked = False
        self.others += 1


def is_term(text: str) -> bool:
    """Whether a text is words and nothing else."""
    return _TERM.fullmatch(text) is not None


def _mark_of(piece: str) -> int:
    """Where a mark ends, or 0 where there is none; what is blank before it counts along."""
    found = _MARK.match(piece)
    return found.end() if found and found[0].strip() else 0

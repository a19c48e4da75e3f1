"""A reply while it grows: what it says for certain, and whether the rest of it is wanted.

A reply is ended early only where its end is known. A draft is often followed by its correction:
among the replies in tests/parsers/drift one in six whose value was whole, and then stood unchanged
over a dozen tokens, said something else in the end. So it takes more than that:

- it goes round in a loop; what it said before is read;
- it declines, and goes on to do so;
- it copies the text, and has fewer tokens left than the text is long: it will be cut off;
- a whole value is followed by nothing but prose for a long while, or by blanks.

A short reply costs nothing; a longer one is looked at a few times.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from holdfast.chains.turns import Over
from holdfast.parsers import GrowingReply
from holdfast.schemas import Kind

T = TypeVar("T")

FIRST = 160
"""Characters before the first look; most replies are shorter. The next reading comes a quarter
later, and no sooner than so many characters."""
STEP = 80
"""Characters from one look for a loop to the next; that costs next to nothing."""
LAST = 20_000
"""Characters after which only a loop is looked for: no reply is so long, and looks take time."""
PROSE = 400
"""Characters after a whole value, of which none belongs to a structure."""
BLANK = 64
"""The same, of blanks alone."""
CHUNKS = 12
"""Pieces in which the one or the other came at the least."""


class Watch(Generic[T]):
    """Reads one reply while it grows.

    In: the reader of the growing reply; `source`, the text it is about; the tokens the reply may
    have; and what makes a partial value of what is certain, where anybody listens.
    """

    def __init__(
        self,
        reply: GrowingReply[T],
        *,
        source: str | None = None,
        num_predict: int | None = None,
        partial: Callable[[Any], T] | None = None,
    ) -> None:
        self._reply = reply
        self._source = source
        self._tokens = num_predict
        self._partial = partial
        self._unread: list[str] = []
        self._tail = ""
        self._length = self._chunks = 0
        self._next = self._next_reading = FIRST
        self._whole: tuple[Any, int, int] | None = None
        self.over: Over | None = None
        """Why the rest of it is not wanted; None as long as it is."""

    def feed(self, chunk: str) -> T | None:
        """Take the next piece of the reply; return what is certain so far, or None."""
        self._unread.append(chunk)
        self._tail = (self._tail + chunk)[-_TAIL:]
        self._length += len(chunk)
        self._chunks += 1
        # What closes a reply is mostly its end, and then read in full anyway.
        said = chunk.rstrip()
        is_news = said and not said.endswith(_CLOSERS)
        certain = self._certain() if self._partial and is_news else None
        if self._length >= self._next:
            self._next = self._length + max(STEP, self._length // 8)
            self.over = self._look()
        return certain

    def _certain(self) -> T | None:
        self._read_on()
        certain = self._reply.certain
        return self._partial(certain) if certain and self._partial else None

    def _read_on(self) -> None:
        # At once and not piece by piece: for a reply that nobody looks at this is all it costs.
        self._reply.feed("".join(self._unread))
        self._unread.clear()

    def _look(self) -> Over | None:
        if loops(self._tail):
            return Over(Kind.RUNAWAY)
        if not self._next_reading <= self._length <= LAST:
            return None
        self._read_on()
        text = self._reply.text
        self._next_reading = self._length + max(FIRST, self._length // 4)
        try:
            kind = self._reply.hopeless
            if kind is None:
                return Over(None) if self._is_whole_for_long(text) else None
        except Exception:
            return None  # of the user's own validators; they have their say at the end
        return Over(kind) if kind is not Kind.ECHO or self._is_long_echo(text) else None

    def _is_whole_for_long(self, text: str) -> bool:
        """Whether a whole value stands, and what came since cannot be more of it."""
        certain = self._reply.certain
        if not self._reply.whole:
            self._whole = None
        elif self._whole is None or self._whole[0] != certain:
            self._whole = certain, self._length, self._chunks
        if self._whole is None:
            return False
        _, length, chunks = self._whole
        since = text[length:]
        is_long = len(since) >= (PROSE if since.strip() else BLANK)
        return is_long and self._chunks - chunks >= CHUNKS and not _STRUCTURE.search(since)

    def _is_long_echo(self, text: str) -> bool:
        """Whether it will be cut off before it has copied all of the text."""
        if not self._source or not self._tokens:
            return False
        to_come = len(self._source) - len(text)
        return to_come > (self._tokens - self._chunks) * len(text) / self._chunks


_CLOSERS = ("]", "}", "```")

_STRUCTURE = re.compile(r"[\[\]{}<>|`\"]|^[ \t]*(?:[-*+•#]|\d+[.)])|[:：]", re.MULTILINE)
"""What a second answer cannot do without."""


_NUMBERED = re.compile(r"^[ \t]*\d{1,4}[.)][ \t]*", re.MULTILINE)
_TAIL = 1600
"""Characters at the end in which a loop is looked for."""


def loops(text: str) -> bool:
    """Whether a text ends in the same over and over: eight times, or three times something long.

    A number before each line counts for nothing, but a row of equal numbers may be an answer.
    """
    tail = _NUMBERED.sub("", text[-_TAIL:])
    mark = tail[-24:]
    before = tail.rfind(mark, 0, -1)
    period = len(tail) - len(mark) - before
    unit = tail[-period:]
    if before < 0 or (re.search(r"\d", unit) and not re.search(r"[^\W\d_]", unit)):
        return False
    spans = (max(200, 8 * period), max(600, 3 * period))
    return any(span <= len(tail) and tail[-span:-period] == tail[period - span :] for span in spans)

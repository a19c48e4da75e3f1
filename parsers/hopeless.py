"""What a growing reply can no longer be other than: signs that cost a few steps a chunk.

A sign is a suspicion, to be confirmed by a reading: only what gives no value so far is hopeless.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from holdfast.parsers import words
from holdfast.parsers.memory import forget
from holdfast.schemas.records import Kind

_EVERY = 200
"""Characters after which a loop is looked for again."""
_LOOP = 600
"""Characters that a loop goes on for before it is one: no list of an answer repeats so long."""
_ROUNDS = 4
"""Times that a longer passage comes again."""
_SEEN = 4000
"""Characters of the end that are kept to find a loop in: passages of up to a quarter of it."""
_PROBE = 32
_NUMBERING = re.compile(r"(?m)^[ \t]{0,8}\d{1,5}(?=[.)])")
_ECHO = 400
"""Characters from the start that stand in the source or the prompt to the letter."""
_FRAME = re.compile(r"[\s\"'`>*#-]*+(?:[a-z]{2,10}\n[\s\"'>*#-]*+)?")
"""What an echo may be wrapped into."""
_PROSE = 1500
"""Characters within which a refusal has been said."""
_SENTENCES, _DECLINED = 2, 160
"""Sentences and characters of a refusal that goes on instead of turning to an answer."""
_TURN = re.compile(
    r"\b(?:but|however|instead|still|nevertheless)\b|대신|하지만|그러나|다만|그래도", re.I
)
"""What may turn to an answer in the sentences behind it."""
_ANSWERS = re.compile(r"[\[{|`]|[:：]\s*(?:\n|\Z)|^\s{0,8}(?:[-*•]|\d{1,2}[.)])\s", re.M)
"""Signs of an answer, or of the line that leads to one."""
_SENTENCE_END = re.compile(r"[.!?。\n]")


class Watch:
    """Watches a reply for loops, refusals and echoes.

    In: the text it is about and what the prompt showed, for echoes.
    """

    def __init__(self, source: str | None, shown: Iterable[str]) -> None:
        self.suspect: Kind | None = None
        self.loops = False
        self._known = [_squeezed(text) for text in (source, *shown) if text]
        self._echoes = any(len(text) >= _ECHO for text in self._known)
        self._head = ""
        self._declines = True
        self._tail = ""
        self._since = 0

    def feed(self, chunk: str) -> None:
        """Take the next piece of the reply."""
        if self.suspect in (Kind.REFUSAL, Kind.ECHO):
            return
        if len(self._head) <= _PROSE:
            self._head += chunk
            self._see_head(chunk)
        self._see_tail(chunk)

    def _see_tail(self, chunk: str) -> None:
        self._tail = (self._tail + chunk)[-_SEEN:]
        self._since += len(chunk)
        if self._since >= _EVERY:
            self._since = 0
            self.loops = goes_round(self._tail)
            if self.suspect in (None, Kind.RUNAWAY):
                self.suspect = Kind.RUNAWAY if self.loops else None

    def _see_head(self, chunk: str) -> None:
        if self._declines and _SENTENCE_END.search(chunk):
            self._see_sentences()
            forget()
        if self._echoes and len(self._head) > _ECHO:
            frame = _FRAME.match(self._head)
            start = _squeezed(self._head[frame.end() if frame else 0 :])[:_ECHO]
            if len(start) == _ECHO:
                self._echoes = False
                if any(start in text for text in self._known):
                    self.suspect = Kind.ECHO

    def _see_sentences(self) -> None:
        whole = words.sentences(self._head)[:-1]
        if not whole:
            return
        self._declines = words.says("refusal", whole[0]) and not _ANSWERS.search(self._head)
        if not self._declines or len(whole) < _SENTENCES or len(self._head) < _DECLINED:
            return
        if not any(words.says("turns", s) for s in whole) and not _TURN.search(" ".join(whole[1:])):
            self.suspect = Kind.REFUSAL


def goes_round(tail: str) -> bool:
    """Whether the end of a text is one passage over and over, the numbers of its lines aside."""
    tail = _NUMBERING.sub("0", tail)
    if len(tail) < _LOOP:
        return False
    probe = tail[-_PROBE:]
    before = tail.rfind(probe, 0, -1)
    if before < 0:
        return False
    round_ = len(tail) - _PROBE - before
    end = tail[-max(_LOOP, _ROUNDS * round_) :]
    return len(end) >= _ROUNDS * round_ and end[round_:] == end[:-round_]


def _squeezed(text: str) -> str:
    return " ".join(text.split())

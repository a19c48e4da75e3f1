"""The first structure of a reply, read while it is written: no character is looked at twice.

Only JSON as the standard has it, which is what most replies with brackets are; of anything else it
says that it is lost, and the reply has to be read as a whole. Written by hand because a push parser
(ijson) knows no text around the value, and a partial one (pydantic_core.from_json) starts over with
each piece.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from enum import Enum, auto

from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree

_OPENER = re.compile(r"[\[{]")
_INK = re.compile(r"\S")
_STRING_STOP = re.compile(r'["\\]')
_WORD_STOP = re.compile(r'[\s,:"\[\]{}]')
_WORD = re.compile(r"true|false|null|-?(?:0|[1-9]\d{0,300})(?:\.\d{1,300})?(?:[eE][+-]?\d{1,3})?")
_FENCE = re.compile(r"[\s`]*")


class _Wants(Enum):
    """What may come next within the structure."""

    VALUE = auto()
    FIRST_VALUE = auto()
    KEY = auto()
    FIRST_KEY = auto()
    COLON = auto()
    COMMA = auto()


_VALUES = (_Wants.VALUE, _Wants.FIRST_VALUE)
_STRINGS = (*_VALUES, _Wants.KEY, _Wants.FIRST_KEY)
_ENDS = (_Wants.COMMA, _Wants.FIRST_VALUE, _Wants.FIRST_KEY)


class GrowingJson:
    """The structure so far. `root` holds what is closed; its nodes that are still open say cut."""

    def __init__(self) -> None:
        self.root: Listing | Mapping | None = None
        self.lost = False
        """Whether it is no JSON, so that nothing is known of it."""
        self.followed = False
        """Whether anything but blanks and the end of a fence stands behind it."""
        self.parts = 0
        """How many values and containers have been closed."""
        self._open: list[Listing | Mapping] = []
        self._wants = _Wants.VALUE
        self._key = ""
        self._held: Leaf | None = None
        self._pieces: list[str] = []
        self._escaped = False
        self._read: Callable[[str, int], int] = self._before

    @property
    def closed(self) -> bool:
        """Whether the structure has ended."""
        return self.root is not None and not self._open and not self.lost

    def feed(self, chunk: str) -> None:
        """Take the next piece of the reply."""
        at = 0
        while at < len(chunk) and not self.lost:
            at = self._read(chunk, at)

    # --- each reads on from a place and returns the next one ---

    def _before(self, chunk: str, at: int) -> int:
        found = _OPENER.search(chunk, at)
        if found is None:
            return len(chunk)
        self._begin(found[0])
        return found.end()

    def _between(self, chunk: str, at: int) -> int:
        found = _INK.search(chunk, at)
        if found is None:
            return len(chunk)
        char, wants = found[0], self._wants
        if self._held and char != ",":
            self._put(self._held)
            self._held = None
            self.parts += 1
        if char == '"' and wants in _STRINGS:
            self._pieces, self._read = [], self._string
        elif char in "[{" and wants in _VALUES:
            self._begin(char)
        elif char == ":" and wants is _Wants.COLON:
            self._wants = _Wants.VALUE
        elif char == "," and wants is _Wants.COMMA:
            self._wants = _Wants.VALUE if isinstance(self._open[-1], Listing) else _Wants.KEY
        elif char in "]}" and wants in _ENDS:
            self._end(char)
        elif wants in _VALUES:
            self._pieces, self._read = [], self._word
            return found.start()
        else:
            self.lost = True
        return found.end()

    def _string(self, chunk: str, at: int) -> int:
        if self._escaped:
            self._escaped = False
            self._pieces.append(chunk[at])
            return at + 1
        found = _STRING_STOP.search(chunk, at)
        end = found.end() if found else len(chunk)
        self._pieces.append(chunk[at:end])
        if found and found[0] == "\\":
            self._escaped = True
        elif found:
            self._close_string("".join(self._pieces))
        return end

    def _word(self, chunk: str, at: int) -> int:
        found = _WORD_STOP.search(chunk, at)
        end = found.start() if found else len(chunk)
        self._pieces.append(chunk[at:end])
        if found:
            word = "".join(self._pieces)
            if _WORD.fullmatch(word):
                self._hold(Leaf(word))
            else:
                self.lost = True
        return end

    def _behind(self, chunk: str, at: int) -> int:
        self.followed = self.followed or not _FENCE.fullmatch(chunk, at)
        return len(chunk)

    # --- building ---

    def _begin(self, char: str) -> None:
        node: Listing | Mapping = Listing(cut=True) if char == "[" else Mapping(cut=True)
        if self._open:
            self._put(node)
        else:
            self.root = node
        self._open.append(node)
        self._wants = _Wants.FIRST_VALUE if char == "[" else _Wants.FIRST_KEY
        self._read = self._between

    def _put(self, node: Tree) -> None:
        parent = self._open[-1]
        if isinstance(parent, Listing):
            parent.items.append(node)
        else:
            parent.pairs.append((self._key, node))

    def _close_string(self, raw: str) -> None:
        try:
            text = json.loads(f'"{raw}')
        except ValueError:
            self.lost = True
            return
        if self._wants in _VALUES:
            self._hold(Leaf(text, quoted=True))
        else:
            self._key, self._wants, self._read = text, _Wants.COLON, self._between

    def _end(self, char: str) -> None:
        node = self._open.pop()
        if isinstance(node, Listing) != (char == "]"):
            self.lost = True
            return
        node.cut = False
        self.parts += 1
        self._wants = _Wants.COMMA
        self._read = self._between if self._open else self._behind

    def _hold(self, leaf: Leaf) -> None:
        # Not put yet: a quote and a comma may stand within the string; what follows them tells.
        self._held = leaf
        self._wants = _Wants.COMMA
        self._read = self._between

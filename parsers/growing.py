"""A reply that is still being written: what is certain in it, and whether a whole value stands.

Three readers go along, each of which sees a character once: the first structure of the reply as
JSON, the terms of a list in free text, and signs of what can no longer be right. What they read
counts because of a *look*: `read` of the text so far, as of a text that was cut off there. A look
says whether this is an answer, and whether what was read along is what `read` keeps. If so, what
comes then is taken as it comes, and the next look waits until there is twice as much. Other layouts
are told by looks alone. All looks together cost at most a few readings of the whole reply, so that
the work is linear in its length however small the chunks are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from holdfast.parsers import certainty
from holdfast.parsers.growing_json import GrowingJson
from holdfast.parsers.growing_terms import GrowingTerms
from holdfast.parsers.hopeless import Watch
from holdfast.parsers.reading import read, traced
from holdfast.parsers.tree import Listing
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.picture import Many, picture_of
from holdfast.schemas.records import Kind, Reading

T = TypeVar("T")

_ENDS = re.compile(r"[,，、;；\n\]}］｝>]")
"""What may stand behind an item or a field."""
_CLOSERS = ("]", "}", "］", "｝", ">")
_QUOTES = "\"'”’」`＂"
_FREE = 30_000
"""Characters that the looks at a reply may take in any case: every item of a short one."""
_SHARE = 4
"""How often the looks may take all of a longer reply; its items then come several at a time."""
_LUMP = 32
"""Parts from which on they are told several at a time: a growing list is copied each time."""
_NEVER = frozenset([Kind.REFUSAL, Kind.ECHO, Kind.CONFLICT, Kind.RUNAWAY])
"""Verdicts on the text so far that leave nothing certain."""


class GrowingReply(Generic[T]):
    """Reads a reply while it grows.

    In: what `read` takes. `feed` each chunk, then ask for `certain`, `whole` and `hopeless`; at the
    end `read` gives the Reading of the full text, exactly as `read` itself. The user's own
    validators run at each look, and what they raise that is no validation error goes through.
    """

    def __init__(
        self, type_: type[T] | Any, *, source: str | None = None, shown: Iterable[str] = ()
    ) -> None:
        self._type = type_
        self._source = source
        self._shown = tuple(shown)
        self._is_list = isinstance(picture_of(type_).shape, Many)
        self._parts: list[str] = []
        self._length = 0
        self._json = GrowingJson()
        self._terms = GrowingTerms()
        self._watch = Watch(source, self._shown)
        self._spent = 0
        self._mark = ""
        self._has_news = False
        self._goes_along = False
        self._seen: tuple[Any, ...] = ()
        self._told = 0
        self._certain: Any = None
        self._whole = False
        self._hopeless: Kind | None = None
        self._confirm_at = 0
        self.quiet = 0
        """How many chunks have come since the last that held more than blanks and fences."""
        self.withdrawn = 0
        """How often something that was certain has been taken back: by a correction, a second
        answer, a refusal, or because later items show what is layout in the earlier ones. What
        `certain` gives then holds in place of what it gave before."""

    @property
    def text(self) -> str:
        """The reply so far."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    def feed(self, chunk: str) -> None:
        """Take the next piece of the reply."""
        self._parts.append(chunk)
        self._length += len(chunk)
        self._json.feed(chunk)
        if self._is_list:
            self._terms.feed(chunk)
        self._watch.feed(chunk)
        self.quiet = 0 if chunk.strip(" \t\r\n`") else self.quiet + 1
        seen = self._mark + chunk
        said = seen.rstrip()
        # A mark counts once something follows: until then a quote before it may be part of an item.
        if _ENDS.search(said, 0, max(0, len(said) - 1)) or said.endswith(_CLOSERS):
            self._has_news = True
        gap = seen[len(said) :]
        self._mark = "\n" if "\n" in gap else said[-1:] if _ENDS.match(said[-1:]) else ""

    @property
    def certain(self) -> Any:
        """What is certain so far, or None for nothing.

        For a list type a value of the type with the items that are whole: those that `read` would
        keep if the reply ended here. For records and dictionaries in a bracketed layout a dict of
        the fields that are closed, by their names, each as it will be handed to Pydantic. For other
        types and layouts nothing is certain before the end.
        """
        self._look()
        if self._goes_along:
            self._go_along()
        return self._certain

    @property
    def whole(self) -> bool:
        """Whether a structure that gives a value has been closed. What follows may retract it."""
        self._look()
        return self._whole

    @property
    def hopeless(self) -> Kind | None:
        """What the reply can no longer be other than, or None as long as it may give a value.

        RUNAWAY: a passage over and over, blanks too. REFUSAL: it began with one and has gone on
        without turning to an answer. ECHO: it gives back the source or what the prompt showed. A
        list that goes round is not hopeless, because what it said before is a value.
        """
        kind = self._watch.suspect
        if kind is not None and self._hopeless is None and self._length >= self._confirm_at:
            self._confirm_at = 2 * self._length
            verdict = self._verdict(self.text)
            if verdict is not None and (kind is not Kind.REFUSAL or verdict is kind):
                self._hopeless = kind
        return self._hopeless

    @property
    def loops(self) -> bool:
        """Whether the reply ends in one passage over and over, so that nothing new comes."""
        return self._watch.loops

    def read(self, done_reason: str | None = "stop") -> Reading[T]:
        """Read the full text; raises ReplyError."""
        found: Reading[T] = read(
            self.text,
            self._type,
            done_reason=done_reason,
            source=self._source,
            shown=self._shown,
        )
        return found

    def _verdict(self, text: str) -> Kind | None:
        try:
            traced(text, self._type, "length", self._source, self._shown, None)
        except ReplyError as error:
            return error.kind
        return None

    # --- looks ---

    def _look(self) -> None:
        if not self._is_due():
            return
        self._has_news = False
        if not self._look_plainly():
            self._look_in_full()
            along = self._read_along()
            self._goes_along = along is not None and along == self._certain
        self._seen = self._where()
        self._told = sum(self._seen[:2])

    def _look_plainly(self) -> bool:
        """Take the items of a JSON list with which the reply began, where nothing about them needs
        a full reading: that takes ten times as long. Whether it could be done."""
        root = self._json.root
        if self._json.lost or not (isinstance(root, Listing) and root.cut and self._is_list):
            return False
        items = certainty.strings_of(root)
        if not items or not self._source or self.text.lstrip()[:1] != "[":
            return False
        value = certainty.plainly(items, picture_of(self._type), self._source)
        if value is None:
            return False
        self._whole = False
        self._hold(value)
        self._goes_along = value == self._certain
        return True

    def _look_in_full(self) -> None:
        from holdfast.parsers.choosing.trace import Trace

        self._spent += self._length
        trace = Trace()
        text = self.text.rstrip().rstrip(_QUOTES)  # a quote at the end may stand within an item
        found: Reading[T] | None = None
        refused: Kind | None = None
        try:
            found = traced(text, self._type, "length", self._source, self._shown, trace)
        except ReplyError as error:
            refused = error.kind
        self._whole = found is not None and certainty.is_whole(found, trace)
        if refused in _NEVER:
            self._hold(None)
        elif not self._is_list:
            self._hold(certainty.closed_fields(self._type, text, trace, self._source))
        elif found is not None and found.value:
            is_known = certainty.extends(self._certain, found.value)
            is_sure = is_known or certainty.is_sure(found, trace, self._source)
            self._hold(found.value if is_sure else None)
        # Else: cut off here it would give no value; what it gave before still stands.

    def _is_due(self) -> bool:
        if not self._has_news or self._spent + self._length > _SHARE * self._length + _FREE:
            return False
        if not self._goes_along:
            return True
        *parts, state = self._where()
        *before, old = self._seen
        return state != old or self._json.followed or sum(parts) >= 2 * sum(before)

    def _where(self) -> tuple[Any, ...]:
        """How far the readers are: parts, terms, and what ends what was going on."""
        json, terms = self._json, self._terms
        # Within a structure the terms are pieces of JSON, which begin anew at every comma.
        others = terms.others if json.lost or json.root is None else 0
        return json.parts, len(terms.terms), (json.closed, json.lost, others)

    # --- between looks ---

    def _read_along(self) -> Any:
        """Return what the readers make of it, of the type; None where they know nothing."""
        json, root = self._json, self._json.root
        if json.lost:
            return None
        if not self._is_list:
            return certainty.fields_of(self._type, root) if root else None
        items = certainty.strings_of(root) if root else self._terms.terms
        if not items or not all(map(str.strip, items)):
            return None
        try:
            return picture_of(self._type).adapter.validate_python(list(dict.fromkeys(items)))
        except ValidationError:
            return None

    def _go_along(self) -> None:
        parts = sum(self._where()[:2])
        if parts - self._told < max(1, parts // _LUMP):
            return
        self._told = parts
        along = self._read_along()
        if along is not None and certainty.extends(along, self._certain):
            self._certain = along

    def _hold(self, certain: Any) -> None:
        if certain is not None and self._is_list and certainty.extends(self._certain, certain):
            return  # the same list once more, and still at its beginning
        if self._certain is not None and not certainty.extends(certain, self._certain):
            self.withdrawn += 1
        self._certain = certain

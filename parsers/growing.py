"""A reply that is still being written: what is certain in it, and whether a whole value stands.

There is no second parser here. A look is `read` of the text so far, as of a text that was cut off
there, so what is certain is what `read` would keep. Looks are rationed: one is taken only when
something new has ended, and all of them together cost at most a few readings of the whole reply, so
that the work is linear in its length however small the chunks are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from holdfast.parsers.memory import forgetting
from holdfast.parsers.reading import read, traced
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.picture import Many, Shape, picture_of
from holdfast.schemas.records import CUT, Kind, Reading

if TYPE_CHECKING:
    from holdfast.parsers.choosing.trace import Trace

T = TypeVar("T")

_ENDS = re.compile(r"[,，、;；\n\]}］｝>]")
"""What may stand behind an item or a field."""
_CLOSERS = ("]", "}", "］", "｝", ">")
_QUOTES = "\"'”’」`＂"
_FREE = 30_000
"""Characters that the looks at a reply may take in any case: every item of a short one."""
_SHARE = 4
"""How often the looks may take all of a longer reply; its items then come several at a time."""
_NEVER = frozenset([Kind.REFUSAL, Kind.ECHO, Kind.CONFLICT, Kind.RUNAWAY])
"""Verdicts on the text so far that leave nothing certain."""


class GrowingReply(Generic[T]):
    """Reads a reply while it grows.

    In: what `read` takes. `feed` each chunk, then ask for `certain` and `whole`; at the end `read`
    gives the Reading of the full text, exactly as `read` itself. The user's own validators run at
    each look, and what they raise that is no validation error goes through.
    """

    def __init__(
        self, type_: type[T] | Any, *, source: str | None = None, shown: Iterable[str] = ()
    ) -> None:
        self._type = type_
        self._source = source
        self._shown = tuple(shown)
        self._parts: list[str] = []
        self._length = 0
        self._spent = 0
        self._mark = ""
        self._has_news = False
        self._certain: Any = None
        self._whole = False
        self._refused: Kind | None = None
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
        return self._certain

    @property
    def whole(self) -> bool:
        """Whether a structure that gives a value has been closed. What follows may retract it."""
        self._look()
        return self._whole

    def verdict(self) -> Kind | None:
        """Return why `read` would refuse the reply if it were cut off here; None for a value.

        Takes a look, whether or not anything has ended since the last one, as far as looks go.
        """
        self._has_news = True
        self._look()
        return self._refused

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

    # --- looks ---

    def _look(self) -> None:
        if not self._has_news or self._spent + self._length > _SHARE * self._length + _FREE:
            return
        from holdfast.parsers.choosing.trace import Trace

        self._has_news = False
        self._spent += self._length
        trace = Trace()
        text = self.text.rstrip().rstrip(_QUOTES)  # a quote at the end may stand within an item
        try:
            found = traced(text, self._type, "length", self._source, self._shown, trace)
        except ReplyError as error:
            self._refused = error.kind
            self._whole = False
            self._hold(None if error.kind in _NEVER else self._of(None, trace))
        else:
            self._refused = None
            self._whole = _is_whole(found, trace)
            self._hold(self._of(found, trace))

    def _of(self, found: Reading[T] | None, trace: Trace) -> Any:
        shape = picture_of(self._type).shape
        if not isinstance(shape, Many):
            return _closed_fields(shape, self.text, trace)
        if found is None:  # cut off here it would give no value; what it gave before still stands
            return self._certain
        return found.value if _is_sure(trace) else None

    def _hold(self, certain: Any) -> None:
        if self._certain is not None and not _extends(certain, self._certain):
            self.withdrawn += 1
        self._certain = certain


def _is_sure(trace: Trace) -> bool:
    """Whether a list is more than the beginning of a sentence with commas, or of some lines."""
    from holdfast.parsers.choosing.announcing import Read

    lists = [one for one in trace.won if isinstance(one, Read)]
    return all(one.announced or one.run.kind == "marked" for one in lists)


def _is_whole(found: Reading[Any], trace: Trace) -> bool:
    from holdfast.parsers.choosing.judged import Judged
    from holdfast.parsers.tree import is_cut

    if trace.cleaned is None:
        return True  # JSON of the type at once
    closed = [o for o in trace.won if isinstance(o, Judged) and not is_cut(o.candidate.tree)]
    return bool(closed) and CUT not in found.notes


def _closed_fields(shape: Shape, text: str, trace: Trace) -> Any:
    """Return the closed fields of the one structure there is, or of the first where those behind
    say the same so far; None where they differ."""
    from holdfast.parsers.fit.closed import closed
    from holdfast.parsers.layouts import find

    if trace.cleaned is None:
        trees = [candidate.tree for candidate in find(text)]
    else:
        judged = trace.won or [one for one in trace.judged if not one.role]
        trees = [one.candidate.tree for one in judged if hasattr(one, "candidate")]
    with forgetting():
        parts = [closed(tree, shape) for tree in trees]
    agree = all(part is not None and _extends(parts[0], part) for part in parts)
    return (parts[0] or None) if parts and agree else None


def _extends(new: Any, old: Any) -> bool:
    """Whether all of the old stands in the new."""
    if isinstance(new, dict) and isinstance(old, dict):
        return all(key in new and _extends(new[key], value) for key, value in old.items())
    if isinstance(new, set | frozenset) and isinstance(old, set | frozenset):
        return old <= new
    if new is None or isinstance(old, str) or not hasattr(old, "__len__"):
        return bool(new == old)
    return list(new)[: len(old)] == list(old)

"""One reply to be judged, and the way a refusal leaves the room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NoReturn, get_args

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, from_json, to_json

from holdfast.parsers.choosing.trace import Trace
from holdfast.parsers.fit import Bend, Misfit, Node, lay, new_bend
from holdfast.parsers.fit.names.others import own_words
from holdfast.parsers.fit.validation import problems_of
from holdfast.parsers.outline.lines import Line, lines_of
from holdfast.parsers.strict import Strict
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import Many, Picture, Record, Scalar, Shape, Slot
from holdfast.schemas.records import Failure, FieldProblem, Kind

_FENCE_MARK = re.compile(r"^[ \t]{0,12}(?:`{3}|~{3})[^\n]{0,80}$", re.M)


_UNSEEN = ("ambiguous", "missing")
"""Problems of a value that Pydantic takes as it stands: "unknown", "[name]"."""


class Refused(Exception):
    """The reply gives no value; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind)
        self.failure = failure


def refuse(kind: Kind, reason: str = "", problems: Iterable[FieldProblem] = ()) -> NoReturn:
    """Refuse the reply."""
    raise Refused(Failure(kind, tuple(problems), reason))


Law = tuple[Callable[..., bool], Kind, str]
"""What is asked, and what to refuse with where it holds."""


def refuse_by(laws: Iterable[Law], *asked: Any) -> None:
    """Refuse by the first law that holds of what is asked about."""
    for law, kind, reason in laws:
        if law(*asked):
            refuse(kind, reason)


LOOK_AT = 3000
"""Characters behind an answer that are looked through for what is said of it."""


@dataclass(slots=True)
class Fitted:
    """A value that fits, with what had to be bent."""

    value: Any
    data: Any
    bend: Bend
    is_form: bool | None = None
    """Whether it still holds the hints of its form; None until somebody asks."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What was bent, in order."""
        return tuple(self.bend.notes)


def count_letters(text: str) -> int:
    """Return how many letters and digits a text has."""
    return sum(map(str.isalnum, text))


@dataclass(frozen=True)
class Case:
    """The cleaned text with everything that may count as evidence."""

    text: str
    picture: Picture
    cut: bool | None
    """Whether the reply was cut off; None where nobody says."""
    source: str | None
    shown: tuple[str, ...]
    strict: Strict | None = None
    trace: Trace = field(default_factory=Trace)

    @property
    def shape(self) -> Shape:
        """Shape of the type."""
        return self.picture.shape

    @cached_property
    def wants_strings(self) -> bool:
        """Whether the type is a list of free strings."""
        shape = self.shape
        return (
            isinstance(shape, Many) and isinstance(shape.item, Scalar) and shape.item.kind == "str"
        )

    @property
    def only_shape(self) -> Shape:
        """Shape of the only field that an object has, else of the type itself."""
        shape = self.shape
        if isinstance(shape, Record) and len(shape.slots) == 1:
            return shape.slots[0].shape
        return shape

    @property
    def record(self) -> Record | None:
        """The record that is wanted, or of which a list is."""
        shape = self.shape.item if isinstance(self.shape, Many) else self.shape
        return shape if isinstance(shape, Record) else None

    @property
    def own_words(self) -> frozenset[str]:
        """The words that the type uses of itself and its fields."""
        return own_words(self.record) if self.record else frozenset()

    @property
    def fixed(self) -> frozenset[str]:
        """Words, folded, that the type leaves no freedom about."""
        return self.picture.fixed

    @cached_property
    def lines(self) -> list[Line]:
        """The text as lines."""
        return lines_of(self.text)

    @cached_property
    def letters(self) -> int:
        """How many letters and digits the text has, the marks of fences aside."""
        return count_letters(_FENCE_MARK.sub("", self.text))

    @cached_property
    def type_words(self) -> str:
        """The name and docstring of the user's own type."""
        type_ = self.picture.type_
        if not isinstance(type_, type) or type_.__module__ == "builtins":
            return ""
        return f"{type_.__name__} {type_.__doc__ or ''}"[:400]

    @cached_property
    def description(self) -> str:
        """What is said of a whole type that is annotated, "" where nothing is."""
        told = (getattr(one, "description", None) for one in get_args(self.picture.type_)[1:])
        return next((text for text in told if isinstance(text, str)), "")

    def line_before(self, at: int) -> str:
        """Return what stands on the line before a place."""
        return self.text[:at].rpartition("\n")[2]

    def line_behind(self, at: int) -> str:
        """Return what stands on the line behind a place."""
        return self.text[at:].partition("\n")[0]

    def fit(self, node: Node) -> Fitted | Bend:
        """Lay a node onto the type and validate it; a Bend with its problems where it misfits."""
        outcome = self._laid(node, as_said=True)
        if isinstance(outcome, Bend) and outcome.said:
            bent = self._laid(node, as_said=False)
            return bent if isinstance(bent, Fitted) else outcome
        return outcome

    def fit_slot(self, slot: Slot, text: str) -> Any:
        """Return what a text gives for one field; None where it does not fit."""
        bend = new_bend(cut=False)
        bend.field_names = slot.wording
        try:
            return lay(Leaf(text), slot.shape, bend)
        except Misfit:
            return None

    def as_it_stands(self, bend: Bend) -> Fitted | Bend:
        """Where the whole reply is JSON of the type, and only our picture of it fails, Pydantic is
        right; a conflict, an ambiguous value and a key that only we take it cannot see."""
        drifted = any(note.startswith("key: ") for note in bend.notes)
        unseen = drifted or bend.conflict or any(p.type in _UNSEEN for p in bend.problems)
        if self.strict is None or self.strict.refusal is not None or unseen:
            return bend
        return Fitted(self.strict.value, self.strict.data, new_bend(cut=self.cut))

    def _laid(self, node: Node, *, as_said: bool) -> Fitted | Bend:
        bend = new_bend(cut=self.cut, as_said=as_said)
        bend.type_words = self.type_words
        bend.source = self.source or ""
        if isinstance(self.shape, Scalar) and self.description:
            bend.field_names = (self.description,)
        try:
            data = lay(node, self.picture.full_shape, bend)
        except Misfit:
            return bend
        return self.validated(data, bend)

    def validated(self, data: Any, bend: Bend) -> Fitted | Bend:
        """Validate plain data; a Bend with the problems where the type refuses it."""
        try:
            return Fitted(self._value_of(data, bend), data, bend)
        except ValidationError as error:
            bend.problems += problems_of(error, self.shape)
            return bend

    def _value_of(self, data: Any, bend: Bend) -> Any:
        """Validate data as the JSON that the model should have written, so that a strict type and
        the user's validators see what they would see in a reply without any drift."""
        try:
            text = None if bend.exotic else to_json(data, inf_nan_mode="constants")
        except (PydanticSerializationError, ValueError, RecursionError):
            text = None
        if text is None:
            return self.picture.adapter.validate_python(data)
        if self.strict is not None and from_json(text) == self.strict.data:
            if self.strict.refusal is not None:
                raise self.strict.refusal
            return self.strict.value
        return self.picture.adapter.validate_json(text)

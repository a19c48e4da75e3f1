"""The record of one attempt to lay a tree onto a type: what was bent, and what does not fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from holdfast.schemas.picture import Shape
from holdfast.schemas.records import FieldProblem

Node = Any
"""A Tree, or a Block of an outline."""


class Misfit(Exception):
    """What was laid does not fit; the bend's problems say where."""


class _Step:
    """A class, because a generator for each field and item is a tenth of the laying."""

    __slots__ = ("name", "path")

    def __init__(self, path: list[str], name: str) -> None:
        self.path = path
        self.name = name

    def __enter__(self) -> None:
        self.path.append(self.name)

    def __exit__(self, *_: object) -> None:
        self.path.pop()


class Bend:
    """Collects notes and problems while a node is laid onto a shape."""

    def __init__(self, layer: Callable[[Node, Shape, Bend], Any], *, cut: bool | None) -> None:
        self._layer = layer
        self.cut = cut
        """Whether the reply was cut off; None where nobody says."""
        self.notes: dict[str, None] = {}
        self.problems: list[FieldProblem] = []
        self.path: list[str] = []
        self.field_names: tuple[str, ...] = ()
        """Names and description of the field that is being laid: its unit is read from them."""
        self.cost = 0
        self.conflict = False
        """Whether a place holds two values."""
        self.truncated = False
        """Whether something needed was cut off."""
        self.matched = 0
        """How many declared fields were named."""
        self.foreign = 0
        """How many names are no declared field's."""
        self.type_words = ""
        """The type's own name and docstring: what they hold may name the value."""
        self.source = ""
        """The text that the reply is about, if it is known."""
        self.templates = 0
        """How many of the problems are places of a template that nobody filled in."""
        self.as_said = False
        """Whether the user's own validators are to see the words of the reply."""
        self.said = False
        """Whether some value was left in the words of the reply."""
        self.exotic = False
        """Whether the data holds what JSON cannot say, as a member whose value is a tuple."""

    def lay(self, node: Node, shape: Shape) -> Any:
        """Lay a part onto its shape; raises Misfit."""
        return self._layer(node, shape, self)

    def note(self, code: str, cost: int = 1) -> None:
        """Note that something was bent."""
        self.notes[code] = None
        self.cost += cost

    def misfit(self, type_: str, expected: str = "") -> Misfit:
        """Note a problem at the present place, and return what to raise."""
        self.problems.append(FieldProblem(".".join(self.path), type_, expected))
        return Misfit()

    def cut_off(self) -> Misfit:
        """Note that the value at the present place was cut off, and return what to raise."""
        self.truncated = True
        return self.misfit("cut")

    def at(self, name: str) -> _Step:
        """Go one step down the path, for a `with`."""
        return _Step(self.path, name)

    def trial(self) -> Bend:
        """Return a fresh bend at the same place, to try one of several ways."""
        other = Bend(self._layer, cut=self.cut)
        other.path = list(self.path)
        other.field_names = self.field_names
        other.as_said = self.as_said
        other.source = self.source
        other.type_words = self.type_words
        return other

    def take(self, trial: Bend) -> None:
        """Take over what a trial that fitted noted."""
        self.notes |= trial.notes
        self.cost += trial.cost
        self.matched += trial.matched
        self.foreign += trial.foreign
        self.said = self.said or trial.said
        self.exotic = self.exotic or trial.exotic

    def blame(self, trial: Bend) -> None:
        """Take over why a trial did not fit."""
        self.problems += trial.problems
        self.templates += trial.templates
        self.conflict = self.conflict or trial.conflict
        self.truncated = self.truncated or trial.truncated
        self.said = self.said or trial.said

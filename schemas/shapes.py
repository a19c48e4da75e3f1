"""The shapes that types have: values without parts, choices, lists, records and their fields."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeAlias

ScalarKind = Literal[
    "str", "int", "float", "decimal", "bool", "date", "datetime", "time", "timedelta", "uuid",
    "none", "any", "json", "other",
]  # fmt: skip

NUMBERS: tuple[ScalarKind, ...] = ("int", "float", "decimal")
MOMENTS: tuple[ScalarKind, ...] = ("date", "datetime", "time")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a type says about size: of a number, or how many items or characters."""

    low: float | None = None
    high: float | None = None
    min_length: int = 0
    max_length: int | None = None


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value without parts. "json" is a string that holds JSON; "other" is left to Pydantic."""

    kind: ScalarKind
    bounds: Bounds = Bounds()


@dataclass(frozen=True, slots=True)
class Option:
    """One member of an enum, or one value of a Literal, with the names a reply may give it."""

    value: Any
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An Enum or a Literal."""

    name: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Many:
    """A list, set, tuple of one type: any number of items of one shape."""

    item: Shape
    bounds: Bounds = Bounds()


@dataclass(frozen=True, slots=True)
class Row:
    """A tuple of fixed length; `record` for a NamedTuple, whose parts have names."""

    items: tuple[Shape, ...]
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Free keys with values of one shape."""

    key: Shape
    value: Shape


@dataclass(frozen=True, slots=True)
class Either:
    """A union; `optional` when None is one of its arms (which are then the others)."""

    arms: tuple[Shape, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the user's own validator sees before Pydantic does, in the words of the reply.

    `inner` is the shape it has when that validator leaves it alone.
    """

    inner: Shape


@dataclass(frozen=True)
class Slot:
    """One field of a record."""

    name: str
    key: str
    """What validation takes: the alias where there is one, else the name."""
    names: tuple[str, ...]
    """Names a reply may use: name, aliases, title, and a description short enough for a name."""
    required: bool
    annotation: Any
    default: Any = None
    description: str = ""
    paths: tuple[tuple[str | int, ...], ...] = ()
    """Places deeper in the data where validation looks as well (AliasPath); the only ones where
    the field has no alias."""
    prepared: bool = False
    """Whether the user's own validator sees the value before Pydantic does."""

    @cached_property
    def wording(self) -> tuple[str, ...]:
        """Its names and then its description: what they say of the value, as its unit."""
        return (*self.names, self.description)

    @cached_property
    def shape(self) -> Shape:
        """Shape of the value; made when first asked for, because types may be recursive."""
        from holdfast.schemas.annotations import prepared_shape, shape_of  # it makes slots

        shape = shape_of(self.annotation)
        return prepared_shape(shape) if self.prepared else shape


@dataclass(frozen=True, eq=False)
class Record:
    """A model, dataclass or TypedDict."""

    name: str
    read_slots: Callable[[], tuple[Slot, ...]]
    extra: Literal["ignore", "allow", "forbid"] = "ignore"
    """What the type says of names that are no field's."""
    of: Any = None
    """The class."""

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Fields in declared order."""
        return self.read_slots()

    @cached_property
    def by_name(self) -> dict[str, Slot | None]:
        """Fields by every folded name; None where two fields claim the same one."""
        found: dict[str, Slot | None] = {}
        for slot in self.slots:
            for name in {fold(name) for name in slot.names if fold(name)}:
                found[name] = slot if name not in found else None
        for slot in self.slots:  # a field's own name and alias are stronger than titles
            for name in {fold(slot.name), fold(slot.key)}:
                found[name] = slot
        return found

    @cached_property
    def keys(self) -> frozenset[str]:
        """The very keys that validation takes, and the heads of paths that it looks along."""
        heads = [str(path[0]) for slot in self.slots for path in slot.paths]
        return frozenset([*heads, *(slot.key for slot in self.slots)])

    @cached_property
    def nested(self) -> tuple[tuple[str, Shape], ...]:
        """The keys of the fields whose values have parts, with their shapes."""
        return tuple(
            (s.key, s.shape) for s in self.slots if not isinstance(s.shape, Scalar | Choice)
        )

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The keys of the fields whose values may be texts."""
        arms = (
            (s.key, s.shape.arms if isinstance(s.shape, Either) else (s.shape,)) for s in self.slots
        )
        return tuple(
            key
            for key, shapes in arms
            if any(isinstance(shape, Scalar) and shape.kind == "str" for shape in shapes)
        )

    @cached_property
    def described(self) -> tuple[tuple[str, str], ...]:
        """The keys of those of them that have a description, with it."""
        hints = {slot.key: slot.description for slot in self.slots if slot.description}
        return tuple((key, hints[key]) for key in self.texts if key in hints)

    def slot(self, key: str) -> Slot | None:
        """Return the field of that name, whatever its case and punctuation."""
        return self.by_name.get(fold(key))

    @cached_property
    def required(self) -> tuple[Slot, ...]:
        """Fields without a default."""
        return tuple(slot for slot in self.slots if slot.required)


Shape: TypeAlias = Scalar | Choice | Many | Row | Dictionary | Either | Record | Prepared


def fold(name: str) -> str:
    """Reduce a name to its letters and digits, in one case: "Flight-No." equals "flight_no"."""
    ascii_ = name.isascii()
    plain = name.lower() if ascii_ else unicodedata.normalize("NFKC", name).casefold()
    return plain if plain.isalnum() else "".join(filter(str.isalnum, plain))


def parts_of(shape: Shape) -> Iterator[Shape]:
    """Yield a shape and all that is within it, each record once."""
    waiting, seen = [shape], set()
    while waiting:
        at = waiting.pop()
        yield at
        if isinstance(at, Record):
            slots = () if at.of in seen else at.slots
            seen.add(at.of)
            waiting += [slot.shape for slot in slots]
        elif isinstance(at, Many):
            waiting.append(at.item)
        elif isinstance(at, Dictionary):
            waiting += [at.key, at.value]
        elif isinstance(at, Row):
            waiting += at.items
        elif isinstance(at, Either):
            waiting += at.arms
        elif isinstance(at, Prepared):
            waiting.append(at.inner)

"""The picture of a type: what a parser has to know to lay a loose reply onto it.

Made once from annotations and `model_fields`. A JSON Schema would lose what matters here: the names
of enum members and their aliases, titles and descriptions as names of fields, the real classes.
"""

from __future__ import annotations

import dataclasses
import threading
import types
import typing
import unicodedata
from collections import OrderedDict, abc, defaultdict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)
from uuid import UUID

from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    BeforeValidator,
    Json,
    PlainValidator,
    RootModel,
    TypeAdapter,
    WrapValidator,
)
from pydantic.fields import FieldInfo
from typing_extensions import ReadOnly, TypeAliasType, is_typeddict

ScalarKind = Literal[
    "str", "int", "float", "decimal", "bool", "date", "datetime", "time", "timedelta", "uuid",
    "none", "any", "json", "other",
]  # fmt: skip


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
    def shape(self) -> Shape:
        """Shape of the value; made when first asked for, because types may be recursive."""
        shape = shape_of(self.annotation)
        return _prepared(shape) if self.prepared else shape


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

    def slot(self, key: str) -> Slot | None:
        """Return the field of that name, whatever its case and punctuation."""
        return self.by_name.get(fold(key))

    @cached_property
    def required(self) -> tuple[Slot, ...]:
        """Fields without a default."""
        return tuple(slot for slot in self.slots if slot.required)


Shape: TypeAlias = Scalar | Choice | Many | Row | Dictionary | Either | Record | Prepared


@dataclass(frozen=True)
class Picture:
    """A type ready to be read: how to validate, and what it looks like."""

    type_: Any
    adapter: TypeAdapter[Any]

    @cached_property
    def full_shape(self) -> Shape:
        """What the type looks like, with what the user's own validators see first."""
        return shape_of(self.type_)

    @cached_property
    def shape(self) -> Shape:
        """What the type looks like; not needed where a reply validates at once."""
        whole = self.full_shape
        return whole.inner if isinstance(whole, Prepared) else whole

    @cached_property
    def keeps_digits(self) -> bool:
        """Whether a Decimal is somewhere in it."""
        return any(isinstance(s, Scalar) and s.kind == "decimal" for s in parts_of(self.full_shape))

    @cached_property
    def fixed(self) -> frozenset[str]:
        """Every word, folded, that the type fixes: its enums, Literals, yes, no and none."""
        choices = (s for s in parts_of(self.full_shape) if isinstance(s, Choice))
        options = (option for choice in choices for option in choice.options)
        names = {fold(name) for option in options for name in option.names}
        return frozenset(names | {"true", "false", "null", "none"})


_KEEP = 256
_pictures: OrderedDict[Any, Picture] = OrderedDict()


def picture_of(type_: Any) -> Picture:
    """Return the picture of a type; the last 256 are kept."""
    try:
        known = _pictures.get(type_)
    except TypeError:  # metadata that cannot be hashed
        return Picture(type_, TypeAdapter(type_))
    if known is None:
        known = _pictures[type_] = Picture(type_, TypeAdapter(type_))
        while len(_pictures) > _KEEP:
            _pictures.popitem(last=False)
    return known


def fold(name: str) -> str:
    """Reduce a name to its letters and digits, in one case: "Flight-No." equals "flight_no"."""
    if name.isascii() and name.isalnum():
        return name.lower()
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in plain if c.isalnum())


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


# --- from annotations ---------------------------------------------------------------------------

_SCALARS: dict[Any, ScalarKind] = {
    str: "str", int: "int", float: "float", Decimal: "decimal", bool: "bool",
    datetime: "datetime", date: "date", time: "time", timedelta: "timedelta", UUID: "uuid",
    type(None): "none", None: "none", Any: "any", object: "any",
}  # fmt: skip
_MANY = (list, set, frozenset, deque, abc.Sequence, abc.Set, abc.Iterable, abc.Collection,
         abc.MutableSequence, abc.MutableSet)  # fmt: skip
_MAPS = (dict, defaultdict, OrderedDict, abc.Mapping, abc.MutableMapping)
_ALIASES = (TypeAliasType, getattr(typing, "TypeAliasType", TypeAliasType))
_BEFORE = (BeforeValidator, WrapValidator)
"""Validators of the user's that see what the reply says, not what Pydantic made of it."""
_AS_IT_IS: tuple[ScalarKind, ...] = ("str", "any", "json", "other")
_NAME_LENGTH = 24
"""Characters up to which a description may serve as a name."""


def shape_of(annotation: Any, metadata: tuple[Any, ...] = ()) -> Shape:
    """Return the shape of an annotation; what is unknown becomes a scalar for Pydantic to judge."""
    if any(isinstance(part, PlainValidator) for part in metadata):
        return Scalar("other")
    if any(isinstance(part, _BEFORE) for part in metadata):
        rest = tuple(part for part in metadata if not isinstance(part, _BEFORE))
        return _prepared(shape_of(annotation, rest))
    if any(part is Json or type(part) is Json for part in (annotation, *metadata)):
        return Scalar("json")
    if annotation in _scalar_types():
        return Scalar(_SCALARS[annotation], _bounds(metadata))
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return shape_of(inner, (*more, *metadata))
    if isinstance(annotation, _ALIASES):
        return _once(annotation, annotation.__value__, metadata)
    if isinstance(origin, _ALIASES):
        return _once(annotation, origin.__value__[get_args(annotation)], metadata)
    if isinstance(annotation, typing.NewType):
        return shape_of(annotation.__supertype__, metadata)
    if origin in (Required, NotRequired, ReadOnly, typing.Final, typing.ClassVar):
        return shape_of(get_args(annotation)[0], metadata)
    if origin is Literal:
        return Choice("", tuple(_literals(annotation)))
    if origin in (Union, types.UnionType):
        return _either(annotation, metadata)
    if isinstance(origin, type) or (isinstance(annotation, type) and origin is None):
        return _of_class(origin or annotation, annotation, get_args(annotation), metadata)
    return Scalar("other", _bounds(metadata))


def _scalar_types() -> abc.KeysView[Any]:
    return _SCALARS.keys()


_expanding = threading.local()


def _once(name: Any, annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    """Follow a name for a type; one that holds itself holds anything, for Pydantic to judge."""
    names: list[Any] = _expanding.__dict__.setdefault("names", [])
    if name in names:
        return Scalar("any")
    names.append(name)
    try:
        return shape_of(annotation, metadata)
    finally:
        names.pop()


def _prepared(shape: Shape) -> Shape:
    """A text is the same for the user's validator as for Pydantic; anything else is told apart."""
    same = isinstance(shape, Prepared) or (isinstance(shape, Scalar) and shape.kind in _AS_IT_IS)
    return shape if same else Prepared(shape)


def _of_class(
    cls: type, annotation: Any, args: tuple[Any, ...], metadata: tuple[Any, ...]
) -> Shape:
    if issubclass(cls, Enum):
        return Choice(cls.__name__, tuple(_members(cls)))
    if issubclass(cls, RootModel):
        root = annotation.model_fields["root"] if not args else cls.model_fields["root"]
        shape = _once(cls, root.annotation, (*root.metadata, *metadata))
        return _prepared(shape) if _sees_first(cls) or "root" in _prepared_fields(cls) else shape
    if issubclass(cls, tuple):
        return _tuple(cls, args, metadata)
    if cls in _MANY:
        return Many(shape_of(args[0]) if args else Scalar("any"), _bounds(metadata))
    if cls in _MAPS and not is_typeddict(cls):
        key, value = args or (str, Any)
        return Dictionary(shape_of(key), shape_of(value))
    if issubclass(cls, BaseModel):
        record = Record(cls.__name__, lambda: tuple(_of_model(cls)), _extra(cls.model_config), cls)
        return _prepared(record) if _sees_first(cls) else record
    if dataclasses.is_dataclass(cls):
        config = getattr(cls, "__pydantic_config__", None)
        record = Record(cls.__name__, lambda: tuple(_of_dataclass(cls)), _extra(config), cls)
        return _prepared(record) if _sees_first(cls) else record
    if is_typeddict(cls):
        config = getattr(cls, "__pydantic_config__", None)
        return Record(cls.__name__, lambda: tuple(_of_typed_dict(cls)), _extra(config), cls)
    for scalar in (bool, int, float, str, datetime, date):
        if issubclass(cls, scalar):
            return Scalar("other" if cls is not scalar else _SCALARS[scalar], _bounds(metadata))
    return Scalar("other", _bounds(metadata))


def _extra(config: abc.Mapping[str, Any] | None) -> Literal["ignore", "allow", "forbid"]:
    found: Literal["ignore", "allow", "forbid"] | None = (config or {}).get("extra")
    return found or "ignore"


def _sees_first(cls: type) -> bool:
    """Whether a validator of the whole model sees the data before Pydantic does."""
    decorators = getattr(cls, "__pydantic_decorators__", None)
    found = decorators.model_validators.values() if decorators else ()
    return any(validator.info.mode in ("before", "wrap") for validator in found)


def _prepared_fields(cls: type) -> frozenset[str]:
    """Return the fields whose values a validator of the user's sees first."""
    decorators = getattr(cls, "__pydantic_decorators__", None)
    found = decorators.field_validators.values() if decorators else ()
    modes = ("before", "wrap", "plain")
    return frozenset(name for v in found if v.info.mode in modes for name in v.info.fields)


def _tuple(cls: type, args: tuple[Any, ...], metadata: tuple[Any, ...]) -> Shape:
    if hasattr(cls, "_fields"):
        slots = tuple(_of_named_tuple(cls))
        return Row(tuple(slot.shape for slot in slots), Record(cls.__name__, lambda: slots, of=cls))
    if not args or args[-1] is Ellipsis:
        return Many(shape_of(args[0]) if args else Scalar("any"), _bounds(metadata))
    return Row(tuple(shape_of(arg) for arg in args))


def _either(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    arms = [arm for arm in get_args(annotation) if arm not in (None, type(None))]
    optional = len(arms) < len(get_args(annotation))
    if len(arms) == 1 and not optional:
        return shape_of(arms[0], metadata)
    return Either(tuple(shape_of(arm, metadata) for arm in arms), optional)


_WORDS = {None: ("null", "None"), True: ("true", "True"), False: ("false", "False")}


def _literals(annotation: Any) -> Iterator[Option]:
    for value in get_args(annotation):
        if isinstance(value, Enum):
            yield Option(value, (str(value.value), value.name))
        elif value is None or isinstance(value, bool):
            yield Option(value, _WORDS[value])
        else:
            yield Option(value, (str(value),))


def _members(cls: type[Enum]) -> Iterator[Option]:
    for member in cls:
        names = [name for name, other in cls.__members__.items() if other is member]
        yield Option(member, (str(member.value), *names))


def _of_model(cls: type[BaseModel]) -> Iterator[Slot]:
    by_alias = cls.model_config.get("validate_by_alias", True)
    return _of_fields(cls.model_fields, _prepared_fields(cls), by_alias=by_alias is not False)


def _of_fields(
    fields: dict[str, FieldInfo], prepared: frozenset[str], *, by_alias: bool = True
) -> Iterator[Slot]:
    for name, info in fields.items():
        aliases = list(_aliases(info))
        paths = tuple(_paths(info))
        ends = [path[-1] for path in paths if isinstance(path[-1], str)]
        yield Slot(
            name=name,
            key=aliases[0] if aliases and by_alias else name,
            names=_names(name, [*aliases, *ends], info.title, info.description),
            required=info.is_required(),
            annotation=Annotated[(info.annotation, *info.metadata)]
            if info.metadata
            else info.annotation,
            default=info.default if info.default_factory is None else None,
            description=info.description or "",
            paths=paths,
            prepared=name in prepared or "*" in prepared,
        )


def _choices(info: FieldInfo) -> Iterator[str | AliasPath]:
    for alias in (info.validation_alias, info.alias):
        if isinstance(alias, AliasChoices):
            yield from alias.choices
        elif alias is not None:
            yield alias


def _aliases(info: FieldInfo) -> Iterator[str]:
    yield from (alias for alias in _choices(info) if isinstance(alias, str))


def _paths(info: FieldInfo) -> Iterator[tuple[str | int, ...]]:
    yield from (tuple(alias.path) for alias in _choices(info) if isinstance(alias, AliasPath))


def _names(
    name: str, aliases: list[str], title: str | None, description: str | None
) -> tuple[str, ...]:
    more = [title] if title else []
    if description and len(description) <= _NAME_LENGTH:
        more.append(description)
    return tuple(dict.fromkeys([name, *aliases, *more]))


def _of_dataclass(cls: type) -> Iterator[Slot]:
    own: dict[str, FieldInfo] | None = getattr(cls, "__pydantic_fields__", None)
    if own:
        yield from _of_fields(own, _prepared_fields(cls))
        return
    hints = typing.get_type_hints(cls, include_extras=True)
    for field in dataclasses.fields(cls):
        bare = field.default is dataclasses.MISSING
        required = bare and field.default_factory is dataclasses.MISSING
        if field.init:
            default = None if bare else field.default
            yield Slot(field.name, field.name, (field.name,), required, hints[field.name], default)


def _of_typed_dict(cls: type) -> Iterator[Slot]:
    required: frozenset[str] = cls.__required_keys__  # type: ignore[attr-defined]
    for name, hint in typing.get_type_hints(cls, include_extras=True).items():
        yield Slot(name, name, (name,), _is_required(hint, name in required), hint)


def _is_required(hint: Any, otherwise: bool) -> bool:
    """Where annotations are strings, the class itself cannot tell what is NotRequired."""
    origin = get_origin(hint)
    if origin in (Required, NotRequired):
        return origin is Required
    wrapped = origin is Annotated or origin is ReadOnly
    return _is_required(get_args(hint)[0], otherwise) if wrapped else otherwise


def _of_named_tuple(cls: Any) -> Iterator[Slot]:
    hints = typing.get_type_hints(cls, include_extras=True)
    for name in cls._fields:
        bare = name not in cls._field_defaults
        default = None if bare else cls._field_defaults[name]
        yield Slot(name, name, (name,), bare, hints.get(name, Any), default)


def _bounds(metadata: tuple[Any, ...]) -> Bounds:
    found: dict[str, Any] = {}
    for item in metadata:
        for part in item.metadata if isinstance(item, FieldInfo) else (item,):
            for attribute in ("ge", "gt", "le", "lt", "min_length", "max_length"):
                value = getattr(part, attribute, None)
                if value is not None:
                    found[attribute] = value
    if not found:
        return Bounds()
    return Bounds(
        found.get("ge", found.get("gt")),
        found.get("le", found.get("lt")),
        found.get("min_length") or 0,
        found.get("max_length"),
    )

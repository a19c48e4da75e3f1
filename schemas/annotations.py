"""From annotations to shapes: what a type looks like, read from its hints and `model_fields`."""

from __future__ import annotations

import dataclasses
import threading
import types
import typing
from collections import OrderedDict, abc, defaultdict, deque
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
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
    WrapValidator,
)
from pydantic.fields import FieldInfo
from typing_extensions import ReadOnly, TypeAliasType, is_typeddict

from holdfast.schemas.shapes import (
    Bounds,
    Choice,
    Dictionary,
    Either,
    Many,
    Option,
    Prepared,
    Record,
    Row,
    Scalar,
    ScalarKind,
    Shape,
    Slot,
)

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
        return prepared_shape(shape_of(annotation, rest))
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


def prepared_shape(shape: Shape) -> Shape:
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
        return (
            prepared_shape(shape) if _sees_first(cls) or "root" in _prepared_fields(cls) else shape
        )
    if issubclass(cls, tuple):
        return _tuple(cls, args, metadata)
    if cls in _MANY:
        return Many(shape_of(args[0]) if args else Scalar("any"), _bounds(metadata))
    if cls in _MAPS and not is_typeddict(cls):
        key, value = args or (str, Any)
        return Dictionary(shape_of(key), shape_of(value))
    if issubclass(cls, BaseModel):
        record = Record(cls.__name__, lambda: tuple(_of_model(cls)), _extra(cls.model_config), cls)
        return prepared_shape(record) if _sees_first(cls) else record
    if dataclasses.is_dataclass(cls):
        config = getattr(cls, "__pydantic_config__", None)
        record = Record(cls.__name__, lambda: tuple(_of_dataclass(cls)), _extra(config), cls)
        return prepared_shape(record) if _sees_first(cls) else record
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

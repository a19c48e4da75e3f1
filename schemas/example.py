"""The filled-in example of any type: what a prompt shows instead of a schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError
from pydantic_core import SchemaError

from holdfast.schemas import filler
from holdfast.schemas.errors import SettingsError
from holdfast.schemas.filler import STYLES, Style


def example_of(type_: Any, examples: Iterable[Any] = (), *, language: str = "en") -> Any:
    """Return plain data, as `json.dumps` takes it, that validates as the type.

    The first of `examples` if there are any; they may be values of the type or plain data. Else it
    is made from the type: examples in the schema (`Field(examples=...)`, `json_schema_extra`),
    members of an enum, literals, defaults, and for the rest fillers that name the field and stay
    within its bounds ("example city"; in Korean for `language` "ko"). Keys are those that
    validation wants: aliases where there are some.

    Raises SettingsError for an example that is not of the type (with the paths, not the values),
    and for a type of which none can be made up: pass `examples` then.
    """
    adapter = _adapter(type_)
    own = [_plain(adapter, example) for example in examples]
    if own:
        return own[0]
    schema = _json_schema(adapter)
    for style in STYLES:
        try:
            made = _Maker(schema.get("$defs", {}), style, language).make(schema)
            adapter.validate_json(json.dumps(made))
        except Exception:
            continue  # The user's validators may raise anything; the next style may please them.
        return made
    raise SettingsError("no example of this type can be made up: pass examples=")


def example_json(type_: Any, examples: Iterable[Any] = (), *, language: str = "en") -> str:
    """Return the example as JSON: an object over several lines, anything else on one.

    Small models copy a list in a row and an object line by line; Korean stays Korean. Raises what
    `example_of` raises.
    """
    return _written(example_of(type_, examples, language=language))


def json_schema_of(type_: Any) -> dict[str, Any]:
    """Return the type's JSON schema; SettingsError where Pydantic has none."""
    return _json_schema(_adapter(type_))


def _written(data: Any, margin: str = "") -> str:
    """Write an object line by line, and what holds no object in a row."""
    if not isinstance(data, dict) or not data:
        return json.dumps(data, ensure_ascii=False)
    inner = margin + "  "
    lines = [f"{inner}{_written(key)}: {_written(value, inner)}" for key, value in data.items()]
    return "{\n" + ",\n".join(lines) + f"\n{margin}}}"


def _adapter(type_: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(type_)
    except (PydanticUserError, SchemaError):
        pass
    # Outside the handler, and without Pydantic's message: both show a value that was given in place
    # of a type.
    raise SettingsError("Pydantic takes no such type: give a class or an annotation, not a value")


def _plain(adapter: TypeAdapter[Any], example: Any) -> Any:
    """Return the user's example as plain data of the type."""
    try:
        data = _dumped(adapter, example)
        adapter.validate_json(json.dumps(data))
    except ValidationError as error:
        places = [".".join(map(str, e["loc"])) or "the value" for e in error.errors()]
    else:
        return data
    # Outside the handler: the cause would show the values.
    raise SettingsError(f"an example is not of the type: {', '.join(dict.fromkeys(places))}")


def _dumped(adapter: TypeAdapter[Any], example: Any) -> Any:
    try:
        return json.loads(json.dumps(example))
    except (TypeError, ValueError):
        value = adapter.validate_python(example)
        return adapter.dump_python(value, mode="json", by_alias=True)


def _json_schema(adapter: TypeAdapter[Any]) -> dict[str, Any]:
    try:
        return adapter.json_schema()
    except PydanticUserError:
        pass
    raise SettingsError("this type has no JSON form, so none of it can be asked for")


_WORDS = {"en": "example", "ko": "예시"}
"""What stands before the name of the field, so that nobody takes it for a value."""


class _CannotMakeError(Exception):
    """Nothing can be made of this part of the schema: recursion without an end, a hard pattern."""


class _Maker:
    """Makes data from a JSON schema as Pydantic writes it. `nth` tells items of one list apart."""

    def __init__(self, defs: Mapping[str, Any], style: Style, language: str) -> None:
        self.defs = defs
        self.style = style
        self.word = _WORDS[language]
        self.within: list[str] = []

    def make(self, schema: Any, name: str = "", nth: int = 0) -> Any:
        """Return data for the schema of the field `name`."""
        if not isinstance(schema, dict):
            return self.text({}, name, nth)  # `True`: anything goes
        given = self.given(schema)
        if given:
            return given[nth % len(given)]
        for key, make in self.ways().items():
            if key in schema:
                return make(schema, name, nth)
        return self.text({}, name, nth)

    def given(self, schema: dict[str, Any]) -> list[Any]:
        """Return what the schema itself offers, the best kind of it only."""
        options: list[list[Any]] = []
        if self.style.examples:
            options += [
                schema.get("examples", []),
                [schema["example"]] if "example" in schema else [],
            ]
        # An enum's aliases repeat its values.
        options.append(
            list(dict.fromkeys([schema["const"]] if "const" in schema else schema.get("enum", [])))
        )
        # Members of an enum show what may be answered, a default does not; an empty one even less.
        if self.style.defaults and not self.is_choice(schema):
            options.append([schema["default"]] if schema.get("default") else [])
        return next((o for o in options if isinstance(o, list) and o), [])

    def is_choice(self, schema: dict[str, Any]) -> bool:
        """Tell whether the schema refers to an enum."""
        target = self.defs.get(_name(schema.get("$ref", "")), {})
        return "enum" in target or "const" in target

    def ways(self) -> dict[str, Callable[[dict[str, Any], str, int], Any]]:
        """Return the way to make each form of schema, by the key that tells it."""
        return {
            "$ref": self.reference,
            "anyOf": self.union,
            "oneOf": self.union,
            "type": self.typed,
        }

    def typed(self, schema: dict[str, Any], name: str, nth: int) -> Any:
        match schema["type"]:
            case "object":
                return self.object(schema, name, nth)
            case "array":
                return self.array(schema, name)
            case "integer" | "number":
                return self.number(schema, nth)
            case "boolean":
                return nth % 2 == 0
            case "null":
                return None
        return self.text(schema, name, nth)

    def reference(self, schema: dict[str, Any], name: str, nth: int) -> Any:
        target = _name(schema["$ref"])
        if target in self.within:
            raise _CannotMakeError
        with self.inside(target):
            return self.make(self.defs[target], name, nth)

    @contextmanager
    def inside(self, target: str) -> Iterator[None]:
        """Note that a definition is being made, so that a recursive one stops."""
        self.within.append(target)
        try:
            yield
        finally:
            self.within.pop()

    def union(self, schema: dict[str, Any], name: str, nth: int) -> Any:
        # Pydantic writes null last, so that an optional field is shown filled in.
        for branch in schema.get("anyOf") or schema["oneOf"]:
            try:
                return self.make(branch, name, nth)
            except _CannotMakeError:
                continue
        raise _CannotMakeError

    def object(self, schema: dict[str, Any], name: str, nth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for key, part in schema.get("properties", {}).items():
            try:
                made[key] = self.make(part, _label(key, part), nth)
            except _CannotMakeError:
                if key in schema.get("required", ()):
                    raise
        return made or self.mapping(schema, name)

    def mapping(self, schema: dict[str, Any], name: str) -> dict[str, Any]:
        """Make a dict of free keys: of as many as it must have, or of one."""
        patterns: dict[str, Any] = schema.get("patternProperties", {})
        pattern = next(iter(patterns), None)
        values = schema.get("additionalProperties", patterns.get(pattern or "", False))
        keys = schema.get("propertyNames") or ({"pattern": pattern} if pattern else {})
        least = schema.get("minProperties", 0)
        if values is False:
            return {}
        try:
            return {self.key(keys, n): self.make(values, name, n) for n in range(max(1, least))}
        except _CannotMakeError:
            if least:
                raise
            return {}

    def key(self, schema: dict[str, Any], nth: int) -> str:
        if self.style.key and not schema:
            return str(int(self.style.key) + nth)
        return str(self.make({"type": "string", **schema}, "", nth))

    def array(self, schema: dict[str, Any], name: str) -> list[Any]:
        """Make a list of two, or of as many as it must have; a tuple of its parts."""
        parts = schema.get("prefixItems", [])
        least, most = schema.get("minItems", 0), schema.get("maxItems", max(2, len(parts)))
        wanted = max(least, min(2, most), len(parts))
        try:
            if schema.get("uniqueItems"):
                return self.distinct(schema.get("items", True), name, wanted)
            rest = [schema.get("items", True)] * (wanted - len(parts))
            return [self.make(part, name, n) for n, part in enumerate([*parts, *rest])]
        except _CannotMakeError:
            if least:
                raise
            return []

    def distinct(self, schema: Any, name: str, wanted: int) -> list[Any]:
        made: list[Any] = []
        for nth in range(3 * wanted):
            if len(made) < wanted and (item := self.make(schema, name, nth)) not in made:
                made.append(item)
        return made

    def text(self, schema: dict[str, Any], name: str, nth: int) -> str:
        if "contentSchema" in schema:
            return json.dumps(self.make(schema["contentSchema"], name, nth), ensure_ascii=False)
        text = filler.text(schema, " ".join(filter(None, [self.word, name])), nth, self.style)
        if text is None:
            raise _CannotMakeError
        return text

    def number(self, schema: dict[str, Any], nth: int) -> float:
        number = filler.number(schema, nth, self.style)
        if number is None:
            raise _CannotMakeError
        return number


def _label(key: str, part: Any) -> str:
    """Return the field's title, or its key where Pydantic made the title from it."""
    words = key.replace("_", " ")
    title = part.get("title", "") if isinstance(part, dict) else ""
    return words if title.casefold() == words.casefold() else title or words


def _name(reference: str) -> str:
    return reference.rpartition("/")[2]

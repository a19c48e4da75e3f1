"""The filled-in example of any type: what a prompt shows instead of a schema."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from holdfast.schemas.errors import SettingsError
from holdfast.schemas.pattern import HardPatternError, text_for
from pydantic import TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError


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
    schema = _schema(adapter)
    for style in _STYLES:
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


def _written(data: Any, margin: str = "") -> str:
    """Write an object line by line, and what holds no object in a row."""
    if not isinstance(data, dict) or not data:
        return json.dumps(data, ensure_ascii=False)
    inner = margin + "  "
    lines = [
        f"{inner}{json.dumps(k, ensure_ascii=False)}: {_written(data[k], inner)}" for k in data
    ]
    return "{\n" + ",\n".join(lines) + f"\n{margin}}}"


def _adapter(type_: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(type_)
    except PydanticUserError as error:
        # Pydantic's message is about the type alone.
        raise SettingsError(f"Pydantic takes no such type: {error.message}") from None


def _plain(adapter: TypeAdapter[Any], example: Any) -> Any:
    """Return the user's example as plain data of the type."""
    try:
        data = json.loads(json.dumps(example))
    except (TypeError, ValueError):
        data = adapter.dump_python(adapter.validate_python(example), mode="json", by_alias=True)
    _validate(adapter, data)
    return data


def _validate(adapter: TypeAdapter[Any], data: Any) -> None:
    try:
        adapter.validate_json(json.dumps(data))
    except ValidationError as error:
        places = [".".join(map(str, e["loc"])) or "the value" for e in error.errors()]
    else:
        return
    # Outside the handler: the cause would show the values.
    raise SettingsError(f"an example is not of the type: {', '.join(dict.fromkeys(places))}")


def _schema(adapter: TypeAdapter[Any]) -> dict[str, Any]:
    try:
        return adapter.json_schema()
    except PydanticUserError:
        pass
    raise SettingsError("this type has no JSON form, so none of it can be asked for")


@dataclass(frozen=True, slots=True)
class _Style:
    """One way to choose where the schema leaves it open."""

    examples: bool = True
    defaults: bool = True
    number: float = 73.5
    day: str = "2001-02-03"
    zone: str = ""
    key: str = ""


_PLAIN = _Style()
_STYLES = (
    _PLAIN,
    # What a JSON schema does not say of a type: whole numbers, time zones, the future, keys.
    replace(_PLAIN, number=73),
    replace(_PLAIN, zone="Z"),
    replace(_PLAIN, day="2101-02-03"),
    replace(_PLAIN, day="2101-02-03", zone="Z"),
    replace(_PLAIN, key="73"),
    # Defaults and examples are not validated by Pydantic, and may break the type.
    replace(_PLAIN, defaults=False),
    replace(_PLAIN, examples=False, defaults=False),
)
"""Tried in turn until the type takes what was made."""


class _CannotMakeError(Exception):
    """Nothing can be made of this part of the schema: recursion without an end, a hard pattern."""


class _Maker:
    """Makes data from a JSON schema as Pydantic writes it. `nth` tells items of one list apart."""

    def __init__(self, defs: Mapping[str, Any], style: _Style, language: str) -> None:
        self.defs = defs
        self.style = style
        self.filler = _FILLERS[language]
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
            options.append(schema.get("examples") or [])
        options.append([schema["const"]] if "const" in schema else schema.get("enum", []))
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
        branches = schema.get("anyOf") or schema["oneOf"]
        for branch in sorted(branches, key=lambda b: b.get("type") == "null"):
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
            item = self.make(schema, name, nth)
            if item not in made and len(made) < wanted:
                made.append(item)
        return made

    def number(self, schema: dict[str, Any], nth: int) -> float:
        whole, step = schema["type"] == "integer", schema.get("multipleOf")
        for wanted in _numbers(schema, self.style.number, nth):
            number = _on_grid(wanted, step, whole)
            if _within_bounds(number, schema):
                return number
        raise _CannotMakeError

    def text(self, schema: dict[str, Any], name: str, nth: int) -> str:
        if schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]](self.style, nth)
        if "contentSchema" in schema:
            return json.dumps(self.make(schema["contentSchema"], name, nth), ensure_ascii=False)
        if "pattern" in schema:
            return _matching(schema["pattern"])
        text = " ".join(filter(None, [self.filler, name, str(nth + 1) if nth else ""]))
        return _of_length(text, schema.get("minLength", 0), schema.get("maxLength"))


_FILLERS = {"en": "example", "ko": "예시"}
"""What stands before the name of the field, so that nobody takes it for a value."""

_FORMATS: dict[str, Callable[[_Style, int], str]] = {
    "date": lambda style, nth: _day(style, nth),
    "date-time": lambda style, nth: f"{_day(style, nth)}T04:05:06{style.zone}",
    "time": lambda style, nth: f"04:05:{nth % 60:02}{style.zone}",
    "duration": lambda style, nth: f"PT{73 + nth}M",
    "uuid": lambda style, nth: f"00000000-0000-4000-8000-{nth:012}",
    "uuid1": lambda style, nth: f"00000000-0000-1000-8000-{nth:012}",
    "uuid3": lambda style, nth: f"00000000-0000-3000-8000-{nth:012}",
    "uuid4": lambda style, nth: f"00000000-0000-4000-8000-{nth:012}",
    "uuid5": lambda style, nth: f"00000000-0000-5000-8000-{nth:012}",
    "email": lambda style, nth: f"example{nth or ''}@example.com",
    "uri": lambda style, nth: f"https://example.com/{nth or ''}",
    "ipv4": lambda style, nth: f"192.0.2.{1 + nth % 254}",
    "ipv6": lambda style, nth: f"2001:db8::{1 + nth:x}",
    "ipv4network": lambda style, nth: f"192.0.2.{nth % 256}/32",
    "ipv6network": lambda style, nth: f"2001:db8::{nth:x}/128",
    "ipvanyaddress": lambda style, nth: f"192.0.2.{1 + nth % 254}",
    "ipvanyinterface": lambda style, nth: f"192.0.2.{1 + nth % 254}/24",
    "ipvanynetwork": lambda style, nth: f"192.0.2.{nth % 256}/32",
    "base64": lambda style, nth: b64encode(b"example %d" % nth).decode(),
    "base64url": lambda style, nth: b64encode(b"example %d" % nth).decode(),
}
"""Addresses are those that the standards set aside for examples (RFC 2606, 3849, 5737)."""


def _day(style: _Style, nth: int) -> str:
    return f"{style.day[:8]}{1 + (2 + nth) % 28:02}"


def _name(reference: str) -> str:
    return reference.rpartition("/")[2]


def _label(key: str, part: Any) -> str:
    """Return the field's title, or its key where Pydantic made the title from it."""
    words = key.replace("_", " ")
    title = part.get("title", "") if isinstance(part, dict) else ""
    return words if title.casefold() == words.casefold() else title or words


def _numbers(schema: dict[str, Any], wanted: float, nth: int) -> Iterator[float]:
    """Yield numbers to try: an odd one, then the middle of the range, then near its ends."""
    step = schema.get("multipleOf", 1 if schema["type"] == "integer" else 0.5)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    yield wanted + nth
    if low is not None and high is not None:
        yield low + (high - low) / 2 + nth * step
    for end, sign in ((low, 1), (high, -1)):
        if end is not None:
            yield end + sign * nth * step
            yield end + sign * (nth + 1) * step


def _on_grid(number: float, step: float | None, whole: bool) -> float:
    """Return the number, or the next one that the step allows."""
    if step:
        number = round(-(-number // step) * step, 10)
    return int(number) if whole else number


def _within_bounds(number: float, schema: dict[str, Any]) -> bool:
    return (
        ("minimum" not in schema or number >= schema["minimum"])
        and ("maximum" not in schema or number <= schema["maximum"])
        and ("exclusiveMinimum" not in schema or number > schema["exclusiveMinimum"])
        and ("exclusiveMaximum" not in schema or number < schema["exclusiveMaximum"])
    )


def _matching(pattern: str) -> str:
    try:
        return text_for(pattern)
    except HardPatternError:
        raise _CannotMakeError from None


def _of_length(text: str, least: int, most: int | None) -> str:
    """Return the text, said again until it is long enough, and cut to what is allowed."""
    while len(text) < least:
        text += f" {text}"
    return text[:most]
